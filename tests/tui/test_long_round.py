"""Two hundred questions answered through the real app, and a round that outlives its process."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from quiz.bank.model import Bank, Question
from quiz.bank.save import save_bank
from quiz.game.state import Phase
from quiz.sitting.choice import Choice

ROOT = Path(__file__).parents[2]
MANY = 200


async def test_two_hundred_questions_without_a_slip(seat: Any, tmp_path: Path) -> None:
    questions = tuple(
        Question(
            f"What is the {n}th thing?",
            f"thing {n}",
            (f"{n} b", f"{n} c", f"{n} d"),
            f"q{n:04}",
            evidence=f"It is {n}.",
        )
        for n in range(MANY + 20)
    )
    bank = tmp_path / "bank.yaml"
    save_bank(Bank("Many", questions), bank)
    async with seat(bank) as player:
        await player.begin(Choice("classic", questions=MANY))
        rights = []
        for number in range(1, MANY + 1):
            assert (player.round.number, player.round.phase) == (number, Phase.ASKING)
            right = number % 7 != 0
            rights.append(right)
            index = player.right if right else (player.right + 1) % 4
            player.clock.seconds += 1
            await player.pilot.press("1234"[index])
            player.clock.seconds += 1
            await player.press("enter")
        assert player.top == "ResultsScreen"
        (kept,) = player.app.session.scores.games()
        assert (kept.right, kept.asked) == (sum(rights), MANY)
        result = player.round.result()
        assert [answered.verdict == "right" for answered in result.answers] == rights
        assert kept.score == sum(answered.sum.total for answered in result.answers)


def test_a_killed_program_loses_nothing(tmp_path: Path) -> None:
    """`kill -9` in mid-round: the next start offers the round with the answers given."""
    from datetime import UTC, datetime

    from quiz.scores.open import open_scores

    home = tmp_path / "home"
    command = [sys.executable, "-m", "quiz", "play", "--mode", "classic", "--player", "Ann"]
    command += ["--bank", str(ROOT / "tests/fixtures/banks/ordinary")]
    environment = os.environ | {"QUIZ_HOME": str(home), "PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    try:
        seen = Watcher(ours)
        seen.until(b"Start")
        os.write(ours, b"\r")
        seen.until(b"50:50")
        while not seen.has(b"Right!", b"Wrong."):
            os.write(ours, b"1")
            seen.more()
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(ours)
    scores = open_scores(home, datetime(2026, 11, 22, tzinfo=UTC)).scores
    (pending,) = scores.pending()
    assert (pending.mode, pending.answered) == ("classic", 1)
    scores.close()


class Watcher:
    """What a program has written to its terminal."""

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self.text = b""
        os.set_blocking(handle, False)
        self.end = time.monotonic() + 30

    def more(self) -> None:
        assert time.monotonic() < self.end, self.text[-2000:]
        if select.select([self.handle], [], [], 0.3)[0]:
            self.text += os.read(self.handle, 65536)

    def has(self, *texts: bytes) -> bool:
        return any(text in self.text for text in texts)

    def until(self, *texts: bytes) -> None:
        while not self.has(*texts):
            self.more()
