"""The one table of points. The engine counts by it and `quiz rules` is printed from it."""

from __future__ import annotations

from dataclasses import dataclass

RULES_VERSION = 1
"""Goes up with every change of the points below: scores made by other rules are ranked apart."""

BASE = {1: 100, 2: 150, 3: 200}
"""Points by difficulty."""
DIFFICULTY_NAMES = {1: "easy", 2: "medium", 3: "hard"}
STREAK_STEP_TENTHS = 1
STREAK_MAX_TENTHS = 20
"""×1 for the first right answer, +0.1 for each further one in a row, up to ×2."""
SPEED_MAX = 50
SPEED_FULL_SECONDS = 1.0
SPEED_ZERO_SECONDS = 10.0
"""Where a clock runs: all of the bonus within a second, falling evenly to none at ten."""


@dataclass(frozen=True, slots=True)
class Sum:
    """How an answer's points came about. `tenths` is the streak's factor times ten.

    `paused`: there was no speed bonus because the clock had been stopped during the question.
    """

    base: int = 0
    speed: int = 0
    tenths: int = 10
    total: int = 0
    paused: bool = False

    @property
    def text(self) -> str:
        """As a player reads it: "150 base + 41 speed, ×1.2 streak = 229"."""
        if not self.base:
            return "no points"
        parts = f"{self.base} base"
        if self.speed:
            parts += f" + {self.speed} speed"
        if self.paused:
            parts += " (no speed bonus after a pause)"
        if self.tenths > 10:
            parts += f", ×{self.tenths / 10:.1f} streak"
        return f"{parts} = {self.total}"


def streak_tenths(streak: int) -> int:
    """The factor, times ten, for a right answer that follows `streak` right ones in a row."""
    return min(10 + STREAK_STEP_TENTHS * streak, STREAK_MAX_TENTHS)


def speed_bonus(seconds: float) -> int:
    """Points for a right answer given after so many seconds."""
    span = SPEED_ZERO_SECONDS - SPEED_FULL_SECONDS
    share = min(max((SPEED_ZERO_SECONDS - seconds) / span, 0.0), 1.0)
    return int(SPEED_MAX * share + 0.5)


def points(difficulty: int, streak: int, seconds: float | None, *, paused: bool = False) -> Sum:
    """The sum for a right answer after `streak` right ones in a row, given after `seconds`.

    `seconds` is None where no clock runs. Halves are rounded up, in whole numbers: no float is summed.
    """
    base = BASE[difficulty]
    speed = 0 if seconds is None or paused else speed_bonus(seconds)
    tenths = streak_tenths(streak)
    return Sum(base, speed, tenths, ((base + speed) * tenths + 5) // 10, paused and seconds is not None)
