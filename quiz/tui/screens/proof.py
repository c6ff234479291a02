"""The paragraph around a proof, or all of the evidence where the document is not at hand."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.widget import Widget

from quiz.game.pool import Entry
from quiz.tui.content import MUTED, RIGHT, line, marked, quoted
from quiz.tui.keys import READING, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.text import Text
from quiz.tui.wording import place_of


class ProofScreen(QuizScreen[None]):
    """Question, answer, and the text that proves it."""

    BINDINGS = bindings(READING)

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry

    def page(self) -> Iterable[Widget]:
        """All of it in one scroll."""
        from quiz.sitting.article import paragraph_around, roots_beside

        entry, question = self._entry, self._entry.question
        with VerticalScroll(id="reading"):
            yield Text(line((question.question, "bold")))
            yield Text(line(("✓ ", RIGHT), (question.answer, RIGHT)), classes="gap")
            paragraph = paragraph_around(entry, roots_beside(self.session.setup.banks))
            if paragraph:
                yield Text(marked(paragraph, question.evidence, question.answer), classes="quote")
            elif question.evidence:
                yield Text(quoted(question.evidence, question.answer), classes="quote")
            else:
                yield Text(line(("The bank gives no evidence for this question.", MUTED)), classes="quote")
            yield Text(place_of(entry))
            for name, text in self._notes():
                yield Text(line((f"{name} ", MUTED), text))

    def _notes(self) -> Iterable[tuple[str, str]]:
        question, source = self._entry.question, self._entry.source
        if source:
            yield "source", source.path
        yield "question", question.id
        if question.rule:
            yield "rule", question.rule
