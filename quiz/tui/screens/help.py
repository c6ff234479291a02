"""Keys and rules, both printed from where they are defined."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from quiz.game.rules import rules
from quiz.tui.content import ACCENT, line, lines
from quiz.tui.keys import READING, SECTIONS, Key, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.text import Text
from quiz.tui.wording import hanging

NAMES = {"escape": "Esc", "enter": "↵", "space": "Space", "question_mark": "?", "pageup": "PgUp"}
NAMES |= {"pagedown": "PgDn", "up": "↑", "down": "↓", "left": "←", "right": "→", "delete": "Del", "f1": "F1"}
COLUMN = 14


class HelpScreen(QuizScreen[None]):
    """One long page."""

    BINDINGS = bindings(READING)
    AUTO_FOCUS = "#reading"

    def page(self) -> Iterable[Widget]:
        """A title and the text."""
        yield Text(line(("Rules and keys", ACCENT)), classes="title")
        with VerticalScroll(id="reading"):
            yield Text(id="help-text")

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the text anew."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        text = self.query_one("#help-text", Text)
        text.show(help_text(text.size.width or 60))


def help_text(width: int) -> Content:
    """The rules, then the keys of each screen."""
    rows: list[Content] = []
    for title, sentences in rules():
        rows += [
            line((title, "bold")),
            *(hanging(line("  "), [line(one)], width) for one in sentences),
            Content(""),
        ]
    for title, keys in SECTIONS:
        rows += [line((f"Keys: {title}", "bold")), *(_key(key, width) for key in keys), Content("")]
    return lines(rows)


def _key(key: Key, width: int) -> Content:
    names = " ".join(NAMES.get(name, name.replace("ctrl+", "Ctrl+")) for name in key.keys.split(","))
    return hanging(line((f"  {names:<{COLUMN}}", ACCENT)), [line(key.help)], width)
