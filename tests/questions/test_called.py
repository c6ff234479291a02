"""What a text calls a name: a strip is nobody, an auction house no place, an isle no town."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.called import is_called_otherwise, is_other_name, is_stood_on

BaseOf = Callable[[str], FactBase]
TEXT = """= Ostby Post =

Infobox
- Name: Ostby Post

The Ostby Post is a newspaper.

== Content ==
The comic strip Barney Heron began in 1933. The editor Clara Holm left it in 1950. Prints sold at Corby's.
The fleet sheltered on Sandray. The paper was sold in Lund and in Veltri.
"""


def entity(name: str, kind: str, base: FactBase) -> Entity:
    places = tuple(n for n, line in enumerate(base.lines) if name in line.text)
    return Entity(name, kind, "", (name,), places, True)


@pytest.mark.parametrize(("name", "otherwise"), [("Barney Heron", True), ("Clara Holm", False)])
def test_a_comic_strip_is_no_person(name: str, otherwise: bool, base_of: BaseOf) -> None:
    base = base_of(TEXT)
    fact = Fact("clause.subject", "clause", Answer("Ada Poe", "person", ""), Span(0, 1), "")
    assert is_called_otherwise(entity(name, "person", base), fact, base) is otherwise


def test_what_lies_on_a_name_lies_on_an_island(base_of: BaseOf) -> None:
    base = base_of(TEXT)
    assert is_stood_on(entity("Sandray", "place", base), base)
    assert not is_stood_on(entity("Veltri", "place", base), base)
    assert not is_stood_on(None, base)


def test_a_name_that_something_went_by_is_no_rival(base_of: BaseOf) -> None:
    text = "= Ostvik IK =\n\nOstvik IK is a club. It plays at Lund Arena, known as Frey Arena until 2018.\n"
    base = base_of(text)
    fact = Fact("clause.subject", "clause", Answer("Lund Arena", "place", "stadium"), Span(0, 1), "")
    assert is_other_name(entity("Frey Arena", "place", base), fact, base)
    assert not is_other_name(entity("Lund Arena", "place", base), fact, base)
