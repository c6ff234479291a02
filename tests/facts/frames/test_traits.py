"""Sizes, weights and other figures of a thing and of its parts, ranges among them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

BIRD = """= Marsh cotinga =

The marsh cotinga (Palustris minor) is a species of bird in the cotinga family. It was described in 1844.

== Description ==
{text} It was last counted by the state in 1998.
"""
LAKE = """= Lake Vanna =

Lake Vanna is a lake in northern Norway.

== Geography ==
{text} It was last counted by the state in 1998.
"""
TOLD = [
    (BIRD, "Males weigh 30 to 41 g.", "How much does the male marsh cotinga weigh?", "30 to 41 g"),
    (
        BIRD,
        "Adults usually weigh between 30 and 41 g (1.1 and 1.4 oz), and females 35–48 g.",
        "How much does the female marsh cotinga usually weigh?",
        "35–48 g",
    ),
    (
        BIRD,
        "The chicks weigh 4 to 5 g at birth.",
        "How much do the chicks of the marsh cotinga weigh at birth?",
        "4 to 5 g",
    ),
    (
        BIRD,
        "The wing is 61–72 mm long and the tail 40–48 mm.",
        "How long is the tail of the marsh cotinga?",
        "40–48 mm",
    ),
    (BIRD, "It measures 12 to 14 cm in length.", "How long is the marsh cotinga?", "12 to 14 cm"),
    (
        BIRD,
        "The marsh cotinga has a wingspan of 20 to 23 cm.",
        "What is the wingspan of the marsh cotinga?",
        "20 to 23 cm",
    ),
    (
        BIRD,
        "The incubation period is 14 to 16 days.",
        "What is the incubation period of the marsh cotinga?",
        "14 to 16 days",
    ),
    (
        BIRD,
        "Males weigh 30 to 41 g, with a mean of 36 g.",
        "What is the mean weight of the male marsh cotinga?",
        "36 g",
    ),
    (
        BIRD,
        "Its range covers some 21,400 km2.",
        "Over what area does the range of the marsh cotinga extend?",
        "some 21,400 km2",
    ),
    (LAKE, "The lake is 14 km long and 2 to 5 km wide.", "How wide is Lake Vanna?", "2 to 5 km"),
    (
        LAKE,
        "The catchment covers 380 km2.",
        "How large an area does the catchment of Lake Vanna cover?",
        "380 km2",
    ),
]
UNTOLD = [
    (BIRD, "The hawk weighs 400 to 500 g."),
    (BIRD, "One male weighed by Holm in 1912 was carrying 20 g of lead."),
    (BIRD, "The cage is 2 m long."),
    (BIRD, "Males weigh 10 to 12 g more than females."),
    (LAKE, "The dam is 300 m long."),
]


@pytest.mark.parametrize(("article", "text", "stem", "answer"), TOLD)
def test_a_figure_is_asked_of_the_thing_or_part_that_has_it(
    asked: Asked, article: str, text: str, stem: str, answer: str
) -> None:
    found = {f.stems[0]: f.answer.text for f in asked(article.format(text=text), "frame.feature")}
    assert found.get(stem) == answer, found


@pytest.mark.parametrize(("article", "text"), UNTOLD)
def test_a_figure_of_something_else_is_not_asked(asked: Asked, article: str, text: str) -> None:
    assert asked(article.format(text=text), "frame.feature") == []
