"""A question with its options, open or answered."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from quiz.game.state import Phase
from quiz.game.view import View
from quiz.tui.content import line
from quiz.tui.widgets.option import OptionRow
from quiz.tui.widgets.text import Text

MOST = 4
GUTTER = 8
"""Columns beside an option's text."""
PROOF = 9
"""Lines that verdict and proof usually take, with the air around them."""


class QuestionPanel(Vertical):
    """Shows a view's stem and options. `marked` is the index of the option marked by the arrow keys."""

    def __init__(self) -> None:
        super().__init__(id="question")
        self.marked: int | None = None
        self._view: View | None = None

    def compose(self) -> ComposeResult:
        """The stem, and as many rows as a question can have options."""
        yield Text(id="stem")
        for index in range(MOST):
            yield OptionRow(index)

    def show_view(self, view: View) -> None:
        """Show the question; a new one has nothing marked."""
        if self._view is None or self._view.number != view.number:
            self.marked = None
        if self.marked not in view.standing:
            self.marked = None
        self._view = view
        self._breathe()
        self.query_one("#stem", Text).show(line((view.stem, "bold")))
        for row in self.query(OptionRow):
            row.display = row.index < len(view.options)
            if row.display:
                row.show_option(view.options[row.index].text, self._state(view, row.index))

    def on_resize(self, event: events.Resize) -> None:
        """The number of lines hangs on the width."""
        self._breathe()

    def _breathe(self) -> None:
        """Put air between the options where question, options and a usual proof fit the window."""
        room = self.parent.size if isinstance(self.parent, Widget) else self.size
        if self._view is None or room.width <= GUTTER:
            return
        texts = [option.text for option in self._view.options]
        wide = room.width - GUTTER
        rows = sum(len(line(text).wrap(wide)) for text in texts) + len(line(self._view.stem).wrap(room.width))
        self.set_class(rows + len(texts) + PROOF <= room.height, "-airy")

    def move(self, step: int) -> None:
        """Mark the next option that can be chosen, in a circle."""
        if self._view is None or not (standing := self._view.standing):
            return
        if self.marked is None:
            self.marked = standing[0 if step > 0 else -1]
        else:
            self.marked = standing[(standing.index(self.marked) + step) % len(standing)]
        self.show_view(self._view)
        self.query(OptionRow)[self.marked].scroll_visible(animate=False)

    def _state(self, view: View, index: int) -> str:
        if view.phase is Phase.REVEALED and view.outcome:
            if index == view.outcome.correct:
                return "right"
            return "wrong" if index == view.outcome.chosen else "other"
        if view.options[index].eliminated:
            return "gone"
        return "marked" if index == self.marked else ""
