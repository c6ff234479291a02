"""Definite phrases: which are known by their kind, and which take up what was told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WRITER = "= Ada Poe =\n\nAda Poe was a Danish novelist.\n\n== Life ==\n"
SCHOOL = "= Kell University =\n\nKell University is a Danish university in Kell.\n\n== History ==\n"

KNOWN = [
    (WRITER, "Poe was paid £2,000 for the rights in 1961.", "for the rights"),
    (SCHOOL, "About 200 students of Kell University occupied the registrar's office in 1970.", "registrar's"),
    (WRITER, "Poe was admitted to the bar in 1961.", "to the bar"),
]
TAKEN_UP = [
    (WRITER, "An office was let in Kell. Poe gave the office to Jo Lund in 1961.", "office"),
    (WRITER, "A heron stood for the house. Poe sold the device in 1961.", "the device"),
    (WRITER, "The premises were let to Jo Lund in 1961.", "premises"),
]


def stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


@pytest.mark.parametrize(("lead", "text", "words"), KNOWN, ids=[row[1] for row in KNOWN])
def test_what_is_told_of_first_is_known_by_its_kind(
    lead: str, text: str, words: str, base_of: BaseOf
) -> None:
    assert any(words in stem for stem in stems(base_of(f"{lead}{text}\n")))


@pytest.mark.parametrize(("lead", "text", "words"), TAKEN_UP, ids=[row[1] for row in TAKEN_UP])
def test_what_may_take_up_something_told_is_not(lead: str, text: str, words: str, base_of: BaseOf) -> None:
    assert not any(words in stem for stem in stems(base_of(f"{lead}{text}\n")))
