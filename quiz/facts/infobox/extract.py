"""Facts from infobox rows of any class of subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.documents import Document
from quiz.facts.infobox.answers import CODES, date_style, read_date, read_named
from quiz.facts.infobox.careers import spelled_out
from quiz.facts.infobox.dates import (
    THE_LANDS,
    age_behind,
    agent_behind,
    place_behind,
    read_dates,
    read_fate,
    rival_behind,
)
from quiz.facts.infobox.figures import beside_figures, in_brackets, read_figures
from quiz.facts.infobox.items import Item, split_items, when_phrase, year_of, years_phrase
from quiz.facts.infobox.keys import Key, lookup, special_slots
from quiz.facts.infobox.offices import extract_offices
from quiz.facts.infobox.paired import extract_paired
from quiz.facts.infobox.rows import Row, read_rows
from quiz.facts.infobox.telling import Source, asked_by, given_away, row_fact, with_article
from quiz.facts.model import Answer, Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import works_of
from quiz.facts.values.nouns import singular

_DATES = ("date", "year_range", "start", "end", "dates")
_NUMERIC = ("number", "money", "measure", "duration", "rating", "share")
_PLACED = frozenset(("location", "city", "place", "headquarters", "hq location", "town or city"))
_COUNTRY_ROWS = frozenset(
    ("country", "sovereign state", "subdivision", "subdivision name", "location country")
)
"""Rows of a place whose last part may be its country, and those that tell the country by themselves."""
_PLURAL = ("infobox.plain_agent", "infobox.plain_leader", "infobox.plain_named")
"""Relations of keys that are told by their form, and asked of one of those named."""
_COMMON = frozenset(
    (
        "cause of death",
        "frequency",
        "medium",
        "occupation",
        "field",
        "sport",
        "magazine category",
        "type of bridge",
        "industry",
        "material",
        "type of dam",
        "type of lake",
        "political alignment",
        "voice",
        "colour of a horse",
        "rock",
        "musical instrument",
        "bowling style",
        "dairy animal",
        "newspaper format",
        "type of rider",
        "type of volcano",
        "fuel",
        "ore",
        "medical specialty",
        "crystal system",
        "ideology",
    )
)
_TIMELESS = frozenset(("work", "award", "event", "term"))
"""Types whose items' years tell of the thing itself, not how long it was so."""
_AT_ONCE = frozenset(("infobox.band_member", "infobox.of_band", "infobox.person_label"))
"""Relations of which several are true at a time: somebody else may have been a member in the same years."""
_LASTING = re.compile(r"from |until ")
_OWNED = frozenset(f"infobox.{key}_owner" for key in ("club", "building", "line", "ship")) | {
    "infobox.parent"
}
_GENRES = frozenset(("genre", "book genre", "game genre", "screen genre"))
_BY_AUTHOR = re.compile(r"\w by (?P<who>(?:[A-Z][^ ,;(]* )+[A-Z][^ ,;(]+)$")
_DONE_BY = re.compile(r" (?:by|for)$")
_NAMER = re.compile(r"^([A-Z][a-z]+ [a-z-]{3,}(?: [a-z-]{3,})?) .*")
"""Who named a living thing, behind its scientific name."""
_YEAR_BEHIND = re.compile(r"(?<=\w), (?:in )?\d{4}$")
_PROPER = re.compile(r"\w+(?:[cirns]an|ish|ese)\b|(?:German|Greek|Arab|Norse|French|Dutch|Welsh|Slavic)\b")


def extract_infobox(document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the facts of the infobox, in its order. Rows that cannot be told in words yield nothing."""
    source = Source(document, subject, date_style(document))
    told = read_rows(document.infobox)
    rows = tuple(part for row in told for part in spelled_out(row, subject.cls) or (row,))
    names = {row.name for row in rows}
    for row in rows:
        for entry in lookup(row.name, subject.cls, subject.noun) if not row.number else ():
            if not entry.unless & names:
                yield from _read(row, entry, source)
        yield from in_brackets(row, source)
        yield from read_fate(row, source)
        yield from beside_figures(row, source)
        if row.name in _PLACED and not names & _COUNTRY_ROWS:
            yield from _country_behind(row, source)
    yield from extract_paired(rows, document, subject)
    yield from extract_offices(rows, document, subject)


def _country_behind(row: Row, source: Source) -> Iterator[Fact]:
    """The country that a place ends in ("Yarmouth, Nova Scotia, Canada"), where the row names no other."""
    parts = [part.strip() for part in row.value.split(",")]
    told = [part for part in parts if part.removeprefix("the ") in COUNTRIES]
    if len(parts) < 2 or told != parts[-1:]:
        return
    for entry in lookup("country behind a place", source.subject.cls):
        yield from _names(replace(row, value=told[0]), entry, source)


def _read(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """The facts of one row by one entry of the table."""
    if entry.type in _DATES:
        yield from read_dates(row, entry, source)
        place = place_behind(row, source.style) if entry.type == "date" else ""
        for other in lookup(f"{row.name} place", source.subject.cls) if place else ():
            yield from _names(replace(row, value=place), other, source)
        rival = rival_behind(row, source.style) if entry.type == "date" else ""
        for other in lookup("rival of a debut", source.subject.cls) if rival and "debut" in row.name else ():
            yield from _names(replace(row, value=rival), other, source)
        agent = agent_behind(row, source.style) if entry.type == "date" else ""
        for other in lookup(f"{row.name} by", source.subject.cls) if agent else ():
            yield from _names(replace(row, name=f"{row.name} by", value=agent), other, source)
        if (age := age_behind(row)) is not None:
            for other in lookup(f"{row.name} age", source.subject.cls):
                yield from row_fact(row, other, source, age)
    elif entry.type in _NUMERIC:
        yield from read_figures(row, entry, source)
    else:
        yield from _names(row, entry, source)
        basis = _BY_AUTHOR.search(row.value) if entry.relation == "infobox.based_on" else None
        for other in lookup("author of the basis", source.subject.cls) if basis else ():
            yield from _names(replace(row, value=basis["who"] if basis else ""), other, source)


def _names(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """A row of one or several names."""
    value = _told_apart(row.value, source) if entry.type == "place" and entry.whole else row.value
    items = _items(CODES.get(value, value), entry)
    if entry.relation == "infobox.range_country" and [i.text in COUNTRIES for i in items[-2:]] == [
        False,
        True,
    ]:
        items = items[-1:]
    entry = replace(entry, fine=works_of(source.subject.noun)) if entry.fine == "works" else entry
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


def _told_apart(value: str, source: Source) -> str:
    """A place without what the subject's name tells: "Sund, Duchy of Kell" of the Battle of Sund."""
    parts = value.split(", ")
    while len(parts) > 1 and given_away(parts[0], source.subject.name) and parts[1] not in COUNTRIES:
        parts = parts[1:]
    return ", ".join(parts)


def _items(value: str, entry: Key) -> tuple[Item, ...]:
    """The items of a row of names; a value that is told whole is several where each has its years."""
    if entry.fine == "colour":
        value = re.sub(r",? (?:and|&) ", ", ", value)
    if entry.fine == "binomial":
        value = _NAMER.sub(r"\1", value)
    if entry.type == "person":
        value = _YEAR_BEHIND.sub("", value)
    if entry.whole and entry.type == "place" and ";" in value:
        return ()
    apart = split_items(value)
    if entry.whole and len(apart) > 1 and all(years_phrase(item.qualifier) for item in apart):
        return apart
    return split_items(value, whole=entry.whole)


def _even_case(answers: list[tuple[Item, Answer]]) -> list[tuple[Item, Answer]]:
    """Write the first term small where the others are ("Art pop, chamber folk"), all where their kind is."""
    if any(a.fine in _COMMON | _GENRES for _, a in answers):
        return [(item, _small(answer)) for item, answer in answers]
    if not any(a.type == "term" and a.text.islower() for _, a in answers[1:]):
        return answers
    return [(answers[0][0], _small(answers[0][1])), *answers[1:]]


def _small(answer: Answer) -> Answer:
    """A term that begins small, unless it is a name or letters."""
    if answer.type != "term" or _proper(answer) or answer.text[1:2].isupper() or len(answer.text) < 2:
        return answer
    return replace(answer, text=answer.text[0].lower() + answer.text[1:])


def _named_fact(
    row: Row, entry: Key, source: Source, item: Item, answer: Answer, others: tuple[str, ...]
) -> Iterator[Fact]:
    """The fact of one item. Its time or its office in brackets sets it apart from the row's other items."""
    when, years = when_phrase(item.qualifier), years_phrase(item.qualifier) or years_phrase(row.when)
    if entry.type in _TIMELESS or entry.relation in _AT_ONCE or not _LASTING.match(years):
        years = years if any("{years}" in form for form in (*entry.forms, *entry.several)) else ""
    if forms := _set_apart(entry, item, source):
        for fact in row_fact(row, entry, source, answer, near=others):
            yield asked_by(fact, forms)
        return
    what = row.what
    if entry.relation == "infobox.key_role":
        if not re.fullmatch(r"[A-Za-z][A-Za-z -]*", item.qualifier):
            return
        what = item.qualifier.lower() if item.qualifier.istitle() else item.qualifier
    if entry.fine == "subject":
        answer = replace(answer, fine=source.subject.cls)
    slots = {slot for form in entry.forms for slot in special_slots(form)}
    apart = ("when" in slots and when) or years or ("what" in slots and what)
    also, near = ((), others) if apart else (others, ())
    yield from row_fact(
        row,
        entry,
        source,
        answer,
        also=also,
        near=near,
        when=when if "when" in slots else "",
        years=years,
        what=what,
        noun=source.subject.noun,
        key=_named_by(row, entry),
    )
    if when and year_of(when):
        yield from _back(row, entry, source, answer, year_of(when))


def _set_apart(entry: Key, item: Item, source: Source) -> tuple[str, ...]:
    """The forms that ask for an item by what its brackets tell: the land where a company did it, the share
    that an owner has."""
    if re.fullmatch(r"\d{1,2}(?:\.\d+)?%", item.qualifier) and entry.relation in _OWNED:
        return (f"Who owns {item.qualifier} of {{subject}}?",)
    land = item.qualifier if item.qualifier in COUNTRIES or item.qualifier in THE_LANDS else ""
    if not land or entry.type != "organization" or source.subject.cls not in WORKS:
        return ()
    return tuple(f"{form.removesuffix('?')} in {THE_LANDS.get(land, land)}?" for form in entry.forms)


def _named_by(row: Row, entry: Key) -> str:
    """The key as a form says it: in the singular where one of those named is asked."""
    if entry.relation in _PLURAL:
        return row.name if " of " in row.name else singular(row.name)
    return _DONE_BY.sub("", row.name)


def _back(row: Row, entry: Key, source: Source, answer: Answer, year: str) -> Iterator[Fact]:
    """From a dated item to its year: "In which year did … receive the Penrose Medal?"."""
    dated, _ = read_date(year, source.style)
    for back in lookup(f"year of {entry.relation.removeprefix('infobox.')}", source.subject.cls):
        item = with_article(answer.text) if entry.type == "award" else answer.text
        if dated and item:
            yield from row_fact(row, back, source, dated, item=item)


def _proper(answer: Answer) -> bool:
    """Whether a field keeps its capital: "African history", but "organic chemistry"."""
    return answer.fine == "field" and bool(_PROPER.match(answer.text))
