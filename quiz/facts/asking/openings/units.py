"""The noun phrase that a number counts: "*stone houses* of the village", "*soldiers and civilians*"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.slots import ValueSlot
from quiz.facts.values import Quantity, Value
from quiz.facts.values.nouns import plural

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

TEMPERATURES = ("celsius", "fahrenheit", "kelvin")
COUNTED = ("count", "duration", "measure")
COUNTED_ENDINGS = ("s", "people", "men", "women", "children", "feet", "fish", "sheep", "aircraft", "metres")
_SPELLED = ("length", "area", "volume", "mass", "speed", "power")
_LONGEST_SYMBOL = 5
_QUALIFIERS = {
    "about": "About",
    "around": "About",
    "approximately": "About",
    "some": "About",
    "an estimated": "About",
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


def unit_of(slot: ValueSlot, tail: Sequence[Token]) -> list[Token]:
    """The noun phrase that is counted, where the value's own text does not hold it."""
    last = slot.tokens[-1]
    number = _last_number(slot.tokens)
    named = last.pos_ == "PROPN" and last.text.isalpha() and last.i > number
    if named or (last.pos_ in ("NOUN", "PROPN") and last.text.islower()):
        end = _bare_twin(last)
        return [t for t in (*slot.tokens, *tail) if number < t.i <= end]
    head = next((t for t in tail if t.pos_ == "NOUN" and t.dep_ not in ("compound", "amod")), None)
    if head is None or (slot.tokens[0].head != head and slot.tokens[-1].head != head):
        return []
    end = _bare_twin(head)
    return [t for t in tail if t.i <= end and t.dep_ != "punct"]


def _bare_twin(noun: Token) -> int:
    """Where "soldiers *and civilians*" ends, which one number counts; else where the noun itself stands."""
    twins = [c for c in noun.children if c.dep_ == "conj" and c.tag_ == "NNS" and c.i == noun.i + 2]
    return int(twins[0].i if twins and not any(c.i < twins[0].i for c in twins[0].children) else noun.i)


def _last_number(tokens: Sequence[Token]) -> int:
    numbers = [
        t.i
        for t in tokens
        if t.like_num or t.pos_ == "NUM" or any(c.isdigit() for c in t.text) or t.lower_ in ("half", "dozen")
    ]
    return max(numbers, default=tokens[0].i - 1)


def counted_noun(unit: Sequence[Token], slot: ValueSlot) -> str:
    """The words of the counted noun phrase, else the unit that the value holds; a symbol spelled out."""
    return (
        _spelled(slot.found.value)
        or " ".join(t.text for t in unit)
        or str(getattr(slot.found.value, "unit", "") or "")
    )


def is_counted(noun: str) -> bool:
    """Whether a noun is one of which there are so many: "crates", "kilometres per hour"."""
    return noun.partition(" per ")[0].endswith(COUNTED_ENDINGS)


def _spelled(value: Value) -> str:
    """The unit that a symbol stands for, in the plural ("feet", "kilometres per hour"), "" for no symbol."""
    symbol = isinstance(value, Quantity) and value.type == "measure" and not value.word and not value.parts
    if not isinstance(value, Quantity) or not symbol or value.dimension not in _SPELLED:
        return ""
    if value.after.startswith("-") or len(value.after.strip()) > _LONGEST_SYMBOL:
        return ""
    unit, per, time = value.unit.partition(" per ")
    head, joint, last = unit.rpartition(" ")
    return f"{head}{joint}{plural(last)}{per}{time}"


def qualifier_of(slot: ValueSlot) -> str | None:
    """ "about " for a number said to be approximate, None where the qualifier cannot be asked with."""
    value = slot.found.value
    if not getattr(value, "qualifier", ""):
        return ""
    text = value.text.casefold()
    for word, said in _QUALIFIERS.items():
        if text.startswith(word):
            return said.lower() + " "
    return None
