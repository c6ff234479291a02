"""Asking for a date: when something happened, since when it is so, until when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quiz.facts.asking.event_days import is_of_event
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.asking.weighing import lacks_whereto
from quiz.facts.clauses.clause import Part
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.reference.anchors import anchored
from quiz.facts.values import Date, Value, option_text, parse_value
from quiz.facts.wording.telling import Told, ToldPart, behind_participle, one_time

_YEAR = re.compile(r"\d{4}")
_DATED = re.compile(r"\d{4}|\d0s|century|BC")
_PART_OF = re.compile(r"(?:mid|early|late)")
_ON_DAY = "on what date"
_UNSAID = frozenset(["the", "only"])
_LEADS: dict[tuple[str, ...], str] = {
    (): "",
    ("in",): "",
    ("on",): "",
    ("since",): "since ",
    ("until",): "until ",
    **{("on", time, "of"): "" for time in ("night", "morning", "evening", "afternoon", "day")},
}


def ask_date(
    told: Told, index: int | None, told_part: ToldPart, slot: ValueSlot, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask when: only where the date is the whole of an "in …", "on …", "since …" or "until …" phrase."""
    part = told_part.part
    if index is None or part.role not in ("preposition", "adverb"):
        return
    full = anchored(told.clause.sentence, reading.discourse).get(slot.tokens[0].i)
    end = max(slot.tokens[-1].i + 1, full.end if full is not None else 0)
    words = [t for t in part.kept if not slot.tokens[0].i <= t.i < end]
    lead = _LEADS.get(tuple(t.lower_ for t in words if t.lower_ not in _UNSAID))
    lead = "" if part.said and len(words) == 1 else lead
    if lead is None:
        return
    if told.clause.verb.tag_ == "VBG":
        return
    if one_time(part):
        yield Rejected("the date of one of several times", told.clause.sentence.span)
        return
    if _and_again(told, slot):
        yield Rejected("one of several times", told.clause.sentence.span)
        return
    if part.fronted and behind_participle(part):
        yield Rejected("the date of a participle", told.clause.sentence.span)
        return
    value, leans = slot.found.value, False
    if isinstance(value, Date) and full is None and is_of_event(value, told.clause.sentence, reading):
        if not lead and not _had_been(told):
            yield from _ask(told, index, (value, _ON_DAY, False), reading)
        return
    if isinstance(value, Date) and value.year is None and full is not None:
        value, leans = parse_value(full.date) or value, full.leans
    yield from _ask(told, index, (value, lead, leans), reading)


def _had_been(told: Told) -> bool:
    """Whether a clause tells what had happened before."""
    return bool({"had", "been"} & set(told.clause.auxiliaries[:1]))


def _and_again(told: Told, slot: ValueSlot) -> bool:
    """Whether it happened again: "won the cup in 1894 and again in 1899"."""
    last, end = slot.tokens[-1], told.clause.sentence.tokens.end
    words = [t.lower_ for t in last.doc[last.i + 1 : end]]
    return any(word in ("and", "then") and next_ == "again" for word, next_ in pairwise(words))


def ask_leaning_date(
    told: Told, index: int, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask when of "that August", "the following year", "nine days later", where that is certain."""
    part = told_part.part
    kept = [t for t in part.kept if t.lower_ not in ("in", "on")]
    if not kept or part.role not in ("preposition", "adverb"):
        return
    full = anchored(told.clause.sentence, reading.discourse).get(kept[0].i)
    if full is None or kept[-1].i >= full.end or kept[0].text.isdigit() or kept[0].text[0].isupper():
        return
    value = parse_value(full.date)
    if value is not None:
        yield from _ask(told, index, (value, "", full.leans), reading)


def _ask(
    told: Told, index: int, date: tuple[Value, str, bool], reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for a date: its value, the words before it that stay, and whether the sentence before gives it."""
    value, lead, leans = date
    part = told.parts[index].part
    opening = _opening(value, lead)
    if not opening:
        yield Rejected("a date that is not told in full", told.clause.sentence.span)
    elif lacking := incomplete(told, index, dated=lead in ("", _ON_DAY)):
        yield Rejected(lacking, told.clause.sentence.span)
    elif lacks_whereto(told, index):
        yield Rejected("the clause says too little", told.clause.sentence.span)
    elif _another_clause_between(part):
        yield Rejected("a date that may be another clause's", told.clause.sentence.span)
    elif _dates_elsewhere(told, index, reading):
        yield Rejected("two dates in one clause", told.clause.sentence.span)
    else:
        answer = Answer(option_text(value), "date", "", value)
        stem = compose(told, opening, index)
        if leans and not isinstance(stem, str):
            stem = replace(stem, leans=True)
        yield make(told, stem, answer, "date", "clause.date", reading)


def _another_clause_between(part: Part) -> bool:
    """Whether a date stands behind another clause's verb ("wrote it, which appeared, in 1768")."""
    first = min(t.i for t in part.tokens)
    verb = part.head.head
    if first <= verb.i or part.head.doc[first - 1].text != ",":
        return False
    return any(t.tag_ in ("VBD", "VBZ", "VBP", "VBN") for t in part.head.doc[verb.i + 1 : first])


def _opening(value: Value, lead: str) -> str:
    """The words that ask for a date of this precision, "" where it is too vague to be asked for."""
    text = option_text(value)
    if lead == _ON_DAY:
        return lead
    if value.approximate and not _PART_OF.match(text):
        return ""
    if _YEAR.fullmatch(text):
        return f"{lead or 'in '}what year"
    return f"{lead}when" if _DATED.search(text) else ""


def _dates_elsewhere(told: Told, index: int, reading: Reading) -> bool:
    """Whether another part of the same clause gives a date too, so that the two would be asked at once."""
    leaning = anchored(told.clause.sentence, reading.discourse)
    for i, other in enumerate(told.parts):
        if i == index or other.phrase is None:
            continue
        held = {t.i for t in other.part.kept}
        if any(s.found.value.type == "date" and all(t.i in held for t in s.tokens) for s in reading.values):
            return True
        if any(i in held for i in leaning):
            return True
    return False
