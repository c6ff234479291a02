"""How a fact is asked: one table of stems for each family of relations.

A family is a module with a `RULES` tuple of `StemRule`; adding a family is adding it to `_FAMILIES`. A
relation may be told in more than one table: the later one wins.
"""

from __future__ import annotations

from quiz.facts.model import Fact
from quiz.questions.stems import (
    awards,
    career,
    cast,
    clubs,
    creation,
    firsts,
    infobox,
    institutions,
    life,
    lists,
    making,
    openings,
    quotes,
    ratings,
    releases,
    repute,
    sport,
    tables,
    taxonomy,
    teams,
    turns,
)
from quiz.questions.stems.model import StemRule, askable, choose, fill

_FAMILIES: tuple[tuple[StemRule, ...], ...] = (
    infobox.RULES,
    lists.RULES,
    tables.RULES,
    cast.RULES,
    quotes.RULES,
    ratings.RULES,
    awards.RULES,
    firsts.RULES,
    life.RULES,
    career.RULES,
    repute.RULES,
    sport.RULES,
    clubs.RULES,
    institutions.RULES,
    making.RULES,
    releases.RULES,
    creation.RULES,
    taxonomy.RULES,
    teams.RULES,
    openings.RULES,
    turns.RULES,
)
RULES: dict[str, StemRule] = {rule.relation: rule for family in _FAMILIES for rule in family}


def render(fact: Fact, key: str) -> str:
    """The question for a fact, "" where no form fits it.

    A fact's ready-made `stems` come first, then the table's forms; `key` (the question's id) chooses among
    them.
    """
    rule = RULES.get(fact.relation)
    forms = fact.stems or (askable(rule, fact) if rule else ())
    return fill(choose(forms, key), fact.roles) if forms else ""


__all__ = ["RULES", "StemRule", "render"]
