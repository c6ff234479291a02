"""What a sentence is asked for, and how: names, dates, counts, money, shares."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from quiz.facts.asking.slots import name_slots, value_slots
from quiz.facts.base import FactBase
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
FILM = "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe.\n\n== Production ==\n"
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"

Asked = set[tuple[str, str]]


def bare(stem: str) -> str:
    """A stem without the words that may place it ("In Port Ansgar, …", "… of Port Ansgar")."""
    return re.sub(r"^in port ansgar, | (?:in|of) port ansgar\b", "", stem.casefold())


ASKED: list[tuple[str, str, Asked]] = [
    (
        TOWN,
        "The Sund Bridge was opened by Ada Poe in 1911.",
        {
            ("who opened the Sund Bridge in 1911?", "Ada Poe"),
            ("in what year was the Sund Bridge opened by Ada Poe?", "1911"),
            ("which bridge was opened by Ada Poe in 1911?", "Sund Bridge"),
        },
    ),
    (TOWN, "The Quay Museum was opened on 4 May 1911.", {("when was the Quay Museum opened?", "4 May 1911")}),
    (TOWN, "The Quay Museum was opened in mid-1911.", {("when was the Quay Museum opened?", "mid-1911")}),
    (TOWN, "The city was burned down in 1640.", {("In what year was Port Ansgar burned down?", "1640")}),
    (
        TOWN,
        "Forty-one of the sailing barges were wrecked in 1640.",
        {("how many of the sailing barges were wrecked in 1640?", "forty-one")},
    ),
    (
        TOWN,
        "The mayor of Port Ansgar is elected for a term of five years.",
        {("the mayor of Port Ansgar is elected for a term of how many years?", "five")},
    ),
    (
        TOWN,
        "The Sund Bridge has cost an estimated 41 lives.",
        {("about how many lives has the Sund Bridge cost?", "41")},
    ),
    (
        FILM,
        "Filming took place over nine weeks in Ostby.",
        {('over how many weeks did filming of the film "Us" take place in Ostby?', "nine")},
    ),
    (
        WOMAN,
        "She retired in 1939 at the age of 65.",
        {("at what age did Ada Poe retire in 1939?", "65")},
    ),
    (
        TOWN,
        "Ada Poe crossed the Sund Bridge in 3 hours 41 minutes.",
        {("in what time did Ada Poe cross the Sund Bridge?", "3 hours 41 minutes")},
    ),
    (TOWN, "The Quay Museum cost €31 million.", {("how much did the Quay Museum cost?", "€31 million")}),
    (
        TOWN,
        "The Quay Museum owns 4,120 paintings.",
        {("how many paintings does the Quay Museum own?", "4,120")},
    ),
    (
        TOWN,
        "About 18 percent of the inhabitants speak Danish.",
        {("about what percentage of the inhabitants speak Danish?", "about 18 percent")},
    ),
    (
        TOWN,
        "The city lies 12 kilometres from Veltri.",
        {("How many kilometres does Port Ansgar lie from Veltri?", "12")},
    ),
    (
        FILM,
        "Bram Lund joined Us in 2015 in Veltri.",
        {
            ('Who joined the film "Us" in 2015 in Veltri?', "Bram Lund"),
            ('In what year did Bram Lund join the film "Us" in Veltri?', "2015"),
        },
    ),
    (
        WOMAN,
        "In 1911 she married Bram Lund.",
        {
            ("Whom did Ada Poe marry in 1911?", "Bram Lund"),
            ("In what year did Ada Poe marry Bram Lund?", "1911"),
        },
    ),
]
NOT_ASKED = [
    (TOWN, "The tram opened in 1911 and in 1950.", {"1911", "1950"}),
    (TOWN, "The Quay Museum was opened in 1911 after a fire in 1905.", {"1905"}),
    (TOWN, "On 4 May the Quay Museum was opened by the mayor.", {"4 May"}),
    (TOWN, "The Quay Museum was opened around 1911.", {"1911", "around 1911"}),
    (TOWN, "The Quay Museum owns one painting.", {"one"}),
    (TOWN, "The mill closed in 1911.", {"1911"}),
    (TOWN, "Led by Ada Poe, the city grew.", {"Ada Poe"}),
    (TOWN, "Critics praised the architect Ada Poe.", {"Ada Poe"}),
    (TOWN, "Clara Holm praised the Quay Museum.", {"Clara Holm"}),
    (TOWN, "The city includes Norrholm and Veltri.", {"Norrholm", "Veltri"}),
    (TOWN, "Clara Holm is a friend of the mayor.", {"Clara Holm"}),
    (TOWN, "Either Clara Holm or Bram Lund opened the Quay Museum.", {"Clara Holm", "Bram Lund"}),
    (FILM, "The first draft was 120 pages long, and the second 90.", {"120", "90"}),
]


@pytest.mark.parametrize(("lead", "text", "expected"), ASKED, ids=[row[1] for row in ASKED])
def test_a_plain_sentence_is_asked(lead: str, text: str, expected: Asked, base_of: BaseOf) -> None:
    facts = [f for f in base_of(lead + text).facts if f.stems]
    asked = {(bare(f.stems[0]), f.answer.text) for f in facts}
    assert {(bare(stem), answer) for stem, answer in expected} <= asked


@pytest.mark.parametrize(("lead", "text", "answers"), NOT_ASKED, ids=[row[1] for row in NOT_ASKED])
def test_an_unclear_one_is_not(lead: str, text: str, answers: set[str], base_of: BaseOf) -> None:
    facts = [f for f in base_of(lead + text).facts if f.section not in ("Introduction", "Infobox")]
    assert [(f.stems, f.answer.text) for f in facts if f.answer.text in answers] == []


def test_people_named_together_are_each_asked_and_never_beside_each_other(
    base_of: BaseOf,
) -> None:
    facts = [
        f
        for f in base_of(f"{TOWN}Clara Holm and Bram Lund founded the Quay School in 1911.").facts
        if f.answer.type == "person"
    ]
    assert {f.answer.text: f.also for f in facts} == {
        "Clara Holm": ("Bram Lund",),
        "Bram Lund": ("Clara Holm",),
    }
    assert all("which of these people" in f.stems[0].casefold() for f in facts)


def test_people_who_did_it_to_each_other_are_not_asked(base_of: BaseOf) -> None:
    facts = base_of(f"{TOWN}Clara Holm and Bram Lund married in Veltri in 1911.").facts
    assert not [f for f in facts if f.answer.type == "person"]


BROKEN = [
    pytest.param(
        "The Quay Museum opened in 1911. It was designed by Clara Holm.",
        "who designed the Quay Museum in Port Ansgar?",
    ),
    pytest.param(
        "The museum of the Sund owns some 4,000 paintings by Clara Holm.", "4,000 paintings by whom?"
    ),
    pytest.param(
        "The museum of the Sund owns paintings by Clara Holm.",
        "whose paintings does the museum of the Sund own?",
    ),
]


@pytest.mark.parametrize(("text", "end"), BROKEN)
def test_a_stem_is_grammatical(text: str, end: str, base_of: BaseOf) -> None:
    stems = [f.stems[0] for f in base_of(TOWN + text).facts if f.answer.text == "Clara Holm"]
    assert all(end and stem.casefold().endswith(end.casefold()) for stem in stems)


def test_every_question_names_the_subject_or_its_history(base_of: BaseOf) -> None:
    text = (
        "Bram Lund wrote the score in six weeks. Us was shot in Veltri. Clara Holm painted the sets in 2015."
    )
    stems = [f.stems[0] for f in base_of(FILM + text).facts if f.stems]
    assert stems and all('the film "Us"' in stem for stem in stems)


def test_evidence_is_whole_sentences(base_of: BaseOf) -> None:
    text = "Ada Poe opened the Sund Bridge in 1911. Bram Lund sold the Quay Farm in 1915."
    base = base_of(TOWN + text)
    lines = {base.document.slice(line.span) for line in base.lines}
    assert {base.document.slice(f.evidence) for f in base.facts} <= lines


def test_the_reason_for_every_silence_is_counted(base_of: BaseOf) -> None:
    assert base_of(f"{TOWN}Ada Poe will open the Sund Bridge in 2031.").rejected["not certain"] == 1


def test_quoted_words_are_not_told_as_facts(base_of: BaseOf) -> None:
    text = 'It said: "The Quay Museum was opened by Clara Holm in 1911. It was sold to Bram Lund in 1915."'
    facts = base_of(TOWN + text).facts
    assert [f.stems for f in facts if f.answer.text in ("1911", "1915", "Clara Holm", "Bram Lund")] == []


SLOTS = [
    ("The bridge was opened by Ada Poe and Bram Lund.", [("Ada Poe", ""), ("Bram Lund", "")]),
    ("The bridge was opened by the painter Ada Poe in May.", [("Ada Poe", "painter")]),
    ("The bridge was opened by friends of Ada Poe in May.", []),
    ("The bridge was opened by Ada Poe or Bram Lund in May.", []),
    ("The bridge was opened by Ada Poe and her two sisters.", []),
]


@pytest.mark.parametrize(("text", "expected"), SLOTS, ids=[row[0] for row in SLOTS])
def test_only_names_fill_a_slot(text: str, expected: list[tuple[str, str]], page_of: PageOf) -> None:
    page = page_of(TOWN + text)
    sentence = page.sentences[-1]
    by = next(t for t in sentence.tokens if t.text == "by")
    tokens = sorted((t for t in by.subtree if t is not by), key=lambda t: t.i)
    kept = [t for t in tokens if t.text not in ("in", "May")]
    slots = name_slots(kept, sentence, page.discourse)
    assert [(s.name.text, s.noun) for s in slots] == expected


def test_values_know_their_tokens_and_those_inside_titles_are_left_out(page_of: PageOf) -> None:
    page = page_of(f'{TOWN}He sang "Route 66 Blues" in 1911 for $4 million.')
    sentence = page.sentences[-1]
    slots = value_slots(sentence, page.text(sentence))
    assert [" ".join(t.text for t in s.tokens) for s in slots] == ["1911", "$ 4 million"]


def test_a_line_of_a_list_that_tells_something_in_words_is_read_as_prose(base_of: BaseOf) -> None:
    base = base_of(
        TOWN + "The terms were:\n\n- the Sund Bridge was opened by Ada Poe in 1911\n"
        "- Kim Oy – botanist, born in Veltri, 1888"
    )
    asked = {(bare(stem), fact.answer.text) for fact in base.facts for stem in fact.stems}
    assert ("in what year was the sund bridge opened by ada poe?", "1911") in asked
    assert all(fact.answer.text != "1888" for fact in base.facts)
