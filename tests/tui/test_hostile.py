"""Text from banks, files and players is shown literally, whatever it contains."""

from __future__ import annotations

import re
from typing import Any

import pytest

from quiz.sitting.choice import Choice
from quiz.tui.screens.play import PlayScreen

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("size", [(80, 24), (40, 15)])
async def test_a_hostile_bank_is_played_to_the_end_and_reviewed(seat: Any, size: tuple[int, int]) -> None:
    seen = ""
    async with seat("hostile", size=size, player="[/b]\x1b[2J[@click=app.quit]me[/]") as player:
        await player.begin()
        while isinstance(player.app.screen, PlayScreen):
            seen += player.text
            await player.answer(right=player.round.number % 2 == 0)
            seen += player.text
            await player.press("o")
            seen += player.text
            await player.press("escape", "f", "[", "slash", "]", "enter")
            await player.go_on()
        seen += player.text
        await player.press(*["down"] * 8, "s")
        seen += player.text
        await player.press("escape", "escape", "f")
        seen += player.text
        await player.press("escape", "t")
        seen += player.text
        assert not CONTROLS.search(seen)
        assert player.app.is_running
    if size == (80, 24):
        for literal in (
            "[b]Is this bold?[/b]",
            "[@click=app.quit]Click me[/]",
            "list[int]",
            "[sic]",
            "[/nope]",
        ):
            assert literal in seen


async def test_a_click_on_hostile_markup_answers_and_runs_nothing(seat: Any) -> None:
    async with seat("hostile") as player:
        await player.begin(Choice(questions=8))
        while "Click me" not in player.text:
            await player.answer()
            await player.go_on()
        await player.pilot.click("#stem", offset=(3, 0))
        index = player.round.view(0).options.index(
            next(o for o in player.round.view(0).options if "click" in o.text)
        )
        await player.pilot.click(list(player.app.screen.query(".option"))[index], offset=(20, 0))
        await player.pilot.pause()
        assert player.app.is_running and not player.app._exit
        assert player.round.state.records[-1].chosen == index


async def test_a_hostile_notice_is_shown_literally(seat: Any) -> None:
    async with seat() as player:
        player.app.tell("[/nope] v={'a[0]'} [@click=app.quit]x[/] \x1b[2J!")
        await player.pilot.pause()
        assert "[/nope] v={'a[0]'}" in player.text
        assert "\x1b" not in player.text
