"""What a window shows that is too small for the game."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from quiz.tui.content import lines

FLOOR = (36, 12)
"""Columns and rows below which nothing is shown but this; the app's `-tiny` classes begin here."""


class TooSmall(Widget):
    """Says how large the window is and how large it must be; hidden by the stylesheet otherwise."""

    def render(self) -> Content:
        """The sizes of now."""
        (width, height), (columns, rows) = self.app.size, FLOOR
        return lines(("Too small", f"This window: {width}×{height}", f"Needed: {columns}×{rows}"))
