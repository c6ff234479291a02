"""A text that takes `Content` alone."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

EMPTY = Content("")


class Text(Static):
    """A Static that cannot be given a `str`, which it would parse as markup."""

    def __init__(
        self, content: Content = EMPTY, *, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(content, id=id, classes=classes, markup=False)
        self._shown = content

    def show(self, content: Content, *, layout: bool = True) -> None:
        """Put another text in its place; without `layout` it must be as large as the one before.

        The same text is not painted anew, and one that only looks otherwise moves nothing on the screen.
        """
        before, self._shown = self._shown, content
        if not content.is_same(before):
            self.update(content, layout=layout and content.plain != before.plain)

    def show_or_hide(self, content: Content) -> None:
        """Show the text, or take the widget away where there is none."""
        self.display = bool(content.plain)
        self.show(content)
