"""Months and colours of living things and of their parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact
from quiz.facts.terms.find import akin

Asked = Callable[[str, str], list[Fact]]

TREE = """= Marsh alder =

The marsh alder (Alnus minor) is a species of tree in the birch family. It was described in 1844.

== Description ==
{text} It was last counted by the state in 1998.
"""


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The tree flowers from May to July.",
            "During which months does the marsh alder flower?",
            "May to July",
        ),
        (
            "The flowering season lasts from March to July in Spain and from May to August in Norway.",
            "During which months does the flowering season of the marsh alder last in Spain?",
            "March to July",
        ),
        (
            "Pollination takes place at night from late May to early July.",
            "During which months does the pollination of the marsh alder take place?",
            "late May to early July",
        ),
        (
            "Flowering occurs in late May.",
            "In which month does the flowering of the marsh alder occur?",
            "late May",
        ),
        (
            "The cones are shed between October and December.",
            "During which months are the cones of the marsh alder shed?",
            "October to December",
        ),
    ],
)
def test_the_months_of_a_season_are_asked(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {f.stems[0]: f for f in asked(TREE.format(text=text), "frame.months")}
    assert found[stem].answer.text == answer
    assert len(set(found[stem].near) - {answer}) >= 3


@pytest.mark.parametrize(
    "text",
    [
        "The tree flowers from May 1998 to July 2001.",
        "The oak flowers from May to July.",
        "The tree flowers from March to July and the leaves fall from May to August.",
    ],
)
def test_months_of_years_of_others_or_of_two_seasons_are_not_asked(asked: Asked, text: str) -> None:
    assert asked(TREE.format(text=text), "frame.months") == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The bark is silvery grey, and peels.",
            "What colour is the bark of the marsh alder?",
            "silvery grey",
        ),
        (
            "The bark is smooth and grey.",
            "What colour is the bark of the marsh alder?",
            "grey",
        ),
        (
            "The flowers are 6–8 mm across and are lemon yellow with red veins.",
            "What colour are the flowers of the marsh alder?",
            "lemon yellow",
        ),
        (
            "The underside of the leaves is dark green.",
            "What colour is the underside of the leaves of the marsh alder?",
            "dark green",
        ),
        (
            "The winter bark is dark brown on the underside.",
            "What colour is the winter bark of the marsh alder on the underside?",
            "dark brown",
        ),
        (
            "The buds are red in males, and the flowers are coral-red.",
            "What colour are the flowers of the marsh alder?",
            "coral-red",
        ),
    ],
)
def test_the_colour_of_a_part_is_asked(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {f.stems[0]: f.answer.text for f in asked(TREE.format(text=text), "frame.living.term")}
    assert found.get(stem) == answer, found


@pytest.mark.parametrize("text", ["The bark is grey above and white below.", "The fence is red, and peels."])
def test_two_colours_or_the_colour_of_something_else_are_not_asked(asked: Asked, text: str) -> None:
    assert asked(TREE.format(text=text), "frame.living.term") == []


def test_colours_that_pass_for_each_other_do_not_stand_side_by_side() -> None:
    assert akin("white", "whitish") and akin("coral-red", "blood-red") and not akin("red", "green")


def test_a_number_that_goes_with_a_colour_is_not_asked_as_if_it_made_the_colour(asked: Asked) -> None:
    found = asked(TREE.format(text="The flowers are white, 2 cm wide, with five petals."), "clause")
    assert not [f for f in found if "petals" in f.stems[0]]
