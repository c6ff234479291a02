"""Asking for a date: when something happened, since when it is so, until when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.facts.asides import without_asides
from quiz.facts.clause import Part
from quiz.facts.completeness import incomplete
from quiz.facts.composing import Reading, compose, make
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.slots import ValueSlot
from quiz.facts.telling import Told, ToldPart
from quiz.facts.values import Date, Value, option_text, parse_value

_YEAR = re.compile(r"\d{4}")
_DATED = re.compile(r"\d{4}|\d0s|century|BC")
_PART_OF = re.compile(r"(?:mid|early|late)")
_LEADS = {(): "", ("in",): "", ("on",): "", ("since",): "since ", ("until",): "until "}


def ask_date(
    told: Told, index: int | None, told_part: ToldPart, slot: ValueSlot, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask when: only where the date is the whole of an "in …", "on …", "since …" or "until …" phrase."""
    part = told_part.part
    if index is None or part.role not in ("preposition", "adverb"):
        return
    words = [t for t in without_asides(part.tokens) if t.i not in {s.i for s in slot.tokens}]
    lead = _LEADS.get(tuple(t.lower_ for t in words if t.lower_ != "the"))
    if lead is None:
        return
    value = _with_year(slot.found.value, reading)
    opening = _opening(value, lead) if value is not None else ""
    if not opening or value is None:
        yield Rejected("a date that is not told in full", told.clause.sentence.span)
    elif lacking := incomplete(told, index, dated=not lead):
        yield Rejected(lacking, told.clause.sentence.span)
    elif _another_clause_between(part):
        yield Rejected("a date that may be another clause's", told.clause.sentence.span)
    elif _dates_elsewhere(told, index, reading):
        yield Rejected("two dates in one clause", told.clause.sentence.span)
    else:
        answer = Answer(option_text(value), "date", "", value)
        yield make(told, compose(told, opening, index), answer, "date", "clause.date", reading)


def _another_clause_between(part: Part) -> bool:
    """Whether a date stands behind another clause's verb ("wrote it, which appeared, in 1768")."""
    first = min(t.i for t in part.tokens)
    verb = part.head.head
    if first <= verb.i or part.head.doc[first - 1].text != ",":
        return False
    return any(t.tag_ in ("VBD", "VBZ", "VBP", "VBN") for t in part.head.doc[verb.i + 1 : first])


def _with_year(value: Value, reading: Reading) -> Value | None:
    """A day with its year: its own, or the one year of its sentence ("on 19 May … on 22 August 2014")."""
    if not isinstance(value, Date) or value.year is not None:
        return value
    years = {v.year for v in _dates(reading)} - {None}
    if len(years) != 1 or not all(v.precision == "day" for v in _dates(reading)):
        return None
    text, year = option_text(value), years.pop()
    return parse_value(f"{text}, {year}" if text[0].isalpha() else f"{text} {year}")


def _dates(reading: Reading) -> list[Date]:
    return [s.found.value for s in reading.values if isinstance(s.found.value, Date)]


def _opening(value: Value, lead: str) -> str:
    """The words that ask for a date of this precision, "" where it is too vague to be asked for."""
    text = option_text(value)
    if value.approximate and not _PART_OF.match(text):
        return ""
    if _YEAR.fullmatch(text):
        return f"{lead or 'in '}what year"
    return f"{lead}when" if _DATED.search(text) else ""


def _dates_elsewhere(told: Told, index: int, reading: Reading) -> bool:
    """Whether another part of the same clause gives a date too, so that the two would be asked at once."""
    for i, other in enumerate(told.parts):
        if i == index or other.phrase is None:
            continue
        held = {t.i for t in without_asides(other.part.tokens)}
        if any(s.found.value.type == "date" and all(t.i in held for t in s.tokens) for s in reading.values):
            return True
    return False
