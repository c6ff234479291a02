"""Main clauses whose subject or verb the parser took for something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

RESCUED = [
    (
        "In 1899 Edmund Lascelles, wishing to broaden his ministry, appointed him Minister for Mines.",
        "Edmund",
    ),
    ("The strike, called by the dockers over the hiring of women, ended with a compromise.", "The strike"),
    ("The most recent eruption ended in January 1988.", "The most recent"),
]


@pytest.mark.parametrize(("text", "subject"), RESCUED, ids=[row[0] for row in RESCUED])
def test_the_main_clause_has_its_subject(text: str, subject: str, page_of: PageOf) -> None:
    page = page_of(f"{TOWN}{text}\n")
    found = [c for s in page.sentences[1:] for c in find_clauses(s) if c.main and not c.refused]
    assert [c for c in found if " ".join(t.text for t in c.subject.tokens).startswith(subject)], found


@pytest.mark.parametrize(
    "text",
    [
        "A stamp issued in 1962.",
        "A map of the harbour, drawn by Ada Poe in 1911.",
        "The bridge built by Ada Poe.",
    ],
)
def test_a_phrase_without_a_verb_stays_one(text: str, page_of: PageOf) -> None:
    page = page_of(f"{TOWN}{text}\n")
    assert not [c for s in page.sentences[1:] for c in find_clauses(s) if c.main]


PARTS = [
    (
        "In April 1986 the club was bought by the caravan manufacturer Derek Stannage, whose proposal "
        "to merge it with Skelby Town provoked a pitch invasion.",
        "bought",
        "by the caravan manufacturer Derek Stannage",
    ),
    (
        "It was destroyed later in a rising of the Tremem, in which the commander, Jo Ek, was killed.",
        "killed",
        "in a rising of the Tremem",
    ),
    (
        "It was placed in a park that will not close for at least 300 years, and was switched off in 1918.",
        "switched",
        "in 1918",
    ),
]


@pytest.mark.parametrize(("text", "verb", "part"), PARTS, ids=[row[1] for row in PARTS])
def test_what_hangs_on_the_wrong_word_is_told_where_it_belongs(
    text: str, verb: str, part: str, page_of: PageOf
) -> None:
    page = page_of(f"{TOWN}{text}\n")
    found = [c for s in page.sentences[1:] for c in find_clauses(s) if c.verb.text == verb]
    told = [" ".join(t.text for t in p.tokens).strip(" ,") for c in found for p in c.parts]
    assert part in told and all(c.subject.head.text != "park" for c in found), found
