"""What is told of the heads of houses, the leaders of expeditions and the shocks of earthquakes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact
from quiz.questions.stems import render

Asked = Callable[[str, str], list[Fact]]

SCHOOL = """= Sund University =

Sund University is a university in Sund, Halvern.

== History ==
{text}
"""
TRIP = """= Sund Expedition =

The Sund Expedition was a Danish expedition led by the geologist Karl Holm and the painter Ole Moe.

== Voyage ==
{text}
"""
QUAKE = """= 1911 Sund earthquake =

The 1911 Sund earthquake was an earthquake that struck Halvern on 4 May 1911.

== Earthquake ==
{text}
"""
READ = [
    (
        SCHOOL,
        "The first rector, the chemist Karl Holm, held the post from 1893 until 1911.",
        "Who was the first rector of Sund University?",
        "Karl Holm",
    ),
    (
        SCHOOL,
        "The current principal is Clara Holm.",
        "Who is the principal of Sund University?",
        "Clara Holm",
    ),
    (
        SCHOOL,
        "The first woman to graduate was the botanist Clara Holm.",
        "Who was the first woman to graduate from Sund University?",
        "Clara Holm",
    ),
    (TRIP, "The party saw the coast.", "Who was one of the leaders of the Sund Expedition?", "Karl Holm"),
    (
        TRIP,
        "The expedition was financed by the shipowner Lars Moe, who gave a ship.",
        "Which of these people financed the Sund Expedition?",
        "Lars Moe",
    ),
    (
        QUAKE,
        "The shock lasted 47 seconds and was felt in Kell.",
        "How long did the shock of the 1911 Sund earthquake last?",
        "47 seconds",
    ),
    (
        QUAKE,
        "Its epicentre was located 14 kilometres east of Kell.",
        "How far east of Kell was the epicentre of the 1911 Sund earthquake?",
        "14 kilometres",
    ),
]
NOT_READ = [
    (SCHOOL, "The first rector was to have been Karl Holm."),
    (SCHOOL, "The first rector of Kell University was Karl Holm."),
    (QUAKE, "The shock may have lasted 47 seconds at Kell, where few were awake."),
]


@pytest.mark.parametrize(("article", "text", "question", "answer"), READ, ids=[r[2] for r in READ])
def test_a_turn_is_read(asked: Asked, article: str, text: str, question: str, answer: str) -> None:
    facts = [
        f for kind in ("house", "event", "quake") for f in asked(article.format(text=text), f"frame.{kind}.")
    ]

    assert (question, answer) in [(render(f, "x"), f.answer.text) for f in facts]


@pytest.mark.parametrize(("article", "text"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_others_and_what_may_be_are_not_read(asked: Asked, article: str, text: str) -> None:
    assert [
        f for kind in ("house", "quake") for f in asked(article.format(text=text), f"frame.{kind}.")
    ] == []
