"""Stems of what a place, a house or an institution has."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule("has.holds.count", ("{ask} {noun} does {thing} {of} {subject} hold?",)),
    StemRule(
        "has.cost.cost",
        ("How much did {thing} {of} {subject} cost?", "How much did {subject} cost to build?"),
    ),
    StemRule(
        "has.budget.money", ("What was the budget of {subject} in {at}?", "What was the budget of {subject}?")
    ),
    StemRule(
        "has.listed.when",
        ("{ask} was {thing} {of} {subject} listed {grade}?", "{ask} was {subject} listed {grade}?"),
    ),
    StemRule("has.wing.architect", ("Who {deed} {thing} {of} {subject}?",)),
    StemRule("has.first_to.winner", ("Who was the first {whom} to {deed} {subject}?",)),
    StemRule("has.first_woman.winner", ("Who was the first {whom} to {deed} of {subject}?",)),
    StemRule("has.nearest.city", ("Where is the nearest {what} to {subject}?",)),
    StemRule("has.nearest.distance", ("How far is {subject} from the nearest {what}?",)),
    StemRule("has.admitted.when", ("{ask} were women first admitted to {subject}?",)),
    StemRule("has.granted.when", ("{ask} was {subject} granted {status}?",)),
    StemRule("has.headed.head", ("Who was {office} of {subject} from {reign}?",)),
    StemRule("has.took_office.when", ("{ask} did {person} become {office} of {subject}?",)),
    StemRule(
        "has.crater.size",
        ("How {way} is the {part} of {subject}?",),
    ),
    StemRule("has.dead.count", ("How many of the {noun} of {subject} {deed}?",)),
    StemRule("has.first_head.head", ("Who was the first {office} of {subject}?",)),
    StemRule(
        "has.record_crowd.count",
        (
            "How large was the record crowd at {subject} in {at}?",
            "{ask} {noun} came to {subject} in {at}, a record?",
        ),
    ),
    StemRule("has.first_crowd.count", ("{ask} {noun} came to the first {what} of {subject}?",)),
    StemRule("has.ticket.price", ("How much does a ticket to {subject} cost?",)),
    StemRule("has.prize.worth", ("How much is the {rank} prize of {subject} worth?",)),
    StemRule("has.basin.area", ("How large is the drainage basin of {subject}?",)),
    StemRule("has.mouth.mouth", ("Into what does {subject} flow?", "What does {subject} flow into?")),
    StemRule("has.discharge.amount", ("What is the mean discharge of {subject} per second?",)),
    StemRule(
        "has.island.area", ("What area does {subject} cover?", "How large an area does {subject} cover?")
    ),
    StemRule("has.people.count", ("What was the population of {subject} in {at}?",)),
    StemRule("has.first_lit.when", ("{ask} was {thing} {of} {subject} first lit?",)),
    StemRule(
        "has.tunnel.length",
        (
            "How long is the {what} {way} that opened {of} {subject} in {at}?",
            "How long is the {what} that opened {of} {subject} in {at}?",
        ),
    ),
    StemRule("has.turnout.share", ("What was the turnout in {subject}?",)),
    StemRule("has.votes_cast.count", ("{ask} {noun} were cast in {subject}?",)),
    StemRule("has.seats_won.count", ("{ask} seats did {party} win in {subject}?",)),
    StemRule("has.merged_into.when", ("{ask} was {subject} {deed} with {other_place}?",)),
)
