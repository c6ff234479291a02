"""Offices of a person: the rows of one number tell since when, until when, after whom and before whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.documents import Document
from quiz.facts.infobox.answers import date_style, read_date, read_named
from quiz.facts.infobox.keys import Key, lookup
from quiz.facts.infobox.rows import Row
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

_OFFICE = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th) )?"
    r"(?P<office>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}(?: (?:of|for) (?:the )?[A-ZÀ-Þ][\w ’'-]+)?)"
)
_ROWS = {
    "term start": "office from",
    "term end": "office until",
    "predecessor": "before in office",
    "successor": "after in office",
    "preceded by": "before in office",
    "succeeded by": "after in office",
}
_TERMS = frozenset(("in office", "term", "term of office", "tenure", "term in office"))
_REIGNS = {
    **dict.fromkeys(("predecessor", "preceded by"), "before on throne"),
    **dict.fromkeys(("successor", "succeeded by"), "after on throne"),
}


def extract_offices(rows: Sequence[Row], document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield when somebody took and left each office, and who had it before and after."""
    if subject.cls != "person":
        return
    if any(row.name == "reign" for row in rows):
        yield from _reigns(rows, document, subject)
        return
    offices = {row.number: row for row in rows if row.name == "office"}
    for row in (part for told in rows for part in _ends(told)):
        office = offices.get(row.number)
        match = _OFFICE.fullmatch(office.value) if office is not None else None
        if office is None or match is None:
            continue
        for entry in lookup(_ROWS.get(row.name, ""), subject.cls):
            answer = _answer(row, entry, document)
            if answer is not None:
                yield entry.fact(answer, office.together(row), subject.roles(item=match["office"]))


def _ends(row: Row) -> tuple[Row, ...]:
    """The rows of the first and the last day that "In office: 3 May 1979 – 4 June 1987" tells in one."""
    first, dash, last = row.value.partition(" – ")
    if row.name not in _TERMS or not dash:
        return (row,)
    return replace(row, name="term start", value=first), replace(row, name="term end", value=last)


def _reigns(rows: Sequence[Row], document: Document, subject: Subject) -> Iterator[Fact]:
    """Who reigned before and after a ruler of one realm."""
    for row in rows:
        for entry in lookup(_REIGNS.get(row.name, ""), subject.cls) if not row.number else ():
            answer = _answer(row, entry, document)
            if answer is not None:
                yield entry.fact(answer, row.evidence, subject.roles())


def _answer(row: Row, entry: Key, document: Document) -> Answer | None:
    if entry.type == "person":
        return read_named(row.value, entry, document)
    answer, rest = read_date(row.value, date_style(document))
    return answer if answer is not None and answer.type == "date" and not rest else None
