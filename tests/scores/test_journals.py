"""A round under way outlives its process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from quiz.game.round import Round
from quiz.game.state import Act, Event, Phase
from quiz.scores.database import Database, connect
from quiz.scores.journals import Journal
from quiz.scores.open import open_scores
from quiz.scores.store import Scores

PlanOf = Callable[..., Any]
Played = Callable[[Round, str], Round]


def begin(scores: Scores, plan: Any, at: datetime, profile: str = "") -> tuple[Round, Journal]:
    journal = scores.begin(plan, at, profile)
    return Round(plan, journal.record), journal


def test_a_round_that_was_let_go_waits_to_be_gone_on_with(
    scores: Scores, plan_of: PlanOf, played: Played, at: datetime
) -> None:
    round_, journal = begin(scores, plan_of(), at)
    played(round_, "rwr")
    assert scores.pending() == ()
    journal.close()
    (waiting,) = scores.pending()
    assert (waiting.id, waiting.begun, waiting.mode, waiting.topics) == (journal.id, at, "classic", ("Her",))
    assert waiting.answered == 3
    adopted = scores.adopt(waiting.id)
    assert adopted is not None
    again = Round.restore(waiting.plan, waiting.events, 0.0, adopted.record)
    assert again.state.records == round_.state.records
    assert again.phase is Phase.READY


def test_a_finished_round_leaves_no_journal(
    scores: Scores, plan_of: PlanOf, played: Played, at: datetime, tmp_path: Path
) -> None:
    round_, journal = begin(scores, plan_of(), at)
    played(round_, "r" * 10)
    assert scores.save(round_.result(), at, journal=journal.id).rank == 1
    assert scores.pending() == ()
    assert scores.adopt(journal.id) is None
    assert list((tmp_path / "data" / "running").iterdir()) == []


def test_a_round_is_kept_once_however_often_it_is_saved(
    scores: Scores, plan_of: PlanOf, played: Played, at: datetime
) -> None:
    round_, journal = begin(scores, plan_of(), at)
    played(round_, "r" * 10)
    first = scores.save(round_.result(), at, journal=journal.id)
    assert scores.save(round_.result(), at, journal=journal.id) == first
    assert len(scores.games()) == 1
    assert len(scores.past().seen) == 10


def test_a_round_can_be_forgotten(scores: Scores, plan_of: PlanOf, at: datetime, tmp_path: Path) -> None:
    _, journal = begin(scores, plan_of(), at)
    journal.close()
    scores.discard(journal.id)
    assert scores.pending() == ()
    assert scores.adopt(journal.id) is None


def test_pending_rounds_are_told_latest_first_and_by_profile(
    scores: Scores, plan_of: PlanOf, at: datetime
) -> None:
    journals = [scores.begin(plan_of(), at + timedelta(n), "ann" if n == 1 else "") for n in range(3)]
    for journal in journals:
        journal.close()
    assert [waiting.id for waiting in scores.pending()] == [journals[2].id, journals[0].id]
    assert [waiting.id for waiting in scores.pending("ann")] == [journals[1].id]


def test_a_round_that_is_being_played_elsewhere_is_not_offered(
    scores: Scores, plan_of: PlanOf, at: datetime, tmp_path: Path
) -> None:
    other = open_scores(tmp_path / "data", at).scores
    journal = other.begin(plan_of(), at)
    assert scores.pending() == ()
    assert scores.adopt(journal.id) is None
    other.close()
    assert [waiting.id for waiting in scores.pending()] == [journal.id]
    assert scores.adopt(journal.id) is not None


def test_a_journal_that_cannot_be_read_is_not_offered(
    scores: Scores, plan_of: PlanOf, at: datetime, tmp_path: Path
) -> None:
    journal = scores.begin(plan_of(), at)
    journal.close()
    connection = connect(tmp_path / "data" / "scores.db")
    connection.execute("UPDATE journals SET plan = '{\"mode'")
    connection.close()
    assert scores.pending() == ()


def test_a_journal_that_cannot_be_written_does_not_end_the_game() -> None:
    connection = connect(":memory:")
    journal = Journal(Database(connection, None), "x", None)
    journal.record(Event(Act.TICK, 1.0))
    assert "no such table" in journal.failure
    connection.close()
    journal.record(Event(Act.TICK, 2.0))


CHILD = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from quiz.bank.model import Bank, Question
from quiz.game.modes import mode_of
from quiz.game.plan import plan_round
from quiz.game.pool import Pool
from quiz.game.round import Round
from quiz.scores.open import open_scores

at = datetime(2026, 11, 22, tzinfo=UTC)
scores = open_scores(Path(sys.argv[1]), at).scores
questions = tuple(Question(f"Stem{n}?", f"answer{n}", ("x", "y", "z"), f"q{n}") for n in range(12))
mode = mode_of("timed")
plan = plan_round(mode, mode.variant(), Pool.of([Bank("Her", questions)]), seed=5)
journal = scores.begin(plan, at)
round_ = Round(plan, journal.record)
for number in (1, 2, 3):
    round_.shown(number, number * 10.0)
    round_.answer(number, plan.cards[number - 1].correct, number * 10.0 + 1)
    if number < 3:
        round_.next(number, number * 10.0 + 2)
print(round_.view(32.0).score, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_process_loses_no_answer(tmp_path: Path, at: datetime) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    opened = open_scores(tmp_path, at)
    assert opened.notice == ""
    (waiting,) = opened.scores.pending()
    journal = opened.scores.adopt(waiting.id)
    assert journal is not None
    round_ = Round.restore(waiting.plan, waiting.events, 0.0, journal.record)
    assert (round_.phase, round_.number, waiting.answered) == (Phase.REVEALED, 3, 3)
    assert round_.view(0.0).score == int(done.stdout)
    assert round_.view(0.0).left == pytest.approx(57 + 2)
    opened.scores.close()
