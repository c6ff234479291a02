"""Whose brother, tower or novel a name is that stands in apposition, as tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

CASTLE = """= Ostby Castle =

Ostby Castle is a castle in Norway. It was built in 1290.

== Description ==
{text}
"""
WOMAN = """= Ada Poe =

Ada Poe (4 May 1911 – 3 June 1999) was a Danish novelist. She grew up in Aarhus.

== Life ==
{text}
"""
BAND = """= The Slow Herons =

The Slow Herons are an English rock band formed in Hull in 1991.

== History ==
{text}
"""
CLUB = """= Ostby FC =

Ostby FC is a football club based in Ostby, Norway. It was founded in 1908.

== History ==
{text}
"""
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Production ==\n{text}\n"
VOYAGE = """= Otter expedition =

The Otter expedition was an expedition to Greenland in 1908. It was led by Carsten Holm.

== Course ==
{text}
"""

PROBE = """= Otter (spacecraft) =

Otter is a European space probe launched in 2004 to study a comet.

== Landing ==
{text}
"""

READ = [
    (
        PROBE,
        "Otter carried ten instruments. Its lander, Wendel, came to rest in a crevice.",
        "the lander of the spacecraft Otter",
        "Wendel",
    ),
    (
        CLUB,
        "The club's women's handball team, the Ostby Swans, won the league in 1998.",
        "Ostby FC's women's handball team",
        "Ostby Swans",
    ),
    (WOMAN, "Her sixth novel, The Salt Wife, was published in 1948.", "Poe's sixth novel", "The Salt Wife"),
    (
        CASTLE,
        "Its oldest tower, the Maiden Tower, has walls of granite.",
        "what is the name of Ostby Castle's oldest tower",
        "Maiden Tower",
    ),
    (
        WOMAN,
        "Her second novel, The Salt Wife, was published by Gyldendal in 1938.",
        "what is the title of Ada Poe's second novel",
        "The Salt Wife",
    ),
    (
        WOMAN,
        "Her first novel, a family saga entitled The Brine Men, was rejected by four publishers.",
        "what is the title of Ada Poe's first novel",
        "The Brine Men",
    ),
    (
        BAND,
        "The Slow Herons left Hull in 1995. Their first recording, a tape called Harbour Lights, was lost.",
        "title of the first recording of the Slow Herons",
        "Harbour Lights",
    ),
    (
        WOMAN,
        "Her maternal grandfather, Anton Holm, had been a miller at Ribe.",
        "Who was Ada Poe's maternal grandfather",
        "Anton Holm",
    ),
    (WOMAN, "Her great-grandson, Emil Lund, became a chess master.", "Ada Poe's great-grandson", "Emil Lund"),
    (
        WOMAN,
        "Poe quarrelled with her brother, Karl Poe, over the house.",
        "Who was Ada Poe's brother",
        "Karl",
    ),
    (
        BAND,
        "The Slow Herons left Hull in 1995. Their third album, Harbour Lights, was released in 1997.",
        "the third album of the Slow Herons",
        "Harbour Lights",
    ),
    (
        CLUB,
        'The official song, "Red and Grey", was written by Olav Lund in 1931.',
        "the official song of Ostby FC",
        "Red and Grey",
    ),
    (
        FILM,
        "The cinematographer, Ludo Vask, lit the halls with strip lights.",
        "Who was the cinematographer of",
        "Ludo Vask",
    ),
    (
        FILM,
        "The casting director, Orla Finn, saw him in a chip shop.",
        "Who was the casting director of",
        "Orla Finn",
    ),
    (VOYAGE, "The cook, Rasmus Toft, died on 3 July.", "Who was the cook of", "Rasmus Toft"),
    (
        WOMAN,
        "It was from her elder brother Karl, a miller, that she had it.",
        "Ada Poe's elder brother",
        "Karl",
    ),
]

NOT_READ = [
    (WOMAN, "She is the subject of a biography, Cold and Quiet (1998)."),
    (CASTLE, "It stands on the eastern shore of Lake Mjosa, Norway, near a mill."),
    (CASTLE, "The chairman, Olav Lund, spoke of the castle in 1911."),
    (CASTLE, "Its owner, Karin Moe, was deaf, and its other owner, Per Dahl, was blind."),
    (CASTLE, "A steward, Jens Holm, was hanged at Ostby in 1411."),
    (CASTLE, "Two of its halls, Long Hall and Cold Hall, were burnt."),
    (WOMAN, "Her other brother, Karl Holm, was a miller."),
    (WOMAN, "She met the mayor, Karin Moe, and the priest, Per Dahl, at a fair in Ribe."),
    (CASTLE, "The cook, Rasmus Toft, died on 3 July."),
    (CLUB, "The club's head office, Plumb House, was sold in 1998."),
    (FILM, "The extra, Olav Lund, fell off a horse."),
    (VOYAGE, "Olav Lund, the commander, wrote a diary."),
]


@pytest.mark.parametrize(("article", "text", "words", "answer"), READ, ids=[r[1] for r in READ])
def test_a_name_is_asked_for_as_what_it_is_to_its_owner(
    article: str, text: str, words: str, answer: str, asked: Asked
) -> None:
    found = [(f.stems[0], f.answer.text) for f in asked(article.format(text=text), "frame.tie")]
    assert any(words.casefold() in stem.casefold() and answer == said for stem, said in found), found


@pytest.mark.parametrize(("article", "text"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_a_name_that_nothing_ties_to_one_owner_is_left_alone(article: str, text: str, asked: Asked) -> None:
    assert [f.stems for f in asked(article.format(text=text), "frame.tie")] == []


def test_the_noun_tells_of_what_kind_a_name_is(asked: Asked) -> None:
    text = "Its oldest building, the Kornhaus, has a roof of slate."
    answers = [f.answer for f in asked(CASTLE.format(text=text), "frame.tie.building")]
    assert [(a.text, a.type, a.fine) for a in answers] == [("Kornhaus", "place", "building")]


@pytest.mark.parametrize(("teacher", "answers"), [("Otto Frey", ["Jules"]), ("Jules Frey", [])])
def test_a_child_is_not_completed_to_a_stranger(teacher: str, answers: list[str], asked: Asked) -> None:
    text = f"In 1931 she studied in Paris with {teacher}. Her son, Jules, became an engineer in Lund."
    assert [f.answer.text.split()[0] for f in asked(WOMAN.format(text=text), "frame.tie.son")] == answers
