"""Clauses that the parser tore or glued: what is left of them is told whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WORKS = "= Ostby Works =\n\nOstby Works is a Danish company based in Ostby.\n\n== History ==\n"
SCHOOL = "= Ostby University =\n\nOstby University is a university in Ostby, Denmark.\n\n== History ==\n"
WOMAN = "= Ada Poe =\n\nAda Poe (born 1911) was a Danish writer.\n\n== Life ==\n"
RIVER = "= Vessa =\n\nThe Vessa is a river in Denmark.\n\n== Course ==\n"
CLUB = "= Kell Rovers =\n\nKell Rovers is a Danish football club founded in 1891.\n\n== History ==\n"
PROBE = "= Argo (spacecraft) =\n\nArgo was a Danish space probe launched in 1998.\n\n== Mission ==\n"
FILM = "= Cold Tide (film) =\n\nCold Tide is a 1991 film directed by Ada Poe.\n\n== Production ==\n"
BAND = "= The Herons (band) =\n\nThe Herons are a Danish rock band formed in 1985.\n\n== History ==\n"
PLOT = FILM.replace("Production", "Plot")
WAR = "= Salt War =\n\nThe Salt War was a war between Harn and Selonia from 1841 to 1843.\n\n== Course ==\n"

ROCKS = (
    "The valley of the Vessa consists largely of granite intruded during the Kell orogeny, about 320 "
    "million years ago, and overlain in the west by sandstone."
)
FRIENDLY = (
    "His successor objected to the sale of beer, and in May 1894, after the team had played a friendly on "
    "Good Friday in Kell, the club severed its connection with the church."
)
PROMOTION = (
    "Success came under the management of Alec Moe, who led the club to promotion in 1954, to third place in "
    "the First Division in 1958, which remains their highest league finish, and to the cup in 1963."
)
PROTOCOL = (
    "Relations were embittered by the Salt War, which schoolbooks in Kell continued to describe as "
    "a betrayal until 1994."
)
CREDIT = (
    "The Writers Guild of America awarded sole story credit to Moe and screenplay credit to Karl Ek and "
    "Jo Tennant."
)
REVENUE = (
    "In 2022 it had 1,130 employees and revenue of €184 million, of which 82 percent was generated abroad."
)
PLAY = 'Her novel "Tin" was adapted by Jo Ek in 1962 and ran for 203 performances at the Quay Theatre.'
FAME = (
    "Its reputation rests chiefly on the marine sciences, in which it has held a federal research chair "
    "continuously since 1985."
)
PRIZES = "The film was nominated for the Quay Award in five consecutive years, from 1998 to 2002."
BADGE = (
    "The badge was drawn by Irene Moe, an art student at Leeds and the daughter of the club's secretary, who "
    "was paid two guineas."
)
CREW = (
    "Its commander, Tom Hall, is serving out the last weeks of a four-year posting with medical officer Ruth "
    "Lind, engineer Isaiah Cole, signals specialist Pavel Brand and Wyn, a young apprentice."
)
UNSAID = [
    (SCHOOL, FAME, "1985"),
    (WOMAN, PLAY, "203"),
    (RIVER, ROCKS, "320 million"),
    (CLUB, FRIENDLY, "Kell"),
    (CLUB, PROMOTION, "Alec Moe"),
    (CLUB, BADGE, "two guineas"),
    (WAR, PROTOCOL, "Kell"),
    (WORKS, REVENUE, "82 percent"),
    (FILM, CREDIT, "Writers Guild of America"),
    (FILM, PRIZES, "five"),
    (FILM, PRIZES, "2002"),
    (WOMAN, "Poe was elected to the council of Veltri in 1945, serving as mayor from 1947 to 1949.", "1949"),
    (WOMAN, "Poe was elected to the council of Veltri in 1945, serving as mayor from 1947 to 1949.", "mayor"),
    (
        WOMAN,
        "It was Karl Ennecke who recommended her to Konrad Moe at the University of Kell.",
        "University of Kell",
    ),
    (PROBE, "The payload consisted of nine instruments on the orbiter and five on the lander.", "nine"),
    (WOMAN, "In 1950 she was placed eighth.", "1950"),
    (WAR, "The captain Jo Ek then cruised along the coast for four months, sinking 16 vessels.", "16"),
    (PLOT, CREW, "Tom Hall"),
    (PROBE, "The orbiter was withdrawn to a distance of 220 km in 2009.", "220 km"),
]
MODEL = (
    "The model of the works was 14 feet long, took five months to build and incorporated parts from more "
    "than 300 plastic kits."
)
SAID = [
    (
        "= Moll-Werke =\n\nMoll-Werke is a German manufacturer of sewing machines based in Kell, Jutland.\n",
        "",
        "The manufacturer Moll-Werke is a German manufacturer of sewing machines based in which place?",
    ),
    (
        PROBE,
        "The probe was built by Alcatel Space at its plant in Cannes.",
        "The spacecraft Argo was built by Alcatel Space at its plant in which place?",
    ),
    (
        BAND,
        "The band was moved from the second stage to the main stage at three hours' notice.",
        "At how many hours' notice was the Herons moved from the second stage to the main stage?",
    ),
    (
        BAND,
        "The band was moved from the second stage to the main stage at three hours' notice.",
        "At how many hours' notice was the Herons moved from the second stage to the main stage?",
    ),
    (
        RIVER,
        "The upper Vessa has been a boundary since 1459.",
        "Since what year has the upper Vessa been a boundary?",
    ),
    (WORKS, MODEL, "How long did the model of the works of Ostby Works take to build?"),
    (
        PROBE,
        "The lander was separated from the orbiter on 10 December 2008 at 08:14 UTC.",
        "When was the lander separated from the spacecraft Argo?",
    ),
    (
        WORKS,
        "Losses of 27 million marks were reported in 1970.",
        "What losses were reported by Ostby Works in 1970?",
    ),
]


@pytest.mark.parametrize(
    ("lead", "text", "answer"), UNSAID, ids=[f"{row[2]}-{row[1][:40]}" for row in UNSAID]
)
def test_a_clause_that_was_torn_is_not_asked_about(
    lead: str, text: str, answer: str, base_of: BaseOf
) -> None:
    assert answer not in [fact.answer.text for fact in base_of(f"{lead}{text}\n").facts]


@pytest.mark.parametrize(("lead", "text", "stem"), SAID, ids=[row[2] for row in SAID])
def test_what_was_glued_to_a_clause_is_left_out(lead: str, text: str, stem: str, base_of: BaseOf) -> None:
    assert stem in [said for fact in base_of(f"{lead}{text}\n").facts for said in fact.stems]
