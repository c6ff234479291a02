"""What remains of a round, as data and as a line to share."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from quiz.game.result import Board, result_dict
from quiz.game.share import share_line
from quiz.game.state import Verdict

TableOf = Callable[..., Any]


def played(table_of: TableOf, mode: str, verdicts: str, **more: Any) -> Any:
    table = table_of(mode, **more)
    table.play(verdicts)
    if table.view.phase != "over":
        table.round.quit(table.now)
    return table.round.result()


def test_the_result_counts_what_was_played(table_of: TableOf) -> None:
    result = played(table_of, "classic", "rrwrsrrrrr")
    assert (result.right, result.asked, result.best_streak) == (8, 9, 6)
    assert result.accuracy == pytest.approx(8 / 9)
    assert result.count(Verdict.SKIPPED) == 1
    assert result.missed == (result.answers[2].entry.id,)
    assert result.score == sum(answered.sum.total for answered in result.answers)
    assert result.seconds == pytest.approx(10)
    assert result.ranked


def test_nothing_answered_has_no_accuracy(table_of: TableOf) -> None:
    result = played(table_of, "classic", "")
    assert result.accuracy is None
    assert result.answers == ()


def test_results_are_compared_with_those_of_the_same_choice_alone(table_of: TableOf) -> None:
    from quiz.game.pool import Filters

    board = played(table_of, "classic", "r").board
    assert board == Board("classic", "10q", ("Her (2013 film)",))
    assert played(table_of, "classic", "r", seed=2).board == board
    assert played(table_of, "classic", "r", questions=5).board != board
    easy = played(table_of, "classic", "r", filters=Filters(kinds=("date", "cast")))
    assert easy.board.kinds == ("cast", "date")


def test_the_result_is_plain_data(table_of: TableOf) -> None:
    data = result_dict(played(table_of, "classic", "rwsrrrrrrr"))
    assert json.loads(json.dumps(data)) == data
    first, second, third = data["answers"][:3]
    assert first["chosen"] == first["answer"]
    assert first["sum"] == "150 base = 150"
    assert second["chosen"] in second["options"] and second["chosen"] != second["answer"]
    assert (second["verdict"], second["points"]) == ("wrong", 0)
    assert (third["verdict"], third["chosen"]) == ("skipped", None)
    assert (data["mode"], data["seed"], data["ended"], data["day"]) == ("classic", 1, "done", None)


def test_the_line_to_share_tells_the_score_and_no_question(table_of: TableOf) -> None:
    assert (
        share_line(played(table_of, "classic", "rwsrrrrrrr"))
        == "Quiz · Her (2013 film) · Classic · 1,515 · 🟩🟥⬜🟩🟩🟩🟩🟩🟩🟩 · seed 1"
    )


def test_the_line_names_the_clock_of_a_timed_round_and_the_date_of_a_daily_one(table_of: TableOf) -> None:
    timed = table_of("timed", "30")
    timed.play("r")
    timed.ask()
    timed.tick_to(31)
    timed.next()
    assert share_line(timed.round.result()) == "Quiz · Her (2013 film) · Timed 30 s · 200 · 🟩⬛ · seed 1"
    assert share_line(played(table_of, "daily", "w")).endswith("· Daily · 0 · 🟥 · 2026-11-22")


def test_a_long_round_is_shortened_in_the_line(table_of: TableOf) -> None:
    line = share_line(played(table_of, "classic", "r" * 25, questions=25))
    assert "🟩" * 20 + "…" in line
    assert "🟩" * 21 not in line
