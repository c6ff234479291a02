"""The state machine: what is refused, what a lifeline does, when a round is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quiz.game.modes import mode_of
from quiz.game.plan import Plan, plan_round
from quiz.game.pool import Pool
from quiz.game.round import Round
from quiz.game.state import Act, Ending, Phase, Verdict

TableOf = Callable[..., Any]


def test_a_round_begins_with_the_first_question_ready(table_of: TableOf) -> None:
    view = table_of("classic").view
    assert (view.phase, view.number, view.total, view.score) == (Phase.READY, 1, 10, 0)
    assert len(view.options) == 4
    assert view.outcome is None and view.proof is None


def test_an_answer_is_refused_until_the_question_is_shown(table_of: TableOf) -> None:
    assert not table_of("classic").answer()


def test_an_answer_for_another_question_is_refused(table_of: TableOf) -> None:
    table = table_of("classic")
    table.play("r")
    table.ask()
    assert not table.round.answer(1, 0, table.now + 1)
    assert not table.round.answer(3, 0, table.now + 1)
    assert table.round.answer(2, 0, table.now + 1)


def test_a_second_answer_to_the_same_question_is_refused(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    assert table.answer(right=False)
    assert not table.answer(right=True)
    assert table.view.outcome.verdict is Verdict.WRONG


@pytest.mark.parametrize("option", [-1, 4, 99])
def test_an_option_that_is_not_there_is_refused(table_of: TableOf, option: int) -> None:
    table = table_of("classic")
    table.ask()
    assert not table.round.answer(1, option, table.now + 1)


def test_next_is_for_the_question_that_is_revealed(table_of: TableOf) -> None:
    table = table_of("classic")
    assert not table.next()
    table.ask()
    assert not table.next()
    table.answer()
    assert not table.round.next(2, table.now + 1)
    assert table.next()
    assert not table.round.next(1, table.now + 1)
    assert table.view.number == 2


def test_shown_is_for_the_question_that_is_ready(table_of: TableOf) -> None:
    table = table_of("classic")
    assert not table.round.shown(2, table.now)
    table.ask()
    assert not table.round.shown(1, table.now)


def test_a_refused_intent_leaves_the_very_same_state(table_of: TableOf) -> None:
    table = table_of("classic")
    before = table.round.state
    table.round.next(1, 500.0)
    table.round.answer(1, 0, 500.0)
    table.round.resume(500.0)
    assert table.round.state is before


def test_the_revealed_question_comes_with_outcome_and_proof(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    wrong = table.wrong()
    table.answer(right=False)
    outcome = table.view.outcome
    assert (outcome.verdict, outcome.chosen, outcome.correct) == (Verdict.WRONG, wrong, table.card().correct)
    assert table.view.proof.question.evidence.startswith("proof")
    assert table.view.proof.source.attribution == "Wikipedia"


def test_classic_ends_after_ten_questions(table_of: TableOf) -> None:
    table = table_of("classic")
    table.play("rrrrrwrrr")
    table.ask()
    table.answer()
    assert table.view.final
    table.next()
    assert table.view.phase is Phase.OVER
    assert table.view.ending is Ending.DONE
    assert table.round.result().best_streak == 5


def test_a_wrong_answer_ends_the_streak_and_costs_no_points(table_of: TableOf) -> None:
    table = table_of("classic")
    table.play("rrr")
    score = table.view.score
    assert score == 150 + 165 + 180
    table.play("w")
    assert (table.view.score, table.view.streak, table.view.tenths) == (score, 0, 10)


# Lifelines


def test_fifty_takes_two_wrong_options_and_leaves_their_places(table_of: TableOf) -> None:
    table = table_of("classic")
    table.ask()
    texts = [option.text for option in table.view.options]
    assert table.round.fifty(1, table.now + 1)
    assert [option.text for option in table.view.options] == texts
    assert len(table.view.standing) == 2
    assert table.card().correct in table.view.standing
    gone = next(at for at in range(4) if at not in table.view.standing)
    assert not table.round.answer(1, gone, table.now + 2)
    assert table.answer(after=2)
    table.next()
    assert len(table.view.standing) == 4


def test_fifty_can_be_used_once_and_not_on_two_options(table_of: TableOf, bank_of: Any) -> None:
    table = table_of("classic")
    table.ask()
    assert table.round.fifty(1, table.now + 1)
    assert not table.round.fifty(1, table.now + 2)
    table.answer(after=3)
    table.next()
    table.ask()
    assert not table.round.fifty(2, table.now + 1)
    pair = table_of("classic", bank=bank_of(distractors=("no",)))
    pair.ask()
    assert not pair.round.fifty(1, pair.now + 1)
    assert pair.view.fifties == 1


def test_a_skip_shows_the_answer_and_keeps_the_streak(table_of: TableOf) -> None:
    table = table_of("classic")
    table.play("rr")
    table.ask()
    assert table.round.skip(3, table.now + 1)
    assert table.view.outcome.verdict is Verdict.SKIPPED
    assert table.view.outcome.chosen is None
    assert (table.view.streak, table.view.skips) == (2, 0)
    table.now += 1
    table.next()
    table.ask()
    assert not table.round.skip(4, table.now + 1)


def test_the_timed_challenge_has_no_lifelines(table_of: TableOf) -> None:
    table = table_of("timed")
    table.ask()
    assert not table.round.fifty(1, table.now + 1)
    assert not table.round.skip(1, table.now + 1)


# Lives and endings


def test_survival_ends_with_the_third_mistake(table_of: TableOf) -> None:
    table = table_of("survival")
    table.play("rwsrw")
    assert table.view.lives == 1
    table.play("w")
    assert table.view.ending is Ending.LIVES
    assert table.view.lives == 0
    assert table.view.total is None


def test_a_round_without_a_fixed_number_ends_with_the_pool(table_of: TableOf, bank_of: Any) -> None:
    table = table_of("survival", bank=bank_of(3))
    table.play("rrr")
    assert table.view.ending is Ending.POOL


@pytest.mark.parametrize("phase", ["ready", "asking", "paused", "revealed"])
def test_a_round_can_be_left_at_any_time(table_of: TableOf, phase: str) -> None:
    table = table_of("timed")
    table.play("r")
    if phase != "ready":
        table.ask()
    if phase == "paused":
        table.round.pause(table.now + 1)
    if phase == "revealed":
        table.answer()
    assert table.view.phase == phase
    assert table.round.quit(table.now + 2)
    result = table.round.result()
    assert result.ending is Ending.LEFT
    assert not result.ranked
    assert not table.round.quit(table.now + 3)


def test_a_round_left_after_its_last_answer_is_a_finished_one(table_of: TableOf) -> None:
    table = table_of("classic", questions=2)
    table.play("r")
    table.ask()
    table.answer()
    table.round.quit(table.now)
    assert table.round.result().ending is Ending.DONE


def test_nothing_is_accepted_after_the_end(table_of: TableOf) -> None:
    table = table_of("classic", questions=1)
    table.play("r")
    round_ = table.round
    calls = (round_.shown, round_.next, round_.fifty, round_.skip)
    assert not any(call(1, table.now + 9) for call in calls)
    assert not any(call(table.now + 9) for call in (round_.pause, round_.resume, round_.tick, round_.quit))
    assert not round_.answer(1, 0, table.now + 9)


def test_there_is_no_result_before_the_end(table_of: TableOf) -> None:
    with pytest.raises(ValueError, match="not over"):
        table_of("classic").round.result()


def test_a_round_without_questions_cannot_begin() -> None:
    mode = mode_of("classic")
    plan: Plan = plan_round(mode, mode.variant(), Pool.of([]), seed=1)
    assert plan.cards == ()
    assert plan.notices
    with pytest.raises(ValueError, match="at least one question"):
        Round(plan)


def test_every_act_has_a_rule(table_of: TableOf) -> None:
    from quiz.game.engine import step
    from quiz.game.state import Event

    table = table_of("classic")
    for act in Act:
        step(table.round.plan, table.round.state, Event(act, 1.0, 1, 0))
