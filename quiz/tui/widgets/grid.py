"""A table that fits its columns to the window, whatever stands in it."""

from __future__ import annotations

from textual import events
from textual.content import Content

from quiz.tui.content import table
from quiz.tui.widgets.text import Text

Row = tuple[str, ...]


class Grid(Text):
    """Columns are dropped from the end of `droppable` on until the rest fits."""

    def __init__(self, head: Row, *, right: frozenset[int], droppable: tuple[int, ...], id: str) -> None:
        super().__init__(id=id)
        self._head = head
        self._right = right
        self._droppable = droppable
        self._rows: list[Row] = []
        self._mark = -1

    def put(self, rows: list[Row], mark: int = -1) -> None:
        """Show rows, one of them marked."""
        self._rows, self._mark = rows, mark
        self._redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the columns to the new width."""
        self._redraw()

    def _redraw(self) -> None:
        width = self.size.width
        if not width:
            return
        kept = list(range(len(self._head)))
        for column in self._droppable:
            if self._wide(kept) <= width:
                break
            kept.remove(column)
        right = frozenset(at for at, column in enumerate(kept) if column in self._right)
        rows = [tuple(row[column] for column in kept) for row in self._rows]
        self.show(table(tuple(self._head[column] for column in kept), rows, right, width, self._mark))

    def _wide(self, kept: list[int]) -> int:
        rows = [self._head, *self._rows]
        widths = (max(Content(row[column]).cell_length for row in rows) for column in kept)
        return sum(widths) + 2 * (len(kept) - 1)
