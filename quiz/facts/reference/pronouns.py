"""Pronouns, and what they can refer to."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.facts.names.document import Name

HE, SHE, IT = (
    frozenset(["he", "him", "his", "himself"]),
    frozenset(["she", "her", "hers", "herself"]),
    frozenset(["it", "its", "itself"]),
)
PRONOUNS = HE | SHE | IT
THEY = frozenset(["they", "them", "their"])


@dataclass(frozen=True, slots=True)
class Referent:
    """What a mention refers to: the document's subject, a name, or a thing ("the obelisk of granite").

    `leans` if the sentence before proves it, or one that stands `back` sentences before.
    """

    name: Name | None
    leans: bool = False
    thing: str = ""
    back: int = 1

    @property
    def reach(self) -> int:
        """How many sentences before its own are needed to prove it."""
        return self.back if self.leans else 0

    @property
    def is_subject(self) -> bool:
        """Whether this is the document's subject."""
        return self.name is None and not self.thing

    @property
    def identity(self) -> str:
        """What tells two referents apart; "" for the subject."""
        return self.name.text if self.name is not None else self.thing
