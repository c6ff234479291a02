"""A round played line by line. The same engine as on the screen, so the same points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TextIO

from quiz.game.pool import Entry
from quiz.game.result import Result
from quiz.game.round import Round
from quiz.game.state import Phase
from quiz.plain import words
from quiz.plain.choice import Command, parse

Clock = Callable[[], float]
Flagger = Callable[[Entry, str], None]
KEPT = "You left. The round is kept: you can go on with it."


class _Left(Exception):
    """The player is gone, or wants to be."""


def play_plain(
    round_: Round,
    source: TextIO,
    out: TextIO,
    clock: Clock,
    *,
    hold: bool,
    flag: Flagger | None = None,
) -> Result | None:
    """Play a round, fresh or restored; None if it was left, by `q` or the end of the input.

    `clock` gives monotonic seconds. `hold` waits for Enter after each answer: for a person, not for a
    pipe, whose next line is the next answer. Plan the round with `guard=0, gap=0`: a line is read when
    it is complete, so there are no ticks, and an answer after the time is over is a time-out. At Ctrl-C
    the player is told that the round is kept, and KeyboardInterrupt goes on to the caller.
    """
    return _Table(round_, source, out, clock, hold, flag).play()


class _Table:
    """One round between a source of lines and a stream to write to."""

    def __init__(
        self,
        round_: Round,
        source: TextIO,
        out: TextIO,
        clock: Clock,
        hold: bool,
        flag: Flagger | None,
    ) -> None:
        self.round = round_
        self.source = source
        self.out = out
        self.clock = clock
        self.hold = hold
        self.flag = flag

    def play(self) -> Result | None:
        turns = {
            Phase.READY: self.ask,
            Phase.ASKING: self.listen,
            Phase.PAUSED: self.wait,
            Phase.REVEALED: self.reveal,
        }
        try:
            self.say(words.opening(self.round.plan))
            while self.round.phase is not Phase.OVER:
                turns[self.round.phase]()
        except (_Left, KeyboardInterrupt) as left:
            self.say(["", KEPT])
            if isinstance(left, KeyboardInterrupt):
                raise
            return None
        result = self.round.result()
        self.say(words.closing(result))
        return result

    def ask(self) -> None:
        self.say(words.asking(self.round.view(self.clock())))
        self.round.shown(self.round.number, self.clock())

    def listen(self) -> None:
        round_ = self.round
        line = self.read("> ")
        now = self.clock()
        view = round_.view(now)
        choice = parse(line, [option.text for option in view.options])
        if choice is Command.QUIT:
            raise _Left
        if choice is Command.HELP:
            self.say(words.help_lines(view))
        elif choice is Command.PAUSE:
            round_.pause(now)
        elif choice is Command.SKIP:
            if not round_.skip(round_.number, now):
                self.say(["No skip is left."])
        elif choice is Command.FIFTY:
            if round_.fifty(round_.number, now):
                self.say(words.options(round_.view(now)))
            else:
                self.say(["No 50:50 can be used."])
        elif choice is None:
            if line.strip():
                self.say([f"Type a number from 1 to {len(view.options)}, or ? for help."])
        elif not round_.answer(round_.number, choice, now):
            self.say(["That answer was taken away."])

    def wait(self) -> None:
        self.say(["Paused: the clock stands still."])
        if self.hold:
            self.read("Enter goes on. ")
        self.round.resume(self.clock())

    def reveal(self) -> None:
        view = self.round.view(self.clock())
        if view.outcome and view.proof:
            self.say(words.revealed(view.outcome, view.proof, view))
        while self.hold and view.proof:
            command, _, reason = self.read("Enter goes on. ").strip().partition(" ")
            if command.casefold() in ("q", "quit"):
                raise _Left
            if not (command.casefold() in ("f", "flag") and self.flag):
                break
            self.flag(view.proof, reason)
            self.say(["The question will not be asked again."])
        self.round.next(self.round.number, self.clock())

    def read(self, prompt: str) -> str:
        self.out.write(prompt)
        self.out.flush()
        line = self.source.readline()
        if not line:
            raise _Left
        return line

    def say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.out.write(f"{line}\n")
        self.out.flush()
