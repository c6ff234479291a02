"""What a clause tells besides its parts: who made up a crowd, how long an office was held."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

TOLD = [
    (
        "A force of 300 policemen occupied the Quay Museum in 1912.",
        "How many policemen made up the force that occupied the Quay Museum in Port Ansgar in 1912?",
        "300",
    ),
    (
        "Ada Poe was mayor of Port Ansgar from 1921 to 1934.",
        "In what year did Ada Poe become mayor of Port Ansgar?",
        "1921",
    ),
    (
        "Ada Poe served as mayor of Port Ansgar from 1921 to 1934.",
        "Until what year did Ada Poe serve as mayor of Port Ansgar?",
        "1934",
    ),
    (
        "The Quay Museum attracted 88,000 visitors in 1921, compared with 41,000 in 1910.",
        "How many visitors did the Quay Museum in Port Ansgar attract in 1910?",
        "41,000",
    ),
    (
        "The Quay Company sold its six tugs to the Kell Line in 1931.",
        "In Port Ansgar, how many tugs did the Quay Company sell to the Kell Line in 1931?",
        "six",
    ),
]
UNTOLD = [
    "A force of policemen occupied the Quay Museum in 1912.",
    "A price of 300 crowns bought the Quay Museum in 1912.",
    "Ada Poe was ill from 1921 to 1934.",
    "The Quay Museum attracted 88,000 visitors in 1921, compared with about 41,000 before the war.",
]


@pytest.mark.parametrize(("text", "asked", "answer"), TOLD)
def test_what_stands_besides_the_parts_is_asked_for(
    text: str, asked: str, answer: str, base_of: BaseOf
) -> None:
    told = {(stem, fact.answer.text) for fact in base_of(TOWN + text + "\n").facts for stem in fact.stems}
    assert (asked, answer) in told


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_not_told_so_is_not(text: str, base_of: BaseOf) -> None:
    facts = base_of(TOWN + text + "\n").facts
    stems = [stem for fact in facts for stem in fact.stems]
    assert not [s for s in stems if "made up" in s or "become" in s or "ntil what" in s]
    assert "41,000" not in {fact.answer.text for fact in facts}


def test_another_species_is_not_of_the_species(base_of: BaseOf) -> None:
    text = (
        "= Kell shrew =\n\nThe Kell shrew (Sorex kellae) is a species of mammal in the shrew family.\n\n"
        "== Naming ==\n\nJo Ek proposed a second species in 1938 from three skins of Ode.\n"
    )
    stems = [stem for fact in base_of(text).facts for stem in fact.stems]
    assert not [s for s in stems if "second species of" in s]
