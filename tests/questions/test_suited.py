"""What is told of a name bars it as an option: who plays, who holds a post today, what is no town."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.distractors import wrong_options
from quiz.questions.gazetteer import Sought, fitting_names
from quiz.questions.likeness import fits
from quiz.questions.prizes import may_win, same_meeting
from quiz.questions.spots import kind_of_spot
from quiz.questions.stems import render
from quiz.questions.suited import is_suited
from quiz.questions.term_options import term_options

BaseOf = Callable[[str], FactBase]
SPAN = Span(0, 1)
FILM = """= The Long Quay =

Infobox
- Name: The Long Quay
- Directed by: Otto Frey
- Starring: Clara Holm; Bram Lund; Ada Poe
- Music by: Rosa Quist

The Long Quay is a 2004 drama film directed by Otto Frey.

== Cast ==
- Clara Holm as Sister Agnes
- Bram Lund as Tom Vane
- Ada Poe as Mrs. Marsh
- Vera Stone as Hannah Reed
- Ines Hart as Lady Carew

== Production ==
Rosa Quist wrote the score in 2003. The editor Emma Lake cut the film in Hull.
"""
TOWN = """= Ostby =

Infobox
- Name: Ostby
- Country: England
- Mayor: Helen Marsh

Ostby is a town in England with 4,000 inhabitants.

== History ==
In 1641 the rector Edmund Lake founded a school. In 1702 Walter Frey built a bridge. In 1930 Harold Stone
opened the baths. Arthur Vane died in 2015. The highest temperature on record is 36.2 °C. The mean temperature
in July is 17.4 °C. In 2021 Rosa Lund opened the library.
"""


def asked(base: FactBase, relation: str, answer: str) -> tuple[str, ...]:
    fact = next(f for f in base.facts if f.relation == relation and f.answer.text == answer)
    return wrong_options(fact, render(fact, "key") or "", "key", base) or ()


def test_only_actresses_stand_beside_who_plays_a_sister(base_of: BaseOf) -> None:
    found = asked(base_of(FILM), "cast.actor", "Clara Holm")
    assert set(found) == {"Ada Poe", "Vera Stone", "Ines Hart"}


def test_only_women_stand_beside_a_part_played_by_a_woman(base_of: BaseOf) -> None:
    assert "Tom Vane" not in asked(base_of(FILM), "cast.role", "Sister Agnes")


def test_nobody_of_another_century_holds_a_post_today(base_of: BaseOf) -> None:
    found = asked(base_of(TOWN), "infobox.mayor", "Helen Marsh")
    assert not {"Edmund Lake", "Walter Frey", "Harold Stone", "Arthur Vane"} & set(found)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("HMS Lantern", "ship"),
        ("South East Fenshire", "region"),
        ("Northern Fenland", "region"),
        ("Cape Ostby", "spot"),
        ("Marsh Sluice", "spot"),
        ("Harbour Row", "spot"),
        ("Grade II", "spot"),
        ("Ostby", ""),
        ("North Ostby", ""),
    ],
)
def test_a_ship_a_region_and_a_cape_are_no_towns(name: str, kind: str) -> None:
    assert kind_of_spot(name) == kind


@pytest.mark.parametrize(
    ("award", "answer", "stem", "good"),
    [
        ("Frey Medal", "Lund Award", 'Which award did the film "Quay" win?', False),
        ("Frey Prize", "Lund Award", 'Which award did the film "Quay" win?', True),
        ("Frey Medal", "Lund Prize", "Which award did Ada Poe receive in 1934?", True),
        ("Frey Prize", "Best Danish Film", "Which award did it win?", False),
        ("Order of the Lantern", "Ostby Cup", "Which award did Bram Lund receive in 1992?", False),
        ("Frey Cup", "Ostby Cup", "Which award did Bram Lund receive in 1992?", True),
    ],
)
def test_a_prize_stands_beside_prizes_of_its_sort(award: str, answer: str, stem: str, good: bool) -> None:
    fact = Fact("clause.object", "award", Answer(answer, "award"), SPAN, "", {"subject": "x"}, stems=(stem,))
    assert may_win(award, fact, "thing") is good


@pytest.mark.parametrize(
    ("event", "answer", "good"),
    [
        ("Ostby Film Festival", "Marsh Jazz Festival", False),
        ("Ostby Film Festival", "Marsh Film Festival", True),
        ("Ostby Film Festival", "Lantern Awards", False),
        ("Ostby Music Awards", "Marsh Film Awards", False),
        ("Ostby Awards", "Lantern Awards", True),
    ],
)
def test_a_festival_stands_beside_festivals_of_its_art(event: str, answer: str, good: bool) -> None:
    assert same_meeting(event, answer) is good


def test_no_academy_stands_beside_a_university_and_no_prize_beside_its_namesakes(base_of: BaseOf) -> None:
    text = (
        "= Ada Quist =\n\nAda Quist was a Danish chemist.\n\n== Life ==\n"
        "She entered the University of Ostby.\n"
        "In 1911 she joined the Halvern Academy of Sciences and got the Lund Medal. The Quist Medal was\n"
        "founded in 1960. Veltri University made her a doctor.\n"
    )
    base = base_of(text)

    def suits(name: str, kind: str, answer: str) -> bool:
        fine = "university" if kind == "organization" else "award"
        own = Fact("clause.object", kind, Answer(answer, kind, fine), SPAN, "", {"subject": "Ada Quist"})
        return is_suited(Entity(name, kind, fine, (name,), (), True), own, "Which one?", base)

    assert suits("Veltri University", "organization", "University of Ostby")
    assert not suits("Halvern Academy of Sciences", "organization", "University of Ostby")
    assert suits("Lund Medal", "award", "Frey Medal")
    assert not suits("Quist Medal", "award", "Lund Medal")


def test_a_record_temperature_stands_beside_none_below_a_mean(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    fact = next(f for f in base.facts if f.answer.text.startswith("36.2"))
    for key in map(str, range(20)):
        found = wrong_options(fact, "What is the highest temperature on record in Ostby?", key, base) or ()
        assert all(28 < float(re.findall(r"[\d.]+", option)[0]) < 45 for option in found)


def test_a_league_of_our_day_stands_beside_none_of_1904(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    asked = Fact("clause.inner", "event", Answer("Football League", "event", "league"), SPAN, "", {})
    later = Entity("Premier League", "event", "league", ("Premier League",), (), True)
    assert not is_suited(later, asked, "Ostby Town applied for membership of which league in 1904?", base)
    assert is_suited(later, asked, "Ostby Town applied for membership of which league in 1994?", base)


def test_the_famous_do_not_stand_beside_the_unknown(base_of: BaseOf) -> None:
    text = TOWN.replace("In 2021", "In 1922 Virginia Woolf and Harriet Frey visited the school. In 2021")
    base = base_of(text)
    fact = Fact("clause.subject", "person", Answer("Rosa Lund", "person"), SPAN, "", {"subject": "Ostby"})
    found = wrong_options(fact, "Who painted the library of Ostby?", "key", base) or ()
    assert "Virginia Woolf" not in found


def test_no_ship_of_steam_stands_beside_one_of_the_armada(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    fact = Fact("clause.subject", "thing", Answer("Santa Clara", "organization", "ship"), SPAN, "", {})
    wrong = wrong_options(fact, "Which ship was wrecked off Ostby in 1588?", "key", base)
    assert wrong is not None and all(name.startswith("Santa ") for name in wrong)


@pytest.mark.parametrize("name", ["Frey Brass Band", "Ostby Band"])
def test_a_band_that_is_called_one_stands_beside_its_like(name: str) -> None:
    fact = Fact("clause.agent", "name", Answer("Marsh Colliery Band", "organization", "band"), SPAN, "", {})
    assert fits(name, fact) and not fits("The Low Lanterns", fact)


def test_nobody_died_of_the_plague_of_late(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    answer = Answer("pneumonia", "term", "disease")
    fact = Fact("frame.role.cause_of_death", "term", answer, SPAN, "", {"subject": "Ada Poe"})
    found = term_options(replace(fact, relation="frame.term.cause_of_death"), "Of what in 1981?", "key", base)
    assert not {"plague", "smallpox", "typhus", "malaria"} & set(found or ())


def test_nothing_of_the_sea_lives_beside_what_is_far_from_it(base_of: BaseOf) -> None:
    answer = Answer("freshwater crabs", "term", "small animal")
    fact = Fact("frame.living.term", "other", answer, SPAN, "", {})
    for n in range(20):
        found = term_options(fact, "On which of these animals does it feed?", f"key {n}", base_of(TOWN))
        assert not {"sea urchins", "sea cucumbers", "giant squids"} & set(found or ())


def test_a_railroad_is_no_railway() -> None:
    answer = Answer("Ostby Coastal Railroad", "organization", "railway")
    fact = Fact("clause.subject", "name", answer, SPAN, "", {})
    assert fits("Marsh Inland Railroad", fact) and not fits("Marsh Inland Railway", fact)


def test_no_palm_grows_beside_a_pine(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    pine = Fact("clause.term", "clause", Answer("silver fir", "term", "tree"), SPAN, "History")
    for key in "abcdefgh":
        found = term_options(pine, "With which trees are the slopes covered?", key, base) or ()
        assert not any(name.split()[-1] in ("palm", "fern", "baobab", "mangrove") for name in found)


def test_who_died_of_late_died_of_no_plague(base_of: BaseOf) -> None:
    base = base_of(TOWN)
    illness = Fact("clause.term", "clause", Answer("pneumonia", "term", "disease"), SPAN, "History")
    for key in "abcdefgh":
        found = term_options(illness, "Of which illness did Ada Poe die in Hull in 2014?", key, base) or ()
        assert not {"smallpox", "plague", "typhoid", "scurvy"} & set(found)


@pytest.mark.parametrize(
    ("answer", "stem", "kind", "absent"),
    [
        ("scarlet fever", "An attack of which illness left Ada Poe deaf?", " fever", "lung cancer"),
        ("heart failure", "Of what did Ada Poe die?", "", "heart disease"),
        ("pneumonia", "Of what did Ada Poe die?", "", "gout"),
    ],
)
def test_an_illness_stands_beside_its_like(
    answer: str, stem: str, kind: str, absent: str, base_of: BaseOf
) -> None:
    base = base_of(TOWN)
    illness = Fact("frame.terms.illness", "other", Answer(answer, "term", "disease"), SPAN, "History")
    for key in "abcdefgh":
        found = term_options(illness, stem, key, base) or ()
        assert len(found) == 3 and absent not in found
        assert all(name.endswith(kind) for name in found)


def test_no_trade_of_the_document_is_of_another_sort(base_of: BaseOf) -> None:
    smith = Fact("frame.calling.of", "other", Answer("fisherman", "term", "occupation"), SPAN, "History")
    base = base_of(TOWN)
    sailor, lawyer = (Entity(word, "term", "occupation", (word,), (), True) for word in ("docker", "judge"))
    assert is_suited(sailor, smith, "What was the occupation of Ada Poe?", base)
    assert not is_suited(lawyer, smith, "What was the occupation of Ada Poe?", base)


def test_a_game_of_2018_was_made_for_machines_of_its_day() -> None:
    game = Sought("Windows", "term", "platform", "", "The Long Quay is a 2018 video game.")
    found = fitting_names(game)
    assert "Linux" in found
    assert not {"GameCube", "PlayStation 2", "Amiga"} & set(found)


CLUB = """= Ostby Town =

Infobox
- Manager: Bram Lund

Ostby Town is a football club in Ostby, England.

== Players ==
Otto Frey scored 203 goals. Tom Vane played for the club in 1951. Clara Holm led the supporters.
The runner Ned Quist opened the stand.
"""


NAMES_OF_CLUB = [("Bram Lund", False), ("Clara Holm", False), ("Tom Vane", True), ("Ned Quist", False)]


@pytest.mark.parametrize(("name", "good"), NAMES_OF_CLUB)
def test_only_players_of_the_sex_stand_beside_a_scorer(name: str, good: bool, base_of: BaseOf) -> None:
    base = base_of(CLUB)
    stem = "At Ostby Town, who scored 203 goals?"
    own = Fact("clause.subject", "person", Answer("Otto Frey", "person"), base.lines[-4].span, "Players", {})
    assert is_suited(base.named[name], own, stem, base) is good


@pytest.mark.parametrize(
    ("name", "answer", "kind", "relation", "good"),
    [
        ("Inspector Poe", "Ivo Marsh", "person", "clause.subject", False),
        ("Inspector Poe", "Inspector Marsh", "person", "clause.subject", True),
        ("Victor Gollancz", "Ivo Marsh", "person", "infobox.spouse", False),
        ("Metacritic", "The Ostby Post", "organization", "quote.outlet", False),
        ("The Lund Post", "The Ostby Post", "organization", "quote.outlet", True),
    ],
)
def test_sleuths_publishers_and_aggregators_tempt_nobody(
    name: str, answer: str, kind: str, relation: str, good: bool, base_of: BaseOf
) -> None:
    base = base_of(TOWN)
    asked = Fact(relation, "person", Answer(answer, kind), base.lines[0].span, "History", {})
    assert is_suited(Entity(name, kind, "", (name,), (), True), asked, "Which was it?", base) is good
