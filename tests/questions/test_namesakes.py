"""A bare surname says nobody to a player who has no article at hand."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.subject import infer_subject
from quiz.questions.namesakes import says_nobody

SCHOOL = "= University of Kell =\n\nThe University of Kell is a public university in Halvern.\n"


@pytest.mark.parametrize(
    ("stem", "nobody"),
    [
        ("When was Lund's laboratory opened?", True),
        ("When did Lund step down?", True),
        ("When was Ole Lund's laboratory opened?", False),
        ("When was the Lund Lecture first given?", False),
        ("When did the Bishop of Lund step down?", False),
        ("When did Kell's rector step down?", False),
        ("When was Ole de la Lund's laboratory opened?", False),
        ("When did Ada Kell's son Lund step down?", False),
    ],
)
def test_a_bare_surname_says_nobody(stem: str, nobody: bool) -> None:
    document = parse_document(SCHOOL)
    people = tuple(Entity(name, "person", "", (name,), (0,), True) for name in ("Ole Lund", "Ada Kell"))
    base = FactBase(document, infer_subject(document), (), people, (), {})
    assert says_nobody(stem, base) is nobody
