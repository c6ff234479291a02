"""Wrong ranges that keep the right one's length: seasons, and days of one month.

`2010–11` and `2013–14` stand beside `2011–12`, `12–14 August` and `27–29 June` beside `27–29 August`.
"""

from __future__ import annotations

from quiz.facts.values import Date, DateRange
from quiz.questions.draw import draw, shuffled

_SEASONS_AWAY = 5
_MONTHS_AWAY = 4
_LAST_DAY = 28


def moved_ranges(value: DateRange, key: str) -> tuple[DateRange, ...] | None:
    """Three ranges of the right one's length, drawn from the key; None for a range of another sort."""
    if value.end is None:
        return None
    start, end = value.start, value.end
    if start.precision == end.precision == "year" and end.year == (start.year or 0) + 1:
        away = [n for n in range(-_SEASONS_AWAY, _SEASONS_AWAY + 1) if n]
        return tuple(_years_on(value, shift) for shift in shuffled(away, key, "season")[:3])
    within_month = start.precision == end.precision == "day" and start.month == end.month
    if within_month and start.day is not None and end.day is not None and start.month is not None:
        days = [d for d in range(1, _LAST_DAY - (end.day - start.day) + 1) if abs(d - start.day) >= 2]
        months = [m for m in range(1, 13) if 0 < abs(m - start.month) <= _MONTHS_AWAY]
        if not days or end.day <= start.day:
            return None
        day, month = days[draw(key, "day", len(days))], months[draw(key, "month", len(months))]
        return (
            _days_on(value, day, start.month),
            _days_on(value, start.day, month),
            _days_on(value, day, month),
        )
    return None


def _years_on(value: DateRange, shift: int) -> DateRange:
    def moved(date: Date) -> Date:
        return date.with_fields(year=(date.year or 0) + shift)

    return value.with_ends(moved(value.start), moved(value.end) if value.end else None)


def _days_on(value: DateRange, day: int, month: int) -> DateRange:
    """The range begun on another day and month, as long as the right one."""
    assert value.end is not None
    length = (value.end.day or 0) - (value.start.day or 0)
    return value.with_ends(
        value.start.with_fields(day=day, month=month),
        value.end.with_fields(day=day + length, month=month),
    )
