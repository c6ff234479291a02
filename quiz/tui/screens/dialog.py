"""What all dialogs have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget

from quiz.tui.widgets.keybar import KeyBar

Outcome = TypeVar("Outcome")


class Dialog(ModalScreen[Outcome], Generic[Outcome]):
    """A box over the screen, with a footer of its own."""

    def compose(self) -> ComposeResult:
        """The box and the footer."""
        with VerticalScroll(id="dialog", can_focus=False):
            yield from self.box()
        yield KeyBar()

    def box(self) -> Iterable[Widget]:
        """What the dialog consists of."""
        raise NotImplementedError

    def action_cancel(self) -> None:
        """Close without a change."""
        self.dismiss(None)
