"""Stems of awards told in prose. Every one names the ceremony: the same category is given in many places."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "award.won",
        ("Which award did {subject} win at {ceremony}?",),
        several=("Which of these awards did {subject} win at {ceremony}?",),
        example="Which of these awards did the film Tideglass win at the 12th Lumen Awards?",
    ),
    StemRule(
        "award.nominated",
        ("For which award was {subject} nominated at {ceremony}?",),
        several=(
            "For which of these awards was {subject} nominated at {ceremony}?",
            "In which of these categories was {subject} nominated at {ceremony}?",
        ),
    ),
    StemRule(
        "award.title",
        ("Which song from {subject} {deed} {category} at {ceremony}?",),
        answers=("work",),
    ),
    StemRule(
        "award.holder",
        (
            "Who won {category} at {ceremony} for {subject}?",
            "Who won {category} for {subject} at {ceremony}?",
        ),
        example="Who won Best Actress at the 12th Lumen Awards for the film Tideglass?",
    ),
    StemRule(
        "award.of_person",
        ("Which award did {person} win for {subject} at {ceremony}?",),
        several=("Which of these awards did {person} win for {subject} at {ceremony}?",),
    ),
    StemRule(
        "award.of_actor",
        ("Which award did {person} win for {subject} at {ceremony}?",),
        several=("Which of these awards did {person} win for {subject} at {ceremony}?",),
    ),
    StemRule(
        "award.where",
        (
            "At which {meeting} did {person} win {category} for {subject}?",
            "At which event did {person} win {category} for {subject}?",
        ),
        example="At which festival did Ada Poe win Best Actress for the film Ode?",
    ),
    StemRule(
        "award.lost_to",
        ("To whom did {person} lose {category} at {ceremony}?",),
        example="To whom did Ada Poe lose Best Director at the 30th Veltri Awards?",
    ),
    StemRule(
        "award.nominations",
        ("How many nominations did {subject} receive at {ceremony}?",),
    ),
    StemRule("award.wins", ("How many awards did {subject} win at {ceremony}?",)),
)
