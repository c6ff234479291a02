"""The main screens at two sizes, letter by letter, against the texts in `golden/`.

QUIZ_GOLDEN=write pytest tests/tui/test_golden.py      writes them anew; look at the difference
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from quiz.sitting.choice import Choice

FOLDER = Path(__file__).parent / "golden"


def compare(name: str, size: tuple[int, int], text: str) -> None:
    path = FOLDER / f"{name}-{size[0]}x{size[1]}.txt"
    if os.environ.get("QUIZ_GOLDEN") == "write":
        path.write_text(text + "\n", "utf-8")
    assert text + "\n" == path.read_text("utf-8")


@pytest.mark.parametrize("size", [(80, 24), (40, 15)])
async def test_the_screens_look_as_they_should(seat: Any, size: tuple[int, int]) -> None:
    async with seat(size=size) as player:
        compare("menu", size, player.text)
        player.app.prepare(Choice("timed", seed=7))
        await player.pilot.pause()
        compare("setup", size, player.text)
        await player.press("enter")
        await player.seated()
        await player.press("down")
        compare("question", size, player.text)
        await player.answer(right=False)
        compare("proof", size, player.text)
        await player.go_on()
        await player.answer()
        await player.go_on()
        await player.wait(70)
        await player.press("enter")
        await player.pilot.pause()
        compare("result", size, player.text)
