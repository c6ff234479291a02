"""Sentences whose main verb the parser took for something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
TOWN = "= Ostby =\n\nOstby is a town in Denmark.\n\n== History ==\n"

FOUND = [
    ("The following year the group composed the score of a film.", "composed", "group"),
    ("The last concert before their tour took place in Hull.", "took", "concert"),
    ("Streams on the northern side drain into Lake Jucumarini.", "drain", "Streams"),
    ("The German form Weißlin appears from 1304.", "appears", "form"),
    ("Responsibility for the mill passed from Bergen to Oslo in 2012.", "passed", "Responsibility"),
    ("In 1446 Henry VI granted Harrowmere to John Talbot.", "granted", "VI"),
]
LEFT = [
    "A hall built in 1911 by Jo Ek.",
    "The presenter whom Malcolm Frayne knew in 1911.",
    "A letter from Jo Ek, who left Ostby in 1911.",
]


@pytest.mark.parametrize(("text", "verb", "subject"), FOUND, ids=[row[0] for row in FOUND])
def test_the_main_verb_is_found(text: str, verb: str, subject: str, page_of: PageOf) -> None:
    clauses = find_clauses(page_of(TOWN + text).sentences[-1])
    assert (verb, subject) in [(c.verb.text, c.subject.head.text) for c in clauses if c.main]


@pytest.mark.parametrize("text", LEFT)
def test_a_phrase_without_a_main_verb_gets_none(text: str, page_of: PageOf) -> None:
    assert not [c for c in find_clauses(page_of(TOWN + text).sentences[-1]) if c.main]
