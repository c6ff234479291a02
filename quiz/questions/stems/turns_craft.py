"""Stems of ships, bridges and other machines and structures."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule("craft.laid_down.when", ("{ask} was {subject} {deed}?",)),
    StemRule("craft.then_done.when", ("{ask} was {subject} {deed}?",)),
    StemRule(
        "craft.built_by.builder", ("Which company built {subject}?", "Which yard or company built {subject}?")
    ),
    StemRule(
        "craft.crew.count",
        ("How many people made up the crew of {subject}?", "How large was the crew of {subject}?"),
    ),
    StemRule(
        "craft.top_speed.speed", ("What is the top speed of {subject}?", "How fast can {subject} travel?")
    ),
    StemRule(
        "craft.main_span.extent",
        ("How long is the main span of {subject}?", "What is the length of the main span of {subject}?"),
    ),
    StemRule("craft.long.length", ("How {how} {is} {subject}?",)),
    StemRule("craft.length_of.length", ("What {is} the {what} of {subject}?",)),
    StemRule(
        "craft.seats.count", ("How many people does {subject} hold?", "What is the capacity of {subject}?")
    ),
)
