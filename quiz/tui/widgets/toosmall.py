"""What a window shows that is too small for the game."""

from __future__ import annotations

from textual import events

from quiz.tui.content import lines
from quiz.tui.widgets.text import Text

FLOOR = (36, 12)
"""Columns and rows below which nothing is shown but this; the stylesheet's `-tiny` classes begin here."""


class TooSmall(Text):
    """Says how large the window is and how large it must be; hidden by the stylesheet otherwise."""

    def on_mount(self) -> None:
        """Say it."""
        self._say(self.app.size.width, self.app.size.height)

    def on_resize(self, event: events.Resize) -> None:
        """Say it again with the new size."""
        self._say(self.app.size.width, self.app.size.height)

    def _say(self, width: int, height: int) -> None:
        columns, rows = FLOOR
        self.show(lines(("Too small", f"This window: {width}×{height}", f"Needed: {columns}×{rows}")))
