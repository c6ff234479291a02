"""Actors and roles in prose: who plays whom, and who never did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

FILM = """= Ode (2016 film) =

Infobox
- Starring: Noor Castellane, Bram Wyeth

Ode is a 2016 drama film directed by Ada Poe. {lead}

== Plot ==
{plot}

== Casting ==
{casting}
"""
PAIRS = [
    (
        "lead",
        "It stars Noor Castellane as Maren Aldous, a glassblower, and Bram Wyeth as Tobias Quell.",
        {("Maren Aldous", "Noor Castellane"), ("Tobias Quell", "Bram Wyeth")},
    ),
    (
        "lead",
        "It stars Noor Castellane and Bram Wyeth as Maren Aldous and Tobias Quell.",
        {("Maren Aldous", "Noor Castellane"), ("Tobias Quell", "Bram Wyeth")},
    ),
    (
        "lead",
        "It follows Maren Aldous (Noor Castellane), a woman who sells glass.",
        {("Maren Aldous", "Noor Castellane")},
    ),
    (
        "plot",
        "Maren Aldous (Noor Castellane) lives above the harbour.",
        {("Maren Aldous", "Noor Castellane")},
    ),
    (
        "casting",
        "Smaller roles went to Gunnar Holt (the Harbourmaster) and Philippa Aubrey (Mrs. Tarrow).",
        {("the Harbourmaster", "Gunnar Holt"), ("Mrs. Tarrow", "Philippa Aubrey")},
    ),
    ("casting", "Maren Aldous was played by Noor Castellane.", {("Maren Aldous", "Noor Castellane")}),
    (
        "casting",
        "Noor Castellane plays Maren Aldous, and the singer Joan Lind voices the Ferryman.",
        {("Maren Aldous", "Noor Castellane"), ("the Ferryman", "Joan Lind")},
    ),
    (
        "casting",
        "The voice of the Ferryman was recast, with Cornelius Abbay being replaced, in the finished "
        "film, by Hesper Lindgaard.",
        {("the Ferryman", "Hesper Lindgaard")},
    ),
]
NONE = [
    ("casting", "Sabine Orlova was originally to play Maren Aldous."),
    ("casting", "Cornelius Abbay performed the Ferryman live from a boat."),
    ("casting", "A stage adaptation starred Odalys Fenn as Maren Aldous."),
    ("casting", "Sabine Orlova was cast as Maren Aldous but left in March."),
    ("casting", "The role was offered to Ragna Thorvald, who declined it."),
    ("casting", "The twins were played by Ada Corvo and Ines Corvo."),
    ("casting", "It stars Noor Castellane and Bram Wyeth as Maren Aldous."),
    ("casting", "It was shot as Kell & Son, with a male lead, played by Noor Castellane."),
    ("casting", "Brodeur was replaced by Joaquim Serre as cinematographer."),
]


def article(place: str, text: str) -> str:
    return FILM.format(**{"lead": "", "plot": "", "casting": "", place: text})


@pytest.mark.parametrize(("place", "text", "pairs"), PAIRS, ids=[row[1][:40] for row in PAIRS])
def test_a_role_is_asked_for_its_actor(
    place: str, text: str, pairs: set[tuple[str, str]], asked: Asked
) -> None:
    facts = [f for f in asked(article(place, text), "cast.") if "role" in f.roles]

    assert {(f.roles["role"], f.answer.text) for f in facts} == pairs


@pytest.mark.parametrize(("place", "text"), NONE, ids=[row[1][:40] for row in NONE])
def test_a_part_that_was_not_played_in_it_is_not_asked(place: str, text: str, asked: Asked) -> None:
    assert not asked(article(place, text), "cast.")


def test_who_was_replaced_is_a_near_miss_and_no_answer(asked: Asked) -> None:
    text = "The voice of the Ferryman was recast, with Cornelius Abbay being replaced by Hesper Lindgaard."

    facts = asked(article("casting", text), "cast.voice")

    assert "Cornelius Abbay" in facts[0].near
    assert all(f.answer.text != "Cornelius Abbay" for f in facts)


def test_two_actors_for_one_role_block_each_other(asked: Asked) -> None:
    text = "Maren Aldous was played by Noor Castellane. Bram Wyeth plays Maren Aldous."

    assert not asked(article("casting", text), "cast.actor")
