"""Who may import whom; one owner for each library; the game in a world of its own."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "quiz"

# Anybody may import these; they import nothing of the project but each other.
LEAVES = {"quiz", "quiz.errors", "quiz.text"}
# Part -> what it may import besides itself and the leaves. A name covers what lies below it.
MAY_IMPORT = {
    "quiz.errors": set(),
    "quiz.text": set(),
    "quiz.documents": set(),
    "quiz.bank": set(),
    "quiz.facts": {"quiz.documents"},
    "quiz.questions": {"quiz.facts", "quiz.documents", "quiz.bank"},
    "quiz.game": {"quiz.bank.model"},
    "quiz.scores": {"quiz.game", "quiz.bank.model"},
    "quiz.sitting": {"quiz.game", "quiz.scores", "quiz.bank"},
    "quiz.plain": {"quiz.sitting", "quiz.game", "quiz.scores", "quiz.bank"},
    "quiz.tui": {"quiz.sitting", "quiz.game", "quiz.scores", "quiz.bank"},
}
# Library -> the parts that may import it. What is not named here is Python's own, or a mistake.
OWNERS = {
    "textual": {"quiz.tui"},
    "rich": {"quiz.tui"},
    "spacy": {"quiz.facts"},
    "lemminflect": {"quiz.facts", "quiz.questions"},
    "yaml": {"quiz.bank"},
    "platformdirs": {"quiz.commands"},
    "textual_serve": {"quiz.commands"},
    "aiohttp": {"quiz.commands"},
    "sqlite3": {"quiz.scores"},
    "argparse": {"quiz.commands"},
}
# Where the outside world comes in: the real clock, global chance, files, the terminal.
NOT_IN_GAME = {"os", "time", "pathlib", "sys", "io", "sqlite3", "threading", "asyncio", "textual"}
CLOCK_AND_CHANCE = "quiz.commands.places"
REAL_CLOCK = {
    *("time.time", "time.monotonic", "time.perf_counter", "time.sleep", "time.time_ns", "time.monotonic_ns"),
    *("datetime.now", "datetime.today", "datetime.utcnow", "date.today", "datetime.date.today"),
}


@dataclass(frozen=True)
class Import:
    """One imported name, with the module that imports it."""

    module: str
    name: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.name}"


def modules() -> dict[str, Path]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()
TREES = {name: ast.parse(path.read_text("utf-8"), str(path)) for name, path in MODULES.items()}


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """Every node, functions' bodies too, but not what only a type checker sees."""
    yield node
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        children: list[ast.AST] = [*node.orelse]
    else:
        children = [*ast.iter_child_nodes(node)]
    for child in children:
        yield from walk(child)


def imports_of(module: str, tree: ast.AST) -> Iterator[Import]:
    package = MODULES.get(module, Path()).name == "__init__.py"
    for node in walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = module.split(".")[: len(module.split(".")) - node.level + package]
                base = ".".join([*up, *([base] if base else [])])
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                yield Import(module, whole if whole in MODULES else base, node.lineno)


IMPORTS = [found for name, tree in TREES.items() for found in imports_of(name, tree)]


def part_of(module: str) -> str:
    return ".".join(module.split(".")[:2])


def covers(names: set[str], module: str) -> bool:
    return any(module == name or module.startswith(name + ".") for name in names)


def test_there_is_something_to_look_at() -> None:
    assert {"quiz.bank.load", "quiz.bank.model", "quiz.errors"} <= set(MODULES)
    assert any(found.name == "quiz.bank.read" and found.module == "quiz.bank.load" for found in IMPORTS)


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_a_part_imports_only_what_lies_below_it(part: str) -> None:
    allowed = MAY_IMPORT[part] | {part}
    wrong = [
        str(found)
        for found in IMPORTS
        if part_of(found.module) == part
        and found.name.split(".")[0] == "quiz"
        and found.name not in LEAVES
        and not covers(allowed, found.name)
    ]
    assert wrong == []


def test_no_part_but_the_commands_may_import_everything() -> None:
    parts = {part_of(module) for module in MODULES}
    assert parts - set(MAY_IMPORT) <= {"quiz", "quiz.__main__", "quiz.cli", "quiz.commands"}


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_is_imported_by_its_owner_alone(library: str) -> None:
    wrong = [
        str(found)
        for found in IMPORTS
        if found.name.split(".")[0] == library and not covers(OWNERS[library], found.module)
    ]
    assert wrong == []


def test_every_library_has_an_owner() -> None:
    known = set(sys.stdlib_module_names) | set(OWNERS) | {"quiz"}
    assert [str(found) for found in IMPORTS if found.name.split(".")[0] not in known] == []


def test_the_game_knows_neither_clock_nor_files_nor_terminal() -> None:
    wrong = [
        str(found)
        for found in IMPORTS
        if part_of(found.module) == "quiz.game" and found.name.split(".")[0] in NOT_IN_GAME
    ]
    assert wrong == []


def dotted_names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    compared = {
        id(side) for node in ast.walk(tree) if isinstance(node, ast.Compare) for side in node.comparators
    }
    for node in walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in compared:
            yield ast.unparse(node).replace("datetime.datetime.", "datetime."), node.lineno
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def outside_world(module: str, tree: ast.AST) -> list[str]:
    return [
        f"{module}:{line} uses {name}"
        for name, line in dotted_names(tree)
        if name in REAL_CLOCK or (name.startswith("random.") and name != "random.Random")
    ]


@pytest.mark.parametrize("module", [name for name in MODULES if name != CLOCK_AND_CHANCE])
def test_one_module_alone_brings_in_the_real_clock_and_chance(module: str) -> None:
    assert outside_world(module, TREES[module]) == []


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("random.choice(x)", True),
        ("from random import choice", True),
        ("lambda: time.monotonic()", True),
        ("datetime.datetime.now(UTC)", True),
        ("from random import Random", False),
        ("clock is time.monotonic", False),
        ("clock is time.monotonic()", True),
        ("self.random.choice(x)", False),
        ("setup.time.now()", False),
    ],
)
def test_the_test_itself_sees_clock_and_chance(source: str, seen: bool) -> None:
    assert bool(outside_world("m", ast.parse(source))) is seen


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import textual", ["textual"]),
        ("def f():\n    import textual.app", ["textual.app"]),
        ("class A:\n    def f(self):\n        from textual import app", ["textual"]),
        ("if TYPE_CHECKING:\n    import textual\nelse:\n    import os", ["os"]),
        ("if typing.TYPE_CHECKING:\n    import textual", []),
        ("from quiz.bank import model", ["quiz.bank.model"]),
        ("from ..bank import model", ["quiz.bank.model"]),
        ("from . import tricks", ["quiz.game"]),
    ],
)
def test_the_test_itself_sees_imports_wherever_they_hide(source: str, expected: list[str]) -> None:
    assert [found.name for found in imports_of("quiz.game.engine", ast.parse(source))] == expected
