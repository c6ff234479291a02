"""A round played by a file of answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quiz.errors import InputError
from quiz.game.result import result_dict
from quiz.game.state import Ending, Verdict
from quiz.plain.script import play_script

RoundOf = Callable[..., Any]
Right = Callable[[Any], list[int]]


def test_right_answers_by_number_win_every_point(round_of: RoundOf, right: Right) -> None:
    round_ = round_of()
    result = play_script(round_, [f"{number}\n" for number in right(round_)])
    assert (result.right, result.ending, result.best_streak) == (10, Ending.DONE, 10)
    assert result.score == sum(150 + 15 * n for n in range(10))


def test_the_same_script_gives_the_same_result(round_of: RoundOf) -> None:
    lines = ["1", "b", "3", "d"] * 3
    results = [result_dict(play_script(round_of(seed=7), lines)) for _ in range(2)]
    assert results[0] == results[1]


def test_answers_can_be_named(round_of: RoundOf) -> None:
    round_ = round_of()
    answers = [card.entry.question.answer.upper() for card in round_.plan.cards]
    assert play_script(round_, ["", *answers]).right == 10


def test_lifelines_are_used_by_their_names(round_of: RoundOf, right: Right) -> None:
    round_ = round_of()
    numbers = right(round_)
    result = play_script(round_, ["skip", "50:50", *map(str, numbers[1:])])
    assert result.answers[0].verdict is Verdict.SKIPPED
    assert result.answers[1].narrowed
    assert result.right == 9


def test_when_the_lines_run_out_the_round_is_left(round_of: RoundOf) -> None:
    result = play_script(round_of(), ["1", "1"])
    assert (result.ending, len(result.answers), result.ranked) == (Ending.LEFT, 2, False)


def test_lines_that_are_not_needed_are_not_read(round_of: RoundOf, right: Right) -> None:
    round_ = round_of()

    def lines() -> Any:
        yield from map(str, right(round_))
        yield "1"
        raise AssertionError("read on after the end")

    assert play_script(round_, lines()).right == 10


@pytest.mark.parametrize("line", ["5", "Nobody", "quit", "pause", "=1"])
def test_a_line_that_cannot_be_used_is_told_with_its_place(round_of: RoundOf, line: str) -> None:
    with pytest.raises(InputError, match=r"answers\.txt:3: question 2 cannot be answered by") as caught:
        play_script(round_of(), ["1", "", line], path="answers.txt")
    assert "Its options are" in caught.value.remedy


def test_a_lifeline_that_is_used_up_is_told(round_of: RoundOf) -> None:
    with pytest.raises(InputError, match="question 2"):
        play_script(round_of(), ["skip", "skip"])


def test_the_timed_challenge_runs_on_the_scripts_own_time(round_of: RoundOf, right: Right) -> None:
    round_ = round_of("timed", 100)
    result = play_script(round_, map(str, right(round_)), pace=10.0)
    assert result.ending is Ending.TIME
    assert result.answers[-1].verdict is Verdict.TIMEOUT
    assert result.right == 6  # 60 s, and from the third answer on 2 s more for each
    quick = round_of("timed", 100)
    assert play_script(quick, map(str, right(quick)), pace=1.0).ending is Ending.POOL


def test_two_hundred_questions_are_answered_without_a_slip(round_of: RoundOf, right: Right) -> None:
    round_ = round_of("classic", 200, questions=200)
    result = play_script(round_, map(str, right(round_)))
    assert (result.right, result.best_streak, result.ending) == (200, 200, Ending.DONE)
