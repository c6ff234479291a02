"""A person's sex: told by a title, a noun beside the name, a prize, the given name, or a bound pronoun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.names.given import FEMALE, MALE, given_name_sex, plain
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
TOLD = [
    ("The actress Robin Vane opened the Quay Museum in 1911.", "Robin Vane", "f"),
    ("Robin Vane, the widow of the mayor, opened the Quay Museum in 1911.", "Robin Vane", "f"),
    ("The museum was opened by his son, Robin Vane, in 1911.", "Robin Vane", "m"),
    ("Sir Robin Vane opened the Quay Museum in 1911.", "Sir Robin Vane", "m"),
    ("Dame Robin Vane opened the Quay Museum in 1911.", "Dame Robin Vane", "f"),
    ("Clara Holm opened the Quay Museum in 1911.", "Clara Holm", "f"),
    ("Zoltán Varga opened the Quay Museum in 1911.", "Zoltán Varga", "m"),
    ("Robin Vane opened the Quay Museum in 1911, when she was mayor.", "Robin Vane", "f"),
    ("Robin Vane, an engineer, opened the Quay Museum in 1911.", "Robin Vane", ""),
    ("Robin Vane opened the Quay Museum in 1911, when her father was mayor.", "Robin Vane", ""),
    ("Clara Holm met Robin Vane in 1911, when she was mayor.", "Robin Vane", ""),
    ("Sir Clara Holm and the actress Clara Holm opened the museum in 1911.", "Sir Clara Holm", ""),
]


@pytest.mark.parametrize(("text", "name", "sex"), TOLD, ids=[row[0] for row in TOLD])
def test_what_the_document_says_tells_the_sex(text: str, name: str, sex: str, base_of: BaseOf) -> None:
    entities = {e.text: e.sex for e in base_of(TOWN + text).entities}
    assert entities[name] == sex


def test_the_person_of_the_article_has_the_sex_of_its_pronoun(base_of: BaseOf) -> None:
    base = base_of("= Robin Vane =\n\nRobin Vane was a Danish engineer. She was born in Veltri.")
    assert {e.sex for e in base.entities if e.text == "Robin Vane"} <= {"f"}


def test_a_prize_for_actresses_tells_the_sex(base_of: BaseOf) -> None:
    lead = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Awards ==\n"
    base = base_of(lead + "At the Lumen Awards, Robin Vane won Best Supporting Actress for her part in Ode.")
    assert next(e.sex for e in base.entities if e.text == "Robin Vane") == "f"


NAMES = [
    ("Clara Holm", "f"),
    ("Håkan Lund", "m"),
    ("Sofía Paz", "f"),
    ("Karl-Heinz Lund", "m"),
    ("Sir Otto Lund", "m"),
    ("Robin Vane", ""),
    ("Andrea Vane", ""),
    ("Clara", ""),
    ("J. R. Holm", ""),
    ("Holm Clara", ""),
]


@pytest.mark.parametrize(("name", "sex"), NAMES)
def test_a_common_given_name_tells_the_sex(name: str, sex: str) -> None:
    assert given_name_sex(name) == sex


NAMED = [
    ("Zoltán Varga opened the Quay Museum in 1911.", "Zoltán Varga", "person"),
    ("Clara Holm was cast in the play by Peter Hall in 1911.", "Peter Hall", "person"),
    ("The play was staged in Victoria Hall in 1911.", "Victoria Hall", "place"),
    ("The steamer Adolph Lund sank off Duala in 1911.", "Adolph Lund", "organization"),
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMED, ids=[row[0] for row in NAMED])
def test_a_given_name_makes_a_person_unless_the_text_says_otherwise(
    text: str, name: str, kind: str, page_of: Callable[[str], Page]
) -> None:
    found = page_of(TOWN + text).names.find(name)
    assert found is not None and found.type == kind


def test_no_given_name_is_both_womens_and_mens() -> None:
    assert not {plain(name) for name in FEMALE} & {plain(name) for name in MALE}
