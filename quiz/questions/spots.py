"""Whether a place is as much of a town as an answer: no ship, no cape, no bay and no surname beside one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.names.given import is_given_name
from quiz.questions.called import is_stood_on
from quiz.questions.likeness import is_town, kind_of_place
from quiz.questions.origins import origins_of

_SHIP = re.compile(r"^(?:HMS|HMAS|HMCS|HMNZS|HDMS|USS|RMS|SS|MS|MV|RV|RRS) (?=[A-Z])")
_REGION = re.compile(
    r"^(?:North|South) ?-?(?:East|West) |^(?:North|South) (?:America|Georgia)$"
    r"|^(?:Northern|Southern|Eastern|Western|Central) [A-Z]"
)
_SPOT = re.compile(
    r"^(?:Royal|Cape|Mount|Mt\.?|Ben|Lake|Loch|Lough|Isla|Île|Sierra|Río|Rio|Fort|Camp|Grade) "
    r"(?:de |del |la )?[A-Z]"
    r"| (?:Head|Arcade|Gallery|Galleries|Sluice|Sound|Straits?|Locks?|Canal|Ledge|Reef|Rocks?|Point|Ridge|"
    r"Row|Street|Road|Lane|Avenue|Terrace|"
    r"Pier|Quay|Wharf|Dock|Mills?|Hotel|Inn|Farm|Mine|Works|Yard|Shoals?|Bank|Narrows|Tower|Gate|Peak|[IVX]+)$"
)
_TOWN_ASKED = re.compile(r"\bwhich (?:town|city|village)\b")
_SURNAMED = re.compile(r"^[A-Z]\w+ [A-Z]\w+-[A-Z]\w+$")
WATERS = re.compile(
    r" (?:Harbour|Harbor|Bay|Island|Islands|Gulf|Lagoon|Fjord|Firth|Channel|Basin|Inlet|Ocean|Sea)$"
    r"|^(?:Bay|Gulf|Sea|Straits?|Firth) of "
    r"|\wfjord(?:en)?$"
)
BY_LAND = re.compile(
    r"\bby (?:bicycle|bike|train|rail|road|bus|coach|car|tram|stagecoach)\b|\bon (?:foot|horseback)\b"
    r"|\b(?:walk(?:ed)?|cycled?|hitchhiked?|ride|rode)\b"
)
_QUOTES = ('"', "“", "”")
_UNTOLD = frozenset(("", "venue"))
_AT = re.compile(r"\b[Aa]t $")
_IN_A_TOWN = re.compile(r",? in (?:the )?[A-ZÀ-Þ]")
PLACE_ASKED = re.compile(
    r"\b[Ww]hich (?:of these )?(?:city|cities|towns?|places?|countr(?:y|ies))\b|^Where\b"
)
_RULED = re.compile(r"\b[Oo]f which place\b[^?]*\b(?:premier|governor|president|viceroy|king|queen|duke)\b")
_BRIDGE = re.compile(r"\b[Ww]hich (?:bridge|castle|ford|mill|abbey|church|park|hill)\b")
_NOT_IN = re.compile(r"\b[Ii]n which (?:waterfall|bridge|cape|mountain|peak|dam|hill)\b")
_TITLED_THERE = re.compile(r"\bunder the title\b")
"""What tells a land by its tongue."""


def kind_of_spot(name: str) -> str:
    """What a place's name tells that it is in a town's stead: a ship, a region, a spot; "" for a town.

    >>> kind_of_spot("HMS Lantern"), kind_of_spot("South East Fenshire"), kind_of_spot("Ostby")
    ('ship', 'region', '')
    """
    shapes = (("ship", _SHIP), ("region", _REGION), ("spot", _SPOT))
    return next((kind for kind, shape in shapes if shape.search(name)), "")


def is_town_beside_town(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a place is as much of a town as the answer: no ship, no cape and no journal beside one."""
    if kind_of_spot(entity.text) != kind_of_spot(fact.answer.text):
        return False
    if ("–" in entity.text) != ("–" in fact.answer.text):
        return False
    plain = not kind_of_place(fact.answer.text)
    if (
        plain
        and entity.fine in _UNTOLD
        and WATERS.search(entity.text)
        and not WATERS.search(fact.answer.text)
    ):
        return False
    if plain and is_stood_on(entity, base) != is_stood_on(base.named.get(fact.answer.text), base):
        return False
    if (_SURNAMED.search(entity.text) and origins_of(entity.text)) or _is_somebodys(entity, base):
        return False
    if _TOWN_ASKED.search(stem) and WATERS.search(entity.text):
        return False
    told = [base.lines[place].text for place in entity.places]
    if (
        plain
        and entity.fine in _UNTOLD
        and _is_in_a_town(entity.text, told)
        > _is_in_a_town(fact.answer.text, [line.text for line in base.lines])
    ):
        return False
    quoted = all(any(mark in line for mark in _QUOTES) for line in told)
    return not (entity.fine in _UNTOLD and told and quoted)


def _is_in_a_town(name: str, told: Iterable[str]) -> bool:
    """Whether what a text tells of stands at a spot in a town: "at Poe & Sons in Leeds"."""
    said = f"t {name}"
    return any(
        _AT.search(before) and _IN_A_TOWN.match(behind)
        for line in told
        if said in line
        for before, behind in pairwise(line.split(name))
    )


def _is_somebodys(entity: Entity, base: FactBase) -> bool:
    """Whether what was taken for a place is a surname of the document's, or a given name."""
    if entity.fine not in _UNTOLD or is_town(entity.text):
        return False
    ending = f" {entity.text}"
    return is_given_name(entity.text) or any(
        e.text.endswith(ending) for e in base.sure_names.get("person", ())
    )


def is_no_spot(fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether what was taken for a spot is none: a village called after a bridge, in which people meet, or a
    railway, which is no place; or a land is told by a title in its tongue.
    """
    if fact.answer.type != "place":
        return False
    if _RULED.search(stem) and not kind_of_place(fact.answer.text):
        return True
    if _NOT_IN.search(stem) or (_TITLED_THERE.search(stem) and kind_of_place(fact.answer.text) == "country"):
        return True
    if _BRIDGE.search(stem) is None:
        return False
    dwelt = re.compile(rf"\b(?:in|station at|village of|town of) {re.escape(fact.answer.text)}\b")
    return any(dwelt.search(line.text) for line in base.lines)
