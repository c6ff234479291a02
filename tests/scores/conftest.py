"""Rounds played to an end, to be kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from quiz.bank.model import Bank, Question
from quiz.game.modes import mode_of
from quiz.game.plan import Plan, plan_round
from quiz.game.pool import Past, Pool
from quiz.game.result import Result
from quiz.game.round import Round
from quiz.game.state import Phase
from quiz.scores.open import open_scores
from quiz.scores.store import Scores

AT = datetime(2026, 11, 22, 15, 23, tzinfo=UTC)


def make_plan(mode: str = "classic", topic: str = "Her", past: Past | None = None, **more: Any) -> Plan:
    questions = tuple(
        Question(f"Stem{n}?", f"answer{n}", ("x", "y", "z"), f"{topic}-{n}", kind=("date", "cast")[n % 2])
        for n in range(12)
    )
    chosen = mode_of(mode)
    numbers = {"seed": 1, "day": date(2026, 11, 22), "guard": 0, **more}
    return plan_round(
        chosen, chosen.variant(), Pool.of([Bank(topic, questions)]), past=past or Past(), **numbers
    )


def play(round_: Round, verdicts: str) -> Round:
    """Play on: r right, w wrong, each after two seconds; then leave, if the round is not over."""
    now = round_.state.last
    for verdict in verdicts:
        card = round_.plan.cards[round_.number - 1]
        round_.shown(round_.number, now)
        now += 2
        round_.answer(round_.number, card.correct if verdict == "r" else card.spare, now)
        round_.next(round_.number, now)
    return round_


def make_result(verdicts: str = "r" * 10, mode: str = "classic", **more: Any) -> Result:
    round_ = play(Round(make_plan(mode, **more)), verdicts)
    if round_.phase is not Phase.OVER:
        round_.quit(1000.0)
    return round_.result()


@pytest.fixture(scope="session")
def plan_of() -> Callable[..., Plan]:
    return make_plan


@pytest.fixture(scope="session")
def played() -> Callable[[Round, str], Round]:
    return play


@pytest.fixture(scope="session")
def result_of() -> Callable[..., Result]:
    return make_result


@pytest.fixture
def at() -> datetime:
    return AT


@pytest.fixture
def scores(tmp_path: Path) -> Iterator[Scores]:
    opened = open_scores(tmp_path / "data", AT)
    assert opened.notice == ""
    yield opened.scores
    opened.scores.close()
