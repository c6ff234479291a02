"""What is planned, denied, doubted or reported is never told as a fact."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

REFUSED = [
    ("Ada Poe did not design the Sund Bridge.", "denied"),
    ("Ada Poe never designed the Sund Bridge.", "denied"),
    ("No architect designed the Sund Bridge in 1911.", "denied"),
    ("Ada Poe would design the Sund Bridge in 1911.", "not certain"),
    ("Ada Poe may have designed the Sund Bridge in 1911.", "not certain"),
    ("Ada Poe will design the Sund Bridge in 2031.", "not certain"),
    ("Ada Poe reportedly designed the Sund Bridge in 1911.", "doubted"),
    ("Ada Poe allegedly sold the Sund Bridge in 1911.", "doubted"),
    ("Ada Poe planned to design the Sund Bridge in 1911.", "planned or attempted"),
    ("Ada Poe wished to design the Sund Bridge in 1911.", "planned or attempted"),
    ("The Sund Bridge was scheduled to open in 1911.", "planned or attempted"),
    ("The Sund Bridge was expected to cost $40 million.", "planned or attempted"),
    ("Ada Poe declined to design the Sund Bridge in 1911.", "planned or attempted"),
    ("Ada Poe failed to finish the Sund Bridge in 1911.", "planned or attempted"),
    ("The Sund Bridge is estimated to cost $40 million.", "planned or attempted"),
    ("The Sund Bridge is thought to date from 1640.", "planned or attempted"),
    ("It was proposed in 1951 to rename the Sund Bridge after Ada Poe.", "planned or attempted"),
    ("The Sund Bridge was to open in May 1911.", "planned"),
    ("The heron was reported in 1911 from Norrholm, but the record is not accepted.", "disputed"),
    ("The comet was seen in 1911 by Ada Poe, but the sighting was never accepted.", "disputed"),
    ("Ada Poe sold or closed the Sund Mill in 1911.", "one of two"),
    ("By one account, Ada Poe designed the Sund Bridge in 1911.", "reported"),
]
PLAIN = [
    "The heron was seen in 1911 in Norrholm, but left in May.",
    "Ada Poe designed the Sund Bridge.",
    "Ada Poe has designed the Sund Bridge.",
    "The Sund Bridge was opened by Ada Poe in 1911.",
    "Ada Poe began the Sund Bridge in 1911.",
    "The Sund Bridge cost $40 million.",
    "Ada Poe took the Sund Bridge in 1911 without a siege.",
    "In 1911 the Sund Bridge opened or",
    "Ada Poe was made a baron in 1911; she declined a pension in 1912.",
]


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=[row[0] for row in REFUSED])
def test_a_clause_that_is_not_asserted_says_why(text: str, reason: str, page_of: PageOf) -> None:
    found = [c for s in page_of(TOWN + text).sentences[1:] for c in find_clauses(s)]
    assert reason in {c.refused for c in found}
    assert all(c.refused for c in found)


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_clause_is_asserted(text: str, page_of: PageOf) -> None:
    found = [c for s in page_of(TOWN + text).sentences[1:] for c in find_clauses(s)]
    assert found and not any(c.refused for c in found)


NEVER = [
    *(text for text, _ in REFUSED),
    "It was rumoured that Ada Poe designed the Sund Bridge in 1911.",
    "The mayor said that Ada Poe designed the Sund Bridge in 1911.",
    "The mayor claimed that the Sund Bridge cost $40 million.",
    "Historians dispute that Ada Poe designed the Sund Bridge in 1911.",
    "Ada Poe was asked to design the Sund Bridge in 1911.",
    "Ada Poe wanted the Sund Bridge to open in 1911.",
    "If Ada Poe had designed the Sund Bridge in 1911, it would have lasted.",
    "The Sund Bridge could have cost $40 million.",
    "Ada Poe refused to open the Sund Bridge in 1911.",
    "The Sund Bridge almost collapsed in 1911.",
    "Plans for Ada Poe to build the Sund Bridge in 1911 were dropped.",
    "The opening of the Sund Bridge was postponed to 1911.",
    "The council voted to build the Sund Bridge in 1911.",
    "The council promised that the Sund Bridge would open in 1911.",
    "The Sund Bridge is said to have cost $40 million.",
    "Ada Poe tried to sell the Sund Bridge for $40 million.",
    "The mayor supposedly sold the Sund Bridge to Ada Poe in 1911.",
    "The Sund Bridge has yet to open.",
    "Neither Ada Poe nor Bram Lund designed the Sund Bridge in 1911.",
    "Hardly anyone used the Sund Bridge in 1911.",
]


@pytest.mark.parametrize("text", NEVER)
def test_what_is_not_a_fact_gives_none(text: str, base_of: BaseOf) -> None:
    facts = [f for f in base_of(TOWN + text).facts if f.section == "History"]
    assert [(f.stems, f.answer.text) for f in facts] == []


ASKED = [
    ("Ada Poe designed the Sund Bridge in 1911.", {"Ada Poe", "1911"}),
    ("The Sund Bridge was opened by Ada Poe in 1911.", {"Ada Poe", "1911"}),
    ("The Sund Bridge cost $40 million.", {"$40 million"}),
]


@pytest.mark.parametrize(("text", "answers"), ASKED, ids=[row[0] for row in ASKED])
def test_the_same_told_as_a_fact_is_asked(text: str, answers: set[str], base_of: BaseOf) -> None:
    assert answers <= {f.answer.text for f in base_of(TOWN + text).facts if f.section == "History"}
