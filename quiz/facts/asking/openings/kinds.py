"""The words that ask for a figure of each kind: a sum, a share, a measure, so many of something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.figures import Opening
from quiz.facts.asking.openings.sized import measured_words
from quiz.facts.asking.openings.units import (
    COUNTED,
    TEMPERATURES,
    counted_noun,
    is_counted,
    qualifier_of,
    unit_of,
)
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.values import Quantity
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.sharing import whole_behind
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_EXCEEDING = frozenset(["exceed", "reach", "pass", "surpass", "top", "total"])
_FRACTIONS = frozenset(["thirds", "quarters", "fifths", "tenths", "halves"])
_COMPOUND = {"": "how long", "in": "in what time", "for": "for how long"}
_TELLING = ("acl", "relcl", "advmod")
_BULK = ("mass", "volume", "area", "energy")
_DIRECTION = 3
_NUMEROUS = word_set(
    """population membership enrolment enrollment attendance circulation workforce staff garrison crew colony
    herd flock fleet toll readership ridership electorate congregation viewership number total tally strength
    headcount"""
)
"""What a bare number can be the figure of."""
_AMOUNTING = word_set("reach total exceed average top surpass near approach hit")
_MOVING = word_set(
    """grow rise fall increase decrease decline drop shrink dwindle climb swell sink reduce cut raise expand
    peak stand bring double recover"""
)


def of_kind(
    before: str,
    qualifier: str,
    slot: ValueSlot,
    tail: Sequence[Token],
    told: Told,
    told_part: ToldPart,
    reading: Reading,
) -> Opening | str | None:
    """The words that ask for a value of its kind: a part of a whole, money, a share, a count."""
    kind = slot.found.value.type
    if (whole := whole_behind(told_part)) and kind in ("count", "share") and not tail:
        asked = "how many" if kind == "count" else "what percentage"
        return Opening(f"{qualifier}{asked} {whole}", told_part.phrase, kind == "count")
    if kind == "money":
        return _money(before, tail, told, told_part, reading)
    if kind == "share":
        percent = bool(getattr(slot.found.value, "after", ""))
        return _share(before + qualifier, tail, told, told_part, reading, percent=percent)
    return _count(before + qualifier, slot, tail, told, told_part, reading) if kind in COUNTED else None


def _share(
    before: str,
    tail: Sequence[Token],
    told: Told,
    told_part: ToldPart,
    reading: Reading,
    *,
    percent: bool,
) -> Opening | str:
    rest = worded(tail, told, reading)
    if isinstance(rest, str):
        return rest
    if rest is None and told_part.part.role in ("object", "subject"):
        return "a share of what is not told"
    compared = bool(tail) and tail[0].tag_ in ("RB", "JJR", "RBR")
    of = "of " if rest and tail[0].pos_ in ("NOUN", "ADJ") and not compared else ""
    asked = "what percentage" if percent else "what share"
    return Opening(f"{before}{asked} {of}{rest.text if rest else ''}".strip(), rest, not percent)


def _count(
    before: str, slot: ValueSlot, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    if getattr(slot.found.value, "dimension", "") in TEMPERATURES:
        return (
            Opening(f"{before}what temperature", None) if not tail else "something else hangs on the number"
        )
    if slot.found.value.type == "duration" and sum(t.like_num for t in slot.tokens) > 1:
        words = _COMPOUND.get(before.strip())
        return Opening(words, None) if words and not tail else "something else hangs on the number"
    unit = unit_of(slot, tail)
    behind = [t for t in tail if t not in unit]
    if (measured := _measured(before, slot, behind, told, told_part, reading)) is not None:
        return measured
    if not unit and [t.lower_ for t in tail[:1]] == ["of"] and slot.tokens[-1].pos_ == "NUM":
        return _some_of(before, tail, told, told_part, reading)
    if [t.lower_ for t in behind] in (["a", "year"], ["a", "day"], ["a", "week"], ["a", "month"]):
        return Opening(f"{before}how many {counted_noun(unit, slot)} a {behind[1].lower_}", None, bare=True)
    if _is_direction(behind) and getattr(slot.found.value, "dimension", "") == "length":
        return "far from what is not told"
    told_by_verb = bool(behind) and (behind[0].dep_ in _TELLING or behind[0].tag_ in ("WP", "WDT"))
    if behind and behind[0].pos_ not in ("ADP", "PART") and not told_by_verb:
        return "something else hangs on the number"
    rest = worded(behind, told, reading)
    if isinstance(rest, str):
        return rest
    noun = counted_noun(unit, slot)
    if not noun or noun in _FRACTIONS or not is_counted(noun):
        figure = "" if rest or noun else _what_figure(before, slot, told, told_part)
        return Opening(figure, None, True) if figure else "a single thing"
    stays = rest is not None and _stays(behind[0], told_part)
    words = f"{before}how many {noun}{' ' + rest.text if rest and stays else ''}"
    return Opening(words, rest, True, rest.text if rest and not stays else "")


def _what_figure(before: str, slot: ValueSlot, told: Told, told_part: ToldPart) -> str:
    """The words that ask for a bare number: "to what figure did *the membership of the club* rise"."""
    verb, part = told.clause.verb.lemma_.casefold(), told_part.part
    things = [told.subject, *(p for p in told.parts if p.part.role == "object" and p is not told_part)]
    if verb == "number" and part.role == "object":
        return f"{before}how many"
    subject = told.subject.phrase
    if subject is None or (" " not in subject.text and not subject.about_subject):
        return ""
    dated = any(t.like_num for p in told.parts if p is not told_part and p.phrase for t in p.part.kept)
    if told.clause.verb.dep_ == "conj" and not dated:
        return ""
    if slot.found.value.type != "count" or not any(t.part.head.lower_ in _NUMEROUS for t in things):
        return ""
    if part.role == "attribute" and verb == "be":
        return "" if before else "what"
    amounts = part.role == "object" and verb in _AMOUNTING
    moved = part.role == "preposition" and part.head.lower_ in ("to", "at") and verb in _MOVING
    return f"{before}what figure" if amounts or moved else ""


def _measured(
    before: str,
    slot: ValueSlot,
    behind: Sequence[Token],
    told: Told,
    told_part: ToldPart,
    reading: Reading,
) -> Opening | str | None:
    """How long it took, how far it went, how much oil was burned: a measure whose answer has its unit."""
    value, qualifier = slot.found.value, qualifier_of(slot)
    if (
        not isinstance(value, Quantity)
        or value.type not in ("measure", "duration")
        or value.bound in ("<", ">")
    ):
        return None
    rest = worded(behind, told, reading)
    if isinstance(rest, str):
        return rest
    before = before.removesuffix(qualifier or "")
    stuff = _stuff(behind) if value.dimension in _BULK else None
    if stuff is not None and rest is not None and told_part.part.role != "attribute":
        return Opening(f"{before}how much {rest.text.removeprefix('of ')}", rest)
    asked = measured_words(told.clause.verb.lemma_.casefold(), value.dimension)
    if not asked or before or told_part.part.role not in ("object", "adverb") or told.clause.passive:
        return None
    if behind and (behind[0].lower_ == "of" or _is_direction(behind)):
        return None
    return Opening(asked, rest, behind=rest.text if rest else "")


def _stuff(behind: Sequence[Token]) -> Token | None:
    """What there is so much of: "oil" of "140 tons *of oil* a day"."""
    of = behind[0] if behind and behind[0].lower_ == "of" else None
    stuff = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    bare = (
        stuff is not None
        and stuff.tag_ == "NN"
        and not any(c.dep_ in ("det", "poss") for c in stuff.children)
    )
    return stuff if bare else None


def _is_direction(behind: Sequence[Token]) -> bool:
    """Whether "to the east" follows a distance, and not of what."""
    of = any(t.lower_ == "of" for t in behind[_DIRECTION : _DIRECTION + 1])
    return [t.lower_ for t in behind[:2]] == ["to", "the"] and not of


def _some_of(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    """ "How many of the panes" of "eleven *of the nineteen panes*"; who were left out is not told."""
    whole = next((c for c in tail[0].children if c.dep_ == "pobj"), None)
    rest = worded(tail, told, reading)
    if whole is None or whole.tag_ not in ("NNS", "NNPS") or rest is None or isinstance(rest, str):
        return rest if isinstance(rest, str) else "a single thing"
    if told_part.part.role == "attribute" or not any(c.dep_ in ("det", "poss") for c in whole.children):
        return "a single thing"
    return Opening(f"{before}how many {rest.text}", rest, True)


def _money(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    rest = worded(tail, told, reading)
    if isinstance(rest, str):
        return rest
    if tail and not (tail[0].pos_ == "ADP" or tail[0].lower_ in ("a", "an", "per", "each", "worldwide")):
        return "something else hangs on the number"
    if before and before.strip() not in ("for", "to", "at", "by"):
        return "money behind a preposition"
    if told.clause.verb.lemma_.casefold() in _EXCEEDING and told_part.part.role == "object":
        return Opening(f"what figure {rest.text if rest else ''}".strip(), rest)
    if rest is None or tail[0].lower_ in ("a", "an", "per", "each", "of", "worth"):
        return Opening(f"{before}how much {rest.text if rest else ''}".strip(), rest)
    return Opening(f"{before}how much", rest, behind=rest.text)


def _stays(first: Token, told_part: ToldPart) -> bool:
    """Whether what follows a counted noun stays with it ("days after launch"), not behind the verb."""
    close = first.lower_ in ("of", "after", "before", "from", "apart") or first.pos_ not in ("ADP", "PART")
    close = close or (first.lower_ == "by" and told_part.part.role == "object")
    return close or told_part.part.role == "subject"


def worded(tokens: Sequence[Token], told: Told, reading: Reading) -> Phrase | str | None:
    if not [t for t in tokens if not t.is_punct]:
        return None
    return word_phrase(tokens, told.clause.sentence, reading.discourse)
