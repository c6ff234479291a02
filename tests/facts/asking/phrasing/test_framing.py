"""How a question that does not name the subject is placed, and which bare nouns are the subject's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import parse_document
from quiz.facts.asking.phrasing.framing import at_its_time, framed, in_other_words, lead
from quiz.facts.base import FactBase
from quiz.facts.subject import Subject, infer_subject

BaseOf = Callable[[str], FactBase]
TEXTS = {
    "film": "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe.\n",
    "company": "= Brask =\n\nBrask is a Danish brewing company founded in 1911.\n",
    "battle": "= Battle of Sund =\n\nThe Battle of Sund was a battle fought in 1640.\n",
    "species": "= Grey loon =\n\nThe grey loon is a species of bird in the family Gaviidae.\n",
    "mountain": "= Brask =\n\nBrask is a volcano in Halvern.\n",
    "expedition": "= Brask Expedition =\n\nThe Brask Expedition was a Danish expedition of 1911.\n",
    "earthquake": "= 1911 Brask earthquake =\n\nThe 1911 Brask earthquake was an earthquake in Halvern.\n",
    "storm": "= Hurricane Brask =\n\nHurricane Brask was a tropical cyclone of 1911.\n",
    "person": "= Ada Poe =\n\nAda Poe was a Danish engineer.\n",
}


def subject(name: str) -> Subject:
    return infer_subject(parse_document(TEXTS[name]))


@pytest.mark.parametrize(
    ("name", "headings", "past", "opening"),
    [
        ("film", ["plot"], False, "In the film"),
        ("film", ["production", "casting"], True, "During the making of the film"),
        ("film", ["production", "casting"], False, "In the film"),
        ("film", ["production", "development"], True, "During the development of the film"),
        ("film", ["reception", "accolades"], True, "For the film"),
        ("company", ["history"], True, "At the company"),
        ("company", ["operations"], False, "At the company"),
        ("battle", ["first day"], True, "At the Battle"),
        ("battle", ["introduction"], True, "At the Battle"),
        ("battle", ["aftermath"], True, "In the aftermath of the Battle"),
        ("battle", ["prelude"], True, "In the run-up to the Battle"),
        ("mountain", ["history"], True, "On Brask"),
        ("mountain", ["geography"], False, "On Brask"),
        ("expedition", ["voyage"], True, "On the Brask Expedition"),
        ("expedition", ["results"], True, "On the Brask Expedition"),
        ("earthquake", ["earthquake"], True, "In the 1911 Brask earthquake"),
        ("earthquake", ["response"], True, "In the aftermath of the 1911 Brask earthquake"),
        ("storm", ["impact"], True, "During Hurricane Brask"),
    ],
)
def test_the_lead_fits_the_kind_of_subject_the_section_and_the_tense(
    name: str, headings: list[str], past: bool, opening: str
) -> None:
    assert lead(subject(name), headings, past=past).startswith(opening)


@pytest.mark.parametrize(
    ("name", "headings", "past"),
    [
        ("film", ["reception"], True),
        ("battle", ["legacy"], True),
        ("species", ["taxonomy"], True),
        ("expedition", ["voyage"], False),
        ("person", ["career"], True),
    ],
)
def test_what_no_host_would_say_leads_nothing(name: str, headings: list[str], past: bool) -> None:
    assert lead(subject(name), headings, past=past) == ""
    assert framed("who replaced Ada Poe", "") == ()


def test_nothing_leads_up_to_an_event_that_a_sentence_tells_of_later_years_or_of_another_one() -> None:
    opening, rows = "In the run-up to the Battle of Sund", [("Date", "4 May 1640")]

    def led(told: str, sentence: str = "") -> bool:
        return at_its_time(opening, subject("battle"), told, rows, sentence) == opening

    assert led("who was fined in 1639 Bram Lund")
    assert led("who was fined Bram Lund", "He was fined in 1639.")
    assert not led("who was fined Bram Lund", "He fled in 1651 and was fined.")
    assert not led("who won the battle of 1638 Bram Lund")


def test_nothing_long_before_it_is_the_making_of_a_work_and_nothing_goes_on_since_an_event() -> None:
    making, storm = "During the making of the film Us", "During Hurricane Brask"
    assert at_its_time(making, subject("film"), "who was hired in 2014 Bram Lund") == making
    assert at_its_time(making, subject("film"), "who emigrated in 1983 Bram Lund") == ""
    assert at_its_time(storm, subject("storm"), "since what year did the pier stand 1911") == ""


@pytest.mark.parametrize(("told", "asked"), [("trained", True), ("had trained", False)])
def test_what_had_been_done_before_is_no_part_of_the_making(told: str, asked: bool, base_of: BaseOf) -> None:
    text = f"{TEXTS['film']}\n== Production ==\nClara Holm {told} three dogs at Kell.\n"
    assert any("making of" in stem for stem in stems(base_of(text))) is asked


def test_a_short_stem_may_have_its_frame_behind_it() -> None:
    assert framed("who replaced Ada Poe", "During the making of the film X") == (
        "During the making of the film X, who replaced Ada Poe",
        "who replaced Ada Poe during the making of the film X",
    )


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("who met Ada Poe in Veltri", "During the making of the film X"),
        ("how many rooms has the house that Ada Poe built", "During the making of the film X"),
        ("whom was the song written for", "During the making of the film X"),
        ("who opened the wool exchange", "At the company X"),
        ("who made the panes which the studio had ordered for the three new scenes", "In the film X"),
    ],
)
def test_a_frame_stays_in_front_where_it_would_be_misread_behind(text: str, opening: str) -> None:
    assert framed(text, opening) == (f"{opening}, {text}",)


def test_a_year_is_asked_for_in_two_ways() -> None:
    assert in_other_words("In what year was X built") == (
        "In what year was X built",
        "In which year was X built",
    )
    assert in_other_words("When was X built") == ("When was X built",)


def stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            f"{TEXTS['film']}\n== Production ==\nFilming was completed in June 2014.\n",
            'When was filming of the film "Us" completed?',
        ),
        (
            f"{TEXTS['film']}\n== Production ==\nPrincipal photography ended in June 2014.\n",
            'When did principal photography of the film "Us" end?',
        ),
        (
            f"{TEXTS['company']}\n== Finances ==\nRevenue fell to €31 million in 2019.\n",
            "In what year did revenue of the company Brask fall to €31 million?",
        ),
    ],
)
def test_a_bare_noun_of_the_subjects_is_said_to_be_its(text: str, asked: str, base_of: BaseOf) -> None:
    assert asked in stems(base_of(text))


def test_a_noun_with_words_of_its_own_is_left_as_it_is(base_of: BaseOf) -> None:
    text = f"{TEXTS['film']}\n== Production ==\nFilming of the pilot began on 19 May 2014 in Veltri.\n"
    assert not any("pilot of" in stem or "filming of the film" in stem for stem in stems(base_of(text)))


def test_in_a_life_nobody_is_asked_what_others_did(base_of: BaseOf) -> None:
    text = f"{TEXTS['person']}\n== Life ==\nThe Sund Bridge was opened by Clara Holm in 1911.\n"
    assert not any(stem.startswith("Who") for stem in stems(base_of(text)))


def test_a_skin_a_song_and_a_programme_are_the_species(base_of: BaseOf) -> None:
    text = f"{TEXTS['species']}\n== Study ==\nIn 1911 Clara Holm recorded 310 songs.\n"
    assert any("songs of the grey loon" in stem for stem in stems(base_of(text)))


def test_a_date_in_front_does_not_drift_behind_a_relative_clause(base_of: BaseOf) -> None:
    told = "In 1923 Ada Poe ordered two vats that were to be named after kings."
    text = f"{TEXTS['company']}\n== History ==\n{told}\n"
    assert not any(stem.endswith("kings in 1923?") for stem in stems(base_of(text)))


TOWN = "= Veltri =\n\nVeltri is a town in Halvern.\n\n== Sights ==\n"


def test_a_name_that_many_towns_have_is_told_with_its_place(base_of: BaseOf) -> None:
    found = stems(base_of(f"{TOWN}The Regional Museum was founded by Clara Holm in 1945.\n"))
    assert found and all("Veltri" in stem for stem in found)


def test_a_thing_is_not_known_by_the_name_of_who_made_it(base_of: BaseOf) -> None:
    told = "A takeover bid by Kell Brewery was rejected by shareholders in 1986."
    found = stems(base_of(f"{TEXTS['company']}\n== History ==\n{told}\n"))
    assert found and all("Brask" in stem for stem in found)


def test_a_price_of_one_year_is_not_told_with_another(base_of: BaseOf) -> None:
    told = "It bought the brewer Holm & Sons for $2 million in 1971 and the maltster Ode Malt in 1979."
    assert not any(
        "1971 in 1979" in stem for stem in stems(base_of(f"{TEXTS['company']}\n== Sales ==\n{told}\n"))
    )


def test_a_house_is_called_by_what_its_title_ends_in(base_of: BaseOf) -> None:
    text = (
        "= Royal Theatre, Sund =\n\nThe Royal Theatre is an opera house in Sund.\n\n== History ==\n"
        "The theatre moved to Kell in 1911.\n"
    )
    assert any("did the Royal Theatre in Sund move" in stem for stem in stems(base_of(text)))


def test_a_frame_holds_only_for_its_own_years() -> None:
    games = infer_subject(parse_document("= 1974 Sund Games =\n\nThe 1974 Sund Games were a sports event.\n"))
    at = lead(games, ["events"])
    assert at_its_time(at, games, "who won the regatta in 1974") == at
    assert at_its_time(at, games, "when did Veltri withdraw 1969") == ""
    film = subject("film")
    making = lead(film, ["production"])
    assert at_its_time(making, film, "who was hired in 2014") == making
    assert at_its_time(making, film, "when was the album issued 2019") == ""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("who was elected president in 1932 Ada Poe", ""),
        ("who took the fort in 1928 Ada Poe", "In the Salt War"),
    ],
)
def test_a_war_frames_only_its_own_years(told: str, expected: str) -> None:
    assert at_its_time("In the Salt War", *salt_war(told)) == expected


@pytest.mark.parametrize(
    ("told", "opening", "expected"),
    [
        ("who seized the well in 1924", "In the run-up to the Salt War", "In the run-up to"),
        ("who drew the border in 1839", "In the run-up to the Salt War", ""),
        ("who was tried in 1931", "In the aftermath of the Salt War", "In the aftermath of"),
        ("who found oil in 1951", "In the aftermath of the Salt War", ""),
    ],
)
def test_a_run_up_and_an_aftermath_last_some_years(told: str, opening: str, expected: str) -> None:
    framed_by = at_its_time(opening, *salt_war(told))
    assert framed_by.startswith(expected) and bool(framed_by) == bool(expected)


def salt_war(told: str) -> tuple[Subject, str, list[tuple[str, str]]]:
    document = parse_document(
        "= Salt War =\n\nInfobox\n- Conflict: Salt War\n- Date: 3 May 1927 – 2 June 1929\n\n"
        "The Salt War was a war between Kell and Ode.\n"
    )
    return infer_subject(document), told, [(row.key, row.value) for row in document.infobox]


def test_nothing_is_said_to_be_on_a_flight_that_crashed() -> None:
    flight = infer_subject(
        parse_document("= Kell Air Flight 12 =\n\nKell Air Flight 12 was a flight from Ostby to Sund.\n")
    )
    assert flight.cls == "event"
    assert lead(flight, ["flight"]) == ""
    assert lead(flight, ["aftermath"]) == "In the aftermath of Kell Air Flight 12"
