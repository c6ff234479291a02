"""Stems of who lives in a place, and of who governs it."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "people.census.count",
        (
            "How many inhabitants did {subject} have at the {census} {count_of}?",
            "What was the population of {subject} at the {census} {count_of}?",
        ),
        example="How many inhabitants did Port Ansgar have at the 2017 census?",
    ),
    StemRule(
        "people.in_year.count",
        (
            "How many inhabitants did {subject} have in {year}?",
            "What was the population of {subject} in {year}?",
        ),
    ),
    StemRule(
        "people.population.count",
        (
            "How many inhabitants did {subject} have in {year}?",
            "What was the population of {subject} in {year}?",
        ),
    ),
    StemRule(
        "people.women.share",
        ("At the {census} {count_of}, {ask} of the {whole} of {subject} were {what}?",),
        example="At the 2017 census, what percentage of the inhabitants of Port Ansgar were women?",
    ),
    StemRule("people.grew.first", ("What was the {what} of {subject} in {at}?",)),
    StemRule("people.grew.second", ("What was the {what} of {subject} in {then}?",)),
    StemRule("people.jobless.share", ("What was the unemployment rate in {subject} in {at}?",)),
    StemRule(
        "people.age.share",
        ("At the {census} {count_of}, {ask} of the inhabitants of {subject} were {what}?",),
    ),
    StemRule(
        "people.share.share",
        (
            "At the {census} {count_of}, {ask} of the inhabitants of {subject} {doing} as {what}?",
            "{ask} of the inhabitants of {subject} {doing} as {what} at the {census} {count_of}?",
        ),
    ),
    StemRule(
        "people.faith.share",
        ("Of the people in {subject} who {did} a {what}, {ask} were {group}?",),
    ),
    StemRule(
        "people.employs.count",
        ("{ask} people does {trade} employ in {subject}?",),
    ),
    StemRule(
        "people.employer.company",
        (
            "Which company is the {rank} {sort} employer in {subject}?",
            "Which company is the {rank} employer in {subject}?",
        ),
    ),
    StemRule(
        "people.mayor.mayor",
        (
            "Who was elected {office} of {subject} {date}?",
            "Who was elected {office} of {subject}?",
        ),
        example="Who was elected mayor of Port Ansgar in May 2021?",
    ),
    StemRule(
        "people.mayor.share",
        (
            "With {ask} of the vote was {mayor} elected {office} of {subject} {date}?",
            "With {ask} of the vote was {mayor} elected {office} of {subject}?",
        ),
    ),
    StemRule(
        "people.elected_when.when",
        ("{ask} was {person} elected {office} of {subject}?",),
    ),
    StemRule(
        "people.council.count",
        ("How many members does the council of {subject} have?",),
    ),
    StemRule("people.homes.count", ("How many {noun} did {subject} have at the {census} {count_of}?",)),
    StemRule("people.density.count", ("What was the population density of {subject}, in {per}?",)),
    StemRule("people.median.years", ("What was the median {what} of the inhabitants of {subject}?",)),
    StemRule(
        "people.makeup.share",
        ("According to the {what} make-up of {subject}, {ask} of the inhabitants were {group}?",),
    ),
)
