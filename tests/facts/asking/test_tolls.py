"""Figures told beside a clause: what it cost, how many of what it tells of; and ages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

TOLD = [
    (
        "The bridge at Kell was blown up on 11 May 1911, killing 212 people.",
        "In Port Ansgar, how many people were killed when the bridge at Kell was blown up on 11 May 1911?",
        "212",
    ),
    (
        "A bomb hit the Quay Museum on 3 April 1945, destroying forty-one paintings.",
        "How many paintings were destroyed when a bomb hit the Quay Museum in Port Ansgar on 3 April 1945?",
        "forty-one",
    ),
    (
        "Ada Poe published eleven books, four of which were translated into German.",
        "In Port Ansgar, how many of the eleven books that Ada Poe published were translated into German?",
        "four",
    ),
    (
        "The Quay Company built 96 houses in 1921, of which 41 were burned.",
        "In Port Ansgar, how many of the 96 houses that the Quay Company built in 1921 were burned?",
        "41",
    ),
    (
        "Of the 36 ships of the Halvern Navy, 14 were sunk at Kell in 1912.",
        "In Port Ansgar, how many of the 36 ships of the Halvern Navy were sunk at Kell in 1912?",
        "14",
    ),
    (
        "On 4 May 1941 General Jo Ek left Kell with 600 men.",
        "In Port Ansgar, when did General Jo Ek leave Kell?",
        "4 May 1941",
    ),
    (
        "In 1938 Marshal Ek attacked Kell with thirty-one ships.",
        "In Port Ansgar, with how many ships did Marshal Ek attack Kell in 1938?",
        "thirty-one",
    ),
    (
        "The Quay Company agreed in 1894 to pay £12,000 toward the Sund Bridge.",
        "In Port Ansgar, how much did the Quay Company agree in 1894 to pay toward the Sund Bridge?",
        "£12,000",
    ),
    (
        "The Quay Museum was shut in 1931 and reopened on 4 May 1936.",
        "When did the Quay Museum in Port Ansgar reopen?",
        "4 May 1936",
    ),
    (
        "Ada Poe left Port Ansgar at the age of twelve.",
        "At what age did Ada Poe leave Port Ansgar?",
        "twelve",
    ),
]
UNTOLD = [
    "The Quay Company planned in 1894 to pay £12,000 toward the Sund Bridge.",
    "The Quay Company failed in 1894 to pay £12,000 toward the Sund Bridge.",
    "Ada Poe stood for mayor in 1922, not losing by 214 votes.",
    "The bridge at Kell was to be blown up on 11 May 1911, killing 212 people.",
    "The bridge at Kell was blown up on 11 May 1911, killing dozens of people.",
    "Ada Poe published eleven books, four of which were not translated into German.",
    "Ada Poe published eleven books, one of which was translated into German.",
    "Of these, 14 were sunk at the Battle of Kell in 1912.",
    "Ada Poe wrote in the age of steam.",
    "The Quay Company sold the Sund Bridge to the Kell Line in 1921, receiving £210,000.",
]


@pytest.mark.parametrize(("text", "asked", "answer"), TOLD)
def test_a_figure_beside_a_clause_is_asked_for(text: str, asked: str, answer: str, base_of: BaseOf) -> None:
    told = {(stem, fact.answer.text) for fact in base_of(TOWN + text + "\n").facts for stem in fact.stems}
    assert (asked, answer) in told


@pytest.mark.parametrize("text", UNTOLD)
def test_a_figure_that_is_no_more_than_part_of_a_doubt_is_not(text: str, base_of: BaseOf) -> None:
    stems = [stem for fact in base_of(TOWN + text + "\n").facts for stem in fact.stems]
    assert not [
        s for s in stems if "how many of" in s.lower() or "when the" in s or "what age" in s or "much" in s
    ]
