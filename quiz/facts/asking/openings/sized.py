"""Asking how large a thing is that is told with its size: "*how strong a gust* was recorded", "*how large a
loan* did the town receive", "*how high a wave* struck the harbour"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.values import Quantity
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.asking.slots import ValueSlot
    from quiz.facts.tokens import Token

_BODIES = word_set("army audience crowd force garrison congregation following mob workforce contingent fleet")
_PEOPLE = word_set("men people soldiers troops spectators workers")
_SUMS = word_set(
    """advance allowance annuity award bequest bond bounty bribe cheque contribution credit debt deficit
    deposit dividend donation dowry endowment fine fortune fund gift grant indemnity inheritance investment
    legacy loan loss overdraft payment payout pension prize profit ransom refund reward royalty settlement
    stipend subsidy surplus"""
)
_PARTS = word_set("majority stake shareholding discount swing plurality turnout")
_BY_NOUN = {
    "speed": dict.fromkeys(word_set("gust wind breeze"), "strong"),
    "power": dict.fromkeys(word_set("engine motor transmitter turbine laser generator boiler"), "powerful"),
    "mass": {
        **dict.fromkeys(word_set("cargo catch harvest haul load crop yield shipment consignment"), "large"),
        **dict.fromkeys(word_set("anchor bell block boulder hammer meteorite rock statue stone"), "heavy"),
    },
    "length": {
        **dict.fromkeys(word_set("bore borehole ditch gorge hole lake moat pit shaft trench well"), "deep"),
        **dict.fromkeys(
            word_set(
                """cliff chimney column dam dome embankment fountain lighthouse mast monument obelisk pillar
                plume pole pyramid spire statue steeple surge tower tsunami wall waterfall wave"""
            ),
            "high",
        ),
        **dict.fromkeys(
            word_set(
                """breakwater bridge canal causeway coastline fence fuselage jetty journey line march path
                pier pipeline railway road route runway section stretch tail track trail tunnel viaduct voyage
                walk"""
            ),
            "long",
        ),
    },
    "time": dict.fromkeys(
        word_set(
            """absence ban break delay drought gap hiatus imprisonment illness interval reign siege strike
            sentence silence stay suspension tenure wait"""
        ),
        "long",
    ),
}
_SPREAD = {"area": "large", "volume": "large"}
_MOVING = word_set(
    """travel walk run fly swim march sail drive ride cycle roam row drift crawl hike paddle migrate wander
    extend stretch ski trek skate"""
)
_BY_VERB = {
    "time": {"last": "how long", "take": "how long"},
    "length": dict.fromkeys(_MOVING, "how far"),
    "mass": {"weigh": "how much"},
    "speed": dict.fromkeys(word_set("reach attain exceed hit"), "what speed"),
}
_BEHIND = {"high": "high", "tall": "tall", "long": "long", "wide": "wide", "deep": "deep", "thick": "thick"}
_STRIKING = word_set(
    """record total further maximum minimum average mean large small huge big high tall long short heavy light
    strong deep wide additional combined final similar second third annual monthly weekly daily"""
)
"""Words before a noun that tell its size themselves, or of how many it is the sum."""


def sized_words(
    slot: ValueSlot, lead: Sequence[Token], tail: Sequence[Token]
) -> tuple[str, Sequence[Token]] | None:
    """The words that ask for the size of a thing with the preposition before it, and the tokens behind it.

    None where the figure is not the size of one thing told with "a".

    Args:
        slot: the figure.
        lead: the tokens of its phrase before it.
        tail: the tokens of its phrase behind it.
    """
    before, tail = _own([t for t in lead if t.dep_ != "advmod"], tail)
    preposition = before[0].lower_ if before and before[0].pos_ in ("ADP", "SCONJ") else ""
    named = before[1:] if preposition else before
    if not named or named[0].lower_ not in ("a", "an"):
        return None
    words, rest = named[1:], tail
    adjective = _BEHIND.get(tail[0].lower_, "") if tail and words else ""
    if adjective:
        rest = tail[1:]
    elif words and words[-1].lower_ == "of":
        words = words[:-1]
    elif not words:
        words, rest = _behind(tail)
    value = slot.found.value
    if not words or not _is_plain(words) or not isinstance(value, Quantity) or value.qualifier:
        return None
    adjective = adjective or _adjective(words[-1].lower_, value)
    if not adjective:
        return None
    rest = rest[1:] if value.type == "count" and rest and rest[0].lower_ in _PEOPLE else rest
    thing = " ".join(t.text for t in words)
    return f"{preposition} how {adjective} {named[0].lower_} {thing}".strip(), rest


def _own(lead: list[Token], tail: Sequence[Token]) -> tuple[list[Token], Sequence[Token]]:
    """The part of a list that tells of the thing itself: "*a grant of £3 million* and a loan of …"."""
    cut = max((n for n, t in enumerate(lead) if t.lower_ in ("and", ",") and n + 1 < len(lead)), default=-1)
    listed = cut >= 0 and lead[0].pos_ not in ("ADP", "SCONJ") and lead[cut + 1].lower_ in ("a", "an")
    joined = (n for n, t in enumerate(tail[:-1]) if t.lower_ in ("and", ",") and tail[n + 1].pos_ == "DET")
    end = next(joined, len(tail))
    return (lead[cut + 1 :] if listed else lead), (tail[:end] if lead and lead[0].pos_ != "ADP" else tail)


def _behind(tail: Sequence[Token]) -> tuple[list[Token], Sequence[Token]]:
    """The noun that a figure stands before, with its modifiers ("a £450,000 *grant* from the state")."""
    end = next((n for n, t in enumerate(tail) if t.dep_ not in ("amod", "compound")), len(tail))
    return list(tail[: end + 1]), tail[end + 1 :]


def _is_plain(words: Sequence[Token]) -> bool:
    """Whether words are one noun with at most one modifier, none of which tells a size by itself."""
    if len(words) > 2 or words[-1].tag_ != "NN" or any(t.lower_ in _STRIKING for t in words):
        return False
    return all(t.dep_ in ("amod", "compound") and t.text.isalpha() for t in words[:-1])


def _adjective(noun: str, value: Quantity) -> str:
    """Large, high, strong: how the size of such a thing is asked for; "" where no adjective fits."""
    if value.type == "money":
        return "large" if noun in _SUMS else ""
    if value.type == "share":
        return "large" if noun in _PARTS else ""
    if value.type == "count":
        return "large" if noun in _BODIES and value.unit in ("", *_PEOPLE) else ""
    return _BY_NOUN.get(value.dimension, {}).get(noun, "") or _SPREAD.get(value.dimension, "")


def measured_words(verb: str, dimension: str) -> str:
    """The words that ask for a measure that a verb takes: "how far" did it fly, "how long" did it last."""
    return _BY_VERB.get(dimension, {}).get(verb, "")
