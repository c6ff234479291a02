"""Where a name comes from, as far as it tells."""

from __future__ import annotations

import pytest

from quiz.facts.names.given import plain
from quiz.questions.gazetteer.origins import MEN, SURNAMES, WOMEN
from quiz.questions.origins import nation_asked, origins_of, sex_told, sound_alike


@pytest.mark.parametrize(
    ("name", "land"),
    [
        ("István Kodolányi", "Hungary"),
        ("Tomasz Brzozowski", "Poland"),
        ("Gustaf Hagström", "Sweden"),
        ("Niamh O'Dea", "Ireland"),
        ("Renske van der Meer", "Netherlands"),
        ("Haruko Nishiyama", "Japan"),
        ("Theodore Ashby", "England"),
        ("Joaquim Peixoto", "Portugal"),
        ("Johannes Quux", "Netherlands"),
        ("Gaetano Quux", "Italy"),
    ],
)
def test_given_names_surnames_and_their_endings_tell_a_land(name: str, land: str) -> None:
    assert origins_of(name) == {land}


@pytest.mark.parametrize("name", ["Quorra Vexley", "Zyx Brum", "Wielki Kruk"])
def test_names_of_no_known_land_tell_nothing(name: str) -> None:
    assert not origins_of(name)


def test_neighbours_sound_alike_and_strangers_do_not() -> None:
    assert sound_alike("Einar Haugen", "Mogens Krogh")
    assert not sound_alike("Einar Haugen", "Haruko Tanabe")
    assert sound_alike("Einar Haugen", "Quorra Vexley")


@pytest.mark.parametrize(
    ("stem", "land"),
    [
        ("Which Dutch physiotherapist did Bram Moe marry?", "Netherlands"),
        ("Which Swiss jurist headed the inquiry?", "Germany"),
        ("Which jurist headed the inquiry?", ""),
        ("Which Ostby jurist headed the inquiry?", ""),
    ],
)
def test_a_question_may_tell_the_nation_of_whom_it_asks(stem: str, land: str) -> None:
    assert nation_asked(stem) == land


def test_given_names_of_the_tables_tell_a_sex() -> None:
    assert sex_told("Ragnhild") == "f" and sex_told("Prasert Jaidee") == "m" and sex_told("Quorra") == ""
    assert sex_told("-") == ""


@pytest.mark.parametrize("origin", sorted(SURNAMES))
def test_a_land_has_names_enough_and_none_twice(origin: str) -> None:
    for table, least in ((MEN, 8), (WOMEN, 8), (SURNAMES, 12)):
        names = [plain(name) for name in table[origin]]
        assert len(names) >= least and len(names) == len(set(names))
