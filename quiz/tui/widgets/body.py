"""Where question and proof stand; it scrolls where they do not fit."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.widget import Widget


class Body(VerticalScroll, can_focus=False):
    """Scrolled by the round's keys and the mouse; it takes no key itself."""

    def __init__(self, *children: Widget) -> None:
        super().__init__(*children, id="body")

    def show_whole(self, widget: Widget) -> None:
        """Scroll until the widget is in sight: its beginning, where it is too tall to fit."""
        self.scroll_to_widget(widget, animate=False, top=widget.size.height > self.size.height)

    def scroll_pages(self, pages: int) -> None:
        """Scroll up or down, with a line of the old page left on the new one."""
        self.scroll_relative(y=pages * max(1, self.size.height - 1), animate=False)
