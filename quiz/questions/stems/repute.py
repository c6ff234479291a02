"""Stems of elections, influences and pupils."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.repute.beaten.who",
        ("Whom did {subject} defeat {at}?",),
        example="Whom did Ada Poe defeat at the general election of 1966?",
    ),
    StemRule("frame.repute.beaten.votes", ("By how many votes did {subject} defeat {who} {at}?",)),
    StemRule(
        "frame.repute.influence.who",
        (
            "Which {trade} influenced the {what} of {subject}?",
            "Which {trade} influenced {subject}?",
            "Who influenced the {what} of {subject}?",
            "Who influenced {subject}?",
        ),
        several=(
            "Which of these people influenced the {what} of {subject}?",
            "Which of these people influenced {subject}?",
        ),
    ),
    StemRule(
        "frame.repute.pupil.who",
        ("Which {trade} was a {what} of {subject}?", "Who was a {what} of {subject}?"),
        several=("Which of these people was a {what} of {subject}?",),
        example="Which muralist was a pupil of Ada Poe?",
    ),
)
