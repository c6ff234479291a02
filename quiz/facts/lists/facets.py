"""What a list tells of the things that it names, where each cell says what it is: "Medicine, founded 1562 –
2,940 students" under "Faculties". What a bare year or figure is, the line above the list must tell."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.lists.columns import DONE, VERBS, Row, read_row
from quiz.facts.lists.common import ItemList, fact, year_answer
from quiz.facts.lists.headings import is_own, read_heading
from quiz.facts.lists.relations import NAME, STEP
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import PLACES
from quiz.facts.values import Quantity, number_text, option_text, parse_value
from quiz.facts.values.nouns import plural, singular
from quiz.facts.words import word_set

_OF = word_set(
    """faculty school department parish village hamlet town island municipality commune canton province
    district borough ward"""
)
"""Nouns told as "the faculty of Medicine"."""
_BEHIND = word_set("station mine quarry depot reservoir lock colliery pit halt stop")
"""Nouns told as "Ostby station"."""
_SITES = word_set(
    "factory plant mill brewery branch campus shipyard refinery workshop distillery store works"
)
"""Nouns told as "the Ostby factory"."""
_BEFORE = word_set(
    """beer ale stout lager whisky cider wine series model ship vessel steamer ferry locomotive tree bell
    tributary"""
)
"""Nouns told as "the beer Old Anchor"."""
_DRINKS = word_set("beer ale stout lager cider wine whisky")
_LONE = word_set(
    """lake mountain peak hill summit island islet cave trail glacier lock bridge tunnel museum building tower
    skyscraper dam aqueduct viaduct plane waterfall castle church chapel lighthouse windmill hospital library
    theatre stadium hut hall refuge shelter"""
)
"""Nouns of things that are told by their name alone."""
_ARTICLED = word_set("museum library theatre hospital lighthouse tunnel bridge dam viaduct")
_MADE = word_set("founded established created formed designated dedicated")
"""What is done to what is told with "of": a parish is not built."""
_HAS = word_set(
    """students pupils inhabitants residents beds seats staff employees members places rooms stores shops
    platforms households volumes berths lanes turbines houses dwellings villages boarders"""
)
_BARE_MEASURE = {
    **dict.fromkeys(("tributary", "tunnel", "trail", "cave"), ("length", "how", "long")),
    **dict.fromkeys(("mountain", "peak", "hill", "summit", "waterfall"), ("length", "how", "high")),
    **dict.fromkeys(("building", "skyscraper", "tower"), ("length", "how", "tall")),
    **dict.fromkeys(("island", "islet", "lake"), ("area", "what", "area")),
    "bell": ("mass", "what", "weight"),
}
"""What a bare measure of a dimension is of a kind of thing."""
_ON = word_set("line railway river road canal route trail motorway highway tramway")
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
_BARE_COUNT = re.compile(
    r"\b(?:the|their) numbers? of (?P<counted>[a-z]+(?: [a-z]+){0,3}?)"
    r"(?: (?:recorded|counted|registered))? in "
    r"(?P<time>(?:1[0-9]|20)\d\d(?:[–-]\d\d)?)\b"
)
_TOLD_OF = re.compile(
    r"(?:[a-z]+ )*([a-z]+) (?:usage|statistic|list|data|overview|detail|opening|size|number)"
)
_BY = re.compile(r"\bby ([a-z]+)$")
_FEWEST = 3
_MIXED = re.compile(
    r"(?:[a-z]+ )*(?:structure|feature|landmark|engineering work|building|infrastructure|work)"
)
"""Headings under which each name tells what it is: "Krag Tunnel – 310 yards"."""


@dataclass(frozen=True, slots=True)
class _Facet:
    """What one cell tells: the relation it is, the words that the question needs, and the answer."""

    relation: str
    words: tuple[tuple[str, str], ...]
    answer: Answer


def extract_facets(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what the cells of a list say of the things that stand first in its lines."""
    if subject.cls == "person":
        return
    kind = _kind_listed(where, subject)
    rows = [row for item in where.items if (row := read_row(item)) and row.cells and row.skeleton[1] in NAME]
    if kind:
        yield from _of_kind(kind, rows, where, document, subject)
        return
    of_all = _MIXED.fullmatch(read_heading(where.heading).noun)
    sorts = {row.cells[0]: singular(row.cells[0].casefold().split()[-1]) for row in rows if of_all}
    for sort in dict.fromkeys(sorts.values()):
        if sort in _LONE | _BEHIND:
            alike = [row for row in rows if sorts[row.cells[0]] == sort]
            yield from _of_kind(sort, alike, where, document, subject)


def _of_kind(
    kind: str, rows: Sequence[Row], where: ItemList, document: Document, subject: Subject
) -> Iterator[Fact]:
    """What the lines of things of one kind tell."""
    names = Counter(row.cells[0] for row in rows)
    untold = "list.item_has" if subject.past else ""
    read = [
        (row, tuple(facet for facet in _facets(row, kind, where) if facet.relation != untold))
        for row in rows
        if names[row.cells[0]] == 1
    ]
    columns: defaultdict[object, list[str]] = defaultdict(list)
    for _, facets in read:
        for facet in facets:
            columns[facet.relation, facet.words].append(facet.answer.text)
    for row, facets in read:
        for facet in facets:
            same = columns[facet.relation, facet.words]
            if len(same) >= _FEWEST:
                item, of = _named(row.cells[0], kind, document), _preposition(kind, subject)
                roles = subject.roles(item=item, of=of, **dict(facet.words))
                shape = "date" if facet.answer.type == "date" else "figure"
                yield fact(facet.relation, shape, facet.answer, row.item, where, roles, near=same)
    yield from _most(read, kind, where, subject)


def _kind_listed(where: ItemList, subject: Subject) -> str:
    """The noun of what is listed, by the heading, or by the last words of the line above the list."""
    heading = read_heading(where.heading)
    if not is_own(heading, subject):
        return ""
    known = _OF | _BEHIND | _BEFORE | _LONE | _SITES
    above = re.findall(r"[a-z]+s\b", where.intro.rpartition(". ")[2])
    return next(
        (word for word in map(singular, (*_heads(heading.noun, where.heading), *above)) if word in known), ""
    )


def _heads(noun: str, heading: str) -> Iterator[str]:
    """The words of a heading that may say what is listed: "station usage", "population by parish"."""
    yield from noun.partition(" of ")[0].split()[-1:]
    yield from (match[1] for match in [_TOLD_OF.fullmatch(noun)] if match)
    yield from (match[1] for match in [_BY.search(heading.lower())] if match)


def _facets(row: Row, kind: str, where: ItemList) -> Iterator[_Facet]:
    """What the cells behind the first tell."""
    year, count = _BARE_YEAR.search(where.intro), _BARE_COUNT.search(where.intro)
    for at, cell in enumerate(row.cells[1:], 1):
        sort = row.skeleton[2 * at + 1]
        value = parse_value(cell)
        if done := DONE.fullmatch(cell):
            if kind not in _OF or done["done"] in _MADE:
                yield from _done(done["done"], done["year"])
        elif sort == "Y" and year:
            yield from _done(_NOUN_DONE.get(year["done"].lower(), year["done"].lower()), cell)
        elif sort == "F" and isinstance(value, Quantity):
            if value.noun in _HAS:
                yield _Facet("list.item_has", (("counted", value.noun),), _number(value))
            elif not value.noun and count:
                words = (("counted", count["counted"]), ("time", count["time"]))
                yield _Facet("list.item_had", words, _number(value))
        elif sort == "%" and kind in _DRINKS and isinstance(value, Quantity):
            yield _Facet("list.strength", (), Answer(option_text(value), value.type, "strength", value))
        elif (
            sort == "M"
            and isinstance(value, Quantity)
            and _BARE_MEASURE.get(kind, ("",))[0] == value.dimension
        ):
            _, slot, word = _BARE_MEASURE[kind]
            answer = Answer(option_text(value), "measure", slot, value)
            yield _Facet(f"list.item_{'measure' if slot == 'what' else slot}", ((slot, word),), answer)
        else:
            yield from _measured(cell)


def _measured(cell: str) -> Iterator[_Facet]:
    """The length or the height that a cell tells as such."""
    for pattern, slot, relation in ((_MEASURE, "what", "list.item_measure"), (_HOW, "how", "list.item_how")):
        match = pattern.fullmatch(cell)
        value = parse_value(match["figure"]) if match else None
        if match and isinstance(value, Quantity) and value.type == "measure":
            yield _Facet(relation, ((slot, match[slot]),), Answer(option_text(value), "measure", slot, value))


def _done(done: str, year: str) -> Iterator[_Facet]:
    if answer := year_answer(year):
        yield _Facet("list.item_done", (("done", done),), answer)


def _number(value: Quantity) -> Answer:
    return Answer(number_text(value), "count", "bare", value)


def _named(name: str, kind: str, document: Document) -> str:
    """A thing as it stands inside a question: "the faculty of Law", "Ostby station"."""
    low = name.casefold()
    if kind in _LONE or low.endswith((kind, plural(kind))) or low.startswith(f"{kind} of "):
        articled = low.startswith(f"{kind} of ") or low.rpartition(" ")[2] in _ARTICLED
        said = re.search(rf"\bthe {re.escape(name)}\b", document.text, re.I)
        told = f"the {name}" if (articled or said) and not low.startswith("the ") else name
    elif kind in _SITES:
        told = f"the {name} {kind}"
    elif kind in _OF:
        told = f"the {kind} of {name}"
    else:
        told = f"{name} {kind}" if kind in _BEHIND else f"the {kind} {name}"
    return told


def _preposition(kind: str, subject: Subject) -> str:
    if kind in ("tributary", "island", "islet"):
        return "of" if kind == "tributary" else "in"
    if set(subject.name.casefold().split()) & _ON or subject.cls in ("mountain", "bridge", "lake", "river"):
        return "on"
    if subject.cls in PLACES:
        return "in"
    return "by" if kind in _DRINKS else "of"


def _most(
    read: Sequence[tuple[Row, Sequence[_Facet]]], kind: str, where: ItemList, subject: Subject
) -> Iterator[Fact]:
    """Which of those listed has the most, where every line tells its figure."""
    for relation in ("list.item_has", "list.item_had", "list.strength"):
        told = [(row, facet) for row, facets in read for facet in facets if facet.relation == relation]
        if (
            len(told) != len(where.items)
            or len({facet.words for _, facet in told}) != 1
            or len(told) <= _FEWEST
        ):
            continue
        sizes = [_size(facet.answer) for _, facet in told]
        row, facet = told[sizes.index(max(sizes))]
        if sizes.count(max(sizes)) == 1:
            roles = subject.roles(kinds=plural(kind), of=_preposition(kind, subject), **dict(facet.words))
            names = [other.cells[0] for other, _ in told]
            answer = Answer(row.cells[0], STEP)
            yield fact(f"{relation}_most", "other", answer, row.item, where, roles, near=names)


def _size(answer: Answer) -> float:
    value = answer.value
    return float(value.number.value) if isinstance(value, Quantity) else 0.0
