"""Who stands behind a noun with "by", as tables of what is asked and what is left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

CASTLE = """= Ostby Castle =

Ostby Castle is a castle in Norway. It was built in 1290.

== History ==
{text}
"""
WOMAN = """= Ada Poe =

Ada Poe (4 May 1911 – 3 June 1999) was a Danish novelist. She grew up in Aarhus.

== Life ==
{text}
"""
GAME = """= Ode (video game) =

Ode is a 2018 puzzle video game developed by Grey Hall. It is set in Iceland.

== Development ==
{text}
"""

READ = [
    (
        CASTLE,
        "Restoration in the 1870s by the architect Edmund Lund has been deplored.",
        "Who carried out the restoration of Ostby Castle in the 1870s",
        "Edmund Lund",
    ),
    (
        CASTLE,
        "Excavations by Alan Holm between 1962 and 1967 found that the well was dry.",
        "Who led the excavations at Ostby Castle between 1962 and 1967",
        "Alan Holm",
    ),
    (
        CASTLE,
        "A first siege, by Colonel Thomas Moe, was abandoned after eleven days.",
        "Who led the first siege of Ostby Castle",
        "Thomas Moe",
    ),
    (
        WOMAN,
        "Her portrait, by Evelyn Marsh, hangs in Odense.",
        "Who painted Ada Poe's portrait",
        "Evelyn Marsh",
    ),
    (
        WOMAN,
        "A statue of her by the sculptor Lena Dahl was unveiled in 1998.",
        "Who made the statue of Ada Poe",
        "Lena Dahl",
    ),
    (
        CASTLE,
        "It is the setting of The Grey Keep (1934), a detective novel by Constance Rydal.",
        'Who wrote the detective novel "The Grey Keep"',
        "Constance Rydal",
    ),
    (
        CASTLE,
        "The children's book The Wet Bell, by Naoko Ueshiba, sold over 200,000 copies.",
        'Who wrote the children\'s book "The Wet Bell"',
        "Naoko Ueshiba",
    ),
    (
        GAME,
        "Its score, by Ingrid Solheim, was recorded in a church.",
        "Who composed the score of the video game Ode",
        "Ingrid Solheim",
    ),
]

NOT_READ = [
    (CASTLE, "A restoration by the architect Edmund Lund was considered and given up."),
    (CASTLE, "Forty windows were made for the restoration by Otto Quist."),
    (CASTLE, "It was lit for a film by the painter Jo Ek and the sculptor Per Dahl."),
    (CASTLE, "An essay by Penelope Star in a newspaper praised it."),
    (WOMAN, "Two novels by Constance Rydal stood on her shelf."),
    (WOMAN, "She was moved by the portrait by a friend."),
    (WOMAN, "Her garden was dug by the gardener Olav Lund."),
    (GAME, "A display by 1,200 children opened the fair."),
]


@pytest.mark.parametrize(("article", "text", "words", "answer"), READ, ids=[r[1] for r in READ])
def test_the_one_behind_a_work_or_a_deed_is_asked_for(
    article: str, text: str, words: str, answer: str, asked: Asked
) -> None:
    found = [(" ".join(f.stems), f.answer.text) for f in asked(article.format(text=text), "frame.")]
    assert any(words in stem and said.endswith(answer) for stem, said in found), found


@pytest.mark.parametrize(("article", "text"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_what_nothing_tells_apart_or_by_many_is_left_alone(article: str, text: str, asked: Asked) -> None:
    facts = asked(article.format(text=text), "frame.")
    assert [f.stems for f in facts if f.relation in ("frame.maker.whom", "frame.work.author")] == []
