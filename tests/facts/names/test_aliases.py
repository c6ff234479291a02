"""How a ship and a club are called, names with a possessive in them, and things that are no antecedents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

PageOf = Callable[[str], Page]

BaseOf = Callable[[str], FactBase]
SHIP = (
    "= SS Calder =\n\nSS Calder was a British steamship built in 1911. She carried mail.\n\n== History ==\n"
)
CLUB = (
    "= Calder Rovers F.C. =\n\nInfobox\n- Ground: Ropemaker's Field\n\n"
    "Calder Rovers Football Club is a football club based in Calder, England.\n\n== History ==\n"
)


def stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Calder was sold in 1934. She sank on 4 May 1940.", "When did SS Calder sink?"),
        (
            "Calder was bought by the Admiralty in 1934.",
            "In what year was SS Calder bought by the Admiralty?",
        ),
    ],
)
def test_a_ship_is_she_and_goes_without_her_prefix(text: str, asked: str, base_of: BaseOf) -> None:
    assert asked in stems(base_of(SHIP + text + "\n"))


def test_she_is_no_ship_behind_a_woman(base_of: BaseOf) -> None:
    text = SHIP + "The soprano Ada Poe boarded the ship in 1934. She died on 4 May 1940.\n"
    assert not any("Calder die" in stem for stem in stems(base_of(text)))


def test_a_club_is_called_by_its_town_where_it_plays(base_of: BaseOf) -> None:
    asked = stems(base_of(CLUB + "Calder won the Northern Cup in 1958.\n"))
    assert "In what year did Calder Rovers F.C. win the Northern Cup?" in asked


def test_the_town_stays_the_town(base_of: BaseOf) -> None:
    asked = stems(base_of(CLUB + "The architect Ada Poe was born in Calder in 1858.\n"))
    assert not any("born in Calder Rovers" in stem for stem in asked)


def test_a_name_of_the_infobox_is_not_cut_at_its_possessive(base_of: BaseOf) -> None:
    base = base_of(CLUB + "Ropemaker's Field was opened on 4 May 1911 by Ada Poe.\n")
    assert any(
        "was Ropemaker's Field, the ground of Calder Rovers F.C., opened" in stem for stem in stems(base)
    )
    assert "Field" not in {entity.text for entity in base.entities}


def test_a_person_told_by_a_trade_is_no_thing_that_it_stands_for(base_of: BaseOf) -> None:
    text = CLUB + "The local brewer Hugh Alder bought the club in 2001. In 2009 it was fined £3,000.\n"
    assert not any("brewer" in stem and "fined" in stem for stem in stems(base_of(text)))


def test_when_something_happened_most_is_not_when_it_happened(base_of: BaseOf) -> None:
    text = CLUB + "The ground has been flooded on eleven occasions, most severely in January 1953.\n"
    assert not any(stem.startswith(("When", "At Calder Rovers F.C., when")) for stem in stems(base_of(text)))


def test_the_end_of_a_name_is_no_subject(base_of: BaseOf) -> None:
    text = CLUB + "A plan to put it on the UNESCO World Heritage List was submitted in 2012.\n"
    assert not any("was World" in stem or "was world" in stem for stem in stems(base_of(text)))


def test_a_mountain_is_the_mountain(base_of: BaseOf) -> None:
    text = (
        "= Brask =\n\nBrask is a stratovolcano in Halvern.\n\n== Ice ==\nThe mountain has three glaciers.\n"
    )
    assert "How many glaciers does Brask have?" in stems(base_of(text))


def test_a_bare_surname_is_not_the_subject_behind_a_namesake(base_of: BaseOf) -> None:
    text = (
        "= Ada Poe =\n\nAda Poe was a Danish painter. She was born in Veltri.\n\n== Life ==\n"
        "In 1901 she married the engineer Otto Poe. Poe was killed in Halvern on 9 April 1917.\n"
    )
    assert not any("Poe killed" in stem for stem in stems(base_of(text)))


def test_a_bare_surname_that_goes_on_as_his_is_not_the_woman(base_of: BaseOf) -> None:
    text = (
        "= Ada Poe =\n\nAda Poe was a Danish painter. She was born in Veltri.\n\n== Life ==\n"
        "Poe was killed in Halvern on 9 April 1917. His widow sold the house.\n"
    )
    assert not any("killed" in stem for stem in stems(base_of(text)))


def test_the_name_that_a_school_shares_with_its_founder_means_neither_alone(base_of: BaseOf) -> None:
    text = (
        "= Poe University =\n\nPoe University is a university in Veltri. "
        "It was founded by the merchant Otto Poe.\n\n"
        "== Rankings ==\nThe Quay Review placed Poe ninth in 2011.\n"
    )
    assert not any("Otto Poe ninth" in stem for stem in stems(base_of(text)))


FIRMS = [
    ("The yard was sold to the Corvin Industrial Group in 1990. Corvin paid $40.", "Corvin", True),
    ("She sailed for the Blue Heron Line. Blue Heron lost money in 1921.", "Blue Heron", True),
    ("It was sold to the Oslo Industrial Group in 1990. Oslo lies north.", "Oslo", False),
    ("Clara Corvin joined the Corvin Industrial Group. Corvin left in 1990.", "Corvin", False),
    ("He worked at the Selm Museum in 1990. Selm lies north.", "Selm", False),
]


@pytest.mark.parametrize(("text", "short", "is_firm"), FIRMS, ids=[row[0] for row in FIRMS])
def test_a_firm_is_called_by_the_beginning_of_its_name(
    text: str, short: str, is_firm: bool, page_of: PageOf
) -> None:
    found = page_of("= Ostby =\n\nOstby is a port city in Halvern.\n\n== History ==\n" + text).names.find(
        short
    )
    firm = found is not None and found.text.endswith(("Group", "Line", "Museum"))
    assert firm == is_firm
