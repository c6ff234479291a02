"""When people of a document lived, as far as the years beside their names tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.model import INFOBOX
from quiz.facts.subject_nouns import EVENTS, WORKS
from quiz.facts.words import whole_words
from quiz.questions.wordset import YEAR

LIFETIME, CAREER, NEAR = 60, 40, 20
"""How far apart in years people may be: in one lifetime, in one career, and as colleagues are."""
AFTERWARDS = frozenset(
    (
        *("legacy", "commemoration", "in culture", "in popular culture", "cultural depictions", "analysis"),
        *("historiography", "memorials", "in art and literature", "depictions", "remembrance", "assessment"),
        *("aftermath", "significance", "in fiction", "in media", "notes", "references", "memory"),
    )
)
"""Headings of what is told of later times."""
AT_FIRST = frozenset(
    (
        *("infobox.founder", "infobox.architect", "infobox.builder"),
        *("infobox.plain_for", "infobox.plain_doer", "infobox.craft_designer"),
    )
)
"""What was done when the subject began."""
_POSTS = (
    *("rector", "chancellor", "vice_chancellor", "head", "president_of_school", "provost", "manager"),
    *(
        "head_coach",
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
_LEFT_BEHIND = re.compile(
    r"['’]s? [a-z]| (?:family|house|home|estate|brothers|sisters|archive|papers|collection)\b"
)
"""What stands behind a name in a line that tells of something else."""
_BEGINS = re.compile(
    r"^(?:Date|Born|Founded|Established|Formed|Formation|Built|Construction|Opened|Released?|First|Launched|"
    r"Laid down|Premiered?|Years active|Period|Incorporated|Commenced|Introduc|Inaugurated|Settled|Produced)"
    r"(?! (?:of death|closed|completed))\b[^:]*:"
)
"""Rows of a box that tell when something began or took place."""
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
    at_the_time = base.subject.cls in EVENTS and section.casefold() not in AFTERWARDS
    return begun(base)[:1] if at_the_time else ()


def times_of(entity: Entity, base: FactBase) -> tuple[int, ...]:
    """The years beside somebody's name: of each line the nearest to it, else those that are told before.

    "It was described in 1908 by Ada Poe and has been listed since 2015." ─▶ 1908
    """
    known = _known(base)
    if entity.text not in known:
        living = [p for p in entity.places if _is_of_the_living(entity, base.lines[p])] or entity.places
        told = [p for p in living if YEAR.search(base.lines[p].text)] or living
        years = tuple(y for place in told for y in beside(entity, place, base))
        known[entity.text] = years or _of_today(entity, base)
    return known[entity.text]


def _is_of_the_living(entity: Entity, line: Line) -> bool:
    """Whether a line tells of somebody, and not of a namesake, a house or what was left behind: "the Poe
    family", "Poe's diary was found in 1926".
    """
    name = entity.text.split()[-1]
    if entity.type != "person" or " " not in entity.text or name not in line.text:
        return " " not in entity.text or name in line.text
    if entity.text in line.text:
        return True
    return any(not _LEFT_BEHIND.match(line.text, m + len(name)) for m in whole_words(line.text, name))


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
    at = text.find(form)
    nearest = min(years, key=lambda year: min(abs(year.start() - at), abs(year.end() - at)))
    return (int(nearest[0]),)


@lru_cache(maxsize=2)
def begun(base: FactBase) -> tuple[int, ...]:
    """The years in which the subject of a document began or took place, as far as its title or box tells."""
    if base.subject.year:
        return (int(base.subject.year),)
    rows = (line for line in base.lines if line.section == INFOBOX)
    return (first_years(base) or tuple(y for line in rows for y in line.years))[:2]


@lru_cache(maxsize=2)
def first_years(base: FactBase) -> tuple[int, ...]:
    """The years in the rows of a box that tell when the subject began or was built."""
    rows = (line.text for line in base.lines if line.section == INFOBOX and _BEGINS.match(line.text))
    return tuple(int(year[0]) for row in rows if (year := YEAR.search(row)))


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
