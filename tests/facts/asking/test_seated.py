"""Names that are told with the town that they are in, or the body that they are of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"

ASKED = [
    (
        "Poe's models were exhibited at the Low Gallery in Liverpool on 4 May 1921.",
        "At which gallery in Liverpool were Ada Poe's models exhibited on 4 May 1921?",
        "Low Gallery",
    ),
    (
        "In 1930 Poe lectured at the Royal Infirmary in Edinburgh.",
        "At which infirmary in Edinburgh did Ada Poe lecture in 1930?",
        "Royal Infirmary",
    ),
    (
        "Poe's drawings were deposited in the Holm Library in Leeds.",
        "In which library in Leeds were Ada Poe's drawings deposited?",
        "Holm Library",
    ),
    (
        "Poe visited the Prado Museum in Madrid in 1912.",
        "Which museum in Madrid did Ada Poe visit in 1912?",
        "Prado Museum",
    ),
    (
        "Poe received the Silver Medal of the Royal Society of Arts in 1934.",
        "Which award of the Royal Society of Arts did Ada Poe receive in 1934?",
        "Silver Medal",
    ),
]
SILENT = [
    ("Poe met the engineer Bram Lund in Madrid in 1912.", "Bram Lund", " in Madrid "),
    ("Poe settled in Ostby in Denmark in 1912.", "Ostby", "which city in"),
    ("Poe worked at the Low Gallery in spite of the war.", "Low Gallery", "in spite"),
    ("Poe planned to lecture at the Low Gallery in Liverpool in 1912.", "Low Gallery", "which gallery"),
    ("Poe lectured at the Low Gallery in Liverpool and the Quay Museum in Leeds.", "Low Gallery", "in Leeds"),
]


@pytest.mark.parametrize(("text", "stem", "answer"), ASKED, ids=[row[1] for row in ASKED])
def test_the_seat_stays_with_the_words_that_ask(text: str, stem: str, answer: str, base_of: BaseOf) -> None:
    facts = base_of(WOMAN + text).facts
    assert any(answer == f.answer.text and stem.rstrip("?") in " ".join(f.stems) for f in facts), [
        f.stems for f in facts
    ]


@pytest.mark.parametrize(("text", "answer", "words"), SILENT, ids=[row[0] for row in SILENT])
def test_what_only_looks_like_a_seat_does_not(text: str, answer: str, words: str, base_of: BaseOf) -> None:
    facts = base_of(WOMAN + text).facts
    assert not any(
        f.answer.text == answer and words in stem for f in facts for stem in f.stems if "which" in stem
    )
