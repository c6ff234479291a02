"""Rounds are kept, ranked with their like, and listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from quiz.errors import ScoresError
from quiz.game.pool import Filters
from quiz.scores.store import Scores

ResultOf = Callable[..., Any]


def test_the_first_round_is_the_best(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    saved = scores.save(result_of(), at)
    assert (saved.rank, saved.of, saved.counted) == (1, 1, True)


def test_rounds_are_ranked_by_score_and_of_two_alike_the_earlier_is_first(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    plays = [("r" * 5 + "w" * 5, "Ann"), ("r" * 10, "Bob"), ("w" * 10, "Cid"), ("r" * 10, "Dee")]
    ranks = [scores.save(result_of(verdicts), at, player=name).rank for verdicts, name in plays]
    assert ranks == [1, 1, 3, 2]
    table = scores.table(result_of().board)
    assert [(row.rank, row.player) for row in table] == [(1, "Bob"), (2, "Dee"), (3, "Ann"), (4, "Cid")]
    assert [row.rank for row in scores.table(result_of().board, limit=2)] == [1, 2]


def test_a_row_tells_the_whole_round(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    result = result_of("rrrwrrrrrr", seed=2**70)
    saved = scores.save(result, at, player="Ann")
    (row,) = scores.table(result.board)
    assert (row.game, row.player, row.board) == (saved.game, "Ann", result.board)
    assert (row.score, row.right, row.asked, row.best_streak) == (result.score, 9, 10, 6)
    assert (row.seconds, row.seed, row.day, row.at) == (20.0, 2**70, None, at)
    assert row.ending == "done"


def test_the_name_can_be_given_afterwards(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    saved = scores.save(result_of(), at)
    assert scores.table(result_of().board)[0].player == ""
    renamed = scores.rename(saved.game, "  Zo\x1b[31më  ")
    assert (renamed.game, renamed.rank) == (saved.game, 1)
    assert scores.table(result_of().board)[0].player == "Zoë"
    assert scores.last_player() == "Zoë"


def test_an_unknown_round_cannot_be_named(scores: Scores) -> None:
    with pytest.raises(ScoresError, match="no round number 7"):
        scores.rename(7, "Ann")


@pytest.mark.parametrize(
    "other",
    [
        {"mode": "survival"},
        {"topic": "Dune"},
        {"filters": Filters(kinds=("date",))},
        {"filters": Filters(difficulties=(2,))},
    ],
    ids=str,
)
def test_rounds_of_another_kind_stand_in_another_table(
    scores: Scores, result_of: ResultOf, at: datetime, other: dict[str, Any]
) -> None:
    scores.save(result_of(), at)
    another = result_of("www" if other.get("mode") else "r" * 10, **other)
    assert scores.save(another, at).of == 1
    assert scores.boards() == (another.board, result_of().board)


def test_rounds_by_other_rules_stand_in_another_table(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    from dataclasses import replace

    result = result_of()
    scores.save(replace(result, board=replace(result.board, rules=99)), at)
    assert scores.table(result.board) == ()


def test_practice_and_rounds_left_early_are_kept_but_not_ranked(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    from quiz.game.pool import Past

    left = scores.save(result_of("rr"), at)
    practice = scores.save(result_of("rr", mode="mistakes", past=Past(misses={"Her-1": 0, "Her-2": 0})), at)
    assert (left.rank, left.of) == (None, 0)
    assert (practice.rank, practice.of) == (None, 0)
    assert scores.boards() == ()
    assert [row.ending for row in scores.games()] == ["done", "left"]


# Daily


def test_only_the_first_daily_round_of_a_date_counts(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    day = date(2026, 11, 22)
    board = result_of(mode="daily").board
    assert scores.played_today(board, day) is None
    first = scores.save(result_of("w" * 10, mode="daily"), at)
    second = scores.save(result_of("r" * 10, mode="daily"), at)
    assert (first.rank, first.counted) == (1, True)
    assert (second.rank, second.of, second.counted) == (None, 1, False)
    row = scores.played_today(board, day)
    assert row is not None and row.game == first.game
    assert scores.played_today(board, day + timedelta(days=1)) is None
    assert scores.save(result_of("r" * 10, mode="daily", day=day + timedelta(days=1)), at).rank == 1


def test_a_daily_round_left_with_an_answer_was_the_days_try(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    scores.save(result_of("", mode="daily"), at)
    assert scores.played_today(result_of(mode="daily").board, date(2026, 11, 22)) is None
    scores.save(result_of("r", mode="daily"), at)
    assert not scores.save(result_of("r" * 10, mode="daily"), at).counted


def test_each_profile_has_its_own_daily_round(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    scores.save(result_of(mode="daily"), at, profile="ann")
    saved = scores.save(result_of(mode="daily"), at, profile="bob")
    assert (saved.rank, saved.of, saved.counted) == (2, 2, True)


# Lists and exports


def test_rounds_are_listed_latest_first_and_by_profile(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    for number, profile in enumerate(["ann", "bob", "ann"]):
        scores.save(result_of(), at + timedelta(hours=number), player=str(number), profile=profile)
    assert [row.player for row in scores.games()] == ["2", "1", "0"]
    assert [row.player for row in scores.games(profile="ann")] == ["2", "0"]
    assert [row.player for row in scores.games(limit=1)] == ["2"]
    assert scores.last_player("bob") == "1"


def test_rounds_and_their_answers_are_exported_as_plain_data(
    scores: Scores, result_of: ResultOf, at: datetime
) -> None:
    import json

    result = result_of("rw" + "r" * 8)
    saved = scores.save(result, at, player="Ann")
    (row,) = scores.rows()
    assert json.loads(json.dumps(row)) == row
    assert (row["player"], row["score"], row["topics"], row["ranked"]) == ("Ann", result.score, ["Her"], True)
    answers = scores.answers(saved.game)
    assert [answer["number"] for answer in answers] == list(range(1, 11))
    first, second = answers[0], answers[1]
    assert first["options"][first["correct"]] == result.answers[0].entry.question.answer
    assert (first["verdict"], second["verdict"], second["points"]) == ("right", "wrong", 0)


def test_hostile_names_are_kept_as_text(scores: Scores, result_of: ResultOf, at: datetime) -> None:
    name = "Robert'); DROP TABLE games;-- [b]\ud800"
    scores.save(result_of(), at, player=name)
    assert scores.games()[0].player == "Robert'); DROP TABLE games;-- [b]"
