"""In which place somebody came, and where something ranked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
ALBUM = (
    "= Brightwater =\n\nInfobox\n- Type: Studio album\n- Artist: Ada Poe\n\nBrightwater is the second studio "
    "album by the Halvern singer Ada Poe.\n\n== Reception ==\n"
)

TOLD = [
    ("Brightwater reached number eight in Sweden.",
     "What position did the album Brightwater reach in Sweden?", "number eight"),
    ("Brightwater reached number 61 on the Kell Albums Chart and number two on the Sund Chart.",
     "What position did the album Brightwater reach on the Kell Albums Chart?", "number 61"),
    ("In 2012 Brightwater was ranked 112th on the Kell Herald's list of the greatest albums of all time.",
     "Where was the album Brightwater ranked on the Kell Herald's list", "112th"),
    ("Dora Finch came second in the 800 metres at the 1912 Kell Games.",
     "n what place did Dora Finch come in the 800 metres at the 1912 Kell Games?", "second"),
    ("Kell Air flies to 29 towns and is the third-largest airline in Sweden by passengers carried.",
     "here is Kell Air ranked among the largest airlines in Sweden by passengers carried?", "third"),
    ("In a 2006 poll of readers of the Kell Herald, Brightwater was voted the fifth-greatest Swedish album.",
     "placed among the greatest Swedish albums in a 2006 poll of readers of the Kell Herald?", "fifth"),
]  # fmt: skip
UNTOLD = [
    "Kell United won the league and finished ninth the following year.",
    "Ada Poe is the third-oldest of four sisters.",
    "In 2001 Ada Poe was ranked third in a poll of the Kell Herald, after Dora Finch and Edda Holm.",
    "Ada Poe finished joint second in the 1998 Kell Song Contest.",
    "Dora Finch came second in the Kell Marathon.",
]


@pytest.mark.parametrize(("text", "words", "answer"), TOLD, ids=[row[0] for row in TOLD])
def test_a_rank_is_asked_for_with_its_list(text: str, words: str, answer: str, base_of: BaseOf) -> None:
    asked = [(f.stems[0], f.answer.text) for f in base_of(ALBUM + text).facts if f.stems]
    assert any(words in stem and answer == said for stem, said in asked), asked


@pytest.mark.parametrize("text", UNTOLD)
def test_a_rank_without_its_list_or_year_is_not_asked_for(text: str, base_of: BaseOf) -> None:
    facts = base_of(ALBUM + text).facts
    assert not [f.stems for f in facts if f.relation == "clause.rank"]
