"""How a stem is said of its kind of subject."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.asking.phrasing.manner import in_its_words, is_off_it, spelled_out, unframed
from quiz.facts.subject import Subject, infer_subject

TEXTS = {
    "film": "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe.\n",
    "line": "= Ode Valley line =\n\nThe Ode Valley line is a railway line in Halvern.\n",
    "castle": "= Ode Castle =\n\nOde Castle is a ruined castle in Halvern.\n",
    "club": "= Marl Athletic F.C. =\n\nMarl Athletic Football Club is a Danish football club.\n",
    "mountain": "= Brask =\n\nBrask is a mountain in Halvern.\n",
    "company": "= Brask =\n\nBrask is a Danish brewing company founded in 1911.\n",
}


def subject(name: str) -> Subject:
    return infer_subject(parse_document(TEXTS[name]))


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "line",
            "In what year were 900 passengers of {} carried",
            "In what year were 900 passengers carried on {}",
        ),
        ("line", "How many passengers of {} were carried", "How many passengers were carried on {}"),
        ("company", "How many passengers of {} were carried", "How many passengers of {} were carried"),
        (
            "film",
            "When was a soundtrack album of {} released",
            "When was the soundtrack album of {} released",
        ),
        ("film", "In what year was {} set", "In what year is {} set"),
        ("film", "In what year was the table in {} set", "In what year was the table in {} set"),
        ("company", "when did the KPP join {}", "when did the Kell People's Party join {}"),
    ],
)
def test_a_stem_is_said_as_its_subject_wants_it(name: str, text: str, said: str) -> None:
    known = subject(name)
    told = in_its_words(text.format(known.reference), known, "She led the Kell People's Party (KPP) in 1990.")
    assert told == said.format(known.reference)


def test_initials_are_spelled_out_only_where_the_document_does() -> None:
    text = "The Board of Trade of Kell (BTK) met. The new Ode Rail Union (XYZ) did not."
    assert spelled_out("BTK", text) == "Board of Trade of Kell"
    assert spelled_out("XYZ", text) == "XYZ"
    assert spelled_out("BBC", "the British Broadcasting Corporation (BBC)") == "BBC"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in which year was Ode given to the state", ("in which year was Ode Castle given to the state",)),
        ("when did Karl I stay at Ode", ("when did Karl I stay at Ode Castle",)),
        ("who founded a school in Ode in 1690", ()),
        ("who was the last lord of Ode", ()),
        ("who led the Ode Regiment", ()),
    ],
)
def test_a_castle_is_told_by_its_whole_name(text: str, said: tuple[str, ...]) -> None:
    assert unframed(text, "At Ode Castle", subject("castle")) == said


def test_a_club_is_told_by_its_whole_name_and_no_other_of_its_kind_is() -> None:
    club = subject("club")
    assert unframed("for how many years did Athletic stay up", "At Marl Athletic F.C.", club) == (
        "for how many years did Marl Athletic F.C. stay up",
    )
    assert unframed("who bought Charlton Athletic in 1911", "At Marl Athletic F.C.", club) == ()


@pytest.mark.parametrize(
    ("text", "opening", "said"),
    [
        ("when was Clara Fenn cast", "During the making of {}", ("when was Clara Fenn cast in {}",)),
        (
            "when was the Kell Street set damaged by fire",
            "",
            ("when was the Kell Street set of {} damaged by fire",),
        ),
        ("when did Bram Lund retire", "", ()),
    ],
)
def test_a_work_is_told_behind_a_word_of_its_own(text: str, opening: str, said: tuple[str, ...]) -> None:
    film = subject("film")
    forms = unframed(text, opening.format(film.reference), film)
    assert forms == tuple(form.format(film.reference) for form in said)


@pytest.mark.parametrize(
    ("name", "text", "off"),
    [
        ("line", "when was the Kell Railway incorporated by an Act", True),
        ("mountain", "to which village did Bram Lund come in 1859", True),
        ("mountain", "when did an avalanche bury two climbers", False),
        ("company", "when was the Kell Railway incorporated", False),
    ],
)
def test_what_is_done_elsewhere_is_not_done_on_a_mountain_or_a_line(name: str, text: str, off: bool) -> None:
    assert is_off_it(text, subject(name)) is off
