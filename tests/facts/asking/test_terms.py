"""Terms in clauses: an honour declined, an illness died of, a material built of."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.language import load_parser
from quiz.facts.model import Fact
from quiz.facts.read import read_facts

LIFE = """= Ada Poe =

Ada Poe (4 May 1861 – 11 February 1934) was an English botanist. {text} She lived in Hull.
"""


def terms(text: str) -> dict[str, Fact]:
    pytest.importorskip("spacy")
    base = read_facts(parse_document(LIFE.format(text=text), path="test.txt"), load_parser())
    return {f.answer.text: f for f in base.facts if f.relation in ("clause.term", "frame.once.term")}


@pytest.mark.parametrize(
    ("text", "answer", "opening"),
    [
        ("Poe declined a knighthood in 1912.", "knighthood", "Which honour did Ada Poe decline"),
        ("Her house in Hull was built of larch in 1903.", "larch", "Of which of these materials was"),
        (
            "Poe worked in a former jute warehouse owned by her uncle.",
            "jute warehouse",
            "In what kind of old building did Ada Poe work",
        ),
        ("Poe was convicted of forgery in 1899.", "forgery", "Of which offence was Ada Poe convicted"),
    ],
)
def test_a_term_behind_its_verb_is_asked(text: str, answer: str, opening: str) -> None:
    found = terms(text)
    assert answer in found and found[answer].stems[0].startswith(opening), found


@pytest.mark.parametrize(
    "text",
    [
        "Poe founded a club in 1912.",
        "Poe declined the offer in 1912.",
        "Poe was not convicted of forgery in 1899.",
        "Poe lived near the larch in 1903.",
        "Poe worked in a large warehouse owned by her uncle.",
    ],
)
def test_a_noun_behind_another_verb_is_no_term(text: str) -> None:
    assert terms(text) == {}
