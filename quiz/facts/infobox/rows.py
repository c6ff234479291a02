"""Infobox rows as they are meant: numbers, units and dates taken out of the keys, paired rows joined.

Infoboxes written out as text keep their template's parameters: "Area Total Km2", "Population As Of",
"Subdivision Type1" beside "Subdivision Name1", "Clubs2" beside "Years2".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quiz.documents import InfoboxRow, Span
from quiz.facts.words import word_set

_UNITS: Mapping[str, str] = {
    "km2": "km2",
    "km²": "km2",
    "sq mi": "sq mi",
    "sqmi": "sq mi",
    "ha": "hectares",
    "acre": "acres",
    "acres": "acres",
    "m": "metres",
    "ft": "feet",
    "km": "kilometres",
    "mi": "miles",
    "kg": "kg",
    "lb": "lb",
    "t": "tonnes",
    "min": "minutes",
    "minutes": "minutes",
}
_UNIT_SUFFIX = re.compile(rf"(?P<name>.+?)\s+\(?(?P<unit>{'|'.join(map(re.escape, _UNITS))})\)?")
_NUMBER_SUFFIX = re.compile(r"(?P<name>.*?[a-z)])\s?(?P<number>\d{1,2})")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_ORDINAL_PREFIX = re.compile(
    rf"(?P<nth>{'|'.join(_ORDINALS)}) (?P<name>(?:party|alliance|candidate|nominee)\b.*)"
)
_BRACKETED = re.compile(r"(?P<name>.+?)\s*\((?P<inner>[^()]+)\)")
_KINDS = word_set(
    "average mean median maximum max minimum min total annual daily land water urban metro rural peak"
)
"""What brackets behind a key say of its figure: "Discharge (average)" is the average discharge."""
_NUMBER_OF = re.compile(r"^(?:total )?(?:(?:no\.|number) of|num\.?|#(?: of)?) (?=[a-z])")
_DATE_OF = re.compile(r"(?:date|year)(?: of)? (?P<done>\w+(?:ed|ished|uilt|ost|egan|un))")
_PLAIN_WORDS = re.compile(r"[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,3}")

_SHORTENED = re.compile(r"\b(Max|Min|Avg|Est|Elev|Pop|Sq)\.", re.IGNORECASE)
_COUNTED_TWICE = re.compile(r"(?P<scope>(?:[A-Za-z][\w’'-]* )*)(?P<first>[A-Za-z]+s) \((?P<second>[a-z]+s)\)")
_TWO_COUNTS = re.compile(r"(?P<first>[\d,]+) \((?P<second>[\d,]+)\)")

_STOPPED = re.compile(r"\d\.$")
"""A value that ends as a sentence does."""

_UNSEEN = re.compile("[\u200b\u200c\u2060\ufeff]")
"""Signs of no width, which pages copied from the web hold."""

LONGEST_VALUE = 800

# First key, second key, and the name of the two together.
_PAIRED = (
    ("subdivision type", "subdivision name", "subdivision"),
    ("established title", "established date", "established"),
    ("leader title", "leader name", "leader"),
)
_DATED_TOGETHER = ("population", "membership", "students", "speakers")
_AS_OF = (" as of", " date", " year", " census")


@dataclass(frozen=True, slots=True)
class Row:
    """One fact-bearing row. `name` is in small letters without number and unit; `number` is "" or digits.

    `label` is the key as it is written, without what stands in brackets.
    `evidence` covers the row, and the rows beside it that it is read together with. `when` is the row's
    date as its key or a neighbouring row gives it ("2017 census"), `what` the noun of a paired row
    ("province").
    """

    name: str
    value: str
    evidence: Span
    number: str = ""
    unit: str = ""
    when: str = ""
    what: str = ""
    own: Span = field(default=Span(0, 0))
    label: str = ""

    def together(self, other: Row) -> Span:
        """The lines from one row to another."""
        return Span(min(self.own.start, other.own.start), max(self.own.end, other.own.end))


def read_rows(infobox: Sequence[InfoboxRow]) -> tuple[Row, ...]:
    """The rows of an infobox, in its order, each with what its neighbours tell of it; no row of absurd
    length."""
    rows = [part for row in infobox if len(row.value) <= LONGEST_VALUE for part in _halves(_plain(row), row)]
    places = {(row.name, row.number): i for i, row in enumerate(rows)}
    return tuple(_joined(rows, i, places) for i in range(len(rows)))


def _halves(plain: Row, row: InfoboxRow) -> tuple[Row, ...]:
    """The two rows that "League appearances (goals): 445 (198)" tells in one, else the row alone."""
    key, value = _COUNTED_TWICE.fullmatch(row.key), _TWO_COUNTS.fullmatch(row.value)
    if key is None or value is None:
        return (plain,)
    scope = key["scope"].lower()
    return (
        replace(plain, name=f"{scope}{key['first'].lower()}", value=value["first"], when=""),
        replace(plain, name=f"{scope}{key['second'].lower()}", value=value["second"], when=""),
    )


def _plain(row: InfoboxRow) -> Row:
    """A row by itself: number, unit and date taken out of the key."""
    name = re.sub(r"[\s_]+", " ", _SHORTENED.sub(r"\1", row.key)).strip().lower()
    number = unit = when = ""
    if match := _BRACKETED.fullmatch(name):
        name, inner = match["name"], match["inner"]
        unit = _UNITS.get(inner, "")
        name = f"{inner} {name}" if inner in _KINDS else name
        when = "" if unit or inner in _KINDS else inner
    if match := _DATE_OF.fullmatch(name):
        name = match["done"]
    name = _NUMBER_OF.sub("", name).removesuffix(" amsl")
    name = name.partition("/")[0] if re.fullmatch(r"[a-z]{4,}/[a-z]{4,}", name) else name
    if not unit and (match := _UNIT_SUFFIX.fullmatch(name)):
        name, unit = match["name"], _UNITS[match["unit"]]
    if match := _NUMBER_SUFFIX.fullmatch(name):
        name, number = match["name"].strip(), match["number"]
    elif match := _ORDINAL_PREFIX.fullmatch(name):
        name, number = match["name"], str(_ORDINALS.index(match["nth"]) + 1)
    value = _UNSEEN.sub("", row.value)
    value = value[:-1] if _STOPPED.search(value) else value
    label = row.key.partition(" (")[0].strip()
    return Row(name, value, row.span, number, unit, when, own=row.span, label=label)


def _joined(rows: Sequence[Row], at: int, places: Mapping[tuple[str, str], int]) -> Row:
    """The row at `at` with its title row or its as-of row, where it has one."""
    row = rows[at]
    for first, second, together in _PAIRED:
        if row.name == second and (first, row.number) in places:
            return _titled(rows, at, places[first, row.number], together)
    for at_date in _as_of_places(row, places):
        if at_date != at:
            return _replace(row, row.name, _cover(rows, at, at_date), when=rows[at_date].value)
    return row


def _titled(rows: Sequence[Row], at: int, at_title: int, together: str) -> Row:
    """The value row of a pair: "Established Title: City status" gives its name, a mayor's title its noun."""
    row, title = rows[at], rows[at_title].value.lower()
    if not _PLAIN_WORDS.fullmatch(title):
        return row
    evidence = _cover(rows, at, at_title)
    if together == "established":
        return _replace(row, title, evidence)
    if together == "subdivision" and title in ("country", "sovereign state"):
        return _replace(row, "subdivision country", evidence)
    return _replace(row, together, evidence, what=title)


def _as_of_places(row: Row, places: Mapping[tuple[str, str], int]) -> Iterator[int]:
    """Where the row's date may stand: "population as of" for "population total"."""
    base = row.name.split(" ")[0]
    for name in (row.name, base) if base in _DATED_TOGETHER else (row.name,):
        for suffix in _AS_OF:
            if (name + suffix, row.number) in places:
                yield places[name + suffix, row.number]


def _cover(rows: Sequence[Row], one: int, other: int) -> Span:
    """The lines of two rows where they are neighbours, else the first row's line alone."""
    if abs(one - other) != 1:
        return rows[one].own
    return Span(min(rows[one].own.start, rows[other].own.start), max(rows[one].own.end, rows[other].own.end))


def _replace(row: Row, name: str, evidence: Span, *, when: str = "", what: str = "") -> Row:
    number = row.number if name == row.name else ""
    return Row(name, row.value, evidence, number, row.unit, when or row.when, what, row.own, row.label)
