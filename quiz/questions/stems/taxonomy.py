"""Stems of the description and the home of living things."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.taxonomy.described.who",
        ("Who first described {subject}?", "By whom was {subject} first described?"),
        several=("Which of these people was among those who first described {subject}?",),
        example="Who first described the marsh cotinga?",
    ),
    StemRule(
        "frame.taxonomy.named_after.who",
        ("After whom is {subject} named?",),
    ),
    StemRule(
        "frame.taxonomy.home.where",
        ("To {part} which {kind} is {subject} {how}?", "To which {kind} is {subject} {how}?"),
    ),
    StemRule(
        "frame.taxonomy.types.where",
        ("Where were the first described specimens of {subject} collected?",),
    ),
    StemRule(
        "frame.taxonomy.types.who",
        ("Who collected the specimens from which {subject} was first described?",),
    ),
)
