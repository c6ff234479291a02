"""Works: whose lives their questions tell, who is a character, what brought them out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import parse_document
from quiz.facts.asking.phrasing.crediting import credited, told_by_rows
from quiz.facts.base import FactBase
from quiz.facts.subject import infer_subject
from quiz.questions.stems import render

BaseOf = Callable[[str], FactBase]
NOVEL = """= Saltmarsh (novel) =

Infobox
- Author: Ada Poe

Saltmarsh is a novel by the Danish writer Ada Poe.

== {heading} ==
{text}
"""
GAME = """= Saltmarsh (video game) =

Infobox
- Developer: Grey Heron Games

Saltmarsh is a 2014 video game developed by Grey Heron Games.

== {heading} ==
{text}
"""


def kinds(base: FactBase) -> dict[str, tuple[str, str]]:
    return {e.text: (e.type, e.fine) for e in base.entities}


def asked(base: FactBase) -> set[tuple[str, str]]:
    return {(stem or render(f, "k"), f.answer.text) for f in base.facts for stem in f.stems or ("",)}


def test_those_who_act_in_a_story_are_characters(base_of: BaseOf) -> None:
    text = "Karen Holm lodges with the pastor, Erik Lund. Erik Lund marries her."
    found = kinds(base_of(NOVEL.format(heading="Plot", text=text)))
    assert found["Karen Holm"][0] == found["Erik Lund"][0] == "character"
    assert found["Ada Poe"][0] == "person"


def test_those_of_a_list_of_characters_are_characters(base_of: BaseOf) -> None:
    text = "- Karen Holm, the narrator\n- Erik Lund – a pastor"
    base = base_of(
        NOVEL.format(heading="Characters", text=text + "\n\n== Style ==\nErik Lund is drawn with care.")
    )
    assert kinds(base)["Erik Lund"][0] == "character"


def test_people_of_other_sections_are_real(base_of: BaseOf) -> None:
    text = "The novel was edited by the journalist Erik Lund in 1934."
    assert kinds(base_of(NOVEL.format(heading="Writing", text=text)))["Erik Lund"][0] == "person"


NAMED = [
    ("The soundtrack was released on vinyl by Pale Disc in May 2015.", "Pale Disc", ("organization", "")),
    ("A Russian version was developed by Lantern Port in 2015.", "Lantern Port", ("organization", "")),
    ("A sequel, Grey Summers, was announced in 2016.", "Grey Summers", ("work", "")),
    ("The game was shown on BBC Two in 2015.", "BBC Two", ("organization", "broadcaster")),
    ("The music was first played by Peter Hall in 2015.", "Peter Hall", ("person", "")),
    ("Its cover showed the schooner Blue Heron.", "Blue Heron", ("organization", "ship")),
    ("A concert by Peter Hall was given in Oslo.", "Peter Hall", ("person", "")),
    ("A concert was given at the Royal Veltri Opera in 2015.", "Royal Veltri Opera", ("place", "theatre")),
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMED, ids=[row[0] for row in NAMED])
def test_a_name_is_of_the_kind_that_its_words_tell(
    text: str, name: str, kind: tuple[str, str], base_of: BaseOf
) -> None:
    assert kinds(base_of(GAME.format(heading="Release", text=text)))[name] == kind


def test_sales_are_told_with_the_date_by_which_they_were_made(base_of: BaseOf) -> None:
    text = "By 1938 the book had sold 46,000 copies in Denmark and Norway."
    stem = "How many copies of the novel Saltmarsh had been sold in Denmark and Norway by 1938?"
    assert (stem, "46,000") in asked(base_of(NOVEL.format(heading="Release", text=text)))


def test_the_life_of_an_author_is_told_as_the_authors(base_of: BaseOf) -> None:
    text = "Ada Poe was born in Ribe in 1896."
    found = asked(base_of(NOVEL.format(heading="Background", text=text)))
    assert ("In what year was Ada Poe, the author of the novel Saltmarsh, born in Ribe?", "1896") in found
    assert not any(answer == "Ada Poe" and "born" in stem for stem, answer in found)


ROWS = (("Author", "Ada Poe"), ("Country", "Denmark"))


@pytest.mark.parametrize(
    ("text", "headings", "told"),
    [
        ("where was Ada Poe born", ("background",), "where was Ada Poe, the author of {}, born"),
        ("who taught Ada Poe", ("background",), "who taught Ada Poe, the author of {}"),
        ("what was Ada Poe's first trade", ("background",), ""),
        ("when did Ada Poe and Kim Oy go to Rome", ("background",), ""),
        ("who kills Ada Poe", ("plot",), ""),
        ("whom did Ada Poe ask for help", ("writing",), ""),
        ("where does Denmark lie", ("background",), ""),
    ],
)
def test_whom_the_infobox_credits_is_told_with_the_part_in_the_work(
    text: str, headings: tuple[str, ...], told: str
) -> None:
    subject = infer_subject(parse_document(NOVEL.format(heading="Plot", text="It is long.")))
    assert credited(text, subject, headings, told_by_rows(ROWS)) == told.format(subject.reference)


def test_what_a_picture_shows_is_told_as_in_the_picture(base_of: BaseOf) -> None:
    lead = "= The Weavers =\n\nThe Weavers is an oil painting by Kim Oy.\n\n== Description ==\n"
    text = f"{lead}Six figures stand around a table.\n"
    assert ("How many figures in the painting The Weavers stand around a table?", "six") in asked(
        base_of(text)
    )


def test_a_maker_behind_a_work_is_not_left_at_the_verb(base_of: BaseOf) -> None:
    lead = "= The Weavers =\n\nThe Weavers is an oil painting by Kim Oy.\n\n== Legacy ==\n"
    found = asked(base_of(f'{lead}The painting inspired the poem "Weights" by Karen Holm.\n'))
    assert not any("inspire by" in stem or "inspired by Karen" in stem for stem, _ in found)
    assert not any("inspire" in stem and stem.endswith(" by Karen Holm?") for stem, _ in found)


def test_the_part_of_somebody_is_not_asked_as_somebodys(base_of: BaseOf) -> None:
    text = "The part of Karen was created by the soprano Ida Holt."
    found = asked(base_of(NOVEL.format(heading="Adaptations", text=text)))
    assert not any("whose part" in stem.casefold() for stem, _ in found)


OPERA = """= Lilith (opera) =

Lilith is an opera in three acts by the Danish composer Ada Poe.

== History ==
{text}
"""
JOURNAL = """= Rail Notes =

Rail Notes was a Danish monthly magazine about railways.

== History ==
{text}
"""
SERIES = """= Harbourmaster (TV series) =

Harbourmaster is a Danish television series created by Ada Poe.

== Broadcast ==
{text}
"""
TOLD = [
    (
        OPERA,
        "The opera was first performed in Oslo in 1887, conducted by Karl Holm.",
        ("Who conducted the first performance of the opera Lilith?", "Karl Holm"),
    ),
    (OPERA, "The opera lasts about two hours.", ("How long does the opera Lilith last?", "about two hours")),
    (
        NOVEL.replace("{heading}", "Writing"),
        "The character of Doctor Moe was modelled on the physician Erik Lund.",
        ("Who was the model for the character of Doctor Moe in the novel Saltmarsh?", "Erik Lund"),
    ),
    (
        NOVEL.replace("{heading}", "Release"),
        "The first edition, of 3,000 copies, sold out in six weeks.",
        ("How many copies made up the first edition of the novel Saltmarsh?", "3,000"),
    ),
    (
        NOVEL.replace("{heading}", "Release"),
        "A French translation by Henri Laval was published in 1936.",
        ("Who translated the novel Saltmarsh into French?", "Henri Laval"),
    ),
    (
        NOVEL.replace("{heading}", "Adaptations"),
        "A film version, directed by Erik Lund and starring Ida Holt, was released in 1949.",
        ("Who directed the film version of the novel Saltmarsh?", "Erik Lund"),
    ),
    (
        JOURNAL,
        "The first issue, published in April 1972, had 48 pages and sold 1,200 copies.",
        ("How many copies of the first issue of the magazine Rail Notes were sold?", "1,200"),
    ),
    (
        JOURNAL,
        "The last issue appeared in December 2021.",
        ("When did the last issue of the magazine Rail Notes appear?", "December 2021"),
    ),
    (
        SERIES,
        "The first episode was watched by 1.1 million viewers in Denmark.",
        (
            "How many people watched the first episode of the television series Harbourmaster in Denmark?",
            "1.1 million",
        ),
    ),
    (
        GAME.replace("{heading}", "Release"),
        "An expansion, The Salt Road, was released in May 2018.",
        ("What is the title of the expansion to the video game Saltmarsh?", "The Salt Road"),
    ),
]


@pytest.mark.parametrize(("page", "text", "told"), TOLD, ids=[row[1] for row in TOLD])
def test_what_articles_on_works_tell_is_asked(
    page: str, text: str, told: tuple[str, str], base_of: BaseOf
) -> None:
    assert told in asked(base_of(page.format(text=text)))


NOT_TOLD = [
    (OPERA, "The opera was to be conducted by Karl Holm.", "creation.conducted"),
    (
        NOVEL.replace("{heading}", "Release"),
        "The second edition, of 3,000 copies, sold out.",
        "creation.printing",
    ),
    (JOURNAL, "The last issue was planned for December 2021.", "creation.issue"),
    (
        GAME.replace("{heading}", "Release"),
        "A sequel, Salt Road, was to be released in 2018.",
        "creation.sequel",
    ),
]


@pytest.mark.parametrize(("page", "text", "relation"), NOT_TOLD, ids=[row[1] for row in NOT_TOLD])
def test_what_was_only_planned_or_is_another_is_not(
    page: str, text: str, relation: str, base_of: BaseOf
) -> None:
    facts = base_of(page.format(text=text)).facts
    assert not any(f.relation.startswith(f"frame.{relation}") for f in facts)


def test_a_larger_name_that_holds_the_title_is_no_mention_of_the_subject(base_of: BaseOf) -> None:
    base = base_of(JOURNAL.format(text="The Rail Notes Model Show attracted 14,000 visitors in 1992."))
    assert not any("Model Show of the magazine" in stem for stem, _ in asked(base))


def test_what_it_was_at_its_peak_is_not_told_as_what_it_was(base_of: BaseOf) -> None:
    base = base_of(JOURNAL.format(text="At its peak, in 1988, it had a circulation of 112,000."))
    assert ("What was the circulation of the magazine Rail Notes?", "112,000") not in asked(base)


def test_a_festival_is_not_worth_its_prize(base_of: BaseOf) -> None:
    text = "The game also won the Grand Prize at the Sund Games Festival, worth $30,000."
    base = base_of(GAME.format(heading="Reception", text=text))
    assert not any("Festival worth" in stem for stem, _ in asked(base))


def test_a_work_about_a_town_is_not_asked_as_the_towns(base_of: BaseOf) -> None:
    town = "= Ostby =\n\nOstby is a town in Halvern.\n\n== In culture ==\n"
    found = asked(base_of(f"{town}Ostby was the setting of Karen Holm's novel Low Ebb (1987).\n"))
    assert not any(stem.startswith("In Ostby, what is the title") for stem, _ in found)
