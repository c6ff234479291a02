"""Whether the world knows what a document speaks of."""

from __future__ import annotations

from quiz.questions.fame import is_of_the_world, known_names
from tests.questions.test_distractors import people


def test_a_document_of_known_actors_is_of_the_world() -> None:
    assert is_of_the_world(people("Amy Adams", "Carey Mulligan", "Paul Giamatti"))


def test_a_document_of_people_whom_nobody_knows_is_not() -> None:
    assert not is_of_the_world(people("Ada Poe", "Bram Lund", "Amy Adams"))


def test_the_lists_know_their_names() -> None:
    assert "White Star Line" in known_names() and "Blue Pennant Line" not in known_names()
