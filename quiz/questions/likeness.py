"""Whether a name looks as the answer does: its shape, what its words tell of its kind, its title.

A full name stands beside full names, a lake beside lakes, a prize for a person beside prizes for people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from quiz.facts.model import Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import OWN_NOUNS, STARTS, TITLES, head_type
from quiz.facts.words import FUNCTION_WORDS, word_set
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS
from quiz.questions.gazetteer.towns import CITIES
from quiz.questions.lands import ISLANDS, LITTLE_LANDS, NEIGHBOURS, REGIONS, TOWNS
from quiz.questions.one_trade import SAME
from quiz.questions.plain_names import plain_name
from quiz.questions.prizes import same_meeting
from quiz.questions.wordset import spaced, words

_SYNONYMS = {"picture": "film", "feature": "film", "motion": "film", "theater": "theatre"}
_DIVISIONS = frozenset(name for names in VARIANTS["province"].values() for name in names) - (
    TOWNS | {"New York", "Washington"}
)
_NO_PERSON = word_set("Land Island Islands Mountains Coast University Company Award Prize")
_MORE_COUNTRIES = (
    frozenset(("Chad", "Georgia", "Jordan", "Guinea", "Gabon", "Togo", "Niger", "Mali", "Britain", "America"))
    | frozenset(NEIGHBOURS)
    | LITTLE_LANDS
)
_REGNAL = re.compile(r"^[A-Z]\w+ (?:[IVX]+(?: [A-Z]\w+)?|the [A-Z]\w+)$")
_OFFICE = re.compile(
    r"(?:Governor General|Prime Minister|Queen Mother)$"
    r"|(?:Arch)?[Bb]ishop of |(?:Dean|Mayor|Lord Mayor|Governor|President|Minister) of "
)
_COUNTY = re.compile(r"(?<!Hamp)(?<!New Hamp)shire$|^(?:North|South|East|West) (?:Yorkshire|Sussex|Berlin)$")
_HEADS = word_set(
    """Army Navy Band Orchestra Philharmonic Symphony Choir Chorus Quartet Railroad Railway Region Province
    Voivodeship Prefecture Oblast"""
)
_ROYAL = word_set("King Queen Prince Princess Emperor Empress Tsar Pope")
_RANGES = (" Alps", " Highlands", " Hills", " Massif", " Mountains", " Range")
_LINKS = frozenset(("of", "the"))
_TELLING = re.compile(r"\b(?:Zoo|Botanic|Aquarium|Arboretum|National Park|Game Reserve)")
"""What tells a zoo from a park, where both are called gardens."""
NO_PARTY = frozenset(("Independent", "Nonpartisan", "Non-partisan"))
"""What those are called who belong to no party."""
SETTLEMENTS = frozenset(("", "city", "town", "village", "port", "place", "settlement"))


class Shape(NamedTuple):
    """What a name shares with the others of a question: what it is built of, and whether it may be one."""

    thin: bool
    upper: bool
    spaced: bool
    digit: bool
    pair: bool
    no_person: bool
    league: bool


@lru_cache(maxsize=1 << 12)
def _shape(text: str) -> Shape:
    return Shape(
        text.casefold() in FUNCTION_WORDS,
        text.isupper(),
        " " in text,
        any(c.isdigit() for c in text),
        " & " in text,
        text.split()[-1] in _NO_PERSON or _OFFICE.match(text) is not None,
        text.split()[-1] in ("League", "Division"),
    )


def fits(text: str, fact: Fact) -> bool:
    """Whether a name has the answer's shape: full names beside full names, numbers beside numbers."""
    answer, kind = fact.answer.text, fact.answer.type
    if len(text) > max(2.6 * len(answer), len(answer) + 14) or len(answer) > max(
        2.6 * len(text), len(text) + 14
    ):
        return False
    if text.count('"') % 2:
        return False
    its, own = _shape(text), _shape(answer)
    if kind == "place" and _TELLING.findall(text) != _TELLING.findall(answer):
        return False
    if (" – " in text) != (" – " in answer) or (kind == "place" and text in GAZETTEER["journal"]):
        return False
    if its.thin or len(text) == 1 < len(answer) or its.digit != own.digit:
        return False
    if kind in ("organization", "place") and not _of_one_head(text, answer, kind):
        return False
    if kind in ("person", "place", "award") and its.upper != own.upper:
        return False
    if kind == "event" and (its.league != own.league or not same_meeting(text, answer)):
        return False
    if fact.answer.fine == "mascot" and (" the " in text) != (" the " in answer):
        return False
    if kind == "character" and fact.relation.startswith(("clause", "frame.tie.", "cast.")):
        return its.pair == own.pair and (answer.split()[0] in TITLES or its.spaced == own.spaced)
    return kind != "person" or (not its.no_person and its.spaced == own.spaced and its.pair == own.pair)


def _of_one_head(text: str, answer: str, kind: str) -> bool:
    """Whether two names end alike, where the end tells the sort: a band, an orchestra, a tower."""
    last, own = text.split()[-1], answer.split()[-1]
    telling = {last, own} & _HEADS or (kind == "place" and own.casefold() in OWN_NOUNS)
    return last == own or not telling


def _before_of(name: str) -> str:
    """What the word before "of" or "for" tells of a place: "National *Museum* of Serbia"."""
    told = (head_type(word) for word, link in pairwise(name.split()) if link in ("of", "for"))
    fines = (head[1] for head in told if head is not None and head[0] == "place")
    return next((fine for fine in fines if fine not in SETTLEMENTS and fine != "port"), "")


@lru_cache(maxsize=1 << 12)
def kind_of_place(name: str) -> str:
    """What a place's own name tells of its kind: a country, a lake, a museum; "" for what may be a town."""
    if name in COUNTRIES or name in _MORE_COUNTRIES:
        return "country"
    if name in ISLANDS:
        return "island"
    if name in _DIVISIONS or _COUNTY.search(name):
        return "province"
    if name in REGIONS:
        return "region"
    if name.endswith((*_RANGES, " Spring")):
        return "spring" if name.endswith(" Spring") else "mountain range"
    if before := _before_of(name):
        return before
    if " " in name and not COUNTRIES.isdisjoint(name.split()):
        return "region"
    first, last = name.split()[0].casefold(), name.split()[-1]
    kind = STARTS.get(first, ("", ""))[1] if " " in name else ""
    head = head_type(last) if " " in name else None
    fine = head[1] if head is not None and head[0] == "place" else kind
    return "" if fine in SETTLEMENTS or fine == "port" else fine


def is_man(name: str) -> bool:
    """Whether what was taken for a body is called as a person is: "Olof Brandt"."""
    first, *rest = name.split()
    return (
        len(rest) == 1
        and rest[0].replace("-", "").isalpha()
        and is_given_name(first)
        and head_type(rest[0]) is None
    )


def is_town(name: str) -> bool:
    """Whether a name is that of a town of the world, which nobody in a tale bears."""
    return bool(lies_in(name)) or name in GAZETTEER["city"]


def abroad(name: str, answer: str) -> bool:
    """Whether a town is known to lie in another country than the answer: Newcastle is no town of Chile's."""
    mine, its = lies_in(answer), lies_in(name)
    return bool(mine) and bool(its) and mine.isdisjoint(its)


def lies_in(town: str) -> frozenset[str]:
    """The countries that have a town of a name, as far as is known."""
    return _lands_of_towns().get(town, frozenset())


@cache
def _lands_of_towns() -> dict[str, frozenset[str]]:
    lands: defaultdict[str, set[str]] = defaultdict(set)
    known = [*VARIANTS["town"].items(), *((land, cities.split(", ")) for land, cities in CITIES.items())]
    for land, towns in known:
        for town in towns:
            lands[town].add(land)
    return {town: frozenset(its) for town, its in lands.items()}


def royal(name: str) -> bool:
    """Whether somebody is a king, a queen or of their house, whom only their like can be taken for."""
    return name.split()[0] in _ROYAL


def titled(name: str) -> bool:
    """Whether a person is called by a title that belongs to the name, which tells where one alone has it."""
    return bool(_REGNAL.search(name)) or (name.split()[0] in TITLES and plain_name(name) == name)


@lru_cache(maxsize=1 << 12)
def _called_two_ways(name: str) -> re.Pattern[str] | None:
    """What finds the other words for a name that has two."""
    return next((both for both in SAME if both.search(name)), None)


def apart(name: str, others: Iterable[str]) -> bool:
    """Whether a name is no part of another, nor other words for it ("Best Film", "Best Picture")."""
    own, mine = _plain(name), spaced(name)
    called = _called_two_ways(name)
    return all(
        own != _plain(other)
        and (called is None or called.search(other) is None)
        and not (len(its := spaced(other)) > 2 and its in mine)
        and not (len(mine) > 2 and mine in its)
        for other in others
    )


@lru_cache(maxsize=1 << 12)
def _plain(name: str) -> tuple[str, ...]:
    """The words of a name in whatever order, with one word for what goes by several: the University of Lund
    is Lund University.
    """
    return tuple(sorted(_SYNONYMS.get(word, word) for word in words(name) if word not in _LINKS))
