"""Clauses that tell too little of what they are asked about, and stems that lose a hearer on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
CLUB = "= Kell Rovers =\n\nKell Rovers is a Danish football club founded in 1891.\n\n== History ==\n"
ISLE = "= Ostby Island =\n\nOstby Island is an island in Denmark.\n\n== History ==\n"
MAN = "= Josiah Dowel =\n\nJosiah Dowel (born 1911) was a Danish politician.\n\n== Life ==\n"
PROBE = "= Argo (spacecraft) =\n\nArgo was a Danish space probe launched in 1998.\n\n== Mission ==\n"
FILM = "= Cold Tide (film) =\n\nCold Tide is a 1991 film directed by Ada Poe.\n\n== Plot ==\n"
BIRD = "= Marsh tern =\n\nThe marsh tern is a species of bird found in Denmark.\n\n== Naming ==\n"
SPAN = "= Kell Bridge =\n\nThe Kell Bridge is a road bridge in Denmark.\n\n== History ==\n"
FLIGHT = "= Argo 4 =\n\nArgo 4 was a 1982 crewed spaceflight.\n\n== Mission ==\n"

CLIMB = (
    "On the seventh night Clara climbs the Great Chimney, where the master, Josiah Quill, offers her bread."
)
SILENT = [
    (CLUB, "The runner Bram Lund defeated the runner Clara Holm.", "Bram Lund defeat"),
    (CLUB, "The goalkeeper Bram Lund was admitted in 1950.", "Bram Lund admitted"),
    (CLUB, "The chairman Bram Lund named the banker Clara Holm.", "Bram Lund name"),
    (CLUB, "Bram Lund was interned under martial law.", "who was interned"),
    (CLUB, "Bram Lund was stationed at Veltri with a regiment of infantry.", "who was stationed"),
    (CLUB, "In 1950 the runner Bram Lund asked Boston for permission to use the ground.", "which city did"),
    (CLUB, "A tree felled in 1911 had 340 rings.", "how many rings"),
    (
        CLUB,
        "A proposal by the Danish banker Bram Lund to sell the old ground at Veltri was dropped in 1950.",
        "what year was a proposal",
    ),
    (
        CLUB,
        "The series that won the Quay Prize was written over two years by Clara Holm.",
        "Prize over two years",
    ),
    (
        PROBE,
        "The probe was the subject of a film directed by Ada Poe, and of an opera by the composer Bram Lund.",
        "of whose opera",
    ),
    (CLUB, "A six-part television series about the club was shown in 2019.", "how many television series"),
    (MAN, "Dowel was a member of the council of Veltri. He moved there in 1934.", "move"),
    (MAN, "The BBC invited him in 1965 to speak on the subject.", "invite"),
    (CLUB, "The runner Bram Lund reached Sweden the same month.", "country did"),
    (CLUB, "The runner Bram Lund returned to Clara Holm.", "to whom"),
    (CLUB, "The runner Bram Lund won seven, including the Quay Prize, in 1950.", "win seven"),
    (MAN, "By his own count some 130 copies had been made by 1965.", "how many copies"),
    (PROBE, "The probe entered orbit around the comet on 6 August 2008.", "enter orbit"),
    (FILM, CLIMB, "climbs"),
    (ISLE, "A canal was planned, and 7 kilometres were dug near Veltri.", "how many kilometres"),
    (CLUB, "Bram Lund sold to the Danish banker Clara Holm the Quay Museum in 1950.", "sold to the"),
]
ASKED = [
    (ISLE, "The runner Bram Lund defeated the runner Clara Holm in 1950.", "bram lund defeat"),
    (ISLE, "The goalkeeper Bram Lund was admitted to the Quay School in 1950.", "bram lund admitted to"),
    (
        ISLE,
        "In 1950 the runner Bram Lund left Boston with permission to use the ground.",
        "runner bram lund leave",
    ),
    (ISLE, "The runner Bram Lund reached Sweden in 1950.", "lund reach sweden"),
    (ISLE, "The runner Bram Lund fell out with Clara Holm.", "fell out with"),
    (ISLE, "In 1950 the runner Bram Lund died there.", "year did the runner bram lund die"),
    (
        ISLE,
        "Some 130 copies of the Quay Bible were made in 1965 by Clara Holm.",
        "how many copies of the quay bible",
    ),
    (
        ISLE,
        "A canal was planned, and 7 kilometres of canal were dug near Veltri.",
        "how many kilometres of canal",
    ),
    (CLUB, "Bram Lund designed the club's crest in 1950.", "who designed"),
    (
        FLIGHT,
        "The mission patch was drawn by the painter Clara Holm.",
        "drew the mission patch of the spaceflight argo 4",
    ),
    (ISLE, "The Ostby Gazette, a weekly newspaper, was published until 1927.", "which publication was"),
    (PROBE, "The pilot Bram Lund smelled smoke.", "who smelled smoke"),
    (FILM, "The set was designed by the painter Clara Holm.", "designed the set of the film cold tide"),
    (SPAN, "The roadway was widened in 1950.", "the roadway of the kell bridge widened"),
    (MAN, "The retrospective of 1979 drew 21,200 visitors.", "retrospective of josiah dowel of 1979 draw"),
    (BIRD, "A neotype was designated by the botanist Clara Holm in 1911.", "a neotype of the marsh tern"),
    (FLIGHT, "The flight was announced by Clara Holm in 1981.", "who announced the spaceflight argo 4"),
]


def stems(base: FactBase) -> list[str]:
    return [stem for fact in base.facts for stem in fact.stems]


@pytest.mark.parametrize(("lead", "text", "words"), SILENT, ids=[row[1] for row in SILENT])
def test_what_could_be_said_of_many_is_not_asked(lead: str, text: str, words: str, base_of: BaseOf) -> None:
    asked = stems(base_of(f"{lead}{text}\n"))
    assert not [stem for stem in asked if words.casefold() in stem.casefold()], asked


@pytest.mark.parametrize(("lead", "text", "words"), ASKED, ids=[row[1] for row in ASKED])
def test_what_tells_enough_is_asked(lead: str, text: str, words: str, base_of: BaseOf) -> None:
    asked = stems(base_of(f"{lead}{text}\n"))
    assert any(words in stem.casefold() for stem in asked), asked


def test_what_went_on_in_another_town_is_not_told_on_the_island(base_of: BaseOf) -> None:
    text = "Bram Lund left for the city of Boston in 1911. A relief fund raised £400 in Boston in 1912.\n"
    asked = stems(base_of(ISLE + text))
    assert not [s for s in asked if s.startswith("On Ostby Island") and "in Boston" in s], asked


def test_a_people_keeps_its_capital(base_of: BaseOf) -> None:
    asked = stems(base_of(CLUB + "Swedish troops under Bram Lund burned the Quay Stand on 4 May 1911.\n"))
    assert not [s for s in asked if "swedish" in s], asked


BAND = "= The Herons (band) =\n\nThe Herons are a Danish rock band formed in 1985.\n\n== History ==\n"
SCHOOL = "= Ode University =\n\nOde University is a university in Ode, Denmark.\n\n== History ==\n"
CONCERT = (
    "The band played their first concert, under the name the Percy Pilots, at the Kell Hotel on 4 May 1989."
)
ASIDES = [
    (BAND, CONCERT, "Percy"),
    (SCHOOL, "In 1991 the Nova Agricultural Institute, in Veltri, was merged with the university.", "Veltri"),
]


@pytest.mark.parametrize(("lead", "text", "aside"), ASIDES, ids=["deed", "subject"])
def test_what_stands_between_commas_is_not_said(lead: str, text: str, aside: str, base_of: BaseOf) -> None:
    facts = [fact for fact in base_of(f"{lead}{text}\n").facts if fact.section == "History"]
    assert facts
    assert not [stem for fact in facts for stem in fact.stems if aside in stem]
