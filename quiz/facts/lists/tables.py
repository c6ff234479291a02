"""Lists read as tables: which columns a relation finds in the lines, and what is asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.items import years_phrase
from quiz.facts.lists.columns import LED, Row, read_row
from quiz.facts.lists.common import Item, ItemList, fact, year_answer
from quiz.facts.lists.headings import is_own, read_heading
from quiz.facts.lists.kinds import RELATIONS
from quiz.facts.lists.relations import Ask, Relation
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject import Subject
from quiz.facts.values import Quantity, number_text, option_text, parse_value

_UNSURE = re.compile(
    r"\b(?:acting|interim|caretaker|declined|disputed|unofficial|pro tem(?:pore)?|elect|designate|planned"
    r"|proposed|cancelled|honorary|honoris|titular|claimed|vacant|abolished)\b",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"\b(?:family|state|government|public|others?|free float|employees|shares|treasury)\b", re.I
)
"""Holders of shares that are no name."""
_GIVING = re.compile(r"(?:Awards|Festival|Ceremony|Prizes|Oscars|BAFTAs)$")
"""How an event is called at which prizes are given."""
_CONTESTED = re.compile(
    r"(?:Cup|Trophy|Championships?|Prix|Games|Open|Marathon|Classic|Race|Derby|Stakes|Medal|Shield|Plate"
    r"|League|Bowl|Tournament|Guineas|Oaks|Handicap|Hurdle|Chase|Ridge|Face|Buttress|Pillar|Couloir|Spur)$"
    r"|^(?:Tour|[A-Z]\w+ [A-Z]\w+) of "
)
"""Names of races and of climbs that stand with "the"."""
_TRAIT = re.compile(r"(?:an?|the) (?!(?:young|old|mysterious|strange|local)? ?(?:man|woman|boy|girl)$)")
_RANKS = {"1st": "", "2nd": "second-", "3rd": "third-", "4th": "fourth-", "5th": "fifth-", "6th": "sixth-"}


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
        return
    rows: list[Row] = []
    for relation in RELATIONS:
        noun = relation.heading.fullmatch(heading.noun)
        if noun is None or not relation.takes(subject.cls):
            continue
        rows = rows or [row for item in where.items if (row := read_row(item))]
        lines = _lines(relation, rows, len(where.items), {k: v for k, v in noun.groupdict().items() if v})
        for ask in relation.asks:
            yield from _asked(ask, lines, where, subject)


def _lines(relation: Relation, rows: Sequence[Row], size: int, named: Mapping[str, str]) -> list[Line]:
    """The lines of the first shape that enough of a list have."""
    for shape in relation.shapes:
        found = [(row, cells) for row in rows if (cells := row.named(shape))]
        if len(found) >= max(relation.least, relation.share * size):
            return [
                Line(row.item, {**named, **told}, not _UNSURE.search(row.item.text))
                for row, cells in found
                for told in _told(cells)
            ]
    return []


def _told(cells: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """What the cells of a line tell: once, or for each of two people that share it."""
    told = dict(cells)
    if "span" in told:
        told |= _spanned(told.pop("span"))
    if "count" in told and isinstance(value := parse_value(told["count"].removesuffix(" built")), Quantity):
        told |= {"count": number_text(value), "counted": value.noun}
    if told.get("rank", "1st") not in _RANKS or not _TRAIT.match(told.get("trait", "the ")):
        return
    if "rank" in told:
        told["rank"] = _RANKS[told["rank"]]
    if "way" in told:
        told["route"] += f", {told.pop('way')}"
    if "part" in told:
        told["part"] = told["part"].removeprefix("as ")
    if "led" in told and (led := LED.fullmatch(told["led"])):
        told["led"] = led["name"]
    if "end" in told:
        told["end"] = "nominated" if told["end"].lower() != "won" else "won"
    people = re.split(r" and | & ", told["who"]) if "who" in told else []
    if any(head_type(who.rpartition(" ")[2]) for who in people) or _COMMON.search(told.get("holder", "")):
        return
    if "body" in told and not _GIVING.search(told["body"]):
        return
    told |= {
        name: _inside(told[name], role=name == "role") for name in ("role", "body", "race") if name in told
    }
    if len(people) == 2 and all(" " in who for who in people):
        yield from ({**told, "who": who, "mate": mate} for who, mate in (people, people[::-1]))
    else:
        yield told


def _inside(name: str, *, role: bool = False) -> str:
    """A name as it stands inside a sentence: "a pedlar", "the British Academy Games Awards"."""
    if re.match(r"(?:A|An|The) ", name):
        return name[0].lower() + name[1:] if name[0] == "A" or role else name
    return f"the {name}" if _GIVING.search(name) or _CONTESTED.search(name) else name


def _spanned(text: str) -> Mapping[str, str]:
    """The years of a time in office: "from 1966 to 1988", when it began and, where it is over, ended."""
    ends = re.findall(r"\d{4}", text)
    if text.startswith("since") or not text.strip().endswith(ends[-1]):
        return {"since": ends[0]}
    told = {"years": years_phrase(text)}
    return told | ({"start": ends[0], "until": ends[-1]} if len(ends) > 1 else {})


def _asked(ask: Ask, lines: Sequence[Line], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """The facts of one column: what stands beside the same words is true too, the rest makes near misses."""
    needed = ask.needed
    fit = [line for line in lines if ask.column in line.told and needed <= line.told.keys()]
    keyed = [(line, tuple(line.told[slot] for slot in sorted(needed))) for line in fit]
    told: set[tuple[object, ...]] = set()
    every = [line.told[ask.column] for line in lines if line.sure and ask.column in line.told]
    for line, key in keyed if len(lines) >= ask.least else ():
        answer = _answer(line.told[ask.column], ask)
        if ask.first and line.told.get("rank", ""):
            continue
        if not line.sure or answer is None or any(line.told.get(k) != v for k, v in ask.only):
            continue
        if (answer.text, line.item.span, *key) in told:
            continue
        told.add((answer.text, line.item.span, *key))
        same = [other.told[ask.column] for other, at in keyed if at == key]
        near = [text for text in every if text not in key and (" and " not in text or " and " in answer.text)]
        roles = subject.roles(**{slot: line.told[slot] for slot in sorted(needed - set(ask.by))})
        yield fact(ask.relation, ask.kind, answer, line.item, where, roles, also=same, near=near)


def _answer(text: str, ask: Ask) -> Answer | None:
    """The answer of a cell, in the type that its column wants."""
    if ask.type == "date":
        return year_answer(text)
    if ask.type == "count":
        value = parse_value(text)
        return Answer(text, "count", "bare", value) if isinstance(value, Quantity) else None
    if ask.type == "value":
        value = parse_value(text)
        return (
            Answer(option_text(value), value.type, ask.fine, value) if isinstance(value, Quantity) else None
        )
    return Answer(text, ask.type, ask.fine)
