"""What a fact is: an answer, what it answers, and the place in the source that proves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from quiz.documents import Span
from quiz.facts.values import Value

INFOBOX = "Infobox"
"""The section of what an infobox tells, as players see it."""
BEHIND = "behind"
"""The sign of a fact told by a relative clause or a participle, behind the noun that it is said of."""
NAME_TYPES = ("person", "character", "organization", "place", "work", "award", "event", "term")


@dataclass(frozen=True, slots=True)
class Answer:
    """The text of an option, its type, and its typed value where it is a date or a number.

    `type` is one of NAME_TYPES or the type of `value`. `fine` narrows it ("festival", "studio", "song",
    "colour"; "" where unknown): options of one question share it where enough of them exist.
    """

    text: str
    type: str
    fine: str = ""
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a document.

    `relation` names what is told ("infobox.director", "ranking.rank"): the stems of `quiz/questions/stems`
    are keyed by it. `roles` fills their slots; "subject" (how a stem names the document's subject) is always
    there. `also` lists every other answer that is true of the same relation and roles, `near` the documented
    near-misses (planned, replaced, superseded), which make the best distractors. `stems` holds ready-made
    questions where the wording comes from the sentence itself and not from a table. `evidence` covers whole
    sentences, an infobox row or a list line. `signs` tell how it was read, as far as that bears on trust.
    """

    relation: str
    kind: str
    answer: Answer
    evidence: Span
    section: str
    roles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    also: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    signs: frozenset[str] = frozenset()
