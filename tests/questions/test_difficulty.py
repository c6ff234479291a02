"""How hard a question is, by place, precision and renown."""

from __future__ import annotations

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.facts.values import parse_value
from quiz.questions.difficulty import difficulty

KNOWN = Entity("Ada Poe", "person", "", ("Ada Poe",), tuple(range(9)), True)
MET = Entity("Bram Lund", "person", "", ("Bram Lund",), (0, 1), True)
RARE = Entity("Otto Frey", "person", "", ("Otto Frey",), (0,), True)


def level(answer: str, section: str, kind: str = "person") -> int:
    document = parse_document("= Ode =\n\nOde is a film.\n")
    value = parse_value(answer) if kind != "person" else None
    base = FactBase(document, infer_subject(document), (), (KNOWN, MET, RARE), (), {})
    return difficulty(Fact("x", "person", Answer(answer, kind, "", value), Span(0, 3), section), base)


EASIER_FIRST = [
    (("Ada Poe", "Plot"), ("Otto Frey", "Plot")),
    (("Ada Poe", "Introduction"), ("Ada Poe", "Plot", "person")),
    (("1911", "Introduction", "date"), ("4 May 1911", "Introduction", "date")),
    (("$4 million", "Budget", "money"), ("$4,126,000", "Budget", "money")),
    (("Bram Lund", "Infobox"), ("Otto Frey", "Plot")),
]


@pytest.mark.parametrize(("easy", "hard"), EASIER_FIRST, ids=[f"{e} {h}" for e, h in EASIER_FIRST])
def test_what_is_better_known_or_less_precise_is_no_harder(
    easy: tuple[str, ...], hard: tuple[str, ...]
) -> None:
    assert level(*easy) <= level(*hard)


def test_all_three_levels_are_reached() -> None:
    assert level("Ada Poe", "Introduction") == 1
    assert level("Bram Lund", "Plot") == 2
    assert level("Otto Frey", "Plot") == 3
    assert level("4 May 1911", "Plot", "date") == 3
