"""Make the README's pictures, SVG exported from the running app: `python docs/make_pictures.py [BANK]`.

The clock, the day and the seed are fixed, so that the same bank gives the same pictures.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random

os.environ["TEXTUAL_ANIMATIONS"] = "none"

from textual.pilot import Pilot

from quiz.bank.shipped import shipped_banks
from quiz.game.round import Round
from quiz.sitting.choice import Choice
from quiz.sitting.session import Session, Setup
from quiz.tui.app import QuizApp
from quiz.tui.screens.play import PlayScreen

DOCS = Path(__file__).parent
SIZE = (80, 24)
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PLAYERS = (("Ada", 0.55), ("Grace", 0.8), ("Ann", 0.9))
"""Who plays the timed challenge, and how often they are right; the last one is in the pictures."""


class Clock:
    """Seconds that pass when the script says so."""

    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def save(app: QuizApp, name: str) -> None:
    (DOCS / f"{name}.svg").write_text(app.export_screenshot(title="quiz") + "\n", encoding="utf-8")


def round_of(app: QuizApp) -> Round:
    assert isinstance(app.screen, PlayScreen)
    return app.screen.round


async def wait(app: QuizApp, clock: Clock, seconds: float) -> None:
    """Let the clock run in steps that the game does not take for a standstill."""
    for _ in range(round(seconds * 10)):
        clock.seconds += 0.1
        round_of(app).tick(clock())


async def play(
    app: QuizApp, pilot: Pilot[None], clock: Clock, chance: Random, share: float, show: bool
) -> None:
    """One timed round; with `show` its fifth question and proof are saved."""
    app.prepare(Choice("timed", seed=7 if show else None))
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    while isinstance(app.screen, PlayScreen):
        current = round_of(app)
        picture = show and current.number == 5
        await wait(app, clock, 3.3)
        if current.view(clock()).outcome is None:
            card = current.plan.cards[current.number - 1]
            right = picture or chance.random() < share
            if picture:
                await pilot.press("down")
                await wait(app, clock, 0.1)
                await pilot.pause(0.2)
                save(app, "question")
            await pilot.press("1234"[card.correct if right else (card.correct + 1) % 4])
        await pilot.pause()
        if picture:
            save(app, "proof")
        clock.seconds += 1
        await pilot.press("enter")
        await pilot.pause()


async def make(banks: Path, home: Path) -> None:
    clock = Clock()
    setup = Setup((banks,), home, None, clock, lambda: NOON, Random(5), player="Ann")
    session = Session(setup)
    app = QuizApp(session)
    chance = Random(3)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        save(app, "menu")
        for name, share in PLAYERS:
            session.player = name
            await play(app, pilot, clock, chance, share, show=name == PLAYERS[-1][0])
            if name == PLAYERS[-1][0]:
                save(app, "results")
                await pilot.press("s")
                await pilot.pause()
                save(app, "scores")
            app.go_home()
    session.close()


def main() -> None:
    banks = Path(sys.argv[1]) if len(sys.argv) > 1 else shipped_banks()
    assert banks, "there is no bank; name one"
    with tempfile.TemporaryDirectory() as home:
        asyncio.run(make(banks, Path(home)))


if __name__ == "__main__":
    main()
