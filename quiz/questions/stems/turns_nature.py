"""Stems of what befell places and craft, and of the largest of what they have."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "nature.own_victims.count",
        (
            "How many {noun} were {done} when {subject} {rest} {on_at}?",
            "How many {noun} were {done} when {subject} {rest} {on_at_last}?",
            "How many {noun} were {done} when {subject} {rest}?",
        ),
    ),
    StemRule(
        "nature.victims.count",
        ("In the history of {subject}, how many {noun} were {done} when {what} {on_at}?",),
    ),
    StemRule(
        "nature.victims_then.count",
        ("In the history of {subject}, how many {noun} were {done} when {what} {rest} {on_at}?",),
    ),
    StemRule("nature.formed.period", ("How long ago did {subject} {base}?",)),
    StemRule("nature.was_formed.period", ("How long ago was {subject} {deed}?",)),
    StemRule("nature.visited.count", ("{ask} {noun} does {subject} attract in a year?",)),
    StemRule(
        "nature.largest_of.feature",
        (
            "Which {one} is the {how} of the {count} {of} {subject}?",
            "Of the {count} {many} {of} {subject}, which {one} is the {how}?",
        ),
        example="Which glacier is the longest of the five of Mount Ostby?",
    ),
    StemRule("nature.runs.distance", ("How long is {subject}?", "What is the length of {subject}?")),
    StemRule(
        "nature.torpedoed.submarine",
        ("Which submarine {deed} {subject}?", "By which submarine was {subject} {deed}?"),
    ),
    StemRule(
        "nature.sold_to.buyer",
        (
            "To which company was {subject} sold {on_at}?",
            "To which company was {subject} sold {on_at_last}?",
            "To which company was {subject} sold?",
        ),
    ),
    StemRule(
        "nature.sold_to.maker",
        (
            "To whom was {subject} sold {on_at}?",
            "To whom was {subject} sold {on_at_last}?",
            "To whom was {subject} sold?",
        ),
    ),
    StemRule(
        "nature.renamed.new_name",
        ("Under what name did {subject} later sail?", "What was {subject} renamed?"),
    ),
)
