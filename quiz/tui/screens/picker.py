"""A dialog with all values of a setting: one of them, or as many as wanted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button, OptionList, SelectionList
from textual.widgets.option_list import Option

from quiz.tui.content import MUTED, line
from quiz.tui.keys import DIALOG, bindings
from quiz.tui.screens.dialog import Dialog
from quiz.tui.widgets.text import Text


class PickDialog(Dialog[tuple[int, ...] | None]):
    """Gives the indices that were chosen, None where it was closed without a choice."""

    BINDINGS = bindings(DIALOG)

    def __init__(self, title: str, texts: Sequence[str], chosen: Sequence[int], *, several: bool) -> None:
        super().__init__()
        self._title = title
        self._texts = texts
        self._chosen = frozenset(chosen)
        self._several = several

    def box(self) -> Iterable[Widget]:
        """The title and the list."""
        yield Text(line((self._title, "bold")))
        if not self._several:
            options = [Option(line(text)) for text in self._texts]
            yield OptionList(*options, markup=False, compact=True, id="values")
            return
        yield Text(line(("Space marks; none marked means all.", MUTED)))
        rows = [(line(text), at, at in self._chosen) for at, text in enumerate(self._texts)]
        yield SelectionList[int](*rows, compact=True, id="values")
        with Horizontal(classes="buttons"):
            yield Button("OK", variant="primary", id="ok", compact=True)

    def on_mount(self) -> None:
        """Begin at what was chosen before."""
        self.query_one("#values", OptionList).highlighted = min(self._chosen, default=0)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        if not self._several:
            self.dismiss((event.option_index,))

    @on(Button.Pressed)
    def _pressed(self) -> None:
        selected: list[int] = self.query_one(SelectionList).selected
        self.dismiss(tuple(sorted(selected)))
