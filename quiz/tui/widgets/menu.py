"""A list to choose from: a key, a name, and as much of an explanation as fits beside it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quiz.tui.content import ACCENT, MUTED, line


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a menu. The id is ours, never data."""

    id: str
    key: str
    name: str
    note: str


class Menu(OptionList):
    """Shows each item on one line, whatever the width, and keeps what is marked when it is filled anew."""

    def __init__(self, items: list[Item], *, id: str | None = None) -> None:
        self._items = items
        super().__init__(*self._drawn(0), id=id, markup=False, compact=True)

    def fill(self, items: list[Item]) -> None:
        """Show other items; the marked one stays marked if it is among them."""
        marked = self._items[self.highlighted].id if self.highlighted is not None else ""
        touched = self.highlighted not in (None, 0)
        self._items = items
        self.clear_options()
        self.add_options(self._drawn(self.size.width))
        places = [at for at, item in enumerate(items) if item.id == marked]
        self.highlighted = places[0] if places and touched else 0

    def on_resize(self, event: events.Resize) -> None:
        """Cut the notes anew."""
        for at, option in enumerate(self._drawn(event.size.width)):
            self.replace_option_prompt_at_index(at, option.prompt)

    def _drawn(self, width: int) -> list[Option]:
        return [Option(self._prompt(item, width), id=item.id) for item in self._items]

    def _prompt(self, item: Item, width: int) -> Content:
        prompt = line(
            (f" {item.key} ", ACCENT), " ", (f"{item.name:<10}", "bold"), ("  ", ""), (item.note, MUTED)
        )
        return prompt.truncate(width - 2, ellipsis=True) if width > 8 else prompt
