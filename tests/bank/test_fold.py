from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.bank.fold import fold

SAME = [
    ("Her", "HER"),
    ("Beyoncé", "Beyonce"),
    ("The Dissolve", "Dissolve"),
    ("“Supersymmetry”", "Supersymmetry"),
    ("Jean‑Luc", "Jean-Luc"),
    ("Simon & Schuster", "Simon and Schuster"),
    ("Yahoo!", "Yahoo"),
    ("$2.7 million", "2,700,000"),
    ("US$23 million", "$23,000,000"),
    ("£1.5bn", "£1,500,000,000"),
    ("2 700 000", "2.7 million"),
    ("7.50", "7.5"),
    ("94 percent", "94%"),
    ("94 per cent", "94 %"),
    ("five months", "5 months"),
    ("Third", "3rd"),
    ("October 12, 2013", "2013-10-12"),
    ("12 October 2013", "Oct. 12, 2013"),
    ("the 12th of October, 2013", "2013-10-12"),
    ("October 2013", "2013-10"),
    ("May 3", "3 May"),
]
DIFFERENT = [
    ("October 12, 2013", "December 10, 2013"),
    ("10", "100"),
    ("1,234", "12,34"),
    ("$5 million", "$5 billion"),
    ("$5", "£5"),
    ("1.5", "15"),
    ("-5", "5"),
    ("C++", "C"),
    ("C#", "C"),
    ("5 m", "5 km"),
    ("2013", "2,014"),
    ("A", "B"),
    ("Jeff", "Jeffrey"),
    ("48.3", "48.03"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_ways_of_writing_one_thing_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_things_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=80))
def test_folding_takes_any_text(text: str) -> None:
    assert isinstance(fold(text), str)


@pytest.mark.parametrize("text", ["?", "...", "!", "“”"])
def test_a_text_of_signs_alone_does_not_fail(text: str) -> None:
    fold(text)
