"""The clock on the screen: honest, marked by more than colour, and never running unseen."""

from __future__ import annotations

from typing import Any

import pytest

from quiz.game.state import Phase, Verdict
from quiz.game.view import View
from quiz.sitting.choice import Choice
from quiz.tui.screens.play import PlayScreen
from quiz.tui.widgets.clock import clock_line

TIMED = Choice("timed")


def left(player: Any) -> float:
    return float(player.round.view(player.clock()).left)


async def test_the_clock_starts_when_the_question_is_painted(seat: Any, clock: Any) -> None:
    async with seat() as player:
        player.app.prepare(TIMED)
        await player.pilot.pause()
        clock.seconds += 500
        await player.press("enter")
        screen = player.app.screen
        assert isinstance(screen, PlayScreen)
        assert screen.round.phase is Phase.ASKING
        assert screen.round.view(clock()).left == 60
        assert "60.0 s" in player.text


async def test_bar_and_number_go_down(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        bar = player.text.count("━")
        await player.wait(30)
        assert "29.0 s" in player.text
        assert 0 < player.text.count("━") < bar * 0.6


async def test_the_last_five_seconds_are_marked_by_more_than_colour(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        await player.wait(53.8)
        assert "!" not in player.text and "5.2 s" in player.text
        await player.wait(0.4)
        assert "! 4.8 s !" in player.text and "█" in player.text


async def test_it_stands_while_the_proof_is_read(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        await player.answer(right=False)
        before = left(player)
        await player.wait(300)
        assert left(player) == before
        await player.go_on()
        assert before - 1.2 < left(player) < before


async def test_a_pause_stops_it_and_hides_the_question(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        stem = player.round.view(player.clock()).stem
        assert stem[:30] in player.text
        await player.press("p")
        assert "Paused" in player.text
        assert stem[:30] not in player.text
        before = left(player)
        await player.wait(100)
        assert left(player) == before
        await player.press("p")
        assert stem[:30] in player.text and player.round.phase is Phase.ASKING


@pytest.mark.parametrize("key", ["escape", "question_mark", "ctrl+p"])
async def test_whatever_comes_to_lie_over_a_question_pauses_it(seat: Any, key: str) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        stem = player.round.view(player.clock()).stem
        await player.press(key)
        assert player.round.phase is Phase.PAUSED
        assert stem[:30] not in player.text
        before = left(player)
        await player.wait(60)
        await player.press("escape")
        assert player.top == "PlayScreen"
        assert (player.round.phase, left(player)) == (Phase.PAUSED, before)
        await player.press("enter")
        assert player.round.phase is Phase.ASKING


async def test_a_program_that_stood_still_pauses_and_loses_nothing(seat: Any, clock: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        before = left(player)
        clock.seconds += 40
        player.app.screen._tick()
        await player.pilot.pause()
        assert player.round.phase is Phase.PAUSED and "Paused" in player.text
        assert left(player) == pytest.approx(before)


async def test_a_time_out_is_its_own_result(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        await player.wait(60)
        assert "■ Time is up." in player.text and "✓ right" in player.text
        await player.press("1")
        assert [record.verdict for record in player.round.state.records] == [Verdict.TIMEOUT]
        await player.wait(1)
        await player.press("enter")
        assert player.top == "ResultsScreen" and "0 of 0 right" in player.text


@pytest.mark.parametrize("early", [0.001, 0.05, 0.1])
async def test_a_press_just_before_the_time_out_counts_once(seat: Any, clock: Any, early: float) -> None:
    """The timer's tick and the key come in one after the other, in both orders."""
    async with seat() as player:
        await player.begin(TIMED)
        await player.wait(left(player) - early)
        pressed, clock.seconds = clock.seconds, clock.seconds + 0.2
        number, right = player.round.number, player.right
        player.app.screen._tick()
        player.app.pressed_at = pressed
        player.app.screen.action_answer(right)
        player.app.screen._tick()
        await player.pilot.pause()
        records = player.round.state.records
        assert [(record.number, record.verdict) for record in records] == [(number, Verdict.RIGHT)]
        assert "✓ Right!" in player.text


async def test_a_streak_wins_time_and_says_so(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        await player.play(True, True)
        await player.answer()
        assert "+2 s on the clock" in player.text
        assert "speed" in player.text and "×1.2 streak" in player.text


async def test_a_window_too_small_to_read_stops_it(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        await player.resize(30, 10)
        assert player.round.phase is Phase.PAUSED
        assert "Too small" in player.text and "36×12" in player.text
        await player.press("enter")
        assert player.round.phase is Phase.PAUSED
        await player.resize(80, 24)
        await player.press("enter")
        assert player.round.phase is Phase.ASKING


async def test_a_resize_costs_no_time(seat: Any) -> None:
    async with seat() as player:
        await player.begin(TIMED)
        before = left(player)
        for size in ((40, 15), (120, 40), (60, 16), (80, 24)):
            await player.resize(*size)
        assert left(player) == before and player.round.phase is Phase.ASKING


def test_the_clock_fits_any_width() -> None:
    blank: dict[str, Any] = dict.fromkeys(View.__slots__)
    for width in range(15, 120):
        for seconds in (0.0, 4.9, 59.9, 119.9):
            view = View(**{**blank, "clock": 60.0, "left": seconds, "hurry": seconds < 5})
            assert clock_line(view, width).cell_length == width
