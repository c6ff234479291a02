"""The towns of one land beside a town abroad, of which a document names too few."""

from __future__ import annotations

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.gazetteer.towns import CITIES
from quiz.questions.likeness import apart, fits, kind_of_place, lies_in
from quiz.questions.placed import may_be_meant
from quiz.questions.wordset import contains, digest

_WANTED = 3
_TOLD = ("clause", "frame")


def of_its_land(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Other towns of the land in which a town lies, where the document names too few of that land: the great
    cities beside one of them.
    """
    name = fact.answer.text
    lands = lies_in(name) if fact.answer.type == "place" and fact.relation.startswith(_TOLD) else ()
    if len(lands) != 1 or kind_of_place(name):
        return None
    (land,) = lands
    cities, towns = CITIES.get(land, "").split(", "), VARIANTS["town"].get(land, ())
    known = cities if name in cities and len(cities) > _WANTED + 1 else () if name == cities[0] else towns
    chosen: list[str] = []
    for town in sorted(known if name in known else (), key=lambda town: digest(key, "land", town)):
        fresh = not contains(base.document.text, town) and apart(town, [name, *chosen]) and fits(town, fact)
        if fresh and may_be_meant(town, name, stem) and len(chosen) < _WANTED:
            chosen.append(town)
    return tuple(chosen) if len(chosen) == _WANTED else None
