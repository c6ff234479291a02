"""The musicians of a band: "Ross Kinnear – guitar (2001)", and which of those who played an instrument did so
in which years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.documents import Document
from quiz.facts.infobox.items import is_person, years_phrase
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, read_lists
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

_LINEUP = re.compile(
    r"\b(?:members|current|former|past|touring|line-?up|musicians|personnel)\b", re.IGNORECASE
)
_MUSICIAN = re.compile(r"(?P<name>[^,:(–—]+?) [–—-] (?P<plays>[a-z][a-z, -]+?) \((?P<years>[^()]+)\)")
_NOW = 9999
_SPAN = re.compile(r"(?P<first>\d{4})(?:\s?[–-]\s?(?:(?P<last>\d{4})|(?P<on>present|)))?(?!\d)")
_INSTRUMENTS = re.compile(
    r"(?:(?:lead|bass|rhythm|acoustic|electric|slide|pedal steel|double|backing) )?"
    r"(?:vocals|guitars?|bass|drums|percussion|keyboards?|piano|violin|viola|cello|trumpet|trombone|saxophone|clarinet|flute|accordion"
    r"|harmonica|harmonium|organ|synthesi[sz]er|banjo|mandolin|fiddle|harp|tuba|oboe|bassoon|turntables)"
)
_ALIKE = dict.fromkeys(("drums", "percussion"), "drums|percussion")
"""Instruments of which one may be called the other."""


def extract_lineup(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who of a band has played an instrument that nobody else in its lists has."""
    if subject.cls != "band" or not where.under(_LINEUP):
        return
    own = [(i, m) for i, m in parse_all(where.items, _MUSICIAN, share=0.7) if is_person(m["name"])]
    every = [m for other in read_lists(document) for i in other.items if (m := _MUSICIAN.fullmatch(i.text))]
    for item, match in own:
        for instrument in _plays(match):
            others = [m for m in every if m["name"] != match["name"]]
            if not _INSTRUMENTS.fullmatch(instrument):
                continue
            if any(_has_played(m, instrument) for m in others):
                yield from _in_his_time(item, match, instrument, others, where, subject)
                continue
            who = Answer(match["name"], "person", "musician")
            roles = subject.roles(instrument=instrument)
            near = [m["name"] for m in others]
            yield fact("list.musician", "person", who, item, where, roles, near=near)


def _in_his_time(
    item: Item,
    match: re.Match[str],
    instrument: str,
    others: Sequence[re.Match[str]],
    where: ItemList,
    subject: Subject,
) -> Iterator[Fact]:
    """Who played an instrument in the one span of years in which no other of the band did."""
    own = _spans(match)
    rivals = [m for m in others if _has_played(m, instrument)]
    shared = any(_overlap(own[0], span) for m in rivals for span in _spans(m)) if len(own) == 1 else True
    if shared or any(not _spans(m) for m in rivals):
        return
    first, last = own[0]
    told = f"{first}–{last}" if last > first else str(first)
    when = f"since {first}" if last == _NOW else years_phrase(told)
    roles = subject.roles(instrument=instrument, when=when)
    near = [m["name"] for m in (*rivals, *others)]
    relation = "list.musician_since" if last == _NOW else "list.musician_then"
    yield fact(relation, "person", Answer(match["name"], "person", "musician"), item, where, roles, near=near)


def _spans(match: re.Match[str]) -> list[tuple[int, int]]:
    """First and last year of each of a musician's times with the band."""
    found = _SPAN.finditer(match["years"].partition(";")[0])
    return [(int(m["first"]), _NOW if m["on"] else int(m["last"] or m["first"])) for m in found]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share more than the year in which one ends and the other begins."""
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return low < high or (low == high and (one[0] == one[1] or other[0] == other[1]))


def _has_played(match: re.Match[str], instrument: str) -> bool:
    """Whether a musician has played an instrument, or one that may be called so."""
    return re.search(_ALIKE.get(instrument, instrument.split()[-1]), match["plays"]) is not None


def _plays(match: re.Match[str]) -> list[str]:
    return [part.strip() for part in match["plays"].split(",")]
