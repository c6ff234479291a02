"""Titles and names under which something was done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"
TOWN = "= Veltri =\n\nVeltri is a town in Norway.\n\n== History ==\n"
BAND = "= The Slow Herons =\n\nThe Slow Herons are an English rock band.\n\n== History ==\n"
GAME = "= Low Water =\n\nLow Water is a 2009 video game.\n\n== Making ==\n"

ASKED = [
    (
        GAME,
        "Low Water was pitched under the title Ebb Tide to nine publishers.",
        "Under what title was the video game Low Water pitched to nine publishers?",
        "Ebb Tide",
    ),
    (
        BAND,
        "The Slow Herons met and played a concert, under the name Tin Ladder, at the Tay Hotel in 1991.",
        "Under what name did the Slow Herons play a concert at the Tay Hotel in 1991?",
        "Tin Ladder",
    ),
    (
        GAME,
        "Low Water was originally called Ebb Tide.",
        "What was the video game Low Water originally called?",
        "Ebb Tide",
    ),
    (
        GAME,
        "Low Water was released in France in 2010 as Basse Mer.",
        "Under what title was the video game Low Water released in France in 2010?",
        "Basse Mer",
    ),
    (TOWN, "In 1912 the town was renamed Karlsborg.", "What was Veltri renamed in 1912?", "Karlsborg"),
    (
        TOWN,
        "It was known officially as Karlsborg until 1920.",
        "By what name was Veltri known officially until 1920?",
        "Karlsborg",
    ),
]
SILENT = [
    (TOWN, "The town was renamed Karlsborg", "Ostby"),
    (TOWN, "The mill was renamed Karlsborg in 1912.", "Karlsborg"),
    (TOWN, "The town was renamed Karlsborg an der Mrau in 1912.", "Karlsborg"),
    (WOMAN, "Poe published her first story under the name Skarv.", "Skarv"),
    (WOMAN, "The bridge was opened under the name Paul Rask in 1931.", "Paul Rask"),
    (GAME, "Low Water was meant to be pitched under the title Ebb Tide.", "Ebb Tide"),
]


@pytest.mark.parametrize(("article", "text", "stem", "answer"), ASKED, ids=[row[2] for row in ASKED])
def test_the_title_under_which_something_was_done_is_asked_for(
    article: str, text: str, stem: str, answer: str, base_of: BaseOf
) -> None:
    facts = base_of(article + text).facts
    assert any(answer == f.answer.text and stem in f.stems for f in facts), [f.stems for f in facts]


@pytest.mark.parametrize(("article", "text", "answer"), SILENT, ids=[row[1] for row in SILENT])
def test_a_nickname_alone_and_a_title_that_was_only_meant_are_not(
    article: str, text: str, answer: str, base_of: BaseOf
) -> None:
    facts = base_of(article + text).facts
    assert not [f.stems for f in facts if f.answer.text == answer and f.relation.startswith("frame.under")]
