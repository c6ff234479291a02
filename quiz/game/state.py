"""The state of a running round, and what can happen to it.

    READY ── shown ──▶ ASKING ── answer, skip, time-out ──▶ REVEALED ── next ──▶ READY … or OVER
      ▲  ╲               │ pause, gap, restored
      │    pause         ▼
      └── resume ────  PAUSED                       quit: from anywhere to OVER

READY is a question drawn but not yet painted: the clock starts with `shown`. After a pause the question
is painted anew, so a resumed round is READY again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quiz.game.plan import Plan
from quiz.game.scoring import Sum


class Phase(StrEnum):
    """Where a round stands; see the drawing above."""

    READY = "ready"
    ASKING = "asking"
    PAUSED = "paused"
    REVEALED = "revealed"
    OVER = "over"


class Verdict(StrEnum):
    """What became of a question. A time-out is not a wrong answer."""

    RIGHT = "right"
    WRONG = "wrong"
    SKIPPED = "skipped"
    TIMEOUT = "timeout"


class Ending(StrEnum):
    """Why a round is over: all questions asked, no time, no lives, no more questions, or left early."""

    DONE = "done"
    TIME = "time"
    LIVES = "lives"
    POOL = "pool"
    LEFT = "left"


class Act(StrEnum):
    """What a player, the clock or the program can do to a round."""

    SHOWN = "shown"
    ANSWER = "answer"
    FIFTY = "fifty"
    SKIP = "skip"
    NEXT = "next"
    PAUSE = "pause"
    RESUME = "resume"
    TICK = "tick"
    RESTORED = "restored"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Event:
    """One act at the monotonic time `now`, in seconds.

    `number` is the question it was meant for, 1 the first (0 where it is meant for none); `option` the
    index of the option chosen.
    """

    act: Act
    now: float
    number: int = 0
    option: int = -1


@dataclass(frozen=True, slots=True)
class Record:
    """What became of one question. `chosen` is an option's index; `seconds` is time spent looking at it.

    `gained` is the seconds it added to the clock; `streak` the right answers in a row after it.
    """

    number: int
    verdict: Verdict
    chosen: int | None
    sum: Sum
    seconds: float
    gained: float
    streak: int
    narrowed: bool


@dataclass(frozen=True, slots=True)
class State:
    """All that changes in a round; times are monotonic seconds.

    `left` is what was on the round's clock when it began to run at `since`, and `spent` what this
    question had used before that. `last` is the last sign of life, `opened` the moment what is on the
    screen came up. `paused`: the clock was stopped during this question. `before` is, after a time-out,
    the state that it ended: a key pressed in time may be delivered late.
    """

    phase: Phase
    number: int
    lives: int
    fifties: int
    skips: int
    left: float
    score: int = 0
    streak: int = 0
    best: int = 0
    since: float = 0.0
    spent: float = 0.0
    last: float = 0.0
    opened: float = 0.0
    narrowed: bool = False
    paused: bool = False
    records: tuple[Record, ...] = ()
    ending: Ending | None = None
    before: State | None = None


def begin(plan: Plan) -> State:
    """The state before the first question. Raises ValueError for a plan without cards."""
    if not plan.cards:
        raise ValueError("a round needs at least one question")
    variant = plan.variant
    return State(Phase.READY, 1, variant.lives, variant.fifties, variant.skips, variant.seconds)
