"""What a text calls what it names, wherever it says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
PROBE = "= Tern 4 =\n\nTern 4 was a space probe. It flew past Mars.\n\n== Mission ==\n"

TOLD = [
    ("The probe released the lander Corvin on Mars in 2009.", "Corvin", "lander"),
    ("Its lander, Corvin, was released in 2009.", "Corvin", "lander"),
    ("It was built by the research company Tavora.", "Tavora", "research company"),
    ("The Skua, a portable drill with two heads, was carried by the probe.", "Skua", "drill"),
    ("The Skua was a portable drill.", "Skua", "drill"),
    (
        "The Ostby Players, the oldest theatre company in Halvern, played it.",
        "Ostby Players",
        "theatre company",
    ),
    ("It was sold to a company called Tavora in 2009.", "Tavora", "company"),
    ("Around 2009 the factory, which was known locally as La Roja, employed 200.", "La Roja", "factory"),
    ("The comet has two unequal lobes, which were nicknamed Abbot and Costigan.", "Costigan", "lobe"),
    ("The colony of Ostby was founded in 1857.", "Ostby", "colony"),
]
UNTOLD = [
    (
        "Ek returned with the crew of Tern after 354 days in space; Corvin, who came back with him, had "
        "been aloft for 469, the longest flight by any astronaut of the corps.",
        "Corvin",
    ),
    ("The decision Corvin took was hasty.", "Corvin"),
    ("On the day Corvin landed it rained.", "Corvin"),
    ("Its rival, Corvin, was launched in 2009.", "Corvin"),
]


@pytest.mark.parametrize(("text", "name", "kind"), TOLD)
def test_a_text_tells_what_a_name_names(base_of: BaseOf, text: str, name: str, kind: str) -> None:
    assert base_of(PROBE + text).kinds.get(name) == kind


@pytest.mark.parametrize(("text", "name"), UNTOLD)
def test_a_noun_that_says_little_or_of_another_tells_no_kind(base_of: BaseOf, text: str, name: str) -> None:
    assert name not in base_of(PROBE + text).kinds
