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
    ],
)
def test_its_names_are_asked(asked: Asked, text: str, relation: str, stem: str, answer: str) -> None:
    found = [f for f in asked(BEAST.format(text=text), "frame.naming") if f.relation == f"frame.{relation}"]
    assert [(f.stems[0], f.answer.text) for f in found] == [(stem, answer)]


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
