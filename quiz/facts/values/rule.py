"""What a rule of the grammar is, and the pieces of pattern that rules share."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from quiz.facts.values.model import Value
from quiz.facts.values.numerals import CARDINAL, COMPOUND, Numeral, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.words import word_set

END = r"(?!\w|[.,:/–−-]\d|-\w|[%×°′″⋅·]| ?(?:[ap]\.m\.|[ap]m\b|o['’]clock))"
"""What may not follow a whole number: a letter, more digits, a hyphenated word, a time of day."""
GAP = r"[ \u00a0\u202f\u2009]"
YEAR_SIZED = word_set("people copies inhabitants residents votes seats members students soldiers men troops")
"""Nouns that make a count of a number that would else be a year: `2000 people`."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A value and where its text ends."""

    value: Value
    end: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a value.

    `starts` says where it is tried: at a `digit`, a `word` (number word, month, season …) or a `symbol`, and
    `needs` what a text must hold some of for it to be tried at all, nothing if it is empty.
    `yes` pairs running text with the value's text in it; in `no` no value of the rule's type may be found.
    """

    name: str
    type: str
    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str]], Hit | None]
    yes: tuple[tuple[str, str], ...] = ()
    no: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()

    def may_match(self, text: str) -> bool:
        """Whether a text holds what the rule needs."""
        return not self.needs or any(word in text for word in self.needs)


def clean(text: str) -> str:
    """The text of a value with every run of space made one blank."""
    return re.sub(r"\s+", " ", text).strip()


def before(match: re.Match[str], width: int = 40) -> str:
    """What stands in front of the match, on its line, at most `width` characters."""
    start = match.start()
    return match.string[max(0, start - width) : start].rpartition("\n")[2]


def after(match: re.Match[str], width: int = 60) -> str:
    """What follows the match on its line, at most `width` characters."""
    return match.string[match.end() : match.end() + width].partition("\n")[0]


def low(unit: str = "") -> str:
    """The pattern of a range's near end, as in `three to five days`, `20–30 people`, `between 5 and 10 km`.

    Args:
        unit: the pattern of what may stand between the near end and its joint ("%" of `5% to 10%`).
    """
    return (
        rf"(?:(?:(?<=etween )(?P<low1>{CARDINAL}){unit} and "
        rf"|(?<!from )(?!{COMPOUND}(?! to | or |{GAP}?[–-]{GAP}?\w))"
        rf"(?P<low2>{CARDINAL}){unit}(?: to | or |{GAP}?[–-]{GAP}?))"
        r"(?=[\d$£€a-z]))?"
    )


LOW = low()
"""The near end of a range whose unit stands behind its far end."""


def as_range(value: Quantity, match: re.Match[str], low: Decimal) -> Quantity:
    """The value as a range: its number is the near end, and what stood there the far one."""
    text = match["low1"] or match["low2"]
    near = read_numeral(text)
    assert near is not None
    if near.value != low:
        near = replace(near, value=low, multiplier=value.number.multiplier)
    joint = match.string[match.start() + len(text) : match.start("number")].removeprefix("%")
    return replace(value, number=near, far=value.number, joint=joint)


def low_end(match: re.Match[str], number: Numeral) -> Decimal | None:
    """The near end of a range in the unit of `number`, None where the match is no range."""
    text = match["low1"] or match["low2"]
    low = read_numeral(text) if text else None
    if low is None:
        return None
    return low.value * number.multiplier if low.multiplier == 1 and low.value < number.mantissa else low.value
