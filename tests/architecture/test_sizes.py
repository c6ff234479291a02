"""Rooms stay small enough to see from the door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "quiz"
MAX_MODULE = 300
MAX_FUNCTION = 40
MAX_SCREEN = 200
MODULES = sorted(str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_short(module: str) -> None:
    limit = MAX_SCREEN if module.startswith("tui/screens/") else MAX_MODULE
    assert len((PACKAGE / module).read_text("utf-8").splitlines()) <= limit


@pytest.mark.parametrize("module", MODULES)
def test_its_functions_are_short(module: str) -> None:
    tree = ast.parse((PACKAGE / module).read_text("utf-8"))
    long = [
        f"{node.name}: {size} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (size := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION
    ]
    assert long == []
