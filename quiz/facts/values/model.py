"""What every typed value offers, and how two values are compared."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol


class Value(Protocol):
    """A typed value as an article gives it. Equal values in other clothes have the same `canonical`."""

    @property
    def text(self) -> str:
        """The value as written, with its qualifier and its conversion, spaces made single."""

    @property
    def type(self) -> str:
        """date, year_range, money, count, share, rating, rank, ordinal, duration, measure or age."""

    @property
    def canonical(self) -> Hashable:
        """What the value says, free of how it is written."""

    @property
    def aliases(self) -> frozenset[Hashable]:
        """The canonical forms of the value and of its conversions in parentheses."""

    @property
    def approximate(self) -> bool:
        """Whether the value is qualified: about, over, nearly, c., at least …"""

    @property
    def interval(self) -> tuple[float, float]:
        """From (inclusive) and to (exclusive) in the base unit: days for dates, seconds for durations …"""

    def overlaps(self, other: Value) -> bool:
        """Whether both may be true of one thing; False where type or unit cannot be compared."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value in running text: `text[start:end]` with its qualifier, `text[core_start:end]` without."""

    start: int
    end: int
    value: Value
    core_start: int


def same_value(one: Value, other: Value) -> bool:
    """Whether two values are equal, by themselves or through a conversion that either records."""
    return not one.aliases.isdisjoint(other.aliases)


def meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two half-open intervals have a point in common."""
    return one[0] < other[1] and other[0] < one[1]
