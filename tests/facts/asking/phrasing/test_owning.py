"""A thing of the subject's is told with its name; what may be another's, or one of several, is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
SCHOOL = "= Brask University =\n\nBrask University is a public university in Sund.\n\n== History ==\n"
FIRM = (
    "= Brask (company) =\n\nInfobox\n- Founders: Clara Holm; Bram Lund\n- Brands: Tern; Loon\n\n"
    "Brask is a Danish brewing company founded in 1911.\n\n== History ==\n"
)
GAMES = "= 1974 Sund Games =\n\nThe 1974 Sund Games were a sports event held in Sund.\n\n== Music ==\n"
BOOK = "= The Tern (novel) =\n\nThe Tern is a 1990 novel by Ada Poe.\n\n== Adaptations ==\n"
PEAK = "= Brask =\n\nBrask is a volcano in Halvern.\n\n== History ==\n"
SHIP = "= SS Tern =\n\nSS Tern was an ocean liner built in 1911.\n\n== Service ==\n"
OWNED = [
    (SCHOOL, "The football team was disbanded in 1979.", "the football team of Brask University"),
    (SCHOOL, "In 1969 Clara Holm closed the chemistry laboratory.", "the chemistry laboratory of Brask"),
    (FIRM, "The malt division was sold to Dunmore Holdings in 2005.", "division of the company Brask"),
    (FIRM, "Exports to Canada were begun in 1974.", "exports of the company Brask to Canada"),
    (FIRM, "Clara Holm declined a knighthood in 1968.", "Clara Holm of the company Brask decline"),
    (FIRM, "The Tern was drawn by Ada Poe in 1968.", "the Tern of the company Brask"),
    (GAMES, "The official song was written by Bram Lund.", "the official song of the 1974 Sund Games"),
    (BOOK, "The film rights were bought by Clara Holm in 2004.", "film rights to the novel The Tern"),
    (BOOK, "A stage adaptation opened in Veltri on 9 April 2022.", "adaptation of the novel The Tern"),
    (
        BOOK,
        "A stage adaptation by Clara Holm opened in Veltri in 2022.",
        "by Clara Holm of the novel The Tern",
    ),
    (PEAK, "The steep west face was climbed in 1974 by Clara Holm.", "the steep west face of Brask"),
]
FILM = "= Tern (film) =\n\nTern is a 1990 film by Ada Poe, from a novel by Bram Lund.\n\n== Release ==\n"
KEPT = [
    (FILM, "The novel came back into print; a new edition was published in 1991.", "edition of the film"),
    (SCHOOL, "The team of Veltri College was disbanded in 1979.", "team of Brask"),
    (SCHOOL, "The football team of the navy won the cup in 1979.", "team of Brask"),
    (FIRM, "Two weeks after launch the price was cut by Clara Holm in 2005.", "launch of the company"),
    (PEAK, "In 1998 the archivist Clara Holm examined the parish records.", "records"),
    (PEAK, "Nine workers were killed in an accident.", "accident"),
    (PEAK, "A dome grew for two months.", "dome"),
    (SHIP, "The repairs took seven months.", "repairs"),
    (SHIP, "Her voyage ended when the sealer Havbris was crushed by ice.", "crushed"),
]


def stems(base: FactBase) -> list[str]:
    return [stem for fact in base.facts for stem in fact.stems]


@pytest.mark.parametrize(("lead", "text", "part"), OWNED, ids=[row[1] for row in OWNED])
def test_what_belongs_to_the_subject_is_told_with_its_name(
    lead: str, text: str, part: str, base_of: BaseOf
) -> None:
    found = stems(base_of(lead + text))
    told = [stem for stem in found if part in stem]
    assert told, found
    assert not any(stem.startswith(("At ", "In the history", "In connection")) for stem in told)


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        ("vinyl release", "a limited vinyl release of the soundtrack of the film Tern"),
        ("CD release", "a limited CD release of the soundtrack of the film Tern"),
        ("theatrical release", "a limited theatrical release of the film Tern"),
    ],
)
def test_what_comes_out_on_a_sound_carrier_is_the_soundtrack(noun: str, said: str, base_of: BaseOf) -> None:
    found = stems(base_of(f"{FILM}Clara Holm announced a limited {noun} on 3 May 1992.\n"))
    assert any(said in stem for stem in found), found


@pytest.mark.parametrize(("lead", "text", "part"), KEPT, ids=[row[1] for row in KEPT])
def test_what_may_be_anothers_or_one_of_several_is_not(
    lead: str, text: str, part: str, base_of: BaseOf
) -> None:
    assert not any(part in stem for stem in stems(base_of(lead + text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "About 40 masks were carved for the production by Clara Holm.",
            "by Clara Holm for the production of",
        ),
        ("Clara Holm sang Ida in a stage adaptation by Bram Lund.", "by Bram Lund of the film Tern"),
    ],
)
def test_the_film_is_not_told_as_what_somebody_made_for_it(text: str, words: str, base_of: BaseOf) -> None:
    found = stems(base_of(FILM + text))
    assert any(words in stem for stem in found), found
    assert not any("film Tern by" in stem for stem in found)


def test_the_second_ascent_of_a_face_is_not_that_of_the_mountain(base_of: BaseOf) -> None:
    text = "Two parties tried the north face in 1930. Clara Holm made the second ascent in August 1935."
    assert not any("second ascent" in stem for stem in stems(base_of(PEAK + text)))
    whole = stems(base_of(f"{PEAK}Clara Holm made the second ascent in August 1935."))
    assert any("second ascent of Brask" in stem for stem in whole)


def test_the_first_train_after_a_reopening_is_not_the_first(base_of: BaseOf) -> None:
    text = "The line was reopened in 2011. The first public train to Veltri was flagged away by Clara Holm."
    assert not any("first public train" in stem for stem in stems(base_of(LINE + text)))


def test_what_two_nouns_share_stands_behind_both(base_of: BaseOf) -> None:
    found = stems(base_of(f"{SCHOOL}Its pupils and staff included five poets."))
    assert not any("pupils of Brask University and" in stem for stem in found)


def test_an_undated_accident_is_asked_about_with_its_date(base_of: BaseOf) -> None:
    found = stems(base_of(f"{PEAK}In 1911 nine workers were killed in an accident."))
    assert any("accident" in stem and "1911" in stem for stem in found)


LINE = "= Kell Line =\n\nThe Kell Line was a railway in Halvern opened in 1871.\n\n== History ==\n"
ISLE = "= Skerry =\n\nSkerry is an island in Halvern.\n\n== History ==\n"


@pytest.mark.parametrize(
    ("lead", "text", "asked"),
    [
        (LINE, "Clara Holm led a strike in 1892.", "On the Kell Line, "),
        (ISLE, "A lighthouse was lit on 1 October 1909.", "When was the lighthouse on Skerry lit?"),
        (ISLE, "A Danish engineer, Bram Lund, built a hut in 1911.", "did Bram Lund build a hut"),
    ],
)
def test_a_thing_is_told_by_its_place_and_a_man_by_his_name(
    lead: str, text: str, asked: str, base_of: BaseOf
) -> None:
    found = stems(base_of(lead + text))
    assert any(asked in stem for stem in found), found


@pytest.mark.parametrize(
    "text",
    [
        "Clara Holm took office in 1911.",
        "Ada Poe withdrew in January 1911 for financial reasons.",
    ],
)
def test_who_takes_over_what_must_be_told(text: str, base_of: BaseOf) -> None:
    told = {f.evidence for f in base_of(SCHOOL).facts}
    found = [f for f in base_of(SCHOOL + text).facts if f.evidence not in told]
    assert not [f for f in found if f.relation.startswith("clause")]


def test_who_follows_somebody_known_by_name_is_asked(base_of: BaseOf) -> None:
    found = stems(base_of(f"{SCHOOL}Bram Lund was succeeded by Clara Holm in 1911."))
    assert any("succeeded Bram Lund" in stem for stem in found), found


def test_a_verb_that_may_be_the_main_clauses_is_left(base_of: BaseOf) -> None:
    text = f"{SCHOOL}It began when Bram Lund gave a house, and ended with the Treaty of Kell."
    assert not any("Bram Lund end" in stem or "who ended" in stem.casefold() for stem in stems(base_of(text)))


BIRD = "= Grey loon =\n\nThe grey loon is a species of bird in the family Gaviidae.\n\n== Study ==\n"
CRAFT = "= Tern (spacecraft) =\n\nTern was a Danish spacecraft launched in 2011.\n\n== Flight ==\n"


@pytest.mark.parametrize(
    ("lead", "text", "asked"),
    [
        (BIRD, "An analysis of 112 stomachs was published in 1981.", "stomachs of the grey loon"),
        (CRAFT, "Clara Holm found a fault in 2012.", "During the mission of the spacecraft Tern, "),
    ],
)
def test_what_is_studied_is_the_birds_and_a_flight_is_a_mission(
    lead: str, text: str, asked: str, base_of: BaseOf
) -> None:
    found = stems(base_of(lead + text))
    assert any(asked in stem for stem in found), found


def test_rights_to_something_else_are_not_those_to_the_film(base_of: BaseOf) -> None:
    text = "The novelist Edwin Sorley left the rights to his books to his sister Winifred Holm in 1951."
    assert not any(
        "rights to the film" in stem or "rights of the film" in stem for stem in stems(base_of(FILM + text))
    )
