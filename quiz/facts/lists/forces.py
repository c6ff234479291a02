"""Orders of battle: "Resolute – Captain George Anstey", "3rd Brigade (Colonel Ada Poe)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

_HEADING = re.compile(
    r"\b(?:order of battle|orders of battle|forces|fleets?|ships|units|commanders|armies)\b", re.I
)
_RANK = (
    r"(?:(?:Vice|Rear|Lieutenant|Major|Brigadier|Flag|Field|Wing|Group|Squadron)[ -])?"
    r"(?:Captain|Commander|Admiral|Commodore|Colonel|General|Brigadier|Major|Marshal|Lieutenant|Leader)"
)
_LINE = re.compile(
    r"(?P<unit>[^–—:,(]+?)\s*(?:[–—:,(]|\bunder\b|, commanded by)\s*"
    rf"(?P<rank>{_RANK})\.? (?P<name>[^,;()]+?)\)?"
)
_BODY = re.compile(
    r"\b(?:Army|Division|Brigade|Regiment|Corps|Fleet|Squadron|Battalion|Battery|Group|Flotilla|Wing|Guards?|"
    r"Cavalry|Infantry|Artillery|Militia|Legion|Hussars|Dragoons|Fusiliers|Grenadiers|Rifles)\b"
)


def extract_forces(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who commanded each ship or unit of a battle, and what each commander commanded."""
    if subject.cls not in ("battle", "war") or not where.under(_HEADING):
        return
    rows = [(i, m) for i, m in parse_all(where.items, _LINE) if is_person(m["name"])]
    amid = "in" if subject.cls == "war" else "at"
    people = [match["name"] for _, match in rows]
    units = [_named(match["unit"]) for _, match in rows]
    for (item, match), unit in zip(rows, units, strict=True):
        if people.count(match["name"]) > 1 or units.count(unit) > 1:
            continue
        body = bool(_BODY.search(unit))
        who = Answer(match["name"], "person", "officer")
        yield fact(
            "list.unit_commander",
            "person",
            who,
            item,
            where,
            subject.roles(unit=unit, amid=amid),
            near=people,
        )
        what = Answer(match["unit"].strip(), "organization", "unit" if body else "ship")
        roles = subject.roles(amid=amid, kind=what.fine, officer=f"{match['rank']} {match['name']}")
        near = [other["unit"].strip() for _, other in rows]
        yield fact("list.unit_of", "organization", what, item, where, roles, near=near)


def _named(unit: str) -> str:
    """A unit inside a sentence: "the 3rd Brigade", "Resolute"."""
    text = unit.strip()
    return f"the {text}" if _BODY.search(text) and not text.startswith(("the ", "The ")) else text
