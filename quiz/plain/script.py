"""A round played by a list of answers, in a time of its own: the same input, the same result."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.errors import InputError
from quiz.game.result import Result
from quiz.game.round import Round
from quiz.game.state import Phase
from quiz.plain.choice import Command, parse


def play_script(round_: Round, lines: Iterable[str], *, path: str = "", pace: float = 1.0) -> Result:
    """Play a fresh round to its end; every answer takes `pace` seconds on the round's clock.

    One answer a line: see `choice.parse`; of the commands `skip` and `50:50`. Empty lines are passed
    over. When the lines run out the round is left; lines that are not needed are not read. Plan the round
    with `guard=0, gap=0`. Raises InputError, naming `path` and the line, for a line that cannot be used.
    """
    now = 0.0
    round_.shown(round_.number, now)
    for at, line in enumerate(lines, 1):
        if round_.phase is Phase.OVER:
            break
        if not line.strip():
            continue
        now += pace
        if not _play(round_, line, now):
            options = ", ".join(option.text for option in round_.view(now).options)
            message = f"question {round_.number} cannot be answered by {line.strip()!r}"
            raise InputError(message, path=path or None, line=at, remedy=f"Its options are: {options}.")
        if round_.phase is Phase.REVEALED:
            round_.next(round_.number, now)
            round_.shown(round_.number, now)
    if round_.phase is not Phase.OVER:
        round_.quit(now)
    return round_.result()


def _play(round_: Round, line: str, now: float) -> bool:
    """Do what the line says; whether it could be done."""
    choice = parse(line, [option.text for option in round_.view(now).options])
    if choice is Command.SKIP:
        return round_.skip(round_.number, now)
    if choice is Command.FIFTY:
        return round_.fifty(round_.number, now)
    if isinstance(choice, int):
        return round_.answer(round_.number, choice, now)
    return False
