"""The words that ask for a bare number, and the numbers for which there are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Kell =\n\nKell is a town in Norrland, Sweden.\n\n== History ==\n"

ASKED = [
    (
        "The population reached 5,140 at the census of 1881.",
        "5,140",
        "What figure did the population of Kell reach at the census of 1881?",
    ),
    (
        "By 1911 the population had grown to about 9,400.",
        "9,400",
        "To about what figure did the population of Kell grow by 1911?",
    ),
    (
        "The garrison was reduced to 33 by the siege of 1645.",
        "33",
        "To what figure was the garrison in Kell reduced by the siege of 1645?",
    ),
    (
        "Enrolment at the Quay Academy fell to 84 in 1942.",
        "84",
        "to what figure did enrolment at the Quay Academy fall in 1942?",
    ),
    ("The Norrland Herd numbered 340 in 2020.", "340", "how many did the Norrland Herd number in 2020?"),
    (
        "The number of pupils at the Quay School increased to 640 by 1990.",
        "640",
        "to what figure did the number of pupils at the Quay School increase by 1990?",
    ),
]
NOT_ASKED = [
    ("Its tram line 4 was extended to 12 in 1942.", "12"),
    ("The Quay Museum rose to 40 in 1942.", "40"),
    ("Membership exceeded 7,000 by 2001.", "7,000"),
    ("The mayor was 31.", "31"),
]


@pytest.mark.parametrize(("text", "answer", "question"), ASKED, ids=[row[0] for row in ASKED])
def test_the_figure_of_what_is_counted_is_asked(
    text: str, answer: str, question: str, base_of: BaseOf
) -> None:
    asked = [s for f in base_of(TOWN + text).facts if f.answer.text == answer for s in f.stems]
    assert any(s.endswith(question) for s in asked), asked


@pytest.mark.parametrize(("text", "answer"), NOT_ASKED, ids=[row[0] for row in NOT_ASKED])
def test_a_number_of_nothing_is_not(text: str, answer: str, base_of: BaseOf) -> None:
    assert not [f for f in base_of(TOWN + text).facts if f.answer.text == answer]
