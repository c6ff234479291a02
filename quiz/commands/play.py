"""Play a round: on the screen, line by line (--plain), or from a script (--answers)."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.commands.places import add_bank_argument, add_data_argument, session_of
from quiz.errors import BankError, UsageError

if TYPE_CHECKING:
    from quiz.sitting.choice import Choice
    from quiz.sitting.session import Session

LEVELS = {"1": 1, "2": 2, "3": 3, "easy": 1, "medium": 2, "hard": 3}
MODE_IDS = ("classic", "timed", "survival", "daily", "mistakes")
KIND_IDS = ("date", "cast", "person", "ranking", "figure", "place", "organization", "award", "work", "other")


def positive(text: str) -> int:
    """A whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to play, how, and where things are kept."""
    add_bank_argument(parser)
    what = parser.add_argument_group("what to play")
    what.add_argument("--mode", choices=MODE_IDS, help="how to play; see: quiz rules")
    what.add_argument(
        "--variant", metavar="V", default="", help="of the mode, such as 30 (timed) or 1 (survival)"
    )
    what.add_argument(
        "--topic", metavar="T", action="append", default=[], help="a topic or a part of its name"
    )
    what.add_argument(
        "--kind", metavar="K", action="append", default=[], choices=KIND_IDS, help="of question"
    )
    what.add_argument(
        "--difficulty", metavar="D", action="append", default=[], choices=LEVELS, help="easy, medium or hard"
    )
    what.add_argument("--questions", metavar="N", type=positive, default=0, help="how many")
    what.add_argument("--seconds", metavar="S", type=positive, default=0, help="on the clock")
    what.add_argument("--seed", metavar="N", type=int, help="the same number draws the same round again")
    how = parser.add_argument_group("how to play")
    how.add_argument("--player", metavar="NAME", help="the name for the high scores")
    how.add_argument("--plain", action="store_true", help="line by line, for screen readers and pipes")
    how.add_argument("--answers", metavar="FILE", type=Path, help="a script: one answer a line, - for stdin")
    how.add_argument("--json", action="store_true", help="print the result as JSON (with --answers, --plain)")
    how.add_argument("--visitor", action="store_true", help=argparse.SUPPRESS)
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Play. Returns the exit code."""
    if arguments.answers:
        from quiz.commands.scripted import play_scripted

        return play_scripted(arguments)
    if arguments.plain or arguments.json or not (arguments.visitor or _has_screen()):
        from quiz.commands.lines import play_lines

        return play_lines(arguments)
    return _play_on_screen(arguments)


def _play_on_screen(arguments: argparse.Namespace) -> int:
    """Open the app. Until its first screen stands little is garbage: not looking for it saves time."""
    gc.disable()
    from functools import partial

    from quiz.tui.app import QuizApp

    for path in arguments.bank:
        if not path.exists():
            raise BankError("there is no such file or folder", path=path)
    session = session_of(arguments)
    app = QuizApp(
        session,
        preset=partial(choice_of, arguments),
        jump=bool(arguments.mode),
        ask_name=arguments.visitor,
        painted=_tidy,
    )
    try:
        app.run()
    finally:
        session.close()
    return app.return_code or 0


def _tidy() -> None:
    """What the first screen is made of stays; look for garbage from now on."""
    gc.freeze()
    gc.enable()


def choice_of(arguments: argparse.Namespace, session: Session) -> Choice:
    """What the arguments ask for; the session must be loaded. Raises UsageError."""
    from quiz.game.pool import Filters
    from quiz.sitting.choice import Choice

    choice = Choice(
        mode=arguments.mode or "classic",
        variant=arguments.variant,
        questions=arguments.questions,
        seconds=float(arguments.seconds),
        filters=Filters(
            session.topics_named(arguments.topic),
            tuple(sorted(set(arguments.kind))),
            tuple(sorted({LEVELS[level] for level in arguments.difficulty})),
        ),
        seed=arguments.seed,
    )
    try:
        choice.kind()
    except KeyError as error:
        raise UsageError(f"there is no variant {choice.variant!r} of {choice.mode}") from error
    return choice


def _has_screen() -> bool:
    return sys.stdout.isatty() and sys.stdin.isatty() and os.environ.get("TERM", "dumb") != "dumb"
