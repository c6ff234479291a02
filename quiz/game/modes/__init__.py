"""The ways to play. A new one is a file here and a line in `MODES`."""

from __future__ import annotations

from quiz.game.mode import Mode
from quiz.game.modes.classic import CLASSIC
from quiz.game.modes.daily import DAILY
from quiz.game.modes.mistakes import MISTAKES
from quiz.game.modes.survival import SURVIVAL
from quiz.game.modes.timed import TIMED

MODES: tuple[Mode, ...] = (CLASSIC, TIMED, SURVIVAL, DAILY, MISTAKES)
"""In the order in which menus show them."""


def mode_of(mode_id: str) -> Mode:
    """The mode of that id. Raises KeyError for an unknown one."""
    for mode in MODES:
        if mode.id == mode_id:
            return mode
    raise KeyError(mode_id)
