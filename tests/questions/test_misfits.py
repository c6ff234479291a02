"""Names of persons that tempt nobody, and names that tell a quarter of a land."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.formed_names import categories_like, formed
from quiz.questions.misfits import (
    is_alone_in_head,
    is_alone_on_throne,
    is_bare_title,
    is_body,
    is_in_form,
    tempts,
)
from quiz.questions.quarters import is_of_a_quarter, other_quarters
from quiz.questions.same_sex import Shown, of_shown_sex, shown_sex


@pytest.mark.parametrize("name", ["Princess Royal", "Prince Regent", "Prince of Orrin", "Duke of Hallam"])
def test_a_title_alone_is_nobodys_name(name: str) -> None:
    assert is_bare_title(name)


@pytest.mark.parametrize("name", ["Princess Amalia", "Sir Ewan Poe", "Duke Otto of Hallam", "Royal Tyler"])
def test_a_title_before_a_name_is_no_bare_one(name: str) -> None:
    assert not is_bare_title(name)


@pytest.mark.parametrize("name", ["Ostby IF", "Lund FC", "Casa Brandelli", "Poe Verlag"])
def test_a_club_or_a_house_is_nobody(name: str) -> None:
    assert is_body(name)


@pytest.mark.parametrize("name", ["Ada Lund", "Ifor Clubb", "Maria Casa"])
def test_a_person_is_no_body(name: str) -> None:
    assert not is_body(name)


def test_a_corner_of_a_land_stands_beside_the_other_three() -> None:
    assert other_quarters("Great South Western Bank") == [
        "Great North Eastern Bank",
        "Great North Western Bank",
        "Great South Eastern Bank",
    ]
    assert sorted(formed("North Eastern Gas", "England")) == [
        "North Western Gas",
        "South Eastern Gas",
        "South Western Gas",
    ]


def test_a_quarter_alone_has_no_others() -> None:
    assert other_quarters("Northern Ferries") == []
    assert is_of_a_quarter("Northern Ferries")
    assert is_of_a_quarter("Royal Southern Conservatoire")
    assert not is_of_a_quarter("North Eastern Gas")
    assert not is_of_a_quarter("Museum of the West Fells")


def test_a_prize_stands_beside_prizes_of_its_craft() -> None:
    assert "Best Adapted Screenplay" in categories_like("Best Screenplay")
    assert "Best Screenplay" not in categories_like("Best Screenplay")
    assert categories_like("Best Director") == []


def test_a_land_called_after_a_saint_is_no_church() -> None:
    assert all(name.startswith("Saint Lucia ") for name in formed("Saint Lucia Labour Party", "England"))
    assert "Saint Martin Cottage Hospital" in list(formed("Saint Luke Cottage Hospital", "England"))


STORY = """= The Salt Stair =

Infobox
- Name: The Salt Stair
- Directed by: Otto Frey
- Starring: Clara Holm; Bram Lund

The Salt Stair is a 2004 drama film directed by Otto Frey.

== Cast ==
- Clara Holm as Hannah Reed
- Bram Lund as Vane

== Production ==
The part of Hannah was offered to Vera Stone in 2002. The poet Amos Thorne died in 1921. The critic
Josef Vane met Ines Hart in 2003, with Gary Reed, and the Princess Royal saw it in 2004.
"""


@pytest.mark.parametrize(
    ("name", "stem", "good"),
    [
        ("Vera Stone", "Who met Josef Quist in 2003?", True),
        ("Vera Stone", "Who wrote to Emil Stone in 2003?", False),
        ("Amos Thorne", "Who met Josef Quist in 2003?", False),
        ("Josef Vane", "Who met Ada Quist in 2003?", False),
        ("Gary Reed", "Who met Ada Quist in 2003?", False),
        ("Princess Royal", "Who met Ada Quist in 2003?", False),
        ("Clara Holm", "To whom was the film dedicated?", False),
    ],
)
def test_who_is_dead_a_part_or_in_the_question_tempts_nobody(
    name: str, stem: str, good: bool, base_of: Callable[[str], FactBase]
) -> None:
    base = base_of(STORY)
    places = tuple(n for n, line in enumerate(base.lines) if name in line.text)
    entity = Entity(name, "person", "", (name,), places, True)
    fact = Fact("clause.subject", "person", Answer("Ines Hart", "person"), Span(0, 1), "Production")
    assert tempts(entity, fact, stem, base) is good


def test_a_mens_record_was_set_by_a_man(base_of: Callable[[str], FactBase]) -> None:
    fact = Fact("clause.agent", "person", Answer("Bram Lund", "person"), Span(0, 1), "Production")
    base = base_of(STORY)
    assert shown_sex("Who set the record for men in 2014?", fact, base) == Shown("m", surely=True)
    assert shown_sex("Who won the women's race in 2014?", fact, base) == Shown("f", surely=True)
    assert shown_sex("Who surveyed the stair in 1846?", fact, base).sex == "m"


def test_a_firm_that_alone_does_not_say_so_gives_itself_away() -> None:
    firms = ("Holm Films", "Quist Pictures", "Marsh Studios")
    assert is_alone_in_head("The Tin Shelf", firms)
    assert not is_alone_in_head("Lund Films", firms)
    assert not is_alone_in_head("The Tin Shelf", ("Holm Films", "Salt & Stair", "Marsh Studios"))
    assert not is_alone_in_head("The Quay Monitor", ("Ostby Herald", "Lund Review", "Holm Post"))


def test_a_name_that_ends_as_womens_do_is_no_option_for_a_mans_record() -> None:
    pool = [Entity(name, "person", "", (name,), (), True) for name in ("Zevla Quist", "Orrin Quist")]
    left = of_shown_sex(pool, Shown("m", surely=True))
    assert [entity.text for entity in left] == ["Orrin Quist"]


CASTLE = """= Orm Castle =

Orm Castle is a castle in Halvern.

== History ==
Adam of Lund wrote of it in 1310. The engineer Bram Holm and the physician Otto Frey lived in it in 1911, as
did Vera Quist and Lady Agnes.
"""


def rival(name: str, answer: str, stem: str, base: FactBase, fine: str = "") -> bool:
    fact = Fact("clause.object", "person", Answer(answer, "person", ""), Span(0, 1), "History")
    return tempts(Entity(name, "person", fine, (name,), (), True), fact, stem, base)


@pytest.mark.parametrize(
    "name, answer, good",
    [
        ("Adam of Lund", "Bram Holm", False),
        ("Adam the Bold", "Bram Holm", False),
        ("Lady Agnes", "Bram Holm", False),
        ("Otto Frey", "Bram Holm", True),
        ("Adam of Lund", "Piers of Orrin", True),
        ("Jan van der Lund", "Bram Holm", True),
    ],
)
def test_nobody_of_the_middle_ages_stands_beside_a_full_name(
    name: str, answer: str, good: bool, base_of: Callable[[str], FactBase]
) -> None:
    assert rival(name, answer, "Who took Orm Castle?", base_of(CASTLE)) is good


@pytest.mark.parametrize(
    "fine, stem, good",
    [
        ("physician", "Which engineer did the ferry carry?", False),
        ("engineer", "Which Danish engineer did the ferry carry?", True),
        ("flight engineer", "Which engineer did the ferry carry?", True),
        ("", "Which engineer did the ferry carry?", True),
        ("doctor", "Which physician did the ferry carry?", True),
        ("physicist", "Which scientist did the ferry carry?", True),
        ("bishop", "Which scientist did the ferry carry?", False),
        ("physician", "Whom did the ferry carry?", True),
    ],
)
def test_who_is_asked_for_by_a_trade_stands_beside_no_other_trade(
    fine: str, stem: str, good: bool, base_of: Callable[[str], FactBase]
) -> None:
    assert rival("Otto Frey", "Bram Holm", stem, base_of(CASTLE), fine) is good


@pytest.mark.parametrize("work", ["Viola Concerto", "Nine Bagatelles", "Piano Sonata No. 2 in D minor"])
def test_a_work_is_called_by_its_form(work: str) -> None:
    assert is_in_form(work)


@pytest.mark.parametrize("work", ["The Glass Ferry", "A Room at Ostby", "Massacre at Noon"])
def test_a_title_is_no_form(work: str) -> None:
    assert not is_in_form(work)


def test_a_numbered_ruler_stands_beside_another() -> None:
    assert is_alone_on_throne("Jan V", ("Arie Smit", "Klaas Dekker", "Dirk Zijlstra"))
    assert not is_alone_on_throne("Jan V", ("Otto II", "Klaas Dekker", "Dirk Zijlstra"))
    assert not is_alone_on_throne("Ada Poe", ("Otto II", "Klaas Dekker", "Dirk Zijlstra"))
