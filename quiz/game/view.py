"""What a screen may show of a round at one moment: it needs to know nothing else, and no rule."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.game.engine import card_of, seconds_left, standing
from quiz.game.plan import Plan
from quiz.game.pool import Entry
from quiz.game.scoring import Sum, streak_tenths
from quiz.game.state import Ending, Phase, State, Verdict

HURRY_SECONDS = 5.0
"""So near to the end, the clock is marked by more than colour."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option; an `eliminated` one keeps its place and cannot be chosen."""

    text: str
    eliminated: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the question on the screen. `chosen` and `correct` are indices of options.

    `seconds` were spent on it, `gained` were added to the clock; `streak` is that after it.
    """

    verdict: Verdict
    chosen: int | None
    correct: int
    sum: Sum
    seconds: float
    gained: float
    streak: int


@dataclass(frozen=True, slots=True)
class View:
    """A round at one moment.

    `number` counts from 1; `total` is None where the clock or the lives decide. `stem`, `topic` and
    `options` are empty while the round is paused. `lives`, and `clock` and `left` in seconds, are None
    where there are none. `tenths` is the streak's factor, times ten, for a right answer now. `outcome`
    is set, and with it `proof`, when the question is revealed or the round over. `final`: after this
    question comes the result.
    """

    phase: Phase
    number: int
    total: int | None
    topic: str
    stem: str
    options: tuple[Option, ...]
    score: int
    streak: int
    tenths: int
    lives: int | None
    fifties: int
    skips: int
    clock: float | None
    left: float | None
    hurry: bool
    outcome: Outcome | None
    proof: Entry | None
    final: bool
    ending: Ending | None

    @property
    def standing(self) -> tuple[int, ...]:
        """The indices of the options that can be chosen."""
        return tuple(at for at, option in enumerate(self.options) if not option.eliminated)


def view(plan: Plan, state: State, now: float) -> View:
    """The round as it may be shown at `now`, in monotonic seconds."""
    card, hidden = card_of(plan, state), state.phase is Phase.PAUSED
    alive = standing(plan, state)
    options = tuple(Option(text, not ok) for text, ok in zip(card.options, alive, strict=True))
    left = seconds_left(plan, state, now)
    outcome = _outcome(plan, state)
    return View(
        phase=state.phase,
        number=state.number,
        total=len(plan.cards) if plan.variant.questions else None,
        topic="" if hidden else card.entry.topic,
        stem="" if hidden else card.entry.question.question,
        options=() if hidden else options,
        score=state.score,
        streak=state.streak,
        tenths=streak_tenths(state.streak),
        lives=state.lives if plan.variant.lives else None,
        fifties=state.fifties,
        skips=state.skips,
        clock=plan.variant.seconds or None,
        left=left,
        hurry=left is not None and left <= HURRY_SECONDS and state.phase in (Phase.READY, Phase.ASKING),
        outcome=outcome,
        proof=card.entry if outcome else None,
        final=state.ending is not None,
        ending=state.ending if state.phase is Phase.OVER else None,
    )


def _outcome(plan: Plan, state: State) -> Outcome | None:
    """What became of the question on the screen, None while it is open."""
    if state.phase not in (Phase.REVEALED, Phase.OVER) or len(state.records) < state.number:
        return None
    done = state.records[-1]
    correct = card_of(plan, state).correct
    return Outcome(done.verdict, done.chosen, correct, done.sum, done.seconds, done.gained, done.streak)
