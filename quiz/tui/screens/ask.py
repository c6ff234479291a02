"""A dialog that asks for one line of text: a name, or a reason."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button, Input

from quiz.tui.content import MUTED, line
from quiz.tui.keys import DIALOG, bindings
from quiz.tui.screens.dialog import Dialog
from quiz.tui.widgets.text import Text


class AskDialog(Dialog[str | None]):
    """Gives the text, or None where the dialog was closed without one. An empty text is a text."""

    BINDINGS = bindings(DIALOG)

    def __init__(self, title: str, hint: str, value: str = "", *, limit: int = 40) -> None:
        super().__init__()
        self._title = title
        self._hint = hint
        self._value = value
        self._limit = limit

    def box(self) -> Iterable[Widget]:
        """The title, a field and two buttons."""
        yield Text(line((self._title, "bold")))
        yield Text(line((self._hint, MUTED)))
        yield Input(self._value, max_length=self._limit, select_on_focus=True, compact=True)
        with Horizontal(classes="buttons"):
            yield Button("OK", variant="primary", id="ok", compact=True)
            yield Button("Cancel", id="cancel", compact=True)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        # What was typed after Enter was not meant for this field.
        self.dismiss(event.value)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(self.query_one(Input).value if event.button.id == "ok" else None)
