"""What comes after an answer: the verdict, how its points came about, and the sentence that proves it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from quiz.game.view import View
from quiz.tui.content import quoted
from quiz.tui.widgets.text import Text
from quiz.tui.wording import place_of, verdict_line


class RevealPanel(Vertical):
    """Shown while a view has an outcome."""

    def __init__(self) -> None:
        super().__init__(id="reveal")

    def compose(self) -> ComposeResult:
        """Verdict, quotation, and where it stands."""
        yield Text(id="verdict")
        yield Text(id="evidence", classes="quote")
        yield Text(id="place")

    def show_view(self, view: View) -> None:
        """Show the outcome, or nothing while the question is open."""
        self.display = view.outcome is not None
        if view.outcome is None or view.proof is None:
            return
        question = view.proof.question
        self.query_one("#verdict", Text).show(verdict_line(view.outcome))
        evidence = quoted(question.evidence, question.answer) if question.evidence else Content("")
        self.query_one("#evidence", Text).show_or_hide(evidence)
        self.query_one("#place", Text).show(place_of(view.proof))
