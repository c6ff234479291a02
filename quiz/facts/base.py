"""The fact base of one document: all that the question writer needs, free of the parser."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from quiz.documents import Document, Span
from quiz.facts.model import Fact
from quiz.facts.subject import Subject
from quiz.facts.values import Date, Value


@dataclass(frozen=True, slots=True)
class Entity:
    """A name of the document. `forms` are all spellings it has there, `places` the sentences that hold it.

    `mentions` and `first` count the full form in the text and tell where it first stands (-1: nowhere).
    `sure` tells that more than the label of its words speaks for its type. `sex` is "f", "m" or "" (unknown).
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


@dataclass(frozen=True, eq=False)
class FactBase:
    """The facts of a document with the names and lines that they are checked against.

    What is looked up for every question is worked out once, so the class has no slots.
    """

    document: Document
    subject: Subject
    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...]
    lines: tuple[Line, ...]
    rejected: Mapping[str, int]
    kinds: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def quoted(self, evidence: Span) -> tuple[int, ...]:
        """The numbers of the lines that evidence lies in, found once for all that is asked of it."""
        if evidence not in self._quoted:
            lines = enumerate(self.lines)
            self._quoted[evidence] = tuple(n for n, line in lines if line.span.overlaps(evidence))
        return self._quoted[evidence]

    @cached_property
    def _quoted(self) -> dict[Span, tuple[int, ...]]:
        return {}

    @cached_property
    def named(self) -> Mapping[str, Entity]:
        """The names by their text."""
        return {entity.text: entity for entity in reversed(self.entities)}

    @cached_property
    def sure_names(self) -> Mapping[str, tuple[Entity, ...]]:
        """The names whose type is sure, by type."""
        found = defaultdict(list)
        for entity in self.entities:
            if entity.sure:
                found[entity.type].append(entity)
        return {kind: tuple(entities) for kind, entities in found.items()}

    @cached_property
    def answers(self) -> Mapping[str, tuple[str, ...]]:
        """The different answers of each relation."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for fact in self.facts:
            found[fact.relation][fact.answer.text] = None
        return {relation: tuple(texts) for relation, texts in found.items()}

    @cached_property
    def values(self) -> Mapping[str, tuple[tuple[int, Value], ...]]:
        """The values by type, each with the number of its line; days without a year are left out."""
        found = defaultdict(list)
        for place, line in enumerate(self.lines):
            for value in line.values:
                if not (isinstance(value, Date) and value.year is None):
                    found[value.type].append((place, value))
        return {kind: tuple(values) for kind, values in found.items()}
