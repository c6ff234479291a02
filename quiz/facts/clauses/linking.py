"""Phrases that only tie a sentence to the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_TIES = frozenset(
    (("by", "contrast"), ("in", "contrast"), ("in", "turn"), ("for", "example"), ("for", "instance"))
)


def is_linking(child: Token) -> bool:
    """Whether a phrase only ties its sentence to the one before: "by contrast", "in turn"."""
    return child.dep_ == "prep" and tuple(t.lower_ for t in child.subtree) in _TIES
