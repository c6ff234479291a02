"""The plain mode: a round line by line, for screen readers, simple terminals and pipes."""

from __future__ import annotations

import argparse
import sys

from quiz.commands.output import tell
from quiz.commands.places import session_of
from quiz.commands.play import choice_of
from quiz.commands.scripted import print_finished


def play_lines(arguments: argparse.Namespace) -> int:
    """Play on stdin and stdout; with --json the talk goes to stderr and the result to stdout."""
    from quiz.plain.line import play_plain

    session = session_of(arguments)
    talk = sys.stderr if arguments.json else sys.stdout
    try:
        session.load()
        plan = session.plan(choice_of(arguments, session), live=False)
        for notice in (*session.notices, *plan.notices):
            tell(notice)
        if not plan.cards:
            return 1
        running = session.begin(plan)
        hold = sys.stdin.isatty()
        result = play_plain(running.round, sys.stdin, talk, session.monotonic, hold=hold, flag=session.flag)
        if result is None:
            session.leave(running)
            return 0
        print_finished(session.finish(running), as_json=arguments.json)
    finally:
        session.close()
    return 0
