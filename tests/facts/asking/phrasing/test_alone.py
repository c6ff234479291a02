"""Which questions stand on their own names, and which say too little without a frame."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.asking.phrasing.alone import asks_time, reads_alone
from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
SPECIES = (
    "= Varn frog =\n\nInfobox species\n- Name: Varn frog\n- Genus: Rana\n\n"
    "The Varn frog (Rana varnensis) is a species of frog.\n\n== Research ==\n"
)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "The Sund Dam was opened by Clara Holm in 1911.",
            "In what year was the Sund Dam opened by Clara Holm?",
        ),
        ("Clara Holm won the Kell Prize in 1911.", "Who won the Kell Prize in 1911?"),
        ("Clara Holm won the Kell Prize in 1911.", "Which award did Clara Holm win in 1911?"),
    ],
)
def test_what_is_known_by_its_full_name_is_asked_without_a_frame(
    text: str, stem: str, base_of: BaseOf
) -> None:
    assert stem in {stem for fact in base_of(SPECIES + text + "\n").facts for stem in fact.stems}


@pytest.mark.parametrize(
    "text",
    [
        "A second flock was established at Sund Zoo in 1911.",
        "Clara Holm opened a centre in 1911.",
        "A retrospective was held in Oslo in 1911.",
        "Talva was approved in 1911.",
    ],
)
def test_what_could_be_anybodys_is_not_asked_without_its_subject(text: str, base_of: BaseOf) -> None:
    base = base_of(SPECIES + text + "\n")
    stems = {stem for fact in base.facts for stem in fact.stems if fact.relation.startswith("clause")}
    assert all("Varn frog" in stem for stem in stems), stems


@pytest.mark.parametrize(
    ("text", "enough"),
    [
        ("who replaced Tomas Holm", False),
        ("who replaced Tomas Holm in 1911", False),
        ("when was Captain Otto Holm relieved by Captain Ada Poe", False),
        ("who replaced Tomas Holm at Kell Rovers", True),
        ("how many pages did Tomas Holm cut", False),
        ("how many seats did the Sund Theatre have in 1911", True),
        ("in what year was a second bridge at Kell Sound opened", False),
        ("when was Tomas Holm hired", False),
        ("when did Clara Holm die", False),
        ("in which year was the Danish smith Clara Holm acquitted of fraud", False),
        ("when was the Clara Holm launched", True),
        ("in what year did Clara Holm receive the Kell Prize", True),
        ("which film did Clara Holm direct in 2011", True),
        ("who took the role of Ada Poe in 1911", False),
    ],
)
def test_a_lone_name_needs_a_year_another_name_or_a_time_asked(text: str, enough: bool) -> None:
    assert reads_alone(text) == enough


def test_a_time_is_asked_by_when_and_by_its_units() -> None:
    assert asks_time("when did it open") and asks_time("in which year did it open")
    assert not asks_time("in which town did it open")


BAND = (
    "= The Sluices =\n\nInfobox musical artist\n- Name: The Sluices\n- Origin: Kell\n- Members: {members}\n\n"
    "The Sluices are a Danish rock band from Kell.\n\n== Later years ==\n\n"
    "Ada Poe completed a doctorate in geology at Sund University in 2012.\n"
)


def test_a_member_of_a_band_is_asked_for_as_one_beside_the_others(base_of: BaseOf) -> None:
    base = base_of(BAND.format(members="Ada Poe, Bram Lund, Clara Holm, Ole Dahl"))
    asked = {fact.stems[0]: fact for fact in base.facts if fact.stems and fact.answer.text == "Ada Poe"}
    fact = asked["Which member of the Sluices completed a doctorate in geology at Sund University in 2012?"]
    assert fact.near == ("Bram Lund", "Clara Holm", "Ole Dahl")


def test_of_too_few_members_none_is_asked_for_as_one(base_of: BaseOf) -> None:
    base = base_of(BAND.format(members="Ada Poe, Bram Lund, Clara Holm"))
    assert not any("Which member" in stem for fact in base.facts for stem in fact.stems)


def test_the_production_of_an_aircraft_is_its_own(base_of: BaseOf) -> None:
    text = "= Kell Tern =\n\nThe Kell Tern was a Danish flying boat aircraft built by Kell Aircraft.\n\n"
    base = base_of(f"{text}== History ==\n\nProduction was moved to Ostby in 1956.\n")
    stems = {stem for fact in base.facts for stem in fact.stems}
    assert "In what year was production of the Kell Tern moved to Ostby?" in stems


def test_a_ruler_without_a_land_does_not_tell_what_is_meant(base_of: BaseOf) -> None:
    base = base_of(SPECIES + "Count Ulrich II dissolved the Benedictine abbey of St. Kilian in 1529.\n")
    told = [stem for fact in base.facts if fact.answer.text == "1529" for stem in fact.stems]
    assert told and all(stem.startswith("In the history of ") for stem in told)


def test_a_prize_is_not_won_at_a_body(base_of: BaseOf) -> None:
    school = "= Kell University =\n\nKell University is a Danish university in Kell.\n\n== Research ==\n\n"
    base = base_of(f"{school}Clara Holm received the Nobel Prize in Physics in 1908.\n")
    stems = {stem for fact in base.facts for stem in fact.stems}
    assert "In what year did Clara Holm receive the Nobel Prize in Physics?" in stems
    assert not any(stem.startswith("At Kell University, in") for stem in stems)


def test_what_had_been_done_before_is_not_told_as_of_the_making(base_of: BaseOf) -> None:
    film = "= Pier =\n\nPier is a 1990 drama film directed by Ada Poe.\n\n== Production ==\n"
    told = {
        stem
        for f in base_of(f"{film}Clara Holm had worked with Bram Lund on Kelp Road.\n").facts
        for stem in f.stems
    }

    assert not any("making" in stem for stem in told), told
