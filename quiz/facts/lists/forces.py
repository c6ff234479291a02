"""Orders of battle and lists of battles: "Resolute – Captain George Anstey", "3rd Brigade (Colonel Ada Poe)",
"Battle of Przelom, 28 June 1845 – indecisive"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import Item, ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import Date, option_text, parse_value

_HEADING = re.compile(
    r"\b(?:order of battle|orders of battle|forces|fleets?|ships|units|commanders|armies|garrison|regiments"
    r"|composition)\b",
    re.I,
)
_RANK = (
    r"(?:(?:Vice|Rear|Lieutenant|Major|Brigadier|Flag|Field|Wing|Group|Squadron)[ -])?"
    r"(?:Captain|Commander|Admiral|Commodore|Colonel|General|Brigadier|Major|Marshal|Lieutenant|Leader)"
)
_LINE = re.compile(
    r"(?P<unit>[^–—:,(]+?)\s*(?:\((?P<men>\d[\d,]*) men\)\s*)?(?:[–—:,(]|\bunder\b|, commanded by)\s*"
    rf"(?P<rank>{_RANK})\.? (?P<name>[^,;()]+?)\)?"
)
_BATTLES = re.compile(r"\b(?:engagements|battles|campaigns?|timeline|sieges)\b", re.I)
_ENGAGEMENT = re.compile(
    r"(?P<name>(?:Battle|Siege|Capture|Fall|Action|Skirmish|Storming|Raid|Sack|Relief) (?:of|on|at) "
    r"[^,(–—:]+?)"
    r"(?:, | \(| [–—-] |: )(?P<date>\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{4})"
    r"(?P<till>\s?[–—-]\s?\d[^–—]*\d{4})?\)?(?:(?: [–—-] |: |, )(?P<end>[^–—\d]+))?"
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
        yield from _strength(item, match, unit, rows, where, subject)


def _strength(
    item: Item,
    match: re.Match[str],
    unit: str,
    rows: Sequence[tuple[Item, re.Match[str]]],
    where: ItemList,
    subject: Subject,
) -> Iterator[Fact]:
    """How many men a unit had."""
    value = parse_value(f"{match['men']} men") if match["men"] else None
    if value is not None:
        answer = Answer(match["men"], "count", "bare", value)
        near = [other["men"] for _, other in rows if other["men"]]
        yield fact("list.unit_strength", "figure", answer, item, where, subject.roles(unit=unit), near=near)


def extract_engagements(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield when the battles of a war were fought, and how they ended."""
    if subject.cls != "war" or not where.under(_BATTLES):
        return
    rows = parse_all(where.items, _ENGAGEMENT)
    ends = [match["end"].strip() for _, match in rows if match["end"]]
    for item, match in rows:
        named = match["name"] if match["name"].startswith("the ") else f"the {match['name']}"
        date = parse_value(match["date"])
        if isinstance(date, Date) and date.year is not None:
            when = Answer(option_text(date), "date", "", date)
            roles = subject.roles(battle=named, begin="begin" if match["till"] else "take place")
            yield fact("list.battle_date", "date", when, item, where, roles)
        if match["end"] and len(set(ends)) > 1:
            end = Answer(match["end"].strip(), "term", "outcome")
            year = re.search(r"\d{4}", match["date"])
            roles = subject.roles(battle=named, year=year[0] if year else "")
            yield fact("list.battle_end", "other", end, item, where, roles, near=ends)


def _named(unit: str) -> str:
    """A unit inside a sentence: "the 3rd Brigade", "Resolute"."""
    text = unit.strip()
    return f"the {text}" if _BODY.search(text) and not text.startswith(("the ", "The ")) else text
