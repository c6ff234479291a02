"""The holder of one running round, for a screen to talk to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from quiz.game.engine import step
from quiz.game.journal import event_from, plan_from, replay
from quiz.game.plan import Plan
from quiz.game.result import Result, result_of
from quiz.game.state import Act, Event, Phase, State, begin
from quiz.game.view import View, view

Recorder = Callable[[Event], None]
HEARTBEAT_SECONDS = 1.0
"""How often a tick that changes nothing is recorded: what a killed round can lose of its clock."""


class Round:
    """A round under way. Every intent returns whether it was accepted; a refused one changes nothing.

    `now` is a monotonic time in seconds, the same clock for all. `number` is the question for which the
    input was meant, so that a late or doubled one is refused. Each accepted event goes to `record`.
    """

    def __init__(self, plan: Plan, record: Recorder | None = None, *, state: State | None = None) -> None:
        """Begin a round. Raises ValueError where the plan holds no question."""
        self.plan = plan
        self.state = state or begin(plan)
        self._record = record
        self._beat = self.state.last
        self._idle: Event | None = None

    @classmethod
    def restore(cls, plan: Any, events: Iterable[Any], now: float, record: Recorder | None = None) -> Round:
        """Go on with a journalled round, in this process's time: see `quiz.game.journal` for the shapes.

        A question that was open comes back paused. Raises JournalError.
        """
        drawn = plan_from(plan)
        restored = cls(drawn, record, state=replay(drawn, [event_from(event) for event in events]))
        restored._do(Act.RESTORED, now)
        return restored

    def view(self, now: float) -> View:
        """What may be shown at `now`."""
        return view(self.plan, self.state, now)

    @property
    def phase(self) -> Phase:
        """Where the round stands."""
        return self.state.phase

    @property
    def number(self) -> int:
        """The question in play, 1 the first."""
        return self.state.number

    def shown(self, number: int, now: float) -> bool:
        """The question has been painted: its clock starts."""
        return self._do(Act.SHOWN, now, number)

    def answer(self, number: int, option: int, now: float) -> bool:
        """Choose an option by its index, 0 the first. Accepted with a time-out if it came too late."""
        return self._do(Act.ANSWER, now, number, option)

    def fifty(self, number: int, now: float) -> bool:
        """Take two wrong options away."""
        return self._do(Act.FIFTY, now, number)

    def skip(self, number: int, now: float) -> bool:
        """Give no answer; the streak stays."""
        return self._do(Act.SKIP, now, number)

    def next(self, number: int, now: float) -> bool:
        """Leave the proof of this question for the next one, or for the result."""
        return self._do(Act.NEXT, now, number)

    def pause(self, now: float) -> bool:
        """Stop the clock and hide the question."""
        return self._do(Act.PAUSE, now)

    def resume(self, now: float) -> bool:
        """End a pause: the question is ready to be shown again."""
        return self._do(Act.RESUME, now)

    def tick(self, now: float) -> bool:
        """Time goes by; send several a second while a clock runs. True if the phase changed by it."""
        phase = self.phase
        self._do(Act.TICK, now)
        return self.phase is not phase

    def quit(self, now: float) -> bool:
        """Leave the round for good; what was answered stays."""
        return self._do(Act.QUIT, now)

    def result(self) -> Result:
        """The result. Raises ValueError while the round is not over."""
        return result_of(self.plan, self.state)

    def _do(self, act: Act, now: float, number: int = 0, option: int = -1) -> bool:
        event = Event(act, now, number, option)
        before, self.state = self.state, step(self.plan, self.state, event)
        if self.state is before:
            return False
        if act is Act.TICK and self.state.phase is before.phase and now - self._beat < HEARTBEAT_SECONDS:
            self._idle = event
            return True
        for happened in (self._idle, event):
            if happened and self._record:
                self._record(happened)
        self._beat, self._idle = now, None
        return True
