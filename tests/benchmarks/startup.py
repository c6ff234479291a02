"""Time to the first useful screen, against a bare Textual app, and from key press to painted answer.

    python tests/benchmarks/startup.py [--runs N]

Each program runs in a pseudo-terminal of 80×24; the clock stops when its text has come through. Nothing is
asserted: the machine decides the times, the ratios are what to look at (≤ 1.3, and a median ≤ 50 ms).
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIXTURE = ROOT / "tests" / "fixtures" / "banks" / "ordinary"
HELLO = """
from textual.app import App, ComposeResult
from textual.widgets import Footer, Static
class Hello(App):
    BINDINGS = [("q", "quit", "Quit")]
    def compose(self) -> ComposeResult:
        yield Static("Hello")
        yield Footer()
Hello().run()
"""
MANY = 20_000


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, command: list[str], home: Path) -> None:
        self.started = time.perf_counter()
        self.process, self.master = pty.fork()
        if self.process == 0:
            environment = os.environ | {
                "QUIZ_HOME": str(home),
                "TERM": "xterm-256color",
                "PYTHONPATH": str(ROOT),
            }
            os.execve(command[0], command, environment)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.seen = b""

    def wait_for(self, *texts: str, timeout: float = 20.0) -> float:
        """Seconds from the start, or from the last `press`, to the first of the texts."""
        wanted = [text.encode() for text in texts]
        while not any(text in self.seen for text in wanted):
            if not select.select([self.master], [], [], timeout)[0]:
                raise TimeoutError(texts)
            self.seen += os.read(self.master, 65536)
        return time.perf_counter() - self.started

    def press(self, key: bytes) -> None:
        self.drain(0.35)
        self.seen = b""
        self.started = time.perf_counter()
        os.write(self.master, key)

    def drain(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.master], [], [], left)[0]:
                self.seen += os.read(self.master, 65536)

    def close(self) -> None:
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)


def first_screen(command: list[str], text: str, home: Path) -> float:
    terminal = Terminal(command, home)
    try:
        return terminal.wait_for(text)
    finally:
        terminal.close()


def large_bank(folder: Path) -> Path:
    path = folder / "large.yaml"
    with path.open("w", encoding="utf-8") as file:
        file.write("format: 1\ntopic: Large\nquestions:\n")
        for number in range(MANY):
            others = ", ".join(f'"Option {number} {letter}"' for letter in "bcd")
            file.write(
                f'- id: "q{number:06}"\n  kind: date\n  question: "What is number {number}?"\n'
                f'  answer: "Option {number} a"\n  distractors: [{others}]\n  evidence: "It is {number}."\n'
            )
    return path


def answer_times(quiz: list[str], home: Path, questions: int) -> list[float]:
    terminal = Terminal([*quiz, "--mode", "classic", "--questions", str(questions)], home)
    times = []
    try:
        terminal.wait_for("Start")
        terminal.press(b"\r")
        terminal.wait_for("Question")
        for _ in range(questions - 1):
            terminal.press(b"1")
            times.append(terminal.wait_for("Right!", "Wrong."))
            terminal.press(b"\r")
            terminal.wait_for("Choose")
    finally:
        terminal.close()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hello = [sys.executable, "-c", HELLO]
        quiz = [sys.executable, "-m", "quiz", "play", "--bank"]
        programs = {
            "hello": (hello, "Hello"),
            "quiz, 30 questions": ([*quiz, str(FIXTURE)], "Classic"),
            f"quiz, {MANY:,} questions": ([*quiz, str(large_bank(folder))], "Classic"),
            f"quiz, {MANY:,} loaded": ([*quiz, str(folder / "large.yaml")], f"{MANY:,} questions"),
        }
        times: dict[str, list[float]] = {label: [] for label in programs}
        for run in range(runs + 1):
            for label, (command, text) in programs.items():
                seconds = first_screen(command, text, folder / "home")
                if run:
                    times[label].append(seconds)
        floor = statistics.median(times["hello"])
        for label, measured in times.items():
            median = statistics.median(measured)
            print(f"{label:<26} {median * 1000:7.0f} ms  ×{median / floor:.2f}")
        presses = answer_times([*quiz, str(FIXTURE)], folder / "home", 20)
        median = statistics.median(presses)
        print(f"{'key press to answer':<26} {median * 1000:7.1f} ms  median of {len(presses)}")


if __name__ == "__main__":
    main()
