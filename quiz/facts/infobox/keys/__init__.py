"""Which infobox keys can be told in words, and how they are asked: one entry a key.

To add a key, add a `key(…)` to the module of its class of subject; nothing else knows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from quiz.facts.infobox.keys.craft import CRAFT_KEYS
from quiz.facts.infobox.keys.events import EVENT_KEYS
from quiz.facts.infobox.keys.figures import FIGURE_KEYS
from quiz.facts.infobox.keys.games import GAME_KEYS
from quiz.facts.infobox.keys.generic import FALLBACKS, GENERIC_KEYS, fallback
from quiz.facts.infobox.keys.groups import GROUP_KEYS
from quiz.facts.infobox.keys.model import Key, special_slots
from quiz.facts.infobox.keys.nature import NATURE_KEYS
from quiz.facts.infobox.keys.people import PERSON_KEYS
from quiz.facts.infobox.keys.places import PLACE_KEYS
from quiz.facts.infobox.keys.things import THING_KEYS
from quiz.facts.infobox.keys.works import WORK_KEYS
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set

KEYS: tuple[Key, ...] = (
    *WORK_KEYS,
    *GAME_KEYS,
    *PERSON_KEYS,
    *PLACE_KEYS,
    *NATURE_KEYS,
    *GROUP_KEYS,
    *THING_KEYS,
    *CRAFT_KEYS,
    *EVENT_KEYS,
    *GENERIC_KEYS,
    *FALLBACKS,
    *FIGURE_KEYS,
)


_BROAD = word_set("total official main primary overall current present notable")
"""Words before a key that tell no other thing than the key alone."""


_AGENTS = {f"{done}d by": f"{done}r" for done in ("owne", "manage", "manufacture")} | {
    "operated by": "operator",
    "published by": "publisher",
    "distributed by": "distributor",
}
"""Who does it still, by the participle: "owned by" tells the owner."""


def _index() -> Mapping[tuple[str, str], tuple[Key, ...]]:
    found: dict[tuple[str, str], tuple[Key, ...]] = {}
    for entry in KEYS:
        for name in entry.names:
            for cls in entry.classes or ("",):
                found[name, cls] = (*found.get((name, cls), ()), entry)
    return MappingProxyType(found)


_BY_NAME = _index()


def lookup(name: str, cls: str, noun: str = "") -> tuple[Key, ...]:
    """The entries for a row's name, in small letters, and a subject's noun or class; a plural finds its
    singular, "ship motto" what a ship's motto is, "total area" the area and "owned by" the owner. A
    name in no table is told by its form, where that tells enough."""
    own = name.removeprefix(f"{cls} ")
    first, _, rest = name.partition(" ")
    forms = (
        *(name, name.removesuffix("(s)").strip(), singular(name), own, name.removesuffix(f" {cls}")),
        *((rest, singular(rest)) if first in _BROAD else ()),
        *((_AGENTS[name],) if name in _AGENTS else ()),
    )
    for form in dict.fromkeys(forms):
        for of in (noun, cls, ""):
            if found := _BY_NAME.get((form, of), ()):
                return found
    return fallback(own, cls)


__all__ = ["KEYS", "Key", "lookup", "special_slots"]
