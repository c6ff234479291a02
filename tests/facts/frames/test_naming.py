"""What living things are called, and what their names mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

BEAST = """= Marsh cavy =

The marsh cavy (Palustra minor), also known as the reed cavy or white-faced cavy, is a species of rodent.

== Taxonomy ==
{text} It is well known.
"""


@pytest.mark.parametrize(
    ("text", "relation", "stem", "answer"),
    [
        ("", "naming", "Which of these is an alternative name of the marsh cavy?", "reed cavy"),
        ("", "naming.binomial", "What is the scientific name of the marsh cavy?", "Palustra minor"),
        (
            "It was described in 1829 by Ada Poe under the name Cavia minor.",
            "naming.genus",
            "In which genus was the marsh cavy originally placed?",
            "Cavia",
        ),
        (
            'The genus name comes from the Latin palus, "marsh", and it is feminine.',
            "naming.word",
            "What does the Latin word palus, from which the scientific name of the marsh cavy is derived, "
            "mean?",
            "marsh",
        ),
        (
            'Its name comes from the Greek galē, "weasel".',
            "naming.term",
            "What does the Greek word galē, from which the scientific name of the marsh cavy is derived, "
            "mean?",
            "weasel",
        ),
        (
            "The species was formerly placed in the genus Cavia.",
            "naming.genus",
            "In which genus was the marsh cavy formerly placed?",
            "Cavia",
        ),
        (
            "Its closest relative is the white-browed cavy.",
            "naming.relative",
            "What is the closest relative of the marsh cavy?",
            "white-browed cavy",
        ),
    ],
)
def test_its_names_are_asked(asked: Asked, text: str, relation: str, stem: str, answer: str) -> None:
    found = [f for f in asked(BEAST.format(text=text), "frame.naming") if f.relation == f"frame.{relation}"]
    assert [(f.stems[0], f.answer.text) for f in found] == [(stem, answer)]


def test_each_word_of_a_name_is_asked(asked: Asked) -> None:
    text = 'The name comes from the Latin palus, "marsh", and minor, "smaller".'
    found = asked(BEAST.format(text=text), "frame.naming.word")
    assert [f.answer.text for f in found] == ["marsh", "smaller"]


def test_a_lead_that_opens_with_the_latin_name_tells_it(asked: Asked) -> None:
    text = (
        "= Marsh cap =\n\nPalustra minor, known as the marsh cap or reed cap, is a species of mushroom.\n\n"
        "== Taxonomy ==\nIt was described in 1821 by Ada Poe as Agaricus minor.\n"
    )
    found = {f.stems[0]: f.answer.text for f in asked(text, "frame.naming")}
    assert found["What is the scientific name of the marsh cap?"] == "Palustra minor"
    assert found["Which of these is an alternative name of the marsh cap?"] == "reed cap"
    assert found["In which genus was the marsh cap originally placed?"] == "Agaricus"


def test_other_names_are_in_the_shape_of_the_true_one(asked: Asked) -> None:
    (fact,) = [f for f in asked(BEAST.format(text=""), "frame.naming") if f.relation == "frame.naming"]
    assert "white-faced cavy" in fact.also
    assert len(fact.near) >= 3
    assert all(name.endswith(" cavy") for name in fact.near)


@pytest.mark.parametrize(
    "text",
    [
        "In 1890 Ada Poe described a second species as Cavia major.",
        'The village takes its fame from the Latin palus, "marsh".',
        "It was described in 1829 by Ada Poe under the name Palustra minor.",
    ],
)
def test_names_of_others_are_not_asked(asked: Asked, text: str) -> None:
    found = {f.relation for f in asked(BEAST.format(text=text), "frame.naming")}
    assert found == {"frame.naming", "frame.naming.binomial"}
