"""A title in another tongue than its rivals gives itself away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.model import Answer
from quiz.questions.tongues import is_common_noun, is_foreign, tells_by_tongue

BaseOf = Callable[[str], FactBase]
SWEDEN = """= Ostvik IK =

Infobox
- Name: Ostvik IK

Ostvik IK is a club. Gunnar Bergström, Astrid Lindqvist, Nils Åkerblom and Sven Engström founded it in 1921.
"""
ENGLAND = """= Ostby Town =

Infobox
- Name: Ostby Town

Ostby Town is a club. Edward Thornton, William Ashworth, Alfred Holbrook and Harold Fairfax founded it.
"""


@pytest.mark.parametrize(
    ("title", "foreign"),
    [
        ("Kolarna", True),
        ("Mod Syd", True),
        ("The Blades", False),
        ("Half Past Willow", False),
        ("Offbeat Quarterly", False),
        ("La Ciudad", True),
        ("Miasto Zegarów", True),
    ],
)
def test_a_title_without_an_english_word_is_foreign(title: str, foreign: bool, base_of: BaseOf) -> None:
    assert is_foreign(title, base_of(SWEDEN)) is foreign


def test_a_coined_word_of_an_english_document_is_english(base_of: BaseOf) -> None:
    assert not is_foreign("Tidar", base_of(ENGLAND))


@pytest.mark.parametrize(
    ("answer", "others", "told"),
    [
        ("Kolarna", ("The Blades", "The Foxes", "The Imps"), True),
        ("Kolarna", ("Sotarna", "The Foxes", "The Imps"), False),
        ("The Stags", ("The Blades", "The Foxes", "The Imps"), False),
    ],
)
def test_the_only_foreign_nickname_is_told(
    answer: str, others: tuple[str, ...], told: bool, base_of: BaseOf
) -> None:
    base = base_of(SWEDEN)
    assert tells_by_tongue(Answer(answer, "term", "club nickname"), others, base) is told


def test_people_are_not_told_by_the_tongue_of_their_names(base_of: BaseOf) -> None:
    assert not tells_by_tongue(Answer("Nils", "person", ""), ("The Blades",) * 3, base_of(SWEDEN))


@pytest.mark.parametrize("name", ["Room", "Architecture", "Heart", "Hall"])
def test_a_common_noun_is_no_name(name: str) -> None:
    assert is_common_noun(name)


@pytest.mark.parametrize("name", ["Goes", "Prosper", "Cowes", "Holm Hall"])
def test_a_towns_name_is_no_common_noun(name: str) -> None:
    assert not is_common_noun(name)
