"""Members of a coordination that hold a figure each: "fourteen students *and two teachers*"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.units import unit_of
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.clause import Part

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


def member_of(part: Part, slot: ValueSlot, values: Sequence[ValueSlot]) -> tuple[Token, ...]:
    """The member of a coordination that holds a figure ("with fourteen students" *and two teachers*).

    Each member but the first opens with a figure of its own, or is a noun beside the first one's noun.
    """
    kept = part.kept
    first, last = slot.tokens[0].i, slot.tokens[-1].i
    openers = {v.tokens[0].i for v in values if v.found.value.type != "date"}
    cuts = [n for n in range(1, len(kept) - 1) if kept[n].lower_ in ("and", ",", ":", ";")]
    behind = [n for n in cuts if kept[n].i > last and _ends_member(kept, n, slot, openers)]
    before = [n for n in cuts if kept[n].i < first and kept[n + 1].i == first and kept[n].lower_ == "and"]
    end = behind[0] if behind else len(kept)
    if before and any(v.tokens[0].i in openers and v.tokens[-1].i < kept[before[-1]].i for v in values):
        lead = (kept[0],) if kept[0].i == part.head.i and part.role in ("preposition", "agent") else ()
        return (*lead, *kept[before[-1] + 1 : end])
    return kept[:end]


def _ends_member(kept: Sequence[Token], n: int, slot: ValueSlot, openers: set[int]) -> bool:
    """Whether what follows a comma, a colon or "and" is a member of its own, or an aside."""
    after = kept[n + 1]
    if kept[n].text in (":", ";") or after.i in openers:
        return True
    if any(t.lower_ == "to" for t in kept[n:]):
        return False
    if kept[n].text == "," and not any(t.lower_ in ("and", "or") for t in kept[n:]):
        return True
    counted = kept[n].head.i == slot.tokens[-1].i or kept[n].head == slot.tokens[-1].head
    return counted and (after.pos_ == "DET" or after.dep_ == "poss")


def without_sum(tail: list[Token]) -> list[Token]:
    """What stands behind a figure without "in all", which only says that it is the whole."""
    tail = _unnamed(tail)
    ends = [t.lower_ for t in tail[-2:]]
    if ends in (["in", "all"], ["in", "total"]):
        return tail[:-2]
    return tail[:-1] if ends[-1:] in (["altogether"], ["overall"]) else tail


def _unnamed(tail: list[Token]) -> list[Token]:
    """What stands behind a figure without the names of those whom it counts ("two men, *Jo Ek, Al Bo*")."""
    comma = next((n for n, t in enumerate(tail[:-1]) if t.text == ","), len(tail))
    named = tail[comma + 1 :]
    listed = all(t.pos_ == "PROPN" or t.text in (",", "and") for t in named)
    counted = bool(named) and any(t.like_num for t in named[0].doc[named[0].i : named[-1].right_edge.i + 1])
    return tail[:comma] if listed and not counted and any(t.dep_ == "appos" for t in named) else tail


def alone(tail: list[Token], slot: ValueSlot) -> list[Token]:
    """What stands behind a total as far as the noun that it counts, where more figures follow."""
    unit = unit_of(slot, tail)
    behind = [t for t in tail if t not in unit]
    return [t for t in tail if t in unit] if any(t.like_num for t in behind) else tail
