"""One option of a question: a number, a text, and after the answer a mark and a word."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message

from quiz.tui.content import MUTED, RIGHT, WRONG, line
from quiz.tui.widgets.text import Text

MARKS = {"right": ("✓", RIGHT, "right"), "wrong": ("✗", WRONG, "your answer")}


class OptionRow(Horizontal):
    """A row that can be clicked. Its state is `marked`, `gone`, `right`, `wrong`, `other`, or "" for none."""

    class Chosen(Message):
        """A click on an option, at a monotonic time."""

        def __init__(self, index: int, time: float) -> None:
            super().__init__()
            self.index = index
            self.clicked_at = time

    def __init__(self, index: int) -> None:
        super().__init__(classes="option")
        self.index = index
        self._drawn_as = ("", "")

    def compose(self) -> ComposeResult:
        """The number and the text."""
        yield Text(classes="gutter")
        yield Text(classes="label")

    def show_option(self, text: str, state: str) -> None:
        """Show a text in a state."""
        if (text, state) == self._drawn_as:
            return
        self._drawn_as = (text, state)
        self.set_classes(f"option -{state}" if state else "option")
        mark, style, word = MARKS.get(state, ("›" if state == "marked" else " ", "bold", ""))
        number = "–" if state == "gone" else str(self.index + 1)
        self.query_one(".gutter", Text).show(line((f"{mark} ", style), (number, style)))
        shown = line(("removed", MUTED)) if state == "gone" else line(text)
        self.query_one(".label", Text).show(line(shown, (f"  {mark} {word}", style)) if word else shown)

    def on_click(self, event: events.Click) -> None:
        """Tell the screen."""
        event.stop()
        self.post_message(self.Chosen(self.index, event.time))
