"""Stems of battles, wars and other events."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "fight.part_of.conflict",
        ("Of which war was {subject} a part?", "During which war was {subject} fought?"),
    ),
    StemRule("fight.other_name.conflict", ("By what name is {subject} also known?",)),
    StemRule(
        "fight.commander.commander",
        ("Who commanded {troops} {amid} {subject}?", "Who was in command of {troops} {amid} {subject}?"),
        example="Who commanded the Blue Regiment at the Battle of Krag?",
    ),
    StemRule(
        "fight.numbered.count",
        (
            "{ask} {noun} did {troops} have {amid} {subject}?",
            "{ask} men did {troops} number {amid} {subject}?",
        ),
    ),
    StemRule("fight.of_whom.count", ("{ask} men of {troops} {amid} {subject} were {who}?",)),
    StemRule(
        "fight.corps.count",
        ("{ask} men did {leader_name} bring to join the army before {subject}?",),
    ),
    StemRule("fight.corps_head.commander", ("Who led the {troops} that joined the army before {subject}?",)),
    StemRule("fight.garrison.count", ("Before {subject}, {ask} {noun} made up the besieged garrison?",)),
    StemRule("fight.siege.lasting", ("Before {subject}, how long did the {what} last?",)),
    StemRule(
        "fight.captured.first", ("{amid} {subject}, {ask} {noun} were captured together with {person}?",)
    ),
    StemRule(
        "fight.captured_guns.second",
        ("{amid} {subject}, {ask} {noun} were captured together with {person}?",),
    ),
    StemRule(
        "fight.losses.count",
        (
            "How high were the {side} losses {amid} {subject}?",
            "How many men did the {side} side lose {amid} {subject}?",
        ),
    ),
    StemRule("fight.admitted.count", ("{ask} {noun} did {person} report after {subject}?",)),
    StemRule("fight.lost_share.share", ("{ask} of its {what} did {troops} lose {amid} {subject}?",)),
    StemRule("fight.died_at.site", ("Where did {person} die after {subject}?",)),
    StemRule("fight.died_at.when", ("{ask} did {person} die after {subject}?",)),
    StemRule("fight.tried.when", ("After {subject}, {ask} was {person} {deed}?",)),
    StemRule("fight.declared.when", ("{ask} did {by} declare the war that led to {subject}?",)),
    StemRule("fight.peace.site", ("Where was peace concluded after {subject}?",)),
    StemRule("fight.peace.when", ("{ask} was peace concluded after {subject}?",)),
    StemRule("fight.siege_raised.when", ("After {subject}, {ask} was the {what} {deed}?",)),
    StemRule("fight.crowned.when", ("{ask} was {person} crowned after {subject}?",)),
    StemRule("fight.charge.count", ("{amid} {subject}, {ask} {noun} did {person} lead in a charge?",)),
    StemRule("fight.rose.river", ("Which river rose during {subject}?",)),
    StemRule("fight.printed.when", ("{ask} was {title}, an account of {subject}, {deed}?",)),
    StemRule("fight.museum.head", ("Who opened {what}, which recalls {subject}?",)),
    StemRule("fight.museum.when", ("{ask} was {what}, which recalls {subject}, opened?",)),
    StemRule(
        "fight.field_area.area",
        ("How large is the battlefield of {subject}?", "What is the area of the battlefield of {subject}?"),
    ),
    StemRule("fight.reenacted.count", ("{ask} people took part in the re-enactment of {subject} in {at}?",)),
    StemRule(
        "fight.war_cost.count", ("{ask} {unit} did the campaign of which {subject} was a part cost {land}?",)
    ),
    StemRule(
        "fight.estate.count", ("{ask} {unit} was the estate worth that {person} received after {subject}?",)
    ),
)
