"""Shares: percentages and plain fractions."""

from __future__ import annotations

import re
from decimal import Decimal

from quiz.facts.values.numerals import DIGITS, WORDS, Numeral, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import Hit, Rule, as_range, before, clean, low, low_end

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}

_BEFORE_HALF = re.compile(
    r"(?:^|[,;(] |\b(?:about|almost|nearly|over|than|roughly|some|around|approximately|by|to|with|from|up"
    r"|is|are|was|were|lost|won|sold|made|held|killed|[a-z]+ed) )$"
)


def _percent(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None:
        return None
    value = Quantity(clean(match[0]), "share", number, "%", after=match["sign"])
    near = low_end(match, number)
    return Hit(value if near is None else as_range(value, match, near), match.end())


def _fraction(match: re.Match[str]) -> Hit | None:
    top, bottom = read_numeral(match["top"]), _PARTS[match["bottom"].removesuffix("s").lower()]
    if top is None or top.value >= bottom:
        return None
    return Hit(_part(match[0], top.value, bottom), match.end())


def _simple(match: re.Match[str]) -> Hit | None:
    """One part of a whole: "a fifth", "half", which no word may single out ("the first half")."""
    if not match["bottom"] and not _BEFORE_HALF.search(before(match, 20)):
        return None
    return Hit(_part(match[0], Decimal(1), _PARTS[match["bottom"] or "half"]), match.end())


def _part(text: str, top: Decimal, bottom: int) -> Quantity:
    number = Numeral(clean(text), round(top * 100 / Decimal(bottom), 4), words=True, decimals=1)
    return Quantity(clean(text), "share", number, "%")


RULES = (
    Rule(
        "percent",
        "share",
        ("digit", "word"),
        re.compile(
            rf"{low('(?:%)?')}(?P<number>{DIGITS}|{WORDS})"
            r"(?P<sign>[ \u00a0]?%|(?: |-)per ?cent\b)(?! points?)"
        ),
        _percent,
        yes=(
            ("a rating of 95% based", "95%"),
            ("about 12.5 percent of", "about 12.5 percent"),
            ("ten per cent of them", "ten per cent"),
            ("some 10–20% of", "some 10–20%"),
            ("between 5% and 10% of", "between 5% and 10%"),
            ("lose 20 to 30 percent of", "20 to 30 percent"),
        ),
        no=("rose 5 percentage points", "a percentage of 95"),
        needs=("%", "per cent", "percent"),
    ),
    Rule(
        "fraction",
        "share",
        ("word",),
        re.compile(
            r"(?P<top>(?i:one|two|three|four|five|seven|nine))-(?P<bottom>halfs?|thirds?|quarters?|fourths?|fifths?|sixths?"
            r"|eighths?|tenths?)\b(?!-)"
        ),
        _fraction,
        yes=(("about two-thirds of the", "about two-thirds"), ("three-quarters of it", "three-quarters")),
        no=("a two-third-party",),
    ),
    Rule(
        "one-part",
        "share",
        ("word",),
        re.compile(
            r"(?:(?:an?|one)[ -](?P<bottom>third|quarter|fifth|sixth|eighth|tenth|half)|half)"
            r"(?= of (?!an? |one |each |every ))"
        ),
        _simple,
        yes=(("about a fifth of the crop", "about a fifth"), ("killed half of the crew", "half")),
        no=("a quarter of a century", "half of one wing", "the third of them", "the second half of it"),
    ),
)
