"""A career that one row tells in full, as the numbered rows that tell it elsewhere.

"Senior career: 1966–1971 Barnsley 142 (31), 1971–1978 Leeds United 211 (48)" tells what "Years1", "Clubs1",
"Caps1" and "Goals1" would.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from quiz.facts.infobox.items import split_items, years_phrase
from quiz.facts.infobox.rows import Row

_PLAYED = ("years", "clubs", "caps", "goals")
_CAREERS: Mapping[str, tuple[str, str, str, str]] = {
    **dict.fromkeys(
        ("senior career", "club career", "playing career", "teams", "professional teams", "clubs"), _PLAYED
    ),
    **dict.fromkeys(
        ("youth career", "youth clubs", "college career"), ("youth years", "youth clubs", "", "")
    ),
    **dict.fromkeys(
        ("international career", "national team", "national side"),
        ("national years", "national team", "national caps", "national goals"),
    ),
    **dict.fromkeys(
        ("managerial career", "coaching career", "teams managed", "clubs managed", "teams coached"),
        ("manager years", "manager clubs", "", ""),
    ),
}
_STRETCH = r"(?:1[89]|20)\d\d(?:\s*[–-]\s*(?:(?:1[89]|20)?\d\d|present)?)?"
_TALLIES = r"(?:,? (?P<caps>\d{1,4}) \((?P<goals>\d{1,4})\))?"
_SPELLS = (
    re.compile(rf"(?P<years>{_STRETCH})[:,]? (?P<club>→? ?[A-Z][^()]*?(?: \(loan\))?){_TALLIES}"),
    re.compile(rf"(?P<club>→? ?[A-Z][^()]*?) \((?P<loan>loan, )?(?P<years>{_STRETCH})\){_TALLIES}"),
)


def spelled_out(row: Row, cls: str) -> tuple[Row, ...]:
    """The numbered rows of a person's career that a row tells in one; empty where it does not."""
    names = _CAREERS.get(row.name) if cls == "person" and not row.number else None
    items = split_items(row.value) if names else ()
    texts = [f"{item.text} ({item.qualifier})" if item.qualifier else item.text for item in items]
    found = [next((one for shape in _SPELLS if (one := shape.fullmatch(text))), None) for text in texts]
    if names is None or not found:
        return ()
    told: list[Row] = []
    for number, spell in enumerate(found, 1):
        if spell is None or not (years_phrase(spell["years"]) or spell["years"].endswith(("–", "present"))):
            return ()
        club = f"{spell['club']} (loan)" if spell.groupdict().get("loan") else spell["club"]
        parts = (spell["years"], club, spell["caps"], spell["goals"])
        told += [
            replace(row, name=name, value=part, number=str(number))
            for name, part in zip(names, parts, strict=True)
            if name and part
        ]
    return tuple(told)
