"""Stems of how clubs began, and who was first in them."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.team.colours.colours",
        ("In which colours {does} {subject} play?", "Which colours {does} {subject} wear?"),
        example="In which colours does Ostby RFC play?",
    ),
    StemRule("frame.team.first_colours.colours", ("In which colours did {subject} originally play?",)),
    StemRule("frame.team.ground.where", ("At which ground {does} {subject} play?",)),
    StemRule("frame.team.officer.who", ("Who was the first {post} of {subject}?",)),
    StemRule("frame.team.debut.other", ("Against which club did {subject} play its first match?",)),
    StemRule("frame.team.first_goal.who", ("Who scored the first {what} in the history of {subject}?",)),
    StemRule("frame.team.holder.who", ("Who holds the record for most {what} for {subject}?",)),
    StemRule("frame.team.most.who", ("Who holds the record for most {what} for {subject}?",)),
    StemRule("frame.team.renamed.name", ("Under what name was {subject} founded?",)),
)
