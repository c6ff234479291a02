"""When people of a document lived, as far as the years beside their names tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import INFOBOX
from quiz.facts.subject_nouns import EVENTS, WORKS
from quiz.questions.wordset import YEAR

LIFETIME, CAREER, NEAR = 60, 40, 20
"""How far apart in years people may be: in one lifetime, in one career, and as colleagues are."""
_POSTS = (
    *("rector", "chancellor", "vice_chancellor", "head", "president_of_school", "provost", "manager"),
    *(
        "head_coach",
        "captain",
        "chairman",
        "club_president",
        "mayor",
        "governor",
        "president",
        "chief_editor",
    ),
)
_REPORTS = re.compile(
    r" (?:has|have) (?:since )?(?:shown|argued|identified|suggested|described|called|written|pointed|noted|"
    r"proposed|demonstrated|traced|compared)\b| (?:argues|writes|suggests|notes|believes)\b"
)
"""What somebody does who tells of old times today."""
_LATELY, _CARRIED, _FUTURE = 40, 6, 2100


def told_years(place: int, base: FactBase) -> tuple[int, ...]:
    """The years that a line names, or the last one before it under the same heading."""
    section = base.lines[place].section
    if section == INFOBOX:
        return base.lines[place].years
    for before in range(place, max(-1, place - _CARRIED), -1):
        if base.lines[before].section != section:
            break
        if base.lines[before].years:
            return base.lines[before].years
    return ()


def times_of(entity: Entity, base: FactBase) -> tuple[int, ...]:
    """The years beside somebody's name: of each line the nearest to it, else those that are told before.

    "It was described in 1908 by Ada Poe and has been listed since 2015." ─▶ 1908
    """
    known = _known(base)
    if entity.text not in known:
        told = [p for p in entity.places if base.lines[p].years] or entity.places
        years = tuple(y for place in told for y in beside(entity, place, base))
        known[entity.text] = years or _of_today(entity, base)
    return known[entity.text]


def _of_today(entity: Entity, base: FactBase) -> tuple[int, ...]:
    """The last year told of, for who holds a post of an institution and is named in its box alone."""
    in_box = all(base.lines[place].section == INFOBOX for place in entity.places)
    held = any(entity.text in base.answers.get(f"infobox.{post}", ()) for post in _POSTS)
    return (_latest(base),) if in_box and held and base.subject.cls not in (*WORKS, *EVENTS) else ()


@lru_cache(maxsize=2)
def _known(base: FactBase) -> dict[str, tuple[int, ...]]:
    return {}


def beside(entity: Entity, place: int, base: FactBase) -> tuple[int, ...]:
    """The year of a line that stands nearest to a name, or those told before it."""
    text = base.lines[place].text
    if _REPORTS.match(text.partition(entity.text)[2]):
        return (_latest(base),)
    years = list(YEAR.finditer(text))
    if not years:
        return told_years(place, base)
    form = next((f for f in (entity.text, *entity.forms, entity.text.split()[-1]) if f in text), "")
    found = re.search(re.escape(form), text) if form else None
    at = found.start() if found is not None else 0
    nearest = min(years, key=lambda year: min(abs(year.start() - at), abs(year.end() - at)))
    return (int(nearest[0]),)


@lru_cache(maxsize=2)
def begun(base: FactBase) -> tuple[int, ...]:
    """The years in which the subject of a document began or took place, as far as its title or box tells."""
    if base.subject.year:
        return (int(base.subject.year),)
    return tuple(y for line in base.lines if line.section == INFOBOX for y in line.years)[:2]


def apart_in_years(theirs: Sequence[int], years: Sequence[int]) -> int:
    """How many years lie between two people at least, 0 where nothing tells."""
    return min((abs(a - b) for a in years for b in theirs), default=0)


def is_of_late(entity: Entity, base: FactBase) -> bool:
    """Whether the years beside a name tell that it is of our day."""
    outside = any(base.lines[place].section != INFOBOX for place in entity.places)
    years = times_of(entity, base) if outside else ()
    if not years:
        return any(base.lines[place].section == INFOBOX for place in entity.places)
    return max(years) >= _latest(base) - _LATELY and min(years) >= _latest(base) - LIFETIME


@lru_cache(maxsize=2)
def _latest(base: FactBase) -> int:
    return max((y for line in base.lines for y in line.years if y < _FUTURE), default=0)
