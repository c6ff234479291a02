"""Things in clauses: what somebody collected, what a hall became, what struck a ship."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.language import load_parser
from quiz.facts.model import Fact
from quiz.facts.read import read_facts

LIFE = """= Ada Poe =

Ada Poe (4 May 1861 – 11 February 1934) was an English botanist. {text} She lived in Hull.
"""


def things(text: str) -> dict[str, Fact]:
    pytest.importorskip("spacy")
    base = read_facts(parse_document(LIFE.format(text=text), path="test.txt"), load_parser())
    return {f.answer.text: f for f in base.facts if f.relation == "clause.thing"}


@pytest.mark.parametrize(
    ("text", "answer", "stem"),
    [
        ("Poe collected theatre programmes.", "theatre programmes", "What did Ada Poe collect?"),
        (
            "Poe crossed the Humber in a coracle in 1889.",
            "a coracle",
            "In what kind of small boat did Ada Poe",
        ),
        ("Poe was wounded by a musket ball in 1890.", "a musket ball", "What wounded Ada Poe in 1890?"),
        (
            "Poe served as a stretcher-bearer in 1916.",
            "a stretcher-bearer",
            "As what did Ada Poe serve in 1916?",
        ),
        ("Poe lit the tower of Hull with miner's lamps.", "miner's lamps", "With what did Ada Poe light"),
        (
            "Poe's laboratory was sold to a rowing club in 1931.",
            "a rowing club",
            "To what was Ada Poe's laboratory",
        ),
        (
            "Poe was delayed in 1890 because of thick fog.",
            "thick fog",
            "Because of what was Ada Poe delayed in 1890?",
        ),
        ("Poe's mascot was a bull terrier.", "a bull terrier", "What was Ada Poe's mascot?"),
        ("Poe's laboratory is now a cinema.", "a cinema", "As what does Ada Poe's laboratory serve?"),
    ],
)
def test_a_thing_is_asked_in_its_place(text: str, answer: str, stem: str) -> None:
    found = things(text)
    assert answer in found and found[answer].stems[0].startswith(stem), found


@pytest.mark.parametrize(
    "text",
    [
        "Poe collected stamps and coins.",
        "Poe collected the stamps of Peru.",
        "Poe did not collect stamps.",
        "Poe may have collected stamps.",
        "Poe built a chapel.",
        "Poe was a botanist and had a piano.",
        "Poe had earlier made coffins.",
        "Poe's museum contains a coffin.",
        "A friend of Poe collected stamps.",
        "Poe was found in hospital in 1901.",
        "Poe brewed beer.",
        "Poe published an autobiography.",
        "Poe was charged with blasphemy.",
        "A public appeal saved Poe.",
    ],
)
def test_a_thing_that_may_not_be_the_only_one_is_not_asked(text: str) -> None:
    assert things(text) == {}
