"""Asking for a date that hangs on a noun: "was destroyed in the Great Fire *of 20 June 1877*", "A fire *on 3
March 1934* destroyed …", "is linked with Genoa by a road *opened in 1962*".

An event dates what happened in it, and is asked for with "when" in front; any other date is asked for at its
own place, at the end (`date_words`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.values import Date, Value, option_text
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_HAPPENINGS = word_set(
    """fire blaze flood storm hurricane cyclone typhoon tornado gale earthquake tsunami eruption explosion
    blast avalanche landslide mudslide famine plague epidemic outbreak drought blizzard frost raid attack
    bombing bombardment battle siege assault riot revolt uprising rebellion mutiny coup revolution massacre
    accident crash collision derailment shipwreck wreck referendum plebiscite election by-election ballot vote
    auction merger takeover reform reorganisation reorganization reshuffle redistribution purge amnesty
    ceremony burglary robbery theft strike lockout restoration renovation survey census excavation"""
)
"""What happened once, and dates what happened in it."""
_COURSES = {
    **dict.fromkeys(("in", "during", "by"), _HAPPENINGS | word_set("visit tour trip voyage")),
    "at": _HAPPENINGS | word_set("meeting conference congress exhibition concert match tournament"),
    "on": word_set("transfer visit tour trip voyage expedition"),
    "for": frozenset(["time"]),
}
"""What stands behind a preposition and dates the clause: "*during a visit* to Genoa in 1911"."""
_PAPERS = word_set(
    """charter deed decree edict act law treaty agreement armistice truce census report bull constitution
    contract letter map inventory document diploma ordinance concordat peace manuscript survey"""
)
"""What bears its date: "a charter *of 1203*"."""
_DATING = word_set("in on of at during")
_NIGHTS = word_set("the night evening morning afternoon day early late hours of")
_DONE = word_set("hold fight conduct carry make stage")
_ASKED = {"year": "what year", "month": "which month and year", "day": "what date"}
_THE = re.compile(r"\b[Tt]he (?=[a-z])")


def ask_event_date(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask when something happened that an event with a date did, or that happened in it."""
    if not _happened(told):
        return
    dates = [s for s in reading.values if s.found.value.type in ("date", "year_range")]
    for index, part in ((None, told.subject), *enumerate(told.parts)):
        slot = _only_date(part, dates, told)
        if slot is None or not (index is None or part.part.role in ("preposition", "agent")):
            continue
        bare = _without_date(part, slot, index, told, reading)
        if bare is None:
            continue
        again = (
            replace(told, subject=bare)
            if index is None
            else replace(told, parts=(*told.parts[:index], bare, *told.parts[index + 1 :]))
        )
        if lacking := incomplete(again, None if index is None else index, dated=True):
            yield Rejected(lacking, told.clause.sentence.span)
            continue
        answer, opening = asked_date(slot.found.value)
        replaced = lowered(bare.phrase.text, bare) if index is not None and bare.phrase is not None else ""
        stem = compose(again, opening, index, replaced=replaced)
        yield make(again, stem, answer, "date", "clause.event_date", reading)


def _happened(told: Told) -> bool:
    """Whether a finite clause tells what happened."""
    clause = told.clause
    if clause.verb.dep_ == "acl" or clause.verb.lemma_ in ("last", "continue", "be", "have"):
        return False
    first = clause.auxiliaries[0] if clause.auxiliaries else ""
    return first in ("was", "were", "did") or (not first and (clause.tense or clause.verb.tag_) == "VBD")


def _only_date(part: ToldPart, dates: Sequence[ValueSlot], told: Told) -> ValueSlot | None:
    """The one date of a clause, where it ends a part and is told in full."""
    if part.phrase is None:
        return None
    held = {t.i for p in (told.subject, *told.parts) if p.phrase is not None for t in p.part.kept}
    within = [s for s in dates if s.tokens and s.tokens[0].i in held]
    if len(within) != 1:
        return None
    slot, kept = within[0], part.part.kept
    fits = full_date(slot.found.value) is not None
    return slot if fits and kept[-1].i == slot.tokens[-1].i and slot.tokens[0].i > kept[0].i else None


def _noun_of(kept: Sequence[Token], slot: ValueSlot) -> tuple[Token, int] | None:
    """The noun that a date hangs on, and where in the phrase what dates it begins ("*on the night of* 3 May",
    "*held in* 1948")."""
    first = next(n for n, t in enumerate(kept) if t.i == slot.tokens[0].i)
    at = first - 1
    while at > 0 and (kept[at].lower_ in _NIGHTS) and kept[at].head.i >= kept[0].i and at > 1:
        if kept[at].lower_ == "of" and kept[at - 1].lower_ not in _NIGHTS:
            break
        at -= 1
    if at < 1 or kept[at].lower_ not in _DATING:
        return None
    head = kept[at].head
    if head.tag_ == "VBN" and head.lemma_ in _DONE and at > 1 and kept[at - 1].i == head.i:
        return (head.head, at - 1) if head.head.pos_ in ("NOUN", "PROPN") else None
    return (head, at) if head.pos_ in ("NOUN", "PROPN") else None


def _without_date(
    part: ToldPart, slot: ValueSlot, index: int | None, told: Told, reading: Reading
) -> ToldPart | None:
    """A part that tells of an event, without its date: "in *a* fire", "in the Great Fire"."""
    kept = part.part.kept
    found = _noun_of(kept, slot)
    if found is None or part.phrase is None:
        return None
    noun, at = found
    top = told.clause.subject.head if index is None else _object_of(part)
    courses = _HAPPENINGS if index is None else _COURSES.get(part.part.head.lower_, frozenset())
    if top is None or noun.i != top.i or noun.lower_ not in courses or noun.tag_ not in ("NN", "NNP"):
        return None
    bare = all(c.dep_ in ("det", "prep", "acl") for c in noun.children)
    if bare and index is not None and part.part.head.lower_ == "at":
        return None
    tail = word_phrase(kept[at:], told.clause.sentence, reading.discourse)
    if isinstance(tail, str) or not part.phrase.text.endswith(tail.text):
        return None
    text = part.phrase.text.removesuffix(tail.text).strip(" ,")
    if noun.text.islower() and noun.lower_ != "time" and not part.phrase.names:
        text = _THE.sub(lambda m: _article(text[m.end() :]), text, count=1)
    elif noun.text[0].isupper() and len(text.split()) < (3 if index is not None else 2) + 1:
        return None
    return replace(part, phrase=replace(part.phrase, text=text))


def _article(rest: str) -> str:
    return "an " if rest[:1] in "aeiou" else "a "


def _object_of(part: ToldPart) -> Token | None:
    return next((c for c in part.part.head.children if c.dep_ == "pobj"), None)


def full_date(value: Value) -> Date | None:
    """A value where it is a year, a month or a day that is told with its year and without a doubt."""
    if not isinstance(value, Date) or value.year is None or value.approximate or value.part:
        return None
    return value if value.precision in _ASKED else None


def asked_date(value: Value) -> tuple[Answer, str]:
    """A date as an answer, and the words in front that ask for it."""
    text = option_text(value)
    return Answer(text, "date", "", value), "in what year" if text.isdigit() else "when"


def date_words(slot: ValueSlot, kept: Sequence[Token]) -> str:
    """The words that ask for a date at the end of a phrase ("in *what year*", "of *which date*"), "" where it
    hangs on no noun or participle of the phrase, or is not told in full."""
    value = full_date(slot.found.value)
    if value is None or kept[-1].i != slot.tokens[-1].i:
        return ""
    first = next((n for n, t in enumerate(kept) if t.i == slot.tokens[0].i), 0)
    if first < 3 or kept[first - 1].lower_ not in ("in", "on", "of"):
        return ""
    head = kept[first - 1].head
    if head.i < kept[1].i or head.i >= slot.tokens[0].i or head.tag_ not in ("NN", "NNP", "VBN"):
        return ""
    if kept[first - 1].lower_ == "of" and head.lower_ not in _HAPPENINGS | _PAPERS:
        return ""
    return _ASKED[value.precision]
