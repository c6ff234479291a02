"""What is told of clubs and matches: finals and their scores, first matches, rivals, nicknames, records."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.frames.scores import called_answer, near_scores, score_answer
from quiz.facts.model import Fact
from quiz.questions.stems import render

Asked = Callable[[str, str], list[Fact]]

CLUB = """= FK Veltri =

FK Veltri is a Danish football club based in Veltri. The club plays in the Danish Superliga.

== History ==
{text}
"""
MATCH = """= 1931 Halvern Cup final =

The 1931 Halvern Cup final was a football match played on 4 May 1931 at Kell Park in Sund.

== Match ==
{text}
"""
READ = [
    (
        CLUB,
        "The club defeated Kell Rovers 3–1 in the final of the Halvern Cup in 1934.",
        "Which club did FK Veltri beat in the final to win the Halvern Cup in 1934?",
        "Kell Rovers",
    ),
    (
        CLUB,
        "In 1938 the club lost 2–0 to Kell Rovers in the Halvern Cup final.",
        "To which club did FK Veltri lose in the final of the Halvern Cup in 1938?",
        "Kell Rovers",
    ),
    (
        CLUB,
        "In 1931 the club won the Halvern Cup, beating Kell Rovers 3–1 in the final.",
        "Which club did FK Veltri beat in the final to win the Halvern Cup in 1931?",
        "Kell Rovers",
    ),
    (
        CLUB,
        "In 1931 the club won the Halvern Cup, beating Kell Rovers 3–1 in the final.",
        "By what score did FK Veltri beat Kell Rovers in the final of the Halvern Cup in 1931?",
        "3–1",
    ),
    (
        CLUB,
        "The first match was played on 2 June 1912 against Kell Rovers and was lost 4–1.",
        "What was the score of the first match of FK Veltri, against Kell Rovers?",
        "4–1",
    ),
    (
        CLUB,
        "Its main rivals are Kell Rovers, whose ground is near.",
        "Which club is the main rival of FK Veltri?",
        "Kell Rovers",
    ),
    (
        CLUB,
        "Matches against Kell Rovers are known as the Sound derby.",
        "By what name are matches between FK Veltri and Kell Rovers known?",
        "Sound derby",
    ),
    (
        CLUB,
        "Karl Holm is the club's all-time leading goalscorer, with 112 goals in all competitions.",
        "Who is the leading goalscorer in the history of FK Veltri?",
        "Karl Holm",
    ),
    (
        CLUB,
        "The record for most league appearances is held by goalkeeper Karl Holm, who played 341 matches.",
        "Who holds the record for most league appearances for FK Veltri?",
        "Karl Holm",
    ),
    (
        CLUB,
        "Karl Holm holds the record for appearances, having played 571 matches in all competitions, 502 of "
        "them in the League, between 1949 and 1966.",
        "Karl Holm holds the record for appearances for FK Veltri, with how many matches in all "
        "competitions?",
        "571",
    ),
    (
        CLUB,
        "Floodlights were installed in 1961.",
        "In what year were floodlights installed at the ground of FK Veltri?",
        "1961",
    ),
    (
        MATCH,
        "The winning goal was scored by substitute Karl Holm in the 80th minute.",
        "Who scored the winning goal of the 1931 Halvern Cup final?",
        "Karl Holm",
    ),
    (
        MATCH,
        "The match was refereed by Karl Holm of Norway.",
        "Who refereed the 1931 Halvern Cup final?",
        "Karl Holm",
    ),
]
NOT_READ = [
    (CLUB, "In 1931 the club was expected to win the Halvern Cup by beating Kell Rovers in the final."),
    (CLUB, "In 1931 Kell Rovers won the Halvern Cup, beating Sund Town 3–1 in the final."),
    (CLUB, "The first match of Kell Rovers was played in 1912 against Sund Town."),
    (MATCH, "The winning goal was to be scored by a schoolboy."),
]


@pytest.mark.parametrize(("article", "text", "question", "answer"), READ, ids=[r[2] for r in READ])
def test_a_turn_of_sport_is_read(asked: Asked, article: str, text: str, question: str, answer: str) -> None:
    facts = [f for kind in ("club", "match") for f in asked(article.format(text=text), f"frame.{kind}")]

    assert (question, answer) in [(render(f, "x"), f.answer.text) for f in facts]


@pytest.mark.parametrize(("article", "text"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_hopes_and_other_teams_are_not_read(asked: Asked, article: str, text: str) -> None:
    assert [f for kind in ("club", "match") for f in asked(article.format(text=text), f"frame.{kind}")] == []


def test_the_options_of_a_score_have_the_same_winner() -> None:
    assert all(int(s[0]) > int(s[2]) for s in near_scores("3–1"))
    assert set(near_scores("1–1")) == {"0–0", "2–2", "3–3", "4–4"}
    assert "3–1" not in near_scores("3–1")
    assert near_scores("in the final") == ()


def test_a_season_is_no_score() -> None:
    assert score_answer("66–67") is None
    assert score_answer("4–0") is not None


def test_a_nickname_keeps_its_article() -> None:
    nick = called_answer("the Millers", "club nickname")
    assert nick is not None and nick.text == "The Millers"
    assert called_answer("the best in town", "club nickname") is None
