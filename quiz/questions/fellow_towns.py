"""The towns of one land, of which a document names too few: beside a town abroad, or an English one."""

from __future__ import annotations

import re

from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.names.geography import COUNTRIES, REGIONS
from quiz.facts.subject_nouns import EVENTS, WORKS
from quiz.questions.formed_names import land_spoken_of
from quiz.questions.gazetteer.invented import ENGLISH_TOWNS
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.gazetteer.towns import CITIES
from quiz.questions.likeness import apart, fits, kind_of_place, lies_in
from quiz.questions.placed import may_be_meant
from quiz.questions.wordset import contains, digest

_WANTED = 3
_TOLD = ("clause", "frame")
_TOWN_ASKED = re.compile(r"\b(?:[Ww]here|which (?:place|town|city|village))\b")
_ANYWHERE = ("", "England", "United States")
_ENGLISH = re.compile(
    r"[A-Z][a-z]+(?:burn|burgh|ham|ton|ford|by|ley|worth|combe|wick|mouth|bury|stead|dale|thorpe|haven|field|well)"
)
"""How towns of England end."""


def of_its_land(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Other towns of the land in which a town lies, where the document names too few of that land: the great
    cities beside one of them.
    """
    name = fact.answer.text
    if fact.answer.type != "place" or not fact.relation.startswith(_TOLD) or kind_of_place(name):
        return None
    lands = lies_in(name) or _told_land(fact, stem, base)
    if len(lands) != 1:
        return None
    (land,) = lands
    cities, towns = CITIES.get(land, "").split(", "), VARIANTS["town"].get(land, ())
    known = cities if name in cities and len(cities) > _WANTED + 1 else () if name == cities[0] else towns
    unknown = not lies_in(name)
    chosen: list[str] = []
    for town in sorted(known if unknown or name in known else (), key=lambda town: digest(key, "land", town)):
        fresh = not contains(base.document.text, town) and apart(town, [name, *chosen]) and fits(town, fact)
        if fresh and may_be_meant(town, name, stem) and len(chosen) < _WANTED:
            chosen.append(town)
    return tuple(chosen) if len(chosen) == _WANTED else None


def _told_land(fact: Fact, stem: str, base: FactBase) -> frozenset[str]:
    """The land that the document tells right behind an unknown town ("Limeira, *Brazil*"), else its own: of
    England's and America's it may speak wherever it plays, and a work plays anywhere.
    """
    name = fact.answer.text
    behind = re.search(rf"\b{re.escape(name)},(?: in)? (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)", base.document.text)
    if behind is not None:
        held = {land for land, parts in VARIANTS["province"].items() if behind[1] in parts} | {behind[1]}
        return frozenset(held & VARIANTS["town"].keys())
    own = land_spoken_of(fact, base)
    at_home = name.isalpha() and base.subject.cls not in (*WORKS, *EVENTS) and own not in _ANYWHERE
    return frozenset((own,) if at_home and _TOWN_ASKED.search(stem) else ())


def is_english_town(answer: Answer) -> bool:
    """Whether a place is called as towns of England are: "Ravensham", "Thwaite Bridge"."""
    return _ENGLISH.fullmatch(answer.text) is not None and not kind_of_place(answer.text)


def made_towns(fact: Fact, base: FactBase) -> tuple[str, ...]:
    """Towns of nobody's knowledge beside one of England that no map holds, () where it is another land's."""
    town = fact.answer.text
    behind = re.search(rf"\b{re.escape(town)}, ([A-Z]\w+)", base.document.text)
    abroad = (COUNTRIES | REGIONS) - {"England", *VARIANTS["province"]["England"]}
    county = behind is None or behind[1] not in abroad
    at_home = county and land_spoken_of(fact, base) == "England" and not lies_in(town)
    return tuple(" ".join(name.split()) for name in ENGLISH_TOWNS.split(",")) if at_home else ()
