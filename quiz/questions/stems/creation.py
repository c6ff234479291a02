"""Stems of what is told of books, plays, games, pictures, series and magazines."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.creation.conducted.who",
        ("Who conducted the first performance of {subject}?",),
        example="Who conducted the first performance of the opera Sund?",
    ),
    StemRule(
        "frame.creation.model.who",
        ("Who was the model for the character of {role} in {subject}?",),
        several=("Which of these people was a model for the character of {role} in {subject}?",),
    ),
    StemRule("frame.creation.narrator.who", ("Which character narrates {subject}?",)),
    StemRule(
        "frame.creation.sequel.title",
        ("What is the title of the {what} to {subject}?",),
        several=("Which of these is the title of a {what} to {subject}?",),
    ),
    StemRule("frame.creation.sequel.when", ("{wh} was {title}, the {what} to {subject}, released?",)),
    StemRule("frame.creation.printing.sum", ("{about}how many copies made up the {which} of {subject}?",)),
    StemRule("frame.creation.issue.when", ("{wh} did the {which} issue of {subject} appear?",)),
    StemRule("frame.creation.issue_had.pages", ("How many pages did the {which} issue of {subject} have?",)),
    StemRule(
        "frame.creation.issue_sold.sum",
        ("{about}how many copies of the {which} issue of {subject} were sold?",),
    ),
    StemRule("frame.creation.lasts.long", ("How long does {subject} last?",)),
    StemRule(
        "frame.creation.version.who",
        ("Who directed the {what} {sort} of {subject}?",),
        several=("Which of these people directed a {what} {sort} of {subject}?",),
    ),
    StemRule(
        "frame.creation.version.when",
        ("{wh} did {who}'s {what} {sort} of {subject} come out?",),
    ),
    StemRule("frame.creation.translation.who", ("Who translated {subject} into {tongue}?",)),
    StemRule(
        "frame.creation.translation.when", ("{wh} did {who}'s {tongue} translation of {subject} appear?",)
    ),
    StemRule(
        "frame.creation.named.who",
        ("Which publication named {subject} {what}?", "Which publication named {subject} {what} {when}?"),
    ),
    StemRule(
        "frame.creation.watched.sum",
        (
            "{about}how many people watched the {which} of {subject}?",
            "{about}how many people watched the {which} of {subject} {where}?",
        ),
    ),
    StemRule("frame.creation.reported.sum", ("To how many countries was {subject} sold?",)),
    StemRule(
        "frame.creation.collection.who",
        (
            "Which museum added {subject} to its collection?",
            "Which museum added {subject} to its collection in {when}?",
        ),
    ),
)
