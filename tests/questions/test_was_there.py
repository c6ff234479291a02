"""What existed when, which land a name is of, and what stands beside a town that no map holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.distractors import wrong_options
from quiz.questions.fellow_towns import is_english_town
from quiz.questions.formed_names import formed, names_strange_land
from quiz.questions.gazetteer import VARIANTS, Sought, fitting_names
from quiz.questions.gazetteer.begun import was_there
from quiz.questions.likeness import fits
from quiz.questions.misfits import is_bare_title
from quiz.questions.origins import origins_of
from quiz.questions.spots import WATERS, kind_of_spot
from quiz.questions.strangers import would_stand_out
from quiz.questions.term_options import term_options

BaseOf = Callable[[str], FactBase]


@pytest.mark.parametrize(
    ("name", "year", "there"),
    [
        ("University of Limerick", 1972, False),
        ("University of Limerick", 1999, True),
        ("Monogram Pictures", 1981, False),
        ("Eon Productions", 1951, False),
        ("Smith Elder", 1997, False),
        ("Amiga Power", 2011, False),
        ("Canton Fair", 1953, False),
        ("Utah", 1784, False),
        ("Virginia", 1784, True),
        ("Agder University", 1939, False),
        ("Premier League", 1904, False),
    ],
)
def test_what_was_not_yet_called_so_is_no_option(name: str, year: int, there: bool) -> None:
    assert was_there(name, year) is there


@pytest.mark.parametrize(
    ("town", "fine", "english"),
    [
        ("Ravensham", "", True),
        ("Holm Bridge", "bridge", False),
        ("Lund", "", False),
    ],
)
def test_a_town_called_after_a_bridge_stands_beside_towns(town: str, fine: str, english: bool) -> None:
    assert is_english_town(Answer(town, "place", fine)) is english


def test_a_zoo_stands_beside_those_of_its_own_land() -> None:
    towns = {name.removesuffix(" Zoo") for name in formed("Leipzig Zoo", "England")}
    assert "Erfurt" in towns and "Hull" not in towns
    assert "Hull" in {name.removesuffix(" Zoo") for name in formed("Ostby Zoo", "England")}


@pytest.mark.parametrize(
    ("stem", "strange"),
    [
        ("From which range in Myanmar was it reported?", True),
        ("From which range in France was it reported?", False),
        ("From which range was it reported?", False),
    ],
)
def test_no_english_surname_fits_a_land_whose_names_are_unknown(stem: str, strange: bool) -> None:
    assert names_strange_land(stem) is strange


@pytest.mark.parametrize(
    ("name", "land"),
    [("Bernard de Quux", "France"), ("Zyx van Brum", "Netherlands"), ("Zyx von Brum", "Germany")],
)
def test_what_stands_before_a_surname_tells_its_land(name: str, land: str) -> None:
    assert land in origins_of(name)


def test_a_bay_and_an_arcade_are_no_towns() -> None:
    assert WATERS.search("Bay of Islands") and WATERS.search("Holm Bay") and not WATERS.search("Bayham")
    assert kind_of_spot("Holm Head") == kind_of_spot("Poe Arcade") == "spot" and not kind_of_spot("Holmhead")


def test_a_university_of_a_town_stands_beside_those_of_its_land() -> None:
    sought = Sought(
        "University of Utrecht", "organization", "university", "Where did she study?", "Wellington"
    )
    assert "University of Groningen" in fitting_names(sought)


@pytest.mark.parametrize(("name", "good"), [("Arthur", True), ("Tom Vane", False)])
def test_a_brother_known_by_his_given_name_stands_beside_given_names(name: str, good: bool) -> None:
    fact = Fact("frame.tie.brother", "frame", Answer("Josiah", "character", "character"), Span(0, 1), "")
    assert fits(name, fact) is good


@pytest.mark.parametrize("name", ["King of the Orm", "Queen of Holm", "Duke of Holm"])
def test_a_title_with_a_land_is_nobodys_name(name: str) -> None:
    assert is_bare_title(name)


@pytest.mark.parametrize("key", ["a", "b", "c"])
def test_a_university_gives_no_state_funeral(key: str, base_of: Callable[[str], FactBase]) -> None:
    base = base_of("= Ada Lund =\n\nAda Lund was a chemist.\n")
    fact = Fact("clause.term", "clause", Answer("honorary doctorate", "term", "honour"), Span(0, 1), "")
    options = term_options(fact, "Which honour did the University of Holm award Ada Lund?", key, base)
    assert options and not {"state funeral", "life peerage", "state pension"} & set(options)


@pytest.mark.parametrize(
    ("land", "beside", "never"),
    [("Canada", "Korean War", "Spanish Civil War"), ("France", "Algerian War", "Vietnam War")],
)
def test_only_wars_of_a_land_stand_beside_one_that_it_fought(land: str, beside: str, never: str) -> None:
    stem, text = "During which war was the bridge guarded?", f"Ostby is in {land}. It was {land}'s. " * 4
    found = fitting_names(Sought("Second World War", "event", "war", stem, text))
    assert beside in found and never not in found


def test_nobody_studies_where_no_university_was_yet(base_of: BaseOf) -> None:
    text = (
        "= Ada Poe =\n\nInfobox\n- Born: 4 May 1908, Leeds, England\n- Died: 2 June 1984\n"
        "- Education: University of Leeds\n\nAda Poe was an English novelist from England.\n"
    )
    base = base_of(text)
    fact = next(f for f in base.facts if f.relation == "infobox.education")
    for key in "abcdefgh":
        found = wrong_options(fact, "Where did Ada Poe study?", key, base)
        assert found and all(was_there(name, 1930) for name in found)


def test_no_war_stands_beside_one_of_a_land_whose_wars_are_not_known() -> None:
    text = "Ostby is in Norway. It was Norway's. " * 4
    assert not fitting_names(Sought("First World War", "event", "war", "During which war was it?", text))


def test_famous_studios_do_not_stand_beside_one_of_nobodys(base_of: BaseOf) -> None:
    base = base_of("= Us (2007 film) =\n\nUs is a 2007 British drama film made in England by the English.\n")
    answer, listed = (
        Answer("Elevator Row Films", "organization", "studio"),
        VARIANTS["film company"]["England"],
    )
    assert would_stand_out(answer, listed, base, alone=True)
