"""Who was behind the thing that a clause tells of: "Who led the study *that* found a second nest?".

A study, a book or a tour that is told with its maker ("a tour *organised by Jo Ek*", "a portrait *by Jo Ek*",
"a force *under Jo Ek*") is one of many by itself; the rest of its clause tells which one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.asking.names import shares_role
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import with_phrase
from quiz.facts.asking.slots import NameSlot, apposed_name, name_slots
from quiz.facts.asking.weighing import weight
from quiz.facts.clauses.clause import Clause, is_many
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_DEEDS: Mapping[str, frozenset[str]] = {
    "wrote": word_set(
        """biography book novel novella essay article poem play libretto history monograph memoir pamphlet
        text screenplay script story guide guidebook textbook thesis dissertation"""
    ),
    "painted": word_set("painting portrait fresco mural altarpiece triptych watercolour"),
    "made": word_set("statue bust memorial monument relief sculpture mosaic drawing engraving recording"),
    "composed": word_set("opera symphony concerto march cantata oratorio ballet"),
    "directed": word_set("film documentary"),
    "conducted": word_set("study survey experiment investigation excavation analysis"),
}
_COMMAND: Mapping[str, frozenset[str]] = {
    "commanded": word_set(
        "force army fleet squadron detachment garrison battalion regiment brigade division"
    ),
    "led": word_set("expedition team party delegation mission column patrol group"),
    "headed": word_set("inquiry commission committee panel tribunal"),
}
_LIGHT = word_set("be have become remain seem include")
_FEWEST = 2
_NOT_DEEDS = word_set("bear know call name follow own play star voice love inspire base succeed replace")


@dataclass(frozen=True, slots=True)
class _Maker:
    """Somebody behind a thing: what he or she did with it, and the words that tell so."""

    slot: NameSlot
    deed: str
    gone: frozenset[int]


def ask_doer(told: Told, reading: Reading, answered: set[str]) -> Iterator[Fact | Rejected]:
    """Ask who made or led the thing that is the subject of a clause."""
    clause = told.clause
    head = clause.subject.head
    if not clause.main or clause.verb.lemma_ in _LIGHT or head.pos_ != "NOUN" or is_role(head.lower_):
        return
    maker = _maker(clause, reading)
    if maker is None or maker.slot.name.type != "person" or maker.slot.name.shown in answered:
        return
    thing = _thing(clause, maker, reading)
    asked = name_opening(
        maker.slot, "", "subject", False, shared_role=shares_role(maker.slot, False, reading)
    )
    if thing is None or not asked:
        return
    if weight(told.parts) < _FEWEST:
        yield Rejected("nothing tells which thing is meant", clause.sentence.span)
        return
    stem = compose(told, f"{asked} {maker.deed} {thing.text} that", None, inverted=False, many=is_many(head))
    stem = with_phrase(stem, thing)
    yield make(told, stem, maker.slot.answer, maker.slot.kind, "clause.doer", reading)


def _thing(clause: Clause, maker: _Maker, reading: Reading) -> Phrase | None:
    """The words of the thing without its maker, "the" before it."""
    head = clause.subject.head
    gone = maker.gone | {t.i for c in head.children if c.dep_ == "appos" for t in c.subtree}
    gone |= {t.i for c in head.children if c.dep_ in ("relcl", "acl") for t in c.subtree}
    kept = [t for t in clause.subject.tokens if t.i not in gone and t.text not in (",", "(", ")", "–")]
    determiners = [t for t in kept if t.head is head and t.dep_ in ("det", "nummod", "poss")]
    if any(t.lower_ not in ("a", "an", "the") for t in determiners):
        return None
    if not any(t.lower_ in ("a", "an") for t in determiners) and not is_many(head):
        return None
    kept = [t for t in kept if t not in determiners]
    phrase = word_phrase(kept, clause.sentence, reading.discourse) if kept else ""
    if isinstance(phrase, str) or any(t.pos_ == "VERB" for t in kept):
        return None
    text = phrase.tied or phrase.text
    return replace(phrase, text=f"the {text}", about_subject=phrase.about_subject or bool(phrase.tied))


def _maker(clause: Clause, reading: Reading) -> _Maker | None:
    """The one person behind the subject: by a participle, or by "by" or "under" right behind it."""
    head = clause.subject.head
    for child in head.children:
        if child.i < head.i or child.i > clause.verb.i:
            continue
        if child.dep_ == "acl" and child.tag_ in ("VBN", "VBD"):
            agent = next((c for c in child.children if c.dep_ == "agent"), None)
            deed = _deed(child)
            slot = _slot(agent, clause, reading) if agent is not None and deed else None
            if slot is not None and agent is not None:
                return _Maker(slot, deed, frozenset(t.i for t in child.subtree))
        elif child.dep_ == "prep" and child.lower_ in ("by", "under"):
            table = _DEEDS if child.lower_ == "by" else _COMMAND
            deed = next((deed for deed, nouns in table.items() if head.lemma_.casefold() in nouns), "")
            slot = _slot(child, clause, reading) if deed else None
            if slot is not None:
                return _Maker(slot, deed, frozenset(t.i for t in child.subtree))
    return None


def _deed(verb: Token) -> str:
    """What somebody did of a participle's agent ("led", "drew up"), "" where the rest of it would be lost."""
    base = base_form(verb.lower_)
    if base in _NOT_DEEDS or any(c.dep_ in ("neg", "aux", "dobj", "oprd", "xcomp") for c in verb.children):
        return ""
    if any(c.dep_ == "prep" for c in verb.children) or any(c.dep_ == "conj" for c in verb.children):
        return ""
    particle = next((f" {c.lower_}" for c in verb.children if c.dep_ == "prt"), "")
    return inflect(base, "VBD") + particle


def _slot(by: Token, clause: Clause, reading: Reading) -> NameSlot | None:
    """The one name behind "by"."""
    tokens: Sequence[Token] = [t for t in by.subtree if t.i > by.i]
    tokens = tokens[: next((n for n, t in enumerate(tokens) if t.text in ("(", ";")), None)]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    slots = name_slots(tokens, clause.sentence, reading.discourse)
    if slots:
        return slots[0] if len(slots) == 1 else None
    noun = next((c for c in by.children if c.dep_ == "pobj"), None)
    return apposed_name(tokens, noun, clause.sentence, reading.discourse) if noun is not None else None
