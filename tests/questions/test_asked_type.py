"""What is asked for decides over what an answer was taken for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.asked_type import is_of_another_type, of_kind_asked

BaseOf = Callable[[str], FactBase]
TOWN = "= Ostby =\n\nInfobox\n- Name: Ostby\n\nOstby is a town in England.\n"


def fact(name: str, kind: str, fine: str = "", relation: str = "clause.subject") -> Fact:
    return Fact(relation, "clause", Answer(name, kind, fine), Span(0, 1), "")


@pytest.mark.parametrize(
    ("name", "kind", "fine", "stem", "wanted"),
    [
        ("Brunn IF", "person", "", "Which club is the rival of Ostvik IK?", ("organization", "club")),
        ("Clara Holm", "organization", "publisher", "Who is the publisher of the Post?", ("person", "")),
        (
            "Holm Press",
            "organization",
            "publisher",
            "Which publisher closed it?",
            ("organization", "publisher"),
        ),
        ("Hebden Bridge", "place", "bridge", "In which place was she born?", ("place", "town")),
        ("Hebden Bridge", "place", "bridge", "Which bridge did she cross?", ("place", "bridge")),
        ("Lund", "place", "", "In which street was she born?", ("place", "street")),
        ("Hamish Hamilton", "person", "", "Who published her first poems?", ("organization", "publisher")),
        ("Hamish Hamilton", "person", "", "Who married her in 1936?", ("person", "")),
        ("Clara Holm", "person", "", 'Whom does "The Tin Shelf" concern?', ("character", "")),
    ],
)
def test_the_noun_asked_tells_the_kind(
    name: str, kind: str, fine: str, stem: str, wanted: tuple[str, str]
) -> None:
    answer = of_kind_asked(fact(name, kind, fine), stem).answer
    assert (answer.type, answer.fine) == wanted


@pytest.mark.parametrize(
    ("name", "stem", "refused"),
    [
        ("Wielki Kruk", "In Ostby, who rises to 891 metres?", True),
        ("Gerald", "At the brewery, who joined the army in 1914?", True),
        ("Josiah II", "At the brewery, who sold a half share?", True),
        ("Gerald", "Which son of Ada Poe joined the army?", False),
        ("Gerald Poe", "At the brewery, who joined the army in 1914?", False),
        ("KS Brunn", "Who is the most successful sports club of Ostby?", True),
        ("Gerald Poe", "Who was the club secretary of Ostby?", False),
        ("Gerald Poe", "Who was the owner of the sports club of Ostby?", False),
    ],
)
def test_hills_and_bare_given_names_are_nobody(name: str, stem: str, refused: bool, base_of: BaseOf) -> None:
    assert is_of_another_type(fact(name, "person"), stem, base_of(TOWN)) is refused


@pytest.mark.parametrize(
    ("place", "stem", "told"),
    [
        ("Lund", "In which town is Lunds BK based?", True),
        ("Lund", "In which town is Ostviks BK based?", False),
    ],
)
def test_a_town_that_the_name_of_the_club_tells_is_not_asked(
    place: str, stem: str, told: bool, base_of: BaseOf
) -> None:
    assert is_of_another_type(fact(place, "place", "town"), stem, base_of(TOWN)) is told


def test_who_is_of_no_party_is_asked_for_none(base_of: BaseOf) -> None:
    asked = "To which political party did Ada Poe belong from 1979 to 1996?"
    assert is_of_another_type(fact("Independent", "organization", "party"), asked, base_of(TOWN))
    assert not is_of_another_type(fact("Liberal Union", "organization", "party"), asked, base_of(TOWN))
