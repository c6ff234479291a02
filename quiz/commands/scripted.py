"""A round played from a file of answers, with no screen: for tests and pipes."""

from __future__ import annotations

import argparse
import json
import sys

from quiz.commands.output import tell
from quiz.commands.places import session_of
from quiz.commands.play import choice_of
from quiz.errors import InputError
from quiz.sitting.rounds import Finished, Running


def play_scripted(arguments: argparse.Namespace) -> int:
    """Play the script to its end or the round's, keep the score and print the result."""
    from quiz.game.round import Round
    from quiz.plain.script import play_script

    lines = _lines(arguments)
    session = session_of(arguments)
    try:
        session.load()
        plan = session.plan(choice_of(arguments, session), live=False)
        for notice in (*session.notices, *plan.notices):
            tell(notice)
        if not plan.cards:
            return 1
        running = Running(Round(plan), None)
        play_script(running.round, lines, path=str(arguments.answers))
        print_finished(session.finish(running), as_json=arguments.json)
    finally:
        session.close()
    return 0


def print_finished(finished: Finished, *, as_json: bool) -> None:
    """The result on stdout: as JSON, or as the line to share with its rank."""
    if finished.failure:
        tell(finished.failure)
    if as_json:
        print(json.dumps(finished_dict(finished), ensure_ascii=False, indent=2))
        return
    from quiz.game.share import share_line

    saved = finished.saved
    print(share_line(finished.result))
    if saved and saved.rank is not None:
        print(f"Rank {saved.rank} of {saved.of}")


def finished_dict(finished: Finished) -> dict[str, object]:
    """The result as plain data, with its rank: null where it is not ranked."""
    from quiz.game.result import result_dict

    saved = finished.saved
    return {**result_dict(finished.result), "rank": saved.rank if saved else None}


def _lines(arguments: argparse.Namespace) -> list[str]:
    if str(arguments.answers) == "-":
        return sys.stdin.read().splitlines()
    try:
        text: str = arguments.answers.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "not UTF-8 text", path=arguments.answers, remedy="Save the file as UTF-8."
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"the answers cannot be read: {reason}", path=arguments.answers) from error
    return text.splitlines()
