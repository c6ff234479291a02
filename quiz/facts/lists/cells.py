"""What a cell of a list tells by itself, of the thing that its line stands for: "founded 1562", "2,940
students", "girth 7.9 m", "46 dead". What a bare year, count or measure is, the line above the list or the
noun of what is listed must tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.facts.infobox.items import is_person
from quiz.facts.lists.columns import DONE, TOLL, VERBS, Row
from quiz.facts.lists.common import ItemList, year_answer
from quiz.facts.lists.relations import STEP
from quiz.facts.lists.told import DONE as ACHIEVED
from quiz.facts.model import Answer
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.terms.trades import is_role
from quiz.facts.values import Date, Quantity, number_text, option_text, parse_value
from quiz.facts.words import word_set

_HAS = word_set(
    """students pupils inhabitants residents beds seats staff employees members places rooms stores shops
    platforms households volumes berths lanes turbines houses dwellings villages boarders stations stops
    arches spans storeys stories floors locks holes cells pipes ranks strings monks nuns teachers men troops
    soldiers guns aircraft horses tanks moorings apartments bedrooms screens carriages cars courts branches
    chapters parishes schools graves pages cylinders doors windows columns steps moons exhibits"""
)
"""What things have, as a count behind their name tells."""
_FORCE = word_set("men troops soldiers guns aircraft horses tanks")
"""What a unit or a ship has on one day."""
_BIRDS = word_set("pairs nests individuals animals birds burrows chicks pups adults")
"""What is counted of a living thing at a place."""
DRINKS = word_set("beer ale stout lager cider wine whisky")
_LONG = word_set(
    "tributary tunnel trail cave river creek runway bridge viaduct pier canal line route stream branch fjord"
)
_HIGH = word_set("mountain peak hill summit waterfall fell volcano")
_TALL = word_set("building skyscraper tower tree mast spire")
"""Of which kinds of things a bare length is the length, the height above the sea or that above the ground."""
_SHEER = {"area": "area", "mass": "weight"}
_MEASURE = re.compile(
    r"(?P<what>height|length|girth|width|depth|area|capacity|diameter|span|elevation|altitude|rise)"
    r" (?:of )?(?P<figure>\d.*)"
)
_HOW = re.compile(r"(?P<figure>\d.*) (?P<how>long|high|tall|wide|deep)")
_BARE_YEAR = re.compile(
    rf"\b(?:years?|dates?)\b[^.;]{{0,60}}?\b(?P<done>{VERBS}|introduction|opening|foundation"
    r"|completion|construction)\b",
    re.IGNORECASE,
)
_NOUN_DONE = {
    "introduction": "introduced",
    "opening": "opened",
    "foundation": "founded",
    "completion": "completed",
    "construction": "built",
}
_BROUGHT_OUT = {
    **dict.fromkeys(
        ("film", "album", "single", "song", "expansion", "game", "sequel", "soundtrack"), "released"
    ),
    **dict.fromkeys(("book", "novel", "novella", "poem", "magazine", "newspaper", "journal"), "published"),
}
"""What a bare year behind a work of a kind is."""
_INTRANSITIVE = {
    "died": "die",
    "retired": "retire",
    "resigned": "resign",
    "disappeared": "disappear",
    "arrived": "arrive",
    "collapsed": "collapse",
    "ceased": "close",
    "drowned": "drown",
}
_UNDONE = word_set(
    "dated aged named planned proposed expected scheduled projected revised uncompleted rated born"
)
"""What is done to nothing in that year."""
_SEEN = re.compile(
    r"(?:first |last )?(?:found|recorded|seen|observed|collected|discovered|introduced|sighted)"
)
"""What is done to a species at a place."""
_BARE_COUNT = re.compile(
    r"\b(?:the|their) numbers? of (?P<counted>[a-z]+(?: [a-z]+){0,3}?)"
    r"(?: (?:recorded|counted|registered))? in "
    r"(?P<time>(?:1[0-9]|20)\d\d(?:[–-]\d\d)?)\b"
)
_COUNTED = re.compile(
    r"(?:^(?:[Mm]ost|[Aa]ll-time|[Tt]op|[Rr]ecord) |\bnumbers? of )(?P<counted>[a-z]+(?: [a-z]+)?)(?=[ :]|$)"
)
"""What bare numbers count: "Most caps:", "the following numbers of breeding pairs:"."""
_SORTED = word_set(
    """ride lift attraction aircraft ship vessel boat vehicle product model machine weapon instrument
    locomotive engine"""
)
"""Kinds of things whose lines tell of which sort each is: "Gipfelbahn – gondola"."""
_PHRASE = re.compile(r"(?!.*(?:ed|ing)\b)[a-z-]+(?: [a-z-]+){0,2}")
_NAME = re.compile(r"[A-Z]")
_BY = re.compile(
    r"(?P<done>designed|founded|built|led|made|cast|commissioned|presented|donated|written|drawn|painted|sung"
    r"|composed|directed|edited|illustrated|carved|hosted|translated|produced) by (?P<name>[A-Z].*)"
)
_ROLE = re.compile(r"(?P<role>[a-z]+):? (?P<name>[A-Z].*)")
"""Who did it, as the cell says: "designed by Ada Poe", "architect Ada Poe"."""
_TIME = re.compile(r"\b(?:1[89]|20)\d\d(?:[–-]\d\d)?\b")
_MADE = word_set("founded established created formed designated dedicated")
"""What is done to what is told with "of": a parish is not built."""


@dataclass(frozen=True, slots=True)
class Facet:
    """What one cell tells: the relation it is, the words that the question needs, and the answer."""

    relation: str
    words: tuple[tuple[str, str], ...]
    answer: Answer


def read_cells(
    row: Row, kind: str, own: str, where: ItemList, subject: Subject, *, body: bool
) -> Iterator[Facet]:
    """What the cells behind the first tell of a thing of a kind, which its own name may tell more nearly;
    `body` where it stands for its members or people."""
    kind = kind or own
    for at, cell in enumerate(row.cells[1:], 1):
        sort = row.skeleton[2 * at + 1]
        if row.skeleton[2 * at] == "y" and (done := DONE.fullmatch(row.cells[at - 1])) and _NAME.match(cell):
            yield Facet("list.item_maker", (("done", done["done"]),), Answer(cell, STEP))
        elif (made := _BY.fullmatch(cell)) and subject.cls not in EVENTS:
            yield Facet("list.item_maker", (("done", made["done"]),), Answer(made["name"], STEP))
        elif (role := _ROLE.fullmatch(cell)) and is_role(role["role"]) and is_person(role["name"]):
            yield Facet(
                "list.item_role", (("role", role["role"]),), Answer(role["name"], "person", role["role"])
            )
        elif done := DONE.fullmatch(cell):
            if not body or done["done"] in _MADE:
                yield from _done(done["done"], done["date"], subject)
        elif (toll := TOLL.fullmatch(cell)) and subject.cls in EVENTS:
            yield from _lost(toll)
        elif sort == "b":
            value = parse_value(cell.removesuffix(" built"))
            if isinstance(value, Quantity):
                yield Facet("list.item_number", (), Answer(number_text(value), "count", "bare", value))
        elif sort == "w" and kind in _SORTED and _PHRASE.fullmatch(cell):
            yield Facet("list.item_kind", (), Answer(cell, STEP))
        elif sort == "Y":
            yield from _of_year(cell, kind, where, subject)
        elif sort in "FM%":
            yield from _figure(cell, (kind, own), row, where, subject)
        else:
            yield from _measured(cell)


def _done(done: str, when: str, subject: Subject) -> Iterator[Facet]:
    """When something was done to a thing, or what it did."""
    value = parse_value(when)
    if not isinstance(value, Date) or done.split()[-1] in _UNDONE or subject.cls in EVENTS:
        return
    if _SEEN.fullmatch(done) and subject.cls != "species" and not done.endswith(("discovered", "introduced")):
        return
    whole = value.type == "date" and not re.fullmatch(r"\d{4}", when)
    answer = Answer(option_text(value), "date", "date", value) if whole else year_answer(when)
    if answer is None:
        return
    if subject.cls == "species":
        if _SEEN.fullmatch(done):
            yield Facet("list.seen", (("done", done),), answer)
    elif done in _INTRANSITIVE:
        yield Facet("list.item_did_on" if whole else "list.item_did", (("do", _INTRANSITIVE[done]),), answer)
    else:
        yield Facet("list.item_done_on" if whole else "list.item_done", (("done", done),), answer)


def _of_year(cell: str, kind: str, where: ItemList, subject: Subject) -> Iterator[Facet]:
    """What a bare year is."""
    if year := _BARE_YEAR.search(where.intro):
        yield from _done(_NOUN_DONE.get(year["done"].lower(), year["done"].lower()), cell, subject)
    elif kind in _BROUGHT_OUT:
        yield from _done(_BROUGHT_OUT[kind], cell, subject)


def _lost(toll: re.Match[str]) -> Iterator[Facet]:
    value = parse_value(f"{toll['dead']} deaths")
    fate = {"dead": "killed", "deaths": "killed", "fatalities": "killed"}.get(toll["fate"], toll["fate"])
    if isinstance(value, Quantity) and value.number.value > 1:
        number = Answer(number_text(value), "count", "bare", value)
        yield Facet("list.item_lost", (("fate", fate),), number)


def _figure(
    cell: str, kinds: tuple[str, str], row: Row, where: ItemList, subject: Subject
) -> Iterator[Facet]:
    """What a count, a measure or a share is."""
    value = parse_value(cell)
    if not isinstance(value, Quantity) or value.approximate:
        return
    if value.type == "measure":
        slot, word = _bare_measure(value.dimension, kinds)
        if slot:
            answer = Answer(option_text(value), "measure", slot, value)
            yield Facet(f"list.item_{'measure' if slot == 'what' else slot}", ((slot, word),), answer)
    elif value.type == "share" and kinds[0] in DRINKS:
        yield Facet("list.strength", (), Answer(option_text(value), value.type, "strength", value))
    elif value.type == "count":
        number = Answer(number_text(value), "count", "bare", value)
        yield from (
            Facet(relation, words, number) for relation, words in _counted(value.noun, row, where, subject)
        )


def _counted(
    noun: str, row: Row, where: ItemList, subject: Subject
) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """What a count of a noun tells."""
    count = _BARE_COUNT.search(where.intro)
    times = [found[0] for cell in (*row.cells, where.intro) if (found := _TIME.search(cell))]
    if (
        subject.cls in ("club", "species")
        and not noun
        and (above := _COUNTED.search(where.intro or where.heading))
    ):
        noun = above["counted"]
    last = noun.split()[-1] if noun else ""
    if count and not noun:
        yield "list.item_had", (("counted", count["counted"]), ("time", count["time"]))
    elif subject.cls == "species":
        if last in _BIRDS:
            yield "list.living", (("counted", noun), *(("time", time) for time in times[:1]))
    elif last in ACHIEVED and subject.cls not in ("battle", "war"):
        yield "list.item_achieved", (("counted", noun), ("do", ACHIEVED[last]))
    elif last in _HAS and (last in _FORCE) == (subject.cls in EVENTS):
        yield ("list.force_has" if last in _FORCE else "list.item_has"), (("counted", noun),)


def _bare_measure(dimension: str, kinds: tuple[str, str]) -> tuple[str, str]:
    if dimension in _SHEER and kinds[0] not in _HIGH:
        return "what", _SHEER[dimension]
    words = (("long", _LONG), ("high", _HIGH), ("tall", _TALL))
    how = next((word for word, such in words if such & {*kinds}), "")
    return ("how", how) if how and dimension == "length" else ("", "")


def _measured(cell: str) -> Iterator[Facet]:
    """The length or the height that a cell tells as such."""
    for pattern, slot, relation in ((_MEASURE, "what", "list.item_measure"), (_HOW, "how", "list.item_how")):
        match = pattern.fullmatch(cell)
        value = parse_value(match["figure"]) if match else None
        if match and isinstance(value, Quantity) and value.type == "measure":
            yield Facet(relation, ((slot, match[slot]),), Answer(option_text(value), "measure", slot, value))
