"""Stems of what became of things: founded, built, opened, moved, renamed, burned, closed."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule("past.founded_by.founder", ("Who founded {subject}?", "Who was the founder of {subject}?")),
    StemRule("past.founded_when.when", ("{ask} was {subject} {deed}?",)),
    StemRule("past.thing_founder.founder", ("Who {deed} {thing} {of} {subject}?",)),
    StemRule(
        "past.formerly.native",
        ("By what name was {subject} formerly known?", "What was {subject} formerly called?"),
    ),
    StemRule("past.renamed.when", ("{ask} was {subject} renamed {to}?",)),
    StemRule("past.takes_name.named", ("From what does {subject} take its name?",)),
    StemRule("past.named_after.leader", ("After whom was {subject} named?",)),
    StemRule(
        "past.moved.city",
        ("To which place did {subject} move in {when}?", "Where did {subject} move in {when}?"),
    ),
    StemRule("past.moved.when", ("{ask} did {subject} move to {city}?",)),
    StemRule("past.moved_on.city", ("To which place did {subject} move in {when}?",)),
    StemRule("past.moved_on.when", ("{ask} did {subject} move to {city}?",)),
    StemRule(
        "past.thing_when.when",
        ("{ask} was {thing} {of} {subject} {deed}?",),
        example="In which year was the wool exchange in Port Ansgar established?",
    ),
    StemRule("past.thing_did.when", ("{ask} did {thing} {of} {subject} {base}?",)),
    StemRule(
        "past.thing_closed_to.when",
        ("{ask} was {thing} {of} {subject} {deed} to {whom}?",),
    ),
    StemRule("past.burned.when", ("{ask} was {thing} {of} {subject} {deed}?",)),
    StemRule("past.burned_then.when", ("{ask} was {thing} {of} {subject} {deed}?",)),
    StemRule(
        "past.designed.architect",
        (
            "Who {deed} {thing} {of} {subject}?",
            "Who {deed} {named} {of} {subject}?",
        ),
    ),
    StemRule("past.own_design.architect", ("Who {deed} {subject}?",)),
    StemRule(
        "past.directed.architect",
        (
            "Who directed the reconstruction of {subject}?",
            "Which {role} led the reconstruction of {subject}?",
        ),
    ),
    StemRule(
        "past.fire.count",
        ("How many {noun} of {subject} did the fire of {at} destroy?",),
        example="How many blocks of Port Ansgar did the fire of 6 January 1919 destroy?",
    ),
    StemRule(
        "past.fire_homeless.count",
        ("{ask} people in {subject} were left homeless on {at}?",),
    ),
    StemRule(
        "past.killed.count",
        (
            "{ask} people in {subject} were killed by {what} {on_at}?",
            "{ask} people did {what} kill in {subject} {on_at}?",
        ),
    ),
    StemRule("past.wrecked.count", ("{ask} {noun} in {subject} were {deed} by {what} {on_at}?",)),
    StemRule(
        "past.toll.count",
        ("According to the {source} of {at}, how many people died in the disaster at {subject}?",),
    ),
    StemRule(
        "past.operated.company",
        ("Which company has {deed} {thing} {of} {subject} since {at}?",),
    ),
    StemRule(
        "past.handled.amount",
        (
            "How much {cargo} did {thing} {of} {subject} handle in {at}?",
            "{ask} {noun} did {thing} {of} {subject} handle in {at}?",
        ),
    ),
    StemRule(
        "past.served.count",
        (
            "{ask} {noun} {deed} {named} {of} {subject} in {at}?",
            "{ask} {noun} {deed} {thing} {of} {subject} in {at}?",
            "{ask} {noun} used {named} {of} {subject} in {at}?",
            "{ask} {noun} used {thing} {of} {subject} in {at}?",
        ),
    ),
    StemRule(
        "past.visitors.count",
        (
            "{ask} visitors did {named} {of} {subject} receive in {at}?",
            "{ask} visitors did {thing} {of} {subject} receive in {at}?",
            "{ask} visitors did {subject} receive in {at}?",
        ),
    ),
    StemRule("past.first_celebrated.when", ("{ask} was {named} {of} {subject} first {deed}?",)),
    StemRule(
        "past.declared.when",
        (
            "{ask} was {named} {of} {subject} made {status}?",
            "{ask} was {thing} {of} {subject} made {status}?",
            "{ask} was {subject} made {status}?",
        ),
    ),
    StemRule(
        "past.housed.when",
        (
            "{ask} did {named} {of} {subject} open in {where}?",
            "{ask} did {thing} {of} {subject} open in {where}?",
        ),
    ),
)
