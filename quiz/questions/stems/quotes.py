"""Stems of reviews; those of quotations come with their facts, for they hold the words of the sentence."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "quote.outlet",
        (
            "For which publication did {critic} review {subject}?",
            "In which publication did {critic}'s review of {subject} appear?",
        ),
        example="For which publication did Ada Poe review the film Tideglass?",
    ),
)
