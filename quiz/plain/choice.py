"""What a typed line means."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from quiz.game.select import fold

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Command(StrEnum):
    """What can be typed besides an answer."""

    FIFTY = "50:50"
    SKIP = "skip"
    PAUSE = "pause"
    QUIT = "quit"
    HELP = "help"


_COMMANDS = {
    "50:50": Command.FIFTY,
    "50": Command.FIFTY,
    "s": Command.SKIP,
    "skip": Command.SKIP,
    "p": Command.PAUSE,
    "pause": Command.PAUSE,
    "q": Command.QUIT,
    "quit": Command.QUIT,
    "?": Command.HELP,
    "help": Command.HELP,
}


def parse(line: str, options: Sequence[str]) -> int | Command | None:
    """An option's index, a command, or None for what is neither.

    Understood, in this order: `1`, `a`, a command, an option's text whatever its case, accents and
    punctuation. A leading `=` means the text alone: `=3` is the option that reads "3".
    """
    typed = line.strip()
    if typed.startswith("="):
        return _by_text(typed[1:], options)
    word = typed.casefold()
    places = {str(at + 1): at for at in range(len(options))}
    places |= {_LETTERS[at]: at for at in range(min(len(options), len(_LETTERS)))}
    if word in places:
        return places[word]
    return _COMMANDS.get(word) or _by_text(typed, options)


def _by_text(typed: str, options: Sequence[str]) -> int | None:
    """The one option that reads so: to the letter if there is one, else by its words."""
    exact = [at for at, option in enumerate(options) if option == typed.strip()]
    alike = exact or [at for at, option in enumerate(options) if fold(option) == fold(typed) != "  "]
    return alike[0] if len(alike) == 1 else None
