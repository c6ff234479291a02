"""The language that a place's name comes from, and its climate."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

TOWN = "= Ode =\n\nOde is a town in Norway.\n\n== Name ==\n{text}\n"
READ = [
    (
        "The name of the town is derived from the Old Norse word ód, meaning mad.",
        "From which language does the name of Ode come?",
        "Old Norse",
    ),
    (
        "Ode takes its name from the Latin word for song.",
        "From which language does the name of Ode come?",
        "Latin",
    ),
    ("Ode has a humid continental climate.", "What kind of climate does Ode have?", "humid continental"),
]
LEFT = [
    "The name probably comes from the Latin word for song.",
    "The name comes from the Latin poet Veltrius.",
    "The name is derived either from the Latin word for song or from a saint.",
    "The hills have an oceanic climate.",
]


@pytest.mark.parametrize(("text", "stem", "answer"), READ, ids=[row[2] for row in READ])
def test_set_words_of_places_are_read(text: str, stem: str, answer: str, asked: Asked) -> None:
    facts = [*asked(TOWN.format(text=text), "frame.tongue"), *asked(TOWN.format(text=text), "frame.climate")]
    assert [(f.stems[0], f.answer.text) for f in facts] == [(stem, answer)]


@pytest.mark.parametrize("text", LEFT)
def test_what_is_doubted_or_of_another_is_left_alone(text: str, asked: Asked) -> None:
    assert not asked(TOWN.format(text=text), "frame.tongue")
    assert not asked(TOWN.format(text=text), "frame.climate")
