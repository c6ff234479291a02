"""What existed when, which land a name is of, and what stands beside a town that no map holds."""

from __future__ import annotations

import pytest

from quiz.facts.model import Answer
from quiz.questions.fellow_towns import is_english_town
from quiz.questions.formed_names import formed, names_strange_land
from quiz.questions.gazetteer.dated import was_there
from quiz.questions.origins import origins_of
from quiz.questions.spots import WATERS, kind_of_spot


@pytest.mark.parametrize(
    ("name", "year", "there"),
    [
        ("University of Limerick", 1972, False),
        ("University of Limerick", 1999, True),
        ("Monogram Pictures", 1981, False),
        ("Utah", 1784, False),
        ("Virginia", 1784, True),
    ],
)
def test_what_was_not_yet_called_so_is_no_option(name: str, year: int, there: bool) -> None:
    assert was_there(name, year) is there


@pytest.mark.parametrize(
    ("town", "fine", "english"),
    [
        ("Ravensham", "", True),
        ("Holm Bridge", "town", True),
        ("Holm Bridge", "bridge", False),
        ("Lund", "", False),
    ],
)
def test_a_town_called_after_a_bridge_stands_beside_towns(town: str, fine: str, english: bool) -> None:
    assert is_english_town(Answer(town, "place", fine)) is english


def test_a_zoo_stands_beside_those_of_its_own_land() -> None:
    towns = {name.removesuffix(" Zoo") for name in formed("Leipzig Zoo", "England")}
    assert "Erfurt" in towns and "Hull" not in towns
    assert "Hull" in {name.removesuffix(" Zoo") for name in formed("Ostby Zoo", "England")}


@pytest.mark.parametrize(
    ("stem", "strange"),
    [
        ("From which range in Myanmar was it reported?", True),
        ("From which range in France was it reported?", False),
        ("From which range was it reported?", False),
    ],
)
def test_no_english_surname_fits_a_land_whose_names_are_unknown(stem: str, strange: bool) -> None:
    assert names_strange_land(stem) is strange


@pytest.mark.parametrize(
    ("name", "land"),
    [("Bernard de Quux", "France"), ("Zyx van Brum", "Netherlands"), ("Zyx von Brum", "Germany")],
)
def test_what_stands_before_a_surname_tells_its_land(name: str, land: str) -> None:
    assert land in origins_of(name)


def test_a_bay_and_an_arcade_are_no_towns() -> None:
    assert WATERS.search("Bay of Islands") and WATERS.search("Holm Bay") and not WATERS.search("Bayham")
    assert kind_of_spot("Holm Head") == kind_of_spot("Poe Arcade") == "spot" and not kind_of_spot("Holmhead")
