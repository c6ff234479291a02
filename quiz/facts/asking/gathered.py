"""Figures that no part of a clause is: how many made up a crowd, and what a figure was in the year that it is
compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.figures import figure_answer
from quiz.facts.asking.openings.values import figure_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.asking.slots import ValueSlot

_GROUPS = word_set(
    """archive army audience band bank battery bench board bouquet brigade cast chain choir circle cluster
    collection commission committee consortium contingent convoy corps crew crowd cycle delegation ensemble
    farm fleet flight flock flotilla force formation gang garrison group herd hoard jury network orchestra
    pack panel party quartet ring row selection sequence series set squad squadron string suite syndicate
    team terrace train trio troop troupe"""
)
_COMPARING = re.compile(r"^(?:down|up) from |^compared (?:with|to) |^against ", re.IGNORECASE)
_PAST = ("was", "were", "VBD")


def ask_gathered(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for what a clause tells besides its parts."""
    if told.clause.refused or told.subject.phrase is None or told.subject.refused:
        return
    first = told.clause.auxiliaries[0] if told.clause.auxiliaries else told.clause.verb.tag_
    if first not in _PAST:
        return
    yield from _ask_group(told, reading)
    yield from _ask_compared(told, reading)


def _ask_group(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """How many men made up the force that landed, of "A force *of 4,400 men* landed in Ode"; how many beds
    the refuge that was opened has."""
    head, subject = told.clause.subject.head, told.subject.phrase
    of = next((c for c in head.children if c.dep_ == "prep" and c.lower_ in ("of", "with")), None)
    kept = told.subject.part.kept
    if of is None or subject is None or kept[0].lower_ not in ("a", "an"):
        return
    if of.lower_ == "of" and head.lower_ not in _GROUPS:
        return
    behind = [t for t in kept if t.i > of.i]
    slot = _count_at(behind[0].i if behind else -1, reading)
    if slot is None or behind[-1].tag_ != "NNS" or any(t.pos_ in ("ADP", "VERB", "CCONJ") for t in behind):
        return
    group = word_phrase([t for t in kept if t.i < of.i], told.clause.sentence, reading.discourse)
    if isinstance(group, str):
        return
    noun = " ".join(t.text for t in behind if t.i > slot.tokens[0].i and t.pos_ != "NUM")
    plain = group.text.partition(" ")[2]
    opening = f"how many {noun} {'made up' if of.lower_ == 'of' else 'were in'} the {plain} that"
    stem = compose(told, opening, None, inverted=False, counted=True)
    yield make(told, stem, figure_answer(slot.found.value, bare=True), "figure", "clause.count", reading)


def _ask_compared(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """How many it was in the other year, of "carried 88,000 in 1921, *compared with 41,000 in 1910*"."""
    aside = next((p for p in told.parts if _COMPARING.match(_text(p))), None)
    if aside is None or aside.phrase is not None:
        return
    held = {t.i for t in aside.part.tokens}
    figures = [s for s in reading.values if s.tokens[0].i in held and s.found.value.type != "date"]
    dates = [s for s in reading.values if s.tokens[0].i in held and s.found.value.type == "date"]
    if len(figures) != 1 or len(dates) != 1 or not re.fullmatch(r"\d{4}", dates[0].found.value.text):
        return
    alike = [s for s in reading.values if s.found.value.type == figures[0].found.value.type]
    mine = [(i, s) for s in alike if (i := _own(told, s)) is not None]
    when = [i for i, p in enumerate(told.parts) if p.phrase and re.fullmatch(r"[Ii]n \d{4}", p.phrase.text)]
    if len(mine) != 1 or len(when) != 1:
        return
    (index, slot), value = mine[0], figures[0].found.value
    opening = figure_opening(told.parts[index], slot, told, reading)
    if isinstance(opening, str) or opening is None or opening.behind or getattr(value, "qualifier", ""):
        return
    then = ToldPart(told.parts[when[0]].part, Phrase(f"in {dates[0].found.value.text}"))
    changed = replace(told, parts=tuple(then if i == when[0] else p for i, p in enumerate(told.parts)))
    stem = compose(changed, opening.words, index, many=opening.bare, counted=True)
    if isinstance(stem, Stem) and opening.phrase is not None:
        stem = replace(stem, leans=stem.leans or opening.phrase.leans)
    answer = figure_answer(value, bare=opening.bare)
    yield make(changed, stem, answer, "figure", f"clause.{value.type}", reading)


def _own(told: Told, slot: ValueSlot) -> int | None:
    """The part of a clause, told in words, that a figure stands in."""
    held = (
        i for i, p in enumerate(told.parts) if p.phrase and slot.tokens[0].i in {t.i for t in p.part.kept}
    )
    return next(held, None)


def _text(part: ToldPart) -> str:
    return " ".join(t.text for t in part.part.tokens)


def _count_at(place: int, reading: Reading) -> ValueSlot | None:
    """The plain count whose number stands at a place."""
    for slot in reading.values:
        exact = not getattr(slot.found.value, "qualifier", "") and not getattr(
            slot.found.value, "upper", None
        )
        if slot.found.value.type == "count" and slot.tokens[0].i == place and exact:
            return slot
    return None
