"""Sentences split to stress a part of them, told as if they were not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was taught by Gerda Falk.\n\n== Life ==\n"

TOLD = [
    (
        "It was in Paris in 1925 that she met the sculptor Borghild Aas.",
        "Whom did Ada Poe meet in Paris in 1925?",
    ),
    ("It was under Jonas Ek that she studied in Leipzig.", "Under whom did Ada Poe study in Leipzig?"),
    ("It was at the Quay School that she taught physics.", "At which school did Ada Poe teach physics?"),
    (
        "It was during the voyage to Chile that she met the botanist Karl Lund.",
        "Whom did Ada Poe meet during the voyage to Chile?",
    ),
]
WHOLE = [
    "It was clear that she left Ode in 1911.",
    "It was announced that she left Ode in 1911.",
    "It was a pity that she left Ode in 1911.",
    "It was the only bridge that she built in 1911.",
    "It was in the house that she built in 1911.",
]


@pytest.mark.parametrize(("text", "question"), TOLD, ids=[row[0] for row in TOLD])
def test_a_split_sentence_is_asked_as_a_whole_one(text: str, question: str, base_of: BaseOf) -> None:
    assert question in [s for f in base_of(WOMAN + text).facts for s in f.stems]


def test_who_is_stressed_is_the_subject_of_all_that_follows(page_of: PageOf) -> None:
    text = "It was he who moved the school from Veltri to Ostby and sold the mill in 1881."
    words = {t.text: t for t in page_of(WOMAN + text).sentences[-1].tokens}
    assert words["moved"].dep_ == "ROOT"
    assert words["he"].head == words["moved"]
    assert words["he"].dep_ == "nsubj"


@pytest.mark.parametrize("text", WHOLE)
def test_a_judgement_a_report_and_a_relative_clause_are_left_alone(text: str, page_of: PageOf) -> None:
    roots = [t.text for t in page_of(WOMAN + text).sentences[-1].tokens if t.dep_ == "ROOT"]
    assert roots in (["was"], ["announced"]), roots
