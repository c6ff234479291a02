"""Starting to play: the search for garbage waits for the first screen, and no longer."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quiz.commands import play
from quiz.tui import app as tui_app


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_garbage_is_looked_for_again_once_the_first_screen_is_painted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[bool] = []

    class FakeApp:
        return_code = 0

        def __init__(self, session: Any, *, painted: Any, **others: Any) -> None:
            self.painted = painted

        def run(self) -> None:
            seen.append(gc.isenabled())
            self.painted()
            seen.append(gc.isenabled())

    monkeypatch.setattr(tui_app, "QuizApp", FakeApp)
    monkeypatch.setattr(play, "_has_screen", lambda: True)
    from quiz.cli import main

    assert main(["play", "--data-dir", str(tmp_path)]) == 0
    assert seen == [False, True]
