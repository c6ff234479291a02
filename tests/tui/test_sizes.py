"""Every window from 36×12 on is usable, and below that it is said plainly."""

from __future__ import annotations

from typing import Any

import pytest

from quiz.sitting.choice import Choice

LONG_STEM = ("Which of these " + "very " * 60)[:219].strip() + "?"
LONG_OPTIONS = [f"{number} " + ("long option " * 9)[:87].strip() for number in ("one", "two", "six", "ten")]


@pytest.fixture
def long_bank(tmp_path: Any) -> Any:
    path = tmp_path / "long.yaml"
    others = "".join(f'    - "{option}"\n' for option in LONG_OPTIONS[1:])
    path.write_text(
        f'format: 1\ntopic: Long\nquestions:\n- question: "{LONG_STEM}"\n'
        f'  answer: "{LONG_OPTIONS[0]}"\n  distractors:\n{others}  evidence: "{LONG_OPTIONS[0]} is proved."\n'
    )
    return path


async def test_the_longest_question_with_four_long_options_is_whole_at_80_by_24(
    seat: Any, long_bank: Any
) -> None:
    async with seat(long_bank) as player:
        await player.begin(Choice("timed"))
        text = " ".join(player.text.replace("▎", " ").split())
        assert LONG_STEM in text
        for option in LONG_OPTIONS:
            assert option in text


async def test_at_40_by_15_the_marked_option_is_scrolled_into_sight(seat: Any, long_bank: Any) -> None:
    async with seat(long_bank, size=(40, 15)) as player:
        await player.begin()
        for index in range(4):
            await player.press("down")
            await player.pilot.pause()
            start = player.round.plan.cards[0].options[index].split()[0]
            assert f"› {index + 1}  {start}" in player.text
        await player.press("1")
        await player.pilot.pause()
        assert "Right!" in player.text or "Wrong." in player.text


@pytest.mark.parametrize("size", [(36, 12), (40, 15), (60, 16), (80, 24), (120, 40), (200, 60)])
async def test_every_screen_fits(seat: Any, size: tuple[int, int]) -> None:
    async with seat(size=size) as player:
        assert "Classic" in player.text
        await player.press("1")
        assert "Start" in player.text
        await player.press("enter")
        await player.seated()
        assert "1  " in player.text and "4  " in player.text
        await player.answer()
        assert "Right!" in player.text
        await player.press("o")
        assert player.text.strip()
        await player.press("escape")
        await player.go_on()
        await player.play(*[True] * 9)
        assert "Rank 1" in player.text
        assert all(len(row) <= size[0] for row in player.text.splitlines())


@pytest.mark.parametrize("size", [(35, 24), (80, 11), (20, 5)])
async def test_below_the_floor_it_is_said_plainly(seat: Any, size: tuple[int, int]) -> None:
    async with seat(size=size) as player:
        assert "Too small" in player.text and f"{size[0]}×{size[1]}" in player.text
        await player.resize(80, 24)
        assert "Too small" not in player.text and "Classic" in player.text
