"""Asking for a name within the subject, at its own place: "A crater on *which planet* was named after X?"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.holes import (
    HANGING,
    MUTUAL,
    NameHole,
    is_clumsy,
    is_plain,
    is_plural,
    name_holes,
    words_around,
)
from quiz.facts.asking.names import shares_role
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.refusing import is_told, refused
from quiz.facts.asking.slots import NameSlot
from quiz.facts.clauses.clause import Part
from quiz.facts.model import Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.page import Rejected
from quiz.facts.wording.telling import Told
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_COMMON = word_set("work organization event")
_SOON, _BEHIND, _LONGEST = 6, 5, 22
_PUT_OFF = frozenset(["postpone", "delay"])
_UNTOLD = frozenset(["outside", "between", "among", "beyond"])
_PLACED = frozenset(["in", "at", "near", "to", "from", "with"])
_LOOSE = frozenset(["", "venue"])


def ask_in_subject(told: Told, reading: Reading, answered: Collection[str]) -> Iterator[Fact | Rejected]:
    """Ask for the names within a subject that are not among the answers so far."""
    part, phrase = told.subject.part, told.subject.phrase
    plain = part.head.pos_ == "NOUN" and told.clause.verb.lemma_ not in MUTUAL | _PUT_OFF
    if phrase is None or not plain or told.clause.verb.tag_ == "VBG":
        return
    if not is_plain(part):
        return
    for hole in name_holes(part, told, reading, answered):
        if hole.first:
            yield _ask(told, hole, reading)


def _is_cut_off(told: Told) -> bool:
    """Whether a part has lost what it says it of: "from 7 kilometres to the east"."""
    return any(p.phrase is not None and re.match(r"from \d", p.phrase.text) for p in told.parts)


def _ask(told: Told, hole: NameHole, reading: Reading) -> Fact | Rejected:
    slot, span, before = hole.slot, told.clause.sentence.span, told.subject.part.kept[hole.first - 1]
    asked = _words_for(slot, before.lower_, reading)
    if before.lower_ in _UNTOLD or _is_cut_off(told) or _lacks_article(told.subject.part):
        return Rejected("a noun that says nothing alone", span)
    if not asked or (slot.name.type == "place" and _is_work(before)):
        return Rejected("no word to ask for the name", span)
    reason = refused(told, None, [slot], reading, within=True)
    if not reason and not (is_told(told, None) or any(p.phrase is not None for p in told.parts)):
        reason = "nothing known to ask about"
    if reason:
        return Rejected(reason, span)
    return make(told, _stem(told, hole, asked, reading), slot.answer, slot.kind, "clause.within", reading)


def _words_for(slot: NameSlot, before: str, reading: Reading) -> str:
    """ "which planet", "which club"; "which place" of what is in, at or from one; "" where nothing fits."""
    asked = name_opening(slot, before, "preposition", False, shared_role=shares_role(slot, False, reading))
    asked = asked.removeprefix(f"{before} ")
    noun = asked.removeprefix("which ")
    if slot.name.type == "place" and (asked == "where" or noun in _LOOSE):
        return "which place" if before in _PLACED else ""
    if noun == "place" and before not in _PLACED:
        return ""
    return "" if noun in _COMMON or not asked.startswith("which ") else asked


def _lacks_article(part: Part) -> bool:
    """Whether a thing is told as a stuff is: "building beside the river"."""
    head = part.head
    return head.tag_ == "NN" and part.kept[0].i == head.i and head_type(head.lower_) is not None


def _is_work(preposition: Token) -> bool:
    """Whether what stands before a name and its preposition is a work ("a sequel to *Dublin*")."""
    told = head_type(preposition.head.lower_)
    return told is not None and told[0] == "work" and preposition.lower_ in ("to", "with")


def _stem(told: Told, hole: NameHole, asked: str, reading: Reading) -> Stem | str:
    """The clause with the words that ask at the place of what they ask for."""
    phrase = told.subject.phrase
    assert phrase is not None
    whole = lowered(phrase.text, told.subject)
    around = words_around(whole, told.subject.part.kept, hole.first, hole.end, told, reading)
    if around is None:
        return HANGING
    before, behind = around
    if len(before.split()) > _SOON or len(behind.split()) > _BEHIND:
        return "the question word stands too far in"
    said = f"{before} {asked} {behind}".strip()
    stem = compose(told, said, None, inverted=False, many=is_plural(told))
    if isinstance(stem, str):
        return stem
    if len(stem.text.split()) > _LONGEST or is_clumsy(stem.text, asked):
        return "the question word stands in an odd place"
    about = stem.about_subject or reading.discourse.subject.reference in stem.text
    return replace(stem, in_place=True, leans=stem.leans or phrase.leans, about_subject=about)
