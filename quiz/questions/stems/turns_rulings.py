"""Stems of laws, treaties, disasters and wars."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule("law.introduced.leader", ("Who introduced {subject}?", "By whom was {subject} introduced?")),
    StemRule("law.passed.when", ("{ask} was {subject} {deed}?",)),
    StemRule("law.votes.count", ("By how many votes to {against} was {subject} passed?",)),
    StemRule("law.assent.when", ("{ask} did {subject} receive {what}?",)),
    StemRule("law.force.when", ("{ask} did {subject} come into force?", "{ask} did {subject} take effect?")),
    StemRule("law.ended.when", ("{ask} was {subject} {deed}?",)),
    StemRule("law.applied.count", ("To how many {noun} did {subject} apply?",)),
    StemRule("event.magnitude.count", ("What was the magnitude of {subject}?",)),
    StemRule(
        "event.killed.count", ("{ask} people did {subject} kill?", "{ask} people were killed in {subject}?")
    ),
    StemRule("event.injured.count", ("{ask} people were {deed} in {subject}?",)),
    StemRule("event.homeless.count", ("{ask} people were left {deed} by {subject}?",)),
    StemRule("event.felt.city", ("As far away as which place was {subject} felt?",)),
    StemRule("event.wave.height", ("How high was the tsunami that came with {subject}?",)),
    StemRule("event.estimated.money", ("At how much was the {what} of {subject} estimated?",)),
    StemRule("event.damage.money", ("How much damage did {subject} cause?",)),
    StemRule("event.lasted.lasting", ("How long did {subject} last?",)),
    StemRule("event.wrecked.count", ("{ask} {noun} were {deed} in {subject}?",)),
    StemRule("event.attended.count", ("By how many people was {subject} {deed}?",)),
    StemRule("event.took_part.count", ("{ask} {noun} took part in {subject}?",)),
    StemRule(
        "war.began_with.treaty", ("Which treaty ended {subject}?", "With which treaty did {subject} end?")
    ),
    StemRule("war.signed.when", ("{ask} was {named_treaty}, which ended {subject}, signed?",)),
    StemRule(
        "war.surrendered.count",
        (
            "With how many {noun} did the garrison of {site_of} surrender {amid} {subject}?",
            "With how many {noun} did the besieged garrison surrender {amid} {subject}?",
        ),
    ),
    StemRule("war.fell.when", ("{ask} did {called} {base} {amid} {subject}?",)),
    StemRule(
        "war.on_river.river",
        ("On the {bank} bank of which river was {subject} fought?", "On which river was {subject} fought?"),
    ),
    StemRule("war.far_from.distance", ("How far {way} of {city} was {subject} fought?",)),
    StemRule("war.held_out.lasting", ("For how long did the besieged hold out before {subject}?",)),
    StemRule("war.of_losses.count", ("{ask} men were killed on the {side} side {amid} {subject}?",)),
)
