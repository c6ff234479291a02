"""The noun phrase that a number counts: "*stone houses* of the village", "*soldiers and civilians*"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.slots import ValueSlot

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


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
    """The words of the counted noun phrase, else the unit that the value itself holds."""
    return " ".join(t.text for t in unit) or str(getattr(slot.found.value, "unit", "") or "")
