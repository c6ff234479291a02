"""Stems of parts that are heard and not seen; those of parts that are played stand with the cast lists."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "cast.voice",
        ("Who voices {role} in {subject}?", "Who provides the voice of {role} in {subject}?"),
        several=("Which of these actors voices {role} in {subject}?",),
        example="Who voices the Ferryman in the film Tideglass?",
    ),
    StemRule(
        "cast.voiced",
        ("Which role does {actor} voice in {subject}?",),
        several=("Which of these roles does {actor} voice in {subject}?",),
    ),
)
