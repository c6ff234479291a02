"""Which things a list has, by its heading, the line above it or their own names, and how each is named inside
a question: "the faculty of Law", "Ostby station", "the model Falke 250", "Kell Tunnel".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.lists.cells import DRINKS
from quiz.facts.lists.common import ItemList
from quiz.facts.lists.headings import is_own, read_heading, read_intro
from quiz.facts.lists.told import land
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS, GROUPS, PLACES
from quiz.facts.terms.trades import is_role
from quiz.facts.values.nouns import plural, singular
from quiz.facts.words import word_set

OF = word_set(
    """faculty school department parish village hamlet town island municipality commune canton province
    district borough ward settlement archdeaconry deanery diocese county barony quarter suburb"""
)
"""Nouns told as "the faculty of Medicine"."""
_BEHIND = word_set("station mine quarry depot reservoir lock colliery pit halt stop")
"""Nouns told as "Ostby station"."""
_SITES = word_set(
    "factory plant mill brewery branch campus shipyard refinery workshop distillery store works"
)
"""Nouns told as "the Ostby factory"."""
_TOPS = word_set("mountain peak hill summit cave plane castle hut windmill lake")
"""Nouns of things that are told by their name alone, whatever it is."""
_ARTICLED = word_set(
    "museum library theatre hospital lighthouse tunnel bridge dam viaduct building wing room gallery"
)
_PLAIN = word_set(
    "great main long old new central grand royal upper lower north south east west assembly state"
)
"""Words before the noun of a name that stands with "the"."""
_NO_KIND = word_set(
    """result record statistic honour honor award detail note figure characteristic specification highlight
    example facility feature number casualty death loss force review rating event milestone date year accident
    incident release person item data total unit title score appearance season match track song episode
    chart century family group time order system achievement collection premiere performance operation service
    use work structure landmark destination member player name subspecies species genus ascent share dimension
    source reference link distribution sight attraction monument burial interment inmate prisoner level"""
)
"""Nouns of headings that do not say what a line stands for, or whose lines are read elsewhere."""
_KNOWN = OF | _BEHIND | _SITES | _TOPS | DRINKS
_TOLD_OF = re.compile(
    r"(?:[a-z]+ )*([a-z]+) (?:usage|statistic|list|data|overview|detail|opening|size|number)"
)
_BY = re.compile(r"\bby ([a-z]+)$")
_CODE = re.compile(r"(?:[A-Z]{0,2}\d[\w/.-]*|[A-Z])")
"""A number or a letter that stands bare behind its noun: "runway 09L/27R"."""
_SPOTS = word_set("site location locality colony rookery range area enclave stronghold")
_WIDE = word_set("mountain sea lake country province desert valley park land city town village field")
_ON = word_set("line railway river road canal route trail motorway highway tramway")


def kind_listed(where: ItemList, subject: Subject) -> str:
    """The noun of what is listed, by the heading or the line above the list; "" where neither tells."""
    heading = read_heading(where.heading)
    if not is_own(heading, subject):
        return ""
    told = (
        *_heads(heading.noun, where.heading),
        *(one.noun.split()[-1] for one in read_intro(where.intro) if one.noun),
    )
    words = where.heading.lower().split()
    known = [word for word in told if word in _KNOWN]
    other = [word for word in told if word not in _NO_KIND and word not in words]
    return next(iter((*known, *other)), "")


def _heads(noun: str, heading: str) -> Iterator[str]:
    """The words of a heading that may say what is listed: "station usage", "population by parish"."""
    yield from noun.partition(" of ")[0].split()[-1:]
    yield from (match[1] for match in [_TOLD_OF.fullmatch(noun)] if match)
    yield from (match[1] for match in [_BY.search(heading.lower())] if match)


def own_kind(name: str) -> str:
    """What the last word of a name says that it is: "tunnel" of "Krag Tunnel", "" where it is no place."""
    last = singular(name.casefold().split()[-1])
    told = head_type(last) if " " in name else None
    other = " " in name and last in _BEHIND | _ARTICLED
    return last if other or (told and told[0] == "place") else ""


def named(name: str, kind: str, document: Document) -> str:
    """A thing as it stands inside a question."""
    low = name.casefold()
    work = head_type(kind)
    ended = bool(kind) and (low.endswith((kind, plural(kind))) or low.startswith(f"{kind} "))
    spot = head_type(low.split()[0]) if kind in _SPOTS else None
    if (
        kind in _TOPS
        or ended
        or (spot and spot[0] == "place")
        or (own_kind(name) and kind not in OF | _BEHIND | _SITES)
    ):
        words = low.split()
        articled = low.startswith(f"{kind} of ") or words[-1] in _ARTICLED or words[0] in _PLAIN
        said = re.search(rf"\bthe {re.escape(name)}\b", document.text, re.I)
        owned = "'s " in name or "’s " in name
        told = f"the {name}" if (articled or said) and not owned and not low.startswith("the ") else name
    elif kind == "tributary":
        told = f"the {name}"
    elif not kind or name in COUNTRIES:
        told = land(name)
    elif kind in _SITES:
        told = f"the {name} {kind}"
    elif kind in OF:
        told = f"the {kind} of {name}"
    elif kind in _BEHIND:
        told = f"{name} {kind}"
    elif _CODE.fullmatch(name):
        told = f"{kind} {name}"
    elif work and work[0] == "work":
        told = f'the {kind} "{name.strip(chr(34))}"'
    else:
        told = f"the {kind} {name}"
    return f"{told}, a tributary" if kind == "tributary" else told


def preposition(kind: str, subject: Subject) -> str:
    """How a thing of a kind belongs to the subject: a tunnel "on" a line, a museum "in" a town."""
    if subject.cls in EVENTS:
        return "at" if subject.cls == "battle" else "in"
    if kind in ("tributary", "island", "islet"):
        return "of" if kind == "tributary" else "in"
    words = subject.name.casefold().split()
    if {words[0], words[-1]} & _ON or subject.cls in ("mountain", "bridge", "lake", "river", "island"):
        return "on"
    if subject.cls in PLACES and not is_role(kind):
        return "at" if subject.cls in ("building", "stadium", "station") else "in"
    work = head_type(kind)
    made = kind in DRINKS or (work and work[0] == "work" and subject.cls in {*GROUPS, "person"})
    return "by" if made else "of"


def is_spot(kind: str) -> bool:
    """Whether things of a kind are places at which living things are, as far as it is told."""
    told = head_type(kind) if kind else ("place", "")
    return kind in _SPOTS or (told is not None and told[0] == "place")


def around(name: str, kind: str) -> str:
    """How something is said to be at a place: "on" an island, "in" a range, "at" a cape."""
    heads = (head_type(word) for word in (name.split()[-1], name.split()[0], kind))
    sort = next((told[1] for told in heads if told and told[0] == "place"), "")
    return "on" if sort in ("island", "coast", "peninsula") else "at" if sort not in _WIDE else "in"
