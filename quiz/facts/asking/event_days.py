"""The days of an event that took place within one year: "The bombardment began *on 11 June*" of a siege that
lasted from May to September 1743 is asked by its day and month, which the sentence itself proves."""

from __future__ import annotations

import re

from quiz.documents import Document
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.language import Sentence
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.values import Date, DateRange, find_values

_DATED = re.compile(
    r"(?:date|dates|dated|duration|formed|dissipated|start|started|began|end|ended|opening|closing|opened|closed"
    r"|opening date|closing date|start date|end date|time|held|period)s?\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b1[0-9]{3}\b|\b20[0-9]{2}\b")
_SLACK = 1
"""So many days before and after are the event's too, which may end at night or in another time zone."""


def is_of_event(day: Date, sentence: Sentence, reading: Reading) -> bool:
    """Whether a day without a year is one of the event's own days, and of no other year."""
    if reading.discourse.subject.cls not in EVENTS or day.year is not None or day.precision != "day":
        return False
    span = event_span(reading.document)
    if span is None:
        return False
    year, low, high = span
    low_day, high_day = low - _SLACK, high + _SLACK
    dated = day.with_fields(year=year)
    if not dated.is_valid or not low_day <= dated.interval[0] < high_day:
        return False
    return _years_before(sentence, reading.document) <= {str(year)}


def event_span(document: Document) -> tuple[int, float, float] | None:
    """The year of an event, its first day and the day behind its last, from its infobox; None where it
    tells no days, or those of several years."""
    ends: list[Date] = []
    for row in document.infobox:
        if not _DATED.match(row.key):
            continue
        for found in find_values(row.value):
            value = found.value
            dates = [value] if isinstance(value, Date) else []
            dates = [value.start, value.end] if isinstance(value, DateRange) and value.end else dates
            ends += [d for d in dates if d is not None and d.precision == "day" and d.year is not None]
    years = {date.year for date in ends}
    if len(ends) < 2 or len(years) != 1:
        return None
    year = ends[0].year
    assert year is not None
    return year, min(d.interval[0] for d in ends), max(d.interval[1] for d in ends)


def _years_before(sentence: Sentence, document: Document) -> set[str]:
    """The years that the section tells up to and with a sentence."""
    section = sentence.block.section
    start = min(b.span.start for b in document.blocks if b.section == section)
    return set(_YEAR.findall(document.text[start : sentence.span.end]))
