"""Stems of houses, expeditions and earthquakes told in prose."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.house.first_head.who",
        ("Who was the first {role} of {subject}?",),
        example="Who was the first rector of the University of Ostby?",
    ),
    StemRule("frame.house.head.who", ("Who is the {role} of {subject}?",)),
    StemRule("frame.house.first_woman.who", ("Who was the first {whom} to {deed} from {subject}?",)),
    StemRule(
        "frame.event.led.who",
        ("Who led {subject}?",),
        several=("Who was one of the leaders of {subject}?",),
    ),
    StemRule(
        "frame.event.backed.who",
        ("Which of these people {done} {subject}?",),
        several=("Which of these people {done} {subject}?",),
    ),
    StemRule("frame.event.patron.who", ("Who was the patron of {subject}?",)),
    StemRule("frame.event.ship.ship", ("What was the name of the ship of {subject}?",)),
    StemRule("frame.quake.magnitude.number", ("What was the magnitude of {subject}?",)),
    StemRule("frame.quake.shock.long", ("How long did the {what} of {subject} last?",)),
    StemRule(
        "frame.quake.centre.far",
        ("How far {side} of {place} was the {what} of {subject}?",),
    ),
)
