"""Stems of an athlete's career told in prose."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.sport.debut.other",
        (
            "Against whom did {subject} make a {debut}?",
            "Who were the opponents when {subject} made a {debut} {when}?",
        ),
    ),
    StemRule("frame.sport.debut.when", ("{wh} did {subject} make a {debut}?",)),
    StemRule("frame.sport.substitute.who", ("In whose place did {subject} make a {debut}?",)),
    StemRule(
        "frame.sport.first_goal.other",
        ("Against whom did {subject} score a first goal for {team}?",),
    ),
    StemRule(
        "frame.sport.fee.fee",
        ("For what fee did {subject} join {club}?", "For what fee did {subject} join {club} {when}?"),
        example="For what fee did Ada Poe join Ostby IF in 1998?",
    ),
    StemRule("frame.sport.fee.club", ("Which club did {subject} join for {fee}?",)),
    StemRule("frame.sport.contract.long", ("On a contract of what length did {subject} join {club}?",)),
    StemRule(
        "frame.sport.fell_through.club",
        (
            "A move to which club fell through for {subject} {when}?",
            "A move to which club fell through for {subject}?",
        ),
    ),
    StemRule(
        "frame.sport.manager_there.who",
        ("Who was the {role} of {subject} at {club}?",),
    ),
    StemRule(
        "frame.sport.called_up.who",
        ("Who called up {subject} for {cup}?", "Who called up {subject} to the national team?"),
    ),
    StemRule("frame.sport.place_taken.who", ("Who took the place of {subject} at {event}?",)),
    StemRule("frame.sport.last_match.when", ("{wh} was the last {what} of {subject}?",)),
    StemRule("frame.sport.consecutive.number", ("In how many consecutive matches did {subject} play?",)),
    StemRule(
        "frame.sport.final_opponent.other",
        ("In the career of {subject}, whom did {club} beat to win {cup} {when}?",),
    ),
    StemRule(
        "frame.sport.final_opponent.when",
        ("In the career of {subject}, {wh} did {club} win {cup}?",),
    ),
    StemRule(
        "frame.sport.sent_off.other",
        ("Against whom was {subject} sent off {when}?", "Against whom was {subject} sent off?"),
    ),
    StemRule("frame.sport.ambassador.org", ("For which charity {is} {subject} an ambassador?",)),
)
