"""Ratings: so many out of so many, with or without stars."""

from __future__ import annotations

import re

from quiz.facts.values.numerals import CARDINAL, DIGITS, WORDS, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import END, Hit, Rule, before, clean

_OUT = r"(?P<out>100|20|10|[456]|four|five|six|ten|twenty|one hundred|a hundred)"
_RATED = re.compile(r"\b(?:rat|scor|gave|grad|award|review|star)\w*\b[^.]*$", re.IGNORECASE)


def _rating(match: re.Match[str]) -> Hit | None:
    number, out = read_numeral(match["number"]), read_numeral(match["out"])
    if number is None or out is None or not 0 <= number.value <= out.value:
        return None
    tail = match[0][len(match["number"]) :]
    stars = re.search(r"stars?", tail)
    word = stars[0] if stars and stars.start() < tail.find(match["out"]) else ""
    return Hit(
        Quantity(clean(match[0]), "rating", number, f"/{out.value}", after=tail, word=word), match.end()
    )


def _slashed(match: re.Match[str]) -> Hit | None:
    sure = match["out"] in ("10", "100") or "." in match["number"] or "star" in match[0]
    return _rating(match) if sure or _RATED.search(before(match)) else None


RULES = (
    Rule(
        "slash",
        "rating",
        ("digit",),
        re.compile(rf"(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?[½]?)/{_OUT}(?: stars\b)?{END}(?!/)"),
        _slashed,
        yes=(
            ("an average rating of 8.5/10.", "8.5/10"),
            ("gave it 3/5 stars", "3/5 stars"),
            ("scored 4/5 in", "4/5"),
        ),
        no=("on 9/11/2001", "open 24/7", "12/10"),
    ),
    Rule(
        "out-of",
        "rating",
        ("digit", "word"),
        re.compile(
            rf"(?P<number>{DIGITS}|{WORDS})(?:[ -]stars?| points)? out of (?:a (?:possible|maximum) )?{_OUT}"
            rf"(?: stars\b| points\b)?{END}"
        ),
        _rating,
        yes=(
            ("a score of 91 out of 100, based", "91 out of 100"),
            ("gave it three and a half stars out of four and", "three and a half stars out of four"),
            ("gave the film 2 out of 4 stars, praising", "2 out of 4 stars"),
            ("one and a half stars out of four, calling", "one and a half stars out of four"),
            ("scored 8.5 out of 10", "8.5 out of 10"),
        ),
        no=("won 9 out of 12 games", "five out of four"),
        needs=(" out of ",),
    ),
    Rule(
        "of-stars",
        "rating",
        ("digit", "word"),
        re.compile(rf"(?P<number>{CARDINAL}) of {_OUT} (?P<stars>stars)\b"),
        _rating,
        yes=(("awarded it three of four stars", "three of four stars"),),
        no=("two of four films",),
        needs=(" stars",),
    ),
)
