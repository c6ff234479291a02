"""Three wrong dates or numbers: the document's own where they fit and are surely wrong, else on the grid."""

from __future__ import annotations

import re

from quiz.facts.base import FactBase, Line
from quiz.facts.model import Fact
from quiz.facts.values import DateRange, Value, parse_value
from quiz.questions.synthesis import synthesize
from quiz.questions.truth import may_be_true

_TRIES = 10
_STATURES = (1.4, 2.3)
_TALL = re.compile(r"\b(?:tall|height)\b")
_OPENING = frozenset(
    ("infobox.birth_date", "infobox.founded", "infobox.place_founded", "infobox.launch_date")
)
_CLOSING = frozenset(("infobox.death_date", "infobox.last_contact", "infobox.dissolved"))


def wrong_values(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Three wrong values for a fact whose answer is one, or None where three good ones cannot be had."""
    own = fact.answer.value
    assert own is not None
    avoid: list[Value] = [
        v for line in base.lines if line.span.overlaps(fact.evidence) for v in line.values if not _yearless(v)
    ]
    real: list[Value] = []
    for line in base.lines:
        for value in line.values:
            if value.type != own.type or value.approximate != own.approximate or _yearless(value):
                continue
            if value.type == "date" and not _near_in_time(own, value):
                continue
            if _sister_row(line, fact, base):
                avoid.append(value)
                continue
            (avoid if may_be_true(value, line, fact, stem, base) else real).append(value)
    if own.type == "date":
        avoid = [end for value in avoid for end in _ends(value)]
    context = tuple(v for v in avoid if v.type == own.type)
    after, before = _bounds(own, base)
    for attempt in range(_TRIES):
        made = synthesize(
            own,
            key=f"{key}{attempt or ''}",
            avoid=avoid,
            real=real,
            latest=before,
            context=context,
            bare=fact.answer.fine == "bare",
            close=_is_stature(own, stem),
            most=10 if "top ten" in " ".join(fact.roles.values()).casefold() else None,
        )
        if made is None or after is None or all(_not_before(option, after) for option in made):
            return made
    return None


def _is_stature(own: Value, stem: str) -> bool:
    """Whether a question asks how tall a person is: all people are about as tall."""
    low, high = _STATURES
    return own.type == "measure" and bool(_TALL.search(stem)) and low <= own.interval[0] <= high


def _ends(value: Value) -> tuple[Value, ...]:
    """A range of dates as its two ends: a day within a life or a term may well be a wrong one."""
    if not isinstance(value, DateRange):
        return (value,)
    return (value.start,) if value.end is None else (value.start, value.end)


def _sister_row(line: Line, fact: Fact, base: FactBase) -> bool:
    """Whether a line is an infobox row of the same matter ("Population urban" beside "Population total")."""
    if line.section != "Infobox" or not fact.relation.startswith("infobox."):
        return False
    return line.text.split()[:1] == base.document.slice(fact.evidence).split()[:1]


def _bounds(own: Value, base: FactBase) -> tuple[float | None, Value | None]:
    """The time within which a date of the subject's life can lie: (first day as a number, last date).

    A birth, a founding or a launch opens it and a death or the last contact ends it, where the infobox tells
    them and the answer itself lies between; otherwise the latest date of the document ends it.
    """
    first: float | None = None
    last = _latest(base)
    if own.type != "date":
        return None, last
    for fact in base.facts:
        value = fact.answer.value
        if value is None or value.type != "date" or not fact.relation.startswith("infobox."):
            continue
        if fact.relation in _OPENING and value.interval[0] < own.interval[0]:
            first = value.interval[0]
        if fact.relation in _CLOSING and own.interval[1] < value.interval[1]:
            last = value
    return first, last


def _not_before(option: str, first: float) -> bool:
    value = parse_value(option)
    return value is None or value.interval[1] > first


def _yearless(value: Value) -> bool:
    """Whether a value is a day without its year, which compares with nothing."""
    return value.type == "date" and getattr(value, "year", 0) is None


def _near_in_time(own: Value, other: Value) -> bool:
    """Whether a date is near enough to tempt: within three years of a day or month, ten of a year,
    more for what is long past."""
    years = abs(own.interval[0] - other.interval[0]) / 365.25
    age = max(0.0, 2030 - own.interval[0] / 365.25)
    exact = own.interval[1] - own.interval[0] <= 31
    return years <= max(3.0 if exact else 10.0, age / 10)


def _latest(base: FactBase) -> Value | None:
    """The latest date that the document tells of: nothing in it can be later."""
    dates = [v for line in base.lines for v in line.values if v.type == "date" and not v.approximate]
    return max(dates, key=lambda v: (v.interval, v.text), default=None)
