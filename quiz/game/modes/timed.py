"""Timed challenge: as many as you can before the clock runs out; a streak wins time."""

from __future__ import annotations

from quiz.game.mode import Mode, Variant


def _seconds(seconds: int) -> Variant:
    return Variant(
        id=str(seconds), name=f"{seconds} s", seconds=float(seconds), bonus_seconds=2.0, bonus_streak=3
    )


TIMED = Mode(
    id="timed",
    name="Timed",
    summary="As many as you can before the time is up; quick answers earn more, a streak wins time.",
    variants=(_seconds(60), _seconds(30), _seconds(120)),
)
