"""Names and figures deep in a phrase, asked for where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
FIRM = (
    "= Harrow & Tide Company =\n\nHarrow & Tide Company is a Danish shipping company. It was founded in 1891."
    "\n\n== History ==\n"
)
WOMAN = "= Mara Olsen =\n\nMara Olsen was a Danish painter. She was born in Veltri.\n\n== Career ==\n"

ASKED = [
    (
        "The company was saved by a contract to supply 1,600 tents to the army.",
        "saved by a contract to supply how many tents to the army?",
        "1,600",
    ),
    (
        "The company was saved in February 1999 by a rise in freight rates of £2.",
        "saved in February 1999 by a rise in freight rates of how much?",
        "£2",
    ),
    (
        "The company is the third-largest shipping firm in Denmark by tonnage.",
        "the third-largest shipping firm in which country by tonnage?",
        "Denmark",
    ),
    (
        "The company was rescued by the appointment of the banker Clara Holm. Clara Holm died in 1950.",
        "by the appointment of whom?",
        "Clara Holm",
    ),
]
SILENT = [
    ("The company bought half of the town of Ostby in 1911.", "of which town"),
    ("Ada Poe and Clara Holm met as students at the University of Copenhagen.", "met as students at which"),
    ("The company had offices in Copenhagen, Veltri and London.", "which city, "),
    ("The company bought a ship larger than the Great Eastern in 1911.", "larger than which"),
    ("The company was praised by a man who served at the University of Copenhagen.", "who served at which"),
    ("The company has a yard measuring 24 by 19 metres.", "by how many metres"),
    ("The company sailed to Veltri in 1911, seeking a cargo of 400 tents.", "how many tents"),
    ("The company sold the ship in March 1911 for a reported £900,000.", "reported how much"),
    ("The company was saved by the sale of a yard to the Ostby Line in May 1911 for £400.", "to which"),
    ("She was the largest owner north of Copenhagen.", "north of which"),
]


@pytest.mark.parametrize(("text", "words", "answer"), ASKED, ids=[row[0] for row in ASKED])
def test_what_stands_deep_in_a_phrase_is_asked_at_its_place(
    text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    asked = {(f.stems[0], f.answer.text) for f in base_of(FIRM + text).facts if f.stems}
    assert any(stem.endswith(words) and answer == said for stem, said in asked), asked


@pytest.mark.parametrize(("text", "words"), SILENT, ids=[row[0] for row in SILENT])
def test_what_would_not_be_heard_right_is_not_asked_at_its_place(
    text: str, words: str, base_of: BaseOf
) -> None:
    assert not [f.stems for f in base_of(FIRM + text).facts if f.stems and words in f.stems[0]]


def test_what_a_question_word_in_front_asks_for_is_not_asked_twice(base_of: BaseOf) -> None:
    facts = base_of(WOMAN + "Olsen won the Nansen Prize in 1950.").facts
    asked = [f.stems[0] for f in facts if f.stems and f.answer.text == "Nansen Prize"]
    assert len(asked) <= 1, asked
