"""Figures that articles on living things tell in few ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

BEAST = """= Marsh cavy =

The marsh cavy (Palustra minor) is a species of large rodent in the cavy family.

== Biology ==
The marsh cavy is solitary. {text} That is all that is known.
"""

TOLD = [
    ("Unlike most cavies, it has only four nipples.", "How many nipples does the marsh cavy have?", "four"),
    (
        "Adults live in groups of 20 to 60 individuals.",
        "In groups of how many individuals does the adult marsh cavy live?",
        "20 to 60",
    ),
    (
        "Two litters are usually raised in a season.",
        "How many litters does the marsh cavy usually raise in a season?",
        "two",
    ),
    (
        "The kits are born blind; their eyes open at five weeks.",
        "At what age do the young of the marsh cavy open their eyes?",
        "five weeks",
    ),
    (
        "Sexual maturity is reached at 15 months by females, and at two years by males.",
        "At what age does the female marsh cavy reach sexual maturity?",
        "15 months",
    ),
    (
        "Sexual maturity is reached at 15 months by females, and at two years by males.",
        "At what age does the male marsh cavy reach sexual maturity?",
        "two years",
    ),
    (
        "It lives for up to five years in captivity.",
        "For up to how many years can the marsh cavy live in captivity?",
        "five",
    ),
    (
        "It diverged from the rock cavy around 1.1 million years ago.",
        "About how long ago did the marsh cavy diverge from the rock cavy?",
        "1.1 million years",
    ),
    (
        "It is found from sea level up to 1,600 m (5,200 ft).",
        "From sea level up to what altitude does the marsh cavy occur?",
        "1,600 m",
    ),
    (
        "Most sightings were at 900 m, the highest being at 4,280 m.",
        "What is the highest altitude at which the marsh cavy has been recorded?",
        "4,280 m",
    ),
    (
        "It tolerates temperatures down to −38 °C.",
        "Down to what temperature can the marsh cavy survive?",
        "−38 °C",
    ),
    (
        "It prefers water temperatures between 18 and 24 °C.",
        "What water temperatures does the marsh cavy prefer?",
        "18 to 24 °C",
    ),
    ("Territories average 0.8 ha.", "How large is a territory of the marsh cavy on average?", "0.8 ha"),
    (
        "The marsh cavy is 48–56 cm long with a tail length of 8–12 cm.",
        "What is the tail length of the marsh cavy?",
        "8–12 cm",
    ),
    (
        "The wing of the male measures 52 to 57 mm.",
        "How long is the wing of the male marsh cavy?",
        "52 to 57 mm",
    ),
    (
        "It inhabits dry, stony slopes at altitudes of 1,100 to 1,700 metres.",
        "At what altitudes does the marsh cavy live?",
        "1,100 to 1,700 metres",
    ),
    (
        "The eggs are 0.9 mm in diameter and hatch after 36 to 48 hours.",
        "After how many hours do the eggs of the marsh cavy hatch?",
        "36 to 48",
    ),
    (
        "The kits are born in May. They are weaned at ten weeks.",
        "At how many weeks are the kits of the marsh cavy weaned?",
        "ten",
    ),
    (
        "Females become sexually mature at 13 months, and males at 20 months.",
        "At what age does the male marsh cavy become sexually mature?",
        "20 months",
    ),
    (
        "Its lifespan is 10 to 12 years in the wild.",
        "What is the lifespan of the marsh cavy in the wild?",
        "10 to 12 years",
    ),
    (
        "Both parents incubate the eggs for 11–12 days.",
        "For how many days are the eggs of the marsh cavy incubated?",
        "11–12",
    ),
    (
        "Males reach about 65 cm at the shoulder.",
        "About how tall does the male marsh cavy stand at the shoulder?",
        "65 cm",
    ),
    (
        "The oldest captive animal, a female named Ada, died in Lund in 2013 at the age of 17.",
        "At what age did the oldest captive marsh cavy die?",
        "17",
    ),
    (
        "Its population has fallen by an estimated 60% since 1990.",
        "By about what percentage has the population of the marsh cavy fallen since 1990?",
        "60%",
    ),
    (
        "The population declined by 45% between 1990 and 2010.",
        "By what percentage did the population of the marsh cavy fall between 1990 and 2010?",
        "45%",
    ),
    (
        "It begins to breed at an age of 3 to 4 years.",
        "At what age does the marsh cavy begin to breed?",
        "3 to 4 years",
    ),
    (
        "The young stay in the burrow and open their eyes at 24 days.",
        "At what age do the young of the marsh cavy open their eyes?",
        "24 days",
    ),
    ("An adult marsh cavy weighs 12 to 18 g.", "How much does the adult marsh cavy weigh?", "12 to 18 g"),
    (
        "There are four recognised subspecies.",
        "How many subspecies of the marsh cavy are recognised?",
        "four",
    ),
    ("The oldest ringed cavy was 17 years old.", "How old was the oldest ringed marsh cavy?", "17"),
    (
        "The nest is a ball of moss 15 to 20 cm wide.",
        "How wide is the nest of the marsh cavy?",
        "15 to 20 cm",
    ),
    (
        "Head-and-body length ranges from 46 to 58 cm.",
        "What is the head-and-body length of the marsh cavy?",
        "46 to 58 cm",
    ),
    (
        "Marsh cavies are shy. They live for 12 years.",
        "For how many years does the marsh cavy live?",
        "12",
    ),
]


@pytest.mark.parametrize(("text", "stem", "answer"), TOLD)
def test_a_figure_of_a_living_thing_is_asked(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {f.stems[0]: f.answer.text for f in asked(BEAST.format(text=text), "frame.feature")}
    assert found.get(stem) == answer, found


@pytest.mark.parametrize(
    "text",
    [
        "The jaguar has four nipples.",
        "The jaguar is hunted, and it has four nipples.",
        "Foxes are shy. They live for 12 years.",
        "The company has four plants.",
        "The lynx diverged from the wild cat 2 million years ago.",
        "The jaguar lives for up to five years.",
        "Prices tolerate falls down to −38 °C.",
    ],
)
def test_a_figure_of_another_is_not_asked(asked: Asked, text: str) -> None:
    assert asked(BEAST.format(text=text), "frame.feature") == []
