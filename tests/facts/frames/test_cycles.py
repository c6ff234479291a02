"""Durations, eggs, shares, altitudes and estimates of a living thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

BIRD = """= Marsh cotinga =

The marsh cotinga (Palustris minor) is a species of bird in the cotinga family. It was described in 1844.

== Breeding ==
{text} It was last counted by the state in 1998.
"""
TOLD = [
    (
        "The eggs are laid in May and are incubated by the female alone for 16 to 18 days.",
        "For how many days are the eggs of the marsh cotinga incubated by the female alone?",
        "16 to 18",
    ),
    ("The eggs hatch after 14 days.", "After how many days do the eggs of the marsh cotinga hatch?", "14"),
    (
        "Both parents feed the young, which leave the nest after 19 to 23 days.",
        "After how many days do the young of the marsh cotinga leave the nest?",
        "19 to 23",
    ),
    (
        "The clutch is of two eggs, rarely three, which are pale blue.",
        "How many eggs does the clutch of the marsh cotinga usually contain?",
        "two",
    ),
    (
        "Females lay three to five eggs in May.",
        "How many eggs does the female marsh cotinga lay?",
        "three to five",
    ),
    (
        "About 41% of nests succeed, most losses being due to flooding.",
        "What percentage of the nests of the marsh cotinga succeed?",
        "about 41%",
    ),
    (
        "A study of 112 stomachs found that insects made up 63% of the contents.",
        "What percentage of the stomach contents of the marsh cotinga did insects make up?",
        "63%",
    ),
    (
        "It occurs mainly between 1,600 and 2,400 metres, but has been seen lower.",
        "At what altitudes does the marsh cotinga mainly occur?",
        "1,600 to 2,400 metres",
    ),
    (
        "It is found in wet forests at elevations of 300 to 900 m above sea level.",
        "At what elevations is the marsh cotinga found?",
        "300 to 900 m",
    ),
    (
        "The population was estimated at 24,000 individuals in 2011.",
        "At how many individuals was the population of the marsh cotinga estimated in 2011?",
        "24,000",
    ),
]
UNTOLD = [
    "The population is estimated at 24,000 individuals.",
    "The nest is guarded by males and the dogs are fed for 12 days.",
    "The rainy season lasts for 40 days, and the floods for 12 days.",
    "The farmers lay 30 eggs on the table.",
    "Another bird is found at elevations of 300 to 900 m above sea level.",
]


@pytest.mark.parametrize(("text", "stem", "answer"), TOLD)
def test_a_figure_of_its_life_is_asked(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {f.stems[0]: f.answer.text for f in asked(BIRD.format(text=text), "frame.feature")}
    assert found.get(stem) == answer, found


@pytest.mark.parametrize("text", UNTOLD)
def test_a_bound_an_undated_estimate_and_a_figure_of_others_are_not_asked(asked: Asked, text: str) -> None:
    assert asked(BIRD.format(text=text), "frame.feature") == []
