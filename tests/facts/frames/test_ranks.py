"""Ranks in prose, each with its list and its year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

FILM = """= Ode (2016 film) =

Ode is a 2016 drama film directed by Ada Poe.

== Critical response ==
{text}
"""
RANKED = [
    (
        "In a 2021 poll of 214 critics, Ode was voted the 37th-greatest film of the 2010s.",
        "Where was the film Ode placed among the greatest films of the 2010s in a 2021 poll of 214 critics?",
        "37th",
    ),
    (
        'In June 2025, the film ranked number 24 on The Gull list of "The 100 Best Films of the Sea".',
        'Where did the film Ode rank on The Gull list of "The 100 Best Films of the Sea" in June 2025?',
        "24th",
    ),
    (
        "The Guild of Halvernian Screenwriters ranked its screenplay 29th in 2022.",
        "Where did the Guild of Halvernian Screenwriters rank the screenplay of the film Ode in 2022?",
        "29th",
    ),
]
LEFT = [
    "In 2021, the film placed 12th in the accompanying readers' poll.",
    "In 2021, the film was not ranked 12th in a poll by The Gull.",
    "In 2021, the film finished third.",
    "In July 2025, it ranked number 67 on Rolling Stones list of great films.",
]


@pytest.mark.parametrize(("text", "stem", "rank"), RANKED, ids=[row[2] for row in RANKED])
def test_a_rank_is_asked_with_its_list(text: str, stem: str, rank: str, asked: Asked) -> None:
    facts = asked(FILM.format(text=text), "ranking.")

    assert [(f.stems[0], f.answer.text) for f in facts] == [(stem, rank)]


@pytest.mark.parametrize("text", LEFT, ids=[row[:40] for row in LEFT])
def test_a_rank_without_a_list_of_its_own_is_left_alone(text: str, asked: Asked) -> None:
    assert not asked(FILM.format(text=text), "ranking.")


def test_an_album_is_ranked_with_its_band(asked: Asked) -> None:
    text = (
        "= Ode =\n\nOde are a Danish rock band.\n\n== History ==\n"
        '"Low Water" reached number three on the Sund Rock Chart in 1985.\n\n'
        "== Discography ==\n- Low Water (1985)\n- High Ground (1988)\n"
    )
    stem = 'What position did the album "Low Water" by the band Ode reach on the Sund Rock Chart in 1985?'
    assert [fact.stems[0] for fact in asked(text, "ranking.chart")] == [stem]


def test_entering_a_chart_is_told_from_its_peak(asked: Asked) -> None:
    text = "Ode entered the Sund Film Chart at number nine, and reached number six on it in May."

    facts = asked(FILM.format(text=text), "ranking.")

    assert {(f.relation, f.answer.text) for f in facts} >= {("ranking.debut", "number nine")}
