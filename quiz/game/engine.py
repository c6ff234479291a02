"""The state machine: `step` is the only way by which a round changes.

The clock runs only while a question is being asked: from `shown` to the answer. What counts is the `now`
of an event, not the order in which events come in: an answer stamped before the deadline counts even
if a tick has already called the time-out, one stamped at or after it never does.

The rule for gaps: whoever plans a round with a clock and a `gap` promises to tick several times a second.
If the time since the last tick is longer than that, the program was stopped (Ctrl+Z, a closed lid, a
frozen machine) and the player did not see the clock run. Nothing of the gap is charged, and the round
pauses, so that whatever came in first after the gap is refused. Like after any pause, the question hides,
and when it is shown again it earns no speed bonus: there was time to think.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quiz.game.plan import Card, Plan
from quiz.game.scoring import Sum, points
from quiz.game.state import Act, Ending, Event, Phase, Record, State, Verdict


def step(plan: Plan, state: State, event: Event) -> State:
    """The state after the event; the very same object where the event is refused."""
    return _RULES[event.act](plan, state, event)


def card_of(plan: Plan, state: State) -> Card:
    """The card of the question in play."""
    return plan.cards[state.number - 1]


def standing(plan: Plan, state: State) -> tuple[bool, ...]:
    """For each option whether it can still be chosen."""
    card = card_of(plan, state)
    keep = (card.correct, card.spare)
    return tuple(not state.narrowed or at in keep for at in range(len(card.options)))


def seconds_left(plan: Plan, state: State, now: float) -> float | None:
    """What is on the round's clock, never below 0; None where there is no clock."""
    if not plan.variant.seconds:
        return None
    running = now - state.since if state.phase is Phase.ASKING else 0.0
    return max(0.0, state.left - max(0.0, running))


def _timed_out(plan: Plan, state: State, now: float) -> bool:
    return plan.variant.seconds > 0 and now >= state.since + state.left


def _shown(plan: Plan, state: State, event: Event) -> State:
    if state.phase is not Phase.READY or event.number != state.number:
        return state
    now = event.now
    return replace(state, phase=Phase.ASKING, since=now, last=now, opened=now)


def _stop(state: State, at: float) -> State:
    """The clock stopped at a moment and the question hidden."""
    run = max(0.0, at - state.since) if state.phase is Phase.ASKING else 0.0
    return replace(
        state,
        phase=Phase.PAUSED,
        left=state.left - run,
        spent=state.spent + run,
        paused=state.paused or state.phase is Phase.ASKING,
    )


def _tick(plan: Plan, state: State, event: Event) -> State:
    if state.phase is not Phase.ASKING:
        return state
    if plan.variant.seconds and 0 < plan.gap < event.now - state.last:
        return _stop(state, state.last)
    if _timed_out(plan, state, event.now):
        return _time_out(state, event.now)
    return replace(state, last=event.now) if event.now > state.last else state


def _time_out(state: State, now: float) -> State:
    seconds = state.spent + state.left
    record = Record(state.number, Verdict.TIMEOUT, None, Sum(), seconds, 0.0, state.streak, state.narrowed)
    return replace(
        state,
        phase=Phase.REVEALED,
        left=0.0,
        opened=now,
        records=(*state.records, record),
        ending=Ending.TIME,
        before=state,
    )


def _on_question(plan: Plan, state: State, event: Event) -> tuple[State, bool]:
    """The state to act upon, and whether the event may act: it is for this question and in time."""
    late = state.before if state.phase is Phase.REVEALED else None
    at = late or state
    if at.phase is not Phase.ASKING or event.number != at.number or event.now - at.opened < plan.guard:
        return state, False
    ticked = _tick(plan, at, event)
    if ticked.phase is not Phase.ASKING:
        return (state if late else ticked), False
    return ticked, True


def _answer(plan: Plan, state: State, event: Event) -> State:
    if not 0 <= event.option < len(card_of(plan, state).options):
        return state
    asked, allowed = _on_question(plan, state, event)
    if not allowed:
        return asked
    if not standing(plan, asked)[event.option]:
        return state
    right = event.option == card_of(plan, asked).correct
    return _reveal(plan, asked, event, Verdict.RIGHT if right else Verdict.WRONG)


def _skip(plan: Plan, state: State, event: Event) -> State:
    if not state.skips:
        return state
    asked, allowed = _on_question(plan, state, event)
    if not allowed:
        return asked
    return _reveal(plan, replace(asked, skips=asked.skips - 1), event, Verdict.SKIPPED)


def _fifty(plan: Plan, state: State, event: Event) -> State:
    if state.phase is not Phase.ASKING or not state.fifties or state.narrowed:
        return state
    if len(card_of(plan, state).options) <= 2:
        return state
    asked, allowed = _on_question(plan, state, event)
    if not allowed:
        return asked
    return replace(asked, narrowed=True, fifties=asked.fifties - 1)


def _reveal(plan: Plan, state: State, event: Event, verdict: Verdict) -> State:
    run = max(0.0, event.now - state.since)
    right = verdict is Verdict.RIGHT
    streak = state.streak + 1 if right else 0 if verdict is Verdict.WRONG else state.streak
    gained = plan.variant.bonus_seconds if right and 0 < plan.variant.bonus_streak <= streak else 0.0
    earned = _earned(plan, state, state.spent + run) if right else Sum()
    chosen = event.option if verdict is not Verdict.SKIPPED else None
    record = Record(state.number, verdict, chosen, earned, state.spent + run, gained, streak, state.narrowed)
    lives = state.lives - (verdict is Verdict.WRONG and state.lives > 0)
    return replace(
        state,
        phase=Phase.REVEALED,
        lives=lives,
        left=state.left - run + gained,
        score=state.score + earned.total,
        streak=streak,
        best=max(state.best, streak),
        last=event.now,
        opened=event.now,
        records=(*state.records, record),
        ending=_ending(plan, state, lives),
    )


def _earned(plan: Plan, state: State, seconds: float) -> Sum:
    difficulty = card_of(plan, state).entry.question.difficulty
    return points(difficulty, state.streak, seconds if plan.variant.seconds else None, paused=state.paused)


def _ending(plan: Plan, state: State, lives: int) -> Ending | None:
    """Why the round ends with this question, None where another follows."""
    if plan.variant.lives and not lives:
        return Ending.LIVES
    if state.number < len(plan.cards):
        return None
    return Ending.DONE if plan.variant.questions else Ending.POOL


def _next(plan: Plan, state: State, event: Event) -> State:
    if state.phase is not Phase.REVEALED or event.number != state.number:
        return state
    if event.now - state.opened < plan.guard:
        return state
    if state.ending:
        return replace(state, phase=Phase.OVER, before=None)
    return replace(state, phase=Phase.READY, number=state.number + 1, spent=0.0, narrowed=False, paused=False)


def _pause(plan: Plan, state: State, event: Event) -> State:
    if state.phase is Phase.READY:
        return _stop(state, event.now)
    ticked = _tick(plan, state, event)
    return _stop(ticked, event.now) if ticked.phase is Phase.ASKING else ticked


def _resume(plan: Plan, state: State, event: Event) -> State:
    return replace(state, phase=Phase.READY) if state.phase is Phase.PAUSED else state


def _restored(plan: Plan, state: State, event: Event) -> State:
    """Carry the round over to another process, whose clock has nothing to do with the old one."""
    if state.phase is Phase.OVER:
        return state
    still = _stop(state, state.last) if state.phase is Phase.ASKING else state
    now = event.now
    return replace(still, since=now, last=now, opened=now, before=None)


def _quit(plan: Plan, state: State, event: Event) -> State:
    if state.phase is Phase.OVER:
        return state
    ending = state.ending if state.phase is Phase.REVEALED else None
    return replace(state, phase=Phase.OVER, ending=ending or Ending.LEFT, before=None)


_RULES: dict[Act, Callable[[Plan, State, Event], State]] = {
    Act.SHOWN: _shown,
    Act.ANSWER: _answer,
    Act.FIFTY: _fifty,
    Act.SKIP: _skip,
    Act.NEXT: _next,
    Act.PAUSE: _pause,
    Act.RESUME: _resume,
    Act.TICK: _tick,
    Act.RESTORED: _restored,
    Act.QUIT: _quit,
}
