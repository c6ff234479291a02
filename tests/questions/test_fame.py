"""Whether the world knows what a document speaks of, and whom everybody knows."""

from __future__ import annotations

import re
from collections import Counter

from quiz.questions.fame import great_people, is_of_the_world, known_names
from quiz.questions.gazetteer.famous import FAMOUS
from quiz.questions.gazetteer.famous_public import FAMOUS_PUBLIC
from tests.questions.test_distractors import people


def test_a_document_of_known_actors_is_of_the_world() -> None:
    assert is_of_the_world(people("Amy Adams", "Carey Mulligan", "Paul Giamatti"))


def test_a_document_of_people_whom_nobody_knows_is_not() -> None:
    assert not is_of_the_world(people("Ada Poe", "Bram Lund", "Amy Adams"))


def test_the_lists_know_their_names() -> None:
    assert "White Star Line" in known_names() and "Blue Pennant Line" not in known_names()


def test_a_few_whom_everybody_knows_make_no_document_of_the_world() -> None:
    assert not is_of_the_world(people("Clement Attlee", "Felix Mendelssohn", "Eduard Hanslick", "Ada Poe"))


def test_a_crowd_of_them_does() -> None:
    assert is_of_the_world(people(*sorted(great_people())[::200]))


def test_no_famous_name_stands_twice() -> None:
    texts = [*FAMOUS.values(), *FAMOUS_PUBLIC.values()]
    names = Counter(" ".join(name.split()) for text in texts for name in text.split(","))
    assert [name for name, times in names.items() if times > 1] == []


def test_a_famous_name_begins_and_ends_as_names_do() -> None:
    clean = re.compile(r"[^\W\d_](?:[\w .'’-]*(?:[^\W_]|\b[JS]r\.))?")
    assert [name for name in great_people() if not clean.fullmatch(name)] == []


def test_whom_everybody_knows() -> None:
    known = {"Clement Attlee", "Eduard Hanslick", "J. S. Bach", "Napoleon III", "Pelé", "William Shakespeare"}
    assert known <= great_people() and "Ada Poe" not in great_people()
