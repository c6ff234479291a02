"""Rows whose values are dates: one date, a range, or several dates each with its place or platform."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.documents import Document
from quiz.facts.infobox.answers import read_date
from quiz.facts.infobox.items import is_name
from quiz.facts.infobox.keys import Key, lookup
from quiz.facts.infobox.rows import Row
from quiz.facts.infobox.telling import Source, row_fact
from quiz.facts.model import Answer, Fact
from quiz.facts.values import Date, DateRange, find_values, number_text, option_text, parse_value, same_value

_MOMENT = re.compile(
    r"\b(?:completed|founded|established|opened|closed?|launched|dissolved|abandoned|built|recorded)\b"
    r"|^During which years"
)
"""What is done on a day, or takes the whole of a range, in a key's form."""
_RELEASE = re.compile(r"\b(?:releas|premier|screen|publish|opened|broadcast|aired)", re.IGNORECASE)
_AUTHORITY = re.compile(r"\(?[^()\d]+, (?P<year>\d{4})\)?")
_AGED = re.compile(r"\((?:aged?|age)[^()]*\)|; \d+ (?:years?|months?|days?) ago,?")
_LENGTH = re.compile(r"^\((?:[\d,]+ (?:years?|months?|weeks?|days?|hours?)(?:,? and |, |(?=\))))+\)$")
_NAME_BEFORE = re.compile(r"(?:[^\W\d_][\w.'’-]* ){1,5}[^\W\d_][\w.'’-]*, (?=\d|[A-Z][a-z]+ \d)")
_PLACE = re.compile(r"(?:[,;·]\s*(?:in |at )?|in |at )(?P<place>(?=[^\W\d_])[^\d()]+)")
_RIVAL = re.compile(r"[,(]*\s*(?:v|vs|against)\.? (?P<rival>[A-Z][^()\d]*)\)?")
_HARMLESS = re.compile(r"[,;]?\s*(?:\d{2}:\d{2}.*|UTC.*|\(\d{4}-\d{2}-\d{2}\)|\(as [^()]+\)|by [^\d()]+)?")
_DATED = re.compile(r"\s*[,;]?\s*(?P<date>[^(),;]*(?:, \d{4})?) \((?P<where>[^()]+)\)")
_NAMED_FIRST = re.compile(r"(?P<where>[A-Z][^:;()]*): (?P<date>[^:;()]+?\d{4})(?P<end>; |$)")
"""A platform or a land before its date: "Windows: 14 March 2017; Switch: 9 August 2018"."""
THE_LANDS = {
    name: f"the {name}"
    for name in (
        "United Kingdom",
        "United States",
        "US",
        "UK",
        "U.S.",
        "Netherlands",
        "Philippines",
        "Soviet Union",
    )
}
_ROUGHLY = re.compile(r"^(?:c\.|ca\.|circa|about|before|after|around) (?=\d{3,4},)")
_FATE = re.compile(
    r"(?P<done>Sunk|Scrapped|Wrecked|Broken up|Torpedoed|Scuttled|Burned|Destroyed|Captured|Lost)"
    r"(?: (?:by|in|at|off|near|on) [^,;\d]+)?,? (?:in |on )?(?P<date>[^,;]*\d{4}|[A-Z][a-z]+ \d+, \d{4})"
)
_AGENT = re.compile(r",? ?by (?P<who>[^\d()]+)|\((?:by )?(?P<inside>(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)\)")
_OCCASION = re.compile(r"\b(?:Festival|Fair|Expo|Biennale)\b")


def read_dates(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """Yield the facts of a row of dates, as its key's type says: one date, a bound of a range, or several."""
    row = without_name(row)
    if entry.type in ("start", "end"):
        yield from _bound(row, entry, source)
    elif entry.type == "dates":
        yield from _each(row, entry, source)
    else:
        yield from _single(row, entry, source)


def _single(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """A row whose value is one date, with a place or the person's age behind it."""
    authority = _AUTHORITY.fullmatch(row.value)
    answer, rest = read_date(authority["year"] if authority else row.value, source.style)
    if answer is None or (entry.ambiguous and _told_differently(answer, source.document)):
        return
    if entry.ambiguous and isinstance(answer.value, DateRange):
        return
    if (entry.type == "year_range") != (answer.type == "year_range") and _MOMENT.search(entry.forms[0]):
        return
    rest = _AGED.sub("", rest).strip()
    named = _AGENT.fullmatch(rest) and not _RELEASE.search(entry.forms[0])
    if named or _PLACE.match(rest) or _HARMLESS.fullmatch(rest) or _RIVAL.fullmatch(rest):
        yield from row_fact(row, entry, source, answer, key=row.name.removesuffix(" date"))


def read_fate(row: Row, source: Source) -> Iterator[Fact]:
    """When a ship came to its end: "Sunk by mine, 18 December 1917", "Scrapped, 1946"."""
    told = _FATE.fullmatch(row.value) if row.name == "fate" else None
    answer, rest = read_date(told["date"], source.style) if told else (None, "")
    for entry in lookup("day of fate", source.subject.cls) if told and answer and not rest else ():
        done = told["done"].lower() if told else ""
        yield from row_fact(row, entry, source, answer, key=done) if answer else ()


def without_name(row: Row) -> Row:
    """A row of a birth without the name that stands before the day ("Ada Lund, 4 May 1911, Kell")."""
    name = _NAME_BEFORE.match(row.value) if row.name in ("born", "died") else None
    return replace(row, value=row.value[name.end() :]) if name else row


def place_behind(row: Row, style: str) -> str:
    """The place that stands behind the date of a row, "" where none does."""
    value = _ROUGHLY.sub("", without_name(row).value)
    match = _PLACE.match(_AGED.sub("", read_date(value, style)[1]).strip())
    return match["place"].strip() if match else ""


def rival_behind(row: Row, style: str) -> str:
    """Against whom it was, named behind the date of a row ("6 June 1974 v England"), "" where nobody is."""
    match = _RIVAL.fullmatch(read_date(row.value, style)[1])
    return match["rival"].strip() if match else ""


def agent_behind(row: Row, style: str) -> str:
    """Who did it, named behind the date of a row ("1902 by Ada Poe and Jo Lind"), "" where nobody is."""
    match = _AGENT.fullmatch(read_date(row.value, style)[1])
    return match["who"] or match["inside"] if match else ""


def age_behind(row: Row) -> Answer | None:
    """The age that stands behind the date of a row ("2 November 1981 (aged 78)"), None where none does."""
    told = _AGED.search(row.value)
    age = parse_value(told[0].strip("()")) if told is not None else None
    return Answer(number_text(age), "age", "bare", age) if age is not None and age.type == "age" else None


def _bound(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """The first or the last day of a range of days or months ("3 May 1843 – 2 June 1846")."""
    answer, rest = read_date(row.value, source.style)
    rest = _LENGTH.sub("", rest)
    if answer is None or not isinstance(answer.value, DateRange) or not _HARMLESS.fullmatch(rest):
        return
    first, last = answer.value.start, answer.value.end
    bound = first if entry.type == "start" else last
    if bound is None or last is None or bound.precision not in ("day", "month") or bound.year is None:
        return
    if bound.precision == last.precision:
        bound = replace(bound, form=last.form).with_fields()
    yield from row_fact(row, entry, source, Answer(option_text(bound), "date", "", bound))


def _each(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """Several dates, each with its place or its platform ("21 October 1994 (Ireland), …")."""
    value = _NAMED_FIRST.sub(r"\g<date> (\g<where>)\g<end>", row.value)
    found = list(_DATED.finditer(value))
    if not found or _DATED.sub("", value).strip(" ,;"):
        return
    for one in found:
        answer, rest = read_date(one["date"], source.style)
        where = _where(one["where"], source)
        if answer is not None and answer.type == "date" and not rest and where:
            yield from row_fact(row, entry, source, answer, where=where)


def _where(text: str, source: Source) -> str:
    """ "Ireland" as "in Ireland", "Lisbon Film Festival" as "at the Lisbon Film Festival", a game's "Amiga"
    as "for Amiga"; "" where it is none of these."""
    names = re.split(r",? and |, ", text)
    if len(names) > 2 or not all(is_name(name) for name in names):
        return ""
    if source.subject.cls in ("game", "software"):
        return f"for {' and '.join(names)}"
    if len(names) > 1:
        return ""
    return (
        f"at the {text.removeprefix('the ')}" if _OCCASION.search(text) else f"in {THE_LANDS.get(text, text)}"
    )


def _told_differently(answer: Answer, document: Document) -> bool:
    """Whether the prose gives other dates, or several, on which the work came out somewhere."""
    told: list[Date] = []
    for block in document.blocks:
        for sentence in document.slice(block.span).split(". "):
            if _RELEASE.search(sentence):
                told += [
                    found.value
                    for found in find_values(sentence)
                    if isinstance(found.value, Date) and found.value.precision in ("day", "month")
                ]
    own = answer.value
    return any(own is None or not (same_value(own, value) or own.overlaps(value)) for value in told)
