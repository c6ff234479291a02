"""The footer: the keys that work now, each of them a button for the mouse."""

from __future__ import annotations

from textual.widgets import Footer


class KeyBar(Footer):
    """Textual's footer without the palette's key, close together so that it fits a small window."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False, compact=True)
