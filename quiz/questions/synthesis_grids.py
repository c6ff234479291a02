"""Where wrong numbers lie: a grid, and the grids of values that have a scale of their own."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from quiz.facts.values import Quantity

_NEAR, _LOW = Decimal("0.08"), Decimal("0.6")
_CENTS, _QUARTER, _TOLL = 2, Decimal("0.25"), Decimal(50)


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
        return int((self.low / self.step).to_integral_value(ROUND_CEILING))

    @property
    def size(self) -> int:
        """How many multiples there are."""
        return max(0, int((self.high / self.step).to_integral_value(ROUND_FLOOR)) - self.first + 1)


def rating_grid(value: Quantity) -> Grid:
    """The marks of a rating: halves of a short scale, tenths or whole points of a long one."""
    out_of = Decimal(value.unit.removeprefix("/"))
    if out_of < 10:
        half = Decimal("0.5")
        return Grid(half, max(Decimal(1), value.amount - 2), min(out_of, value.amount + 2), half)
    step = value.number.step
    near = min(value.amount * _NEAR, (out_of - value.amount) / 4)
    return Grid(step, max(step, value.amount * _LOW), out_of - step, max(step, near))


def is_toll(value: Quantity) -> bool:
    """Whether a value is a small sum of quarters, as a toll or a fare is."""
    exact = value.type == "money" and value.number.decimals == _CENTS
    return exact and value.amount < _TOLL and value.amount % _QUARTER == 0


def toll_grid(value: Quantity) -> Grid:
    """Quarters beside a small sum or one of quarters, halves beside the others."""
    amount = value.amount
    step = _QUARTER if amount < 2 or amount % (2 * _QUARTER) else 2 * _QUARTER
    return Grid(step, max(step, amount / 2), amount * 2, step)
