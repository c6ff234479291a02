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


def level(answer: str, section: str, kind: str = "person", wrong: tuple[str, ...] = ()) -> int:
    document = parse_document("= Ode =\n\nOde is a film. Bram Lund made it with Otto Frey.\n")
    value = parse_value(answer) if kind != "person" else None
    base = FactBase(document, infer_subject(document), (), (KNOWN, MET, RARE), (), {})
    return difficulty(Fact("x", "person", Answer(answer, kind, "", value), Span(0, 3), section), base, wrong)


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


CLOSER_IS_HARDER = [
    ("1911", "date", ("1912", "1908", "1915"), ("1925", "1930", "1899")),
    ("64", "count", ("66", "58", "80"), ("90", "120", "40")),
    ("$31 million", "money", ("$33 million", "$25 million", "$40 million"), ("$15 million",) * 3),
    ("Bram Lund", "person", ("Otto Frey", "Ada Poe", "Ines Corvo"), ("Jan Vermeer", "Ann Lee", "Bob Roe")),
]


@pytest.mark.parametrize(("answer", "kind", "near", "far"), CLOSER_IS_HARDER)
def test_options_that_lie_close_or_that_the_article_names_are_harder(
    answer: str, kind: str, near: tuple[str, ...], far: tuple[str, ...]
) -> None:
    assert level(answer, "Plot", kind, near) > level(answer, "Plot", kind, far)
