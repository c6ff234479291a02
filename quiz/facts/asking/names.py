"""Asking for a name: the subject of a clause, its object, its agent, or what stands behind a preposition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.called import ask_called
from quiz.facts.asking.nested import nested_name
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import RELATIVE, Reading, compose, lowered, make
from quiz.facts.asking.phrasing.framing import WORKS
from quiz.facts.asking.phrasing.owning import with_owner
from quiz.facts.asking.phrasing.stem import Stem, with_phrase
from quiz.facts.asking.refusing import is_told, named_twice, of_event, refused, shared_preposition
from quiz.facts.asking.slots import NameSlot, apposed_name, name_slots
from quiz.facts.clauses.clause import Part
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.dropping import beside_name
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.wording.tying import work_link
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_PRESENT = (("is",), ("are",), ("has",), ("have",))

_PLACED = ("at ", "in ", "on ")
_BOUND = ("for a ", "for an ", "to a ", "to an ", "from a ", "into a ", "into an ")
"""What a phrase opens with whose place is the noun's ("left *for a parish* in Tasmania"), not the verb's."""
_OWN_PLACES = tuple(f"{at} {whose} " for at in ("at", "in") for whose in ("its", "their"))
"""What a phrase opens with that tells a place of the subject's ("built by Poe *at its yard* in Kell")."""
_LIVES = frozenset(["bear", "die", "graduate", "study"])
_PARTS_PLAYED = word_set("character part role figure voice character's")
_WEAK_VERBS = frozenset(
    ["be", "have", "include", "say", "do", "contain", "feature", "involve", "comprise", "remain", "seem"]
)


def ask_subject(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    clause = told.clause
    if clause.verb.lemma_.casefold() in _WEAK_VERBS:
        return
    if clause.verb.lemma_ in _LIVES and reading.discourse.subject.cls in WORKS:
        yield Rejected("a life tells nothing of a work", clause.sentence.span)
        return
    slots = _filling(clause.subject, clause.subject.tokens, told, reading)
    if slots:
        yield from _ask_names(told, None, slots, "", reading, "subject")
        yield from ask_called(told, slots[0], reading)
    else:
        yield from _ask_nested(told, None, told.subject, reading)


def ask_part(told: Told, index: int, told_part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    part = told_part.part
    if told.clause.verb.lemma_ in ("include", "contain", "concern") and not told.clause.auxiliaries:
        return
    if part.role in ("object", "attribute"):
        slots = _filling(part, part.tokens, told, reading)
        if slots and not (part.role == "attribute" and slots[0].name.type == "award"):
            yield from _ask_names(told, index, slots, "", reading, part.role)
        elif not slots:
            yield from _ask_nested(told, index, told_part, reading)
    elif beside_name(part, told.clause):
        yield Rejected("told of the subject", told.clause.sentence.span)
    elif named_twice(told, part):
        yield Rejected("two names behind the same preposition", told.clause.sentence.span)
    elif part.role in ("preposition", "agent") and not (shared_preposition(part) or of_event(part)):
        inner = [t for t in part.tokens if t.i != part.head.i]
        slots = _filling(part, inner, told, reading)
        if slots and part.head.lower_ == "by" and not told.clause.passive and _has_object(told):
            yield Rejected("by whom the object is, not who did it", told.clause.sentence.span)
        elif slots:
            yield from _ask_names(told, index, slots, part.said or part.head.lower_, reading, part.role)
        elif part.role == "preposition":
            yield from _ask_nested(told, index, told_part, reading)


def _has_object(told: Told) -> bool:
    return any(p.role == "object" for p in told.clause.parts)


def _filling(part: Part, tokens: Sequence[Token], told: Told, reading: Reading) -> tuple[NameSlot, ...]:
    """The names that fill a phrase, or the one that is set beside its noun."""
    sentence, discourse = told.clause.sentence, reading.discourse
    slots = name_slots(tokens, sentence, discourse)
    head = part.head
    if part.role in ("preposition", "agent"):
        head = next((c for c in head.children if c.dep_ == "pobj"), head)
    beside = apposed_name(tokens, head, sentence, discourse) if not slots else None
    return (beside,) if beside is not None else slots


def _ask_names(
    told: Told, index: int | None, slots: Sequence[NameSlot], preposition: str, reading: Reading, role: str
) -> Iterator[Fact | Rejected]:
    """Ask for a name; of several coordinated ones, for one of them by its own noun or among the options."""
    reason = refused(told, index, slots, reading)
    if not reason and any(s.name.type != slots[0].name.type for s in slots):
        reason = "unlike names in one list"
    if reason:
        yield Rejected(reason, told.clause.sentence.span)
        return
    for slot in slots:
        several = len(slots) > 1
        own_noun = bool(slot.noun) and all(s.noun != slot.noun for s in slots if s is not slot)
        shared_role = shares_role(slot, several, reading)
        asked = name_opening(slot, preposition, role, several and not own_noun, shared_role=shared_role)
        if told.clause.verb.lemma_ == "publish":
            asked = asked.replace("which publisher", "which firm")
        stem = _with_maker(_stem(told, asked, index, role), asked, slot, reading)
        others = [s.name.shown for s in slots if s is not slot]
        yield make(told, stem, slot.answer, slot.kind, f"clause.{role}", reading, others)


def _ask_nested(
    told: Told, index: int | None, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for the name that ends a larger phrase ("at the invitation of *which oceanographer*")."""
    nested = nested_name(told_part, told, reading)
    if nested is None or told_part.phrase is None or nested.prefix.split()[-1] in _PARTS_PLAYED:
        return
    if index is None and (nested.apart or nested.preposition != "of"):
        return
    slot = nested.slot
    reason = refused(told, index, [slot], reading)
    if not reason and not is_told(told, index):
        reason = "nothing known to ask about"
    if reason:
        yield Rejected(reason, told.clause.sentence.span)
        return
    shared_role = shares_role(slot, False, reading)
    asked = name_opening(slot, nested.preposition, "preposition", False, shared_role=shared_role)
    stem: Stem | str = "no word to ask for the name"
    if asked == "where" and nested.prefix.startswith((*_PLACED, *_BOUND)):
        asked = f"{nested.preposition} which place"
    if slot.name.type == "place" and nested.prefix.startswith((*_BOUND, *_OWN_PLACES)):
        nested = replace(nested, apart=False)
    if asked:
        words, behind = nested.around(asked)
        many = told.clause.subject.head.tag_ in ("NNS", "NNPS")
        if words:
            stem = compose(told, words, index, replaced=behind, inverted=index is not None, many=many)
    stem = with_phrase(stem, told_part.phrase)
    yield make(told, stem, slot.answer, slot.kind, "clause.nested", reading)


def _stem(told: Told, asked: str, index: int | None, role: str) -> Stem | str:
    """The question that these words open; a str says why there is none."""
    if not asked:
        return "no word to ask for the name"
    if role == "attribute" and told.clause.auxiliaries and told.clause.verb.lemma_ == "be":
        return _copular_stem(told, asked, index)
    if role != "agent":
        return compose(told, asked, index, inverted=index is not None)
    return active_stem(told, asked, index) if told.group.active else "no active form"


def _copular_stem(told: Told, opening: str, index: int | None) -> Stem | str:
    """ "Who has been the rector of the school since 2018?": the verb stays together."""
    told = with_owner(told, index)
    stem = compose(told, opening, index)
    if isinstance(stem, str) or told.subject.phrase is None:
        return stem
    subject = lowered(told.subject.phrase.text, told.subject)
    rest = [p.phrase.text for i, p in enumerate(told.parts) if i != index and p.phrase is not None]
    return replace(stem, text=" ".join([opening, told.group.plain, subject, *rest]))


def _with_maker(stem: Stem | str, asked: str, slot: NameSlot, reading: Reading) -> Stem | str:
    """ "Which work *by Ada Poe*", "which song *on the album X*", where a list tells that it is."""
    subject = reading.discourse.subject
    link = work_link(slot.name, subject)
    if isinstance(stem, str) or stem.about_subject or not link or not asked.startswith("which "):
        return stem
    text = stem.text.replace(asked, f"{asked} {link} {subject.reference}", 1)
    return replace(stem, text=text, about_subject=True)


def shares_role(slot: NameSlot, several: bool, reading: Reading) -> bool:
    """Whether a slot's noun can be said: it tells members of a list apart, or four people have the role."""
    role = slot.noun.split()[-1] if slot.noun else ""
    return bool(role) and (several or sum(name.role == role for name in reading.discourse.names) >= 4)


def active_stem(told: Told, opening: str, index: int | None) -> Stem | str:
    """ "Who made about 340 panes for the production?" from a passive clause."""
    told = with_owner(told, index)
    stem = compose(told, "", index, inverted=True)
    if isinstance(stem, str) or told.subject.phrase is None:
        return stem if isinstance(stem, str) else told.subject.refused
    subject = lowered(told.subject.phrase.text, told.subject)
    rest = [
        lowered(p.phrase.text, p) if p.part.fronted else p.phrase.text
        for i, p in sorted(enumerate(told.parts), key=lambda x: x[1].part.fronted)
        if i != index and p.phrase is not None
    ]
    if rest and RELATIVE.search(subject):
        return "a time far from its verb"
    middle = [lowered(m.phrase.text, m) for m in told.middle if m.phrase is not None]
    many = "how many" in opening and told.clause.auxiliaries[:1] in _PRESENT
    active = told.group.many_active if many else told.group.active
    text = " ".join([opening, *middle, active, subject, *rest])
    return replace(stem, text=text)
