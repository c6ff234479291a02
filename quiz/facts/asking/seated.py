"""A name told with its seat: "sung at *the Gran Liceo* in Ostby", "received *the Low Medal* of the Guild of
Painters". The seat stays with the words that ask: "at which theatre in Ostby".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import with_phrase
from quiz.facts.asking.refusing import refused
from quiz.facts.asking.slots import NameSlot, name_slots
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.asides import without_asides
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_WHERE = frozenset(["in", "at", "near"])
_HOUSED = frozenset(["place", "organization"])
_WHOSE = frozenset(["award", "organization"])
_LANDS = frozenset(["country", "city", "town", "province", "region", "continent"])
_GENERAL = ("organization", "work", "event", "place", "where")


@dataclass(frozen=True, slots=True)
class Seated:
    """A name and the phrase behind it that says where it is or whose."""

    slot: NameSlot
    seat: Phrase


def ask_seated(told: Told, index: int, told_part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for a name that a phrase tells with where it is: "at which theatre *in Ostby*"."""
    part = told_part.part
    if part.role not in ("object", "preposition"):
        return
    behind = part.role == "preposition"
    found = _seated([t for t in part.tokens if not behind or t.i != part.head.i], told, reading)
    if found is None or (behind and found.seat.text.startswith("of ")):
        return
    if reason := refused(told, index, [found.slot], reading):
        yield Rejected(reason, told.clause.sentence.span)
        return
    before = (part.said or part.head.lower_) if behind else ""
    asked = name_opening(found.slot, before, part.role, False, shared_role=False)
    if not asked or asked.split()[-1] in _GENERAL:
        yield Rejected("no word to ask for the name", told.clause.sentence.span)
        return
    stem = with_phrase(compose(told, f"{asked} {found.seat.text}", index), found.seat)
    yield make(told, stem, found.slot.answer, found.slot.kind, f"clause.{part.role}", reading)


def _seated(tokens: Sequence[Token], told: Told, reading: Reading) -> Seated | None:
    """The one name of a phrase, where another name follows it that only says where it is or whose."""
    sentence, discourse = told.clause.sentence, reading.discourse
    if not any(t.dep_ == "prep" for t in tokens):
        return None
    kept = without_asides(tokens)
    run = next((r for t in kept if (r := discourse.run_at(sentence, t.i)) is not None), None)
    end = next((n for n, t in enumerate(kept) if run is not None and t.i >= run.end), 0)
    if run is None or not end or kept[end].dep_ != "prep" or not run.start <= kept[end].head.i < run.end:
        return None
    slots = name_slots(kept[:end], sentence, discourse)
    seats = name_slots(kept[end + 1 :], sentence, discourse)
    if len(slots) != 1 or len(seats) != 1 or not _fits(slots[0], kept[end].lower_, seats[0]):
        return None
    seat = word_phrase(kept[end:], sentence, discourse)
    return None if isinstance(seat, str) else Seated(slots[0], seat)


def _fits(slot: NameSlot, preposition: str, seat: NameSlot) -> bool:
    """Whether the second name can be the seat of the first: a town of a house, a body of a medal."""
    if not (slot.name.sure or slot.noun) or not seat.name.sure:
        return False
    if preposition in _WHERE:
        return slot.name.type in _HOUSED and slot.name.fine not in _LANDS and seat.name.type == "place"
    return preposition == "of" and slot.name.type in _WHOSE and seat.name.type == "organization"
