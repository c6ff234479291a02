"""The words that ask for a figure: "how many people", "for how much", "what percentage of the votes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.composing import Reading
from quiz.facts.asking.listed import member_of
from quiz.facts.asking.nested import nested_figure
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.asking.units import counted_noun, unit_of
from quiz.facts.values import Quantity
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.sharing import whole_behind
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CHANGING = word_set(
    """exceed increase rise fall cut reduce raise lower extend lengthen shorten grow shrink decline drop widen
    win lose beat defeat delay heighten"""
)
_MADE_UP = frozenset(["consist", "make", "compose", "comprise"])
_EXCEEDING = frozenset(["exceed", "reach", "pass", "surpass", "top", "total"])

_TEMPERATURES = ("celsius", "fahrenheit", "kelvin")
_COUNTED = ("count", "duration", "measure")

_COUNTED_ENDINGS = ("s", "people", "men", "women", "children", "feet", "fish", "sheep", "aircraft", "metres")
_FRACTIONS = frozenset(["thirds", "quarters", "fifths", "tenths", "halves"])
_QUALIFIERS = {
    "about": "About",
    "around": "About",
    "approximately": "About",
    "some": "About",
    "roughly": "About",
    "over": "More than",
    "more than": "More than",
    "nearly": "Nearly",
    "almost": "Nearly",
    "at least": "At least",
    "up to": "Up to",
    "under": "Fewer than",
    "fewer than": "Fewer than",
    "less than": "Less than",
}
_STRESSING = frozenset(["a", "an", "only", "just", "merely", "all", "record"])
"""Words that tell how a number strikes the writer, or that none was left out."""
_AGES = 2000
_COMPOUND = {"": "how long", "in": "in what time", "for": "for how long"}


@dataclass(frozen=True, slots=True)
class Opening:
    """How a figure is asked for.

    `phrase` is what stands around the number, `behind` what of it stays after the verb; `bare` tells that the
    options are numbers without their noun, `within` that the figure ends a larger phrase.
    """

    words: str
    phrase: Phrase | None
    bare: bool = False
    behind: str = ""
    within: bool = False


def figure_opening(
    told_part: ToldPart, slot: ValueSlot, told: Told, reading: Reading
) -> Opening | str | None:
    """The words that ask for a number, a str why not, None where the number has no phrase."""
    value = slot.found.value
    kept = member_of(told_part.part, slot, reading.values)
    numbers = {t.i for t in slot.tokens}
    tail = [t for t in kept if t.i > max(numbers)]
    lead = [t for t in kept if t.i < min(numbers)]
    if lead and told_part.part.role == "object" and _is_own(lead[-1], told_part):
        lead = lead[:-1]
    if value.type == "age":
        plain = [t.lower_ for t in lead] in (["at"], ["at", "the"]) and not tail
        return Opening("at what age", None, bare=True) if plain else None
    if any(t.lower_ == "only" for t in lead) and len(told.parts) < 2 and told.clause.verb.lemma_ != "have":
        return "only so many of what is not told"
    before = "" if told_part.part.role == "agent" and len(lead) == 1 else _lead_words(lead, told)
    if before is None and value.type == "money" and [t.lower_ for t in lead] == ["worth"] and not tail:
        return Opening("how much", None, behind="worth")
    if before is None and [t.lower_ for t in lead] == ["by"] and told.clause.verb.lemma_ in _CHANGING:
        before = "by "
    if before is None and [t.lower_ for t in lead] == ["of"] and told.clause.verb.lemma_ in _MADE_UP:
        before = "of "
    if before is None:
        return _within(slot, tail, told_part)
    if (
        told_part.part.head.lower_ == "with"
        and told.clause.verb.lemma_ in ("be", "have")
        and not told.clause.auxiliaries
    ):
        return "goes with a state"
    if slot.tokens[0].lower_ == "between" and not before and told_part.part.role == "preposition":
        return "a range for a place"
    qualifier = _qualifier(slot)
    lasting = value.type == "duration" and told_part.part.head.lower_ == "over"
    if qualifier is None or lasting:
        return "a vague number"
    if [t.lower_ for t in tail] == ["ago"]:
        return _ago(before + qualifier, slot)
    return _of_kind(before, qualifier, slot, tail, told, told_part, reading)


def _of_kind(
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
        return _share(before + qualifier, tail, told, told_part, reading)
    return _count(before + qualifier, slot, tail, told, told_part, reading) if kind in _COUNTED else None


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


def _within(slot: ValueSlot, tail: Sequence[Token], told_part: ToldPart) -> Opening | None:
    """The words that ask for a figure within a larger phrase ("by a corps of how many men")."""
    unit = unit_of(slot, tail)
    counted = slot.found.value.type in _COUNTED
    noun = counted_noun(unit, slot)
    qualifier = _qualifier(slot)
    if (
        any(t not in unit for t in tail)
        or qualifier is None
        or not (counted or slot.found.value.type == "money")
    ):
        return None
    usable = counted and noun.endswith(_COUNTED_ENDINGS)
    words, bare = nested_figure(told_part, slot, noun if usable else "")
    return (
        Opening(words.replace("how many", f"{qualifier}how many"), told_part.phrase, bare, within=True)
        if words
        else None
    )


def _share(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    rest = _worded(tail, told, reading)
    if isinstance(rest, str):
        return rest
    if rest is None and told_part.part.role in ("object", "subject"):
        return "a share of what is not told"
    compared = bool(tail) and tail[0].tag_ in ("RB", "JJR", "RBR")
    of = "of " if rest and tail[0].pos_ in ("NOUN", "ADJ") and not compared else ""
    return Opening(f"{before}what percentage {of}{rest.text if rest else ''}".strip(), rest)


def _count(
    before: str, slot: ValueSlot, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    if getattr(slot.found.value, "dimension", "") in _TEMPERATURES:
        return (
            Opening(f"{before}what temperature", None) if not tail else "something else hangs on the number"
        )
    if slot.found.value.type == "duration" and sum(t.like_num for t in slot.tokens) > 1:
        words = _COMPOUND.get(before.strip())
        return Opening(words, None) if words and not tail else "something else hangs on the number"
    unit = unit_of(slot, tail)
    behind = [t for t in tail if t not in unit]
    if not unit and [t.lower_ for t in tail[:1]] == ["of"] and slot.tokens[-1].pos_ == "NUM":
        return _some_of(before, tail, told, told_part, reading)
    if [t.lower_ for t in behind] in (["a", "year"], ["a", "day"], ["a", "week"], ["a", "month"]):
        return Opening(f"{before}how many {counted_noun(unit, slot)} a {behind[1].lower_}", None, bare=True)
    if behind and behind[0].pos_ not in ("ADP", "PART") and behind[0].dep_ not in ("acl", "relcl", "advmod"):
        return "something else hangs on the number"
    rest = _worded(behind, told, reading)
    if isinstance(rest, str):
        return rest
    noun = counted_noun(unit, slot)
    if not noun or noun in _FRACTIONS or not noun.split()[-1].endswith(_COUNTED_ENDINGS):
        return "a single thing"
    stays = rest is not None and _stays(behind[0], told_part)
    words = f"{before}how many {noun}{' ' + rest.text if rest and stays else ''}"
    return Opening(words, rest, True, rest.text if rest and not stays else "")


def _some_of(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    """ "How many of the panes" of "eleven *of the nineteen panes*"; who were left out is not told."""
    whole = next((c for c in tail[0].children if c.dep_ == "pobj"), None)
    rest = _worded(tail, told, reading)
    if whole is None or whole.tag_ not in ("NNS", "NNPS") or rest is None or isinstance(rest, str):
        return rest if isinstance(rest, str) else "a single thing"
    if told_part.part.role == "attribute" or not any(c.dep_ in ("det", "poss") for c in whole.children):
        return "a single thing"
    return Opening(f"{before}how many {rest.text}", rest, True)


def _money(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> Opening | str:
    rest = _worded(tail, told, reading)
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
    return close or told_part.part.role == "subject"


def _lead_words(lead: Sequence[Token], told: Told) -> str | None:
    """What may stand before the number: nothing, or a preposition."""
    words = [t.lower_ for t in lead if t.lower_ not in _STRESSING]
    if not words:
        return ""
    whole = words[0] == "of" and told.clause.verb.lemma_ in ("consist", "make", "compose")
    usual = whole or words[0] not in ("by", "than", "until", "since", "of")
    fits = len(words) == 1 and lead[0].pos_ in ("ADP", "SCONJ", "PART") and usual
    return f"{words[0]} " if fits else None


def _qualifier(slot: ValueSlot) -> str | None:
    """ "about " for a number said to be approximate, None where the qualifier cannot be asked with."""
    value = slot.found.value
    if not getattr(value, "qualifier", ""):
        return ""
    text = value.text.casefold()
    for word, said in _QUALIFIERS.items():
        if text.startswith(word):
            return said.lower() + " "
    return None


def _worded(tokens: Sequence[Token], told: Told, reading: Reading) -> Phrase | str | None:
    if not [t for t in tokens if not t.is_punct]:
        return None
    return word_phrase(tokens, told.clause.sentence, reading.discourse)


def hole_words(slot: ValueSlot, tail: Sequence[Token]) -> tuple[str, Token] | None:
    """The words that ask for a figure at its own place ("how many tractors"), and the last token that they
    stand for; None where none fit."""
    value, qualifier = slot.found.value, _qualifier(slot)
    if qualifier is None:
        return None
    if value.type == "money":
        return f"{qualifier}how much", slot.tokens[-1]
    if value.type not in _COUNTED or getattr(value, "dimension", "") in _TEMPERATURES:
        return None
    unit = unit_of(slot, tail)
    noun = counted_noun(unit, slot)
    if not noun.endswith(_COUNTED_ENDINGS) or sum(t.like_num for t in slot.tokens) > 1:
        return None
    return f"{qualifier}how many {noun}", max((*slot.tokens, *unit), key=lambda t: t.i)
