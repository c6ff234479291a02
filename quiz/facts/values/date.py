"""Dates of every precision, and ranges of dates."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from decimal import Decimal

from quiz.facts.values.calendar import MONTHS, SHORT_MONTHS, day_number, month_bounds, month_length
from quiz.facts.values.model import Value, meet
from quiz.facts.values.numerals import Numeral, write_number
from quiz.facts.values.once import once
from quiz.facts.values.quantity import join

_YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_MONTH_PARTS = {"early": (1, 12), "mid": (9, 22), "late": (19, 31)}
_DECADE_PARTS = {"early": (0, 5), "mid": (3, 8), "late": (6, 10)}
_CENTURY_PARTS = {"early": (0, 35), "mid": (33, 67), "late": (65, 100)}
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (0, 15)}
_SLACK = {"day": 3, "month": 31, "season": 92, "year": 1827, "decade": 1827, "century": 9132}
_NTH = Numeral("1st", Decimal(1), ordinal=True)
_NTH_WORD = Numeral("first", Decimal(1), words=True, ordinal=True)


@dataclass(frozen=True)
class Date:
    """A point or stretch of time named by the calendar.

    `year` counts 1 BC as 0; a decade and a century have their first year (1990, 1801); None for a day without
    a year. `part` is early, mid or late, or the season. `form` is the template that writes the date.
    """

    text: str
    precision: str
    form: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    qualifier: str = ""

    @property
    def type(self) -> str:
        return "date"

    @once
    def canonical(self) -> Hashable:
        return ("date", self.precision, self.year, self.month, self.day, self.part, bool(self.qualifier))

    @once
    def aliases(self) -> frozenset[Hashable]:
        return frozenset({self.canonical})

    @property
    def approximate(self) -> bool:
        return bool(self.qualifier)

    @once
    def interval(self) -> tuple[float, float]:
        low, high = _bounds(self)
        slack = _SLACK[self.precision] if self.qualifier else 0
        return float(low - slack), float(high + slack)

    def overlaps(self, other: Value) -> bool:
        if isinstance(other, DateRange):
            return other.overlaps(self)
        if not isinstance(other, Date):
            return False
        if self.year is None or other.year is None:
            return _same_day_of_year(self, other)
        if self.precision == other.precision == "season":
            near = 1 if self.part == "winter" else 0
            return self.part == other.part and abs(self.year - other.year) <= near
        return meet(self.interval, other.interval)

    def with_fields(
        self,
        *,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        part: str | None = None,
    ) -> Date:
        """The same form of date with some fields changed; the day need not exist (see `is_valid`)."""
        year = self.year if year is None else year
        month = self.month if month is None else month
        day = self.day if day is None else day
        part = self.part if part is None else part
        text = join(self.qualifier, _written(self.form, year, month, day, part))
        return Date(text, self.precision, self.form, year, month, day, part, self.qualifier)

    @property
    def is_valid(self) -> bool:
        """Whether the calendar has such a day."""
        return self.day is None or self.month is None or 1 <= self.day <= month_length(self.year, self.month)

    def plain(self) -> Date:
        """The same date without its qualifier."""
        return replace(self, qualifier="", text=self.core)

    @property
    def core(self) -> str:
        """The date as its form writes it, without qualifier."""
        return _written(self.form, self.year, self.month, self.day, self.part)


@dataclass(frozen=True)
class DateRange:
    """A stretch from one date to another; `end` is None for one that is still running. `form` joins them."""

    text: str
    start: Date
    end: Date | None
    form: str
    qualifier: str = ""

    @property
    def type(self) -> str:
        return "year_range"

    @once
    def canonical(self) -> Hashable:
        end = None if self.end is None else self.end.canonical
        return ("year_range", self.start.canonical, end, bool(self.qualifier))

    @once
    def aliases(self) -> frozenset[Hashable]:
        return frozenset({self.canonical})

    @property
    def approximate(self) -> bool:
        return bool(self.qualifier) or self.start.approximate or bool(self.end and self.end.approximate)

    @once
    def interval(self) -> tuple[float, float]:
        return self.start.interval[0], float("inf") if self.end is None else self.end.interval[1]

    def overlaps(self, other: Value) -> bool:
        """Two ranges overlap when both ends may be the same; a date overlaps the range that it touches."""
        if isinstance(other, Date):
            return other.year is not None and meet(self.interval, other.interval)
        if not isinstance(other, DateRange):
            return False
        ends = (self.end is None and other.end is None) or (
            self.end is not None and other.end is not None and self.end.overlaps(other.end)
        )
        return ends and self.start.overlaps(other.start)

    def with_ends(self, start: Date, end: Date | None) -> DateRange:
        """The same form of range between other dates."""
        made = replace(self, start=start, end=end)
        return replace(made, text=join(made.qualifier, made.core))

    def plain(self) -> DateRange:
        """The same range without its qualifier."""
        return replace(self, qualifier="", text=self.core)

    @property
    def core(self) -> str:
        """The range as its form writes it, without qualifier."""
        return self.form.format(start=self.start.core, end=self.end.core if self.end else "present")


def _written(form: str, year: int | None, month: int | None, day: int | None, part: str) -> str:
    """A date as its form writes it, without qualifier."""
    year, month = year or 0, month or 1
    shown = year if year > 0 else 1 - year
    special = _ordinals(year, day) if "{nth" in form or "{dth" in form else {}
    return form.format(
        **special,
        y=shown,
        yyyy=f"{shown:04}",
        yy=f"{shown % 100:02}",
        d=day,
        dd=f"{day or 0:02}",
        month=MONTHS[month - 1],
        mon=SHORT_MONTHS[month - 1],
        mm=f"{month:02}",
        part=part,
        lead=part + ("-" if part == "mid" else " "),
    )


def _ordinals(year: int, day: int | None) -> dict[str, str]:
    century = Decimal(_century(year))
    return {
        "dth": write_number(Decimal(day or 1), _NTH),
        "nth": write_number(century, _NTH),
        "nthword": write_number(century, _NTH_WORD),
    }


def _century(year: int) -> int:
    """19 for 1801 to 1900; centuries before Christ count backwards from 1."""
    return (year - 1) // 100 + 1 if year > 0 else -year // 100 + 1


def _bounds(date: Date) -> tuple[int, int]:
    year = 0 if date.year is None else date.year
    match date.precision:
        case "day":
            start = day_number(year, date.month or 1, date.day or 1)
            return start, start + 1
        case "month":
            low, high = month_bounds(year, date.month or 1, date.month or 1)
            if date.part in _MONTH_PARTS:
                first, last = _MONTH_PARTS[date.part]
                return low + first - 1, min(high, low + last)
            return low, high
        case "season":
            first, last = _SEASONS[date.part]
            return month_bounds(year - (first == 0), first or 12, last if first else 15)
        case "year":
            return month_bounds(year, *_YEAR_PARTS.get(date.part, (1, 12)))
        case "decade":
            first, last = _DECADE_PARTS.get(date.part, (0, 10))
        case _:
            first, last = _CENTURY_PARTS.get(date.part, (0, 100))
    return day_number(year + first), day_number(year + last)


def _same_day_of_year(one: Date, other: Date) -> bool:
    """Whether a day without a year may be the other date."""
    if one.month is None or other.month is None:
        return True
    if one.month != other.month:
        return False
    return one.day is None or other.day is None or one.day == other.day
