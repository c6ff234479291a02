"""What changed and when it came at last: "not opened until 3 February 1907", "moved from 1953 to 1931"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.facts.asking.phrasing.composing import compose
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.clause import Clause, Part
from quiz.facts.clauses.status import refusal
from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.reference.anchors import anchored
from quiz.facts.values import Value, option_text, parse_value
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told, tell


def not_until(spot: Spot) -> Iterator[Fact]:
    """ "The railway was not opened until 3 February 1907": it was opened then."""
    for clause in spot.clauses:
        if clause.refused != "denied" or not clause.main:
            continue
        asserted = _asserted(clause)
        found = _dated(asserted, spot, ("until",)) if asserted is not None else None
        asserted = _cut(asserted, found[0]) if asserted is not None and found is not None else None
        told = tell(asserted, spot.page.discourse) if asserted is not None and found is not None else "no"
        if isinstance(told, str) or found is None:
            continue
        index = next((i for i, p in enumerate(told.parts) if p.part is found[0]), None)
        value, leans = _full_date(found[1], spot)
        when = "in what year" if getattr(value, "precision", "") == "year" else "when"
        stem = compose(told, when, index) if index is not None and _has_year(value) else "no"
        if not isinstance(stem, str):
            told_as = Phrase(stem.text, stem.leans or leans, stem.about_subject)
            yield fact(
                spot,
                "change.until",
                "date",
                Answer(option_text(value), "date", "", value),
                stem.text,
                (told_as,),
            )


def _asserted(clause: Clause) -> Clause | None:
    """The clause without its one "not", if nothing else speaks against it."""
    negations = [c for c in clause.verb.children if c.dep_ == "neg"]
    if len(negations) != 1 or negations[0].lower_ not in ("not", "n't"):
        return None
    if any(c.lower_ == "again" for c in clause.verb.subtree):
        return None
    others = [
        c
        for c in clause.verb.children
        if c.dep_ in ("nsubj", "nsubjpass", "dobj") and any(g.lower_ in ("no", "neither") for g in c.children)
    ]
    if (
        others
        or refusal(clause.verb) != "denied"
        or any(c.dep_ == "aux" and c.tag_ == "MD" for c in clause.verb.children)
    ):
        return None
    return replace(clause, refused="")


def _cut(clause: Clause, last: Part) -> Clause:
    """The clause up to its date: a reason behind it changes nothing about when it happened."""
    return replace(
        clause, parts=tuple(p for p in clause.parts if p.role != "adverbial" or p.head.i < last.head.i)
    )


def _dated(clause: Clause, spot: Spot, prepositions: tuple[str, ...]) -> tuple[Part, ValueSlot] | None:
    """The part that is a preposition with a date and nothing else."""
    for part in clause.parts:
        if part.head.lower_ not in prepositions:
            continue
        slot = next(
            (s for s in spot.values if s.found.value.type == "date" and s.tokens[0].i == part.head.i + 1),
            None,
        )
        if slot is not None and not slot.found.value.approximate:
            return part, slot
    return None


def _full_date(slot: ValueSlot, spot: Spot) -> tuple[Value, bool]:
    """A date with the year that the sentences before give it, and whether they do."""
    full = anchored(spot.sentence, spot.page.discourse).get(slot.tokens[0].i)
    if _has_year(slot.found.value) or full is None:
        return slot.found.value, False
    return parse_value(full.date) or slot.found.value, full.leans


def _has_year(value: Value) -> bool:
    return getattr(value, "year", None) is not None


def from_to(spot: Spot) -> Iterator[Fact]:
    """ "reduced its holding from 24% to 17.5%": to what percentage, from 24%; and the other way round."""
    for told in spot.told:
        ends = {
            p.part.head.lower_: (i, s)
            for i, p in enumerate(told.parts)
            if (s := _sole_value(told, i, spot)) is not None
        }
        if "from" not in ends or "to" not in ends:
            continue
        (start, first), (end, last) = ends["from"], ends["to"]
        if first.found.value.type != last.found.value.type or told.clause.verb.lemma_ in (
            "last",
            "run",
            "serve",
            "be",
            "range",
            "vary",
            "date",
            "extend",
        ):
            continue
        for index, slot, word in ((end, last, "to"), (start, first, "from")):
            opening = _what(slot, word)
            stem = compose(told, opening, index) if opening else "no"
            if not isinstance(stem, str):
                told_as = Phrase(stem.text, stem.leans, stem.about_subject)
                answer = (
                    value_answer(slot.found.value)
                    if slot.found.value.type != "date"
                    else Answer(option_text(slot.found.value), "date", "", slot.found.value)
                )
                yield fact(
                    spot,
                    f"change.{word}",
                    "date" if answer.type == "date" else "figure",
                    answer,
                    stem.text,
                    (told_as,),
                )


def _sole_value(told: Told, index: int, spot: Spot) -> ValueSlot | None:
    """The value that is the whole of a "from …" or "to …" phrase."""
    part = told.parts[index].part
    if part.role != "preposition" or part.head.lower_ not in ("from", "to"):
        return None
    for slot in spot.values:
        if {t.i for t in slot.tokens} == {t.i for t in part.tokens} - {part.head.i} and getattr(
            slot.found.value, "upper", None
        ) is None:
            return slot
    return None


def _what(slot: ValueSlot, preposition: str) -> str:
    value = slot.found.value
    if value.type == "date":
        return f"{preposition} what year" if getattr(value, "precision", "") == "year" else ""
    if value.type == "money":
        return f"{preposition} how much"
    if value.type == "share":
        return f"{preposition} what percentage"
    noun = getattr(value, "noun", "")
    return f"{preposition} how many {noun}" if value.type == "count" and noun.endswith("s") else ""


RULES = (not_until, from_to)
