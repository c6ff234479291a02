"""Stems of where places lie, how large they are, and of their weather."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "siting.head_of.gulf",
        ("{subject} lies {part} of which body of water or landmark?",),
    ),
    StemRule(
        "siting.on_river.river",
        (
            "On the {bank} bank of which river does {subject} lie?",
            "On which river does {subject} lie?",
        ),
        example="On which river does Port Ansgar lie?",
    ),
    StemRule(
        "siting.on_river.stream", ("On which river does {subject} lie?", "On which river is {subject}?")
    ),
    StemRule("siting.high.height", ("How high is {subject}?", "At what elevation does {subject} stand?")),
    StemRule("siting.climbed.when", ("{ask} was {subject} first climbed?",)),
    StemRule(
        "siting.climber.discoverer",
        ("Who first climbed {subject}?", "Who made the first ascent of {subject}?"),
    ),
    StemRule("siting.erupted.when", ("{ask} did {subject} last erupt?",)),
    StemRule("siting.water_part.area", ("How much of the area of {subject} is water?",)),
    StemRule("siting.land_part.area", ("What is the land area of {subject}?",)),
    StemRule(
        "siting.far_from.distance",
        (
            "How far {way} of {city} is {subject}?",
            "How far does {subject} lie {way} of {city}?",
        ),
        example="How far west of Hallgrund is Port Ansgar?",
    ),
    StemRule(
        "siting.by_air.distance",
        ("How far {way} of the centre of {subject} is {named}?",),
    ),
    StemRule(
        "siting.highest.mountain",
        ("What is the highest {what} {within} {subject}?", "Which is the highest {what} {within} {subject}?"),
        example="What is the highest point in Port Ansgar?",
    ),
    StemRule(
        "siting.highest.height",
        (
            "How high is {mountain}, the highest {what} {within} {subject}?",
            "What is the height of {mountain}, the highest {what} {within} {subject}?",
        ),
    ),
    StemRule(
        "siting.rises_to.height",
        ("How high above sea level is {subject}?", "What is the elevation of {subject}?"),
    ),
    StemRule(
        "siting.bounded.town",
        ("Which place borders {subject} to the {side}?", "What borders {subject} to the {side}?"),
    ),
    StemRule(
        "siting.region.region",
        ("In which region does {subject} lie?", "In which region is {subject}?"),
    ),
    StemRule(
        "siting.capital_of.region",
        ("Of which region or province is {subject} the capital?",),
    ),
    StemRule(
        "siting.enters_sea.river",
        ("Which river meets {water} at {subject}?", "Which river reaches {water} at {subject}?"),
        example="Which river meets the sea at Port Ansgar?",
    ),
    StemRule(
        "siting.tributary.lake",
        ("What is the {rank} tributary of {river}, near {subject}?",),
    ),
    StemRule(
        "siting.tributary_of.river",
        ("What is the {rank} tributary of {subject}?", "Which river is the {rank} tributary of {subject}?"),
    ),
    StemRule(
        "siting.area.area",
        ("What area does {subject} cover?", "How large an area does {subject} cover?"),
        example="What area does Port Ansgar cover?",
    ),
    StemRule(
        "siting.thing_area.area",
        (
            "What area does {thing} {of} {subject} cover?",
            "How large an area does {thing} {of} {subject} cover?",
        ),
    ),
    StemRule(
        "siting.urban.area",
        ("How much of the area of {subject} is urban?", "What is the urban area of {subject}?"),
    ),
    StemRule(
        "siting.hottest.temperature",
        (
            "What is the {end} temperature ever recorded in {subject}?",
            "What is the {end} temperature on record in {subject}?",
        ),
        example="What is the highest temperature ever recorded in Port Ansgar?",
    ),
    StemRule(
        "siting.hottest.when",
        ("When was the {end} temperature on record in {subject} measured?",),
    ),
    StemRule(
        "siting.coldest.lowest",
        (
            "What is the lowest temperature ever recorded in {subject}?",
            "What is the lowest temperature on record in {subject}?",
        ),
    ),
    StemRule(
        "siting.coldest.when",
        ("When was the lowest temperature on record in {subject} measured?",),
    ),
    StemRule(
        "siting.rain.rain",
        (
            "What is the annual precipitation of {subject}?",
            "How much precipitation falls on {subject} in a year?",
        ),
    ),
    StemRule(
        "siting.mean.temperature",
        ("What is the {which} temperature in {subject}?",),
    ),
    StemRule(
        "siting.month.temperature",
        ("What is the {which} temperature in {subject} in {month}?",),
    ),
)
