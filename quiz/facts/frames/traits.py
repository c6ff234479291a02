"""What a thing weighs, how long its parts are, what figures it has: "Males weigh 48 to 61 g", "The wing is
97–108 mm long and the tail 84–95 mm", "The incubation period is 5 to 9 days".

The noun phrase that opens the clause must be the article's subject or a part of it. A phrase that shares the
verb before it ("and females 50 to 66 g") is asked in the same words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from quiz.facts.asking.slots import ValueSlot
from quiz.facts.frames.measures import AMOUNT_NOUNS, value_answer
from quiz.facts.frames.owned import Owned, find_owned, owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import (
    ADJECTIVES,
    ADVERB,
    AND_WEIGHS,
    AT_BIRTH,
    AT_PEAK,
    ENDS,
    FIGURE,
    LONG,
    MOSTLY,
    OPENING,
    PHRASE,
    SIZE,
)
from quiz.facts.model import Fact
from quiz.facts.terms.parts import ATTRIBUTES
from quiz.facts.values import Quantity, plain

Stem = Callable[[Owned, ValueSlot], str]


@dataclass(frozen=True, slots=True)
class _Told:
    """What was told of one value, so that the next one may be told in the same words."""

    stem: Stem
    dimension: str
    thing: Owned
    end: int


@dataclass(frozen=True, slots=True)
class _Rule:
    """Words that lead up to a value of a dimension ("" for any), and what is asked where they do."""

    before: re.Pattern[str]
    dimension: str
    ask: Callable[[re.Match[str], str, Owned], Stem | None]


def traits(spot: Spot) -> Iterator[Fact]:
    """Ask for each value of a sentence that a rule, or the phrase it shares its verb with, tells about."""
    last: _Told | None = None
    for slot in spot.values:
        value = slot.found.value
        if not isinstance(value, Quantity) or value.type not in ("measure", "duration", "count", "share"):
            continue
        told = _shared(slot, last, spot) if last is not None else None
        told = told or _read(slot, spot)
        if told is None:
            continue
        last = replace(last, end=told.end) if last is not None and told.stem is _mean else told
        if value.bound not in ("", "~") or AT_PEAK.search(spot.text[: slot.found.start]):
            continue
        stem = told.stem(told.thing, slot)
        if value.bound == "~" and stem.startswith(("how", "what is the ")):
            value = plain(value)
            stem = re.sub(r"^how", "about how", stem).replace("what is the ", "what is the approximate ", 1)
        yield of_thing(
            fact(spot, "feature", "figure", value_answer(value), stem, (told.thing.phrase,)), told.thing
        )


def of_thing(told: Fact, thing: Owned) -> Fact:
    """The fact marked as one of one thing, so that the wing's length does not contradict the tail's."""
    return replace(told, roles=MappingProxyType({"subject": thing.text, "asked": told.stems[0]}))


def _read(slot: ValueSlot, spot: Spot) -> _Told | None:
    before, behind = spot.text[: slot.found.start], spot.text[slot.found.end :]
    for rule in _RULES:
        match = rule.before.search(before)
        if match is None or (rule.dimension and rule.dimension != _dimension(slot)):
            continue
        thing = find_owned(match, spot)
        stem = rule.ask(match, behind, thing) if thing is not None else None
        if thing is not None and stem is not None:
            return _Told(stem, _dimension(slot), thing, slot.found.end)
    return None


def _dimension(slot: ValueSlot) -> str:
    value = slot.found.value
    return value.dimension if isinstance(value, Quantity) else ""


def _shared(slot: ValueSlot, last: _Told, spot: Spot) -> _Told | None:
    """A value that shares the verb of the one before: "and females 50 to 66 g", "and 4–7 cm broad"."""
    gap, behind = spot.text[last.end : slot.found.start], spot.text[slot.found.end :]
    if _dimension(slot) == "mass" and AND_WEIGHS.fullmatch(gap) and ENDS.match(behind):
        return _Told(_weight, "mass", last.thing, slot.found.end)
    if last.dimension != _dimension(slot) or len(gap) > 60:
        return None
    if re.fullmatch(r"\s*(?:\([^()]*\)|long|tall|high|wide|broad|,|in length)*\s*(?:and|by|,|;)\s*", gap):
        size = SIZE.match(behind)
        stem = _sized(size["size"], False) if size is not None else None
        return _Told(stem, last.dimension, last.thing, slot.found.end) if stem is not None else None
    if re.search(r",? with an? (?:mean|average)(?: \w+)? of $", gap):
        return _Told(_mean, last.dimension, last.thing, slot.found.end)
    match = re.search(rf"(?:,|;)?\s*(?:and|while|but|,|;) {PHRASE} $", gap)
    if match is None or not (ENDS.match(behind) or SIZE.match(behind)):
        return None
    text = match["np"].removeprefix("those of ")
    at = last.end + match.end("np") - len(text)
    thing = owned(text, at, spot) or owned(f"the {text}", at, spot)
    return _Told(last.stem, last.dimension, thing, slot.found.end) if thing is not None else None


def _mean(thing: Owned, slot: ValueSlot) -> str:
    """ "with a mean of 54 g": what is the mean weight."""
    nouns = {"mass": "weight", "length": "length", "time": "length", "area": "area"}
    noun = nouns.get(_dimension(slot), "value")
    return f"what is the mean {noun} of {thing.text}"


def _weight(thing: Owned, _slot: ValueSlot) -> str:
    """How much a thing weighs."""
    return f"how much {thing.do(False)} {thing.text} weigh"


def _weighs(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "Males weigh 48 to 61 g": how much does the male weigh."""
    birth = AT_BIRTH.match(behind)
    if birth is None and not ENDS.match(behind):
        return None
    when = f" {birth['when']}" if birth else ""
    past = match["verb"] == "weighed"
    adverb = f" {match['adverb']}" if match["adverb"] else ""
    return lambda thing, _slot: f"how much {thing.do(past)} {thing.text}{adverb} weigh{when}"


def _measures(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "The wing is 97–108 mm long": how long is it; a wing that measures so much is so long."""
    size = SIZE.match(behind)
    past = match["verb"] in ("was", "were", "measured", "stood")
    if size is not None:
        return _sized(size["size"], past)
    if match["verb"] in ("is", "are", "was", "were", "stands", "stand") or not ENDS.match(behind):
        return None
    return _sized("long", past) if thing.noun in LONG else None


def _described(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "It is a small tree, 3 to 8 metres tall": how tall is it."""
    size = SIZE.match(behind)
    return _sized(size["size"], match["verb"] in ("was", "were")) if size else None


def _sized(size: str, past: bool) -> Stem:
    named = size.removeprefix("in ")
    if named in ("diameter", "wingspan", "circumference"):
        return lambda thing, _slot: f"what {'was' if past else 'is'} the {named} of {thing.text}"
    adjective = ADJECTIVES.get(size, size)
    return lambda thing, _slot: f"how {adjective} {thing.be(past)} {thing.text}"


def _figures(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "The incubation period is 5 to 9 days": what is it."""
    words = thing.text.split(" of ")[0].split()
    if not ({words[-1], " ".join(words[-2:])} & ATTRIBUTES) or not ENDS.match(behind):
        return None
    past = match["verb"] in ("was", "were", "averaged", "ranged")
    mean = "mean " if match["verb"].startswith("averag") else ""
    return lambda thing, _slot: f"what {thing.be(past)} {thing.text.replace('the ', 'the ' + mean, 1)}"


def _has(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "It has a wingspan of 90 to 110 mm": what is its wingspan."""
    words = match["attribute"].split()
    known = {words[-1], " ".join(words[-2:])} & (ATTRIBUTES | AMOUNT_NOUNS | {"hardness"})
    if not known or not ENDS.match(behind) or words[-1] in ("population", "range"):
        return None
    be, owner = "was" if match["verb"] == "had" else "is", thing.text
    return lambda _thing, _slot: f"what {be} the {match['attribute']} of {owner}"


def _grows(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "It grows to a height of 18 to 24 m": to what height does it grow."""
    if not ENDS.match(behind):
        return None
    past = match["verb"] in ("grew", "rose", "reached")
    if match["verb"].startswith("reach"):
        return lambda thing, _slot: f"what {match['attribute']} {thing.do(past)} {thing.text} reach"
    verb = "rise" if match["verb"] in ("rises", "rise", "rose") else "grow"
    return lambda thing, _slot: f"to what {match['attribute']} {thing.do(past)} {thing.text} {verb}"


def _covers(match: re.Match[str], behind: str, thing: Owned) -> Stem | None:
    """ "Its home range covers 4 to 7 km2": how large an area does it cover."""
    if not ENDS.match(behind):
        return None
    past = match["verb"].endswith("ed")
    if thing.noun == "range":
        return lambda thing, _slot: f"over what area {thing.do(past)} {thing.text} extend"
    return lambda thing, _slot: f"how large an area {thing.do(past)} {thing.text} cover"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words + r"$")


# fmt: off
_RULES = (
    _Rule(_pattern(rf"{OPENING}{PHRASE} (?:{ADVERB})(?P<verb>weighs?|weighed) (?:on average )?"), "mass",
        _weighs),
    _Rule(
        _pattern(rf"{OPENING}{PHRASE}(?:, which)? {ADVERB}(?P<verb>is|are|was|were|measures?|measured|stands?"
        rf"|stood|reach(?:es)?) (?:{MOSTLY} |(?:[a-z-]+(?: [a-z-]+){{0,3}}, ){{1,3}}"
        r"|[a-z-]+(?: [a-z-]+)? and )?"), "length", _measures),
    _Rule(
        _pattern(rf"{OPENING}{PHRASE} {ADVERB}(?P<verb>is|are|was|were|averages?|averaged|ranges?|ranged"
        r"|lasts?|varies) (?:from |usually |typically |on average )?"), "", _figures),
    _Rule(
        _pattern(rf"{OPENING}{PHRASE} {ADVERB}(?P<verb>has|have|had) an? (?:[^,;()]* of [^,;()]*? and an? )?"
        r"(?P<attribute>(?!(?:tail|wing)\b)[a-zA-Z-]+(?: [a-z-]+){0,2}) of (?:between )?"), "", _has),
    _Rule(
        _pattern(rf"^{PHRASE} (?:is|was|has|measures|grows|reaches)\b [^;]*?(?:,|\band|\bwith)(?: with)? an? "
        rf"(?P<attribute>{FIGURE}) of (?P<verb>)"), "", _has),
    _Rule(
        _pattern(rf"^{PHRASE} (?P<verb>is|was|are|were) an? (?:(?! with | whose | having | that | which )"
        r"[^;()]){3,80}?,? "), "length", _described),
    _Rule(_pattern(rf"{OPENING}{PHRASE} {ADVERB}(?P<verb>grows?|grew|rises?|rose) to an? (?:average )?"
        r"(?P<attribute>height|length|weight|diameter|depth) of "), "", _grows),
    _Rule(_pattern(rf"{OPENING}{PHRASE} {ADVERB}(?P<verb>reach|reaches|reached) an? "
        r"(?P<attribute>(?:average )?(?:[\w–-]+ )?"
        r"(?:height|length|weight|diameter|depth|wingspan|speed)) of "), "", _grows),
    _Rule(
        _pattern(rf"^{PHRASE} (?:is|was) an? [^,;()]*?(?P<verb>growing) to an? "
        r"(?P<attribute>height|length) of "),
        "length", _grows),
    _Rule(
        _pattern(rf"{OPENING}{PHRASE}(?:, which)? {ADVERB}(?P<verb>covers?|covered|occupies|occup(?:y|ied)"
        r"|extends? over|extended over|encompass(?:es|ed)|spans) (?:an area of )?"), "area", _covers),
)
# fmt: on
RULES = (traits,)
