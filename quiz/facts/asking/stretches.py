"""Asking from when and until when something was so: "served as a hospital ship *from 1915 to 1918*"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.terms.trades import is_role
from quiz.facts.values import Date, DateRange, option_text
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_BOUNDS = word_set("from to until till the early late")
_AGAIN = word_set("again twice annually yearly occasionally intermittently sporadically")
_COURSE = frozenset(["fight", "last", "run", "take", "hold", "rage"])
"""Verbs of what began, rather than was so from some year."""
_ONCE_EACH = word_set(
    """rise fall grow increase decrease drop decline move change expand shrink extend double travel build
    write produce record make publish release win score kill destroy sell buy issue begin start end"""
)
"""Verbs of what adds up over the years, or takes a thing from one state to another."""


def ask_stretch(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for both ends of the one stretch of years that a past clause tells."""
    slot = next((s for s in reading.values if isinstance(s.found.value, DateRange)), None)
    verb = told.clause.verb
    if slot is None or not isinstance(slot.found.value, DateRange) or not _is_over(told):
        return
    lasted = verb.lemma_ != "be" or any(p.part.role == "attribute" for p in told.parts)
    if verb.lemma_.casefold() in _ONCE_EACH or not lasted:
        return
    at = [i for i, p in enumerate(told.parts) if p.phrase is not None and _is_filled(p.part.kept, slot)]
    held = {t.i for i in at for t in told.parts[i].part.kept}
    if not at or told.parts[at[0]].part.head.lower_ != "from" or not {t.i for t in slot.tokens} <= held:
        return
    if told.parts[at[0]].part.fronted:
        return
    if _told_again(told, slot, reading):
        yield Rejected("two dates in one clause", told.clause.sentence.span)
        return
    alone = replace(told, parts=tuple(p for i, p in enumerate(told.parts) if i not in at[1:]))
    if lacking := incomplete(alone, at[0]):
        yield Rejected(lacking, told.clause.sentence.span)
        return
    office = next((p for p in alone.parts if _is_office(p, alone)), None)
    for date, lead in _ends(slot.found.value):
        if lead == "from" and (date.precision != "year" or verb.lemma_ in _COURSE):
            continue
        opening = f"{lead} what year" if date.precision == "year" else f"{lead} when"
        stem = compose(alone, opening, at[0])
        if lead == "from" and office is not None and isinstance(stem, Stem):
            stem = _became(alone, office, at[0], stem)
        answer = Answer(option_text(date), "date", "", date)
        yield make(alone, stem, answer, "date", "clause.stretch", reading)


def _became(told: Told, office: ToldPart, stretch: int, stem: Stem) -> Stem:
    """When somebody came into an office, where nothing else is told of it."""
    others = [p for i, p in enumerate(told.parts) if p.phrase is not None and i != stretch]
    if others != [office] or told.subject.phrase is None or office.phrase is None:
        return stem
    who, what = lowered(told.subject.phrase.text, told.subject), office.phrase.text.removeprefix("as ")
    return replace(stem, text=f"in what year did {who} become {what}")


def _told_again(told: Told, slot: ValueSlot, reading: Reading) -> bool:
    """Whether the clause tells another date, or that it was so once more ("and again from 1948 to 1960")."""
    held = {t.i for p in told.parts if p.phrase is not None for t in p.part.kept}
    others = (s for s in reading.values if s is not slot and s.tokens and s.tokens[0].i in held)
    last, end = slot.tokens[-1], told.clause.sentence.tokens.end
    said = held | set(range(last.i + 1, end))
    again = any(last.doc[i].lower_ in _AGAIN for i in said)
    return again or any(s.found.value.type in ("date", "year_range", "duration") for s in others)


def _is_over(told: Told) -> bool:
    """Whether a clause tells what was so for a time, and neither denies nor expects it."""
    clause = told.clause
    first = clause.auxiliaries[0] if clause.auxiliaries else clause.verb.lower_
    tag = clause.tense or clause.verb.tag_
    return first in ("was", "were") or (not clause.auxiliaries and tag == "VBD")


def _is_filled(kept: Sequence[Token], slot: ValueSlot) -> bool:
    """Whether a part is nothing but the stretch, or one of its ends."""
    inside = {t.i for t in slot.tokens}
    return any(t.i in inside for t in kept) and all(t.i in inside or t.lower_ in _BOUNDS for t in kept)


def _ends(value: DateRange) -> Iterator[tuple[Date, str]]:
    """The ends that are told in full, with the preposition that asks for each."""
    if value.approximate or value.end is None:
        return
    for date, lead in ((value.end, "until"), (value.start, "from")):
        if "{y" in date.form:
            yield replace(date, text=date.core), lead


def _is_office(part: ToldPart, told: Told) -> bool:
    """Whether a part says what somebody was: "*chairman* from 1921", "served *as mayor*"."""
    if part.phrase is None:
        return False
    if part.part.role == "attribute" and told.clause.verb.lemma_ == "be":
        return is_role(part.part.head.lower_)
    as_what = next((c for c in part.part.head.children if c.dep_ == "pobj"), None)
    served = told.clause.verb.lemma_ in ("serve", "work", "act") and part.part.head.lower_ == "as"
    return served and as_what is not None and is_role(as_what.lower_)
