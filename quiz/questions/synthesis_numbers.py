"""Wrong numbers on the right number's own grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import chain, combinations, islice, pairwise, product

from quiz.facts.values import Quantity, Value
from quiz.facts.values.numerals import Numeral, restyled
from quiz.questions.draw import numbers, shuffled
from quiz.questions.synthesis_fractions import fraction_options
from quiz.questions.synthesis_grids import Grid, is_toll, rating_grid, toll_grid
from quiz.questions.synthesis_request import WRONG, Request, apart

_NEAR, _LOW, _HIGH = Decimal("0.08"), Decimal("0.6"), Decimal("1.6")
_LOW_ROUGH, _HIGH_ROUGH = Decimal("0.5"), Decimal("1.9")
_LOW_COARSE, _HIGH_COARSE, _FEW_STEPS = Decimal("0.3"), Decimal("2.2"), 10
_NEAR_LOOSE = Decimal("0.12")
_NEAR_CLOSE = Decimal("0.02")
_SMALL, _SMALL_REACH = 20, 4
_ORDINAL_REACH = 6
_DEGREES, _RECORDS = 12, 7
_POINTS = 18
_OLDEST = Decimal(99)
_MOST_LISTED = 200
_POOL, _ALIKE = 7, 1
_SUMS_PASS = 2
_ZEROS_RUNG = 2
_ROUNDER = _HUNDRED = 100
_DIVISORS = (1, 2, 10, 20, 100)
_ADDITIVE = ("money", "count", "duration", "measure")
_TEMPERATURES = ("celsius", "fahrenheit", "kelvin")
Looks = tuple[int, bool, int]


@dataclass(frozen=True, slots=True)
class Pool:
    """What may be chosen on one grid, on both sides of the right number, the preferred first."""

    grid: Grid
    below: list[Quantity]
    above: list[Quantity]


def number_options(value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """The options for one number; None where no set passes."""
    if value.type == "share" and not value.after:
        return fraction_options(value, request)
    if value.amount <= 0 and value.dimension not in _TEMPERATURES:
        return None
    chosen = _on_grids(list(_grids(value, request)), value, request)
    if chosen is None and _is_coarse(value):
        chosen = _on_grids(list(_grids(value, request, wide=True)), value, request)
    return chosen


def _on_grids(grids: Sequence[Grid], value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """The first set without a cue on the first grid that has one."""
    pools = dict[Grid, Pool]()
    for leniency in range(3 if _is_small(value) else 2):
        for rank in request.ranks():
            for grid in grids:
                if grid not in pools:
                    pools[grid] = _pool(value, grid, request)
                chosen = _choose(value, pools[grid], rank, leniency)
                if chosen is not None:
                    return chosen
    return None


def _grids(value: Quantity, request: Request, *, wide: bool = False) -> Iterator[Grid]:
    """Grids to try, the one of the right number's own roundness first."""
    amount, number = value.amount, value.number
    if value.type == "rating":
        yield rating_grid(value)
        return
    if value.dimension in _TEMPERATURES:
        reach = Decimal(_RECORDS) if request.close else max(Decimal(_DEGREES), abs(amount) * Decimal("0.3"))
        yield Grid(number.step, amount - reach, amount + reach, max(number.step, Decimal(2)))
        return
    if is_toll(value):
        yield toll_grid(value)
        return
    if _is_small(value):
        unit = number.multiplier
        high = _cap(value, amount + unit * _SMALL_REACH, request)
        yield Grid(unit, max(unit, amount - unit * _SMALL_REACH), high, unit)
        return
    low, high = _wide_window(value) if wide else _window(value, request)
    high = _cap(value, high, request)
    finest = (1 if number.words else 2) if value.approximate else len(_DIVISORS)
    for divisor in _DIVISORS[:finest]:
        step = number.grain / divisor
        if step < number.step:
            return
        gap = max(step, amount * _NEAR_CLOSE) if request.close else _gap(value, step)
        yield Grid(step, max(low, step), high, gap)


def _is_small(value: Quantity) -> bool:
    """Whether the number is counted on the fingers: its neighbours are plausible, whatever their ratio."""
    mantissa = value.number.mantissa
    whole = mantissa == int(mantissa) and not value.number.decimals
    return 0 < mantissa < _SMALL and whole and value.type not in ("rating", "share")


def _window(value: Quantity, request: Request) -> tuple[Decimal, Decimal]:
    amount = value.amount
    if value.type == "ordinal":
        return amount - _ORDINAL_REACH, amount + _ORDINAL_REACH
    if value.type == "age":
        return amount * Decimal("0.75"), amount * Decimal("1.3")
    if request.close or (value.parts and value.dimension == "length"):
        return amount * Decimal("0.9"), amount * Decimal("1.1")
    if value.type == "share":
        reach = max(Decimal(_POINTS), 4 * value.number.grain)
        return max(amount * _LOW, amount - reach), min(amount * _HIGH, amount + reach)
    roughly = value.approximate and value.number.words
    return (amount * _LOW_ROUGH, amount * _HIGH_ROUGH) if roughly else (amount * _LOW, amount * _HIGH)


def _wide_window(value: Quantity) -> tuple[Decimal, Decimal]:
    return value.amount * _LOW_COARSE, value.amount * (_HIGH_COARSE + value.approximate)


def _is_coarse(value: Quantity) -> bool:
    """Whether a number has so few digits that its grid holds too few near it: about forty, $1.5 million."""
    steps = value.amount / value.number.grain
    return value.type in _ADDITIVE and (steps < _FEW_STEPS if value.approximate else steps < _SMALL)


def _cap(value: Quantity, high: Decimal, request: Request) -> Decimal:
    if value.type == "share" and value.amount < 100:
        high = min(high, 100 - value.number.step)
    if value.type == "age":
        high = min(high, max(_OLDEST, value.amount))
    return high if request.most is None else min(high, Decimal(request.most))


def _gap(value: Quantity, step: Decimal) -> Decimal:
    near = value.amount * (_NEAR_LOOSE if value.approximate else _NEAR)
    if value.type == "ordinal":
        near = step
    elif value.type == "age" or (value.parts and value.dimension == "length"):
        near = min(near, Decimal(2))
    elif value.type == "share" and value.amount < 100:
        near = min(near, (100 - value.amount) / 4)
    return max(step, near)


def _pool(value: Quantity, grid: Grid, request: Request) -> Pool:
    """Documented values first, then drawn ones, some of which look as the right number does."""
    below: dict[Decimal, Quantity] = {}
    above: dict[Decimal, Quantity] = {}
    own = looks(value)
    missing = [dict.fromkeys(range(len(own)), _ALIKE) for _ in (below, above)]
    fitted = [made for real in request.real if (made := _fitted(real, value, grid)) is not None]
    documented = [made for made in fitted if request.most is None or made <= request.most]
    for amount in chain(documented, _drawn(value, grid, request.key)):
        larger = amount >= value.amount
        side, lacking = (above if larger else below), missing[larger]
        full = len(side) >= _POOL
        if amount in side or (full and not any(lacking.values())):
            continue
        alike = enumerate(_looks_of(restyled(amount, value.number), value))
        wanted = [place for place, look in alike if look == own[place] and lacking[place]]
        if full and not wanted:
            continue
        option = value.with_amount(amount)
        if _like(option, value) and request.allows(option):
            side[amount] = option
            lacking.update({place: lacking[place] - 1 for place in wanted})
        if len(below) >= _POOL <= len(above) and not any(n for lacks in missing for n in lacks.values()):
            break
    return Pool(grid, list(below.values()), list(above.values()))


def _drawn(value: Quantity, grid: Grid, key: str) -> Iterator[Decimal]:
    """Numbers of the grid in drawn order, none closer than its gap and none far rounder."""
    size, first = grid.size, grid.first
    if size <= _MOST_LISTED:
        places = shuffled(range(size), key, "place")
    else:
        places = [drawn % size for drawn in islice(numbers(key, "place"), _MOST_LISTED)]
    rounder = grid.step * _ROUNDER
    for place in places:
        amount = (first + place) * grid.step
        if abs(amount - value.amount) >= grid.gap and (amount % rounder or not amount):
            yield amount


def _fitted(real: Value, value: Quantity, grid: Grid) -> Decimal | None:
    """A documented amount in the right one's unit, None where its size, precision or roundness differ."""
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
    return amount


def _like(option: Quantity, value: Quantity) -> bool:
    """Whether the option is written with the same means: words or digits, as many decimals, as many parts."""
    if option.number.words != value.number.words:
        return False
    if option.parts:
        return _shape(option) == _shape(value)
    return value.type == "rating" or _decimals(option.number.text) == _decimals(value.number.text)


def _shape(value: Quantity) -> tuple[int, int]:
    """How many blanks and how many colons a compound is written with."""
    return value.core.count(" "), value.core.count(":")


def _decimals(text: str) -> int:
    return sum(c.isdigit() for c in text.partition(".")[2])


def _choose(value: Quantity, pool: Pool, rank: int, leniency: int) -> tuple[Quantity, ...] | None:
    """The first set of the pool with `rank` numbers below the right one and no cue to it."""
    for smaller, larger in product(combinations(pool.below, rank), combinations(pool.above, WRONG - rank)):
        options = (*smaller, *larger)
        if _is_good(value, options, pool.grid, leniency):
            return options
    return None


def _is_good(value: Quantity, options: Sequence[Quantity], grid: Grid, leniency: int) -> bool:
    amounts = sorted(option.amount for option in options)
    if any(two - one < max(grid.step, grid.gap / 2) for one, two in pairwise(amounts)):
        return False
    if value.number.words and value.amount < _HUNDRED <= amounts[0]:
        return False
    summed = value.type in _ADDITIVE and not value.approximate
    if leniency < _SUMS_PASS and summed and adds_up([*amounts, value.amount]):
        return False
    return not _stands_out(looks(value), [looks(option) for option in options], leniency) and apart(options)


def _stands_out(own: Looks, others: Sequence[Looks], leniency: int) -> bool:
    """Whether the right number alone is so round, ends so, or is so long.

    A number as 100,000, which has no equally round neighbour, may in the second pass be two zeros rounder.
    """
    if leniency and all(other[0] < own[0] for other in others):
        own = (min(own[0], max(other[0] for other in others) + _ZEROS_RUNG), False, own[2])
        others = [
            (own[0] if other[0] >= own[0] - _ZEROS_RUNG else other[0], False, other[2]) for other in others
        ]
    return any(all(look != other[place] for other in others) for place, look in enumerate(own))


def adds_up(amounts: Sequence[Decimal]) -> bool:
    """Whether two of the amounts add up to a third, which gives a total away."""
    return any(one + two in amounts for one, two in combinations(amounts, 2))


def looks(value: Quantity) -> Looks:
    """How round a number is, whether it ends in 5 and how long it is; none may be the right one's alone.

    Numbers in words and numbers below twenty have no looks to speak of.
    """
    return _looks_of(value.number, value)


def _looks_of(number: Numeral, value: Quantity) -> Looks:
    """The looks of a number that is written as a value is."""
    if number.words or value.parts or (number.mantissa < _SMALL and not number.decimals):
        return (0, False, 0)
    return _looks_of_digits(number.text)


@lru_cache(maxsize=1 << 12)
def _looks_of_digits(text: str) -> Looks:
    digits = "".join(c for c in text if c.isdigit())
    return (len(digits) - len(digits.rstrip("0")), digits.endswith("5"), len(digits))
