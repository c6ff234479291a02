"""Stems of scores: what sites, critics, audiences and sales bodies gave a work."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "rating.approval",
        (
            "What approval rating does {subject} have on {site}?",
            "What is the approval rating of {subject} on {site}?",
        ),
        example="What approval rating does the film Tideglass have on CriticTally?",
    ),
    StemRule(
        "rating.positive",
        (
            "What percentage of reviews of {subject} are positive, according to {site}?",
            "According to {site}, what percentage of reviews of {subject} are positive?",
        ),
    ),
    StemRule(
        "rating.average",
        (
            "What average rating does {subject} have on {site}?",
            "What is the average rating of {subject} on {site}?",
        ),
    ),
    StemRule(
        "rating.score",
        ("What score did {subject} receive on {site}?", "What score does {subject} have on {site}?"),
    ),
    StemRule(
        "rating.reviews",
        ("On how many reviews is the rating of {subject} on {site} based?",),
    ),
    StemRule(
        "rating.critics",
        ("How many critics' reviews make up the score of {subject} on {site}?",),
    ),
    StemRule(
        "rating.grade",
        ("What average grade did audiences polled by {site} give {subject}?",),
        example="What average grade did audiences polled by ExitGrade give the film Tideglass?",
    ),
    StemRule(
        "rating.stars",
        ("How many {unit} out of {top} did {critic} give {subject}?",),
        example="How many stars out of five did Ada Poe give the film Tideglass?",
    ),
    StemRule("rating.critic", ("Which critic gave {subject} {rating}?",)),
    StemRule(
        "rating.certification",
        ("What certification did {subject} receive from {body}?",),
    ),
)
