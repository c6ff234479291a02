"""A document as the prose extractors see it: parsed once, its names and pronouns worked out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.documents import Document, Span
from quiz.facts.language import Sentence
from quiz.facts.model import Fact
from quiz.facts.names.document import Names
from quiz.facts.reference.discourse import Discourse
from quiz.facts.subject import Subject

UNTIED = "nothing ties it to the subject"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that was not asked, and why."""

    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    """What an extractor reads. `sentences` are in the document's order."""

    document: Document
    subject: Subject
    names: Names
    sentences: tuple[Sentence, ...]
    discourse: Discourse

    def text(self, sentence: Sentence) -> str:
        """The source text of a sentence."""
        return self.document.slice(sentence.span)


Extractor = Callable[[Page], Iterator[Fact | Rejected]]
