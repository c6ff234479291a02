"""Asking at its own place for what stands deep in a phrase, as a host does: "… was saved by a contract to
supply *how many* tractors to a Soviet agency?", "… worked for a decade as house composer at *which* studio?".

Nothing of the clause is lost or moved, so that what is asked is as true and as narrow as the sentence. It is
the last resort, for names and figures that no question with the asking word in front has asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.holes import (
    HANGING,
    MUTUAL,
    fits,
    is_clumsy,
    is_joined,
    is_plain,
    is_plural,
    name_holes,
    words_around,
)
from quiz.facts.asking.inner_dates import date_words
from quiz.facts.asking.names import shares_role
from quiz.facts.asking.openings.figures import figure_answer, figure_hole
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.refusing import is_known, is_told, named_twice, of_event, refused, shared_preposition
from quiz.facts.asking.slots import NameSlot
from quiz.facts.clauses.clause import Part
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import HEADS, PARTS_OF_LAND
from quiz.facts.page import Rejected
from quiz.facts.values import option_text
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_ROLES = ("object", "attribute", "adjective", "preposition", "agent")
_FURTHEST = 3
"""At most so many words may stand behind the one that asks."""
_LONGEST = 22
_LIGHT = 3
_COMMON = word_set("place work organization event venue church council")
_BROAD = word_set("award club island company competition country publication")
_WHERE = frozenset(["in", "at", "near", "from", "to"])
_TIMES = frozenset(["until", "since", "before", "after"])


def ask_in_place(told: Told, reading: Reading, answered: Collection[str]) -> Iterator[Fact | Rejected]:
    """Ask for the names and figures within the parts of a clause that are not among the answers so far."""
    subject = told.subject.phrase
    if subject is None or not is_known(subject) or told.clause.verb.lemma_ in MUTUAL:
        return
    if subject.text.endswith(("'s", "’s")):
        return
    for index, told_part in enumerate(told.parts):
        part = told_part.part
        if told_part.phrase is None or part.fronted or part.role not in _ROLES:
            continue
        if part.role == "object" and index and _is_heavy(told.parts[index - 1].part):
            continue
        if shared_preposition(part) or of_event(part) or named_twice(told, part):
            continue
        if not is_plain(part):
            continue
        yield from _ask_names(told, index, told_part, reading, answered)
        yield from _ask_figures(told, index, told_part, reading, answered)
        yield from _ask_dates(told, index, told_part, reading, answered)


def _is_heavy(part: Part) -> bool:
    """Whether a phrase before an object is so long that the object comes as a surprise."""
    return part.role == "preposition" and not part.fronted and len(part.kept) > _LIGHT


def _ask_names(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    part, sentence = told_part.part, told.clause.sentence
    for hole in name_holes(part, told, reading, answered):
        slot = hole.slot
        asked = _words_for(slot, part.kept[hole.first - 1].lower_ if hole.first else "", reading)
        if asked == "whom" and part.role == "attribute" and told.clause.verb.lemma_ == "be":
            asked = ""
        if not asked:
            yield Rejected("no word to ask for the name", sentence.span)
            continue
        if reason := refused(told, index, [slot], reading):
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (hole.first, hole.end), asked, reading)
        yield make(told, stem, slot.answer, slot.kind, "clause.inner", reading)


def _words_for(slot: NameSlot, before: str, reading: Reading) -> str:
    """The words that ask for a name where it stands: "which museum", "whom"; "" where only "which place" fits
    or the name's own noun is another ("which university" of an academy)."""
    asked = name_opening(slot, "", "object", False, shared_role=shares_role(slot, False, reading))
    noun, own = asked.removeprefix("which "), [w.casefold() for w in slot.name.text.split()]
    other = any(w in HEADS and HEADS[w][1] == noun for w in own) and not {noun, "mount"} & set(own)
    if slot.name.type == "place" and noun in ("", "venue", "place"):
        settled = slot.name.sure and not slot.noun and own[0].title() not in PARTS_OF_LAND
        return "which place" if before in _WHERE and settled else ""
    other = other or (noun == "institution" and before == "of")
    return "" if noun in _COMMON or (other and noun not in _BROAD) or "order" in own else asked


def _ask_figures(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    kept, sentence = told_part.part.kept, told.clause.sentence
    for slot in reading.values:
        hole = figure_hole(slot, kept) if option_text(slot.found.value) not in answered else None
        if hole is None or any(t.like_num for t in kept[: hole.first]):
            continue
        if not fits(kept, hole.first, hole.end) or is_joined(slot.tokens[-1], told_part.part.head):
            continue
        alike = sum(v.found.value.type == slot.found.value.type for v in reading.values)
        reason = "two figures in one clause" if alike > 1 else incomplete(told, index, counted=True)
        if reason:
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (hole.first, hole.end), hole.words, reading)
        answer = figure_answer(slot.found.value, bare="how many" in hole.words)
        yield make(told, stem, answer, "figure", "clause.inner", reading)


def _ask_dates(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    kept, sentence = told_part.part.kept, told.clause.sentence
    dates = [s for s in reading.values if s.found.value.type in ("date", "year_range")]
    held = {t.i for p in told.parts if p.phrase is not None for t in p.part.kept}
    for slot in dates:
        value = slot.found.value
        if slot.tokens[0].i not in held or option_text(value) in answered:
            continue
        asked = date_words(slot, kept)
        first = next((n for n, t in enumerate(kept) if t.i == slot.tokens[0].i), None)
        if not asked or first is None or is_joined(slot.tokens[-1], told_part.part.head):
            continue
        if sum(s.tokens[0].i in held for s in dates) > 1:
            yield Rejected("two dates in one clause", sentence.span)
            continue
        if not _is_told_apart(kept[:first], told):
            yield Rejected("a date of one of several", sentence.span)
            continue
        if reason := incomplete(told, index):
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (first, len(kept)), asked, reading)
        answer = Answer(option_text(value), "date", "", value)
        yield make(told, stem, answer, "date", "clause.inner_date", reading)


def _is_told_apart(before: Sequence[Token], told: Told) -> bool:
    """Whether what is said tells the thing of a date from others: by a name, or an article that says so."""
    named = any(p.phrase is not None and p.phrase.names for p in told.parts)
    return named or before[0].lower_ == "the" or before[1].lower_ == "the"


def _stem(told: Told, index: int, hole: tuple[int, int], asked: str, reading: Reading) -> Stem | str:
    """The clause as it stands, with the words that ask at the place of what they ask for."""
    told_part, subject = told.parts[index], told.subject.phrase
    assert told_part.phrase is not None and subject is not None
    kept = told_part.part.kept
    around = words_around(told_part.phrase.text, kept, *hole, told, reading)
    if around is None:
        return HANGING
    held, many = f"{around[0]} {asked} {around[1]}".strip(), is_plural(told)
    stem = compose(told, lowered(subject.text, told.subject), index, replaced=held, inverted=False, many=many)
    if isinstance(stem, str):
        return stem
    words = stem.text.split()
    place = len(stem.text.partition(f" {asked}")[0].split())
    after = len(words) - place - len(asked.split())
    if len(words) > _LONGEST or after > (0 if told_part.part.head.lower_ in _TIMES else _FURTHEST):
        return "the question word stands too far in"
    if is_clumsy(stem.text, asked) or any(t.tag_ == "VBG" for t in kept[: hole[0]]):
        return "the question word stands in an odd place"
    if not is_told(told, index):
        return "nothing known to ask about"
    phrases = [subject, told_part.phrase]
    return replace(
        stem,
        in_place=True,
        leans=stem.leans or any(p.leans for p in phrases),
        about_subject=stem.about_subject or any(p.about_subject for p in phrases),
    )
