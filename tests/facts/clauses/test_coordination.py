"""Coordinated phrases with a date each are read apart; what is not surely parallel is left together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

APART = [
    (
        "The mill was moved to Veltri in 1938 and to Lissane in 1972.",
        ["to Veltri / in 1938", "to Lissane / in 1972"],
    ),
    (
        "The line closed to passengers in 1987 and to goods in 1996.",
        ["to passengers / in 1987", "to goods / in 1996"],
    ),
    (
        "Ada Poe received the Quay Medal of the Sund Society in 1950 and the Holm Prize in May 1955.",
        ["the Quay Medal of the Sund Society / in 1950", "the Holm Prize / in May 1955"],
    ),
    (
        "Ada Poe was appointed assistant lecturer in 1950 and lecturer in 1955, and she retired in 1960.",
        ["assistant lecturer / in 1950", "lecturer / in 1955"],
    ),
    (
        "The mill was sold to the town on 4 May 1911 in Veltri and on 6 June 1912 in Lissane.",
        ["to the town / on 4 May 1911 / in Veltri", "to the town / on 6 June 1912 / in Lissane"],
    ),
    (
        "The mill was sold to Ada Poe in 1911, to Bram Lund in 1915, and to Clara Holm in 1920.",
        ["to Ada Poe / in 1911", "to Bram Lund / in 1915", "to Clara Holm / in 1920"],
    ),
]
TOGETHER = [
    "The mill was enlarged in 1938 and in 1972.",
    "The mill was moved to Veltri in 1938 and rebuilt in 1972.",
    "The mill was moved to Veltri and to Lissane in 1972.",
    "Ada Poe won the Quay Medal in 1950 and 1955.",
    "The mill was moved to Veltri in 1938 and to Lissane.",
    "The mill was moved to Veltri in 1938 and by Ada Poe in 1972.",
    "Ada Poe gave a school to the town in 1938 and to Veltri a museum in 1972.",
]


def told(page: Page) -> list[str]:
    first = list(find_clauses(page.sentences[-1]))
    verb = first[0].verb
    behind = [[p for p in c.parts if p.head.i > verb.i] for c in first if c.verb == verb]
    return [" / ".join(" ".join(t.text for t in p.tokens) for p in parts) for parts in behind]


@pytest.mark.parametrize(("text", "expected"), APART, ids=[row[0] for row in APART])
def test_each_dated_member_makes_a_clause(text: str, expected: list[str], page_of: PageOf) -> None:
    assert told(page_of(TOWN + text)) == expected


@pytest.mark.parametrize("text", TOGETHER)
def test_members_that_are_not_alike_stay_in_one_clause(text: str, page_of: PageOf) -> None:
    assert len(told(page_of(TOWN + text))) == 1


def test_both_dates_are_asked(base_of: BaseOf) -> None:
    base = base_of(TOWN + "The railway closed to passengers in 1987 and to goods in 1996.")
    asked = {(stem, fact.answer.text) for fact in base.facts for stem in fact.stems}
    assert ("In what year did the railway of Port Ansgar close to passengers?", "1987") in asked
    assert ("In what year did the railway of Port Ansgar close to goods?", "1996") in asked
