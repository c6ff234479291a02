"""Dates that lean on another date: told in full where that is certain, left alone where it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page
from quiz.facts.reference.anchors import anchored

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
MUSEUM = "The Quay Museum closed in June 1911. Ada Poe reopened the Quay Museum that August."

TOLD = [
    ("The mill closed in June 1911. Ada Poe reopened it that August.", "August 1911"),
    ("Ada Poe left Veltri in January 2011, and the mill was sold that August.", "August 2011"),
    ("The mill burned down on 27 February 1913. It was rebuilt the following year.", "1914"),
    ("The mill was sold in December 1911. Ada Poe reopened it the following month.", "January 1912"),
    ("The mill was sold in December 1911. Ada Poe reopened it the following April.", "April 1912"),
    ("The mill was closed on 25 May 1911. It was reopened nine days later.", "3 June 1911"),
    ("The mill, which was built in 1900, was sold in May 1911. It closed the following month.", "June 1911"),
    ("The mill was closed in 1911. Ada Poe reopened it two years later.", "1913"),
    ("The mill burned down in 1911. A barn built two years before had burned down too.", "1909"),
    ("The mill was closed in 1911. It had been sold two years earlier.", "1909"),
    ("Ada Poe was hired in March 2012 but left eighteen months later.", "September 2013"),
    (
        "The siege began on 27 February 1913. The town surrendered on 9 August of the same year.",
        "9 August 1913",
    ),
    ("The siege began on 19 May and ended on 22 August 2014.", "19 May 2014"),
    ("On 19 January 2021 the mill was closed, and it was sold on 12 February.", "12 February 2021"),
    (
        "On 3 May 1911 the mill was shut. It was held by forty men. The bridge fell on 11 October.",
        "11 October 1911",
    ),
    ("The mill was sold in December 1911. That month Ada Poe left Veltri.", "December 1911"),
    ("The mill was sold on 4 December 1911. On the same day Ada Poe left Veltri.", "4 December 1911"),
    ("The mill was closed on January 19, 2021. Ada Poe sold it on February 12.", "February 12, 2021"),
]
OPEN = [
    "On 3 May 1911 the mill was shut. It was held that winter. The bridge fell on 11 October.",
    "On 3 May 1911 the mill was shut. It was held by forty men. The bridge fell on 11 April.",
    "On 3 May 1911 the mill was shut. It was held by forty men. The bridge had been built on 11 June.",
    "On 3 May 1911 the mill was shut. Ada Poe later sold it. The bridge fell on 11 October.",
    "The mill was built in 1900 by Ada Poe, who died in 1911. It was sold the following year.",
    "Ada Poe reopened the mill that August.",
    "The mill was closed in June 1911 and sold in 1915. Ada Poe bought it two years later.",
    "The mill was closed in October 1911. Ada Poe reopened it that August.",
    "Ada Poe sang between May 2014 and August 2015. The tour began on May 14 and ended on July 25, 2015.",
    "The mill was closed in 1911. The season lasts from March to July.",
    "The mill was to have closed in June 1911. Ada Poe sold it that August.",
    "The mill was closed in 1911. Ada Poe won the 2014 Quay Prize on October 29.",
    "The mill (1911) was closed by Ada Poe. It was sold the following year.",
    "The mill was closed in June 1911. It was reopened about two years later.",
    "The mill was closed in 1911. It was reopened the following month.",
    "The mill was sold in March 1911. Ada Poe reopened it the following April.",
    "The mill was closed in June 1911 by a court. Ada Poe, who was ill, has come back every year that March.",
]


def dates(page: Page) -> list[str]:
    return [found.date for found in anchored(page.sentences[-1], page.discourse).values()]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[row[0] for row in TOLD])
def test_a_date_takes_what_it_lacks_from_the_last_one_told(text: str, expected: str, page_of: PageOf) -> None:
    assert dates(page_of(TOWN + text)) == [expected]


@pytest.mark.parametrize("text", OPEN)
def test_a_date_without_one_certain_anchor_stays_as_it_is(text: str, page_of: PageOf) -> None:
    assert dates(page_of(TOWN + text)) == []


def test_such_a_date_is_asked_with_both_sentences_as_evidence(base_of: BaseOf) -> None:
    base = base_of(
        TOWN + "The Quay Museum closed in June 1911. Ada Poe reopened the Quay Museum that August."
    )
    found = [f for f in base.facts if f.answer.text == "August 1911"]
    assert [f.stems for f in found] == [("When did Ada Poe reopen the Quay Museum in Port Ansgar?",)]
    evidence = base.document.slice(found[0].evidence)
    assert evidence.startswith("The Quay Museum closed") and evidence.endswith("that August.")


def test_such_a_date_stands_in_full_in_other_questions(base_of: BaseOf) -> None:
    base = base_of(
        TOWN + "The Quay Museum closed in June 1911. Ada Poe reopened the Quay Museum that August."
    )
    stems = [stem for fact in base.facts for stem in fact.stems if fact.answer.text == "Ada Poe"]
    assert stems == ["Who reopened the Quay Museum in Port Ansgar in August 1911?"]
