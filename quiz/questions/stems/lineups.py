"""Stems of facts from lists of people by their tasks, of battles and of figures by place."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "list.unit_strength",
        ("How many men did {unit} have at {subject}?",),
        example="How many men did the 3rd Brigade have at the Battle of Krag?",
    ),
    StemRule(
        "list.battle_date",
        ("When did {battle} {begin} in {subject}?",),
        example="When did the Battle of Krag take place in the Lorne War?",
    ),
    StemRule(
        "list.battle_end",
        ("What was the outcome of {battle} in {year}, in {subject}?",),
        example="What was the outcome of the Battle of Krag in 1734, in the Lorne War?",
    ),
    StemRule(
        "list.squad_number",
        ("Which number does {player} wear for {subject}?",),
        example="Which number does the goaltender Jo Holm wear for Ostby IK?",
    ),
    StemRule(
        "list.musician",
        ("Which of these musicians has played {instrument} in {subject}?",),
        example="Which of these musicians has played drums in the band Krag?",
    ),
    StemRule(
        "list.deaths",
        ("How many people did {subject} kill in {place}?",),
        example="How many people did Hurricane Krag kill in Haiti?",
    ),
    StemRule(
        "list.medals",
        ("How many {colour} medals did {country} win at {subject}?",),
        example="How many gold medals did Kenya win at the 1974 Games?",
    ),
    StemRule(
        "list.doctorate",
        ("Which university gave {subject} {degree} in {year}?",),
        example="Which university gave Ada Poe an honorary doctorate in 1954?",
    ),
    StemRule(
        "list.notable_award",
        (
            "Which award did {person}, of {subject}, win in {year}?",
            "Which award did {person}, of {subject}, win?",
        ),
        example="Which award did the novelist Ada Poe, of Ostby, win in 2006?",
    ),
)
