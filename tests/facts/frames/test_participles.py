"""Clauses without a finite verb, asked as if they had one: sentences and what must come of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

Reader = Callable[[str], FactBase]
TOWN = "= Ostby =\n\nOstby is a town in Norway. It was founded in 1640.\n\n== History ==\n{}\n"
CLUB = "= Ostby FK =\n\nOstby FK is a football club in Norway. It was founded in 1911.\n\n== History ==\n{}\n"
MISSION = (
    "= Nordlys 3 =\n\nNordlys 3 was a space mission launched in 1984. It visited the station Fram.\n\n"
    "== Flight ==\n{}\n"
)
WOMAN = (
    "= Ada Poe =\n\nAda Poe (born 4 May 1911) was a Danish writer. She taught in Odense.\n\n== Life ==\n{}\n"
)

ASKED = [
    (
        TOWN,
        "The council has 31 members, the mayor being elected every four years.",
        "How many members does the council of Ostby have?",
        "31",
    ),
    (
        TOWN,
        "The town hall, a brick building designed by Olav Lund, was opened in 1904.",
        "Who designed the town hall in Ostby?",
        "Olav Lund",
    ),
    (
        TOWN,
        "The Lund Hall, a timber structure seating 3,200 people, was designed by Olav Lund.",
        "How many people did the Lund Hall in Ostby seat?",
        "3,200",
    ),
    (
        MISSION,
        "It carried a telescope, built by the Danish firm Lund and named after Karin Moe.",
        "Which firm built the telescope that the mission Nordlys 3 carried?",
        "Lund",
    ),
    (
        MISSION,
        "It carried a telescope, built by the Danish firm Lund and named after Karin Moe.",
        "After whom was the telescope that the mission Nordlys 3 carried named?",
        "Karin Moe",
    ),
    (
        CLUB,
        "The club's first coach, Ronnie Maddow, left in 1966.",
        "Who was Ostby FK's first coach?",
        "Ronnie Maddow",
    ),
]
ASKED += [
    (
        CLUB,
        "It returned in 1975, when it defeated Glynrhedyn 3–1 at Bergen.",
        "In which year did Ostby FK defeat Glynrhedyn 3–1?",
        "1975",
    ),
    (
        MISSION,
        "It docked with Fram, with which it remained for 57 days.",
        "For how many days did the mission Nordlys 3 remain with Fram?",
        "57",
    ),
    (
        MISSION,
        "It was told in a radio play, Wet Towel, by Niamh Corrigan, and a film, Ninety Seconds (2019),"
        " directed by Jonas Lykke.",
        'Who wrote the play "Wet Towel"?',
        "Niamh Corrigan",
    ),
    (
        MISSION,
        "The fire is told in a documentary film, Ninety Seconds (2019), directed by Jonas Lykke.",
        "hich 2019 film did Jonas Lykke direct?",
        "Ninety Seconds",
    ),
    (
        CLUB,
        "The side was built around the lock Cliff Bowen, a slaughterman who made 541 appearances.",
        "How many appearances did Cliff Bowen make for Ostby FK?",
        "541",
    ),
    (
        TOWN,
        "In the flood of July 1897, when the Otra rose by 5.2 metres, 63 people were drowned.",
        "In Ostby, by how many metres did the Otra rise in the flood of July 1897?",
        "5.2",
    ),
]


@pytest.mark.parametrize(("article", "text", "question", "answer"), ASKED, ids=[f"{r[2]}" for r in ASKED])
def test_what_is_told_without_a_finite_verb_is_asked(
    article: str, text: str, question: str, answer: str, read: Reader
) -> None:
    told = {(stem, f.answer.text) for f in read(article.format(text)).facts for stem in f.stems}
    assert any(question in stem and answer == said for stem, said in told), told


SILENT = [
    (CLUB, "It built a stand at Holm Park, where it burned down in 1960.", "burn"),
    (CLUB, "It was beaten by Holm United at Bergen, where it had won in 1934.", "win"),
    (CLUB, "It returned in 1975, when it defeated Holm United 3–1 at Bergen.", "United 3?"),
    (CLUB, "The side had Bowen, a slaughterman, at lock.", "occupation"),
    (
        MISSION,
        "The official film, Ninety Seconds, directed by Jonas Lykke, won a prize.",
        "Who directed the film",
    ),
    (TOWN, "A plan for nine districts, the largest being Nordvika, was rejected.", "largest of"),
    (TOWN, "Its bridges, the oldest being the Holm Bridge, cross the Otra.", "oldest of"),
    (TOWN, "Six people died, the youngest being Olav Hagen.", "youngest of"),
    (TOWN, "A chapel burned down; its bell, cast in 1640, was saved.", "chapel that"),
    (CLUB, "Ostby won the final, Jonas Lykke scoring two goals.", "how many goals"),
    (CLUB, "They were its first titles, the club founded in Bergen in 1901 having been dissolved.", "Bergen"),
    (CLUB, "Hagen left after a quarrel, taken up by the press, and died in Oslo in 1988.", "was died"),
    (CLUB, "The captain's first wife, Karin Moe, was a pilot.", "of the captain?"),
]


@pytest.mark.parametrize(("article", "text", "words"), SILENT, ids=[r[1] for r in SILENT])
def test_what_is_not_told_apart_or_not_told_of_the_subject_is_not_asked(
    article: str, text: str, words: str, read: Reader
) -> None:
    stems = [stem for f in read(article.format(text)).facts for stem in f.stems]
    assert [s for s in stems if words in s] == []


def test_a_gapped_clause_of_the_lowest_temperature_is_asked_with_its_date(read: Reader) -> None:
    text = (
        "The highest temperature on record, 37.2 °C, was measured on 8 August 2015, and the lowest, −31.6 °C,"
    )
    facts = read(TOWN.format(f"{text} on 11 February 1956.")).facts
    told = {(f.relation, f.answer.text) for f in facts}
    assert {("siting.coldest.lowest", "−31.6 °C"), ("siting.coldest.when", "11 February 1956")} <= told
