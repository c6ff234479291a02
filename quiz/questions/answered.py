"""What the facts of a document answer, by their relations."""

from __future__ import annotations

from functools import lru_cache

from quiz.facts.base import FactBase


@lru_cache(maxsize=16)
def answers_of(starts: tuple[str, ...], base: FactBase) -> frozenset[str]:
    """All answers of the relations that begin so."""
    found = (texts for relation, texts in base.answers.items() if starts and relation.startswith(starts))
    return frozenset(text for texts in found for text in texts)
