"""What a set of wrong options has to respect, and the checks that numbers and dates share."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

from quiz.facts.values import Date, DateRange, Quantity, Value
from quiz.questions.draw import shuffled

WRONG = 3
"""How many wrong options a question has."""
_ROUGH = 0.25
_COARSE = ("year", "decade", "century")


@dataclass(frozen=True)
class Request:
    """The arguments of `synthesize`; what every option is held against is worked out once."""

    value: Value
    key: str
    avoid: tuple[Value, ...] = ()
    real: tuple[Value, ...] = ()
    latest: Value | None = None
    context: tuple[Value, ...] = ()
    most: int | None = None
    close: bool = False
    first: float | None = None
    wide: bool = False

    def ranks(self) -> list[int]:
        """How many options shall be smaller than the right one: every number, the drawn one first."""
        return shuffled(range(WRONG + 1), self.key, "rank")

    def allows(self, option: Value) -> bool:
        """Whether one option is surely wrong, not in the future and not a number that is on show."""
        if _shown(option) in self._shown or any(option.overlaps(taken) for taken in self._taken):
            return False
        if not isinstance(option, Date | DateRange) or (isinstance(option, Date) and option.year is None):
            return True
        if self.first is not None and option.interval[1] <= self.first:
            return False
        return self.latest is None or _end_of(option) <= self.latest.interval[1]

    @cached_property
    def _taken(self) -> tuple[Value, ...]:
        """What is to be avoided, less the coarser forms of the value itself: 2013 for 12 October 2013."""
        avoid = [taken for taken in self.avoid if not _is_coarser(taken, self.value)]
        if isinstance(self.value, Quantity):
            avoid = [t for t in avoid if t.type == self.value.type and not _is_vaguer(t, self.value)]
        return (self.value, *avoid)

    @cached_property
    def _shown(self) -> frozenset[Hashable]:
        return frozenset(_shown(value) for value in self.context)


def apart(options: Sequence[Value]) -> bool:
    """Whether no two options overlap."""
    return not any(one.overlaps(two) for place, one in enumerate(options) for two in options[:place])


def _end_of(option: Date | DateRange) -> float:
    if isinstance(option, DateRange) and option.end is None:
        return option.start.interval[1]
    whole = not option.approximate and not (isinstance(option, Date) and option.precision in _COARSE[1:])
    return option.interval[1] if whole else option.interval[0] + 1


def _is_coarser(taken: Value, value: Value) -> bool:
    if not isinstance(taken, Date) or not isinstance(value, Date) or value.year is None:
        return False
    if (
        taken.precision not in _COARSE
        or taken.part
        or (taken.precision == value.precision and not value.part)
    ):
        return False
    low, high = value.interval
    return taken.interval[0] <= low and high <= taken.interval[1]


def _is_vaguer(taken: Value, value: Value) -> bool:
    """Whether a number is so rough that the right one lies well within it: half a million beside 5,310."""
    if value.approximate:
        return False
    (low, high), (first, last) = taken.interval, value.interval
    return low < first and last < high and abs((low + high) / 2 - first) > _ROUGH * (high - low)


def _shown(value: Value) -> Hashable:
    """What a player sees of a value: its number, whatever the unit."""
    return value.amount if isinstance(value, Quantity) else value.canonical
