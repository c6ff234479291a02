"""The sides of a battle or a war: who fought, who led, how many came and how many were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quiz.documents import Document
from quiz.facts.infobox.answers import read_named, read_number
from quiz.facts.infobox.items import split_items
from quiz.facts.infobox.keys import Key, lookup
from quiz.facts.infobox.keys.things import FIGHTS
from quiz.facts.infobox.rows import Row
from quiz.facts.labelling import PEOPLES
from quiz.facts.model import Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.subject import Subject
from quiz.facts.words import word_set

Rows = Mapping[tuple[str, str], Row]

_STATE = (
    r"(?:Kingdom|Republic|Electorate|Duchy|Empire|Union|Federation|Confederation|Confederacy|Principality|"
    r"Commonwealth|Margraviate|Archduchy|League|States|Sultanate|Khanate|Caliphate|Emirate|Alliance|Netherlands)"
)
_ARTICLED = re.compile(
    rf"{_STATE}\b|(?:Grand|Holy|United|Ottoman|Russian|British|Soviet|County) |.* {_STATE}$|Netherlands$"
)
_TROOPS = re.compile(r"(?P<number>[\d,]+)(?: (?P<unit>[a-z][a-z -]{2,30}))?")
_MEN_LOST = re.compile(
    r"killed(?: in action| (?:and|or) wounded)?|wounded|captured|missing|taken prisoner|dead"
    r"|died(?: of [a-z]+)?"
)
_THINGS_LOST = re.compile(
    r"(?P<unit>[a-z][a-z -]*?(?:s|craft|men)) (?:were )?(?:killed|lost|sunk|destroyed|captured|shot down)"
)
_IN_ALL = re.compile(
    r"^(?P<all>[\d,]+) (?:killed|dead|wounded)(?:, (?:wounded|missing|captured|sick))+,? (?:or|and) "
    r"(?:wounded|missing|captured|sick|taken prisoner)$"
)
_NAMED = re.compile(r"(?P<who>[a-z]+) (?P<what>strength|losses|casualties)")
_SIDED = PEOPLES | word_set(
    """besieging defending attacking besieged invading rebel government royalist loyalist republican imperial
    Allied Union Confederate Axis Crusader Jacobite Parliamentarian Patriot Coalition Federal"""
)
_SIDES = ("combatant", "combatants", "belligerent", "belligerents")
_LEADERS = ("commander", "commanders")
_COUNTED = ("strength", "units involved", "casualties")
_SIDE_KEY = re.compile(r"(?:combatants?|belligerents?) ?[123]?", re.IGNORECASE)
_NUMBERS = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class _Side:
    """One side: how it is named, and with its allies; the rows of its members and its leaders."""

    number: str
    name: str
    force: str
    members: tuple[str, ...]
    rows: Rows

    def row(self, *names: str) -> Row | None:
        """The first of the rows so named."""
        return next(
            (self.rows[name, self.number] for name in names if (name, self.number) in self.rows), None
        )

    @property
    def leaders(self) -> tuple[str, ...]:
        """The commanders, ranks and fates left out."""
        row = self.row(*_LEADERS)
        return tuple(item.text for item in split_items(row.value)) if row else ()


def stated_sides(document: Document, subject: Subject) -> list[tuple[str, str, str]]:
    """(name, type, fine type) of everybody whom the infobox of a war or a battle tells as a side."""
    if subject.cls not in FIGHTS.split("|"):
        return []
    rows = (row for row in document.infobox if _SIDE_KEY.fullmatch(row.key.strip()))
    names = (item.text.removeprefix("the ") for row in rows for item in split_items(row.value))
    return [(name, "organization", "belligerent") for name in names if name[:1].isupper()]


def extract_sides(by_name: Rows, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the members, commanders, strength and losses of each side, named by its first member."""
    sides = [side for number in _NUMBERS if (side := _side(number, by_name)) is not None]
    for side in sides:
        others = [other for other in sides if other is not side]
        foes = tuple(name for other in others for name in other.members)
        enemies = tuple(name for other in others for name in other.leaders)
        yield from _members(side, "combatant", _SIDES, side.members[1:], document, subject, foes)
        yield from _members(side, "commander", _LEADERS, side.leaders, document, subject, enemies)
        for name in _COUNTED:
            row = side.row(name)
            for entry in lookup(name, subject.cls) if row else ():
                yield from _troops(row, entry, side, subject) if row else ()


def extract_named_sides(rows: Sequence[Row], subject: Subject) -> Iterator[Fact]:
    """Yield the strength and losses of sides that the key itself names ("Ottoman strength: 12,000 men")."""
    for row in rows:
        match = _NAMED.fullmatch(row.name)
        who = next((w for w in (match["who"], match["who"].title()) if w in _SIDED), "") if match else ""
        if not match or not who:
            continue
        name, force = f"the {who} forces", f"the {who} side"
        what = match["what"].replace("losses", "casualties")
        for entry in lookup(what, subject.cls):
            yield from _troops(replace(row, name=what), entry, _Side("", name, force, (), {}), subject)


def _side(number: str, by_name: Rows) -> _Side | None:
    row = next((by_name[name, number] for name in _SIDES if (name, number) in by_name), None)
    members = tuple(item.text for item in split_items(row.value)) if row else ()
    if not members:
        return None
    first = members[0].removeprefix("the ")
    name = f"the {first}" if _ARTICLED.match(first) else first
    state = name != first or first in COUNTRIES
    allied = f"{name} and its allies" if state else f"the side of {name}"
    return _Side(number, name, allied if len(members) > 1 else name, members, by_name)


def _members(
    side: _Side,
    key: str,
    names: tuple[str, ...],
    texts: tuple[str, ...],
    document: Document,
    subject: Subject,
    near: tuple[str, ...],
) -> Iterator[Fact]:
    """One fact for each commander or ally of a side."""
    row = side.row(*names)
    for entry in lookup(key, subject.cls) if row else ():
        answers = [answer for text in texts if (answer := read_named(text, entry, document))]
        for answer in answers:
            also = tuple(text for text in texts if text != answer.text)
            if row:
                yield entry.fact(answer, row.evidence, subject.roles(side=side.name), also=also, near=near)


def _troops(row: Row, entry: Key, side: _Side, subject: Subject) -> Iterator[Fact]:
    """Numbers of men, guns, killed and wounded on one side; a thing that is counted twice is left alone."""
    items = split_items(_IN_ALL.sub(r"\g<all>", row.value))
    matches = [m for item in items if not item.qualifier and (m := _TROOPS.fullmatch(item.text))]
    told = [_counted(match["unit"] or "", row.name, len(items)) for match in matches]
    for match, slots in zip(matches, told, strict=True):
        answer = read_number(match["number"], entry, "")
        if answer and slots and told.count(slots) == 1 and answer.text != "1":
            roles = subject.roles(side=side.name, force=side.force, **slots)
            yield entry.fact(answer, row.evidence, roles)


def _counted(unit: str, name: str, items: int) -> dict[str, str]:
    """The slot of the stem that a unit fills: "killed" a loss, "ships sunk" ships that were lost."""
    if name != "casualties":
        return {"unit": unit or "men"} if unit or items == 1 else {}
    if not unit:
        return {"hurt": "casualties"} if items == 1 else {}
    if _MEN_LOST.fullmatch(unit):
        return {"death": unit} if unit.startswith("died") else {"loss": unit.replace("dead", "killed")}
    things = _THINGS_LOST.fullmatch(unit)
    return {"unit": things["unit"]} if things else {}
