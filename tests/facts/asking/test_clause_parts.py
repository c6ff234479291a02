"""What of a longer clause is asked: figures of a list, dates at its end, names with a word of origin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
CLUB = (
    "= Dunmore Rovers F.C. =\n\nDunmore Rovers Football Club is an English football club based in Dunmore."
    "\n\n== History ==\n"
)
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish painter. She was born in Veltri.\n\n== Career ==\n"

ASKED = [
    (WOMAN, "She produced 640 oil paintings and 211 woodcuts.", "How many oil paintings", "640"),
    (WOMAN, "She produced 640 oil paintings and 211 woodcuts.", "How many woodcuts", "211"),
    (CLUB, "The club won five league titles and a cup.", "How many league titles", "five"),
    (CLUB, "The club has 40 players, 12 coaches, and 3 doctors.", "How many players", "40"),
    (CLUB, "Some 12,000 boys and girls watched Dunmore Rovers in 1911.", "how many boys and girls", "12,000"),
    (WOMAN, "She made 31 of her 52 drawings in Veltri.", "How many of her 52 drawings", "31"),
    (WOMAN, "She drew 212,000 visitors, at that time a record for the country.", "How many visit", "212,000"),
    (
        CLUB,
        "The club has won the Northern Cup seven times, most recently in 2018.",
        "How many times",
        "seven",
    ),
    (
        WOMAN,
        "In 1920 she settled in the fishing town of Ostby, 40 km south of Veltri.",
        "which fishing",
        "Ostby",
    ),
    (
        TOWN,
        "The Quay Museum was designed by the Boston architect Edmund Garrow.",
        "who designed",
        "Edmund Garrow",
    ),
    (TOWN, "The Quay Museum was built by an act of the city council in 1926.", "In what year", "1926"),
    (TOWN, "The Quay Museum was opened at a ceremony on 4 May 1911.", "When", "4 May 1911"),
    (WOMAN, "Ada Poe travelled to Veltri to confront Karen Holm.", "To which", "Veltri"),
    (
        TOWN,
        "The emblem of Port Ansgar was the work of Judith Wad, a student of 19.",
        "Whose work",
        "Judith Wad",
    ),
    (CLUB, "In 1911 the Dane Frode Holm joined Dunmore Rovers.", "Who joined", "Frode Holm"),
    (TOWN, "The Quay Museum was built by the retired shipwright Jo Coyle.", "who built", "Jo Coyle"),
    (CLUB, "The club was poor: in 1911 the Sund Stand was opened by Ada Poe.", "who opened", "Ada Poe"),
    (
        TOWN,
        "The opera in two acts, composed by Leo Strand, was first sung in 1911.",
        "who composed",
        "Leo Strand",
    ),
]


@pytest.mark.parametrize(("lead", "text", "said", "answer"), ASKED)
def test_a_member_of_a_clause_is_asked(lead: str, text: str, said: str, answer: str, base_of: BaseOf) -> None:
    facts = base_of(lead + text).facts
    asked = [stem.casefold() for f in facts if f.answer.text == answer for stem in f.stems]
    assert any(said.casefold() in stem for stem in asked)


NOT_ASKED = [
    (CLUB, "Among the players of Dunmore Rovers were Rui Sobral and Jo Ek.", "Jo Ek"),
    (CLUB, "The club acknowledged only seven cases.", "seven"),
    (CLUB, "Dunmore Rovers lost all but 12 of its matches.", "12"),
    (TOWN, "Jo Ek led the Quay Museum until the appointment of Ada Poe for a year.", "Ada Poe"),
    (CLUB, "A newspaper, The Rover, has been published since 1893.", "called"),
    (WOMAN, "Ada Poe's plan was rejected by 74 votes to 71 in 1936.", "74"),
    (TOWN, "In 1911 the Sund Bridge collapsed into the river, killing 41 people.", "41"),
    (CLUB, "The club has won the Northern Cup seven times, most recently in 2018.", "2018"),
    (TOWN, "The Quay Museum was designed by the Boston architect Edmund Garrow.", "Boston"),
    (WOMAN, "Ada Poe retired after an injury in 1920.", "1920"),
    (WOMAN, "Ada Poe described an eruption in 1923.", "1923"),
    (TOWN, "The Quay Museum was built by the shipwright Jo Coyle over eleven years.", "eleven"),
    (
        TOWN,
        "The museum figures in the novel The Sund (1957), by Lu Kahn, which won the Sund Prize.",
        "Sund Prize",
    ),
    (CLUB, "Ada Poe left £7,000 and a house to the Quay Museum.", "£7,000"),
]


@pytest.mark.parametrize(("lead", "text", "answer"), NOT_ASKED)
def test_what_belongs_elsewhere_is_not(lead: str, text: str, answer: str, base_of: BaseOf) -> None:
    facts = base_of(lead + text).facts
    assert all(f.answer.text != answer and not any(s.endswith(f" {answer}?") for s in f.stems) for f in facts)


def test_which_is_told_of_the_thing_and_not_of_its_maker(base_of: BaseOf) -> None:
    text = (
        "In 2021 the city opened the Quay Centre, a hall designed by Edmund Garrow, which won the Sund Prize."
    )
    stems = [stem for f in base_of(TOWN + text).facts for stem in f.stems]
    assert not any("Edmund Garrow win" in s or "who won" in s for s in stems)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        (
            "Released on 4 May 1911, with a first printing of 6,000 copies, the Sund Atlas won a prize.",
            "6,000",
        ),
        ("The city was saved from ruin by the sale of the Quay Museum to Northgate City.", "to whom"),
        ("Released for sale, on 4 May 1911, the Quay Museum received the Sund Prize.", "when did"),
    ],
)
def test_what_hangs_on_a_participle_or_a_sale_is_not_told_of_the_verb(
    text: str, lost: str, base_of: BaseOf
) -> None:
    assert all(
        lost not in s.casefold() for f in base_of(TOWN + text).facts for s in (*f.stems, f.answer.text)
    )


def test_a_long_question_goes_without_its_circumstances(base_of: BaseOf) -> None:
    text = (
        "Ada Poe sold the Sund Bridge and the Quay Museum to the Indian group Bharat Works for £19 million"
        " in 1911 following a long dispute."
    )
    stems = [s for f in base_of(TOWN + text).facts if f.answer.text == "Ada Poe" for s in f.stems]
    assert stems and all("dispute" not in s for s in stems)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "In 1911 the chemist Ada Poe shared the Sund Prize in Chemistry for work on the slow reactions "
            "at the surface of ice.",
            "the chemist Ada Poe share the Sund Prize in Chemistry",
        ),
        (
            "The Sund Orchestra was founded in Kell in 1911 by the weaver Ada Poe, the physicist Jo Ek and "
            "the accountant Bram Lund.",
            "was the Sund Orchestra founded in Kell",
        ),
    ],
)
def test_a_long_question_for_a_time_goes_without_what_does_not_date(
    text: str, asked: str, base_of: BaseOf
) -> None:
    stems = [s for f in base_of(TOWN + text).facts if f.answer.text == "1911" for s in f.stems]
    assert stems and any(asked in s for s in stems) and all(len(s.split()) < 18 for s in stems), stems


def test_no_song_is_asked_for_as_if_an_album_held_no_other(base_of: BaseOf) -> None:
    told = (
        "- Grey Day (1999)\n\n== History ==\nThe album Grey Day was recorded in Berlin and contains the song"
    )
    band = f'= Salt Choir =\n\nSalt Choir is a Scottish rock band.\n\n== Discography ==\n{told} "Joiner".\n'
    assert not any("contain" in s for f in base_of(band).facts for s in f.stems)


def test_a_plot_is_told_in_the_present(base_of: BaseOf) -> None:
    film = "= The Pier =\n\nThe Pier is a 2011 drama film directed by Ada Poe.\n\n== Plot ==\n"
    text = (
        "Edwin travels to Veltri to see Cornelius Pike, who has promised the harbour companies a quiet week."
    )
    stems = [s for f in base_of(film + text).facts for s in f.stems]
    assert not any("has promised" in s for s in stems)
