"""Wrong numbers on the right number's own grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise, product

from quiz.facts.values import Quantity, Value
from quiz.questions.draw import draw, shuffled
from quiz.questions.synthesis_request import Request, apart

_NEAR, _LOW, _HIGH = Decimal("0.08"), Decimal("0.6"), Decimal("1.6")
_SMALL, _SMALL_REACH = 20, 4
_ORDINAL_REACH = 6
_DEGREES = 12
_MOST_LISTED, _DRAWN = 400, 160
_POOL, _ALIKE = 9, 2
_ROUNDER = 100
_DIVISORS = (1, 2, 10, 20, 100)
_ADDITIVE = ("money", "count", "duration", "measure")
_TEMPERATURES = ("celsius", "fahrenheit", "kelvin")


@dataclass(frozen=True, slots=True)
class Grid:
    """Where wrong numbers lie: multiples of `step` in `low` to `high`, `gap` or more from the right one."""

    step: Decimal
    low: Decimal
    high: Decimal
    gap: Decimal

    @property
    def first(self) -> int:
        """The lowest multiple, in steps."""
        return -int((-self.low) // self.step)

    @property
    def size(self) -> int:
        """How many multiples there are."""
        return max(0, int(self.high // self.step) - self.first + 1)


def number_options(value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """The options for one number; None for a range, a fraction in words, or where no set passes."""
    if value.upper is not None or (value.type == "share" and not value.after):
        return None
    if value.amount <= 0 and value.dimension not in _TEMPERATURES:
        return None
    pools = [(grid, _pool(value, grid, request)) for grid in _grids(value, request)]
    for strict in (True, False):
        for rank in request.ranks():
            for grid, pool in pools:
                chosen = _choose(value, pool, grid, rank, request.n, strict)
                if chosen is not None:
                    return chosen
        if not _is_small(value):
            break
    return None


def _grids(value: Quantity, request: Request) -> Iterator[Grid]:
    """Grids to try, the one of the right number's own roundness first."""
    amount, number = value.amount, value.number
    if value.type == "rating":
        yield _rating_grid(value)
        return
    if value.dimension in _TEMPERATURES:
        reach = max(Decimal(_DEGREES), abs(amount) * Decimal("0.3"))
        yield Grid(number.step, amount - reach, amount + reach, max(number.step, Decimal(2)))
        return
    if _is_small(value):
        unit = number.multiplier
        high = _cap(value, amount + unit * _SMALL_REACH, request)
        yield Grid(unit, max(unit, amount - unit * _SMALL_REACH), high, unit)
        return
    low, high = _window(value)
    high = _cap(value, high, request)
    for divisor in _DIVISORS:
        step = number.grain / divisor
        if step < number.step:
            return
        yield Grid(step, max(low, step), high, _gap(value, step))


def _is_small(value: Quantity) -> bool:
    """Whether the number is counted on the fingers: its neighbours are plausible, whatever their ratio."""
    mantissa = value.number.mantissa
    whole = mantissa == int(mantissa) and not value.number.decimals
    return 0 < mantissa < _SMALL and whole and value.type not in ("rating", "share")


def _window(value: Quantity) -> tuple[Decimal, Decimal]:
    amount = value.amount
    if value.type == "ordinal":
        return amount - _ORDINAL_REACH, amount + _ORDINAL_REACH
    if value.type == "age":
        return amount * Decimal("0.75"), amount * Decimal("1.3")
    if value.parts and value.dimension == "length":
        return amount * Decimal("0.88"), amount * Decimal("1.12")
    return amount * _LOW, amount * _HIGH


def _cap(value: Quantity, high: Decimal, request: Request) -> Decimal:
    if value.type == "share" and value.amount < 100:
        high = min(high, 100 - value.number.step)
    return high if request.most is None else min(high, Decimal(request.most))


def _gap(value: Quantity, step: Decimal) -> Decimal:
    near = value.amount * _NEAR
    if value.type == "ordinal":
        near = step
    elif value.type == "age" or value.parts:
        near = min(near, Decimal(2))
    elif value.type == "share" and value.amount < 100:
        near = min(near, (100 - value.amount) / 4)
    return max(step, near)


def _rating_grid(value: Quantity) -> Grid:
    out_of = Decimal(value.unit.removeprefix("/"))
    if out_of < 10:
        half = Decimal("0.5")
        return Grid(half, max(Decimal(1), value.amount - 2), min(out_of, value.amount + 2), half)
    step = value.number.step
    near = min(value.amount * _NEAR, (out_of - value.amount) / 4)
    return Grid(step, max(step, value.amount * _LOW), out_of - step, max(step, near))


def _pool(value: Quantity, grid: Grid, request: Request) -> list[Quantity]:
    """What may be chosen, in the order of preference: documented values first, then drawn ones."""
    documented = [made for real in request.real if (made := _fitted(real, value, grid)) is not None]
    if grid.size <= _MOST_LISTED:
        places = shuffled(range(grid.size), request.key, "place")
    else:
        places = list(dict.fromkeys(draw(request.key, f"place{n}", grid.size) for n in range(_DRAWN)))
    amounts = [(grid.first + place) * grid.step for place in places]
    rounder = grid.step * _ROUNDER
    amounts = [a for a in amounts if abs(a - value.amount) >= grid.gap and (a % rounder or not a)]
    drawn = [value.with_amount(a) for a in amounts]
    pool: dict[Decimal, Quantity] = {}
    for option in (*documented, *drawn):
        if option.amount not in pool and _like(option, value) and request.allows(option, value):
            pool[option.amount] = option
    return list(pool.values())


def _fitted(real: Value, value: Quantity, grid: Grid) -> Quantity | None:
    """A documented value in the right one's clothes, None where its size, precision or roundness differ."""
    if not isinstance(real, Quantity) or real.upper is not None or not value.comparable(real):
        return None
    amount = real.base / value.factor
    if not value.amount / 2 <= amount <= value.amount * 2 or amount % grid.step:
        return None
    if (
        abs(amount - value.amount) < grid.step
        or real.number.grain * real.factor > grid.step * 10 * value.factor
    ):
        return None
    return value.with_amount(amount)


def _like(option: Quantity, value: Quantity) -> bool:
    """Whether the option is written with the same means: words or digits, as many decimals, as many parts."""
    if option.number.words != value.number.words:
        return False
    if option.parts:
        return len(option.core.split()) == len(value.core.split())
    return value.type == "rating" or _decimals(option.number.text) == _decimals(value.number.text)


def _decimals(text: str) -> int:
    return sum(c.isdigit() for c in text.partition(".")[2])


def _choose(
    value: Quantity, pool: list[Quantity], grid: Grid, rank: int, n: int, strict: bool
) -> tuple[Quantity, ...] | None:
    below = _short_list([option for option in pool if option.amount < value.amount], value)
    above = _short_list([option for option in pool if option.amount > value.amount], value)
    for smaller, larger in product(combinations(below, rank), combinations(above, n - rank)):
        options = (*smaller, *larger)
        if _is_good(value, options, grid, strict):
            return options
    return None


def _short_list(options: list[Quantity], value: Quantity) -> list[Quantity]:
    """The first options, and for each look of the right number some that share it."""
    chosen, own = options[:_POOL], looks(value)
    for place, look in enumerate(own):
        chosen += [option for option in options[_POOL:] if looks(option)[place] == look][:_ALIKE]
    return chosen


def _is_good(value: Quantity, options: Sequence[Quantity], grid: Grid, strict: bool) -> bool:
    amounts = sorted(option.amount for option in options)
    if any(two - one < max(grid.step, grid.gap / 2) for one, two in pairwise(amounts)):
        return False
    if strict and value.type in _ADDITIVE and adds_up([*amounts, value.amount]):
        return False
    own, others = looks(value), [looks(option) for option in options]
    if any(all(look != other[place] for other in others) for place, look in enumerate(own)):
        return False
    return apart(options)


def adds_up(amounts: Sequence[Decimal]) -> bool:
    """Whether two of the amounts add up to a third, which gives a total away."""
    return any(one + two in amounts for one, two in combinations(amounts, 2))


def looks(value: Quantity) -> tuple[int, bool, int]:
    """How round a number is, whether it ends in 5 and how long it is; none may be the right one's alone.

    Numbers in words and numbers below twenty have no looks to speak of.
    """
    number = value.number
    if number.words or value.parts or (number.mantissa < _SMALL and not number.decimals):
        return (0, False, 0)
    digits = "".join(c for c in number.text if c.isdigit())
    return (len(digits) - len(digits.rstrip("0")), digits.endswith("5"), len(digits))
