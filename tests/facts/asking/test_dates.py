"""Dates that hang on nouns, stretches of years, and the days of an event within one year, as questions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
SHIP = (
    "= SS Corvina =\n\nSS Corvina was a British ocean liner of the Blue Anchor Line.\n\n== History ==\n"
    "Corvina was launched by Queen Mary at Ostby in 1906. "
)
SIEGE = (
    "= Siege of Ostby (1743) =\n\nInfobox\n- Date: 9 May – 21 September 1743\n- Location: Ostby, Halvern\n\n"
    "The siege of Ostby was a siege of the port of Ostby by Count Jo Ek.\n\n== Siege ==\n"
)

NOUNS = [
    (
        SHIP,
        "The bell of Corvina was lost in the Great Storm of 3 May 1915.",
        "When was the bell of SS Corvina lost in the Great Storm?",
        "3 May 1915",
    ),
    (
        SHIP,
        "Corvina was rammed in a raid on 5 June 1917.",
        "When was SS Corvina rammed in a raid?",
        "5 June 1917",
    ),
    (
        TOWN,
        "A fire on the night of 12 February 1884 destroyed the Quay Museum.",
        "When did a fire destroy the Quay Museum in Port Ansgar?",
        "12 February 1884",
    ),
    (
        TOWN,
        "The flood of 1840 destroyed the Quay Museum.",
        "In what year did a flood destroy the Quay Museum in Port Ansgar?",
        "1840",
    ),
    (
        TOWN,
        "Port Ansgar was returned to Halvern after a plebiscite in 1921.",
        "Port Ansgar was returned to Halvern after a plebiscite in what year?",
        "1921",
    ),
    (
        TOWN,
        "Port Ansgar is linked with Copenhagen by a road completed in 1976.",
        "Port Ansgar is linked with Copenhagen by a road completed in what year?",
        "1976",
    ),
    (
        TOWN,
        "After the closure of the Quay Museum in 1908 the house was run by Jo Lind.",
        "In what year did the Quay Museum in Port Ansgar close?",
        "1908",
    ),
    (
        TOWN,
        "Ada Poe remained at the Quay Museum until her retirement on 9 December 1994.",
        "In Port Ansgar, when did Ada Poe retire?",
        "9 December 1994",
    ),
    (
        SHIP,
        "The Panic of 1929 led to the closure of the Ostby Works in 1931.",
        "n what year did the Ostby Works close?",
        "1931",
    ),
    (
        TOWN,
        "On 9 January 1910 lightning struck the Quay Museum.",
        "When did lightning strike the Quay Museum in Port Ansgar?",
        "9 January 1910",
    ),
    (
        SHIP,
        "Corvina sailed from Ostby, having been sold to the Kell Line in 1923.",
        "In what year was SS Corvina sold to the Kell Line?",
        "1923",
    ),
    (
        SHIP,
        "Corvina was sold to the Kell Line only in 1923.",
        "In what year was SS Corvina sold to the Kell Line?",
        "1923",
    ),
    (
        SHIP,
        "Corvina served as a hospital ship from 1915 to 1918.",
        "Until what year did SS Corvina serve as a hospital ship?",
        "1918",
    ),
    (
        SHIP,
        "Corvina was a troopship from 1939 until 1945.",
        "From what year was SS Corvina a troopship?",
        "1939",
    ),
    (
        SIEGE,
        "The walls were shelled. Jo Ek died at Ostby on 14 July.",
        "on what date did Count Jo Ek die",
        "14 July",
    ),
]
FILM = "= Ode (film) =\n\nOde is a 1998 drama film directed by Ada Poe.\n\n== Release ==\n"
UNASKED = [
    (TOWN, "A history of 1884 praised the Quay Museum.", "1884"),
    (TOWN, "The council planned the demolition of the Quay Museum in 1951.", "demolished"),
    (TOWN, "The Quay Museum announced the retirement of Ada Poe in 1951.", "Ada Poe retire"),
    (TOWN, "The council opposed Ada Poe's election in 1951.", "elected"),
    (SHIP, "Corvina was flooded in 1911, when a wall gave way, and again in 1919.", "1911"),
    (SHIP, "Corvina was a troopship from 1914 to 1918 and again from 1939 to 1945.", "1918"),
    (SHIP, "The price of a berth rose from 1921 to 1934.", "ntil what"),
    (FILM, "The film was released on VHS in February 1999 and on DVD that April.", "April 1999"),
    (
        SHIP,
        "Corvina, whose help was required by a secret treaty of 1859, made a voyage the following year.",
        "1860",
    ),
    (SIEGE, "Jo Ek had been born at Ostby on 14 July.", "14 July"),
    (SIEGE, "Jo Ek came to Ostby on 14 December.", "14 December"),
    (SIEGE, "Jo Ek came to Ostby in 1741 and left on 14 July.", "14 July"),
]


@pytest.mark.parametrize(("article", "text", "asked", "answer"), NOUNS)
def test_a_date_is_asked_for_wherever_it_hangs(
    article: str, text: str, asked: str, answer: str, base_of: BaseOf
) -> None:
    facts = base_of(article + text + "\n").facts
    told = [(stem, fact.answer.text) for fact in facts for stem in fact.stems]
    assert any(asked in stem and answer == said for stem, said in told), told


@pytest.mark.parametrize(("article", "text", "unasked"), UNASKED)
def test_a_date_of_several_times_or_of_a_plan_is_not_asked_for(
    article: str, text: str, unasked: str, base_of: BaseOf
) -> None:
    facts = [f for f in base_of(article + text + "\n").facts if f.kind == "date"]
    told = [(stem, fact.answer.text) for fact in facts for stem in fact.stems]
    assert not any(unasked in stem or unasked == said for stem, said in told), told
