"""Stems of infobox rows: taken from the table of keys, where a key's wording stands beside its meaning."""

from __future__ import annotations

from quiz.facts.infobox.keys import KEYS
from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = tuple(
    StemRule(key.relation, key.forms, key.several, example=key.example) for key in KEYS
)
