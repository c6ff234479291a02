"""Stems of what lists tell in columns: most are taken from the table of relations."""

from __future__ import annotations

from quiz.facts.lists.kinds import RELATIONS
from quiz.questions.stems.model import StemRule

_FACETS = (
    StemRule(
        "list.item_done",
        ("In which year was {item} {of} {subject} {done}?",),
        example="In which year was the faculty of Medicine of Ostby University founded?",
    ),
    StemRule("list.force_has", ("How many {counted} did {item} have {of} {subject}?",)),
    StemRule("list.item_kind", ("What kind of {kind} {is} {name} {of} {subject}?",)),
    StemRule("list.item_number", ("How many examples of {item} {of} {subject} were built?",)),
    StemRule("list.item_maker", ("By whom was {item} {of} {subject} {done}?",)),
    StemRule("list.item_role", ("Who was the {role} of {item} {of} {subject}?",)),
    StemRule("list.item_done_on", ("When was {item} {of} {subject} {done}?",)),
    StemRule("list.item_did", ("In which year did {item} {of} {subject} {do}?",)),
    StemRule("list.item_did_on", ("When did {item} {of} {subject} {do}?",)),
    StemRule("list.item_of_year", ("Which {kind} {of} {subject} was {done} in {year}?",)),
    StemRule("list.item_achieved", ("How many {counted} did {item} {do} {for} {subject}?",)),
    StemRule(
        "list.item_lost",
        (
            "How many men {aboard} {item} were {fate} {of} {subject}?",
            "How many people were {fate} in {item} during {subject}?",
        ),
        example="How many people were killed in Cuba during Hurricane Bo?",
    ),
    StemRule(
        "list.living",
        (
            "How many {counted} of {subject} were counted {at} {item} in {time}?",
            "How many {counted} of {subject} were counted {at} {item}?",
        ),
    ),
    StemRule(
        "list.seen",
        ("In which year was {subject} {done} {at} {item}?",),
        example="In which year was the Krag rail first recorded on Kell?",
    ),
    StemRule(
        "list.item_has",
        ("How many {counted} {does} {item} {of} {subject} have?",),
        example="How many students does the faculty of Medicine of Ostby University have?",
    ),
    StemRule(
        "list.item_has_most",
        ("Which of these {kinds} {of} {subject} has the most {counted}?",),
        example="Which of these faculties of Ostby University has the most students?",
    ),
    StemRule(
        "list.item_had",
        ("How many {counted} did {item} {of} {subject} have in {time}?",),
        example="How many entries and exits did Ostby station on the Krag line have in 2023?",
    ),
    StemRule(
        "list.item_had_most", ("Which of these {kinds} {of} {subject} had the most {counted} in {time}?",)
    ),
    StemRule(
        "list.strength",
        ("What is the alcoholic strength of {item} {of} {subject}?",),
        example="What is the alcoholic strength of the beer Old Anchor by Ostby Brewery?",
    ),
    StemRule("list.strength_most", ("Which of these {kinds} {of} {subject} is the strongest?",)),
    StemRule(
        "list.item_measure",
        ("What is the {what} of {item} {of} {subject}?",),
        example="What is the height of the Bishop in Krag Forest?",
    ),
    StemRule(
        "list.item_how",
        ("How {how} is {item} {of} {subject}?",),
        example="How long is the Krag Tunnel on the Ostby line?",
    ),
)
RULES: tuple[StemRule, ...] = (
    *(StemRule(a.relation, a.forms, a.forms_of_several) for one in RELATIONS for a in one.asks),
    *_FACETS,
)
