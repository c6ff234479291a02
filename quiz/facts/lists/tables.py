"""Lists read as tables: which columns a relation finds in the lines, and what is asked of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mode

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.lists.columns import kind_of, read_row
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, year_answer
from quiz.facts.lists.headings import is_own, read_heading, read_intro
from quiz.facts.lists.kinds import RELATIONS
from quiz.facts.lists.relations import NOUN, Ask, Relation
from quiz.facts.lists.told import told_of
from quiz.facts.model import Answer, Fact
from quiz.facts.names.given import given_name_sex
from quiz.facts.subject import Subject
from quiz.facts.values import Date, Quantity, option_text, parse_value
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set

_UNSURE = re.compile(
    r"\b(?:acting|interim|caretaker|declined|disputed|unofficial|pro tem(?:pore)?|elect|designate|planned"
    r"|proposed|cancelled|honorary|honoris|titular|claimed|vacant|abolished)\b",
    re.IGNORECASE,
)
_HEADED: Mapping[str, Callable[[str], str]] = {
    "seat": str,
    "title": lambda text: singular(text.lower()),
    "peril": lambda text: f"{text} {'of' if text == 'eruption' else 'at'}",
}
"""How what a heading names is told, where not in small letters."""
_MEN = word_set("king count duke elector landgrave emperor prince sultan abbot prior bishop lord")
"""Titles that a list may have of women too, who are asked for by another."""
_NICKNAME = re.compile(r"[“\"][^”\"]+[”\"] ")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table with what its columns tell; `sure` where no word of it takes that back."""

    item: Item
    told: Mapping[str, str]
    sure: bool


def extract_tables(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what the columns of a list tell, where its heading and its lines are those of a relation."""
    heading = read_heading(where.heading)
    if not is_own(heading, subject):
        yield from _read_as(None, where, subject)
        return
    for noun in (heading.noun, *(told.noun for told in read_intro(where.intro))):
        facts = tuple(_read_as(noun, where, subject))
        yield from facts
        if facts:
            return


def _read_as(noun: str | None, where: ItemList, subject: Subject) -> Iterator[Fact]:
    """What the columns of a list tell whose lines are each a thing of this noun."""
    for relation in RELATIONS:
        headed = _headed(relation, noun, where) if relation.takes(subject.cls, subject.noun) else None
        if headed is not None:
            lines = _lines(relation, where, {"amid": "in" if subject.cls == "war" else "at", **headed})
            for ask in relation.asks:
                yield from _asked(ask, lines, where, subject)


def _headed(relation: Relation, noun: str | None, where: ItemList) -> Mapping[str, str] | None:
    """What the heading of a relation's list tells, and the line above it; None where they are of another."""
    if relation.scope != NOUN:
        every = (*where.section[::-1], where.intro.rpartition(". ")[2])
        texts = every if relation.scope == "any" else every[:1]
        found = next((match for text in texts if (match := relation.heading.search(text))), None)
    else:
        found = relation.heading.fullmatch(noun) if noun is not None else None
    above = relation.above.search(where.intro) if relation.above else found
    if found is None or above is None:
        return None
    told = {k: _HEADED.get(k, str.lower)(text) for k, text in found.groupdict().items() if text}
    return told | (above.groupdict() if relation.above else {})


def _lines(relation: Relation, where: ItemList, headed: Mapping[str, str]) -> list[Line]:
    """The lines of the first shape that enough of a list have."""
    return [
        Line(item, {**headed, **told}, not _UNSURE.search(item.text) and not _another_title(headed, told))
        for item, cells in _cells(relation, where)
        if all(is_person(_NICKNAME.sub("", cells[name])) for name in relation.people)
        and all(is_name(cells[name]) for name in relation.names)
        for told in told_of(cells)
    ]


def _another_title(headed: Mapping[str, str], told: Mapping[str, str]) -> bool:
    """Whether who held an office was no king, count or abbot, being a woman."""
    return headed.get("office") in _MEN and given_name_sex(told.get("who", ""), alone=True) == "f"


def _cells(relation: Relation, where: ItemList) -> Sequence[tuple[Item, Mapping[str, str]]]:
    """The cells of the lines of the first shape or wording that enough of a list have."""
    rows = [row for item in where.items if (row := read_row(item))] if relation.shapes else []
    for shape in relation.shapes:
        found = [(row.item, cells) for row in rows if (cells := row.named(shape))]
        if len(found) >= max(relation.least, relation.share * len(where.items)):
            return found
    for columns in relation.columns:
        found = [(row.item, cells) for row in rows if (cells := row.sorted_into(columns))]
        if len(found) >= max(relation.least, relation.share * len(where.items)):
            return found
    for wording in relation.wordings:
        if lines := parse_all(where.items, wording, share=relation.share, least=relation.least):
            return [
                (item, {k: v for k, v in match.groupdict().items() if v is not None}) for item, match in lines
            ]
    return ()


def _asked(ask: Ask, lines: Sequence[Line], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """The facts of one column: what stands beside the same words is true too, the rest makes near misses."""
    needed = ask.needed
    fit = [line for line in lines if ask.column in line.told and needed <= line.told.keys()]
    keyed = [(line, tuple(line.told[slot] for slot in sorted(needed))) for line in fit]
    told: set[tuple[object, ...]] = set()
    every = [line.told[ask.column] for line in lines if line.sure and ask.column in line.told]
    for line, key in keyed if len(lines) >= ask.least else ():
        answer = _answer(ask, line.told)
        if not line.sure or answer is None or (ask.first and line.told.get("rank", "")):
            continue
        if ask.rare and every.count(answer.text) > 1 and mode(every) == answer.text:
            continue
        if any(line.told.get(k) != v for k, v in ask.only) or (answer.text, line.item.span, *key) in told:
            continue
        told.add((answer.text, line.item.span, *key))
        same = [other.told[ask.column] for other, at in keyed if at == key]
        if not ask.several and len(set(same)) > 1:
            continue
        paired = ask.kind == "organization" or kind_of(answer.text) == "Q"
        near = [text for text in every if text not in key and (paired or kind_of(text) != "Q")]
        near = near if ask.beside else []
        roles = subject.roles(**{slot: line.told[slot] for slot in sorted(needed - set(ask.by))})
        yield fact(ask.relation, ask.shape, answer, line.item, where, roles, also=same, near=near)


def _answer(ask: Ask, told: Mapping[str, str]) -> Answer | None:
    """The answer of a cell, in the type that its column wants."""
    text = told[ask.column]
    if ask.wanted == "date":
        return year_answer(text)
    value = parse_value(f"{text} {ask.unit}".strip())
    if ask.wanted == "count":
        counts = isinstance(value, Quantity) and value.number.value > ask.over
        return Answer(text, "count", ask.fine or "bare", value) if counts else None
    if ask.wanted == "value":
        if not isinstance(value, Date | Quantity):
            return None
        return Answer(option_text(value), value.type, ask.fine, value)
    return Answer(text, ask.wanted, ask.fine.format_map(told))
