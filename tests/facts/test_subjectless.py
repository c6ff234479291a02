"""Sentences whose subject the parser hangs on something else than their verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.page import Page

PageOf = Callable[[str], Page]
TOWN = "= Ostby =\n\nOstby is a town in Denmark.\n\n== History ==\n"


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The Duke of Saltz, marching from Veere with 17,000 men, was met at Ostby.", "met", "Duke"),
        ("A new stadium at Holm Park, intended to seat 25,000, was granted a licence.", "granted", "stadium"),
        ("Between 1930 and 1932 Roosegaard obtained colours for 188 red stars.", "obtained", "Roosegaard"),
        ("By the early 1990s market research had shown that fewer people came.", "shown", "research"),
        ("At the census of 2021 women made up 52.8 percent of the people.", "made", "women"),
        ("From 2002 to 2010 Tamarisk sponsored the club.", "sponsored", "Tamarisk"),
    ],
)
def test_a_main_verb_has_its_own_subject(text: str, verb: str, subject: str, page_of: PageOf) -> None:
    sentence = page_of(TOWN + text).sentences[-1]
    token = next(t for t in sentence.tokens if t.text == verb)
    subjects = [c.text for c in token.children if c.dep_ in ("nsubj", "nsubjpass")]
    assert subjects == [subject]
    assert "2021" not in [t.text for c in token.children if c.text == subject for t in c.subtree]


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("A campaign led by the teacher Clara Holm saved the pond.", "saved", "campaign"),
        ("In 1844 a monument designed by the sculptor Emil Wolff was unveiled.", "unveiled", "monument"),
        ("Under the coach Clara Holm won the cup.", "won", "Holm"),
        ("The teacher Clara Holm saved the pond.", "saved", "teacher"),
    ],
)
def test_a_name_behind_its_trade_is_no_subject_beside_another(
    text: str, verb: str, subject: str, page_of: PageOf
) -> None:
    sentence = page_of(TOWN + text).sentences[-1]
    token = next(t for t in sentence.tokens if t.text == verb)
    assert [c.text for c in token.children if c.dep_ in ("nsubj", "nsubjpass")] == [subject]


def test_a_verb_without_any_subject_is_left_alone(page_of: PageOf) -> None:
    sentence = page_of(TOWN + "In 1911 ended what had begun in Ostby.").sentences[-1]
    token = next(t for t in sentence.tokens if t.text == "ended")
    assert not [c.text for c in token.children if c.dep_ == "nsubj" and c.text == "1911"]
