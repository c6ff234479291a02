"""Scores of aggregators, critics and audiences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.frames.ratings import near_grades
from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

FILM = """= Ode (2016 film) =

Ode is a 2016 drama film directed by Ada Poe.

== Critical response ==
{text}
"""
SCORES = [
    (
        "On Rotten Tomatoes, the film has an approval rating of 95% based on 288 reviews, with an "
        "average rating of 8.5/10.",
        {("rating.approval", "95%"), ("rating.reviews", "288"), ("rating.average", "8.5/10")},
    ),
    (
        "On the review aggregator CriticTally, 87% of 203 reviews are positive.",
        {("rating.positive", "87%"), ("rating.reviews", "203")},
    ),
    (
        "On Weighbridge, the film scored 79 out of 100, based on 38 critics.",
        {("rating.score", "79 out of 100"), ("rating.critics", "38")},
    ),
    (
        'Audiences polled by ExitGrade gave it an average grade of "B" on an A+ to F scale.',
        {("rating.grade", "B")},
    ),
    (
        "Dov Maske of Weekday awarded the film three and a half stars out of four.",
        {("rating.stars", "three and a half"), ("rating.critic", "Dov Maske")},
    ),
    ("Dov Maske of Weekday did not care for it.", set()),
]


@pytest.mark.parametrize(("text", "told"), SCORES, ids=[row[0][:40] for row in SCORES])
def test_a_score_is_read_with_its_kind(text: str, told: set[tuple[str, str]], asked: Asked) -> None:
    facts = asked(FILM.format(text=text), "rating.")

    assert {(f.relation, f.answer.text) for f in facts} == told


def test_a_score_as_of_a_day_is_not_told_as_lasting(asked: Asked) -> None:
    text = "As of May 2020, on Rotten Tomatoes the film has an approval rating of 95% based on 288 reviews."

    assert not asked(FILM.format(text=text), "rating.")


def test_the_score_of_one_version_is_not_that_of_the_work(asked: Asked) -> None:
    text = "On Weighbridge, the Windows version has a score of 86 out of 100, based on 54 reviews."

    assert not asked(FILM.format(text=text), "rating.")


def test_grades_are_neighbours_with_the_same_minus() -> None:
    assert near_grades("B-") == ("A", "A-", "B+", "C+", "C", "C-", "B") or set(near_grades("B-")) == {
        "A", "A-", "B+", "B", "C+", "C", "C-", "D+",
    }  # fmt: skip
    assert near_grades("good") == ()


def test_each_score_is_that_of_the_site_named_before_it(asked: Asked) -> None:
    text = "On CriticTally, 87% of 203 reviews are positive; on Weighbridge, the film scored 61 out of 100."
    facts = asked(FILM.format(text=text), "rating.")

    assert {f.roles["site"] for f in facts if f.relation == "rating.score"} == {"Weighbridge"}
