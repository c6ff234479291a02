"""A player at a table with a clock that stands still until it is told to go."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from textual._context import active_app
from textual.pilot import Pilot
from textual.worker import WorkerFailed

from quiz.game.round import Round
from quiz.game.state import Phase
from quiz.sitting.choice import Choice
from quiz.sitting.session import Session, Setup
from quiz.tui.app import QuizApp
from quiz.tui.screens.play import PlayScreen

BANKS = Path(__file__).parents[1] / "fixtures" / "banks"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Seconds that pass only when `wait` says so; and the wall clock that goes with them."""

    seconds: float = 1000.0
    days: int = 0

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return NOON + timedelta(days=self.days)


@dataclass
class Player:
    """Someone at the keyboard."""

    app: QuizApp
    pilot: Pilot[None]
    clock: Clock
    round: Round = field(init=False)

    @property
    def text(self) -> str:
        """What stands on the screen, a line for each row."""
        compositor: Any = self.app.screen._compositor
        return "\n".join(strip.text.rstrip() for strip in compositor.render_strips())

    @property
    def top(self) -> str:
        """The name of the screen on top."""
        return type(self.app.screen).__name__

    async def settle(self) -> None:
        """Wait for the threads; one that fails is the app's to tell."""
        await self.pilot.pause()
        with suppress(WorkerFailed):
            await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    async def resize(self, width: int, height: int) -> None:
        """Resize, and let every widget that draws itself anew for its width do so."""
        await self.pilot.resize_terminal(width, height)
        for _ in range(4):
            await self.pilot.pause()

    async def wait(self, seconds: float) -> None:
        """Let time pass, as the timer would tell it, ten times a second."""
        screen = self.app.screen
        while seconds > 1e-9:
            step = min(0.1, seconds)
            self.clock.seconds += step
            seconds -= step
            if isinstance(screen, PlayScreen) and screen.round.plan.variant.seconds:
                screen._tick()
        await self.pilot.pause()

    async def begin(self, choice: Choice = Choice()) -> None:  # noqa: B008
        """Start a round and look at its first question."""
        self.app.prepare(choice)
        await self.pilot.pause()
        await self.press("enter")
        await self.seated()

    async def seated(self) -> None:
        """The round on the screen is the one that is spoken of."""
        await self.pilot.pause()
        screen = self.app.screen
        assert isinstance(screen, PlayScreen), self.text
        self.round = screen.round
        await self.wait(1.0)

    @property
    def right(self) -> int:
        """The index of the right option."""
        return self.round.plan.cards[self.round.number - 1].correct

    async def answer(self, right: bool = True) -> None:
        """Answer by a number key and look at the proof."""
        assert self.round.phase is Phase.ASKING, self.round.phase
        index = self.right if right else (self.right + 1) % 4
        await self.press(str(index + 1))
        assert self.round.phase is Phase.REVEALED
        await self.wait(1.0)

    async def go_on(self) -> None:
        """Leave the proof and look at the next question."""
        await self.press("enter")
        await self.wait(1.0)

    async def play(self, *rights: bool) -> None:
        """Answer and go on, once for each."""
        for right in rights:
            await self.answer(right)
            await self.go_on()


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot waits until the processor idles, which on a busy machine is long: empty the queues instead."""

    async def run_dry(min_sleep: float = 0.0, max_sleep: float = 1.0) -> None:
        app: Any = active_app.get()
        for _ in range(4):
            await Pilot(app)._wait_for_screen()
            app.screen._on_timer_update()

    async def give_way(min_sleep: float = 0.0, max_sleep: float = 1.0) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr("textual.pilot.wait_for_idle", run_dry)
    monkeypatch.setattr("textual.app.wait_for_idle", give_way)


Seat = Callable[..., AbstractAsyncContextManager[Player]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def seat(tmp_path: Path, clock: Clock) -> Seat:
    """`async with seat() as player`: the game on a screen of 80×24, its banks loaded."""

    @asynccontextmanager
    async def sit(
        bank: str | Path = "ordinary",
        size: tuple[int, int] = (80, 24),
        player: str = "Ann",
        profile: str = "",
        load: bool = True,
        **options: Any,
    ) -> AsyncIterator[Player]:
        path = bank if isinstance(bank, Path) else BANKS / bank
        session = Session(
            Setup(
                banks=(path,),
                home=tmp_path / "home",
                cache=None,
                monotonic=clock,
                now=clock.now,
                random=Random(5),
                player=player,
                profile=profile,
            )
        )
        app = QuizApp(session, **options)
        async with app.run_test(size=size, notifications=True) as pilot:
            someone = Player(app, pilot, clock)
            if load:
                await pilot.pause()
                await someone.settle()
            yield someone
        session.close()

    return sit
