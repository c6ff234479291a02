"""A setting with its value: `Length   ‹ 60 s ›`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual import events
from textual.message import Message

from quiz.tui.content import ACCENT, MUTED, line
from quiz.tui.keys import ROW, bindings
from quiz.tui.widgets.text import Text

LABEL = 12


class ChoiceRow(Text, can_focus=True):
    """One of several values. `values` are pairs of what is shown and what it stands for."""

    BINDINGS = bindings(ROW)

    class Changed(Message):
        """Another value was chosen."""

    class Picked(Message):
        """The player wants to see all values at once."""

        def __init__(self, row: ChoiceRow) -> None:
            super().__init__()
            self.row = row

    def __init__(self, name: str, values: Sequence[tuple[str, Any]], at: int, *, id: str) -> None:
        super().__init__(id=id, classes="choice")
        self.label = name
        self.values = tuple(values)
        self.at = at

    @property
    def value(self) -> Any:
        """What the shown value stands for."""
        return self.values[self.at][1]

    def on_mount(self) -> None:
        """Show the value."""
        self._redraw()

    def put(self, values: Sequence[tuple[str, Any]], at: int) -> None:
        """Show other values."""
        self.values, self.at = tuple(values), at
        self._redraw()
        self.post_message(self.Changed())

    def action_step(self, step: int) -> None:
        """Show the next value, in a circle."""
        self.put(self.values, (self.at + step) % len(self.values))

    def action_pick(self) -> None:
        """Ask the screen to show all values."""
        self.post_message(self.Picked(self))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """One value is no choice."""
        return len(self.values) > 1 or action not in ("step", "pick")

    def on_click(self, event: events.Click) -> None:
        """The arrows step, the value itself opens the list."""
        event.stop()
        if len(self.values) < 2:
            return
        place = event.get_content_offset(self)
        x = place.x if place else LABEL + 1
        end = LABEL + 2 + line(self.values[self.at][0]).cell_length + 2
        if x <= LABEL + 1:
            self.action_step(-1)
        elif x >= end - 1:
            self.action_step(1)
        else:
            self.action_pick()

    def _redraw(self) -> None:
        several = len(self.values) > 1
        before, after = ("‹ ", " ›") if several else ("  ", "")
        shown = line(self.values[self.at][0])
        self.show(line((f"{self.label:<{LABEL}}", MUTED), (before, ACCENT), shown, (after, ACCENT)))
