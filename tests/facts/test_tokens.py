"""A parsed text's plain tokens say what the parser's own say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.facts.tokens import Text

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PROSE = (
    "In 1911 Ada Poe, who lived in Bath, built red, green and blue bridges. They aren't old.",
    "What she wanted it to be,  he couldn't tell; there were two\n\ntowers (the taller one fell).",
    "",
)
PLAIN = (
    *("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "whitespace_"),
    *("text_with_ws", "like_num", "is_punct", "is_stop", "is_digit"),
)
ONE = ("head", "left_edge", "right_edge")
MANY = ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts", "sent")


@pytest.fixture(scope="module", params=PROSE)
def parsed(request: pytest.FixtureRequest, parser: Language) -> Doc:
    return parser(request.param)


def test_every_token_says_what_the_parsers_says(parsed: Doc) -> None:
    for mine, its in zip(Text(parsed), parsed, strict=True):
        assert [getattr(mine, n) for n in PLAIN] == [getattr(its, n) for n in PLAIN]
        assert [getattr(mine, n).i for n in ONE] == [getattr(its, n).i for n in ONE]
        assert [[t.i for t in getattr(mine, n)] for n in MANY] == [
            [t.i for t in getattr(its, n)] for n in MANY
        ]
        assert mine.is_sent_start == bool(its.is_sent_start)


def test_every_stretch_is_what_the_parser_cuts(parsed: Doc) -> None:
    text = Text(parsed)
    assert text.text == parsed.text
    assert [(s.start, s.end) for s in text.sents] == [(s.start, s.end) for s in parsed.sents]
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            mine, its = text[start:end], parsed[start:end]
            assert (mine.text, mine.root.i, mine[-1].i) == (its.text, its.root.i, its[-1].i)
            assert mine[1:-1].text == its[1:-1].text


def test_there_is_no_token_before_the_first_or_behind_the_last(parser: Language) -> None:
    text = Text(parser("It rained."))
    assert text[1].nbor(-1) is text[0]
    for place, step in ((0, -1), (2, 1)):
        with pytest.raises(IndexError):
            text[place].nbor(step)
