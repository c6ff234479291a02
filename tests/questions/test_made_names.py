"""Made names: built as the answer is, and of its kind; none where its parts cannot be varied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.facts.model import Answer
from quiz.questions.gazetteer.origins import SURNAMES
from quiz.questions.made_names import names_formed_like
from quiz.questions.made_terms import made_names
from quiz.questions.strangers import strangers
from tests.questions.test_distractors import named, people


def made(answer: str, kind: str, fine: str = "", stem: str = "Which of these was it?") -> tuple[str, ...]:
    base = people("Einar Haugen", "Sigrid Solberg", "Ottar Nygaard")
    fact = replace(named(base), answer=Answer(answer, kind, fine))
    return names_formed_like(fact, stem, "k1", base)


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "like"),
    [
        ("Ostrian First Corps", "organization", "unit", "Ostrian Third Corps"),
        ("Kestrel Sports Partners", "organization", "company", "Heron Sports Partners"),
        ("Blue Pennant Line", "organization", "company", "Red Pennant Line"),
        ("Norwegian Polar Survey", "organization", "survey", "Danish Polar Survey"),
        ("Room 4", "work", "song", "Room 3"),
    ],
)
def test_words_of_a_row_are_exchanged(answer: str, kind: str, fine: str, like: str) -> None:
    assert like in made(answer, kind, fine)


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "ending"),
    [
        ("Haukdal Stand", "organization", "", " Stand"),
        ("Levant Mine", "place", "mine", " Mine"),
        ("Halász Prize", "award", "award", " Prize"),
        ("Salter's Wharf", "place", "", "'s Wharf"),
    ],
)
def test_what_is_called_after_somebody_is_called_after_another(
    answer: str, kind: str, fine: str, ending: str
) -> None:
    names = made(answer, kind, fine)
    assert len(names) >= 3 and all(name.endswith(ending) for name in names)


def test_the_first_word_tells_the_tongue() -> None:
    names = made("Mont Garneau", "place", "mountain")
    assert names and all(name.startswith("Mont ") for name in names) and "Mont Haugen" not in names


def test_partners_stay_two() -> None:
    names = made("Halloran & Stroud", "organization", "publisher")
    assert len(names) >= 3 and all(" & " in name for name in names)


def test_a_trust_of_canals_is_no_partnership() -> None:
    assert not made("Canal & River Trust", "organization", "society")


def test_towns_stand_beside_towns() -> None:
    names = made("Delft Hydraulic Institute", "organization", "institute")
    assert names and all(name.endswith(" Hydraulic Institute") for name in names)


@pytest.mark.parametrize(
    ("answer", "kind", "fine"),
    [
        ("Red Army", "organization", "army"),
        ("Legislative Council", "organization", "council"),
        ("Agricultural Society", "organization", "society"),
        ("Black Forest", "place", "park"),
        ("North Sea", "place", "sea"),
        ("Nobel Prize", "award", "award"),
        ("Best Film", "award", "award"),
        ("First Silesian War", "event", "war"),
        ("Polish Cup", "event", "competition"),
        ("Society of Friends", "organization", "society"),
        ("Trumao River", "place", "river"),
        ("Einar Haugen", "person", ""),
        ("South Africa", "place", "country"),
    ],
)
def test_names_that_cannot_be_varied_are_left(answer: str, kind: str, fine: str) -> None:
    assert made(answer, kind, fine) == ()


def test_nothing_that_the_question_names_is_made() -> None:
    names = made(
        "Ostrian First Corps", "organization", "unit", "Which corps relieved the Ostrian Third Corps?"
    )
    assert names and "Ostrian Third Corps" not in names


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "like"),
    [
        ("Duchy of Oberlau", "organization", "belligerent", "Duchy of Halsberg"),
        ("Kestrel", "organization", "spacecraft", "Leucothea"),
        ("Plover", "organization", "game engine", "Basalt"),
        ("Larchmont Savings Bank", "organization", "bank", "Solberg Savings Bank"),
    ],
)
def test_lands_craft_and_banks_of_nobodys(answer: str, kind: str, fine: str, like: str) -> None:
    made_alike = made(answer, kind, fine)
    assert len(made_alike) >= 3 and (like in made_alike or made_alike[0].split()[1:] == like.split()[1:])


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "like"),
    [
        ("Valparaíso", "organization", "ship", "Concepción"),
        ("Ostria", "place", "country", "Corvia"),
        ("Nakagawa", "organization", "company", "Matsuda"),
    ],
)
def test_ships_lands_and_firms_of_one_word(answer: str, kind: str, fine: str, like: str) -> None:
    assert like in made(answer, kind, fine)


def test_the_ground_of_an_unknown_club_stands_beside_unknown_grounds() -> None:
    names = made("Salter's Reach", "place", "stadium")
    assert len(names) >= 3 and all(len(name.split()) == 2 for name in names)


def test_a_place_is_called_after_people_of_the_land() -> None:
    assert any(
        name.split()[0] in SURNAMES["Norway"] for name in made("Voxhall Cemetery", "place", "cemetery")
    )


def test_a_land_of_the_world_stands_beside_the_worlds() -> None:
    assert made("Kingdom of Denmark", "organization", "belligerent") == ()


@pytest.mark.parametrize(
    ("answer", "fine", "ending"),
    [
        ("Crake Cider", "company", " Cider"),
        ("Castell Retail Partners", "company", " Retail Partners"),
        ("Tallow Hill Productions", "film company", " Hill Productions"),
    ],
)
def test_firms_are_called_after_what_they_make_and_after_spots(answer: str, fine: str, ending: str) -> None:
    names = made(answer, "organization", fine)
    assert len(names) >= 3 and all(name.endswith(ending) for name in names)


@pytest.mark.parametrize(
    ("answer", "kind", "fine"),
    [
        ("Danish Cup", "award", "award"),
        ("Hartford Whalers", "organization", "club"),
        ("Lower Silesian", "place", "voivodeship"),
        ("Antarctic Agreement", "event", "treaty"),
    ],
)
def test_nations_teams_divisions_and_pacts_are_not_varied(answer: str, kind: str, fine: str) -> None:
    assert made(answer, kind, fine) == ()


def test_a_name_that_only_ends_as_a_foreign_one_does_is_of_the_documents_land() -> None:
    base = people("Edward Thornton", "William Ashworth", "Harold Fairfax")
    fact = replace(named(base), answer=Answer("Fenland Inns", "organization", "company"))
    names = names_formed_like(fact, "Which company is it?", "k1", base)
    assert names and all(name.split()[0] in {*SURNAMES["England"], "Thornton", "Ashworth"} for name in names)


def test_the_version_of_an_engine_is_not_varied() -> None:
    base = people("Einar Haugen", "Sigrid Solberg", "Ottar Nygaard")
    fact = replace(named(base), answer=Answer("Plover 2", "term", "game engine"), relation="infobox.engine")
    assert not names_formed_like(fact, "With which engine was it built?", "k1", base)


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "start", "end"),
    [
        ("Bodegas Salinas S.A.", "organization", "company", "Bodegas ", " S.A."),
        ("Colegio Superior Ibarra", "organization", "school", "Colegio Superior ", ""),
        ("General Ibarra Bridge", "place", "bridge", "General ", " Bridge"),
        ("KBC", "organization", "broadcaster", "", ""),
    ],
)
def test_houses_firms_and_bridges_keep_what_stands_around_their_name(
    answer: str, kind: str, fine: str, start: str, end: str
) -> None:
    names = made(answer, kind, fine)
    assert len(names) >= 3 and all(n.startswith(start) and n.endswith(end) and n != answer for n in names)


@pytest.mark.parametrize(
    ("answer", "other"),
    [("Miasto Kotwic", "Miasto Soli"), ("Plogarna", "Kolarna"), ("Marcheurs", "Foreurs"), ("The Gulls", "")],
)
def test_nicknames_stand_beside_such_in_their_own_tongue(answer: str, other: str) -> None:
    fact = replace(named(people("Einar Haugen")), answer=Answer(answer, "term", "nickname"))
    assert other in made_names(fact) if other else not made_names(fact)


@pytest.mark.parametrize(
    ("answer", "stem", "other"),
    [
        (
            Answer("The Buoy", "organization", "publication"),
            "What is the student newspaper of Ostby?",
            "The Quill",
        ),
        (Answer("Per umbram lumen", "term", "motto"), "What is the motto of Ostby?", "Nihil sine labore"),
        (
            Answer("Ideal Home Exhibition", "event", "exhibition"),
            "At which exhibition was it shown?",
            "Building Trades Exhibition",
        ),
        (
            Answer("Loral Space", "organization", "manufacturer"),
            "Which company built the spacecraft?",
            "Matra",
        ),
        (
            Answer("Elstree Studios", "organization", "film company"),
            "Which studio filmed it?",
            "Denham Studios",
        ),
    ],
)
def test_papers_mottoes_studios_and_shows_have_their_like(answer: Answer, stem: str, other: str) -> None:
    base = people("Einar Haugen", "Sigrid Solberg", "Ottar Nygaard")
    found = strangers(replace(named(base), answer=answer), stem, "k1", base, ())
    assert other in [entity.text for entity in found]
