"""The head of a round: what is played, the question's number, lives, streak and score."""

from __future__ import annotations

from textual import events
from textual.content import Content

from quiz.game.view import View
from quiz.tui.content import ACCENT, MUTED, line, spread
from quiz.tui.widgets.text import Text

NARROW = 60


class Status(Text):
    """Two lines on a wide screen, one on a narrow one."""

    def __init__(self, title: str) -> None:
        super().__init__(id="status")
        self._title = title
        self._view: View | None = None

    def show_view(self, view: View) -> None:
        """Show where the round stands."""
        self._view = view
        self._redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the text to the new width."""
        self._redraw()

    def _redraw(self) -> None:
        if self._view is None or not self.size.width:
            return
        view, width = self._view, self.size.width
        if width < NARROW:
            left = line(_number(view, short=True), *_lives(view), *_streak(view, short=True))
            self.show(spread(left, line((f"{view.score:,}", ACCENT)), width))
            return
        self.show(
            Content("\n").join(
                [
                    spread(line((self._title, MUTED)), line((f"{view.score:,}", ACCENT), " points"), width),
                    spread(line(_number(view, short=False), *_lives(view)), line(*_streak(view)), width),
                ]
            )
        )


def _number(view: View, *, short: bool) -> str:
    word = "" if short else "Question "
    joint = "/" if short else " of "
    return f"{word}{view.number}{joint}{view.total}" if view.total else f"{word or '#'}{view.number}"


def _lives(view: View) -> tuple[tuple[str, str], ...]:
    if view.lives is None:
        return ()
    words = {0: "no life left", 1: "last life"}
    return (("   ", ""), ("♥ " * view.lives, "bold $text-error"), (words.get(view.lives, ""), MUTED))


def _streak(view: View, *, short: bool = False) -> tuple[tuple[str, str], ...]:
    if view.streak < 2:
        return ()
    factor = f"×{view.tenths / 10:.1f}"
    text = f"   {factor}" if short else f"{view.streak} in a row · {factor}"
    return ((text, "bold $text-warning"),)
