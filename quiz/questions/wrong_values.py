"""Three wrong dates or numbers: the document's own where they fit and are surely wrong, else on the grid."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from quiz.facts.base import FactBase
from quiz.facts.model import INFOBOX, Fact
from quiz.facts.values import DateRange, Quantity, Value, parse_value
from quiz.facts.values.numerals import CARDINAL, read_numeral
from quiz.questions.ages import first_years
from quiz.questions.synthesis import synthesize
from quiz.questions.told_times import told_span
from quiz.questions.truth import Asked, asked_in, may_be_true
from quiz.questions.wordset import YEAR

_TRIES = 20
_STATURES = (1.4, 2.3)
_GIANT = 2.08
_TALL = re.compile(r"\b(?:tall|height)\b")
_AGE = re.compile(r"\b(?:(?:median|average|mean) age|life expectancy)\b")
_PEAK = re.compile(r"\b(?:elevation|above sea level|how high|highest (?:point|peak))\b", re.IGNORECASE)
_PEAKS = 3000
_EXTREMES = ("siting.hottest", "siting.coldest", "siting.month")
"""Temperatures beside which no other of the document can stand: a mean is no record."""
_OPENING = frozenset(
    f"infobox.{key}"
    for key in (
        *("birth_date", "founded", "place_founded", "place_established", "launch_date", "laid_down"),
        *("opened", "published", "released", "event_date", "event_opened", "battle_date", "commenced"),
        *("formed_event", "fight_began", "first_aired", "departed"),
    )
)
_DISPUTED = re.compile(
    r"\b(?:(?:some|other|older|many) (?:sources|accounts|authorities|records)|disputed|variously|given as)\b"
)
_HONOUR = re.compile(r"\b(?:award|prize|receive|win|won|nominated|honour|medal)\b", re.IGNORECASE)
_RECORD = re.compile(
    r"\b(?:(?P<high>highest|hottest|record high)|lowest|coldest|record low)\b[^?]*\btemperature"
)
_PART_OF = re.compile(rf"\b[Hh]ow many of (?:the|its|his|her|their|[^,]+?['’]s) ({CARDINAL})\b")
_SCORE = re.compile(r"\b(\d{1,2})[–-](\d{1,2})\b")
_PRESSURES, _PASCALS = (872, 1005), 100
_ROUND = re.compile(r"(?:about )?an? (?:hundred|thousand|million|dozen)\b")
_OUT_OF = re.compile(r"(?:/| out of )\d+$")
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_CLOSING = frozenset(("infobox.death_date", "infobox.last_contact"))
_OF_A_LIFE = ("frame.life.", "past.founded", "list.notable")
"""Relations whose dates are bound to no other event."""


def wrong_values(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Three wrong values for a fact whose answer is one, or None where three good ones cannot be had."""
    own = fact.answer.value
    assert own is not None
    avoid, real = _documented(own, asked_in(stem, fact, base), base)
    real = [] if fact.relation.startswith(_EXTREMES) else real
    context = tuple(v for v in avoid if v.type == own.type)
    avoid += [year for text in YEAR.findall(stem) if (year := parse_value(text)) and year.type == own.type]
    after, before = _bounds(own, base, honour=bool(_HONOUR.search(stem)))
    if own.type == "date":
        after, before = _narrowed(after, before, told_span(own, fact, stem, base))
    record = _record(own, stem, base)
    real = [] if record or _AGE.search(stem) else real
    fair: tuple[str, ...] | None = None
    for attempt in range(_TRIES):
        made = synthesize(
            own,
            key=f"{key}{attempt or ''}",
            avoid=avoid,
            real=real,
            latest=before,
            context=context,
            bare=fact.answer.fine == "bare",
            close=_is_close(own, stem),
            first=after,
            wide=fact.relation in _OPENING | _CLOSING or fact.relation.startswith(_OF_A_LIFE),
            most=10 if "top ten" in " ".join(fact.roles.values()).casefold() else _whole(own, stem),
        )
        if made is None:
            return None
        bad = (
            _within(record, made)
            or (_is_pressure(own) and _is_no_weather(own, made))
            or (_is_stature(own, stem) and own.interval[0] < _GIANT <= max(_figure(m) or 0 for m in made))
            or (bool(_ROUND.match(fact.answer.text)) and not all(map(_ROUND.match, made)))
        )
        fair = fair if bad else made
        if not (bad or lone(fact.answer.text, made)):
            return made
    return fair


def _record(own: Value, stem: str, base: FactBase) -> tuple[bool, float] | None:
    """Whether a record temperature is asked for: a high one or not, and the figure of the document that no
    option may come near, as no mean of July is a record.
    """
    asked = _RECORD.search(stem)
    if asked is None or own.type != "measure":
        return None
    high, least = bool(asked["high"]), own.interval[0]
    unit = getattr(own, "dimension", "")
    rows = base.values.get(own.type, ())
    others = [v.interval[0] for _, v in rows if getattr(v, "dimension", "") == unit]
    nearest = [o for o in others if o < least] if high else [o for o in others if o > least]
    return (
        (high, max(nearest) if high else min(nearest)) if nearest else (high, -math.inf if high else math.inf)
    )


def _within(record: tuple[bool, float] | None, made: Sequence[str]) -> bool:
    """Whether some option for a record is none, beside the document's other figures."""
    if record is None:
        return False
    high, other = record
    values = [v.interval[0] for text in made if (v := parse_value(text)) is not None]
    return any(value <= other if high else value >= other for value in values)


def _is_no_weather(own: Value, made: Sequence[str]) -> bool:
    """Whether some option is a pressure that no storm has had at sea."""
    low, high = _PRESSURES
    if not low <= own.interval[0] / _PASCALS <= high:
        return False
    values = [v.interval[0] / _PASCALS for text in made if (v := parse_value(text)) is not None]
    return not all(low <= value <= high for value in values)


def _whole(own: Value, stem: str) -> int | None:
    """Of how many a question asks for a part ("how many of the 36 ships"): no option is more than these."""
    told = _PART_OF.search(stem)
    whole = read_numeral(told[1]) if told is not None and own.type == "count" else None
    if whole is None and (score := _SCORE.search(stem)) and "goals" in stem and own.type == "count":
        return max(int(score[1]), int(score[2]))
    return int(whole.value) if whole is not None else None


def lone(answer: str, options: Sequence[str]) -> bool:
    """Whether the answer lies so far outside its options that it stands alone: 8.5 beside 7.1, 7.5, 7.7."""
    own, *others = (_figure(option) for option in (answer, *options))
    known = [other for other in others if other is not None]
    if own is None or len(known) < len(options) or min(known) < own < max(known):
        return False
    return min(abs(own - other) for other in known) > max(known) - min(known)


def _figure(option: str) -> float | None:
    """The number in an option, the year where it is one; None where there is no single one."""
    figures = _FIGURE.findall(_OUT_OF.sub("", option))
    return float(figures[0].replace(",", "")) if len(figures) == 1 else None


def _documented(own: Value, asked: Asked, base: FactBase) -> tuple[list[Value], list[Value]]:
    """The document's values of the answer's sort: those that may be true, and those that are surely wrong."""
    avoid = [v for place in sorted(asked.quoted) for v in base.lines[place].values if not _yearless(v)]
    real: list[Value] = []
    reach = _reach(own) if own.type == "date" else None
    sisters = _sister_rows(asked.fact, base)
    contested = _contested(own, base)
    for place, value in base.values.get(own.type, ()):
        if value.approximate != own.approximate:
            continue
        if reach is not None and abs(own.interval[0] - value.interval[0]) / 365.25 > reach:
            continue
        true = place in sisters or place in contested or may_be_true(value, place, asked)
        (avoid if true else real).append(value)
    if own.type == "date":
        avoid = [end for value in avoid for end in _ends(value)]
    return avoid, real


def _contested(own: Value, base: FactBase) -> frozenset[int]:
    """The lines that give a value and say that others give another ("58 caps; some sources give 59")."""
    return frozenset(
        place
        for place in _disputing(base)
        if any(v.type == own.type and v.overlaps(own) for v in base.lines[place].values)
    )


@lru_cache(maxsize=2)
def _disputing(base: FactBase) -> tuple[int, ...]:
    return tuple(place for place, line in enumerate(base.lines) if _DISPUTED.search(line.text))


def _is_close(own: Value, stem: str) -> bool:
    """Whether what is asked for hardly varies."""
    hardly = _AGE.search(stem) or (own.type == "measure" and _RECORD.search(stem))
    return bool(hardly) or _is_stature(own, stem) or _is_peak(own, stem) or _is_pressure(own)


def _is_stature(own: Value, stem: str) -> bool:
    """Whether a question asks how tall a person is: all people are about as tall."""
    low, high = _STATURES
    return own.type == "measure" and bool(_TALL.search(stem)) and low <= own.interval[0] <= high


def _is_peak(own: Value, stem: str) -> bool:
    """Whether a question asks for the height of a great mountain: none is half as high again."""
    return own.type == "measure" and own.interval[0] >= _PEAKS and bool(_PEAK.search(stem))


def _is_pressure(own: Value) -> bool:
    """Whether a value is a pressure of the air, which hardly varies."""
    return isinstance(own, Quantity) and own.unit in ("hectopascal", "inch of mercury")


def _ends(value: Value) -> tuple[Value, ...]:
    """A range of dates as its two ends: a day within a life or a term may well be a wrong one."""
    if not isinstance(value, DateRange):
        return (value,)
    return (value.start,) if value.end is None else (value.start, value.end)


def _sister_rows(fact: Fact, base: FactBase) -> frozenset[int]:
    """The infobox rows of the same matter ("Population urban" beside "Population total")."""
    if not fact.relation.startswith("infobox."):
        return frozenset()
    own = base.document.slice(fact.evidence).split()[:1]
    rows = (n for n, line in enumerate(base.lines) if line.section == INFOBOX)
    return frozenset(n for n in rows if base.lines[n].text.split()[:1] == own)


def _bounds(own: Value, base: FactBase, *, honour: bool) -> tuple[float | None, Value | None]:
    """The time within which a date of the subject's life can lie: (first day as a number, last date).

    A birth, a founding or a launch opens it and a death or the last contact ends it, where the infobox tells
    them and the answer itself lies between; otherwise the latest date of the document ends it. What is
    honoured has been made before, be it in the same year.
    """
    first: float | None = None
    last = _latest(base)
    if own.type != "date":
        return None, last
    named = YEAR.match(base.subject.name)
    year = parse_value(named[0] if named else base.subject.year)
    begun = year is not None and (year.interval[0] if honour else year.interval[1]) <= own.interval[0]
    if year is not None and begun:
        first = year.interval[0]
    if first is None and (began := first_years(base)[:1]):
        opening = parse_value(str(began[0]))
        first = opening.interval[0] if opening and opening.interval[1] <= own.interval[0] else None
    for opens, value in _limits(base):
        if opens and value.interval[0] < own.interval[int(honour)]:
            first = max(first or value.interval[0], value.interval[0])
        if not opens and own.interval[1] < value.interval[1]:
            last = value
    return first, last


def _narrowed(
    first: float | None, last: Value | None, span: tuple[int | None, int | None]
) -> tuple[float | None, Value | None]:
    """The bounds of a subject's time, less the years that the question rules out."""
    since, until = (parse_value(str(year)) if year else None for year in span)
    if since is not None:
        first = since.interval[0] if first is None else max(first, since.interval[0])
    if until is not None and (last is None or until.interval[1] < last.interval[1]):
        last = until
    return first, last


@lru_cache(maxsize=2)
def _limits(base: FactBase) -> tuple[tuple[bool, Value], ...]:
    """The dates that open and end the subject's life, with whether they open it."""
    told = ((f.relation, f.answer.value) for f in base.facts if f.relation in _OPENING | _CLOSING)
    return tuple((r in _OPENING, value) for r, value in told if value is not None and value.type == "date")


def _yearless(value: Value) -> bool:
    """Whether a value is a day without its year, which compares with nothing."""
    return value.type == "date" and getattr(value, "year", 0) is None


def _reach(own: Value) -> float:
    """How many years away a date may be and still tempt: three of a day or month, ten of a year, more for
    what is long past."""
    age = max(0.0, 2030 - own.interval[0] / 365.25)
    exact = own.interval[1] - own.interval[0] <= 31
    return max(3.0 if exact else 10.0, age / 10)


@lru_cache(maxsize=2)
def _latest(base: FactBase) -> Value | None:
    """The latest date that the document tells of: nothing in it can be later."""
    dates = [v for line in base.lines for v in line.values if v.type == "date" and not v.approximate]
    return max(dates, key=lambda v: (v.interval, v.text), default=None)
