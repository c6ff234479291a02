"""The words that ask for a figure: "how many people", "for how much", "what percentage of the votes"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.nested import nested_figure
from quiz.facts.asking.openings.figures import Opening
from quiz.facts.asking.openings.kinds import of_kind, worded
from quiz.facts.asking.openings.listed import alone, member_of, without_sum
from quiz.facts.asking.openings.sized import sized_words
from quiz.facts.asking.openings.units import (
    COUNTED,
    counted_noun,
    is_counted,
    qualifier_of,
    unit_of,
)
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.values import Quantity
from quiz.facts.wording.dropping import past
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CHANGING = word_set(
    """exceed increase rise fall cut reduce raise lower extend lengthen shorten grow shrink decline drop widen
    win lose beat defeat delay heighten"""
)
_MARGINS = word_set("points goals votes seats runs wickets lengths shots strokes places percent")
_AMOUNTS = ("measure", "share", "money", "duration")
_MEASURING = frozenset(["range", "measure", "average"])
_MADE_UP = frozenset(["consist", "make", "compose", "comprise"])

_STRESSING = frozenset(["a", "an", "only", "just", "merely", "all", "record"])
"""Words that tell how a number strikes the writer, or that none was left out."""
_AGES = 2000
_OWNED = 2


def figure_opening(
    told_part: ToldPart, slot: ValueSlot, told: Told, reading: Reading
) -> Opening | str | None:
    """The words that ask for a number, a str why not, None where the number has no phrase."""
    value = slot.found.value
    kept = member_of(told_part.part, slot, reading.values)
    numbers = {t.i for t in slot.tokens}
    tail = without_sum([t for t in kept if t.i > max(numbers)])
    lead = [t for t in kept if t.i < min(numbers)]
    if [t.lower_ for t in lead] in (["a", "total", "of"], ["a", "sum", "of"]):
        lead, tail = [], alone(tail, slot)
    if lead and told_part.part.role == "object" and _is_own(lead[-1], told_part):
        lead = lead[:-1]
    told_alone = len(told.parts) < 2 and told.clause.verb.lemma_ not in ("have", "be")
    if any(t.lower_ == "only" for t in lead) and told_alone:
        return "only so many of what is not told"
    if (sized := sized_words(slot, lead, tail)) is not None:
        return _sized(*sized, told, told_part, reading)
    before = _before(lead, slot, told_part, told)
    if value.type == "age" or before is None:
        return _by_turn(slot, lead, tail, told_part)
    if _of_youth(slot, lead, tail, told):
        return Opening("at what age", None)
    if (
        told_part.part.head.lower_ == "with"
        and told.clause.verb.lemma_ in ("be", "have")
        and not told.clause.auxiliaries
    ):
        return "goes with a state"
    if slot.tokens[0].lower_ == "between" and not before and told_part.part.role == "preposition":
        return "a range for a place"
    qualifier = qualifier_of(slot)
    lasting = value.type == "duration" and told_part.part.head.lower_ == "over"
    if qualifier is None or (qualifier and lasting):
        return "a vague number"
    if [t.lower_ for t in tail] == ["ago"]:
        return _ago(before + qualifier, slot) if past(told.clause) else "a time of another verb"
    if tail and tail[0].tag_ == "POS":
        return _owning(before + qualifier, slot, tail)
    return of_kind(before, qualifier, slot, tail, told, told_part, reading)


def _before(lead: Sequence[Token], slot: ValueSlot, told_part: ToldPart, told: Told) -> str | None:
    """The preposition before a number with its blank, "" for none, None where more stands there."""
    verb, agent = told.clause.verb.lemma_, told_part.part.role == "agent"
    words = [t.lower_ for t in lead]
    by_agent = agent and getattr(slot.found.value, "unit", "") not in _MARGINS
    changed = slot.found.value.type in _AMOUNTS or (verb in _CHANGING and not by_agent)
    if words == ["by"] and changed and not lead[0].nbor(-1).like_num:
        return "by "
    if words == ["of"] and verb in _MADE_UP:
        return "of "
    return "" if agent and len(lead) == 1 else _lead_words(lead, told)


def _by_turn(
    slot: ValueSlot, lead: Sequence[Token], tail: Sequence[Token], told_part: ToldPart
) -> Opening | None:
    """The words that ask for an age, for what something is worth, for a figure within a larger phrase."""
    words = [t.lower_ for t in lead]
    if slot.found.value.type == "age":
        plain = words in (["at"], ["at", "the"]) and not tail
        return Opening("at what age", None, bare=True) if plain else None
    return _worth(slot) if words == ["worth"] and not tail else _within(slot, tail, told_part)


def _worth(slot: ValueSlot) -> Opening | None:
    """How much, or how many crowns, something is worth."""
    if slot.found.value.type == "money":
        return Opening("how much", None, behind="worth")
    noun = counted_noun((), slot)
    usable = slot.found.value.type == "count" and is_counted(noun) and qualifier_of(slot) == ""
    return Opening(f"how many {noun}", None, bare=True, behind="worth") if usable else None


def _of_youth(slot: ValueSlot, lead: Sequence[Token], tail: Sequence[Token], told: Told) -> bool:
    """Whether a time is the age at which an animal does something ("open their eyes *at 24 days*")."""
    plain = [t.lower_ for t in lead] == ["at"] and not tail and slot.found.value.type == "duration"
    return (
        plain
        and told.clause.verb.tag_ in ("VBP", "VBZ", "VBN")
        and not getattr(slot.found.value, "parts", ())
    )


def _sized(
    words: str, behind: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    """ "How strong a gust was recorded", with what stands behind the figure."""
    rest = worded(behind, told, reading)
    if isinstance(rest, str):
        return rest
    if told_part.part.head.lower_ == "with" and told.clause.verb.lemma_ in _MEASURING:
        return "goes with a state"
    close = behind and (behind[0].lower_ in ("of", "by") or behind[0].pos_ != "ADP")
    stays = rest is not None and (close or told_part.part.role != "object")
    words = words.removeprefix("by ") if told_part.part.role == "agent" else words
    if any(t.dep_ == "cc" or t.like_num for t in behind):
        return "something else hangs on the number"
    if rest is None or stays:
        return Opening(f"{words} {rest.text}" if rest else words, rest, indefinite=True)
    return Opening(words, rest, behind=rest.text, indefinite=True)


def _is_own(word: Token, told_part: ToldPart) -> bool:
    """Whether "its" before a number is what the clause's own subject has ("Ode sold *its* six tugs")."""
    kept = told_part.phrase is not None and word.lower_ in told_part.phrase.text.split()
    return word.dep_ == "poss" and word.lower_ in ("its", "his", "her") and kept


def _ago(before: str, slot: ValueSlot) -> Opening | str:
    """ "About how many years ago": asked where a reader of any time would say the same."""
    value = slot.found.value
    long = isinstance(value, Quantity) and value.type == "duration" and value.number.value >= _AGES
    ages = long and slot.tokens[-1].lower_ == "years"
    return Opening(f"{before}how many years ago", None, bare=True) if ages else "told from the article's day"


def _owning(before: str, slot: ValueSlot, tail: Sequence[Token]) -> Opening | str:
    """ "To how many years' imprisonment": a time that tells how much of something there was."""
    plain = len(tail) == _OWNED and tail[1].tag_ == "NN" and slot.tokens[-1].tag_ == "NNS"
    told = f"{before}how many {slot.tokens[-1].text}' {tail[-1].text}"
    return Opening(told, None, bare=True) if plain else "a time that owns more than a noun"


def _within(slot: ValueSlot, tail: Sequence[Token], told_part: ToldPart) -> Opening | None:
    """The words that ask for a figure within a larger phrase ("by a corps of how many men")."""
    unit = unit_of(slot, tail)
    counted = slot.found.value.type in COUNTED
    noun = counted_noun(unit, slot)
    qualifier = qualifier_of(slot)
    if (
        any(t not in unit for t in tail)
        or qualifier is None
        or not (counted or slot.found.value.type == "money")
    ):
        return None
    usable = counted and is_counted(noun)
    words, bare = nested_figure(told_part, slot, noun if usable else "")
    return (
        Opening(words.replace("how many", f"{qualifier}how many"), told_part.phrase, bare, within=True)
        if words
        else None
    )


def _lead_words(lead: Sequence[Token], told: Told) -> str | None:
    """What may stand before the number: nothing, or a preposition."""
    words = [t.lower_ for t in lead if t.lower_ not in _STRESSING]
    if not words:
        return ""
    whole = words[0] == "of" and told.clause.verb.lemma_ in ("consist", "make", "compose")
    usual = whole or words[0] not in ("by", "than", "until", "since", "of")
    fits = len(words) == 1 and lead[0].pos_ in ("ADP", "SCONJ", "PART") and usual
    return f"{words[0]} " if fits else None
