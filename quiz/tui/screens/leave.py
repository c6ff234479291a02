"""The question before a round is left."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button

from quiz.tui.content import MUTED, line
from quiz.tui.keys import LEAVE, bindings
from quiz.tui.screens.dialog import Dialog
from quiz.tui.widgets.text import Text


class Leaving(StrEnum):
    """What the player wants."""

    STAY = "stay"
    LATER = "later"
    GIVE_UP = "give-up"


class LeaveDialog(Dialog[Leaving]):
    """Stay, leave and go on later, or give up."""

    BINDINGS = bindings(LEAVE)

    def __init__(self, *, kept: bool) -> None:
        super().__init__()
        self._kept = kept

    def box(self) -> Iterable[Widget]:
        """The question and three buttons."""
        yield Text(line(("Leave this round?", "bold")))
        hint = "You can go on with it later." if self._kept else "It cannot be gone on with later."
        yield Text(line((hint, MUTED)))
        with Horizontal(classes="buttons"):
            yield Button("Keep playing", variant="primary", id="stay", compact=True)
            yield Button("Leave", id="later", compact=True)
            yield Button("Give up", id="give-up", compact=True)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(Leaving(event.button.id or "stay"))

    def action_stay(self) -> None:
        """Go on with the round."""
        self.dismiss(Leaving.STAY)

    def action_later(self) -> None:
        """Leave; the round can be gone on with."""
        self.dismiss(Leaving.LATER)

    def action_give_up(self) -> None:
        """End the round here."""
        self.dismiss(Leaving.GIVE_UP)
