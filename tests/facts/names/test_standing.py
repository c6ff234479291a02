"""What a name is, by where it stands: honours, features of the land, states, people beside their post."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.names.called import told_gender
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
TYPES = [
    ("In 1912 she received the Golden Fern for her maps.", "Golden Fern", "award", ""),
    ("She was awarded the Cross of St. Orm in 1920.", "Cross of St. Orm", "award", ""),
    ("The film won the Silver Harp at the Veltri Film Festival.", "Silver Harp", "award", ""),
    ("The ship left the Skarn peninsula in May 1911.", "Skarn", "place", "peninsula"),
    ("Anna Lund worked at the Skarn mine in May 1911.", "Skarn", "place", ""),
    ("The first record was made for the Polyphon label.", "Polyphon", "organization", "record label"),
    ("Her master, Tolf Orrick, died in custody in 1911.", "Tolf Orrick", "person", ""),
    ("In 1921 its bank, Norrkap, collapsed.", "Norrkap", "organization", "bank"),
    ("In 1894 the family emigrated from Trondal to Canada.", "Trondal", "place", ""),
    (
        "It won an order from the Orm Ministry of War.",
        "Orm Ministry of War",
        "organization",
        "agency",
    ),
    ("The Kingdom of Orvale fell in 1790. Tessin bought land of Orvale.", "Orvale", "place", "country"),
    ("The clock was made by Karl Heidenreich in 1580.", "Karl Heidenreich", "person", ""),
    ("The town lies on the Gulf Railway.", "Gulf Railway", "place", "railway"),
    ("It lies in the Orm Voivodeship.", "Orm Voivodeship", "place", "province"),
    ("The towns of Arvik and Selm fell in 1811.", "Arvik", "place", "town"),
    ("He studied the viola with Zsombor Kerek in 1911.", "Zsombor Kerek", "person", ""),
    ("He sailed for Halvern aboard the Earl of Selm.", "Earl of Selm", "organization", "ship"),
    ("The Ada Moreland, a vessel 68 metres long, sank in 1998.", "Ada Moreland", "organization", "ship"),
    ("Rugby was won by Fiji, whose captain scored nine tries.", "Fiji", "place", "country"),
    ("It was forbidden by the Mines Safety Act.", "Mines Safety Act", "event", "law"),
]
OTHERS = [
    ("The airline received the Tupolev Tu-104 in 1956.", "Tupolev Tu-104", "award"),
    ("The team received the Duke of Sund in 1956.", "Duke of Sund", "award"),
    ("The club won the Silver Harp in 1956.", "Silver Harp", "award"),
    ("The ship was built at the Veltri factory.", "Veltri", "organization"),
    ("She flew aboard the Silver Comet in 1990.", "Silver Comet", "organization"),
    ("She flew aboard the Danish Space Shuttle in 1990.", "Danish Space Shuttle", "organization"),
    ("In the capital, Oslo Lund, a farmer, built a mill.", "Oslo Lund", "place"),
]


@pytest.mark.parametrize(("text", "name", "kind", "fine"), TYPES, ids=[row[1] for row in TYPES])
def test_where_a_name_stands_tells_what_it_is(
    text: str, name: str, kind: str, fine: str, page_of: PageOf
) -> None:
    found = page_of(TOWN + text).names.find(name)
    assert found is not None and (found.type, found.sure) == (kind, True)
    assert not fine or found.fine == fine


@pytest.mark.parametrize(("text", "name", "kind"), OTHERS, ids=[row[0] for row in OTHERS])
def test_what_only_looks_alike_is_not_taken_for_it(text: str, name: str, kind: str, page_of: PageOf) -> None:
    found = page_of(TOWN + text).names.find(name)
    assert found is None or found.type != kind


PERSON = "= Hedwig Askeland =\n\nHedwig Askeland was a Danish botanist.\n\n== Life ==\n"


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("She was born in Molde. Her father built ships.", "she"),
        ("He was born in Molde. He sailed in 1890.", "he"),
        ("She met Bram Lund in 1900. He was a farmer.", ""),
        ("Askeland was born in Molde.", ""),
    ],
)
def test_a_lead_without_pronouns_leaves_the_gender_to_the_article(
    text: str, gender: str, page_of: PageOf
) -> None:
    assert told_gender(page_of(PERSON + text).document) == gender


WAR = (
    "= Salt War =\n\nInfobox\n- Conflict: Salt War\n- Combatant1: Kingdom of Orvale, Free Town of Pell\n"
    "- Combatant2: Tessin\n\nThe Salt War was a war between Orvale and Tessin.\n\n== Course ==\n"
)


def test_the_infobox_of_a_war_tells_who_its_sides_are(base_of: BaseOf) -> None:
    named = base_of(WAR + "Tessin declared war on Orvale in 1811.").named
    assert {named[name].fine for name in ("Tessin", "Orvale")} == {"belligerent"}


def test_a_state_is_asked_for_as_a_power(base_of: BaseOf) -> None:
    facts = base_of(WAR + "Orvale sank nine ships on 4 May 1811.").facts
    asked = [f.stems[0] for f in facts if f.stems and f.answer.text == "Orvale"]
    assert any("which power sank nine ships" in stem for stem in asked), asked
