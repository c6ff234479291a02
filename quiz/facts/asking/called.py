"""Asking what the subject's own thing is called, which the clause only explains."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.asking.phrasing.composing import Reading, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.slots import NameSlot
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.telling import Told


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
    stem = Stem(text, phrase.leans, True)
    yield make(told, stem, slot.answer, slot.kind, "clause.called", reading)
