"""Stems of space missions."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "craft.launched_on.rocket",
        ("On which rocket was {subject} launched?", "Which rocket carried {subject} into space?"),
    ),
    StemRule("craft.launched_on.when", ("When was {subject} launched?",)),
    StemRule(
        "craft.launched_from.site",
        ("From which site was {subject} launched?", "From where was {subject} launched?"),
    ),
    StemRule("craft.launched_when.when", ("When was {subject} launched?",)),
    StemRule(
        "craft.orbited.body_of",
        ("Which celestial body did {subject} orbit?", "Around which celestial body did {subject} fly?"),
    ),
    StemRule("craft.proposed.when", ("{ask} was {subject} {deed}?",)),
    StemRule("craft.approved.when", ("{ask} was {subject} formally {deed}?",)),
    StemRule("craft.led_by.scientist", ("Who led the group that proposed {subject}?",)),
    StemRule(
        "craft.cost.cost", ("How much did {subject} cost in all?", "What was the final cost of {subject}?")
    ),
    StemRule(
        "craft.borne.money",
        (
            "How much of the cost of {subject} did {payer} bear?",
            "How much did {payer} contribute to the cost of {subject}?",
        ),
    ),
    StemRule(
        "craft.thing_built.builder",
        (
            "Which company or body built {thing} {of} {subject}?",
            "Which company or body built {named}, part of {subject}?",
            "Which company or body built {subject}?",
        ),
    ),
    StemRule(
        "craft.thing_built_in.city",
        (
            "Where was {thing} {of} {subject} {deed}?",
            "Where was {named}, part of {subject}, {deed}?",
            "Where was {subject} {deed}?",
        ),
    ),
    StemRule(
        "craft.thing_directed.engineer", ("Under whose direction was {called}, part of {subject}, {deed}?",)
    ),
    StemRule("craft.lander_mass.mass", ("How much did {called}, part of {subject}, weigh?",)),
    StemRule(
        "craft.launch_mass.mass",
        ("How much did {subject} weigh at launch?", "What was the launch mass of {subject}?"),
    ),
    StemRule("craft.propellant.mass", ("How much {stuff} did {subject} carry?",)),
    StemRule("craft.wings.extent", ("What was the span of the {what} of {subject}?",)),
    StemRule("craft.thrusters.count", ("By how many {what} was {subject} {verb}?",)),
    StemRule(
        "craft.memory.amount",
        ("{ask} {unit} could the {what} of {subject} hold?", "How large was the {what} of {subject}?"),
    ),
    StemRule("craft.assist.when", ("{ask} did {subject} receive a gravity assist from {planet}?",)),
    StemRule("craft.assist_by.body_of", ("From which planet did {subject} receive a gravity assist?",)),
    StemRule("craft.flyby.when", ("{ask} did the {what} by {subject} take place?",)),
    StemRule("craft.flyby.distance", ("At what distance did the {what} by {subject} take place?",)),
    StemRule("craft.released.height", ("From what height did {subject} release {called}?",)),
    StemRule("craft.rest.distance", ("How far from the {what} did the lander of {subject} come to rest?",)),
    StemRule("craft.transmitted.lasting", ("For how long did {called}, carried by {subject}, transmit?",)),
    StemRule(
        "craft.lander.craft",
        ("What was the {kind} of {subject} called?", "Which {kind} did {subject} carry?"),
    ),
    StemRule("craft.headed.scientist", ("Who led the mission of {subject}?",)),
    StemRule("craft.orbits.count", ("{ask} {what} did {subject} complete in all?",)),
    StemRule("craft.images.count", ("{ask} {what} did {subject} return?",)),
    StemRule(
        "craft.papers.count", ("By {by}, {ask} {what} based on data from {subject} had been published?",)
    ),
    StemRule(
        "craft.found_by.discoverer",
        ("Who found the small body that turned up in {at} in images from {subject}?",),
    ),
    StemRule("craft.moonlet.craft", ("What name was given to the {what} found with the help of {subject}?",)),
    StemRule("craft.target_found.when", ("{ask} was {called}, visited by {subject}, discovered?",)),
    StemRule(
        "craft.managed.manager",
        ("Who managed {subject} for {agency} until {until}?", "Who managed {subject} until {until}?"),
    ),
    StemRule(
        "craft.managed_then.manager",
        ("Who managed {subject} for {agency} after {since}?", "Who managed {subject} after {since}?"),
    ),
    StemRule("craft.stamp.body", ("Which body issued a stamp depicting {what}, in honour of {subject}?",)),
    StemRule("craft.passed.distance", ("How far above the surface of {planet} did {subject} pass?",)),
    StemRule("craft.travelled.distance", ("What distance did {subject} travel?",)),
)
