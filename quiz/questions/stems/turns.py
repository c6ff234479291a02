"""Stems of turns of phrase, family by family."""

from __future__ import annotations

from quiz.questions.stems import (
    turns_business,
    turns_craft,
    turns_features,
    turns_fights,
    turns_flights,
    turns_nature,
    turns_past,
    turns_peoples,
    turns_rulings,
    turns_siting,
)
from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    *turns_siting.RULES,
    *turns_peoples.RULES,
    *turns_past.RULES,
    *turns_business.RULES,
    *turns_fights.RULES,
    *turns_flights.RULES,
    *turns_craft.RULES,
    *turns_rulings.RULES,
    *turns_features.RULES,
    *turns_nature.RULES,
)
