"""Wrong dates whose parts are shared evenly, so that the right one is not where the others meet.

The sets are balanced designs: beside (day, month, year) stand (d, m', y'), (d', m, y') and (d', m', y), or
the four corners of day and month within one year. Every attribute of every option then occurs equally often.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quiz.facts.values import Date, DateRange
from quiz.questions.draw import draw, shuffled
from quiz.questions.synthesis_request import Request, apart

_YEARS = 6
_DAYS = 28
_TRIES = 40
_ROUND = 10
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = ("early", "mid", "late")


def date_options(value: Date, request: Request) -> tuple[Date, ...] | None:
    """The options for one date; None where no set passes."""
    designs = (_documented, _designed)
    sets = [options for design in designs for options in design(value, request)]
    return _first_of_rank(value, sets, request)


def _first_of_rank(value: Date, sets: list[tuple[Date, ...]], request: Request) -> tuple[Date, ...] | None:
    good = [options for options in sets if _is_good(value, options, request)]
    for rank in request.ranks():
        for options in good:
            if sum(option.interval < value.interval for option in options) == rank:
                return options
    return None


def _is_good(value: Date, options: tuple[Date, ...], request: Request) -> bool:
    if len(options) != request.n or not all(option.is_valid for option in options):
        return False
    return all(request.allows(option, value) for option in options) and apart(options)


def _documented(value: Date, request: Request) -> Iterator[tuple[Date, ...]]:
    """Sets made of documented dates alone, where they share their attributes as evenly as the key does."""
    fitting = [
        value.plain().with_fields(year=real.year, month=real.month, day=real.day, part=real.part)
        for real in request.real
        if isinstance(real, Date)
        and real.precision == value.precision
        and _shares_fixed(real, value, request)
    ]
    for options in combinations(fitting[:8], request.n):
        if len({convergence(option, (value, *options)) for option in (value, *options)}) == 1:
            yield options


def _shares_fixed(real: Date, value: Date, request: Request) -> bool:
    if (real.year is None) != (value.year is None) or bool(real.part) != bool(value.part):
        return False
    return all(getattr(real, name) == getattr(value, name) for name in request.fixed)


def convergence(option: Date, options: tuple[Date, ...]) -> int:
    """How often the option's day, month, year and part occur in the other options."""
    parts = (option.day, option.month, option.year, option.part)
    others = [(o.day, o.month, o.year, o.part) for o in options if o is not option]
    return sum(own is not None and own == other[place] for place, own in enumerate(parts) for other in others)


def _designed(value: Date, request: Request) -> Iterator[tuple[Date, ...]]:
    names = _attributes(value)
    free = [name for name in names if name not in request.fixed]
    for attempt in range(_TRIES if len(free) > 1 else 0):
        other = _other(value, request, attempt)
        if other is not None:
            yield from _corners(value, other, free, request)
    if len(free) == 1:
        yield from _line(value, free[0], request)


def _attributes(value: Date) -> tuple[str, ...]:
    match value.precision:
        case "day":
            return ("day", "month") if value.year is None else ("day", "month", "year")
        case "month":
            return ("part", "month", "year") if value.part else ("month", "year")
        case _:
            return ("part", "year") if value.part else ("year",)


def _other(value: Date, request: Request, attempt: int) -> Date | None:
    """The date that differs from the value in every attribute; the first ones are documented."""
    reals = [r for r in request.real if isinstance(r, Date) and r.precision == value.precision]
    key = f"{request.key}/{attempt}"
    drawn = _drawn(value, key)
    if attempt >= 2 * len(reals):
        return drawn
    real = reals[attempt // 2]
    made = value.plain()
    for name in _attributes(value):
        theirs, ours = getattr(real, name), getattr(value, name)
        made = made.with_fields(**{name: theirs if theirs not in (ours, None, "") else getattr(drawn, name)})
    return made


def _drawn(value: Date, key: str) -> Date:
    made = value.plain()
    if value.year is not None:
        made = made.with_fields(year=value.year + _year_shift(value, key))
    if value.month is not None:
        months = [m for m in range(1, 13) if m != value.month]
        near = [m for m in months if abs(m - value.month) <= 4]
        made = made.with_fields(month=near[draw(key, "month", len(near))])
    if value.day is not None:
        days = [d for d in range(1, _DAYS + 1) if abs(d - (value.day or 0)) >= 2]
        made = made.with_fields(day=days[draw(key, "day", len(days))])
    if value.part:
        parts = [p for p in (_SEASONS if value.part in _SEASONS else _PARTS) if p != value.part]
        made = made.with_fields(part=parts[draw(key, "part", len(parts))])
    return made


def _year_shift(value: Date, key: str) -> int:
    unit = {"decade": 10, "century": 100}.get(value.precision, 1)
    reach = 3 if value.precision == "year" else 2
    shift = unit * (1 + draw(key, "shift", reach))
    return shift if draw(key, "sign", 2) else -shift


def _corners(value: Date, other: Date, free: list[str], request: Request) -> Iterator[tuple[Date, ...]]:
    """The balanced sets that the value and its opposite span."""
    if request.n != 3:
        return

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


def _line(value: Date, name: str, request: Request) -> Iterator[tuple[Date, ...]]:
    """Sets that differ in one attribute alone."""
    values: list[int | str] = []
    if name == "year":
        values = [(value.year or 0) + shift for shift in _shifts(value)]
    elif name == "month":
        values = [m for m in range(1, 13) if m != value.month]
    elif name == "day":
        values = [d for d in range(1, _DAYS + 1) if abs(d - (value.day or 0)) >= 2]
    else:
        values = [p for p in (_SEASONS if value.part in _SEASONS else _PARTS) if p != value.part]
    options = [value.with_fields(**{name: v}) for v in shuffled(values, request.key, "line")]  # type: ignore[arg-type]
    allowed = [option for option in options if option.is_valid and request.allows(option, value)]
    reals = {r.canonical for r in request.real}
    allowed.sort(key=lambda option: option.canonical not in reals)
    below = [option for option in allowed if option.interval < value.interval][:8]
    above = [option for option in allowed if option.interval > value.interval][:8]
    for rank in range(request.n + 1):
        for smaller in combinations(below, rank):
            for larger in combinations(above, request.n - rank):
                yield (*smaller, *larger)


def _shifts(value: Date) -> list[int]:
    unit, reach = {"decade": (10, 4), "century": (100, 3)}.get(value.precision, (1, _YEARS))
    if value.approximate and value.precision == "year":
        round_year = (value.year or 0) % _ROUND == 0
        unit, reach = (_ROUND, 6) if round_year else (1, 40)
    return [unit * n for n in range(-reach, reach + 1) if n]


def range_options(value: DateRange, request: Request) -> tuple[DateRange, ...] | None:
    """The options for a range: both ends vary, each end of each option occurring twice."""
    found: list[tuple[DateRange, ...]] = []
    for attempt in range(_TRIES):
        key = f"{request.key}/{attempt}"
        months = value.end is None or "{m" in value.end.form
        start = _shifted(value.start, f"{key}/start", months)
        if value.end is None:
            more = [_shifted(value.start, f"{key}/start{n}", months) for n in (2, 3)]
            made = tuple(value.with_ends(s, None) for s in (start, *more))
        else:
            end = _shifted(value.end, f"{key}/end", "{m" in value.start.form)
            pairs = ((start, value.end), (value.start, end), (start, end))
            made = tuple(value.with_ends(s, e) for s, e in pairs)
        if _good_ranges(value, made, request):
            found.append(made)
    for rank in request.ranks():
        for options in found:
            if sum(_order(option) < _order(value) for option in options) == rank:
                return options
    return None


def _shifted(date: Date, key: str, months: bool) -> Date:
    """Another end of a range; its month moves only where both ends show theirs."""
    if date.precision == "year":
        shift = 1 + draw(key, "years", 5)
        return date.with_fields(year=(date.year or 0) + (shift if draw(key, "sign", 2) else -shift))
    drawn = _drawn(date, key)
    if date.precision == "month":
        return date.with_fields(month=drawn.month)
    return date.with_fields(day=drawn.day, month=drawn.month if months and "{m" in date.form else None)


def _good_ranges(value: DateRange, options: tuple[DateRange, ...], request: Request) -> bool:
    if len(options) != request.n or not all(request.allows(option, value) for option in options):
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
