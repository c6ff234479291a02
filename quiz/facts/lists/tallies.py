"""Lists of figures: how many died where or won what ("Haiti – 118" under "Deaths by territory", "Kenya: 9
gold, 7 silver"), and what was so much in each year ("2018–19 – revenue £538.2 million, 203 stores").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.lists.common import Item, ItemList, fact, parse_all
from quiz.facts.lists.told import land
from quiz.facts.model import Answer, Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.values import Quantity, number_text, option_text, parse_value

_MEDALS = re.compile(r"\bmedals?\b", re.IGNORECASE)
_MEDAL_LINE = re.compile(
    r"(?P<name>[A-Z][^:–—\d(]*?)\s*[:–—]\s*(?P<gold>\d+) gold, (?P<silver>\d+) silver\b.*"
)
_YEARLY = re.compile(r"(?P<year>\d{4}(?:[–-]\d\d)?)\s*[:–—]\s+(?P<figures>[a-z][a-z ]* .+)")
_FIGURE = re.compile(r"(?P<noun>[a-z][a-z ]*?) (?P<value>[£$€¥]?[\d,.]+(?: (?:million|billion|percent|%))?)")
_MEASURED = re.compile(
    r"\b(?:revenue|turnover|profit|loss|income|sales|attendance|output|production|passengers|circulation"
    r"|membership|debt|investment)\b"
)
_FEWEST = 3


def extract_tallies(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the figures of each place, side or year that a list tells in one shape."""
    yield from _medals(where, subject)
    yield from _yearly(where, subject)


def _medals(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """How many gold medals each country of a medal table won."""
    if not where.under(_MEDALS) or subject.cls not in EVENTS:
        return
    rows = [(i, m) for i, m in parse_all(where.items, _MEDAL_LINE, least=_FEWEST) if m["name"] in COUNTRIES]
    for colour in ("gold", "silver"):
        counts = [match[colour] for _, match in rows]
        for item, match in rows:
            value = parse_value(f"{match[colour]} {colour} medals")
            if isinstance(value, Quantity) and int(match[colour]) > 1:
                answer = Answer(number_text(value), "count", "bare", value)
                roles = subject.roles(country=land(match["name"]), colour=colour)
                yield fact("list.medals", "figure", answer, item, where, roles, near=counts)


def _yearly(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """What was how much in each year, where every line tells the same figures by their names."""
    rows = parse_all(where.items, _YEARLY, share=1.0, least=_FEWEST)
    read = [(item, match["year"], _figures(match["figures"])) for item, match in rows]
    shared = [noun for noun in read[0][2] if all(noun in figures for _, _, figures in read)] if read else []
    for noun in shared:
        texts = [figures[noun] for _, _, figures in read]
        for item, year, figures in read:
            yield from _yearly_fact(noun, year, figures[noun], item, where, subject, texts)


def _yearly_fact(
    noun: str, year: str, text: str, item: Item, where: ItemList, subject: Subject, near: list[str]
) -> Iterator[Fact]:
    value = parse_value(text)
    if isinstance(value, Quantity) and not value.approximate:
        answer = Answer(option_text(value), value.type, noun, value)
        roles = subject.roles(figure=noun, year=year)
        yield fact("list.figure", "figure", answer, item, where, roles, near=near)


def _figures(text: str) -> dict[str, str]:
    """The named figures of a line: "revenue £538.2 million, profit before tax £9.4 million"."""
    found = (_FIGURE.fullmatch(part.strip()) for part in re.split(r",\s+", text))
    return {match["noun"]: match["value"] for match in found if match and _MEASURED.search(match["noun"])}
