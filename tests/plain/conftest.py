"""A round to be typed, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from quiz.bank.model import Bank, Question
from quiz.game.modes import mode_of
from quiz.game.plan import plan_round
from quiz.game.pool import Pool
from quiz.game.round import Round


def make_round(mode: str = "classic", count: int = 12, **more: Any) -> Round:
    chosen = mode_of(mode)
    changes = more.pop("question", {})
    record = more.pop("record", None)
    variant = chosen.customised(chosen.variant(), questions=more.pop("questions", 0))
    questions = tuple(
        Question(
            **{
                "question": f"Stem{n}?",
                "answer": f"answer{n}",
                "distractors": ("Xá", "y", "z"),
                "id": f"q{n}",
                "evidence": f"Proof{n}.",
                "section": "Plot",
                **changes,
            }
        )
        for n in range(count)
    )
    plan = plan_round(
        chosen,
        variant,
        Pool.of([Bank("Her", questions)]),
        **{"seed": 1, "guard": 0, "gap": 0, "day": date(2026, 11, 22), **more},
    )
    return Round(plan, record)


def right_answers(round_: Round) -> list[int]:
    """The number of the right option of each question, 1 the first."""
    return [card.correct + 1 for card in round_.plan.cards]


@pytest.fixture(scope="session")
def round_of() -> Callable[..., Round]:
    return make_round


@pytest.fixture(scope="session")
def right() -> Callable[[Round], list[int]]:
    return right_answers
