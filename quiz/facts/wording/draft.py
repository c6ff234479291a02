"""A phrase in the making, which the modules that settle its names, pronouns and articles write into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


@dataclass(slots=True)
class Wording:
    """A phrase in the making: what each token becomes, and what was learned on the way."""

    replaced: dict[int, str] = field(default_factory=dict)
    after: dict[int, str] = field(default_factory=dict)
    leans: bool = False
    about_subject: bool = False
    refused: str = ""
    anchored: bool = False
    names: list[str] = field(default_factory=list)


def append_of(head: Token, reference: str, wording: Wording, link: str = "of") -> None:
    """Put "of the film X" behind a noun, after the last word of its compound ("the sound editor of …")."""
    if head.dep_ == "poss" and head.head.pos_ == "NOUN" and head.head.i > head.i:
        head = head.head
    while (
        head.dep_ in ("compound", "amod", "nmod")
        and head.head.i > head.i
        and head.head.pos_ in ("NOUN", "PROPN", "VERB")
    ):
        head = head.head
    follower = head.nbor(1) if head.i + 1 < len(head.doc) else None
    if (
        head.pos_ == "NOUN"
        and follower is not None
        and follower.pos_ in ("NOUN", "VERB")
        and head.ent_type_ == ""
        and follower.lower_ in ("premiere", "release", "debut")
    ):
        head = follower
    if link == "of" and follower is not None and follower.lower_ == "and":
        head = next((c for c in head.children if c.dep_ == "conj" and _is_bare_after(follower, c)), head)
    wording.after[head.i] = f" {link} {reference}"


def _is_bare_after(joined: Token, noun: Token) -> bool:
    """Whether "and" joins one plain noun, which has the same owner ("its *pupils and staff*")."""
    plain = noun.pos_ == "NOUN" and noun.i == joined.i + 1 and not any(c.i > noun.i for c in noun.children)
    return plain and noun.tag_ in ("NN", "NNS")
