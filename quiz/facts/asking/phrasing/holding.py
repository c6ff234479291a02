"""Whether a frame is true of what a stem tells: what goes on "at" a body, "at" a bridge, "on" a river.

"At Ostby University, who fled to Bavaria?" tells of a life, and "On the Sund, when did the monks arrive?" of
the land around; such a frame is not said. A person's deed is "at" a body where it is work done there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.names.document import Names
    from quiz.facts.subject import Subject

BODIES = ("company", "organization", "school", "club", "airline")
_WORKED = re.compile(
    r"\b(?:introduc|replac|overs[ae][ew]|appoint|hire[ds]?\b|recruit|design|found(?:ed)?\b|establish|buil[dt]"
    r"|head(?:ed|s)?\b|direct(?:ed|s)?\b|manage|coach|captain|led\b|lead\b|taught|teach|lectur|enrol|graduat"
    r"|degree|serve[ds]? as|took charge|take charge|step(?:ped)? down|resign|dismiss|sack|sign(?:ed)?\b"
    r"|join|play(?:ed|s)?\b|score|goals|appearances|caps\b|compose|wrote|write|assembl|set up|organi[sz]"
    r"|launch|open|invent|develop|creat|sold|sell|abolish|chair|donat|raise|add(?:ed)?\b|brought|drew up|edit"
    r"|assistant|deputy|successor|predecessor|president|rector|chancellor|principal|head of)"
)
"""What people do at a body."""
_ELSEWHERE = re.compile(
    r"\b(?:troops|army|navy|forces|soldiers|captured|occupied|streets?|prisons?|premier|overseas|born"
    r"|mayor|minister|knighthood|memorial to|novel|which (?:place|award|country|war|treaty))\b"
)
"""What befalls the town, the land or a life, and not the body."""
_FOR_ANOTHER = re.compile(
    r"\b(?:appearances|caps?|games|goals|matches|points|tries)\b.* (?:for|with) (?:the )?(?P<other>[A-Z]\w+)"
)
"""What a player of the club did in another side."""
_UNDER_ANOTHER_NAME = re.compile(
    r"\bwas the (?P<other>firm of|(?:[A-Z][\w'’&-]*(?: |$))+(?:established|founded|incorporated)\b)"
)
"""What a company was before it had its name."""
_ON_RIVERS = re.compile(
    r"\b(?:dams?|reservoirs?|weirs?|locks?|bridges?|ferr(?:y|ies)|mills?|traffic|navigation|boats?|ships?"
    r"|steam\w+|barges?|rafts?|ports?|quays?|salmon|fish\w*|ice|canoe\w*|rowing|regatta|power station)\b",
    re.IGNORECASE,
)
_OF_BRIDGES = re.compile(
    r"\b(?:towers?|cables?|decks?|piers?|tolls?|spans?|arch(?:es)?|lanterns?|plaza|caissons?|ropes?|wires?"
    r"|barriers?|lanes?|vehicles?|traffic|painted|cross(?:ed|ing|es)?|memorial|lamps?|rivets?|collection"
    r"|anchorages?|strands?)\b"
)
_OFF_MOUNTAINS = re.compile(r"\b(?:nearest|evacuated|inhabitants|at sea|halted)\b")
_LIFE_IN_WAR = re.compile(
    r"\b(?:rose to the rank|left for|took service|born|studied|elected|designed|what population)\b"
    r"|\bentered$"
)
_LIFE_IN_TOWN = re.compile(
    r"\b(?:elected to the (?:national|federal|Chamber|Senate|House)|who (?:fled|learned)|die[ds]?|born)\b"
)
_NTH = r"(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
_UNIT = re.compile(
    rf"\bthe {_NTH} (?:[A-Z]\w+ )?(?:Regiment|Division|Corps|Army|Brigade|Battalion|Squadron)"
    r"|\bthe supply of\b|\bthe (?:garrison|fleet|army)\b(?! (?:of|at|in|that) [A-Z])"
)
"""What each side of a war has."""
_COMMANDED = re.compile(r"\bcommanded ((?:[A-ZÀ-Þ][\w'’-]*(?: |$))+)")
_ASKED_WHOM = re.compile(r"^(?:[a-z]+ )?(?:who|whom|whose)\b")


def holds(text: str, subject: Subject, names: Names) -> bool:
    """Whether "At X", "On X" or "In X" is true of a stem.

    Args:
        text: the stem without its mark.
        subject: the article's subject.
        names: the names of the document.
    """
    if subject.cls == "war":
        led = _COMMANDED.search(text)
        name = names.find(led[1].strip()) if led is not None else None
        land = name is not None and (name.type == "place" or name.fine == "belligerent")
        return not (land or _LIFE_IN_WAR.search(text) or _UNIT.search(text))
    if subject.cls == "settlement":
        return _LIFE_IN_TOWN.search(text) is None
    if subject.cls == "river":
        return _ON_RIVERS.search(text) is not None
    if subject.cls == "bridge":
        return _OF_BRIDGES.search(text) is not None
    if subject.cls == "mountain":
        return _OFF_MOUNTAINS.search(text) is None
    if subject.cls not in BODIES:
        return True
    away = _FOR_ANOTHER.search(text) if subject.cls == "club" else _UNDER_ANOTHER_NAME.search(text)
    if away is not None and away["other"] not in subject.name:
        return False
    if _ELSEWHERE.search(text):
        return False
    somebody = _ASKED_WHOM.match(text) or any(
        name.type == "person" and " " in name.text and name.text in text for name in names
    )
    return not somebody or _WORKED.search(text) is not None
