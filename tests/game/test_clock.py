"""The clock is honest: it runs while a question can be answered, and what counts is when a key is pressed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from quiz.game.state import Ending, Phase, Verdict

TableOf = Callable[..., Any]


def test_the_clock_waits_until_the_question_is_painted(table_of: TableOf) -> None:
    table = table_of("timed")
    table.now += 50
    assert table.view.left == 60
    table.ask()
    table.now += 1.5
    assert table.view.left == pytest.approx(58.5)


def test_the_clock_stands_while_the_proof_is_shown(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.answer(after=1.5)
    table.now += 1000
    table.round.tick(table.now)
    assert table.view.left == pytest.approx(58.5)
    assert table.view.phase is Phase.REVEALED


def test_a_press_at_59_99_counts_once(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    shown = table.now
    table.tick_to(59.9)
    option = table.card().correct
    assert table.round.answer(1, option, shown + 59.99)
    assert not table.round.answer(1, option, shown + 59.995)
    assert table.view.outcome.verdict is Verdict.RIGHT
    assert table.view.score == 150
    assert len(table.round.state.records) == 1


def test_a_press_on_the_deadline_is_a_time_out(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    shown = table.now
    table.tick_to(59.5)
    assert table.round.answer(1, table.card().correct, shown + 60.0)
    assert table.view.outcome.verdict is Verdict.TIMEOUT
    assert table.view.left == 0


def test_a_time_out_is_its_own_result_and_ends_the_round(table_of: TableOf) -> None:
    table = table_of("timed", "30")
    table.play("rr")
    table.ask()
    table.tick_to(31)
    assert table.view.phase is Phase.REVEALED
    assert table.view.final
    assert table.view.outcome.verdict is Verdict.TIMEOUT
    assert table.view.outcome.sum.text == "no points"
    assert table.view.streak == 2
    table.next()
    result = table.round.result()
    assert result.ending is Ending.TIME
    assert (result.right, result.asked, result.missed) == (2, 2, ())
    assert result.seconds == pytest.approx(30)


@pytest.mark.parametrize("turn", range(100))
def test_the_race_at_the_time_out_hangs_on_the_stamps_and_not_on_the_order(
    table_of: TableOf, turn: int
) -> None:
    pressed = 59.95 + turn / 1000  # 59.950 … 60.049: half of them in time
    outcomes = set()
    for order in permutations(("press", "tick", "late tick")):
        table = table_of("timed")
        table.ask()
        shown = table.now
        table.tick_to(59.9)
        acts = {
            "press": lambda t=table, at=shown: t.round.answer(1, t.card().correct, at + pressed),
            "tick": lambda t=table, at=shown: t.round.tick(at + 60.0),
            "late tick": lambda t=table, at=shown: t.round.tick(at + 60.05),
        }
        for name in order:
            acts[name]()
        state = table.round.state
        outcomes.add((state.records[0].verdict, state.score, len(state.records), state.number))
    in_time = shown + pressed < shown + 60.0
    assert outcomes == {
        (Verdict.RIGHT, 150, 1, 1) if in_time else (Verdict.TIMEOUT, 0, 1, 1),
    }


def test_a_press_that_comes_after_the_time_out_was_left_changes_nothing(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    shown = table.now
    table.tick_to(60.5)
    table.next()
    assert not table.round.answer(1, table.card().correct, shown + 59.0)
    assert table.round.result().score == 0


def test_a_streak_of_three_wins_two_seconds(table_of: TableOf) -> None:
    table = table_of("timed")
    table.play("rr")
    assert table.view.left == pytest.approx(58)
    table.ask()
    table.answer()
    assert table.view.outcome.gained == 2
    assert table.view.left == pytest.approx(59)


def test_the_last_five_seconds_are_marked(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(54.9)
    assert not table.view.hurry
    table.tick_to(0.1)
    assert table.view.hurry


def test_a_mode_without_a_clock_has_none(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    table.now += 10_000
    table.round.tick(table.now)
    assert table.view.left is None
    assert table.view.clock is None
    assert table.answer()
    assert table.view.outcome.sum.text == "150 base = 150"


# Pause


def test_a_pause_stops_the_clock_and_hides_the_question(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(1.5)
    assert table.round.pause(table.now)
    table.now += 500
    view = table.view
    assert (view.phase, view.stem, view.options, view.topic) == (Phase.PAUSED, "", (), "")
    assert view.left == pytest.approx(58.5)
    assert not table.answer()


def test_after_a_pause_the_question_is_painted_anew_and_earns_no_speed_bonus(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(1.0)
    table.round.pause(table.now)
    table.now += 500
    assert table.round.resume(table.now)
    assert table.view.phase is Phase.READY
    assert table.view.stem
    table.ask(after=3)
    assert table.answer()
    assert table.view.left == pytest.approx(58)
    assert table.view.outcome.seconds == pytest.approx(2)
    assert table.view.outcome.sum.text == "150 base (no speed bonus after a pause) = 150"
    table.next()
    table.ask()
    table.answer()
    assert table.view.outcome.sum.speed == 50


def test_a_pause_pressed_after_the_deadline_is_a_time_out(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(59.95)
    table.now += 0.1
    assert table.round.pause(table.now)
    assert table.view.outcome.verdict is Verdict.TIMEOUT


def test_a_question_not_yet_painted_can_be_paused_and_keeps_its_speed_bonus(table_of: TableOf) -> None:
    table = table_of("timed")
    assert table.round.pause(table.now)
    assert table.view.stem == ""
    assert table.round.resume(table.now)
    table.ask()
    table.answer()
    assert table.view.outcome.sum.speed == 50


def test_the_proof_cannot_be_paused(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.answer()
    assert not table.round.pause(table.now + 1)


# A suspended terminal


@pytest.mark.parametrize("act", ["tick", "answer", "pause"])
def test_after_a_gap_the_round_is_paused_and_nothing_of_the_gap_is_charged(
    table_of: TableOf, act: str
) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(2.0)
    table.now += 3600
    if act == "tick":
        assert table.round.tick(table.now)
    elif act == "answer":
        assert table.answer(after=0)
    else:
        assert table.round.pause(table.now)
    assert table.view.phase is Phase.PAUSED
    assert table.view.left == pytest.approx(58)
    assert table.round.state.records == ()


def test_a_short_hiccup_is_charged_like_any_time(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(1.0)
    table.now += 1.9
    assert not table.round.tick(table.now)
    assert table.view.left == pytest.approx(57.1)


def test_a_key_pressed_early_in_a_freeze_counts_when_it_was_pressed(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(1.0)
    frozen = table.now
    assert table.round.answer(1, table.card().correct, frozen + 0.5)
    assert table.view.left == pytest.approx(58.5)


def test_a_gap_over_the_deadline_is_no_time_out(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    table.tick_to(59.0)
    table.now += 60
    table.round.tick(table.now)
    assert table.view.phase is Phase.PAUSED
    assert table.view.left == pytest.approx(1.0)


def test_without_ticks_a_round_is_planned_without_the_rule_of_gaps(table_of: TableOf) -> None:
    table = table_of("timed", gap=0)
    table.ask()
    assert table.answer(after=30)
    assert table.view.left == pytest.approx(30)


def test_an_untimed_round_is_not_paused_by_a_gap(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    table.round.tick(table.now + 1)
    table.round.tick(table.now + 500)
    assert table.view.phase is Phase.ASKING


# The guard


@pytest.mark.parametrize(("after", "accepted"), [(-0.1, False), (0.0, False), (0.249, False), (0.251, True)])
def test_input_within_a_quarter_second_of_a_new_question_is_ignored(
    table_of: TableOf, after: float, accepted: bool
) -> None:
    table = table_of("classic")
    table.ask()
    assert table.answer(after=after) is accepted


@pytest.mark.parametrize(("after", "accepted"), [(0.1, False), (0.3, True)])
def test_the_proof_is_not_left_by_the_key_that_answered(
    table_of: TableOf, after: float, accepted: bool
) -> None:
    table = table_of("classic")
    table.ask()
    table.answer()
    assert table.next(after=after) is accepted


def test_a_held_key_answers_one_question(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    answered = sum(table.round.answer(table.round.number, 0, table.now + tick / 30) for tick in range(300))
    assert answered == 1
    assert table.view.number == 1


def test_the_guard_can_be_turned_off_for_a_round_that_is_typed(table_of: TableOf) -> None:
    table = table_of("classic", guard=0)
    table.ask()
    assert table.answer(after=0)
