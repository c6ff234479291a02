"""Names within a subject, asked for where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WOMAN = "= Mara Olsen =\n\nMara Olsen was a Danish painter. She was born in Veltri.\n\n== Career ==\n"

ASKED = [
    (
        "A crater on Mercury was named after Olsen in 1994.",
        "A crater on which planet was named after Mara Olsen in 1994?",
        "Mercury",
    ),
    (
        "An operation in Berlin restored the sight of Olsen in 1911.",
        "An operation in which city restored the sight of Mara Olsen in 1911?",
        "Berlin",
    ),
    (
        "A fire at the Drover's Arms destroyed the diaries of Olsen in 1922.",
        "A fire at which pub destroyed the diaries of Mara Olsen in 1922?",
        "Drover's Arms",
    ),
    (
        "An exhibition in Norway surprised the friends of Olsen in 1909.",
        "An exhibition in which country surprised the friends of Mara Olsen in 1909?",
        "Norway",
    ),
]
SILENT = [
    ("The sea between Norway and Denmark drowned the brother of Olsen in 1911.", "which country"),
    ("The town of Ostby bought a portrait of Olsen in 1911.", "of which"),
    ("Anybody in Norway would have known Olsen in 1911.", "Anybody in"),
    ("A building in Norway or Denmark was named after Olsen in 1911.", "which country"),
    ("A woman who lived in Berlin painted Olsen in 1911.", "who lived in which"),
]


@pytest.mark.parametrize(("text", "asked", "answer"), ASKED, ids=[row[0] for row in ASKED])
def test_what_stands_in_a_subject_is_asked_at_its_place(
    text: str, asked: str, answer: str, base_of: BaseOf
) -> None:
    found = {(f.stems[0], f.answer.text) for f in base_of(WOMAN + text).facts if f.stems}
    assert (asked, answer) in found, found


@pytest.mark.parametrize(("text", "words"), SILENT, ids=[row[0] for row in SILENT])
def test_what_is_not_one_place_or_is_told_by_its_noun_is_not_asked(
    text: str, words: str, base_of: BaseOf
) -> None:
    found = [f.stems[0] for f in base_of(WOMAN + text).facts if f.relation == "clause.within"]
    assert not any(words in stem for stem in found), found
