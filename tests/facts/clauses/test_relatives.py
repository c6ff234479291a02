"""What relative clauses, lost main verbs and opening participles are told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"

TOLD_OF = [
    ("The gates of the mill, which were closed in 1911, are red.", "closed", "The gates of the mill"),
    ("The owner of the mills, which were closed in 1911, died.", "closed", "the mills"),
    ("During the great strike of 1891, which lasted for nine weeks, the mill closed.", "lasted", "strike"),
    ("He wrote of the siege of Veltri, which lasted 202 days.", "lasted", "siege"),
    ("The Museum of the Sea, which opened in 1978, has 48 ships.", "opened", "Museum"),
    ("A fire on 22 March, which was traced to a lamp, burned the mill.", "traced", "A fire"),
    ("It includes the garden suburb of Nowe Kell, which was designed by Ada Poe.", "designed", "suburb"),
    ("Lund won the Sund Prize for Best Play, which went to Poe in 1911.", "went", "Sund Prize"),
    ("The Eighth Symphony, which lasts an hour, is his best.", "lasts", "The Eighth Symphony"),
    ("The mayor ordered a second bridge, which opened in 1978.", "opened", "a second bridge"),
]
NOT_TOLD = [
    ("The owner of the mill, which closed in 1911, died.", "closed"),
    ("The roof of the mill, which was sold in 1911, is red.", "sold"),
    ("The game has four endings, which were written by Ada Poe.", "written"),
    ("The hall was listed in 2020, which ended the plan.", "ended"),
]


def heads(page_of: PageOf, text: str, verb: str) -> list[str]:
    page = page_of(f"{TOWN}{text}\n")
    found = (c for s in page.sentences[1:] for c in find_clauses(s) if c.verb.text == verb)
    return [" ".join(t.text for t in c.subject.tokens) for c in found]


@pytest.mark.parametrize(("text", "verb", "subject"), TOLD_OF, ids=[row[0] for row in TOLD_OF])
def test_which_is_told_of_the_only_noun_that_fits(
    text: str, verb: str, subject: str, page_of: PageOf
) -> None:
    (found,) = heads(page_of, text, verb)
    assert subject in found, found


@pytest.mark.parametrize(("text", "verb"), NOT_TOLD, ids=[row[0] for row in NOT_TOLD])
def test_which_that_may_mean_either_noun_is_not_told(text: str, verb: str, page_of: PageOf) -> None:
    assert not heads(page_of, text, verb)


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        (
            "She led the Quay School until 1971, when she was appointed rector of the Sund Institute.",
            "In what year was Ada Poe appointed rector",
            "1971",
        ),
        ("She moved to Leeds, where she taught engineering.", "in which city did Ada Poe teach", "Leeds"),
        (
            "She was sent to Kragby, where she contracted typhus in 1915.",
            "In what year did Ada Poe contract typhus in Kragby",
            "1915",
        ),
        (
            "In 1901 she went to Ostby, where she wrote a novel and built three bridges.",
            "How many bridges did Ada Poe build in Ostby",
            "three",
        ),
        (
            "She moved to the Quay School, where she taught physics until 1909.",
            "until what year did Ada Poe teach physics at the Quay School",
            "1909",
        ),
        (
            "She was on the staff of the Quay School, where she taught physics until 1909.",
            "until what year did Ada Poe teach physics at the Quay School",
            "1909",
        ),
        (
            "She retired to the Kell district of Edinburgh, where she died of pneumonia in 1958.",
            "In what year did Ada Poe die of pneumonia in Edinburgh",
            "1958",
        ),
        (
            "She went to Kragby in May 1911, where she built three bridges.",
            "How many bridges did Ada Poe build in Kragby",
            "three",
        ),
        (
            "She led the Quay School until May 1971, when she was appointed rector of the Sund Institute.",
            "When was Ada Poe appointed rector",
            "May 1971",
        ),
        (
            "She led the school until her retirement in 1971, when she moved to Leeds.",
            "In what year did Ada Poe move to Leeds",
            "1971",
        ),
        (
            "In 1933 she joined the Quay School, of which she was head until 1958.",
            "until what year was Ada Poe head of the Quay School",
            "1958",
        ),
        (
            "Her last race was the Sund Cup, which she won in 1933.",
            "In what year did Ada Poe win the Sund Cup",
            "1933",
        ),
        (
            "She was a founder member of the Kell Society, which she led until 1933.",
            "until what year did Ada Poe lead the Kell Society",
            "1933",
        ),
        (
            "She retired after the Salt War, during which she designed three bridges.",
            "How many bridges did Ada Poe design during the Salt War",
            "three",
        ),
        ("Formally accused in 1912, she left the Quay School.", "was Ada Poe formally accused", "1912"),
        ("The Quay School burned on the night of 4 May 1911.", "When did the Quay School burn", "4 May 1911"),
    ],
)
def test_a_when_or_where_clause_is_told_with_its_time_or_place(
    text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    asked = {(f.stems[0].casefold(), f.answer.text) for f in base_of(WOMAN + text).facts if f.stems}
    assert any(words.casefold() in stem and said == answer for stem, said in asked), asked


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (
            "A play by Bram Lund, in which Ida Holm was played by Jo Ek, opened in 1912.",
            "in Bram Lund",
            False,
        ),
        (
            "The script was entrusted to Bram Lund, a journalist on the Sund Post who had met Jo Ek in Ode.",
            "Bram Lund meet",
            True,
        ),
        ("The wall has been part of a park since 1923, in which deer were counted in 1926.", "wall", False),
        (
            "It was lent to Bram Lund, a journalist on the Sund Post who had met Jo Ek in 1911.",
            "Post meet",
            False,
        ),
        ("Bram Lund, a pupil of Clara Holm, who had met Jo Ek in 1911, drew the plan.", "meet", False),
        ("Bram Lund was the son of Clara Holm, who had met Jo Ek in 1911.", "meet", False),
    ],
)
def test_a_relative_clause_is_told_of_whom_it_means(
    text: str, words: str, said: bool, base_of: BaseOf
) -> None:
    asked = [
        stem
        for f in base_of(TOWN + text).facts
        for stem in f.stems
        if f.answer.text in ("1911", "1926", "Jo Ek")
    ]
    assert any(words in stem for stem in asked) == said, asked


def test_what_a_stuff_did_is_told_by_its_first_deed_only(base_of: BaseOf) -> None:
    text = "The work took long because of the tunnel at Kell, where water broke in and drowned 14 men."
    assert not [s for f in base_of(TOWN + text).facts for s in f.stems if "water drown" in s]


def test_what_a_thing_was_until_a_year_leaves_its_it_clear(base_of: BaseOf) -> None:
    text = "Port Ansgar was a free port until 1879, when it was occupied by Chile."
    assert any("Port Ansgar occupied by" in s for f in base_of(TOWN + text).facts for s in f.stems)


def test_an_it_that_may_mean_the_record_is_not_told(base_of: BaseOf) -> None:
    text = "The city held a record for rain until 1996, when it was broken by Veltri."
    assert not [f for f in base_of(TOWN + text).facts if f.stems and "broken" in f.stems[0]]
