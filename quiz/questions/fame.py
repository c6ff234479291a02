"""Whether the world knows what a document speaks of: a famous name stands out among unknown ones."""

from __future__ import annotations

from functools import cache, lru_cache

from quiz.facts.base import FactBase
from quiz.questions.gazetteer.famous import FAMOUS
from quiz.questions.gazetteer.famous_public import FAMOUS_PUBLIC
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS
from quiz.questions.gazetteer.people import PEOPLE
from quiz.questions.gazetteer.works import WORKS

_WORLDLY, _CROWD = 3, 12
_MAKERS = (
    *(
        "actor",
        "band",
        "company",
        "film company",
        "game company",
        "label",
        "publisher",
        "car maker",
    ),
    *("electrical company", "aerospace company", "retailer", "airline"),
)


@lru_cache(maxsize=2)
def is_of_the_world(base: FactBase) -> bool:
    """Whether a document names people, works or makers of the world's lists: then its own are as known.

    Any document of an unknown castle or painter names a few whom everybody knows: of these it takes a crowd.
    """
    listed, great = _listed_names(), great_people()
    named = [entity.text for entity in base.entities]
    return sum(name in listed for name in named) >= _WORLDLY or sum(name in great for name in named) >= _CROWD


@cache
def great_people() -> frozenset[str]:
    """Those whom everybody knows."""
    fields = (*FAMOUS.values(), *FAMOUS_PUBLIC.values())
    return frozenset(" ".join(name.split()) for text in fields for name in text.split(","))


@cache
def known_people() -> frozenset[str]:
    """The people of the world's lists, and those whom everybody knows."""
    return great_people() | _listed_people()


@cache
def _listed_people() -> frozenset[str]:
    return frozenset(
        " ".join(part.split()[:-1])
        for trades in PEOPLE.values()
        for text in trades.values()
        for part in text.split(",")
    )


@cache
def _listed_names() -> frozenset[str]:
    works = {name for kind in WORKS for name in GAZETTEER[kind] if " " in name}
    return _listed_people() | frozenset(works | {name for kind in _MAKERS for name in GAZETTEER[kind]})


@cache
def known_names() -> frozenset[str]:
    """All names that the world's lists hold."""
    return frozenset(name for names in GAZETTEER.values() for name in names)


def is_listed(name: str) -> bool:
    """Whether some list of the world's, of whichever land, holds a name."""
    return name in known_names() or name in _names_of_lands()


@cache
def _names_of_lands() -> frozenset[str]:
    lists = (names for variants in VARIANTS.values() for names in variants.values())
    return frozenset(name for names in lists for name in names)
