"""Countries beside countries: of one part of the world, and none within the other."""

from __future__ import annotations

import pytest

from quiz.questions.lands import NEIGHBOURS, are_near, hold, may_hold


@pytest.mark.parametrize(
    ("land", "other", "near"),
    [
        ("Poland", "Laos", False),
        ("Thailand", "Laos", True),
        ("Senegal", "Haiti", False),
        ("Cuba", "Haiti", True),
        ("Qatar", "Denmark", False),
        ("Norway", "Denmark", True),
        ("Canada", "Ireland", True),
        ("Ostria", "Denmark", True),
    ],
)
def test_countries_are_near_where_one_neighbourhood_holds_both(land: str, other: str, near: bool) -> None:
    assert are_near(land, other) is near


@pytest.mark.parametrize(
    ("land", "other", "held"),
    [
        ("United Kingdom", "Scotland", True),
        ("Russia", "Soviet Union", True),
        ("West Germany", "Germany", True),
        ("England", "Wales", False),
        ("Spain", "Portugal", False),
    ],
)
def test_a_land_and_a_part_of_it_do_not_stand_together(land: str, other: str, held: bool) -> None:
    assert hold(land, other) is hold(other, land) is held


def test_no_country_is_its_own_neighbourhood_alone() -> None:
    assert all(len(near) > 3 for near in NEIGHBOURS.values())


@pytest.mark.parametrize(
    ("land", "other", "stem", "good"),
    [
        ("Wales", "England", "In which country is Orm Castle?", True),
        ("France", "England", "In which country is Orm Castle?", False),
        ("United States", "Germany", "In which country is the University of Holm?", False),
        ("Australia", "Canada", "Which country is Ostby in?", True),
        ("France", "England", "In which country did Ada Poe settle?", True),
    ],
)
def test_what_is_in_a_land_may_be_in_its_like(land: str, other: str, stem: str, good: bool) -> None:
    assert may_hold(land, other, stem) is good
