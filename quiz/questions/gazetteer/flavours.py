"""The list of a kind as a text wants it: of its country, its field and its time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from quiz.facts.names.geography import COUNTRIES
from quiz.facts.terms.find import akin
from quiz.facts.words import whole_words
from quiz.questions.gazetteer.dated import DATED, FOUGHT, MODERN
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS
from quiz.questions.gazetteer.nature import TAXA
from quiz.questions.gazetteer.people import PEOPLE
from quiz.questions.gazetteer.sorts import EYES, SORTS
from quiz.questions.gazetteer.spoken import FLAVOURS, SPORTS
from quiz.questions.gazetteer.trades import alike_trades
from quiz.questions.wordset import YEAR

_RANK = re.compile(r" (?:Region|Province|Voivodeship)$|^County ")
_OF_EYES = re.compile(r"\b(?:eyes?|iris|irises)\b")
_WIDER = {"conifer": "plant"}
DIVISION_ASKED = re.compile(r"\b(province|region|county|state|canton|prefecture)\b")
_LANDS_OF = {
    "county": "England Wales Scotland Ireland Norway Hungary",
    "state": "Germany Austria United-States Australia Brazil Mexico India Nigeria",
    "canton": "Switzerland",
    "prefecture": "Japan",
    "province": """Argentina Canada China Finland France Indonesia Irish Netherlands Poland South-Africa Spain
        Sweden Turkey""",
    "region": """Chile Czech Finland France Germany Greece Italy New-Zealand Peru Poland Portugal Romania
        Russia Spain""",
}
"""Of which lands the divisions are called so."""
_ELSEWHERE = frozenset(("island", "lake", "bay", "cape", "fort", "peninsula", "strait"))
"""Kinds of which the listed ones are known to lie elsewhere than one that nobody has heard of."""
_ONE_AGE = 150
_MARGINS, _AMPLE = (0, 5, 15, 35), 6
NEW_LANDS = ("Argentina", "Australia", "Brazil", "Canada", "New Zealand", "South Africa", "United States")
"""Where those went who left the old world."""
_RIVERS = "Alder Badger Beaver Birch Cedar Clearwater Elk Heron Otter Pine Salmon Stony Swan Trout Willow"
"""What rivers of many lands are called after."""
FIELDS = ("music", "screen", "stage", "game", "book", "art", "science")
WORK_OF = {"art": "painting", "music": "album", "game": "video game", "book": "novel"}
_ON_AIR = re.compile(r"\b(?:[Tt]elevision|TV|episodes?|broadcast)\b")
_SPOKEN_OF, _FEWEST = 3, 3
_WORKING_LIFE, _OPENING = 30, 1200
_TRADE_TOLD = {
    "building": re.compile(r"\b(?:designed|designer|architect|engineer|built)\b"),
    "letters": re.compile(r"\b(?:wrote|writer|author|novelist|poet|playwright)\b"),
    "making": re.compile(r"\b(?:directed|film-?maker)\b"),
}
_LAND_BEHIND = re.compile(r", ([A-Z]\w+(?: [A-Z]\w+)?)")


@dataclass(frozen=True, slots=True)
class Sought:
    """What names are wanted: of the answer's type and fine type, for a question, in the flavour of a text."""

    answer: str
    type: str
    fine: str
    stem: str
    text: str


def list_of(kind: str, sought: Sought) -> tuple[str, ...]:
    """The list of a kind in the text's flavour; places and clubs by country, if one is told."""
    if kind == "city" and sought.answer not in GAZETTEER["city"]:
        kind = "town"
    if kind == "agency abroad":
        held = (k for k in ("conservation body", "agency", "world body") if sought.answer in GAZETTEER[k])
        return next((GAZETTEER[k] for k in held), ())
    if kind in ("Oxford college", "Cambridge college") and ", " not in sought.answer:
        return tuple(name.partition(",")[0] for name in GAZETTEER[kind])
    if kind in ("art form", "actor") and sought.answer not in GAZETTEER[kind]:
        return ()
    if kind == "television series" and not _ON_AIR.search(sought.text):
        return GAZETTEER["cycle of prints"] if flavour_of(sought, WORK_OF) == "art" else ()
    if alike := _of_one_sort(kind, sought):
        return alike
    if kind == "occupation":
        return alike_trades(sought.answer)
    if kind in DATED:
        return _of_one_era(DATED[kind], sought)
    variants = VARIANTS.get(kind)
    if variants is None:
        names = GAZETTEER.get(kind, ())
        return () if kind in _ELSEWHERE and sought.answer not in names else names
    own = [names for names in variants.values() if sought.answer in names]
    if kind in _ELSEWHERE and not own:
        named = flavour_of(sought, {"Chile": 1, "Argentina": 1}) if kind == "lake" else ""
        return variants[named] if named else GAZETTEER[kind]
    if kind == "province":
        return own[0] if own else _divisions(sought, variants)
    if kind == "country":
        left = sought.answer in NEW_LANDS and "emigrat" in sought.stem
        return NEW_LANDS if left else _neighbours(own, sought)
    if kind in TAXA:
        group = _group_of(sought)
        return variants.get(group, ()) or variants.get(_WIDER.get(group, ""), ())
    return _of_the_land(kind, own, variants, sought)


def _of_the_land(
    kind: str, own: Sequence[tuple[str, ...]], variants: Mapping[str, tuple[str, ...]], sought: Sought
) -> tuple[str, ...]:
    """The list that holds the answer or that is of the text's land, where it leaves enough that is new."""
    land = _land_of_town(sought.answer, variants) or flavour_of(sought, variants)
    told = own[0] if len(own) == 1 else variants.get(land, ())
    told = own[0] if own and told not in own else told
    fresh = sum(name != sought.answer and name not in sought.text for name in told)
    if fresh >= _FEWEST:
        return told
    if kind == "river" and sought.answer.startswith("River "):
        return variants["England"]
    if kind == "river" and sought.answer.endswith(" River"):
        return tuple(f"{name} River" for name in _RIVERS.split())
    return () if kind == "agency" else GAZETTEER.get(kind, ())


def _land_of_town(name: str, variants: Mapping[str, object]) -> str:
    """The one land of which a name tells a town: "University of Utrecht"."""
    town = name.rpartition(" of ")[2]
    held = [land for land in variants if town in VARIANTS["town"].get(land, ())]
    return held[0] if len(held) == 1 else ""


def _neighbours(own: Sequence[tuple[str, ...]], sought: Sought) -> tuple[str, ...]:
    """The countries of the first neighbourhood of one that leaves enough which a text does not name, or else
    of all of its neighbourhoods.
    """
    for names in own:
        if sum(name != sought.answer and name not in sought.text for name in names) >= _FEWEST:
            return names
    return tuple(dict.fromkeys(name for names in own for name in names))


def _of_one_sort(kind: str, sought: Sought) -> tuple[str, ...]:
    """The terms that are of the answer's sort, and no other words for it: drinks beside a drink."""
    if kind == "colour" and _OF_EYES.search(sought.stem):
        return tuple(EYES.split(", "))
    for row in SORTS.get(kind, ()):
        names = tuple(" ".join(name.split()) for name in row.split(","))
        if any(sought.answer.casefold() == name.casefold() for name in names):
            same = akin if sought.type == "term" else str.__eq__
            return tuple(name for name in names if not same(name, sought.answer))
    return ()


def _divisions(sought: Sought, variants: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The divisions among which one stands, be it told without the word for it ("Lower Silesian"); else those
    of the land that a text speaks of, where they are called as it is.
    """
    bare = _RANK.sub("", sought.answer)
    lists = (tuple(_RANK.sub("", name) for name in names) for names in variants.values())
    if held := next((names for names in lists if bare in names and bare == sought.answer), ()):
        return held
    if " and " in sought.answer:
        return ()
    rank = _RANK.search(sought.answer)
    told = variants.get(flavour_of(sought, variants), ())
    if rank is None:
        asked = DIVISION_ASKED.search(sought.stem)
        lands = _LANDS_OF[asked[1]].replace("-", " ") if asked else ""
        return told if lands and flavour_of(sought, variants) in lands else ()
    return next((n for n in (told, *variants.values()) if n and all(rank[0] in name for name in n)), ())


def _group_of(sought: Sought) -> str:
    """The group of living things that a text is about, by the class or the order that it names, or else by
    what it speaks of most.
    """
    return _group_named(sought.text) or flavour_of(sought, TAXA["genus"])


@lru_cache(maxsize=2)
def _group_named(text: str) -> str:
    orders = VARIANTS["order"].items()
    classes = {g: [w for w in FLAVOURS[g].split() if w[0].isupper()] for g in FLAVOURS if g in TAXA["genus"]}
    for group in ("conifer", *TAXA["genus"]):
        names = (*classes.get(group, ()), *next((own for g, own in orders if g == group), ()))
        if any(name in text and re.search(rf"\b{name}\b", text) for name in names):
            return group
    return ""


def _of_one_era(dated: Mapping[str, tuple[int, int]], sought: Sought) -> tuple[str, ...]:
    """The names that could be met in the year asked, or when the answer could, or else in the years of which
    the text speaks; of times as near as leaves enough.
    """
    asked = [int(year) for year in YEAR.findall(sought.stem)]
    own = dated.get(sought.answer.removeprefix("the "))
    if dated is DATED["war"] and own and own[0] >= MODERN:
        land = flavour_of(sought, FOUGHT) or flavour_of(sought, VARIANTS["town"])
        if land:
            return FOUGHT.get(land, ())
    first, last = (asked[0], asked[-1]) if asked else own or (_middle_year(sought.text),) * 2
    told = YEAR.search(sought.text) if dated is DATED["platform"] and not asked else None
    if told is not None and own and own[0] <= int(told[0]) <= own[1]:
        first = last = int(told[0])
    for margin in _MARGINS:
        names = tuple(n for n, (a, z) in dated.items() if a - margin <= last and first <= z + margin)
        if len(names) > _AMPLE:
            return names
    return ()


@lru_cache(maxsize=1 << 4)
def _middle_year(text: str) -> int:
    """The year about which a text tells, 0 where it is of many ages."""
    years = sorted(int(year) for year in YEAR.findall(text))
    tenth = len(years) // 10
    if not years or years[-1 - tenth] - years[tenth] > _ONE_AGE:
        return 0
    return years[len(years) // 2]


def flavour_of(sought: Sought, variants: Mapping[str, object]) -> str:
    """The flavour of which the text speaks most, and often enough."""
    after = next(filter(None, map(_LAND_BEHIND.match, sought.text.split(sought.answer)[1:])), None)
    if after is not None and (after[1] in variants or after[1] in COUNTRIES):
        return after[1]
    if land := _told_land(sought.stem, variants):
        return land
    if field := _told_field(sought.stem, variants):
        return field
    told_of = (f for f in variants if f not in VARIANTS["town"] or f in _lands_at_first(sought.text))
    counts = {flavour: _count(sought.text, flavour) for flavour in told_of}
    sports = {sport: counts[sport] for sport in SPORTS if counts.get(sport, 0) >= _SPOKEN_OF}
    named = (
        f
        for f in (() if sports else variants)
        if set(FLAVOURS.get(f, "").split()) & set(sought.answer.split())
    )
    if own := next(named, ""):
        return own
    told = sports or counts
    best = max(told, key=lambda flavour: (told[flavour], flavour), default="")
    return best if counts.get(best, 0) >= _SPOKEN_OF else ""


def _told_land(stem: str, variants: Mapping[str, object]) -> str:
    """The land in which a question says that something lies: "in Budapest"."""
    named = set(re.findall(r"\bin ([A-Z]\w+)", stem))
    towns = VARIANTS["town"].items() if named else ()
    lands = [t for t, names in towns if t in variants and (t in named or not named.isdisjoint(names))]
    return lands[0] if len(lands) == 1 else ""


def field_of(sought: Sought) -> str:
    """The field of which a question or else its text speaks: "music"."""
    return flavour_of(sought, dict.fromkeys(FIELDS))


@lru_cache(maxsize=2)
def _lands_at_first(text: str) -> frozenset[str]:
    """The lands of which a text speaks where it opens."""
    return frozenset(land for land in VARIANTS["town"] if _count(text[:_OPENING], land))


def _told_field(stem: str, variants: Mapping[str, object]) -> str:
    """The one field of which a question itself speaks: "the poet", "the album"."""
    said = stem.split()
    told = [f for f in FIELDS if f in variants and not _words_of(f).isdisjoint(said)]
    return told[0] if len(told) == 1 else ""


@cache
def _words_of(field: str) -> frozenset[str]:
    return frozenset(FLAVOURS[field].split())


@lru_cache(maxsize=1 << 10)
def _count(text: str, flavour: str) -> int:
    words = FLAVOURS.get(flavour, "").split()
    if flavour in ("United States", "South Africa"):
        words = [flavour, words[-1]]
    return sum(sum(1 for _ in whole_words(text, word)) for word in words)


def colleagues(sought: Sought, about: int) -> tuple[str, ...]:
    """People of the country of which a text speaks who did what is asked, in a year or near it."""
    trade = next((trade for trade, told in _TRADE_TOLD.items() if told.search(sought.stem)), "")
    text = PEOPLE.get(flavour_of(sought, PEOPLE), {}).get(trade, "")
    return tuple(name for name, year in _dated(text) if abs(year - about) <= _WORKING_LIFE)


@lru_cache(maxsize=1 << 6)
def _dated(text: str) -> tuple[tuple[str, int], ...]:
    people = (" ".join(part.split()).rpartition(" ") for part in text.split(",") if part.strip())
    return tuple((name, int(year)) for name, _, year in people)
