"""The frames that read sentence by sentence, over clauses that are told once for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.frames import (
    amounts,
    appositions,
    built_of,
    by_whom,
    changes,
    cycles,
    dimensions,
    existences,
    identities,
    living,
    makers,
    measures,
    naming,
    occupations,
    participles,
    relatives,
    roles,
    sayings,
    seasons,
    species,
    traits,
    whence,
    works,
)
from quiz.facts.frames.spots import Rule, spots
from quiz.facts.model import Fact
from quiz.facts.page import UNTIED, Page, Rejected

RULES: tuple[Rule, ...] = (
    *traits.RULES,
    *cycles.RULES,
    *seasons.RULES,
    *living.RULES,
    *species.RULES,
    *sayings.RULES,
    *naming.RULES,
    *built_of.RULES,
    *measures.RULES,
    *dimensions.RULES,
    *amounts.RULES,
    *changes.RULES,
    *appositions.RULES,
    *relatives.RULES,
    *participles.RULES,
    *makers.RULES,
    *by_whom.RULES,
    *works.RULES,
    *occupations.RULES,
    *roles.RULES,
    *whence.RULES,
    *identities.RULES,
    *existences.RULES,
)


def extract(page: Page) -> Iterator[Fact | Rejected]:
    """Yield what every sentence-wise frame finds; what nothing ties to the subject is rejected."""
    for spot in spots(page):
        for rule in RULES:
            for fact in rule(spot):
                yield fact if fact.stems else Rejected(UNTIED, fact.evidence)
