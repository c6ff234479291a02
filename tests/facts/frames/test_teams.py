"""Clubs: colours, grounds, first officers, records in prose and in lists, titles counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.questions.stems import render

Asked = Callable[[str, str], list[Fact]]

CLUB = """= Holmsund RFC =

Holmsund RFC is a rugby union club based in Holmsund, Norway. {text}

== {heading} ==
{items}
"""
TOLD = [
    (
        "Holmsund reached the final of the Sund Cup for the first time in 1973, losing 12–9 to Ostby Rovers.",
        "club.lost_final.other",
        "Ostby Rovers",
    ),
    ("It plays in amber and black hoops.", "team.colours", "Amber and black"),
    ("Holmsund played originally in dark blue jerseys.", "team.first_colours", "dark blue"),
    ("The club plays its home games at Ostby Park, which opened in 1911.", "team.ground", "Ostby Park"),
    ("In 1966 the club's first coach, Ada Poe, was appointed.", "team.officer", "Ada Poe"),
    ("The first try in the history of the club was scored by Bram Lund.", "team.first_goal", "Bram Lund"),
    ("Ada Poe holds the club record for tries, with 41 in 90 games.", "team.holder", "Ada Poe"),
    ("The most tries in a season, 41, were scored by Ada Poe in 1931.", "team.most", "Ada Poe"),
]


@pytest.mark.parametrize(("text", "relation", "answer"), TOLD)
def test_what_is_told_of_a_club_is_asked(asked: Asked, text: str, relation: str, answer: str) -> None:
    found = asked(CLUB.format(text=text, heading="Ground", items="It is old."), f"frame.{relation}")
    assert answer in [f.answer.text for f in found]
    assert all("Holmsund RFC" in render(f, "key") for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "Its rivals play in amber and black hoops.",
        "The first try in the history of the league was scored by Bram Lund.",
        "Ada Poe holds the league record for tries, with 41 in 90 games.",
    ],
)
def test_what_is_told_of_others_is_not_asked(asked: Asked, text: str) -> None:
    assert not asked(CLUB.format(text=text, heading="Ground", items="It is old."), "frame.team.")


LISTED = [
    ("Records", "- Most appearances: Ada Poe, 541 (1962–1983)", "list.record_holder", "Ada Poe"),
    ("Records", "- Most tries in a season: Bram Lund, 41 (1947–48)", "list.record_number", "41"),
    (
        "Records",
        "- Biggest win: 103–0 against Cwm Ogau, 18 September 2010",
        "frame.club.record.other",
        "Cwm Ogau",
    ),
    ("Records", "- Heaviest defeat: 6–84 v Sund Athletic, 1998", "frame.club.record.score", "6–84"),
    ("Honours", "- Sund Shield (3): 1894, 1899, 1907", "list.title_count", "3"),
    ("Honours", "- Sund Cup: winners 1975; runners-up 1973, 1977", "list.title_year", "1975"),
    ("Honours", "- Sund Cup: winners 1975; runners-up 1973, 1977", "list.runner_up_year", "1973"),
]


def test_the_sort_of_a_clubs_honours_is_no_club_that_won_them_too(asked: Asked) -> None:
    honours = "League\n\n- Sund Division: champions 1953; runners-up 1912\n- Ode Combination: champions 1901"
    found = asked(CLUB.format(text="", heading="Honours", items=honours), "list.")
    stems = {render(f, "key") for f in found}
    assert "When did Holmsund RFC win the Ode Combination?" in stems
    assert not any("League" in stem for stem in stems)


@pytest.mark.parametrize(("heading", "item", "relation", "answer"), LISTED)
def test_what_lists_tell_of_a_club_is_asked(
    asked: Asked, heading: str, item: str, relation: str, answer: str
) -> None:
    found = asked(CLUB.format(text="", heading=heading, items=item), relation)
    assert answer in [f.answer.text for f in found]
    assert all("Holmsund RFC" in render(f, "key") for f in found)


@pytest.mark.parametrize(
    "item",
    ["- Most appearances: 541", "- Biggest crowd: 5,000 against Sund", "- Oldest shirt: Ada Poe, 12"],
)
def test_other_lines_hold_no_records(asked: Asked, item: str) -> None:
    text = CLUB.format(text="", heading="Records", items=item)
    assert not asked(text, "list.record") and not asked(text, "frame.club.record")


def test_a_title_won_again_has_no_single_year(read: Callable[[str], FactBase]) -> None:
    base = read(
        CLUB.format(
            text="Holmsund won the Sund Shield in 1894 and again in 1899.",
            heading="Ground",
            items="It is old.",
        )
    )
    assert "1894" not in [f.answer.text for f in base.facts if f.relation.startswith("clause.date")]


def test_a_town_is_not_its_club(read: Callable[[str], FactBase]) -> None:
    base = read(
        CLUB.format(
            text="Rugby was brought to Holmsund by the curate Ada Poe in 1871.",
            heading="Ground",
            items="It is old.",
        )
    )
    stems = [stem for f in base.facts for stem in f.stems]
    assert not any("brought to Holmsund RFC" in stem for stem in stems)


def test_a_team_told_apart_by_a_clause_is_not_the_club(read: Callable[[str], FactBase]) -> None:
    text = "The team that was rebuilt by Ada Poe lost just eleven matches in 1926."
    base = read(CLUB.format(text=text, heading="Ground", items="It is old."))
    assert not any("rebuilt Holmsund RFC" in stem for f in base.facts for stem in f.stems)


def test_a_name_cut_off_its_role_is_no_subject(read: Callable[[str], FactBase]) -> None:
    text = "Under coach Emile Roy, the side finished first in the Lakes Division in 1967."
    base = read(CLUB.format(text=text, heading="Ground", items="It is old."))
    assert not any("under coach" in stem for f in base.facts for stem in f.stems)


def test_a_president_is_no_chairman(read: Callable[[str], FactBase]) -> None:
    base = read(
        "= Holmsund RFC =\n\nInfobox\n- President: Ada Poe\n- Chairman: Bram Lund\n\n"
        "Holmsund RFC is a rugby union club based in Holmsund, Norway.\n"
    )
    told = {f.relation: f.answer.text for f in base.facts}
    assert told["infobox.club_president"] == "Ada Poe"
    assert told["infobox.chairman"] == "Bram Lund"
