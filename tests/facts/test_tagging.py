"""The remembered attribute ruler says what the parser's own says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.facts.tagging import Ruler, parse

if TYPE_CHECKING:
    from spacy.language import Language
SAID = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_TYPE", "SENT_START"]


@pytest.mark.parametrize(
    "text",
    [
        "She was born when her parents had moved to Bath; she has written that she is not from there.",
        "There were two  birds, and there are more.",
        "They ain't gonna go. Let's see what y'all got, he said: nothin'.",
        "He did what he could, but did not do this himself; it's what they'd have done.",
        " \n",
        "",
    ],
)
def test_what_is_remembered_is_what_the_parser_says(text: str, parser: Language) -> None:
    for _ in range(2):
        mine = next(parse([text], parser))
        assert mine.to_array(SAID).tolist() == parser(text).to_array(SAID).tolist()


def test_a_kind_of_token_is_asked_for_once(parser: Language) -> None:
    asked = []
    ruler = Ruler(parser)
    slow = ruler._ruler
    ruler._ruler = lambda doc: (asked.append(doc.text), slow(doc))[1]
    ruler(parser("They built two towers."))
    assert [text.strip() for text in asked] == ["They", "built", "two", "towers", "."]
    ruler(parser("They built six towers."))
    assert len(asked) == 5


def test_a_pattern_over_two_words_is_left_to_the_parser(parser: Language) -> None:
    ruler = Ruler(parser)
    asked = []
    slow = ruler._ruler
    ruler._ruler = lambda doc: (asked.append(doc.text), slow(doc))[1]
    ruler(parser("Let's go."))
    assert "Let's go." in asked
    ruler(parser("They let him go."))
    assert "They let him go." not in asked
