"""Asking in which place somebody or something came: "*in what place* did she finish in the 1912 race?",
"*what position* did the single reach in Sweden?", "*where* was it ranked in a 2003 poll?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import Stem, with_phrase
from quiz.facts.asking.refusing import is_known
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.values import option_text, parse_value
from quiz.facts.values.nouns import plural
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.asking.slots import ValueSlot
    from quiz.facts.tokens import Token

_JUDGED = word_set("rank place vote rate list")
_ARRIVED = word_set("come finish place")
_CLIMBED = {
    "": word_set("reach hit attain"),
    "at": word_set("peak debut enter open chart stand remain stay"),
    "to": word_set("climb rise fall drop slip ascend return get"),
}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NAMED = word_set("name choose elect")
_STANDING = re.compile(
    r"the (?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))[- ]"
    r"(?P<best>(?:[a-z]+est|best|most)(?:-[a-z]+)*(?:(?<=most) [a-z]+)?) (?P<kind>.+)$"
)
_BESIDE = re.compile(r"\b(?:after|behind|ahead|above|below|beneath|before) ")
_TIED = word_set("joint jointly equal tied tie")


def ask_position(told: Told, index: int, part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for the rank that stands at the head of one part of a clause."""
    kept = part.part.kept
    before = kept[0].lower_ if kept and kept[0].pos_ == "ADP" else ""
    first = kept[1 if before else 0].i if len(kept) > bool(before) else -1
    slot = next((s for s in reading.values if s.tokens[0].i == first and _is_rank(s)), None)
    asked = _words(told, before) if slot is not None and part.phrase is not None else ""
    if slot is None or not asked or any(t.lower_ in _TIED for t in told.clause.sentence.tokens):
        return
    behind = _of_first([t for t in kept if t.i > slot.tokens[-1].i], reading)
    rest = word_phrase(behind, told.clause.sentence, reading.discourse) if behind else None
    if isinstance(rest, str) or (behind and behind[0].pos_ not in ("ADP", "SCONJ")):
        yield Rejected(rest if isinstance(rest, str) else "a rank among some", told.clause.sentence.span)
        return
    if reason := _why_not(told, index, rest, chart="position" in asked):
        yield Rejected(reason, told.clause.sentence.span)
        return
    stem = compose(told, asked, index, replaced=rest.text if rest else "", counted=True)
    if rest is not None:
        stem = with_phrase(stem, rest)
    value = slot.found.value
    answer = Answer(option_text(value), value.type, "rank", value)
    yield make(told, stem, answer, "ranking", "clause.rank", reading)


def ask_standing(told: Told, index: int, part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask where something ranked of which a clause says that it is the third-largest of its kind."""
    match = _STANDING.match(part.phrase.text) if part.phrase is not None else None
    verb, value = told.clause.verb.lemma_.casefold(), parse_value(match["rank"]) if match else None
    if match is None or value is None or part.phrase is None or part.part.head.tag_ != "NN":
        return
    voted = verb in _JUDGED | _NAMED and told.clause.passive
    if not (voted or verb == "be") or any(t.lower_ in _TIED for t in told.clause.sentence.tokens):
        return
    noun = part.part.head.text
    among = re.sub(rf"\b{re.escape(noun)}\b", plural(noun), match["kind"], count=1)
    rest = replace(part.phrase, text=among)
    if reason := _why_not(told, index, rest, chart=not voted):
        yield Rejected(reason, told.clause.sentence.span)
        return
    held = f"{'' if voted else 'ranked '}among the {match['best']} {among}"
    moved = replace(told, parts=(part, *(p for p in told.parts if p is not part)))
    stem = with_phrase(compose(moved, "where", 0, replaced=held, counted=True), rest)
    if voted and isinstance(stem, Stem):
        placed = stem.text.replace(f" {told.clause.verb.lower_} among ", " placed among ")
        stem = replace(stem, text=placed)
    answer = Answer(option_text(value), "ordinal", "rank", value)
    yield make(told, stem, answer, "ranking", "clause.rank", reading)


def _of_first(behind: Sequence[Token], reading: Reading) -> list[Token]:
    """What stands behind a rank, up to the "and" before the next one ("… in Kell *and third in Ode*")."""
    ranks = {s.tokens[0].i for s in reading.values if _is_rank(s)}
    ends = [t.i for t in behind if t.dep_ == "cc" and t.i + 1 in ranks]
    return [t for t in behind if t.i < min(ends, default=t.i + 1)]


def _is_rank(slot: ValueSlot) -> bool:
    return slot.found.value.type in ("ordinal", "rank")


def _words(told: Told, before: str) -> str:
    """The words that ask for a rank of which a verb tells behind a preposition, "" where none fit."""
    verb, particle = told.clause.verb.lemma_.casefold(), before
    judged = verb in _JUDGED and (told.clause.passive or any(p.part.role == "object" for p in told.parts))
    if judged and before in ("", "at", "as", "in"):
        return "where"
    if verb in _ARRIVED and before in ("", "in") and not told.clause.passive:
        return "in what place"
    climbed = verb in _CLIMBED.get(particle, ()) and not told.clause.passive
    return f"{before} what position".strip() if climbed else ""


def _why_not(told: Told, index: int, rest: Phrase | None, *, chart: bool) -> str:
    """Why a rank is not asked for: it is not told among whom, or when, or a part of it is lost."""
    subject = told.subject.phrase
    others = [p for i, p in enumerate(told.parts) if i != index]
    if subject is None or not is_known(subject):
        return "nothing known to ask about"
    if any(p.phrase is None and p.part.role in ("preposition", "object", "adverb") for p in others):
        return "what narrows it is lost"
    phrases = [p.phrase for p in others if p.phrase is not None] + ([rest] if rest is not None else [])
    if any(_BESIDE.search(p.text) for p in phrases):
        return "the rank is given away"
    named = [p for p in phrases if p.names or "world" in p.text.split()]
    if not named:
        return "a rank among whom is not told"
    dated = chart or any(_YEAR.search(p.text) for p in (*phrases, subject))
    return "" if dated else "one of several, and no date tells which"
