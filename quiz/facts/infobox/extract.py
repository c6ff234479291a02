"""Facts from infobox rows of any class of subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.documents import Document
from quiz.facts.infobox.answers import (
    CODES,
    date_style,
    disputed,
    local_unit,
    read_date,
    read_named,
    read_number,
)
from quiz.facts.infobox.items import Item, split_items, when_phrase, year_of, years_phrase
from quiz.facts.infobox.keys import Key, lookup, special_slots
from quiz.facts.infobox.offices import extract_offices
from quiz.facts.infobox.paired import extract_paired
from quiz.facts.infobox.rows import Row, read_rows
from quiz.facts.infobox.sides import extract_bounds
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import Date, find_values

SECTION = "Infobox"
_NUMERIC = ("number", "money", "measure", "duration", "rating", "share")
_RELEASE = re.compile(r"\b(?:releas|premier|screen|publish|opened|broadcast|aired)", re.IGNORECASE)
_PLACE_AFTER_DATE = re.compile(r"(?:in |at |,|;|·)\s*(?P<place>[^\d()]+)")
_AUTHORITY = re.compile(r"\(?[^()\d]+, (?P<year>\d{4})\)?")
_HARMLESS_AFTER_DATE = re.compile(
    r"[,;]?\s*(?:\d{2}:\d{2}.*|\((?:aged?|age)[^()]*\)|\(\d{4}-\d{2}-\d{2}\)|UTC.*)?"
)


@dataclass(frozen=True, slots=True)
class _Source:
    """What every reader of rows needs."""

    document: Document
    subject: Subject
    style: str


def extract_infobox(document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the facts of the infobox, in its order. Rows that cannot be told in words yield nothing."""
    source = _Source(document, subject, date_style(document))
    rows = read_rows(document.infobox)
    names = {row.name for row in rows}
    for row in rows:
        for entry in lookup(row.name, subject.cls) if not row.number else ():
            if not entry.unless & names:
                yield from _read(row, entry, source)
    yield from extract_paired(rows, document, subject)
    yield from extract_bounds(rows, document, subject)
    yield from extract_offices(rows, document, subject)


def _read(row: Row, entry: Key, source: _Source) -> Iterator[Fact]:
    """The facts of one row by one entry of the table."""
    if entry.type in ("date", "year_range"):
        yield from _dates(row, entry, source)
    elif entry.type in _NUMERIC:
        yield from _numbers(row, entry, source)
    else:
        yield from _names(row, entry, source)


def _dates(row: Row, entry: Key, source: _Source) -> Iterator[Fact]:
    """A row whose value is one date, with a place or the person's age behind it."""
    authority = _AUTHORITY.fullmatch(row.value)
    answer, rest = read_date(authority["year"] if authority else row.value, source.style)
    if answer is None or (entry.ambiguous and _told_differently(answer, source.document)):
        return
    if entry.type == "year_range" and answer.type != "year_range":
        return
    if _PLACE_AFTER_DATE.match(rest) or _HARMLESS_AFTER_DATE.fullmatch(rest):
        yield from _fact(row, entry, source, answer)
    place = _PLACE_AFTER_DATE.match(rest)
    for other in lookup(f"{row.name} place", source.subject.cls) if place else ():
        yield from _names(replace(row, value=place["place"].strip()), other, source) if place else ()


def _told_differently(answer: Answer, document: Document) -> bool:
    """Whether the prose gives other dates, or several, on which the work came out somewhere."""
    told = set()
    for block in document.blocks:
        for sentence in document.slice(block.span).split(". "):
            if _RELEASE.search(sentence):
                told |= {
                    found.value.canonical
                    for found in find_values(sentence)
                    if isinstance(found.value, Date) and found.value.precision in ("day", "month")
                }
    own = answer.value.canonical if answer.value else None
    return bool(told - {own})


def _numbers(row: Row, entry: Key, source: _Source) -> Iterator[Fact]:
    """A row whose value is one number, with its date in brackets ("2,940 (2023)")."""
    value, when = row.value, row.when
    items = split_items(value)
    if len(items) == 1 and when_phrase(items[0].qualifier):
        value, when = items[0].text, items[0].qualifier
    elif len(items) == 1 and items[0].qualifier and not re.match(r"[\d£$€¥]", items[0].qualifier):
        return
    answer = read_number(value, entry, local_unit(row.unit, source.document))
    if answer is None or disputed(answer, source.document):
        return
    unit = getattr(answer.value, "noun", "") or entry.fine
    yield from _fact(row, entry, source, answer, when=when_phrase(when), unit=unit, key=row.name)


def _names(row: Row, entry: Key, source: _Source) -> Iterator[Fact]:
    """A row of one or several names."""
    items = split_items(CODES.get(row.value, row.value), whole=entry.whole)
    named = [(item, read_named(item.text, entry, source.document)) for item in items]
    if not all(answer for _, answer in named):
        return
    answers = _even_case([(item, answer) for item, answer in named if answer])
    if entry.relation == "infobox.in_country" and len(answers) > 1:
        return
    for item, answer in answers:
        if item.safe:
            others = tuple(other.text for _, other in answers if other.text != answer.text)
            yield from _named_fact(row, entry, source, item, answer, others)


def _even_case(answers: list[tuple[Item, Answer]]) -> list[tuple[Item, Answer]]:
    """Write the first term small where the others are ("Art pop, chamber folk"), or where its kind is."""
    common = any(a.fine in _COMMON for _, a in answers)
    if not common and not any(a.type == "term" and a.text[:1].islower() for _, a in answers[1:]):
        return answers
    if answers[0][1].type != "term" or _proper(answers[0][1]):
        return answers
    item, first = answers[0]
    if first.text[1:2].isupper() or len(first.text) < 2:
        return answers
    return [(item, replace(first, text=first.text[0].lower() + first.text[1:])), *answers[1:]]


def _named_fact(
    row: Row, entry: Key, source: _Source, item: Item, answer: Answer, others: tuple[str, ...]
) -> Iterator[Fact]:
    """The fact of one item. Its time or its office in brackets sets it apart from the row's other items."""
    when, years = when_phrase(item.qualifier), years_phrase(item.qualifier)
    what = row.what
    if entry.relation == "infobox.key_role":
        if not re.fullmatch(r"[A-Za-z][A-Za-z -]*", item.qualifier):
            return
        what = item.qualifier
    if entry.fine == "subject":
        answer = replace(answer, fine=source.subject.cls)
    slots = {slot for form in entry.forms for slot in special_slots(form)}
    apart = ("when" in slots and when) or ("years" in slots and years) or ("what" in slots and what)
    also, near = ((), others) if apart else (others, ())
    yield from _fact(
        row,
        entry,
        source,
        answer,
        also=also,
        near=near,
        when=when,
        years=years,
        what=what,
        noun=source.subject.noun,
        key=row.name,
    )
    if when and year_of(when):
        yield from _back(row, entry, source, answer, year_of(when))


def _back(row: Row, entry: Key, source: _Source, answer: Answer, year: str) -> Iterator[Fact]:
    """From a dated item to its year: "In which year did … receive the Penrose Medal?"."""
    dated, _ = read_date(year, source.style)
    for back in lookup(f"year of {entry.relation.removeprefix('infobox.')}", source.subject.cls):
        item = with_article(answer.text) if entry.type == "award" else answer.text
        if dated and item:
            yield from _fact(row, back, source, dated, item=item)


def given_away(answer: str, subject: str) -> bool:
    """Whether the subject's name gives the answer away: they share a capitalised word of some length."""
    return bool(_long_names(answer) & _long_names(subject))


def _long_names(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", text) if word[0].isupper()} - {"the"}


def _proper(answer: Answer) -> bool:
    """Whether a field keeps its capital: "African history", but "organic chemistry"."""
    return answer.fine == "field" and bool(_PROPER.match(answer.text))


_COMMON = frozenset(
    (
        "book genre",
        "game genre",
        "screen genre",
        "frequency",
        "magazine category",
        "medium",
        "occupation",
        "field",
    )
)
_PROPER = re.compile(r"\w+(?:[cirns]an|ish|ese)\b|(?:German|Greek|Arab|Norse|French|Dutch|Welsh|Slavic)\b")
_STYLE = re.compile(r"(?:Commander|Officer|Knight|Dame|Companion|Member|Fellow|Honorary|Grand)\b")
_THE_HEADS = re.compile(
    r"(?:Medal|Prize|Award|Order|Cross|Crystal|Crown|Trophy|Shield|Cup|Ribbon|Globe|Oscar"
    r"|[Bb]adge)\b(?: of .*| for .*)?$"
)


def with_article(award: str) -> str:
    """An award's name inside a sentence ("the Penrose Medal"), "" where its article is not plain."""
    if award.startswith("the "):
        return award
    if _STYLE.match(award):
        return ""
    if award.startswith("The "):
        return "the " + award[4:]
    if award.startswith("Order of") or _THE_HEADS.search(award):
        return f"the {award}"
    return ""


def _fact(
    row: Row,
    entry: Key,
    source: _Source,
    answer: Answer,
    *,
    also: tuple[str, ...] = (),
    near: tuple[str, ...] = (),
    **roles: str,
) -> Iterator[Fact]:
    """The fact, where some form of the entry can be filled from the roles that the row gives."""
    filled = {name: value for name, value in roles.items() if value}
    forms = entry.several if also else entry.forms
    if not any(special_slots(form) <= filled.keys() for form in forms):
        return
    if given_away(answer.text, source.subject.name):
        return
    used = {slot for form in (*entry.forms, *entry.several) for slot in special_slots(form)}
    kept = {name: value for name, value in filled.items() if name in used}
    yield Fact(
        relation=entry.relation,
        kind=entry.kind,
        answer=answer,
        evidence=row.evidence,
        section=SECTION,
        roles=source.subject.roles(**kept),
        also=also,
        near=near,
    )
