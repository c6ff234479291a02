"""Nouns that say enough alone, and those that do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n\n"
MAN = (
    "= Josiah Dowel =\n\nJosiah Dowel (born 1911) was a Danish politician.\n\n== Life ==\n\n"
    "He was a member of the council of Veltri for six years.\n\n"
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (TOWN + "Beer has been brewed in the city since 1318, and wine was made there.", "1318"),
        (TOWN + "Football was brought to Port Ansgar by Ada Poe in 1884.", "1884"),
        (MAN + "Dowel sold his newspaper to Ada Poe in 1934 and moved to Lund.", "1934"),
    ],
)
def test_a_kind_that_everybody_knows_and_a_name_say_enough(text: str, answer: str, base_of: BaseOf) -> None:
    assert answer in {fact.answer.text for fact in base_of(text + "\n").facts}


@pytest.mark.parametrize(
    "text",
    [
        TOWN + "Reconciliation was brought to Port Ansgar by Ada Poe in 1884.",
        TOWN + "A proposal was brought to Port Ansgar by Ada Poe in 1884.",
    ],
)
def test_a_noun_that_needs_more_is_not_asked_with(text: str, base_of: BaseOf) -> None:
    assert "1884" not in {fact.answer.text for fact in base_of(text + "\n").facts}
