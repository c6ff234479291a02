"""What a document calls a name where it stands: a strip called after somebody is nobody, an isle no town."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact

_OTHERWISE = {
    "person": """comic strip|cartoon|strip|character|steamer|steamship|ship|yacht|schooner|barque|brig|
        trawler|ferry|vessel|locomotive|horse|mare|stallion|racehorse|dog|cat|bull|novel|play|film|opera|song|album|
        poem|series|pub|inn|hotel|pseudonym|puppet|mascot|bell|mountain|peak|hill|volcano|river|lake|village|
        town|hamlet|island|islet|company|club|brewery|firm|house|rocket|balloon|engine""",
    "place": """auction house|novelist|author|writer|painter|company|firm|club|steamer|ship|yacht|schooner|
        magazine|newspaper|family|singer|actor|novel|film|album|band|poet|sculptor|composer""",
    "organization": """continent of|island of|city of|town of|novelist|author|painter|novel|film|album|river|
        captain|president|general""",
}
"""By the type of a name, what the text does not call it directly before it."""
_CALLED = {kind: f"(?:{'|'.join(map(str.strip, text.split('|')))})" for kind, text in _OTHERWISE.items()}


def is_called_otherwise(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether the text calls a name something of another type than the answer's.

    "The comic strip Barnaby Gull began in 1933." ─▶ no person
    """
    nouns = _CALLED.get(fact.answer.type)
    if nouns is None or not entity.places or entity.fine in ("ship", "island"):
        return False
    shape = rf"\b{nouns} {re.escape(entity.text)}(?!\w)"
    return _known(base, f"called {fact.answer.type}", entity, lambda told: _holds(shape, told))


def is_other_name(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether a name is told to be another one of something: "known as the Sandvik Arena until 2018"."""
    if fact.answer.type not in ("place", "organization") or entity.fine == "ship":
        return False
    shape = (
        r"\b(?:known as|renamed|rechristened|formerly|originally called|was called) (?:the )?"
        rf"{re.escape(entity.text)}(?!\w)"
    )
    return _known(base, "alias", entity, lambda told: _holds(shape, told))


def is_owner_only(entity: Entity, base: FactBase) -> bool:
    """Whether a name stands in the possessive alone, as an auction house does: "at Christie's"."""
    name = re.escape(entity.text)
    owned, bare = rf"\b{name}['’]s\b", rf"\b{name}(?!['’]s|\w)"
    return _known(base, "owner", entity, lambda told: _holds(owned, told) and not _holds(bare, told))


def is_stood_on(entity: Entity | None, base: FactBase) -> bool:
    """Whether the text puts what happens on a place and never in or at it, as on an island."""
    if entity is None:
        return False
    name = re.escape(entity.text)
    on, within = rf"\b[Oo]n {name}\b", rf"\b(?:[Ii]n|[Aa]t|to|near|from) {name}\b"
    return _known(base, "on", entity, lambda told: _holds(on, told) and not _holds(within, told))


def _holds(shape: str, text: str) -> bool:
    return re.search(shape, text) is not None


def _known(base: FactBase, what: str, entity: Entity, test: Callable[[str], bool]) -> bool:
    """What a test says of the lines that hold a name, asked once a document."""
    notes = _notes(base)
    if (what, entity.text) not in notes:
        notes[what, entity.text] = bool(entity.places) and test(
            "\n".join(base.lines[place].text for place in entity.places)
        )
    return notes[what, entity.text]


@lru_cache(maxsize=2)
def _notes(base: FactBase) -> dict[tuple[str, str], bool]:
    return {}
