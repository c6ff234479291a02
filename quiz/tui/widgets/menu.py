"""A list to choose from: a key, a name, and as much of an explanation as fits beside it."""

from __future__ import annotations

from dataclasses import dataclass

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
    """Shows each item on one line, cut where the window ends, and keeps what is marked when filled anew."""

    def __init__(self, items: list[Item], *, id: str | None = None) -> None:
        self._items = items
        super().__init__(*map(_option, items), id=id, markup=False, compact=True)

    def fill(self, items: list[Item]) -> None:
        """Show other items; the marked one stays marked if it is among them."""
        if items == self._items:
            return
        marked = self._items[self.highlighted].id if self.highlighted else ""
        self._items = items
        self.clear_options()
        self.add_options(map(_option, items))
        places = [at for at, item in enumerate(items) if item.id == marked]
        self.highlighted = places[0] if places else 0


def _option(item: Item) -> Option:
    note = ("  ", (item.note, MUTED)) if item.note else ()
    prompt = line((f" {item.key} ", ACCENT), " ", (f"{item.name:<10}", "bold"), *note)
    return Option(prompt, id=item.id)
