"""The help that reads like a manual page, and the parser behind it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

from quiz import __version__
from quiz.commands import COMMANDS

DESCRIPTION = """\
A trivia game for the terminal that writes its own questions from encyclopedia articles,
and proves every answer with the sentence it was made from.

`quiz` alone is `quiz play`: it opens the game on the banks that come with it."""

EPILOG = """\
files:
  scores.db    high scores, statistics, flags and rounds that can be gone on with, in the data folder:
               --data-dir, else $QUIZ_HOME, else the place for application data (~/.local/share/quiz)
  bank-*.json  banks already read, in the cache folder (~/.cache/quiz); can be deleted at any time

environment:
  QUIZ_HOME    the data folder
  NO_COLOR     no colours; right and wrong are marked by ✓, ✗ and words
  TERM=dumb    the plain mode, as --plain; so does output that is no terminal

exit codes:
  0    all went well
  1    what was read is at fault: a document, a bank, an answers file, the scores
  2    the command line is at fault, or an optional part is not installed
  130  interrupted with Ctrl+C

examples:
  quiz                                            play
  quiz play --mode timed --seconds 30             half a minute, as many as you can
  quiz play --topic Her --difficulty hard         hard questions of one topic
  quiz play --seed 7 --answers moves.txt --json   a scripted round, no screen
  quiz generate article.txt -o my_bank            write questions from an article …
  quiz play --bank my_bank                        … and play them
  quiz check my_bank                              what is wrong with a bank, line by line

`quiz COMMAND --help` tells more about one command."""


def with_default_command(argv: Sequence[str]) -> list[str]:
    """The arguments, with `play` put before options that stand alone."""
    arguments = list(argv)
    if not arguments or (
        arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "-V", "--version")
    ):
        return ["play", *arguments]
    return arguments


def build_parser(command: str) -> argparse.ArgumentParser:
    """The parser of one command, which leaves its function in `run`; else that of the program."""
    if command in COMMANDS:
        return _command_parser(command)
    parser = argparse.ArgumentParser(
        prog="quiz",
        usage="quiz [COMMAND] [OPTION …]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="version", version=f"quiz {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        commands.add_parser(name, help=summary, add_help=False)
    return parser


def _command_parser(name: str) -> argparse.ArgumentParser:
    module = import_module(f"quiz.commands.{name}")
    parser = argparse.ArgumentParser(
        prog=f"quiz {name}",
        description=module.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    module.add_arguments(parser)
    parser.set_defaults(run=module.run)
    return parser
