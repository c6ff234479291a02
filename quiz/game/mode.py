"""What a mode is: data, and the two places where a mode may differ by more than data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from quiz.game.select import Request, Selection, balanced

DECK_LIMIT = 200
"""How many questions a round without a fixed number can have at most."""


@dataclass(frozen=True, slots=True)
class Variant:
    """The numbers of one way to play a mode. Zero means "none": no fixed number, no clock, no lives …

    `seconds` is on the clock at the start; a right answer that makes the streak at least
    `bonus_streak` adds `bonus_seconds`. `fifties` and `skips` are how often each lifeline can be used.
    """

    id: str
    name: str
    questions: int = 0
    seconds: float = 0.0
    lives: int = 0
    fifties: int = 0
    skips: int = 0
    bonus_seconds: float = 0.0
    bonus_streak: int = 0


def own_seed(seed: int, day: date | None) -> int:
    """The seed as it was given: for modes that do not depend on the date."""
    return seed


@dataclass(frozen=True, slots=True)
class Mode:
    """A way to play. `variants` begins with the default one.

    `draw` chooses the questions; `seed_for` makes the round's seed of the given seed and date. A mode
    that is not `ranked` has no high-score table. `once_a_day`: only the first round of a date counts.
    """

    id: str
    name: str
    summary: str
    variants: tuple[Variant, ...]
    draw: Callable[[Request], Selection] = balanced
    seed_for: Callable[[int, date | None], int] = own_seed
    ranked: bool = True
    once_a_day: bool = False

    def variant(self, variant_id: str = "") -> Variant:
        """The variant of that id, the default one for "". Raises KeyError for an unknown id."""
        for variant in self.variants:
            if variant_id in ("", variant.id):
                return variant
        raise KeyError(variant_id)

    def customised(self, variant: Variant, *, questions: int = 0, seconds: float = 0.0) -> Variant:
        """The variant with another number of questions or seconds, under an id of its own.

        An id of its own, so that its scores are ranked apart; where one of the mode's variants has
        just these numbers, it is that one. `seconds` is ignored where the mode has no clock, and
        `questions` where it has: a clock ends a round.
        """
        if variant.seconds and seconds > 0:
            changed = replace(variant, id=f"{seconds:g}", name=f"{seconds:g} s", seconds=float(seconds))
        elif not variant.seconds and questions > 0:
            own_id, own_name = ("", "") if variant.questions else (f"{variant.id}-", f"{variant.name}, ")
            name = f"{own_name}{questions} questions"
            changed = replace(variant, id=f"{own_id}{questions}q", name=name, questions=questions)
        else:
            return variant
        return next((v for v in self.variants if replace(v, name=changed.name) == changed), changed)
