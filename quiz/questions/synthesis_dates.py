"""Wrong dates whose parts are shared evenly, so that the right one is not where the others meet.

The sets are balanced designs: beside (day, month, year) stand (d, m', y'), (d', m, y') and (d', m', y), or
the four corners of day and month within one year. Every attribute of every option then occurs equally often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, tee

from quiz.facts.values import Date, DateRange
from quiz.questions.draw import draw, numbers, shuffled
from quiz.questions.synthesis_request import WRONG, Request, apart
from quiz.questions.synthesis_spans import moved_ranges

_YEARS = 6
_DAYS = 28
_MONTHS = 4
_TRIES = 40
_ROUND = 10
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = ("early", "mid", "late")
_ORDER = {part: place for parts in (_SEASONS, _PARTS) for place, part in enumerate(parts)}


def date_options(value: Date, request: Request) -> tuple[Date, ...] | None:
    """The options for one date; None where no set passes."""
    own, free = _place(value), _attributes(value)
    sets: Iterator[tuple[Date, ...]] = chain(_documented(value, request), _designed(value, free, request))
    for rank in request.ranks():
        sets, again = tee(sets)
        for options in chain(again, _line(value, request, rank) if len(free) == 1 else ()):
            below = sum(_place(option) < own for option in options)
            if below == rank and _is_good(options, request):
                return options
    return None


def _place(date: Date) -> tuple[int, int, int, int]:
    """Where the date stands in time."""
    part = _ORDER.get(date.part, 0)
    return date.year or 0, date.month or 0, date.day or 0, part


def _is_good(options: tuple[Date, ...], request: Request) -> bool:
    if len(options) != WRONG or not all(option.is_valid for option in options):
        return False
    return all(request.allows(option) for option in options) and apart(options)


def _documented(value: Date, request: Request) -> Iterator[tuple[Date, ...]]:
    """Sets made of documented dates alone, where they share their attributes as evenly as the key does."""
    fitting = [
        value.plain().with_fields(year=real.year, month=real.month, day=real.day, part=real.part)
        for real in request.real
        if isinstance(real, Date) and real.precision == value.precision and _is_alike(real, value)
    ]
    for options in combinations(fitting[:8], WRONG):
        if len(set(convergences((value, *options)))) == 1:
            yield options


def _is_alike(real: Date, value: Date) -> bool:
    """Whether two dates tell the same attributes."""
    return (real.year is None) == (value.year is None) and bool(real.part) == bool(value.part)


def convergences(options: Sequence[Date]) -> list[int]:
    """How often each option's day, month, year and part occur in the other options."""
    told = [(option.day, option.month, option.year, option.part) for option in options]
    counts = [Counter(column) for column in zip(*told, strict=True)]
    return [
        sum(count[part] - 1 for part, count in zip(parts, counts, strict=True) if part is not None)
        for parts in told
    ]


def _designed(value: Date, free: tuple[str, ...], request: Request) -> Iterator[tuple[Date, ...]]:
    for attempt in range(_TRIES if len(free) > 1 else 0):
        other = _other(value, request, attempt)
        yield from _corners(value, other, free, request)


def _attributes(value: Date) -> tuple[str, ...]:
    match value.precision:
        case "day":
            return ("day", "month") if value.year is None else ("day", "month", "year")
        case "month":
            return ("part", "month", "year") if value.part else ("month", "year")
        case _:
            return ("part", "year") if value.part else ("year",)


def _other(value: Date, request: Request, attempt: int) -> Date:
    """The date that differs from the value in every attribute; the first ones are documented."""
    reals = [r for r in request.real if isinstance(r, Date) and r.precision == value.precision]
    drawn = _drawn(value, f"{request.key}/{attempt}")
    if attempt >= 2 * len(reals):
        return drawn
    real = reals[attempt // 2]
    changed = {}
    for name in _attributes(value):
        theirs = getattr(real, name)
        if theirs not in (getattr(value, name), None, ""):
            changed[name] = theirs
    return drawn.with_fields(**changed)


def _drawn(value: Date, key: str) -> Date:
    row = numbers(key, "date")
    year = month = day = part = None
    if value.year is not None:
        year = value.year + _year_shift(value, next(row))
    if value.month is not None:
        reach = _MONTHS if value.year is not None else 1
        near = [m for m in range(1, 13) if m != value.month and abs(m - value.month) <= reach]
        month = near[next(row) % len(near)]
    if value.day is not None:
        days = [d for d in range(1, _DAYS + 1) if abs(d - value.day) >= 2]
        day = days[next(row) % len(days)]
    if value.part:
        parts = _other_parts(value)
        part = parts[next(row) % len(parts)]
    return value.with_fields(year=year, month=month, day=day, part=part)


def _other_parts(value: Date) -> list[str]:
    return [part for part in (_SEASONS if value.part in _SEASONS else _PARTS) if part != value.part]


def _year_shift(value: Date, drawn: int) -> int:
    unit = {"decade": 10, "century": 100}.get(value.precision, 1)
    reach = 3 if value.precision == "year" else 2
    shift = unit * (1 + (drawn >> 1) % reach)
    return shift if drawn & 1 else -shift


def _corners(value: Date, other: Date, free: tuple[str, ...], request: Request) -> Iterator[tuple[Date, ...]]:
    """The balanced sets that the value and its opposite span."""

    def mixed(*names: str) -> Date:
        fields = {name: getattr(other, name) for name in names}
        return value.with_fields(**fields)

    if len(free) == 2:
        one, two = free
        yield mixed(one), mixed(two), mixed(one, two)
        return
    first, second, third = free
    square = (mixed(first), mixed(second), mixed(first, second))
    cube = (mixed(second, third), mixed(first, third), mixed(first, second))
    yield from (square, cube) if draw(request.key, "design", 2) else (cube, square)


def _line(value: Date, request: Request, rank: int) -> Iterator[tuple[Date, ...]]:
    """Sets that differ in the year alone, with `rank` options before the value."""
    reals = {real.canonical for real in request.real}
    years = [(value.year or 0) + shift for shift in _shifts(value)]
    options = [value.with_fields(year=year) for year in shuffled(years, request.key, "line")]
    options = [option for option in options if option.is_valid and request.allows(option)]
    options.sort(key=lambda option: option.canonical not in reals)
    below = [option for option in options if _place(option) < _place(value)][:8]
    above = [option for option in options if _place(option) > _place(value)][:8]
    for smaller in combinations(below, rank):
        for larger in combinations(above, WRONG - rank):
            yield (*smaller, *larger)


def _shifts(value: Date) -> list[int]:
    unit, reach = {"decade": (10, 4), "century": (100, 3)}.get(value.precision, (1, _YEARS))
    if value.approximate and value.precision == "year":
        round_year = (value.year or 0) % _ROUND == 0
        unit, reach = (_ROUND, 6) if round_year else (1, 40)
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
    drawn = _drawn(date, key)
    if date.precision == "month":
        return date.with_fields(month=drawn.month)
    return date.with_fields(day=drawn.day, month=drawn.month if months and "{m" in date.form else None)


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
