"""Whether the world knows what a document speaks of: a famous name stands out among unknown ones."""

from __future__ import annotations

from functools import cache, lru_cache

from quiz.facts.base import FactBase
from quiz.questions.gazetteer.lists import GAZETTEER
from quiz.questions.gazetteer.people import PEOPLE
from quiz.questions.gazetteer.works import WORKS

_WORLDLY = 3
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
    """Whether a document names people, works or makers of the world's lists: then its own are as known."""
    known = _known_makers()
    return sum(entity.text in known for entity in base.entities) >= _WORLDLY


@cache
def _known_makers() -> frozenset[str]:
    people = {
        " ".join(part.split()[:-1])
        for trades in PEOPLE.values()
        for text in trades.values()
        for part in text.split(",")
    }
    works = {name for kind in WORKS for name in GAZETTEER[kind] if " " in name}
    return frozenset(people | works | {name for kind in _MAKERS for name in GAZETTEER[kind]})


@cache
def known_names() -> frozenset[str]:
    """All names that the world's lists hold."""
    return frozenset(name for names in GAZETTEER.values() for name in names)
