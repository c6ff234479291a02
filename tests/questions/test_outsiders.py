"""Names of which a document tells that nobody takes them for the answer: idols, pen names, machines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.called import is_called_otherwise, is_other_name
from quiz.questions.crafts import is_of_the_ceremony
from quiz.questions.outsiders import (
    is_hardly_somebody,
    is_no_member,
    is_of_the_tale_alone,
    is_only_likened,
)

BaseOf = Callable[[str], FactBase]
BAND = """= Grey Kettle =

Infobox
- Name: Grey Kettle
- Origin: Ostby, England
- Members: Ada Lund, Bram Poe, Clara Holm, Otto Frey

Grey Kettle are an English rock band formed in Ostby by the singer Ada Lund and the drummer Bram Poe.

== Style ==
Critics compared their songs to those of Emil Quist. Lund named Rosa Vane and Nina Hart as her influences.
The critic Ivo Marsh compared the second record to a kettle. Under the name of Peter Gale, Poe wrote three
novels. The tour was paid for by the promoter Niels Krag. The Iron Heron, a machine built by Frey, opened it.
"""


def entity(name: str, kind: str, base: FactBase) -> Entity:
    places = tuple(n for n, line in enumerate(base.lines) if name in line.text)
    return Entity(name, kind, "", (name,), places, True)


def fact(answer: str, kind: str, relation: str = "clause.subject") -> Fact:
    return Fact(relation, "clause", Answer(answer, kind, ""), Span(0, 1), "")


@pytest.mark.parametrize(
    ("name", "likened"),
    [
        ("Emil Quist", True),
        ("Rosa Vane", True),
        ("Nina Hart", True),
        ("Ivo Marsh", False),
        ("Ada Lund", False),
    ],
)
def test_whom_a_band_was_likened_to_is_none_of_it(name: str, likened: bool, base_of: BaseOf) -> None:
    base = base_of(BAND)
    assert is_only_likened(entity(name, "person", base), base) is likened


@pytest.mark.parametrize(("name", "no_member"), [("Clara Holm", False), ("Niels Krag", True)])
def test_members_stand_beside_members(name: str, no_member: bool, base_of: BaseOf) -> None:
    base = base_of(BAND)
    stem = "Which member of Grey Kettle left the stage in Hull?"
    assert is_no_member(entity(name, "person", base), fact("Ada Lund", "person"), stem, base) is no_member
    assert not is_no_member(entity(name, "person", base), fact("Ada Lund", "person"), "Who left?", base)


@pytest.mark.parametrize(("name", "other"), [("Peter Gale", True), ("Niels Krag", False)])
def test_a_pen_name_is_nobody_else(name: str, other: bool, base_of: BaseOf) -> None:
    base = base_of(BAND)
    assert is_other_name(entity(name, "person", base), fact("Ada Lund", "person"), base) is other


@pytest.mark.parametrize("kind", ["person", "character"])
def test_a_machine_is_nobody(kind: str, base_of: BaseOf) -> None:
    base = base_of(BAND)
    assert is_called_otherwise(entity("Iron Heron", kind, base), fact("Ada Lund", kind), base)
    assert not is_called_otherwise(entity("Niels Krag", kind, base), fact("Ada Lund", kind), base)


@pytest.mark.parametrize(
    ("name", "hardly"),
    [("Long Barn Porter", True), ("Ada Poe Lund", False), ("Sir Bram Poe", False), ("Long Porter", False)],
)
def test_a_name_of_three_words_is_a_persons_where_something_tells_so(name: str, hardly: bool) -> None:
    assert is_hardly_somebody(Entity(name, "person", "", (name,), (), True)) is hardly


FILM = """= The Salt Road =

Infobox
- Name: The Salt Road

The Salt Road is a 1983 drama film.

== Accolades ==
At the 56th Academy Awards it was nominated for Best Actress and Best Cinematography.
Lund was named Best Newcomer by the Boston Film Guild.
"""


@pytest.mark.parametrize(("name", "there"), [("Best Cinematography", True), ("Best Newcomer", False)])
def test_a_category_stands_beside_those_of_its_ceremony(name: str, there: bool, base_of: BaseOf) -> None:
    base = base_of(FILM)
    own = fact("Best Actress", "award", "award.nominated")
    stem = "In which of these categories was the film The Salt Road nominated at the 56th Academy Awards?"
    assert is_of_the_ceremony(entity(name, "award", base), own, stem, base) is there


TALE = """= The Long Quay =

The Long Quay is a 2004 drama film directed by Otto Frey.

== Plot ==
The clerk Ada Lund comes to the town of Vesk from Leeds by way of Ruvik.

== Production ==
Rosa Quist wrote the score at Karsholm. The streets of Ruvik were drawn by hand.
"""


@pytest.mark.parametrize(
    ("name", "kind", "of_the_tale"),
    [
        ("Ada Lund", "person", True),
        ("Vesk", "place", True),
        ("Leeds", "place", False),
        ("Rosa Quist", "person", False),
        ("Karsholm", "place", False),
        ("Ruvik", "place", True),
    ],
)
def test_who_and_what_is_of_the_tale_is_not_of_the_making(
    name: str, kind: str, of_the_tale: bool, base_of: BaseOf
) -> None:
    base = base_of(TALE)
    assert is_of_the_tale_alone(entity(name, kind, base), fact("X", kind), base) is of_the_tale
