"""Wrong numbers on the right number's own grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product

from quiz.facts.values import Quantity
from quiz.questions.draw import draw, shuffled
from quiz.questions.synthesis_request import Request, apart

_NEAR, _LOW, _HIGH = Decimal("0.08"), Decimal("0.6"), Decimal("1.6")
_SMALL = 20
_SMALL_REACH = 4
_ORDINAL_REACH = 6
_MOST_LISTED = 400
_DRAWN = 160
_POOL = 12
_DIVISORS = (1, 2, 10, 20, 100)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where wrong numbers may lie: multiples of `step` from `low` to `high`, at least `gap` from the right one."""

    step: Decimal
    low: Decimal
    high: Decimal
    gap: Decimal

    @property
    def first(self) -> int:
        return -int(-self.low // self.step)

    @property
    def size(self) -> int:
        return max(0, int(self.high // self.step) - self.first + 1)


def number_options(value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """The options for one number; None where the value is a range or no set passes."""
    if value.upper is not None or value.amount <= 0:
        return None
    for grid in _grids(value, request):
        pool = _pool(value, grid, request)
        chosen = _choose(value, pool, grid, request)
        if chosen is not None:
            return chosen
    return None


def _grids(value: Quantity, request: Request) -> Iterator[Grid]:
    """Grids to try, the roundest first."""
    amount, number = value.amount, value.number
    if _is_small(value):
        reach = number.multiplier * _SMALL_REACH
        least = number.multiplier
        yield Grid(least, max(least, amount - reach), _cap(value, amount + reach, request), least)
    if value.type == "rating":
        yield _rating_grid(value)
        return
    low, high = _window(value)
    high = _cap(value, high, request)
    for divisor in _DIVISORS:
        step = number.grain / divisor
        if step < number.step:
            return
        yield Grid(step, max(low, step), high, _gap(value, step, high))


def _is_small(value: Quantity) -> bool:
    mantissa = value.number.mantissa
    small = mantissa <= _SMALL and mantissa != _SMALL and mantissa == int(mantissa)
    return small and not value.number.decimals and value.type not in ("rating", "share")


def _window(value: Quantity) -> tuple[Decimal, Decimal]:
    amount = value.amount
    if value.type == "ordinal":
        return amount - _ORDINAL_REACH, amount + _ORDINAL_REACH
    if value.type == "age":
        return amount * Decimal("0.75"), amount * Decimal("1.3")
    return amount * _LOW, amount * _HIGH


def _cap(value: Quantity, high: Decimal, request: Request) -> Decimal:
    if value.type == "share":
        high = min(high, 100 - value.number.step)
    return high if request.most is None else min(high, Decimal(request.most))


def _gap(value: Quantity, step: Decimal, high: Decimal) -> Decimal:
    if value.type == "ordinal":
        return step
    near = value.amount * _NEAR
    if value.type == "age":
        near = Decimal(2)
    if value.type == "share":
        near = min(near, (100 - value.amount) / 4)
    return max(step, near)


def _rating_grid(value: Quantity) -> Grid:
    out_of = Decimal(value.unit.removeprefix("/"))
    starred = out_of <= 6
    step = Decimal("0.5") if starred else value.number.step
    near = step if starred else min(value.amount * _NEAR, (out_of - value.amount) / 4)
    low = Decimal(1) if starred else value.amount * _LOW
    return Grid(step, low, out_of if starred else out_of - step, max(step, near))


def _pool(value: Quantity, grid: Grid, request: Request) -> list[Quantity]:
    """What may be chosen, in the order of preference: documented values first, then drawn ones."""
    documented = [made for real in request.real if (made := _fitted(real, value, grid))]
    if grid.size <= _MOST_LISTED:
        places = shuffled(range(grid.size), request.key, "place")
    else:
        places = list(dict.fromkeys(draw(request.key, f"place{n}", grid.size) for n in range(_DRAWN)))
    amounts = [(grid.first + place) * grid.step for place in places]
    made = [value.with_amount(a) for a in amounts if abs(a - value.amount) >= grid.gap]
    pool: dict[Decimal, Quantity] = {}
    for option in (*documented, *made):
        if option.amount not in pool and _like(option, value) and request.allows(option, value):
            pool[option.amount] = option
    return list(pool.values())


def _fitted(real: object, value: Quantity, grid: Grid) -> Quantity | None:
    """A documented value in the right one's clothes, None where its size, precision or roundness differ."""
    if not isinstance(real, Quantity) or real.upper is not None or not value.comparable(real):
        return None
    amount = real.base / value.factor
    if not value.amount / 2 <= amount <= value.amount * 2 or amount % grid.step:
        return None
    if grid.step == value.number.step and real.number.grain > grid.step * 10:
        return None
    return value.with_amount(amount)


def _like(option: Quantity, value: Quantity) -> bool:
    """Whether the option is written with the same means: words or digits, as many decimals, as many parts."""
    if option.number.words != value.number.words:
        return False
    if option.parts:
        return len(option.core.split()) == len(value.core.split())
    return option.type == "rating" or _decimals(option.number.text) == _decimals(value.number.text)


def _decimals(text: str) -> int:
    return len(text.partition(".")[2].split(" ")[0])


def _choose(
    value: Quantity, pool: list[Quantity], grid: Grid, request: Request
) -> tuple[Quantity, ...] | None:
    below = [option for option in pool if option.amount < value.amount][:_POOL]
    above = [option for option in pool if option.amount > value.amount][:_POOL]
    for rank in request.ranks():
        for smaller, larger in product(combinations(below, rank), combinations(above, request.n - rank)):
            options = (*smaller, *larger)
            if _is_good(value, options, grid):
                return options
    return None


def _is_good(value: Quantity, options: Sequence[Quantity], grid: Grid) -> bool:
    amounts = sorted(option.amount for option in options)
    spread = all(b - a >= max(grid.step, grid.gap / 2) for a, b in zip(amounts, amounts[1:], strict=False))
    return (
        spread
        and apart(options)
        and not _adds_up([*amounts, value.amount])
        and not _stands_out(value, options)
    )


def _adds_up(amounts: Sequence[Decimal]) -> bool:
    """Whether two of the amounts add up to a third, which gives the total away."""
    return any(one + two in amounts for one, two in combinations(amounts, 2))


def _stands_out(value: Quantity, options: Sequence[Quantity]) -> bool:
    """Whether the right number alone is so round, ends so, or is so long."""
    own = _looks(value)
    others = [_looks(option) for option in options]
    return any(all(mine != other[place] for other in others) for place, mine in enumerate(own))


def _looks(value: Quantity) -> tuple[object, ...]:
    number = value.number
    if number.words or value.parts:
        return (value.amount == int(value.amount),)
    digits = "".join(c for c in number.text if c.isdigit())
    zeros = len(digits) - len(digits.rstrip("0"))
    small = number.mantissa < _SMALL and not number.decimals
    return (0 if small else zeros, not small and digits.endswith("5"), 0 if small else len(digits))
