"""Whose occupation is asked, how a stem tells who it is, and what is no trade, or no single one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

WOMAN = """= Ada Poe =

Ada Poe (born 4 May 1911) was a Danish physicist. She studied ice, and she taught in Aarhus until her death.

== Life ==
{text}
"""
FIRM = """= Ostby Mill =

Infobox
- Founder: Bram Lund; Jens Holm

Ostby Mill is a textile company in Veltri.

== History ==
{text}
"""
FILM = """= Ode (2016 film) =

Ode is a 2016 drama film directed by Ada Poe.

== Plot ==
{text}

== Production ==
Ode was shot in Bath.
"""
MADE = FILM.replace("{text}", "Vera Quist comes home.").replace("Ode was shot in Bath.", "{text}")

READ = [
    (
        WOMAN,
        "In 1941 she married Ola Lund, a Scottish botanist whom she had met in Ribe.",
        "the occupation of Ola Lund, whom Ada Poe married in 1941",
        "botanist",
    ),
    (
        WOMAN,
        "Her elder brother, Karl Holm, a retired bus driver, found the papers.",
        "the occupation of Karl Holm, Ada Poe's elder brother",
        "bus driver",
    ),
    (
        WOMAN,
        "Her father was a poor shoemaker in Ribe.",
        "the occupation of Ada Poe's father",
        "shoemaker",
    ),
    (
        WOMAN,
        "They had two children: Karl (born 1943), a dentist, and Judith (born 1947), a civil engineer.",
        "the occupation of Ada Poe's daughter Judith",
        "civil engineer",
    ),
    (
        WOMAN,
        "Ada Poe, the daughter of a Ribe saddler, was sent to school in Odense.",
        "the occupation of the father of Ada Poe",
        "saddler",
    ),
    (
        FIRM,
        "In 1860 Lund met Jens Holm, a clockmaker from Kassel, in Hull.",
        "was Jens Holm, founder of Ostby Mill, by profession",
        "clockmaker",
    ),
    (
        FIRM,
        "Ostby Mill was bought in 1909 by Otto Frey, a lumber merchant who wanted its dam.",
        "Otto Frey, who bought Ostby Mill in 1909",
        "lumber merchant",
    ),
    (
        FIRM,
        "Bram Lund, the son of a nailmaker from Hull, came to Veltri in 1850.",
        "the father of Bram Lund, founder of Ostby Mill",
        "nailmaker",
    ),
    (
        FIRM,
        "Ostby Mill was run for two years by Otto Frey, a former coal miner.",
        "was once the occupation of Otto Frey",
        "coal miner",
    ),
    (
        FIRM,
        "Ostby Mill has been headed since 1909 by Otto Frey, an engineer who had worked in Bath.",
        "hat is Otto Frey, who has headed Ostby Mill since 1909, by profession",
        "engineer",
    ),
    (
        FIRM,
        "The works of the watchmaker Bram Lund burned down in 1871.",
        "was Bram Lund, founder of Ostby Mill, by profession",
        "watchmaker",
    ),
    (
        FILM,
        "Vera Quist, a widowed glassblower, lives above the harbour.",
        "What is the occupation of Vera Quist in the film Ode",
        "glassblower",
    ),
    (
        FIRM,
        "The strike was led by Otto Frey, a former coal miner, who died in Hull.",
        "What had Otto Frey, a figure in the history of Ostby Mill, once been by profession",
        "coal miner",
    ),
    (
        MADE.replace("Ode is", "Infobox\n- Writer: Otto Frey\n\nOde is", 1),
        "It was as dear to Otto Frey, a former muleteer, as to the crew.",
        "What had Otto Frey, writer of the film Ode, once been by profession",
        "muleteer",
    ),
]


@pytest.mark.parametrize(("article", "text", "words", "answer"), READ, ids=[r[1] for r in READ])
def test_the_stem_tells_who_it_is(article: str, text: str, words: str, answer: str, asked: Asked) -> None:
    found = [(f.stems[0], f.answer.text) for f in asked(article.format(text=text), "frame.calling")]
    assert any(words in stem and said == answer for stem, said in found), found


NOT_READ = [
    (FIRM, "Karin Moe, a weaver from Bath, was a friend of the family."),
    (FIRM, "Ostby Mill was bought in 1909 by Otto Frey, a printer and poet from Bath."),
    (FIRM, "Ostby Mill was bought in 1909 by Otto Frey, an aspiring actor from Bath."),
    (FIRM, "Ostby Mill was bought in 1909 by Otto Frey, a captain who wanted its dam."),
    (FIRM, "Ostby Mill was bought in 1909 by Otto Frey, a widower who wanted its dam."),
    (FIRM, "The mechanics Bram Lund and Jens Holm met in Hull."),
    (FIRM, "The weaver Otto Frey joined Ostby Mill in 1909. It was led by Otto Frey, a painter, until 1911."),
    (MADE, "Ode was shot by Otto Frey, a Danish cinematographer who had studied in Bath."),
    (WOMAN, "Ada Poe, a Danish geologist, taught in Ribe."),
]


@pytest.mark.parametrize(("article", "text"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_no_trade_is_asked_that_nothing_ties_or_that_is_not_the_only_one(
    article: str, text: str, asked: Asked
) -> None:
    found = asked(article.format(text=text), "frame.calling.of")
    assert [(f.stems, f.answer.text) for f in found] == []


def test_what_was_done_by_the_way_is_left_out_of_the_stem(asked: Asked) -> None:
    text = "Otto Frey, a dentist, wrote the story of Ode after reading of the flood of 1911 in Hull."
    stems = [f.stems[0] for f in asked(MADE.format(text=text), "frame.calling.of")]
    assert stems == ["What was the occupation of Otto Frey, who wrote the story of the film Ode?"]
