"""Small rounds to play with: every question's answer is known, so a test can be right or wrong at will."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from quiz.bank.model import KINDS, Bank, Question, Source
from quiz.game.modes import mode_of
from quiz.game.plan import plan_round
from quiz.game.pool import Pool
from quiz.game.round import Round


class Table:
    """A round with its own clock: `now` goes on by hand alone."""

    def __init__(self, round_: Round) -> None:
        self.round = round_
        self.now = 100.0

    def ask(self, after: float = 1.0) -> None:
        """Show the question, `after` seconds from now."""
        self.now += after
        assert self.round.shown(self.round.number, self.now)

    def card(self) -> Any:
        return self.round.plan.cards[self.round.number - 1]

    def wrong(self) -> int:
        card = self.card()
        return next(at for at in range(len(card.options)) if at != card.correct)

    def answer(self, right: bool = True, after: float = 1.0) -> bool:
        """Answer `after` seconds from now."""
        self.now += after
        option = self.card().correct if right else self.wrong()
        return self.round.answer(self.round.number, option, self.now)

    def next(self, after: float = 1.0) -> bool:
        self.now += after
        return self.round.next(self.round.number, self.now)

    def play(self, verdicts: str) -> None:
        """Play questions: r right, w wrong, s skip, each after a second."""
        for verdict in verdicts:
            self.ask()
            if verdict == "s":
                self.now += 1
                assert self.round.skip(self.round.number, self.now)
            else:
                assert self.answer(verdict == "r")
            assert self.next()

    def tick_to(self, seconds: float) -> None:
        """Tick ten times a second for so long."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + 0.1)
            self.round.tick(self.now)

    @property
    def view(self) -> Any:
        return self.round.view(self.now)


def make_bank(count: int = 40, topic: str = "Her (2013 film)", prefix: str = "q", **changes: Any) -> Bank:
    """A bank whose questions share no word that counts."""
    questions = tuple(
        Question(
            **{
                "question": f"Which stem{prefix}{n} is it?",
                "answer": f"answer{prefix}{n}",
                "distractors": tuple(f"other{prefix}{n}{letter}" for letter in "xyz"),
                "id": f"{prefix}{n}",
                "kind": KINDS[n % 4],
                "difficulty": 2,
                "evidence": f"proof{prefix}{n} holds answer{prefix}{n}.",
                **changes,
            }
        )
        for n in range(count)
    )
    return Bank(topic, questions, Source("seeds/her.txt", attribution="Wikipedia"))


def make_table(mode: str = "classic", variant: str = "", *, bank: Bank | None = None, **more: Any) -> Table:
    chosen = mode_of(mode)
    record = more.pop("record", None)
    numbers = {key: more.pop(key) for key in ("questions", "seconds") if key in more}
    plan = plan_round(
        chosen,
        chosen.customised(chosen.variant(variant), **numbers),
        Pool.of([bank or make_bank()]),
        **{"seed": 1, "day": date(2026, 11, 22), **more},
    )
    return Table(Round(plan, record))


@pytest.fixture(scope="session")
def bank_of() -> Callable[..., Bank]:
    return make_bank


@pytest.fixture(scope="session")
def table_of() -> Callable[..., Table]:
    return make_table
