"""What all screens have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen
from textual.widget import Widget

from quiz.tui.widgets.keybar import KeyBar
from quiz.tui.widgets.toosmall import TooSmall

if TYPE_CHECKING:
    from quiz.sitting.session import Session
    from quiz.tui.app import QuizApp

Outcome = TypeVar("Outcome")


class QuizScreen(Screen[Outcome], Generic[Outcome]):
    """A page with a footer, or a plain word where the window is too small for it."""

    def compose(self) -> ComposeResult:
        """The page, the footer, and what is shown in their place in a tiny window."""
        with Vertical(id="page"):
            yield from self.page()
        yield KeyBar()
        yield TooSmall()

    def page(self) -> Iterable[Widget]:
        """What the screen consists of."""
        raise NotImplementedError

    @property
    def quiz(self) -> QuizApp:
        """The application."""
        from quiz.tui.app import QuizApp

        return cast(QuizApp, self.app)

    @property
    def session(self) -> Session:
        """The player's sitting."""
        return self.quiz.session

    @property
    def tiny(self) -> bool:
        """Whether the window is too small to show the page."""
        return self.has_class("-tiny-w") or self.has_class("-tiny-h")

    def action_back(self) -> None:
        """Leave this screen."""
        self.app.pop_screen()
