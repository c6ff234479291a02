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
    StemRule(
        "frame.sport.contract.long",
        (
            "On what kind of contract did {subject} join {club}?",
            "On what kind of contract did {subject} join {club2}?",
        ),
    ),
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
    StemRule(
        "frame.sport.season_goals.number",
        (
            "How many {noun} did {subject} score in the {season} season?",
            "How many {noun} did {subject} score for {club} in the {season} season?",
        ),
        example="How many goals did Ada Poe score in the 2010–11 season?",
    ),
    StemRule("frame.sport.caps.number", ("How many caps did {subject} win for {team}?",)),
    StemRule(
        "frame.sport.won_final.other",
        (
            "Whom did {subject} beat in the final to win {cup}?",
            "Whom did {subject} beat in the final to win {cup} {when}?",
            "Whom did {subject} beat in the final to win {cup} with {club}?",
            "Whom did {subject} beat in the final to win {cup} with {club} {when}?",
        ),
    ),
    StemRule("frame.sport.lost_final.other", ("To whom did {subject} lose the final of {cup}?",)),
    StemRule(
        "frame.sport.announced.when",
        ("{wh} did {subject} announce retirement?", "{wh} did {subject} announce retirement from {what}?"),
    ),
)
