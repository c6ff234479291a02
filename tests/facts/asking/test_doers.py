"""Who made or led a thing that its clause tells apart from others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Varn =\n\nVarn is a town in Norway.\n\n== History ==\n"
FROG = (
    "= Varn frog =\n\nInfobox species\n- Name: Varn frog\n- Genus: Rana\n\n"
    "The Varn frog (Rana varnensis) is a species of frog.\n\n== Research ==\n"
)
ASKED = [
    (
        "A survey by the biologist Henry Prescott in 1911 recommended a reserve at Ostby.",
        "who conducted the survey in 1911 that recommended a reserve at Ostby?",
        "Henry Prescott",
    ),
    (
        "A patrol under Captain Otto Wendt seized the station at Ostby in 1942.",
        "commanded",
        "",
    ),
    (
        "A campaign led by the teacher Clara Holm saved a pond at Ostby in 1961.",
        "who led the campaign that saved a pond at Ostby in 1961?",
        "Clara Holm",
    ),
    (
        "A documentary by the film-maker Carol Morley won the Ostby Prize in 2006.",
        "who directed the documentary that won the Ostby Prize in 2006?",
        "Carol Morley",
    ),
]
SILENT = [
    "A survey by the biologist Henry Prescott and others recommended a reserve at Ostby.",
    "The survey by the biologist Henry Prescott recommended a reserve at Ostby.",
    "A survey by the biologist Henry Prescott failed.",
    "A frog kept by the teacher Clara Holm was a present to Ada Poe.",
    "A hall named after the teacher Clara Holm was opened at Ostby in 1961.",
]


@pytest.mark.parametrize(("text", "words", "answer"), ASKED, ids=[row[1] for row in ASKED])
def test_the_rest_of_the_clause_tells_which_thing_is_meant(
    text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    told = {(stem, fact.answer.text) for fact in base_of(TOWN + text).facts for stem in fact.stems}
    if answer:
        assert any(stem.endswith(words) and said == answer for stem, said in told), told
    else:
        assert not any(words in stem for stem, _ in told), told


@pytest.mark.parametrize("text", SILENT)
def test_a_thing_of_several_makers_or_of_no_deed_is_asked_of_nobody(text: str, base_of: BaseOf) -> None:
    assert not [f.stems for f in base_of(TOWN + text).facts if f.relation == "clause.doer"]


def test_who_described_a_species_in_a_year_is_asked(base_of: BaseOf) -> None:
    text = "The frog was described by Clara Holm in 1932. It was described by Otto Wendt as shy."
    told = {(stem, fact.answer.text) for fact in base_of(FROG + text).facts for stem in fact.stems}
    assert ("Who described the Varn frog in 1932?", "Clara Holm") in told
    assert not [stem for stem, answer in told if answer == "Otto Wendt"]
