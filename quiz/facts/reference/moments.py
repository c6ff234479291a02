"""The dates of a sentence as its tokens tell them: day, month and year, and whose verb they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence
from quiz.facts.names.runs import name_runs
from quiz.facts.values.calendar import MONTHS
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_YEAR = re.compile(r"[12]\d{3}")
_DAY = re.compile(r"[1-9]|[12]\d|3[01]")
_BEFORE_YEAR = word_set("in since until by of from to between and during after before early late mid around")
_BEFORE_MONTH = word_set("in by since until of early late mid from to during")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date at tokens `start` to `end` (exclusive). `aside`: it stands in brackets, a name or before a noun.

    `month_first`: "May 4", not "4 May".
    """

    start: int
    end: int
    year: int | None
    month: int | None = None
    day: int | None = None
    aside: bool = False
    month_first: bool = False

    def told(self) -> str:
        """The date in words, in the order of this one."""
        if self.month is None:
            return str(self.year)
        month = MONTHS[self.month - 1]
        if self.day is None:
            return f"{month} {self.year}"
        return f"{month} {self.day}, {self.year}" if self.month_first else f"{self.day} {month} {self.year}"


def read_moments(sentence: Sentence) -> tuple[Moment, ...]:
    """The dates of a sentence, left to right, read once."""
    notes, key = sentence.paragraph.notes, ("moments", sentence.tokens.start)
    if key not in notes:
        notes[key] = tuple(_read(sentence))
    found: tuple[Moment, ...] = notes[key]
    return found


def _read(sentence: Sentence) -> Iterator[Moment]:
    tokens = list(sentence.tokens)
    named = {i for run in name_runs(sentence) for i in range(run.start, run.end)}
    place = depth = 0
    while place < len(tokens):
        depth += tokens[place].text in "(["
        depth -= tokens[place].text in ")]"
        found = _at(tokens, place)
        if found is None:
            place += 1
            continue
        year, month, day, size, month_first = found
        first = tokens[place].i
        aside = depth > 0 or first in named
        if month is None:
            aside = aside or _describes(tokens, place)
        yield Moment(first, first + size, year, month, day, aside, month_first)
        place += size


def _at(tokens: Sequence[Token], place: int) -> tuple[int | None, int | None, int | None, int, bool] | None:
    """Year, month, day, number of tokens and order of the date that begins here."""
    if not tokens[place].text[0].isdigit() and tokens[place].text not in MONTHS:
        return None
    texts = [t.text for t in tokens[place : place + 4]] + [""] * 4
    before = tokens[place - 1].lower_ if place else ""
    if _DAY.fullmatch(texts[0]) and texts[1] in MONTHS:
        year, size = _year(texts[2:], 2)
        return year, MONTHS.index(texts[1]) + 1, int(texts[0]), size, False
    if texts[0] in MONTHS and tokens[place].pos_ == "PROPN":
        month = MONTHS.index(texts[0]) + 1
        if _DAY.fullmatch(texts[1]):
            year, size = _year(texts[2:], 2)
            return year, month, int(texts[1]), size, True
        if _YEAR.fullmatch(texts[1]):
            return int(texts[1]), month, None, 2, False
        return (None, month, None, 1, False) if before in _BEFORE_MONTH or place == 0 else None
    if _YEAR.fullmatch(texts[0]) and tokens[place].pos_ == "NUM":
        return int(texts[0]), None, None, 1, False
    return None


def _year(texts: Sequence[str], size: int) -> tuple[int | None, int]:
    """The year behind a day and a month, with or without a comma, and the tokens so far."""
    if _YEAR.fullmatch(texts[0]):
        return int(texts[0]), size + 1
    if texts[0] == "," and _YEAR.fullmatch(texts[1]):
        return int(texts[1]), size + 2
    return None, size


def _describes(tokens: Sequence[Token], place: int) -> bool:
    """Whether a bare year is no date of its own ("the *2014* prize", "1,640 of them")."""
    before = tokens[place - 1].lower_ if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    attributive = (
        after is not None and after.pos_ in ("NOUN", "PROPN", "ADJ") and tokens[place].head.i >= after.i
    )
    return before not in _BEFORE_YEAR or attributive


def verb_of(moment: Moment, sentence: Sentence) -> Token:
    """The verb that a date belongs to."""
    token: Token = sentence.tokens.doc[moment.start]
    while token.pos_ not in ("VERB", "AUX") and token.head != token:
        token = token.head
    return token


def is_told(moment: Moment, sentence: Sentence, *, main: bool) -> bool:
    """Whether a date tells when something happened, by a main verb if `main` asks for that."""
    verb = verb_of(moment, sentence)
    if moment.aside or moment.year is None or refusal(verb):
        return False
    if not main:
        return True
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb.dep_ == "ROOT"


def in_the_past(moment: Moment, sentence: Sentence) -> bool:
    """Whether the verb of a date, in its own clause, tells what happened once, not what is or has been so."""
    verb = verb_of(moment, sentence)
    auxiliaries = [c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    done = verb.tag_ in ("VBD", "VBN") or any(c.lower_ == "did" and c.dep_ == "aux" for c in verb.children)
    if not done or any(tag in ("VBZ", "VBP", "MD") for tag in auxiliaries):
        return False
    first, last = sorted((verb.i, moment.start))
    between = [t for t in verb.doc[first + 1 : last] if t.head != verb or t.dep_ not in ("aux", "auxpass")]
    return not any(t.dep_ == "mark" or t.tag_ in ("VBD", "VBZ", "VBP") for t in between)
