"""What a document calls a name where it stands: a strip called after somebody is nobody, an isle no town."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
_CALLED = {
    kind: re.compile(rf"\b(?:{'|'.join(map(str.strip, text.split('|')))}) $")
    for kind, text in _OTHERWISE.items()
}
_PEN_NAME = re.compile(
    r"\b(?:(?:under|by|using) (?:the |his |her )?(?:pen[- ]?name|pseudonym|name|alias)(?: of)?|"
    r"(?:writing|wrote|published|recorded|performing|performed|posing|enlisted|born) as|pseudonym,?) $",
    re.IGNORECASE,
)
_ENGINE = "engine|machine|device|mechanism|clock|contraption|automaton|telescope|computer|ship|sword|vessel"
_CALLED_AFTER = {
    kind: re.compile(rf",? (?:(?:is|was) )?(?:an?|the) (?:[\w-]+ ){{0,2}}(?:{nouns})\b")
    for kind, nouns in (("person", f"{_ENGINE}|locomotive|yacht|horse|racehorse"), ("character", _ENGINE))
}
_ALIAS = re.compile(r"\b(?:known as|renamed|rechristened|formerly|originally called|was called) (?:the )?$")
_ON, _WITHIN = re.compile(r"\b[Oo]n $"), re.compile(r"\b(?:[Ii]n|[Aa]t|to|near|from) $")
_AT, _IN = re.compile(r"\b[Aa]t $"), re.compile(r"\b[Ii]n $")
_ABOUT = re.compile(r"\b(?:[Ii]n|[Ff]rom|near|to|of|via) $")
_BOUND = re.compile(r"\b(?:[Aa]t|[Ff]rom|near|to|of|via) $")
_SPOKEN = re.compile(
    r"\b(?:spoken?|speaking|fluent|conducted|sung|taught|preached|[Pp]rize|degree|doctorate|diploma|lectures?|"
    r"[Ll]ecturer|[Pp]rofessor|course) in $"
)
_WIDEST = 40
"""More characters than what is looked for before a name can take."""


def is_called_otherwise(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether the text calls a name something of another type than the answer's.

    "The comic strip Barnaby Gull began in 1933." ─▶ no person
    """
    kind = fact.answer.type
    called, after = _CALLED.get(kind), _CALLED_AFTER.get(kind)
    if (called is None and after is None) or not entity.places or entity.fine in ("ship", "island"):
        return False
    return _known(
        base,
        f"called {kind}",
        entity,
        lambda told: (
            (called is not None and _follows(called, entity, told))
            or (after is not None and any(after.match(told, end) for _, end in _places(entity, told)))
        ),
    )


def is_other_name(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether a name is told to be another one of something: "known as the Sandvik Arena until 2018", "under
    the name of Ada Poe".
    """
    if fact.answer.type == "person":
        return _known(base, "pen name", entity, lambda told: _follows(_PEN_NAME, entity, told))
    if fact.answer.type not in ("place", "organization") or entity.fine == "ship":
        return False
    return _known(base, "alias", entity, lambda told: _follows(_ALIAS, entity, told))


def is_stood_on(entity: Entity | None, base: FactBase) -> bool:
    """Whether the text puts what happens on a place and never in or at it, as on an island."""
    return _is_put("on", _ON, _WITHIN, entity, base)


def is_stood_at(entity: Entity | None, base: FactBase) -> bool:
    """Whether the text puts what happens at a place and never in it, as at a fair or a cape."""
    return _is_put("at", _AT, _ABOUT, entity, base)


def _is_put(
    where: str, there: re.Pattern[str], elsewhere: re.Pattern[str], entity: Entity | None, base: FactBase
) -> bool:
    """Whether a name follows the one preposition somewhere, and the others nowhere."""
    return entity is not None and _known(
        base,
        where,
        entity,
        lambda told: _follows(there, entity, told) and not _follows(elsewhere, entity, told),
    )


def is_lived_in(entity: Entity, base: FactBase) -> bool:
    """Whether the text puts something in a place, as in a town."""
    return _known(base, "in", entity, lambda told: _follows(_IN, entity, told))


def is_spoken(entity: Entity, base: FactBase) -> bool:
    """Whether what was taken for a place is a language or a field: disputes "conducted in" it, a degree."""
    return _known(
        base,
        "spoken",
        entity,
        lambda told: _follows(_SPOKEN, entity, told) and not _follows(_BOUND, entity, told),
    )


def _follows(before: re.Pattern[str], entity: Entity, told: str) -> bool:
    """Whether what a pattern tells stands right before a name somewhere in a text."""
    return any(before.search(told, max(0, start - _WIDEST), start) for start, _ in _places(entity, told))


def _places(entity: Entity, told: str) -> Iterator[tuple[int, int]]:
    """Where a text holds a name as whole words."""
    name = entity.text
    start = told.find(name)
    while start >= 0:
        end = start + len(name)
        if not (told[start - 1 : start].isalnum() or told[end : end + 1].isalnum()):
            yield start, end
        start = told.find(name, end)


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
