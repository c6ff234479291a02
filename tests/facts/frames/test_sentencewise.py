"""Sentences that the frames over told clauses must and must not read, as tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

TOWN = "= Ostby =\n\nOstby is a town in Norway. It was founded in 1640.\n\n== History ==\n{text}\n"
WOMAN = """= Ada Poe =

Ada Poe (born 4 May 1911) was a Danish physicist. She studied ice, and she taught in Aarhus until her death.

== Life ==
{text}
"""
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Release ==\n{text}\n"

READ = [
    (
        TOWN,
        "By 1878 Ostby had 4,300 inhabitants, nine-tenths of whom were Swedish citizens.",
        "frame.amount.part",
        "share of the inhabitants of Ostby were Swedish citizens by 1878",
        "nine-tenths",
    ),
    (
        FILM,
        "In 2014 Ode was offered to eleven distributors, ten of which declined it.",
        "frame.amount.part",
        "the eleven distributors to which the film Ode was offered in 2014 declined it",
        "ten",
    ),
    (
        FILM,
        "The budget of Ode was set at $6.4 million, of which $2.5 million was provided by Kinofond.",
        "frame.amount.part",
        "how much of the budget of the film Ode was provided by Kinofond",
        "$2.5 million",
    ),
    (
        TOWN,
        "Mount Krokfjell, 1,412 metres high, stands in Ostby.",
        "frame.measure",
        "how high",
        "1,412 metres",
    ),
    (
        TOWN,
        "The Ostby Bridge was opened in 1911 at a cost of $12 million.",
        "frame.measure",
        "at what cost",
        "$12 million",
    ),
    (TOWN, "Rain falls in Ostby on an average of 197 days a year.", "frame.measure", "how many days", "197"),
    (TOWN, "The mean temperature of Ostby is 15.1 °C.", "frame.measure", "mean temperature", "15.1 °C"),
    (TOWN, "Ostby had 78,093 inhabitants in 2002 and 61,770 in 1992.", "frame.amount", "1992", "61,770"),
    (
        TOWN,
        "The Ostby Railway was not opened until 3 February 1907.",
        "frame.change",
        "opened",
        "3 February 1907",
    ),
    (
        TOWN,
        "Olav Lund, whose successor, Karin Moe, governed Ostby, died in 1911.",
        "frame.tie",
        "successor",
        "Karin Moe",
    ),
    (WOMAN, "Ada Poe died of pneumonia in 1991.", "frame.terms", "Of what did Ada Poe die?", "pneumonia"),
    (WOMAN, "Ada Poe died of a heart attack at her home.", "frame.terms", "Ada Poe die?", "heart attack"),
    (WOMAN, "In 1921 she contracted typhoid fever in Odense.", "frame.terms", "contract", "typhoid fever"),
    (
        WOMAN,
        "When she was nine, an attack of scarlet fever left her almost deaf in her left ear.",
        "frame.terms",
        "An attack of which illness left Ada Poe almost deaf in her left ear?",
        "scarlet fever",
    ),
    (WOMAN, "Ada Poe graduated in classics in 1932.", "frame.calling", "in which subject", "classics"),
    (WOMAN, "Ada Poe worked as a projectionist in Odense.", "frame.calling.as", "as what", "projectionist"),
    (
        FILM,
        "Ode made $3.4 million in Norway and $2.9 million in Sweden.",
        "frame.amount",
        "Sweden",
        "$2.9 million",
    ),
    (
        FILM,
        "It follows The Sluice, a 1958 novel by the teacher Enid Marchbanks.",
        "frame.work.author",
        "The Sluice",
        "Enid Marchbanks",
    ),
]

NOT_READ = [
    (TOWN, "The Ostby Bridge may have been opened in 1911 at a cost of $12 million.", "frame.measure"),
    (TOWN, "A hall, planned in 1911 at a cost of $12 million, would never be built.", "frame.measure"),
    (TOWN, "The Ostby Railway would not open until 3 February 1907.", "frame.change"),
    (TOWN, "The Ostby Railway was not opened again until 3 February 1907.", "frame.change"),
    (TOWN, "The tower is between 48 and 61 metres high.", "frame.measure"),
    (TOWN, "Olav Lund and two former pupils, Karin Moe and Per Dahl, governed Ostby.", "frame.tie"),
    (TOWN, "Ostby is a town on the eastern shore of Nova Scotia, Canada, by a lake.", "frame.tie"),
    (TOWN, "Its harbourmaster, Olav Lund, was deaf, and its mayor, Karin Moe, spoke.", "frame.tie.mayor"),
    (TOWN, "Its summit is taken up by a crater 900 metres wide.", "frame.measure"),
    (TOWN, "A figure of $12 million was never confirmed.", "frame.measure"),
    (WOMAN, "Ada Poe did not die of pneumonia in Odense.", "frame.terms"),
    (WOMAN, "Ada Poe read of a doctor, Karl Holm, who died of pneumonia.", "frame.terms"),
    (WOMAN, "Ada Poe hoped to work as a projectionist in Odense.", "frame.calling.as"),
    (FILM, "Ode made $3.4 million in Norway and opened in Sweden.", "frame.amount"),
    (
        FILM,
        "It cost $3 million in Norway and $2 million in Sweden, for a total of $5 million.",
        "frame.measure",
    ),
]


@pytest.mark.parametrize(("article", "text", "relation", "words", "answer"), READ, ids=[r[1] for r in READ])
def test_a_frame_asks_for_what_the_sentence_tells(
    article: str, text: str, relation: str, words: str, answer: str, asked: Asked
) -> None:
    found = [(f.stems[0], f.answer.text) for f in asked(article.format(text=text), relation)]
    assert any(words.casefold() in stem.casefold() and answer == said for stem, said in found), found


@pytest.mark.parametrize(("article", "text", "relation"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_a_frame_leaves_alone_what_is_not_so(article: str, text: str, relation: str, asked: Asked) -> None:
    assert [f.stems for f in asked(article.format(text=text), relation)] == []


def test_the_owner_of_a_name_is_named_in_full_and_proved_by_the_sentence_before(asked: Asked) -> None:
    text = "Ada Poe grew up in Odense. Her elder brother, Karl Holm, became a chess master."
    facts = asked(WOMAN.format(text=text), "frame.tie.brother")
    assert [(f.stems, f.answer.text) for f in facts] == [(("Who was Ada Poe's elder brother?",), "Karl Holm")]
    assert facts[0].evidence.end - facts[0].evidence.start == len(text)


def test_a_sister_of_a_sister_is_not_taken_for_one_of_the_subject(asked: Asked) -> None:
    text = "Her mother, Karin Holm, taught music. Her sister, Else Lund, was a painter."
    assert asked(WOMAN.format(text=text), "frame.tie.sister") == []


def test_a_participle_that_opens_a_sentence_is_asked_of_its_subject(asked: Asked) -> None:
    text = "Founded in 1769 by the engineer Anselm Krag, Ostby grew rich on timber."
    facts = asked(TOWN.format(text=text), "clause")
    assert any("founded" in f.stems[0] and f.answer.text in ("1769", "Anselm Krag") for f in facts)


def test_a_relative_clause_keeps_the_place_that_where_stands_for(asked: Asked) -> None:
    text = "Nine days later it was shown at the Lissane Film Festival, where Lucy Dray won the Golden Oar."
    for fact in asked(FILM.format(text=text), "clause"):
        if "Golden Oar" in fact.stems[0]:
            assert "Lissane Film Festival" in f"{fact.stems[0]} {fact.answer.text}"


def test_a_stem_names_the_subject_of_the_article(asked: Asked) -> None:
    for article, text, relation, _, _ in READ:
        for fact in asked(article.format(text=text), relation):
            assert any(name in fact.stems[0] for name in ("Ostby", "Ada Poe", "Ode")) or '"' in fact.stems[0]


def test_each_of_several_amounts_is_asked_with_its_own_place_alone(asked: Asked) -> None:
    text = "Ode made $3.4 million in Norway and $2.9 million in Sweden, for a total of $6.3 million."
    facts = asked(FILM.format(text=text), "frame.amount")
    assert {(f.stems[0], f.answer.text) for f in facts} == {
        ("How much did the film Ode make in Norway?", "$3.4 million"),
        ("How much did the film Ode make in Sweden?", "$2.9 million"),
    }


def test_his_behind_another_his_is_not_of_the_name_between(asked: Asked) -> None:
    text = "Otto Lund left two heirs: his nephew Rolf, who fought, and his son-in-law, Louis Holm."
    assert asked(TOWN.format(text=text), "frame.tie.son-in-law") == []
