"""Stems of what came first."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "first.award",
        (
            "Which of these honours did {subject} receive first?",
            "Which of these was the first to be awarded to {subject}?",
        ),
        example="Which of these honours did Ada Poe receive first?",
    ),
    StemRule(
        "first.work",
        (
            "Which of these works by {subject} was {verb} first?",
            "Which of these did {subject} bring out first?",
        ),
        example="Which of these works by Ada Poe was published first?",
    ),
    StemRule(
        "first.holder",
        (
            "Which of these people was the first to become {office} of {subject}?",
            "Which of these people was the earliest {office} of {subject}?",
        ),
        example="Which of these people was the earliest managing director of the company Brask?",
    ),
    StemRule(
        "first.twin",
        ("With which of these places was {subject} twinned first?",),
        example="With which of these places was Port Ansgar twinned first?",
    ),
    StemRule(
        "first.club",
        (
            "Which of these clubs did {subject} play for first?",
            "For which of these clubs did {subject} play earliest?",
        ),
        example="Which of these clubs did Jonah Holm play for first?",
    ),
)
