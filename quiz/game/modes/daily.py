"""Daily: the same ten questions for everybody who has the same banks, on one UTC date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from quiz.game.mode import Mode, Variant
from quiz.game.pool import NO_PAST
from quiz.game.select import Request, Selection, balanced


def seed_for(seed: int, day: date | None) -> int:
    """The date as a number, 20261122. Raises ValueError without a date."""
    if day is None:
        raise ValueError("the daily round needs a date")
    return day.year * 10_000 + day.month * 100 + day.day


def draw(request: Request) -> Selection:
    """The day's questions, whatever the player has seen.

    Twice as many are drawn as are wanted, so that a flagged one is replaced by the next in line and the
    others stay everybody's.
    """
    everyone = balanced(replace(request, wanted=2 * request.wanted, past=NO_PAST))
    kept = [entry for entry in everyone.entries if entry.id not in request.past.hidden]
    return Selection(tuple(kept[: request.wanted]))


DAILY = Mode(
    id="daily",
    name="Daily",
    summary="The same questions for everybody today; the first try counts.",
    variants=(Variant(id="10q", name="10 questions", questions=10, fifties=1, skips=1),),
    draw=draw,
    seed_for=seed_for,
    once_a_day=True,
)
