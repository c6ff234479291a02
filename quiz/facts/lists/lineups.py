"""The musicians of a band: "Ross Kinnear – guitar (2001)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import ItemList, fact, parse_all, read_lists
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

_LINEUP = re.compile(
    r"\b(?:members|current|former|past|touring|line-?up|musicians|personnel)\b", re.IGNORECASE
)
_MUSICIAN = re.compile(r"(?P<name>[^,:(–—]+?) [–—-] (?P<plays>[a-z][a-z, -]+?) \((?P<years>[^()]+)\)")
_INSTRUMENTS = re.compile(
    r"(?:(?:lead|bass|rhythm|acoustic|electric|slide|pedal steel|double|backing) )?"
    r"(?:vocals|guitars?|bass|drums|percussion|keyboards?|piano|violin|viola|cello|trumpet|trombone|saxophone|clarinet|flute|accordion"
    r"|harmonica|harmonium|organ|synthesi[sz]er|banjo|mandolin|fiddle|harp|tuba|oboe|bassoon|turntables)"
)


def extract_lineup(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who of a band has played an instrument that nobody else in its lists has."""
    if subject.cls != "band" or not where.under(_LINEUP):
        return
    own = [(i, m) for i, m in parse_all(where.items, _MUSICIAN, share=0.7) if is_person(m["name"])]
    every = [m for other in read_lists(document) for i in other.items if (m := _MUSICIAN.fullmatch(i.text))]
    for item, match in own:
        for instrument in _plays(match):
            others = [m for m in every if m["name"] != match["name"]]
            rival = any(instrument.split()[-1] in part for m in others for part in _plays(m))
            if rival or not _INSTRUMENTS.fullmatch(instrument):
                continue
            who = Answer(match["name"], "person", "musician")
            roles = subject.roles(instrument=instrument)
            near = [m["name"] for m in others]
            yield fact("list.musician", "person", who, item, where, roles, near=near)


def _plays(match: re.Match[str]) -> list[str]:
    return [part.strip() for part in match["plays"].split(",")]
