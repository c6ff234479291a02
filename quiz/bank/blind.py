"""Blind bots: players who see only the options. In a good bank they do no better than chance."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quiz.bank.fold import fold
from quiz.bank.model import Question

MIN_QUESTIONS = 60
OPTIONS = 4
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

Measure = Callable[[Sequence[str]], list[float] | None]


@dataclass(frozen=True, slots=True)
class Bot:
    """A player who marks one of the options that stand first when they are sorted by `measure`.

    `places` are the places in that order that it marks; the measure is None where the bot passes.
    """

    name: str
    measure: Measure
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BotScore:
    """`share` of `asked` questions answered rightly, against `limit`: chance and two standard errors."""

    name: str
    asked: int
    share: float
    limit: float

    @property
    def sees_too_much(self) -> bool:
        """Whether the bot does better than chance lets it."""
        return self.share > self.limit


def _lengths(options: Sequence[str]) -> list[float]:
    return [len(option) for option in options]


@lru_cache(maxsize=1 << 12)
def number_in(option: str) -> float | None:
    """The first number of an option, as a player would type it; None where it holds none."""
    match = _NUMBER.search(fold(option))
    return float(match[0]) if match else None


def _numbers(options: Sequence[str]) -> list[float] | None:
    found = [number for option in options if (number := number_in(option)) is not None]
    return found if len(found) == len(options) else None


BOTS = (
    Bot("longest", _lengths, (3,)),
    Bot("shortest", _lengths, (0,)),
    Bot("median number", _numbers, (1, 2)),
)


def blind_scores(questions: Sequence[Question]) -> Iterator[BotScore]:
    """How each bot does; nothing for a bank of fewer than 60 questions."""
    if len(questions) < MIN_QUESTIONS:
        return
    for bot in BOTS:
        marked = [m for q in questions if (m := _marked(bot, q))]
        if marked:
            yield _score(bot.name, marked)


def _marked(bot: Bot, question: Question) -> list[bool]:
    """For each option that the bot would mark, whether it is the right one; empty where it passes."""
    measures = bot.measure((question.answer, *question.distractors))
    if measures is None or len(measures) != OPTIONS:
        return []
    values = {sorted(measures)[place] for place in bot.places}
    return [index == 0 for index, measure in enumerate(measures) if measure in values]


def _score(name: str, marked: list[list[bool]]) -> BotScore:
    """Where k options tie, the bot is right once in k; by chance that happens in k of 4 questions."""
    asked = len(marked)
    share = sum(any(picks) / len(picks) for picks in marked) / asked
    variance = sum(1 / (OPTIONS * len(picks)) - 1 / OPTIONS**2 for picks in marked)
    return BotScore(name, asked, share, 1 / OPTIONS + 2 * math.sqrt(variance) / asked)
