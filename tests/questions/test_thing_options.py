"""Wrong options of things: of their guild and shape, named nowhere in the document."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.language import load_parser
from quiz.facts.read import read_facts
from quiz.facts.things.find import named
from quiz.questions.thing_options import _is_meant, is_thing, thing_options

LIFE = """= Ada Poe =

Ada Poe (4 May 1861 – 11 February 1934) was an English botanist. {text} She kept a kayak and a punt in Hull.
"""


def options(text: str) -> tuple[str, ...]:
    pytest.importorskip("spacy")
    base = read_facts(parse_document(LIFE.format(text=text), path="test.txt"), load_parser())
    fact = next(f for f in base.facts if is_thing(f))
    return thing_options(fact, fact.stems[0], "key", base) or ()


def test_the_options_are_fellows_with_an_article_that_the_document_does_not_name() -> None:
    found = options("Poe crossed the Humber in a coracle in 1889.")
    assert len(set(found)) == 3
    assert all(name.startswith(("a ", "an ")) for name in found)
    assert not {"a kayak", "a punt", "a coracle"} & set(found)


def test_an_adjective_stays_before_every_option() -> None:
    found = options("Poe covered the tower of Hull with a wet towel in 1889.")
    assert len(found) == 3 and all(name.startswith("a wet ") for name in found)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("A fire destroyed the mill of Poe in Hull in 1888.", {"an avalanche", "a sandstorm", "an epidemic"}),
        ("A fire destroyed the mill of Poe in Hull in 1888.", {"a tsunami", "a collision"}),
    ],
)
def test_disasters_of_other_lands_are_no_options(text: str, never: set[str]) -> None:
    assert not never & set(options(text))


def test_a_bureau_that_is_opened_is_no_furniture() -> None:
    assert not {"a sideboard", "a ladder", "a lectern"} & set(options("Poe opened a bureau in Hull in 1889."))


@pytest.mark.parametrize(
    ("name", "answer", "stem", "good"),
    [
        ("stained glass", "red brick", "Of what is the tower of 1891 built?", False),
        ("dressed stone", "red brick", "Of what is the tower of 1891 built?", True),
        ("cello sonata", "drinking song", "What did Poe write in 1933?", False),
        ("sea shanty", "drinking song", "What did Poe write in 1933?", True),
        ("poem", "newspaper", "What was edited by Poe in nine issues?", False),
        ("almanac", "newspaper", "What was edited by Poe in nine issues?", True),
    ],
)
def test_a_thing_goes_with_the_verb_as_the_answer_does(name: str, answer: str, stem: str, good: bool) -> None:
    assert _is_meant(name, answer, stem, next(iter(named(answer)))) is good


def test_nobody_wins_a_raffle_to_a_college() -> None:
    assert not options("Poe won a scholarship to Orton College in 1901.")
