"""The footer: the keys that work now, each of them a button for the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen

from quiz.tui.content import ACCENT, MUTED, line
from quiz.tui.widgets.text import Text

GAP = "  "


@dataclass(frozen=True, slots=True)
class _Button:
    """A key on the bar, from one cell to another."""

    start: int
    end: int
    binding: Binding
    enabled: bool


class KeyBar(Text):
    """One line, drawn anew by itself when the keys change; labels give way from the right where they must."""

    def __init__(self) -> None:
        super().__init__(id="keybar")
        self._buttons: list[_Button] = []

    def on_mount(self) -> None:
        """Follow the screen's keys."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def on_resize(self, event: events.Resize) -> None:
        """Fit the labels to the new width."""
        self._redraw()

    def _changed(self, screen: Screen[object]) -> None:
        if screen is self.screen:
            self._redraw()

    def _redraw(self) -> None:
        if not self.size.width:
            return
        keys: dict[str, tuple[Binding, bool]] = {}
        for active in self.screen.active_bindings.values():
            if active.binding.show:
                keys.setdefault(active.binding.action, (active.binding, active.enabled))
        shown = list(keys.values())
        for labels in range(len(shown), -1, -1):
            content = self._drawn(shown, labels)
            if content.cell_length <= self.size.width:
                break
        self.show(content, layout=False)

    def _drawn(self, keys: list[tuple[Binding, bool]], labels: int) -> Content:
        """The bar with so many keys' labels; notes where each of them stands."""
        self._buttons = []
        bar = line(" ")
        for at, (binding, enabled) in enumerate(keys):
            name = self.app.get_key_display(binding)
            label = f" {binding.description}" if at < labels else ""
            button = line((name, ACCENT), label) if enabled else line((name + label, f"{MUTED} strike"))
            start = bar.cell_length
            bar = line(bar, button, GAP)
            self._buttons.append(_Button(start, start + button.cell_length, binding, enabled))
        return bar.rstrip()

    def _at(self, event: events.MouseEvent) -> _Button | None:
        return next((one for one in self._buttons if one.start <= event.x < one.end), None)

    def on_click(self, event: events.Click) -> None:
        """Press the key."""
        button = self._at(event)
        if button and button.enabled:
            self.app.simulate_key(button.binding.key)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell what the key under the mouse does."""
        button = self._at(event)
        self.tooltip = line(button.binding.tooltip) if button else None
