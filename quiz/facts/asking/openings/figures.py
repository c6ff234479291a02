"""A figure within a phrase: where its hole is, which words ask for it there, and what answers for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.units import (
    COUNTED,
    TEMPERATURES,
    counted_noun,
    is_counted,
    qualifier_of,
    unit_of,
)
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.model import Answer
from quiz.facts.values import Value, number_text, option_text
from quiz.facts.wording.phrases import Phrase

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


@dataclass(frozen=True, slots=True)
class Opening:
    """How a figure is asked for.

    `phrase` is what stands around the number, `behind` what of it stays after the verb; `bare` tells that the
    options are numbers without their noun, `within` that the figure ends a larger phrase, `indefinite` that
    it is the size of some loan or gust, which no name of who had it tells from others.
    """

    words: str
    phrase: Phrase | None
    bare: bool = False
    behind: str = ""
    within: bool = False
    indefinite: bool = False


@dataclass(frozen=True, slots=True)
class Hole:
    """Which tokens of a phrase a question puts its words in place of: `kept[first:end]`, by `words`."""

    first: int
    end: int
    words: str


def figure_hole(slot: ValueSlot, kept: Sequence[Token]) -> Hole | None:
    """The hole that a figure leaves within a phrase; None where it opens the phrase or no words fit."""
    first = next((n for n, t in enumerate(kept) if t.i == slot.tokens[0].i), 0)
    tail = [t for t in kept if t.i > slot.tokens[-1].i]
    words = _words(slot, tail) if first > 1 else None
    if words is None:
        return None
    asked, last = words
    return Hole(first, next((n for n, t in enumerate(kept) if t.i == last.i), len(kept)) + 1, asked)


def _words(slot: ValueSlot, tail: Sequence[Token]) -> tuple[str, Token] | None:
    """The words that ask for a figure where it stands ("how many tractors"), and the last token of it."""
    value, qualifier = slot.found.value, qualifier_of(slot)
    if qualifier is None:
        return None
    if value.type == "money":
        return f"{qualifier}how much", slot.tokens[-1]
    if value.type not in COUNTED or getattr(value, "dimension", "") in TEMPERATURES:
        return None
    unit = unit_of(slot, tail)
    noun = counted_noun(unit, slot)
    if not is_counted(noun) or sum(t.like_num for t in slot.tokens) > 1:
        return None
    return f"{qualifier}how many {noun}", max((*slot.tokens, *unit), key=lambda t: t.i)


def figure_answer(value: Value, *, bare: bool) -> Answer:
    """A figure as an answer: its number alone where the question names what it counts."""
    return Answer(
        number_text(value) if bare else option_text(value), value.type, "bare" if bare else "", value
    )
