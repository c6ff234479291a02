"""A place stands beside an answer only where the question's own words may mean it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.fellow_towns import of_its_land
from quiz.questions.gazetteer import VARIANTS
from quiz.questions.placed import (
    is_beyond,
    is_far_from_local,
    is_placed,
    is_told_by_name,
    is_told_by_venue,
    may_be_meant,
    may_be_there,
    stands_elsewhere,
)
from quiz.questions.spots import is_no_spot

FIRM = """= Kellmann =

Kellmann is a manufacturer of clocks based in Hamelhof, Germany.

== History ==
The German clockmaker Otto Kellmann opened a factory in Germany at Brackhof in 1911. Another was opened in
Itaberaba, Brazil, in 1955. A third was opened at Lyndhaven, Bahamas, in 1960.
"""
BaseOf = Callable[[str], FactBase]
PLAY = """= The Lantern Keeper =

The Lantern Keeper is a 1911 ballet by Rosa Quist.

== Performances ==
The ballet was first danced at the Teatro Verde in Padua in 1911. The Politeama in Padua took it over in 1912.
It came to the Teatro Nuovo in Verona in 1913 and was seen in London in 1920. A gala was held at Arvenstrand,
a small village. A dance school in Brandhoek kept the costumes. The sermons were preached in Lundish.
The first prototype of the stage was shown at Stagecon. A party met in Orton Bridge.
The hall at Cape Orm burnt down.
"""


def fact(answer: str, relation: str = "clause.preposition") -> Fact:
    return Fact(relation, "clause", Answer(answer, "place"), Span(0, 1), "Performances")


@pytest.mark.parametrize(
    "name, answer, stem, good",
    [
        ("Verona", "Vienna", "In which city was the ballet first danced outside Italy?", False),
        ("Leeds", "Vienna", "In which city was the ballet first danced outside Italy?", True),
        ("Munich", "Arvenstrand", "To which village did the painter come?", False),
        ("Cork", "Dun Bay", "Where is the film set?", False),
        ("Ostby", "Arvenstrand", "To which village did the painter come?", True),
        ("Leeds", "Bologna", "In which city was it given at the Teatro Verde?", False),
        ("Venice", "Bologna", "In which city was it given at the Teatro Verde?", True),
    ],
)
def test_the_words_of_a_question_bar_places(name: str, answer: str, stem: str, good: bool) -> None:
    assert may_be_meant(name, answer, stem) is good


def test_a_city_of_the_world_is_no_rival_of_a_place_that_its_district_knows() -> None:
    assert is_far_from_local("Reading", fact("Harlebeck"), "At which town does the path leave the road?")
    assert not is_far_from_local("Reading", fact("Leeds"), "At which town does the path leave the road?")


def test_a_house_that_everybody_knows_tells_its_town(base_of: BaseOf) -> None:
    base = base_of(PLAY)
    assert is_told_by_venue(fact("Milan"), "In which city was the ballet danced at La Scala?", base)
    assert not is_told_by_venue(
        fact("Padua"), "In which city was the ballet danced at the Teatro Verde?", base
    )


@pytest.mark.parametrize(
    "land, stem, told",
    [
        ("United States", "In which country did the record reach number 9 on the Billboard 200?", True),
        ("United Kingdom", "In which country was the serial shown on Channel 4?", True),
        ("Norway", "In which country did the ship call at Bergen?", True),
        ("Norway", "In which country did the Swedish expedition end?", False),
        ("Norway", "In which country was the mine at Lundvik opened in 1911?", False),
    ],
)
def test_what_stands_in_a_land_tells_it(land: str, stem: str, told: bool, base_of: BaseOf) -> None:
    assert is_told_by_venue(fact(land), stem, base_of(PLAY)) is told


@pytest.mark.parametrize(
    "town, answer, stem, beyond",
    [
        ("Hamburg", "Boston", "In which city did her first American tour end?", True),
        ("Chicago", "Boston", "In which city did her first American tour end?", False),
        ("Ostby", "Boston", "In which city did her first American tour end?", False),
        ("Hamburg", "Boston", "In which city did her first tour end?", False),
        ("Bergen", "Toronto", "In which city is it kept at the Canada Mint Museum?", True),
        ("Bergen", "Leeds", "In which city did the Carrow United match take place?", False),
        ("Leeds", "Boston", "In which city did Dunmore United play?", False),
    ],
)
def test_a_town_lies_where_the_question_plays(
    town: str, answer: str, stem: str, beyond: bool, base_of: BaseOf
) -> None:
    assert is_beyond(town, fact(answer), stem, base_of(PLAY)) is beyond


def test_beside_towns_of_one_land_the_world_gives_none_abroad(base_of: BaseOf) -> None:
    base, stem, beside = base_of(PLAY), "In which city was the prize awarded in 2003?", ("Cleveland", "Ostby")
    assert may_be_there("Boston", fact("Chicago"), stem, beside, base)
    assert not may_be_there("Hamburg", fact("Chicago"), stem, beside, base)
    assert may_be_there("Hamburg", fact("Chicago"), stem, ("Ostby", "Paris"), base)
    assert may_be_there("Hamburg", fact("Chicago", "infobox.location"), stem, beside, base)


def test_where_a_city_is_asked_no_unknown_place_stands_beside_it(base_of: BaseOf) -> None:
    stem = "In which city was the ballet danced in 1911?"
    assert not placed("Brandhoek", "Padua", stem, base_of(PLAY))
    assert placed("London", "Padua", stem, base_of(PLAY))
    assert placed("Brandhoek", "Karsholm", "Where was a gala held?", base_of(PLAY))


def test_a_club_is_no_town(base_of: BaseOf) -> None:
    stem = "Where was Ada Poe born?"
    assert not placed("Leicester City", "Karsholm", stem, base_of(PLAY))
    assert placed("Leicester", "Karsholm", stem, base_of(PLAY))
    assert placed("Mexico City", "Salt Lake City", stem, base_of(PLAY))


def test_what_people_meet_in_is_no_bridge(base_of: BaseOf) -> None:
    base = base_of(PLAY)
    assert is_no_spot(fact("Orton Bridge"), "In which bridge did a party meet?", base)
    assert is_no_spot(fact("Ostby Falls"), "In which waterfall was the school opened?", base)
    assert is_no_spot(fact("Germany"), "In which country was it shown under the title Der Kessel?", base)
    assert not is_no_spot(fact("Germany"), "In which country was it shown in 1934?", base)


def placed(name: str, answer: str, stem: str, base: FactBase) -> bool:
    places = tuple(n for n, line in enumerate(base.lines) if name in line.text)
    return is_placed(Entity(name, "place", "", (name,), places, True), fact(answer), stem, base)


def test_a_theatre_in_a_town_stands_beside_others_there(base_of: BaseOf) -> None:
    base = base_of(PLAY)
    stem = "The ballet was first danced at which theatre in Padua?"
    assert not placed("Teatro Nuovo", "Teatro Verde", stem, base)
    assert placed("Politeama", "Teatro Verde", stem, base)
    assert not placed("London", "Teatro Verde", "The ballet was danced at which place in Padua?", base)


def test_a_fair_is_no_rival_of_towns(base_of: BaseOf) -> None:
    base = base_of(PLAY)
    assert not placed("London", "Stagecon", "Where was the first prototype shown?", base)


def test_a_name_that_can_come_from_one_town_alone_tells_it(base_of: BaseOf) -> None:
    base = base_of(
        "= Kestrel 4 =\n\nKestrel 4 was a flight. The chemist Paola Terracini of Turin flew on it.\n"
    )
    whence = replace(fact("Turin"), relation="frame.whence")
    stem = "From which city did the chemist Paola Terracini come?"
    assert is_told_by_name(whence, stem, ("Cork", "Leeds", "Hull"), base)
    assert not is_told_by_name(whence, stem, ("Milan", "Leeds", "Hull"), base)
    squad = replace(fact("Italy"), relation="list.squad_land", roles={"player": "Paola Terracini"})
    assert is_told_by_name(squad, "From which land does she come?", ("Peru", "Chad", "Fiji"), base)
    assert not is_told_by_name(replace(squad, roles={"player": "Zyx Qua"}), "Whence?", ("Peru",), base)


ELSEWHERE = [
    ("Barnsley Hospital", "At which hospital in Turin did she die?", True),
    ("Teatro Municipal", "At which theatre in Sheffield was it staged?", True),
    ("Durham University", "Which university in Budapest did he enter?", True),
    ("University of Leeds", "At which institution did Ada Poe enrol in Budapest in 1931?", True),
    ("Museo Verde", "At which museum in Turin was it shown?", False),
    ("Teatro Verde", "At which theatre in Turin was it staged?", False),
    ("Palace Theatre", "At which theatre in Sheffield was it staged?", False),
    ("Durham University", "Which university did he enter?", False),
]


@pytest.mark.parametrize(("name", "stem", "elsewhere"), ELSEWHERE, ids=[row[0] for row in ELSEWHERE])
def test_a_house_of_another_town_is_not_in_the_one_that_is_told(
    name: str, stem: str, elsewhere: bool
) -> None:
    assert stands_elsewhere(name, stem) == elsewhere


@pytest.mark.parametrize(
    ("answer", "relation", "land"),
    [
        ("Turin", "clause.preposition", {"Rome", "Milan", "Venice", "Florence", "Naples"}),
        ("Udine", "clause.preposition", set()),
        ("Turin", "infobox.birth_place", None),
        ("Copenhagen", "clause.preposition", None),
        ("Arvenstrand", "clause.preposition", None),
    ],
)
def test_a_town_abroad_stands_beside_others_of_its_land(
    answer: str, relation: str, land: set[str] | None, base_of: BaseOf
) -> None:
    wrong = of_its_land(fact(answer, relation), "In which city did she fall ill?", "k", base_of(PLAY))
    assert (wrong is None) is (land is None)
    assert not land or land.issuperset(wrong or ())


@pytest.mark.parametrize(
    ("answer", "stem", "land"),
    [
        ("Itaberaba", "Where was a factory opened in 1955?", "Brazil"),
        ("Brackhof", "Where was a factory opened in 1911?", "Germany"),
        ("Brackhof", "On which island was a factory opened in 1911?", None),
        ("Lyndhaven", "Where was a factory opened in 1960?", None),
    ],
)
def test_a_town_that_no_map_holds_stands_beside_those_of_the_land_that_is_told(
    answer: str, stem: str, land: str | None, base_of: BaseOf
) -> None:
    wrong = of_its_land(fact(answer), stem, "k", base_of(FIRM))
    assert (wrong is None) is (land is None)
    assert land is None or set(VARIANTS["town"][land]).issuperset(wrong or ())
