"""Ranked lists of critics and publications."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.lists import extract_lists
from quiz.facts.lists.rankings import ordinal, parse_entry
from quiz.facts.model import Fact
from quiz.facts.subject import infer_subject
from quiz.questions.stems import render

ENTRIES = [
    (
        "3rd – Keith Phipps & Tasha Robinson, The Dissolve",
        (3, ("Keith Phipps", "Tasha Robinson"), "The Dissolve"),
    ),
    (
        "1st – Genevieve Koski, Scott Tobias, & Nathan Rabin, The Dissolve",
        (1, ("Genevieve Koski", "Scott Tobias", "Nathan Rabin"), "The Dissolve"),
    ),
    ("8th – Thaddeus Brill Jr., Weekday", (8, ("Thaddeus Brill Jr.",), "Weekday")),
    ("6th – A. J. St. Clair-Moss, Harbour Radio", (6, ("A. J. St. Clair-Moss",), "Harbour Radio")),
    ("4th – Film School Rejects", (4, (), "Film School Rejects")),
    ("10 – Noel Murray, The Dissolve", (10, ("Noel Murray",), "The Dissolve")),
    ("Top 10 (listed alphabetically, unranked) – Joe Morgenstern, Time", (0, ("Joe Morgenstern",), "Time")),
    ("Best of 2013 (unranked) – David Denby, The New Yorker", (0, ("David Denby",), "The New Yorker")),
]


@pytest.mark.parametrize(("line", "entry"), ENTRIES, ids=[row[0] for row in ENTRIES])
def test_a_line_gives_rank_critics_and_outlet(line: str, entry: tuple[int, tuple[str, ...], str]) -> None:
    assert parse_entry(line) == entry


@pytest.mark.parametrize(
    "line", ["", "1st", "The city of the sea", "1999 – The club is founded in a pub", "1st – the end"]
)
def test_other_lines_are_no_entries(line: str) -> None:
    assert parse_entry(line) is None


LINES = """- 1st – Ada Poe, The Gull
- 1st – Lo Trask & Min Obuya, Northern Screen
- 2nd – Dov Mask, Kell Tribune
- 3rd – Pal Greaves, Northern Screen
- 5th – Lantern & Reel
- Top 10 (unranked) – Jo Weiss, Harbour Radio
"""


def facts(intro: str = "Pier was on many top ten lists for 2016.", lines: str = LINES) -> list[Fact]:
    document = parse_document(
        f"= Pier (2016 film) =\n\nPier is a 2016 film.\n\n==Top ten lists==\n{intro}\n\n{lines}"
    )
    return list(extract_lists(document, infer_subject(document)))


def of(relation: str, answer: str) -> Fact:
    (found,) = [fact for fact in facts() if fact.relation == relation and fact.answer.text == answer]
    return found


def test_everybody_of_a_shared_rank_is_true_too_and_the_others_are_near() -> None:
    fact = of("ranking.critic", "Ada Poe")
    assert set(fact.also) >= {"Lo Trask", "Min Obuya", "Lo Trask & Min Obuya", "Lo Trask and Min Obuya"}
    assert fact.near == ("Dov Mask", "Pal Greaves")
    assert render(fact, "a").startswith("Which of these critics ")


def test_a_rank_that_one_critic_gave_is_asked_plainly() -> None:
    assert render(of("ranking.critic", "Dov Mask"), "a").startswith("Which critic ")


def test_the_year_of_the_list_is_named_where_it_is_told() -> None:
    assert of("ranking.rank", "2nd").roles["list"] == "a top ten list for 2016"
    assert of("ranking.outlet", "Kell Tribune").roles["things"] == "best films of 2016"
    told = [fact for fact in facts(intro="Pier was on lists.") if fact.relation == "ranking.rank"]
    assert told[0].roles["list"] == "a top ten list"


def test_a_newspaper_gets_its_article_in_a_stem_but_not_as_an_answer() -> None:
    assert of("ranking.rank", "2nd").roles["outlet"] == "the Kell Tribune"
    assert of("ranking.outlet", "Kell Tribune").answer.fine == "publication"


def test_an_unranked_line_has_no_rank() -> None:
    assert not any(
        "Jo Weiss" in (fact.roles.get("critic"), fact.answer.text)
        for fact in facts()
        if fact.relation in ("ranking.rank", "ranking.critic")
    )
    assert of("ranking.outlet", "Harbour Radio").roles["critic"] == "Jo Weiss"


def test_a_publication_is_no_critic() -> None:
    assert not any(fact.answer.text == "Lantern & Reel" for fact in facts() if fact.answer.type == "person")
    assert of("ranking.outlet_rank", "5th").roles["outlet"] == "Lantern & Reel"


def test_an_outlet_that_stands_twice_does_not_ask_for_its_critic() -> None:
    asked = {fact.roles["outlet"] for fact in facts() if fact.relation == "ranking.critic_of_outlet"}
    assert asked == {"The Gull", "the Kell Tribune", "Harbour Radio"}


def test_a_list_without_ranks_or_of_other_lines_is_left_alone() -> None:
    assert facts(lines="- Ada Poe\n- Kim Oy and others\n") == []


@pytest.mark.parametrize(
    ("rank", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (21, "21st"), (38, "38th")],
)
def test_ranks_are_written_as_ordinals(rank: int, text: str) -> None:
    assert ordinal(rank) == text
