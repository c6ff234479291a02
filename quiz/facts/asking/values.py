"""Asking for a figure: how many, how much, how long, what share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.dates import ask_date
from quiz.facts.asking.names import active_stem
from quiz.facts.asking.openings.figures import figure_answer
from quiz.facts.asking.openings.listed import member_of
from quiz.facts.asking.openings.sized import sized_words
from quiz.facts.asking.openings.values import figure_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.refusing import is_known
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.asking.weighing import lost_time
from quiz.facts.clauses.completeness import incomplete, says_nothing
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.values import DateRange, Quantity, Value, parse_value
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_RECKONING = frozenset(["budget", "estimate", "project", "forecast", "predict"])
_DIRECTIONS = word_set("north south east west northeast northwest southeast southwest")
_PAIR = 2
_HOLDING = word_set("conj nmod pobj dobj nummod appos")


def ask_values(
    told: Told, index: int | None, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for each value that stands in one part of a clause, `index` None for its subject."""
    whole = {t.i for t in told_part.part.kept}
    for slot in reading.values:
        if not all(t.i in whole for t in slot.tokens):
            continue
        inside = {t.i for t in _around(told_part, slot, reading)}
        twin = any(
            o is not slot and _alike(o.found.value, slot.found.value) and all(t.i in inside for t in o.tokens)
            for o in reading.values
        )
        if twin and not _is_size(told_part, slot):
            yield Rejected("two figures in one phrase", told.clause.sentence.span)
        elif slot.found.value.type == "duration" and _compared(slot):
            yield Rejected("a gap between two", told.clause.sentence.span)
        elif slot.found.value.type == "date":
            yield from ask_date(told, index, told_part, slot, reading)
        else:
            yield from _ask_quantity(told, index, told_part, slot, reading)


def _is_size(told_part: ToldPart, slot: ValueSlot) -> bool:
    """Whether a figure is the size of a thing of its own ("a *grant* of £3 million and a loan of …")."""
    kept = told_part.part.kept
    lead = [t for t in kept if t.i < slot.tokens[0].i]
    return sized_words(slot, lead, [t for t in kept if t.i > slot.tokens[-1].i]) is not None


def _compared(slot: ValueSlot) -> bool:
    """Whether a time is the gap to somebody else ("0.04 seconds behind Ann Lee")."""
    last = slot.tokens[-1]
    return last.i + 1 < len(last.doc) and last.nbor(1).lower_ in ("behind", "ahead", "faster", "slower")


def _around(told_part: ToldPart, slot: ValueSlot, reading: Reading) -> Sequence[Token]:
    """The words of a part among which another figure could be taken for this one."""
    kept = told_part.part.kept
    if slot.found.value.type == "date":
        return kept
    member = member_of(told_part.part, slot, reading.values)
    if slot.found.value.type in ("money", "share") and member[-1].i == slot.tokens[-1].i:
        return kept
    after = [t for t in member if t.i > slot.tokens[-1].i]
    some_of = slot.tokens[-1].pos_ == "NUM" and [t.lower_ for t in after[:1]] == ["of"]
    return [t for t in member if t not in after] if some_of else member


def _ask_quantity(
    told: Told, index: int | None, told_part: ToldPart, slot: ValueSlot, reading: Reading
) -> Iterator[Fact | Rejected]:
    """How many, how much, how long: the phrase that holds the number is asked for as a whole."""
    value = slot.found.value
    opening = figure_opening(told_part, slot, told, reading)
    if opening is None:
        return
    if isinstance(opening, str):
        yield Rejected(opening, told.clause.sentence.span)
        return
    reason = _refused(told, index, slot, reading) or _half_a_word(slot, opening.words)
    if reason := reason or _opens_with_size(told_part, opening.words):
        yield Rejected(reason, told.clause.sentence.span)
        return
    noun = told.clause.subject.head.tag_ in ("NNS", "NN")
    share = value.type == "share"
    part = share and not getattr(value, "after", "")
    within = opening.within and told.clause.subject.head.tag_ == "NNS"
    many = within or (opening.bare and not share) or (share and (noun or part) and _plural(told))
    inverted = index is not None
    if told_part.part.role == "agent" and not opening.words.startswith("by "):
        subject = told.subject.phrase
        known = subject is not None and is_known(subject)
        stem = active_stem(told, opening.words, index) if told.group.active and known else "no active form"
    else:
        stem = compose(
            told, opening.words, index, replaced=opening.behind, inverted=inverted, many=many, counted=True
        )
    phrase = opening.phrase
    if not isinstance(stem, str) and (phrase is not None or opening.indefinite):
        leans = stem.leans or (phrase is not None and phrase.leans)
        stem = Stem(stem.text, leans, stem.about_subject or (phrase is not None and phrase.about_subject))
    answer = figure_answer(value, bare=opening.bare)
    yield make(
        told, stem, answer, "figure", "clause.nested" if opening.within else f"clause.{value.type}", reading
    )


def _opens_with_size(told_part: ToldPart, asked: str) -> str:
    """Why a size that opens the sentence is not asked for: "*With a basin of 60 km²*, it is the largest"."""
    sized = told_part.part.fronted and asked.casefold().startswith("with how large a")
    return "a size told in passing" if sized else ""


def _half_a_word(slot: ValueSlot, asked: str) -> str:
    """Why a number is no count of what is asked for: "six" of "a six-part series" counts its parts."""
    head, joint, part = slot.tokens[-1].lower_.partition("-")
    whole = parse_value(slot.tokens[-1].lower_)
    if whole is not None and not getattr(whole, "after", ""):
        return ""
    counted = joint and "how many" in asked.casefold() and parse_value(head) and not parse_value(part)
    return "a number of something else" if counted and part[:4] not in asked else ""


_OF_SOMETHING = word_set("copies versions parts pieces pages drafts editions")
_CARRYING = frozenset(("bring", "carry", "haul", "transport", "ship", "send", "convey", "cart"))


def _refused(told: Told, index: int | None, slot: ValueSlot, reading: Reading) -> str:
    """Why a figure that could be asked for is not, "" where it is."""
    if any(lost_time(p) for i, p in enumerate(told.parts) if i != index):
        return "its time is lost"
    ends = (c for c in slot.tokens[-1].children if c.dep_ == "conj" and c.pos_ == "NUM")
    if any(g.lower_ in ("in", "on", "at") for c in ends for g in c.children):
        return "two figures in one phrase"
    if index is not None and _holds_clause(told.parts[index], slot):
        return "a clause hangs on the number"
    if any(_is_bare_number(p) for i, p in enumerate(told.parts) if i != index):
        return "a number without its noun"
    if told.clause.verb.lemma_.casefold() in _RECKONING:
        return "planned"
    if lacking := incomplete(told, index, counted=True):
        return lacking
    several = told.clause.subject.head.lower_ in _OF_SOMETHING
    if index is None and several and says_nothing(told.clause.subject, told.clause):
        return "a noun that says nothing alone"
    if getattr(slot.found.value, "dimension", "") == "length":
        if index is None and told.clause.passive and slot.tokens[-1] == told.clause.subject.tokens[-1]:
            return "so much of what is not told"
        if _is_bare_direction(told):
            return "far from what is not told"
        if told.clause.verb.lemma_ in _CARRYING and not told.clause.passive and index is not None:
            return "a way that something was brought"
    lasting = slot.found.value.type == "duration" and index is not None
    if lasting and any(isinstance(s.found.value, DateRange) and _is_kept(s, told) for s in reading.values):
        return "its years are told"
    part = told.subject if index is None else told.parts[index]
    sums = slot.found.value.type in ("money", "share") and not _is_size(part, slot)
    if sums and _another(slot, told, reading):
        return "two figures in one clause"
    return ""


def _is_kept(slot: ValueSlot, told: Told) -> bool:
    """Whether the question goes on to tell a value."""
    return any(p.phrase is not None and slot.tokens[0] in p.part.kept for p in told.parts)


def _is_bare_number(told_part: ToldPart) -> bool:
    """Whether a phrase says only so many, and not of what ("sing *in two*")."""
    kept = told_part.part.kept
    bare = len(kept) == _PAIR and kept[0].pos_ == "ADP" and kept[1].like_num and kept[1].text.isalpha()
    return told_part.phrase is not None and bare


def _is_bare_direction(told: Told) -> bool:
    """Whether a clause says whither, and not from what ("was rebuilt two miles *to the east*")."""
    return any(
        [t.lower_ for t in p.part.tokens[:-1]] == ["to", "the"] and p.part.tokens[-1].lower_ in _DIRECTIONS
        for p in told.parts
    )


def _holds_clause(told_part: ToldPart, slot: ValueSlot) -> bool:
    """Whether a verb with a subject of its own follows in the phrase ("after *two* of them had died")."""
    return any(t.tag_ in ("VBD", "VBZ", "VBP") and t.i > slot.tokens[-1].i for t in told_part.part.kept)


def _alike(one: Value, other: Value) -> bool:
    """Whether two values could be taken for each other: both dates, both money, both counts of one noun."""
    if one.type != other.type:
        return False
    return not isinstance(one, Quantity) or one.type in ("money", "share") or one.comparable(other)


def _plural(told: Told) -> bool:
    """Whether the clause's verb is plural as it stands."""
    first = told.clause.auxiliaries[0] if told.clause.auxiliaries else told.clause.verb.lower_
    return first in ("are", "were", "have", "do") or told.clause.verb.tag_ == "VBP"


def _another(slot: ValueSlot, told: Told, reading: Reading) -> bool:
    """Whether the clause gives another figure of the type ("€431 million by A and €96 million by B")."""
    held = {t.i for p in told.parts if p.phrase is not None for t in p.part.tokens if t.dep_ in _HOLDING}
    return any(
        o is not slot and o.found.value.type == slot.found.value.type and any(t.i in held for t in o.tokens)
        for o in reading.values
    )
