"""Names formed after a pattern."""

from __future__ import annotations

import pytest

from quiz.questions.formed_names import formed, names_of

FORMED = [
    ("Ministry of Information", "", "Ministry of Supply"),
    ("Department of Conservation", "", "Department of Forestry"),
    ("Golden Frog", "", "Golden Swan"),
    ("St Helen's Hospital", "", "St Margaret's Hospital"),
    ("Lisbon School of Fine Arts", "Portugal", "Coimbra School of Fine Arts"),
    ("Norland Labour Party", "", "Norland Liberal Party"),
    ("Kell Unity Front", "", "Kell Reform Front"),
    ("War of the Kellish Succession", "", "War of the Morvian Succession"),
    ("Ohio State Fair", "United States", "Iowa State Fair"),
    ("Kell Festival of Organ Music", "", "Kell Festival of Folk Dance"),
    ("Majestic Theatre", "", "Lyceum Theatre"),
    ("Ostby and Sund Railway", "England", "Kelsham and Sund Railway"),
    ("National Tobacco Festival", "", "National Cotton Festival"),
    ("Mussel Fair", "", "Oyster Fair"),
    ("Festival de la Manzana", "Chile", "Festival de la Uva"),
    ("Church of Santa Inés de Praga", "Chile", "Church of Santo Domingo de Guzmán"),
    ("Club Deportivo Astillero", "Chile", "Club Deportivo Ferroviario"),
    ("Fourth League South", "", "Fourth League West"),
    ("Regional Division 3 East", "", "Regional Division 3 North"),
    ("New Brunswick Technical College", "Canada", "Nova Scotia Technical College"),
    ("Stavanger Cathedral", "Norway", "Tromsø Cathedral"),
    ("Wisbech High School", "England", "Chester High School"),
]
UNFORMED = [
    "War of Attrition",
    "Kellfield Labour Exchange",
    "Norland Fair",
    "Summer Festival",
    "Festival Hall",
    "Church of San Rocco",
    "St. Louis",
    "Golden Medal",
    "Royal College",
    "Ministry of Silly Walks",
    "Ostby Company",
    "Kew",
]


@pytest.mark.parametrize(("answer", "land", "other"), FORMED, ids=[row[0] for row in FORMED])
def test_a_name_of_a_pattern_has_its_like(answer: str, land: str, other: str) -> None:
    names = list(formed(answer, land))
    assert other in names
    assert answer not in names


@pytest.mark.parametrize("answer", UNFORMED)
def test_a_name_of_no_pattern_has_none(answer: str) -> None:
    assert not list(formed(answer, "England"))


def test_a_war_of_two_names_is_one_war() -> None:
    assert names_of("Second World War") == ("World War II", "Second World War")
    assert names_of("Winter War") == ("Winter War",)
