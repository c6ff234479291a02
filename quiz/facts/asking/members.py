"""Asking for a name that the clause only explains: one of a group, what the subject's own thing is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.asking.composing import Reading, lowered, make
from quiz.facts.asking.slots import NameSlot, name_slots
from quiz.facts.asking.stem import Stem
from quiz.facts.clauses.clause import Part
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.telling import Told

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_KINDS = {"organization": "organization", "place": "place", "work": "work"}


def ask_members(told: Told, index: int | None, part: Part, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for each person of a list; `index` None where the list stands behind "Among … were"."""
    group = told.parts[0] if index is None and told.parts else told.subject
    head = group.part.head
    if group.phrase is None or not (group.phrase.about_subject or group.phrase.names):
        return
    if (index is None and head.lower_ != "among") or (index is not None and head.tag_ != "NNS"):
        return
    if any(c.dep_ == "conj" for c in head.children):
        return
    people = [s for s in _members(part, told, reading) if s.name.sure and s.name.type == "person"]
    among = lowered(group.phrase.text, group)
    if index is not None:
        bare = not any(c.dep_ in ("det", "poss") for c in head.children) and not among.startswith("the ")
        among = f"among {'the ' if bare else ''}{among}"
    verb = "is" if told.clause.verb.tag_ == "VBP" else "was"
    for slot in people:
        text = f"which of these people {verb} {among}"
        stem = Stem(text, group.phrase.leans, group.phrase.about_subject)
        others = [s.name.shown for s in people if s is not slot]
        answer = Answer(slot.name.shown, "person", slot.noun or slot.name.role)
        yield make(told, stem, answer, "person", "clause.member", reading, others)


def _members(part: Part, told: Told, reading: Reading) -> Iterator[NameSlot]:
    """The names in a list of things of all kinds, each the whole of its member."""
    chunk: list[Token] = []
    for token in (*part.tokens, None):
        if token is not None and not (token.text in (",", ";") or token.dep_ == "cc"):
            chunk.append(token)
            continue
        slots = name_slots(chunk, told.clause.sentence, reading.discourse) if chunk else ()
        yield from slots if len(slots) == 1 else ()
        chunk = []


def ask_called(told: Told, slot: NameSlot, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask what the subject's album or newspaper is called, whose name stands beside it between commas."""
    phrase, head = told.subject.phrase, told.subject.part.head
    beside = (
        head.pos_ == "NOUN"
        and slot.run.start > head.i + 1
        and head.doc[slot.run.start - 1].text in (",", '"')
    )
    if phrase is None or not beside or slot.name.type in ("person", "character"):
        return
    said = phrase.text if phrase.about_subject else phrase.tied
    if not said.casefold().startswith("the ") or head.tag_ != "NN":
        return
    past = told.clause.verb.tag_ in ("VBD", "VBN") and told.clause.auxiliaries[:1] not in (("has",), ("is",))
    text = f"what {'was' if past else 'is'} {said[0].lower()}{said[1:]} called"
    answer = Answer(slot.name.shown, slot.name.type, slot.name.fine)
    stem = Stem(text, phrase.leans, True)
    yield make(told, stem, answer, _KINDS.get(slot.name.type, "other"), "clause.called", reading)
