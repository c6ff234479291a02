"""Wrong dates of which each has a day and a month of its own, so that the right one is not where others meet.

What happened is bound to its year, by a war, a season or a work that came out: its wrong dates keep the year
and lie some months away. A birth, a founding or a launch may lie in other years as well ("wide").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations

from quiz.facts.values import Date, DateRange
from quiz.questions.draw import draw, shuffled
from quiz.questions.synthesis_request import WRONG, Request, apart
from quiz.questions.synthesis_spans import moved_ranges

_YEARS = 6
_LAST_DAY = 28
_MONTHS = 4
_TRIES = 40
_ROUND = 10
_MANY = 1 << 20
_LAST_CENTURY = 2000
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = ("early", "mid", "late")
_ORDER = {part: place for parts in (_SEASONS, _PARTS) for place, part in enumerate(parts)}

Options = tuple[Date, ...]


def date_options(value: Date, request: Request) -> tuple[Date, ...] | None:
    """The options for one date; None where no set passes."""
    own = _place(value)
    for made in _designs(value, request):
        for rank in request.ranks():
            for options in made(rank):
                if sum(_place(option) < own for option in options) == rank and _is_good(options, request):
                    return options
    return None


def _designs(value: Date, request: Request) -> Iterator[Callable[[int], Iterator[Options]]]:
    """The ways to make sets for a rank, the best first."""
    if value.month:
        for months, years in ((True, request.wide), (True, not request.wide), (False, False)):
            if (months or value.day) and (value.year or not years):
                yield partial(_days, value, request, months, years)
        return
    year, unit = value.year or 0, 10 if value.precision == "decade" else 1
    parts = _SEASONS if value.part in _SEASONS else _PARTS if value.part else ()
    near = (year,) if parts == _SEASONS else (year - unit, year, year + unit)
    beside = [value.with_fields(year=y, part=part) for y in near for part in parts]
    shifted = [value.with_fields(year=year + shift) for shift in _shifts(value)]
    documented = [
        value.with_fields(year=real.year)
        for real in request.real
        if isinstance(real, Date) and real.precision == value.precision and real.part == value.part
    ]
    yield partial(_line, value, request, beside)
    if not (value.part and unit > 1):
        yield partial(_line, value, request, [*{o.canonical: o for o in (*documented, *shifted)}.values()])


def _place(date: Date) -> tuple[int, int, int, int]:
    """Where the date stands in time."""
    part = _ORDER.get(date.part, 0)
    return date.year or 0, date.month or 0, date.day or 0, part


def _is_good(options: tuple[Date, ...], request: Request) -> bool:
    if len(options) != WRONG or not all(option.is_valid for option in options):
        return False
    return all(request.allows(option) for option in options) and apart(options)


def _near_months(date: Date) -> list[int]:
    """The other months that lie up to four away."""
    return [month for month in range(1, 13) if 0 < abs(month - (date.month or 0)) <= _MONTHS]


def _other_days(date: Date) -> list[int]:
    """The days that every month has and that do not lie beside the date's own."""
    return [day for day in range(1, _LAST_DAY + 1) if abs(day - (date.day or 0)) >= 2]


def _days(value: Date, request: Request, months: bool, years: bool, _: int) -> Iterator[Options]:
    """Sets in which each option has a day, a month and a year of its own, as far as these are to vary."""
    own = value.month or 0
    near, others = _near_months(value), _other_days(value)
    away = [shift for shift in range(-_YEARS // 2, _YEARS // 2 + 1) if shift]
    for attempt in range(_TRIES):
        key = f"{request.key}/{attempt}"
        rows = [shuffled(row, key, name) for row, name in ((near, "month"), (others, "day"), (away, "year"))]
        yield tuple(
            value.with_fields(
                month=month if months else own,
                day=value.day and day,
                year=value.year and value.year + shift * years,
            )
            for month, day, shift in list(zip(*rows, strict=False))[:WRONG]
        )


def _line(value: Date, request: Request, options: list[Date], rank: int) -> Iterator[Options]:
    """Sets of these options with `rank` of them before the value, the documented ones first."""
    reals = {real.canonical for real in request.real}
    options = [option for option in options if option.is_valid and request.allows(option)]
    options.sort(key=lambda o: (o.canonical not in reals, draw(request.key, str(o.canonical), _MANY)))
    below = [option for option in options if _place(option) < _place(value)][:8]
    above = [option for option in options if _place(option) > _place(value)][:8]
    for smaller in combinations(below, rank):
        for larger in combinations(above, WRONG - rank):
            yield (*smaller, *larger)


def _shifts(value: Date) -> list[int]:
    """How many years away other dates of a kind lie: nothing of old is of the 21st century."""
    year = value.year or 0
    if value.precision == "century":
        return [
            100 * n for n in range(-3, 3) if n and (year + 100 * n < _LAST_CENTURY or year > _LAST_CENTURY)
        ]
    unit, reach = (10, 4) if value.precision == "decade" else (1, _YEARS)
    if value.approximate and value.precision == "year":
        unit, reach = (_ROUND, 6) if year % _ROUND == 0 else (1, 40)
    return [unit * n for n in range(-reach, reach + 1) if n]


def range_options(value: DateRange, request: Request) -> tuple[DateRange, ...] | None:
    """The options for a range: each end of each option occurs twice, or all are of one length."""
    for rank in request.ranks():
        for attempt in range(_TRIES):
            key = f"{request.key}/{attempt}"
            options = moved_ranges(value, key) or _ranges(value, key)
            below = sum(_order(option) < _order(value) for option in options)
            if below == rank and _good_ranges(options, request):
                return options
    return None


def _ranges(value: DateRange, key: str) -> tuple[DateRange, ...]:
    months = value.end is None or "{m" in value.end.form
    start = _shifted(value.start, f"{key}/start", months)
    if value.end is None:
        more = [_shifted(value.start, f"{key}/start{n}", months) for n in (2, 3)]
        return tuple(value.with_ends(one, None) for one in (start, *more))
    end = _shifted(value.end, f"{key}/end", "{m" in value.start.form)
    pairs = ((start, value.end), (value.start, end), (start, end))
    return tuple(value.with_ends(one, two) for one, two in pairs)


def _shifted(date: Date, key: str, months: bool) -> Date:
    """Another end of a range; its month moves only where both ends show theirs."""
    if date.precision == "year":
        shift = 1 + draw(key, "years", 5)
        return date.with_fields(year=(date.year or 0) + (shift if draw(key, "sign", 2) else -shift))
    near = _near_months(date)
    month = near[draw(key, "month", len(near))]
    if date.precision == "month":
        return date.with_fields(month=month)
    days = _other_days(date)
    day = days[draw(key, "day", len(days))]
    return date.with_fields(day=day, month=month if months and "{m" in date.form else None)


def _good_ranges(options: tuple[DateRange, ...], request: Request) -> bool:
    if len(options) != WRONG or not all(request.allows(option) for option in options):
        return False
    for option in options:
        ends = [option.start] if option.end is None else [option.start, option.end]
        if not all(end.is_valid for end in ends) or (
            option.end is not None and option.start.interval[0] >= option.end.interval[0]
        ):
            return False
    return apart(options)


def _order(value: DateRange) -> tuple[float, float]:
    return value.start.interval[0], value.end.interval[0] if value.end else 0.0
