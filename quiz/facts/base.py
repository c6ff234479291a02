"""The fact base of one document: all that the question writer needs, free of the parser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.documents import Document, Span
from quiz.facts.model import Fact
from quiz.facts.subject import Subject
from quiz.facts.values import Value


@dataclass(frozen=True, slots=True)
class Entity:
    """A name of the document. `forms` are all spellings it has there, `places` the sentences that hold it.

    `mentions` and `first` count the full form in the text and tell where it first stands (-1: nowhere).
    `sure` tells that more than the parser's label speaks for its type. `sex` is "f", "m" or "" (unknown).
    """

    text: str
    type: str
    fine: str
    forms: tuple[str, ...]
    places: tuple[int, ...]
    sure: bool
    mentions: int = 0
    first: int = -1
    sex: str = ""

    @property
    def count(self) -> int:
        """In how many sentences and list lines the name stands."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, infobox row or list line: its place, its text, the values and years in it, its heading."""

    span: Span
    text: str
    values: tuple[Value, ...]
    section: str = ""
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FactBase:
    """The facts of a document with the names and lines that they are checked against."""

    document: Document
    subject: Subject
    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...]
    lines: tuple[Line, ...]
    rejected: Mapping[str, int]
