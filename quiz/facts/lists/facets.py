"""What a list tells of the things that it names, where each cell says what it is: "Medicine, founded 1562 –
2,940 students" under "Faculties"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.lists.cells import Facet, read_cells
from quiz.facts.lists.columns import Row, read_row
from quiz.facts.lists.common import ItemList, fact
from quiz.facts.lists.relations import NAME, STEP
from quiz.facts.lists.things import OF, around, is_spot, kind_listed, named, own_kind, preposition
from quiz.facts.lists.told import force_roles, land
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.values import Quantity
from quiz.facts.values.nouns import plural

_FEWEST = 3
_BARE = frozenset(
    (
        "list.item_has",
        "list.force_has",
        "list.item_had",
        "list.strength",
        "list.item_achieved",
        "list.living",
        "list.item_kind",
    )
)
"""What only several lines of a list tell alike."""
_SHAPES = {"date": "date", "person": "person", STEP: "other"}
_GONE = re.compile(r"\b(?:destroyed|damaged|lost|affected)$")
"""Headings of things that are not the subject's."""
_CLASS = re.compile(r"(?P<name>.+)-class .+")
_AFLOAT = re.compile(r"\b\d+ guns\b|\bCaptain\b|\bcrew\b")
"""What the line of a ship tells."""
_MOST = ("list.item_has", "list.item_had", "list.strength")


def extract_facets(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what the cells of a list say of the things that stand first in its lines."""
    if subject.cls == "person" or _GONE.search(where.heading):
        return
    if ships := _CLASS.fullmatch(subject.name):
        subject = replace(subject, reference=f"the {ships['name']} class")
    kind = kind_listed(where, subject)
    first = f"{NAME}gR" if kind else NAME
    rows = [row for item in where.items if (row := read_row(item)) and row.cells and row.skeleton[1] in first]
    names = Counter(row.cells[0] for row in rows)
    read = [
        (row, tuple(read_cells(row, kind, own_kind(row.cells[0]), where, subject, body=kind in OF)))
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
            if len(same) >= (_FEWEST if facet.relation in _BARE else 1):
                shape = _SHAPES.get(facet.answer.type, "figure")
                told = _roles(facet, row, kind, document, subject)
                roles = subject.roles(**{**told, **dict(facet.words)})
                if told:
                    yield fact(facet.relation, shape, facet.answer, row.item, where, roles, near=same)
    yield from _most(read, kind, where, subject)
    yield from _only(read, kind, where, subject)


def _roles(facet: Facet, row: Row, kind: str, document: Document, subject: Subject) -> Mapping[str, str]:
    """How a thing is told, and how it belongs to the subject; nothing where that is not known."""
    name = row.cells[0]
    kind = kind or own_kind(name)
    several = bool(kind) and name.casefold().endswith(plural(kind))
    past = subject.past or subject.cls in EVENTS
    did = {"does": "did" if past else "do" if several else "does"}
    if subject.cls in ("battle", "war"):
        return {
            **force_roles(name, afloat=bool(_AFLOAT.search(row.item.text))),
            "of": preposition(kind, subject),
            **did,
        }
    if subject.cls in EVENTS or facet.relation == "list.item_achieved":
        good = is_person(name) if facet.relation == "list.item_achieved" else is_name(name)
        return {"item": land(name), "for": "for" if subject.cls == "club" else "in"} if good else {}
    if facet.relation in ("list.living", "list.seen"):
        good = is_name(name) and is_spot(kind)
        return {"item": named(name, kind, document), "at": around(name, kind)} if good else {}
    told = {
        "item": named(name, kind, document),
        "of": preposition(kind, subject),
        "kind": kind,
        "name": name,
        **did,
    }
    return {**told, "is": "was" if past else "is"} if kind else {}


def _most(
    read: Sequence[tuple[Row, Sequence[Facet]]], kind: str, where: ItemList, subject: Subject
) -> Iterator[Fact]:
    """Which of those listed has the most, where every line tells its figure."""
    for relation in _MOST if kind else ():
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
            roles = subject.roles(kinds=plural(kind), of=preposition(kind, subject), **dict(facet.words))
            names = [other.cells[0] for other, _ in told]
            answer = Answer(row.cells[0], STEP)
            yield fact(f"{relation}_most", "other", answer, row.item, where, roles, near=names)


def _size(answer: Answer) -> float:
    value = answer.value
    return float(value.number.value) if isinstance(value, Quantity) else 0.0


def _only(
    read: Sequence[tuple[Row, Sequence[Facet]]], kind: str, where: ItemList, subject: Subject
) -> Iterator[Fact]:
    """Which of those listed was founded, opened or published in a year in which no other was."""
    told = [(row, facet) for row, facets in read for facet in facets if facet.relation == "list.item_done"]
    names = [row.cells[0] for row, _ in told]
    done = Counter((facet.words, facet.answer.text) for _, facet in told)
    for row, facet in told if kind and len(told) > _FEWEST else ():
        if done[facet.words, facet.answer.text] == 1:
            year = facet.answer.text
            roles = subject.roles(kind=kind, of=preposition(kind, subject), year=year, **dict(facet.words))
            answer = Answer(row.cells[0], STEP)
            yield fact("list.item_of_year", "other", answer, row.item, where, roles, near=names)
