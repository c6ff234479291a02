"""What is remembered of questions, and how the player has fared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from quiz.game.modes.mistakes import due
from quiz.game.pool import Entry, Past
from quiz.scores.open import in_memory
from quiz.scores.store import Scores

ResultOf = Callable[..., Any]


def test_a_new_player_has_no_past(scores: Scores) -> None:
    assert scores.past() == Past()


def test_the_seen_are_told_the_longest_ago_first(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    first, second = result_of("r" * 10), result_of("rrr", seed=2)
    scores.save(first, at)
    scores.save(second, at)
    again = [answered.entry.id for answered in second.answers]
    before = [answered.entry.id for answered in first.answers if answered.entry.id not in again]
    assert scores.past().seen == (*before, *again)


def test_a_miss_is_due_until_two_right_answers_in_a_row(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    missed = result_of("w").answers[0].entry.id
    course = []
    for verdict in "rwrwrr":
        scores.save(result_of(verdict), at)
        course.append((scores.past().misses.get(missed), missed in due(scores.past())))
    assert course == [(None, False), (0, True), (1, True), (0, True), (1, True), (2, False)]


def test_a_skip_or_a_time_out_is_no_miss(
    scores: Scores, result_of: ResultOf, plan_of: Any, played: Any, at: datetime
) -> None:
    from quiz.game.round import Round

    round_ = Round(plan_of("timed", gap=0))
    round_.shown(1, 0.0)
    round_.answer(1, 0, 61.0)
    round_.next(1, 62.0)
    scores.save(round_.result(), at)
    assert scores.past().misses == {}
    assert len(scores.past().seen) == 1


def test_each_profile_has_its_own_past(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    scores.save(result_of("ww"), at, profile="ann")
    assert scores.past() == Past()
    assert len(scores.past("ann").misses) == 2


def test_a_flagged_question_is_hidden_until_it_is_shown_again(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    one, two = (answered.entry for answered in result_of("rr").answers)
    scores.flag(one, "two\nright answers", at)
    scores.flag(two, "", at + timedelta(1))
    scores.flag(one, "wrong year", at)
    assert scores.past().hidden == {one.id, two.id}
    first, second = scores.flags()
    assert (first.id, first.topic, first.reason, first.at) == (one.id, "Her", "wrong year", at)
    assert (first.question, first.answer) == (one.question.question, one.question.answer)
    assert second.reason == ""
    assert scores.unflag(one.id)
    assert not scores.unflag(one.id)
    assert scores.past("another").hidden == {two.id}


def test_statistics_count_answers_by_kind_and_topic(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    scores.save(result_of("rw" * 5), at)
    scores.save(result_of("r" * 10, topic="Dune"), at + timedelta(1), profile="ann")
    scores.save(result_of("ww"), at + timedelta(2))
    everybody, mine = scores.stats(), scores.stats("")
    assert (everybody.games, everybody.asked, everybody.right) == (2, 22, 15)
    assert everybody.best_streak == 10
    assert [(share.name, share.asked, share.right) for share in everybody.by_topic] == [
        ("Her", 12, 5),
        ("Dune", 10, 10),
    ]
    assert {share.name for share in everybody.by_kind} == {"date", "cast"}
    assert sum(share.asked for share in everybody.by_kind) == 22
    assert everybody.by_topic[1].accuracy == 1.0
    assert (mine.games, mine.asked) == (1, 12)
    assert mine.accuracy == pytest.approx(5 / 12)
    assert [point.at for point in everybody.history] == [at, at + timedelta(1)]


def test_the_history_holds_the_latest_rounds_oldest_first(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    for number in range(5):
        scores.save(result_of("r" * 10), at + timedelta(number))
    assert [point.at.day for point in scores.stats(points=3).history] == [24, 25, 26]


def test_without_a_round_the_statistics_are_empty(scores: Scores) -> None:
    stats = scores.stats()
    assert (stats.games, stats.asked, stats.best_score, stats.accuracy) == (0, 0, 0, None)
    assert (stats.by_kind, stats.by_topic, stats.history) == ((), (), ())


def test_scores_in_memory_do_all_that_a_file_does(result_of: ResultOf, plan_of: Any, at: datetime) -> None:
    scores = in_memory()
    assert scores.path is None
    journal = scores.begin(plan_of(), at)
    assert scores.save(result_of(), at, journal=journal.id).rank == 1
    scores.flag(Entry(result_of().answers[0].entry.question, "Her"), "", at)
    assert len(scores.past().seen) == 10
    scores.close()
