"""Durations: a number of seconds to centuries, also compound and hyphenated."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from math import prod

from quiz.facts.values.numerals import CARDINAL, Numeral, read_numeral
from quiz.facts.values.quantity import CLOCK, Quantity
from quiz.facts.values.rule import LOW, Hit, Rule, as_range, before, clean, low_end

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "fortnight": 1209600,
    "month": 2629746,
    "year": 31556952,
    "decade": 315569520,
    "century": 3155695200,
}
SHORT = {"sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour"}
_LONG = "centuries|century|" + "|".join(f"{unit}s?" for unit in reversed(SECONDS) if unit != "century")
_UNIT = rf"(?:{_LONG}|mins?|hrs?|secs?)\b\.?"
_MORE = r"(?:(?:additional|more|further|full|consecutive|straight|whole|long|entire|calendar) )?"
_OLD = re.compile(r",? (?:and )?(?:\w+ (?:months?|weeks?|days?) )?old\b")
_CLOCK = re.compile(r"(?:(?P<hours>[0-9]{1,2}):(?=[0-9]{2}:))?[0-9]{1,3}:[0-5][0-9]")
_MORE_BEHIND = re.compile(r",? (?:and )?[\w.]+ (?:second|minute|hour|day|week|month)s?\b")
_MORE_BEFORE = re.compile(r"\b(?:minute|hour|day|week|month|year)s?,? (?:and )?$")
_HOURS = re.compile(
    r"(?P<hours>\d+)(?P<h> ?(?:hours?|hrs?|h)),? ?(?:and )?(?P<minutes>\d+)(?P<m> ?(?:minutes?|mins?|m))\b"
)
_IN_ORDER = re.compile(
    r"(?P<one>\d+)(?P<first> (?:year|month|week|day|hour|minute)s?),? (?:and )?"
    r"(?P<two>\d+)(?P<second> (?:month|day|hour|minute|second)s?)"
    r"(?:,? (?:and )?(?P<three>\d+)(?P<third> seconds?))?\b"
)
_HELD = {
    ("year", "month"): 12,
    ("month", "day"): 30,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
"""How many of the smaller unit the larger one holds."""
_NUMBERED = (("one", "first"), ("two", "second"), ("three", "third"))


def unit_name(word: str) -> str:
    """The unit's name in the singular: `minute` for `mins`."""
    low = word.lower().rstrip(".")
    if low in SHORT:
        return SHORT[low]
    return "century" if low.startswith("centur") else low.removesuffix("s")


def _quantity(match: re.Match[str], after: str, word: str, noun: str) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or number.value <= 0 or _is_part(match):
        return None
    unit = unit_name(match["unit"])
    value = Quantity(
        clean(match[0]),
        "duration",
        number,
        unit,
        after=after,
        word=word,
        noun=noun,
        dimension="time",
        factor=Decimal(SECONDS[unit]),
    )
    low = low_end(match, number)
    if low is not None:
        value = as_range(value, match, low)
    return Hit(value, match.end())


def _is_part(match: re.Match[str]) -> bool:
    """Whether the duration is half of a longer one in words, or of an age: three years and two months."""
    if _OLD.match(match.string, match.end()) or _MORE_BEHIND.match(match.string, match.end()):
        return True
    return bool(_MORE_BEFORE.search(before(match, 20)))


def _spaced(match: re.Match[str]) -> Hit | None:
    unit = match["unit"].rstrip(".")
    word = "" if unit in SHORT else unit
    end = f" {match['more']}{unit}"
    hit = _quantity(match, end, word, (match["more"] + unit).strip())
    return hit if hit is None or not match["unit"].endswith(".") else _without_point(hit)


def _without_point(hit: Hit) -> Hit:
    assert isinstance(hit.value, Quantity)
    return Hit(replace(hit.value, text=hit.value.text.rstrip(".")), hit.end - 1)


def _hyphened(match: re.Match[str]) -> Hit | None:
    return _quantity(match, f"-{match['unit']}", "", match["unit"])


def _compound(match: re.Match[str]) -> Hit | None:
    minutes = int(match["hours"]) * 60 + int(match["minutes"])
    number = Numeral(clean(match[0]), Decimal(minutes))
    value = Quantity(
        clean(match[0]),
        "duration",
        number,
        "minute",
        dimension="time",
        factor=Decimal(60),
        parts=((match["h"], 60), (match["m"], 1)),
    )
    return Hit(value, match.end()) if int(match["minutes"]) < 60 else None


def _in_order(match: re.Match[str]) -> Hit | None:
    """Two or three units, each with its number: five years and two months."""
    if _OLD.match(match.string, match.end()) or _MORE_BEFORE.search(before(match, 20)):
        return None
    written = [(int(match[n]), match[u]) for n, u in _NUMBERED if match[n]]
    units = [unit_name(unit.strip()) for _, unit in written]
    held = [_HELD.get(pair, 0) for pair in pairwise(units)]
    if not all(held) or any(count >= most for (count, _), most in zip(written[1:], held, strict=True)):
        return None
    sizes = [prod(held[n:]) for n in range(len(units))]
    amount = sum(count * size for (count, _), size in zip(written, sizes, strict=True))
    parts = tuple((unit, size) for (_, unit), size in zip(written, sizes, strict=True))
    number, factor = Numeral(clean(match[0]), Decimal(amount)), Decimal(SECONDS[units[-1]])
    text = clean(match[0])
    value = Quantity(text, "duration", number, units[-1], dimension="time", factor=factor, parts=parts)
    return Hit(value, match.end())


def clock_value(text: str) -> Quantity | None:
    """The duration that `4:12` or `2:03:38` writes, None for other text. In prose it may be a time of day."""
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    sizes = (3600, 60, 1) if match["hours"] else (60, 1)
    shown = [int(part) for part in text.split(CLOCK)]
    seconds = sum(count * size for count, size in zip(shown, sizes, strict=True))
    number = Numeral(text, Decimal(seconds), group="")
    parts = tuple((CLOCK, size) for size in sizes)
    return Quantity(text, "duration", number, "second", dimension="time", parts=parts)


RULES = (
    Rule(
        "hours-and-minutes",
        "duration",
        ("digit",),
        _HOURS,
        _compound,
        yes=(("runs 2 hours 6 minutes long", "2 hours 6 minutes"), ("(2h 6m)", "2h 6m")),
        no=("2h away",),
    ),
    Rule(
        "units-in-order",
        "duration",
        ("digit",),
        _IN_ORDER,
        _in_order,
        yes=(
            ("after 5 months and 20 days of", "5 months and 20 days"),
            ("in 2 hours 17 minutes 42 seconds.", "2 hours 17 minutes 42 seconds"),
        ),
        no=("14 years and 2 months old", "5 years and 20 days later"),
    ),
    Rule(
        "number-unit",
        "duration",
        ("digit", "word"),
        re.compile(rf"{LOW}(?P<number>{CARDINAL}) (?P<more>{_MORE})(?P<unit>{_UNIT})"),
        _spaced,
        yes=(
            ("Runtime: 126 minutes", "126 minutes"),
            ("in five months, marking", "five months"),
            ("over four days in November", "four days"),
            ("in eleven weeks.", "eleven weeks"),
            ("for an additional two weeks", "two weeks"),
            ("three to five days", "three to five days"),
            ("two and a half years later", "two and a half years"),
        ),
        no=("44 years old", "aged 8 years, 6 months old", "in one hour and 42 minutes", "a 90 minutewise"),
    ),
    Rule(
        "number-hyphen-unit",
        "duration",
        ("digit", "word"),
        re.compile(rf"{LOW}(?P<number>{CARDINAL})-(?P<unit>{_LONG})\b(?![-–]old)"),
        _hyphened,
        yes=(("a 90-minute cut", "90-minute"), ("a five-month shoot", "five-month")),
        no=("a 12-year-old girl",),
        needs=("-",),
    ),
)
