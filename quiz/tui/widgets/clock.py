"""The clock of a timed round: a bar and a number, and in the last seconds more than colour."""

from __future__ import annotations

from textual import events
from textual.content import Content

from quiz.game.view import View
from quiz.tui.content import MUTED, line, meter
from quiz.tui.widgets.text import Text


class Clock(Text):
    """One line that only shows what the round's view says; it counts nothing itself."""

    def __init__(self) -> None:
        super().__init__(id="clock")
        self._view: View | None = None

    def show_view(self, view: View) -> None:
        """Show the time that is left."""
        self._view = view
        self._redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the bar to the new width."""
        self._redraw()

    def _redraw(self) -> None:
        if self._view and self.size.width:
            self.show(clock_line(self._view, self.size.width), layout=False)


def clock_line(view: View, width: int) -> Content:
    """`━━━━━━━━──── 41.2 s`; in the last five seconds `████──── ! 4.2 s !`, reversed."""
    if view.left is None or not view.clock:
        return Content("")
    number = f"{view.left:.1f} s"
    text = f"! {number} !" if view.hurry else number
    room = max(width - 11, 4)
    full, empty = meter(min(view.left / view.clock, 1.0), room, "█" if view.hurry else "━")
    style = "bold $text-error" if view.hurry else "$accent"
    end = (text.rjust(10), "bold reverse $text-error" if view.hurry else "bold")
    return line((full, style), (empty, MUTED), " ", end)
