"""What a set of wrong options has to respect, and the checks that numbers and dates share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.facts.values import Date, DateRange, Quantity, Value
from quiz.questions.draw import shuffled

_COARSE = ("year", "decade", "century")


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments of `synthesize` besides the value."""

    key: str
    avoid: tuple[Value, ...] = ()
    real: tuple[Value, ...] = ()
    latest: Value | None = None
    n: int = 3
    context: tuple[Value, ...] = ()
    fixed: frozenset[str] = frozenset()
    most: int | None = None
    close: bool = False

    def ranks(self) -> list[int]:
        """How many options shall be smaller than the right one: every number, the drawn one first."""
        return shuffled(range(self.n + 1), self.key, "rank")

    def allows(self, option: Value, value: Value) -> bool:
        """Whether one option is surely wrong, not in the future and not a number that is on show."""
        if option.overlaps(value) or any(option.overlaps(taken) for taken in self._taken(value)):
            return False
        if self.latest is not None and isinstance(option, Date | DateRange):
            dated = not (isinstance(option, Date) and option.year is None)
            if dated and _end_of(option) > self.latest.interval[1]:
                return False
        return not any(_shows(shown, option) for shown in self.context)

    def _taken(self, value: Value) -> list[Value]:
        """What is to be avoided, less the coarser forms of the value itself: 2013 for 12 October 2013."""
        return [taken for taken in self.avoid if not _is_coarser(taken, value)]


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


def _shows(shown: Value, option: Value) -> bool:
    if isinstance(shown, Quantity) and isinstance(option, Quantity):
        return shown.amount == option.amount
    return shown.canonical == option.canonical
