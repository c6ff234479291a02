"""What is said of things of one kind only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Predicates:
    """The predicates of one kind of thing.

    `active`: "it grossed"; `objects`: "it received six nominations", by verb ("" stands for none);
    `passive`: "it was released"; `upon`: "they released it"; `rivals`: nouns of other things of which the
    same is said. `deeds` are what such a body does as no thing does; only another of the `bodies` may have.
    """

    active: frozenset[str]
    passive: frozenset[str]
    upon: frozenset[str]
    objects: Mapping[str, frozenset[str]]
    rivals: frozenset[str]
    deeds: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
