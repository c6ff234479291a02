"""A list's lines as cells: cut at dashes, colons, commas and brackets, each cell of a kind.

The line "Medicine, founded 1562 – 2,940 students" has the skeleton " N,d–F": each cell is told by what stands
before it and by its kind, so that a pattern over skeletons finds columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.lists.common import LONGEST_LINE, Item
from quiz.facts.values import Date, Quantity, parse_value
from quiz.facts.values.calendar import MONTHS

_CUT = re.compile(
    r"(?<=^\d{4}) (?=[A-Z\"“])|(?<=^\d{4}[–-]\d{4}) (?=[A-Z])|(?<!ed) by (?=[A-Z])"
    r"|\s+[–—-]\s+|[:;]\s+|,\s+|\s*\(|\)"
)
_SIGNS = {"": "–", "by": "y", ")": ","}
"""What stands for a blank behind a year, for "by" and for a closing bracket."""
_MONTHS = "|".join(MONTHS)
_SIDE = rf"(?:(?:\d{{1,2}} )?(?:{_MONTHS}) (?:\d{{1,2}}, )?)?(?:1[0-9]|20)\d\d"
_SPAN = re.compile(rf"since \d{{4}}|{_SIDE}(?:\s*[–-]\s*| to )(?:{_SIDE}|[Pp]resent|)")
_WHOLE = re.compile(
    rf"(?<=\(){_SIDE} [–-] (?:{_SIDE}|[Pp]resent)(?=[,)])"
    rf"|\b(?=[\w ,]*[A-Z]){_SIDE} [–-] (?=[\w ,]*[A-Z]){_SIDE}\b"
    r"|\s*\(\d[\d,.]* ?(?:k?m|mi|miles|ft|feet|yd|yards|ha|acres?|sq mi|sq ft|in|[cm]m|k?g|lbs?|t|tons?"
    r"|tonnes)[²³23]?\)"
)
"""A span of dates, or of years in brackets, or a measure in another unit: no cells of their own."""
_MONTH_DAY = re.compile(r"[A-Z][a-z]{2,8} \d{1,2}$")
VERBS = (
    "founded|established|built|opened|closed|introduced|launched|completed|planted|created|formed"
    "|commissioned|discovered|erected|consecrated|rebuilt|electrified|inaugurated|restored|demolished|installed"
    "|first climbed|first published|first brewed|unveiled|acquired|dedicated|reopened|designated|cast"
)
DONE = re.compile(
    r"(?P<done>(?:(?:first|last|newly|partly) )?(?:[a-z-]{2,}ed|[a-z]*(?:built|sunk|shut|cast|sold|found|seen"
    r"|laid|torn|begun|given|taken|struck|written|blown|cut|hung|lost|won))"
    r"(?:(?<=filled) in| (?:off|up|down|out|over)(?= (?:in |on )?\d)"
    r"| (?:to|by) (?:the )?[A-Z][\w’'. -]*[a-z](?= ))?)"
    rf" (?:in |on )?(?P<date>(?:\d{{1,2}} (?:{_MONTHS}) |(?:{_MONTHS}) \d{{1,2}}, )?"
    r"(?P<year>(?:1[0-9]|20)\d\d))"
)
_NUMBER = r"\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_DEAD = "dead|deaths|killed|fatalities"
_TOLL = rf"(?P<dead>{_NUMBER}) (?:people |crew |men )?"
TOLL = re.compile(rf"{_TOLL}(?P<fate>{_DEAD}|injured|wounded|drowned|missing|captured|taken prisoner)")
KILLED = re.compile(rf"{_TOLL}(?P<fate>{_DEAD})")
"""A toll of the dead."""
MADE = re.compile(rf"(?P<count>{_NUMBER}) built")
LED = re.compile(r"(?:conductor|conducted by|director|directed by)(?: |: )(?P<name>[A-Z].*)")
VOICES = (
    "soprano|mezzo-soprano|contralto|alto|countertenor|tenor|baritone|bass-baritone|bass|treble|haute-contre"
)
_FORCES = re.compile(
    r".*\b(?:Orchestra|Philharmonic|Symphony|Sinfonietta|Choir|Chorus|Ensemble|Festival|Theatre)\b.*"
    r"|DVD|CD|LP|VHS|Blu-ray|SACD"
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("S", _SPAN),
    ("s", re.compile(r"\d{4}[–-]\d\d")),
    ("d", DONE),
    ("b", MADE),
    ("z", TOLL),
    ("c", LED),
    ("r", re.compile(r"(?:won|winner|nominated|shortlisted|longlisted)", re.IGNORECASE)),
    ("v", re.compile(rf"(?:(?:dramatic|lyric|coloratura|boy|high|low|basso) )?(?:{VOICES})")),
    ("o", _FORCES),
    ("a", re.compile(r"as (?:[A-Z]|the [A-Z]|an? [a-z]).*")),
    ("R", re.compile(r"\d{1,3}(?:\.\d+)?(?:/| out of )\d{1,3}")),
    ("k", re.compile(r"\d{1,2}(?:st|nd|rd|th)")),
    ("g", re.compile(r"(?:[IVX]{1,4}|[A-Z]{1,2})\d?[+−-]?|5\.\d+[a-d]?|E\d|WI\d|M\d")),
)
_NAMES = frozenset("NPQxow")
_FIGURED = {"share": "%", "money": "$", "count": "F", "measure": "M"}


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its cells and its skeleton: two letters a cell, its separator (" " for none) and its kind.

    The separator "by" is "y". Kinds: Y year, s season, S span of years, D date, d "founded 1562", F count,
    M measure, % share, $ money, P person (or any name that may be one), Q two persons, N other name,
    o orchestra, festival or format, z toll ("46 dead"), w words, x anything else, and those of `_KINDS`.
    """

    item: Item
    cells: tuple[str, ...]
    skeleton: str

    def named(self, shape: re.Pattern[str]) -> Mapping[str, str]:
        """The cells that a pattern over the skeleton names, none where it does not fit."""
        match = shape.fullmatch(self.skeleton)
        if match is None:
            return {}
        return {
            name: self.cells[match.start(name) // 2]
            for name in match.re.groupindex
            if match[name] is not None
        }

    def sorted_into(self, columns: Mapping[str, str]) -> Mapping[str, str]:
        """The cells of columns told by their kinds alone, in any order and among others; none where a
        figure could be either of two cells, or a name stands behind what no column takes."""
        told: dict[str, str] = {}
        kinds = list(self.skeleton[1::2])
        for name, wanted in columns.items():
            fit = [at for at, kind in enumerate(kinds) if kind in wanted]
            if (
                not fit
                or (kinds[fit[0]] in _NAMES and fit[0] > 1)
                or (kinds[fit[0]] not in _NAMES and len(fit) > 1)
            ):
                return {}
            told[name] = self.cells[fit[0]]
            kinds[fit[0]] = "."
        return told


def read_row(item: Item) -> Row | None:
    """A line as cells; None for one that is too long to be a line of a table."""
    if len(item.text) > LONGEST_LINE:
        return None
    cells, signs = _cut(item.text)
    return Row(
        item, tuple(cells), "".join(sign + kind_of(cell) for sign, cell in zip(signs, cells, strict=True))
    )


def _cut(text: str) -> tuple[list[str], list[str]]:
    """The cells of a line and what stands before each."""
    cells: list[str] = []
    signs: list[str] = []
    start, sign = 0, " "
    inside = {at for match in _WHOLE.finditer(text) for at in range(*match.span())}
    for found in _CUT.finditer(text):
        if found.start() in inside:
            continue
        cell = text[start : found.start()]
        mark = found[0].strip().replace("—", "–").replace("-", "–").replace(";", ",")
        if mark == "," and _MONTH_DAY.search(cell) and text[found.end() : found.end() + 4].isdigit():
            continue
        if cell.strip():
            cells.append(cell.strip())
            signs.append(sign)
        start, sign = found.end(), _SIGNS.get(mark, mark)
    if text[start:].strip():
        cells.append(text[start:].strip())
        signs.append(sign)
    return cells, signs


@lru_cache(maxsize=4096)
def kind_of(cell: str) -> str:
    """The kind of a cell, by its value, its words or the shape of its name."""
    for kind, pattern in _KINDS:
        if pattern.fullmatch(cell):
            return kind
    value = parse_value(cell)
    if isinstance(value, Date):
        return "Y" if re.fullmatch(r"\d{4}", cell) else "D"
    if isinstance(value, Quantity):
        return _FIGURED.get(value.type, "x")
    halves = re.split(r" and | & ", cell)
    if len(halves) == 2 and all(is_person(half) for half in halves):
        return "Q"
    if is_person(cell):
        return "P"
    if is_name(cell):
        return "N"
    return "w" if cell[:1].islower() else "x"
