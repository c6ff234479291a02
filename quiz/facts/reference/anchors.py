"""Dates that lean on another: "that August", "on 3 September", "the following year", "nine days later".

The last date told before, in the same sentence or in the main clause of the one before, gives the year; a
second year there, or one in brackets or a name, refuses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.moments import Moment, in_the_past, is_told, read_moments, verb_of
from quiz.facts.reference.topics import lean_back
from quiz.facts.values.calendar import MONTHS, month_length
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_NUMBERS = {"a": 1, **{word: number for number, word in enumerate(_COUNTED.split(), start=1)}}
_SAME = (("that",), ("the", "same"), ("that", "same"))
_NEXT = (("the", "following"), ("the", "next"))
_OPENINGS = frozenset((*_NUMBERS, *(opening[0] for opening in (*_SAME, *_NEXT))))
_VAGUE = word_set("about almost nearly over around some roughly approximately than least most only within")
_PASSING = word_set("winter winters spring month months year years christmas later earlier previous annually")
_SHORT = ("hour", "day", "week", "fortnight")
_FARTHEST = 6
"""How many sentences back a year may be told."""
_PREPOSITIONS = word_set("in on of by since until from to before after during")


@dataclass(frozen=True, slots=True)
class Anchored:
    """A date told in full for tokens `start` to `end`: `date` alone, `text` with the preposition it needs.

    `leans` if the sentence before gives what it lacks.
    """

    start: int
    end: int
    date: str
    text: str
    leans: bool


def anchored(sentence: Sentence, discourse: Discourse) -> dict[int, Anchored]:
    """The leaning dates of a sentence that are certain, by their first token; worked out once."""
    notes, key = sentence.paragraph.notes, ("anchored", sentence.tokens.start)
    if key not in notes:
        notes[key] = {a.start: a for a in _resolve(sentence, discourse)}
    found: dict[int, Anchored] = notes[key]
    return found


def _resolve(sentence: Sentence, discourse: Discourse) -> Iterator[Anchored]:
    moments = read_moments(sentence)
    known: list[tuple[Moment, bool]] = []
    covered = -1
    for token in sentence.tokens:
        if token.i < covered:
            continue
        moment = next((m for m in moments if m.start == token.i), None)
        if moment is not None and moment.year is not None:
            if not moment.aside:
                known.append((moment, False))
            covered = moment.end
            continue
        found = _leaning(token, moment, sentence, discourse, known)
        if found is None or not in_the_past(found[0], sentence):
            continue
        full, leans = found
        known.append((full, leans))
        covered = full.end
        yield Anchored(full.start, full.end, full.told(), _with_preposition(full, sentence), leans)


def _leaning(
    token: Token,
    moment: Moment | None,
    sentence: Sentence,
    discourse: Discourse,
    known: Sequence[tuple[Moment, bool]],
) -> tuple[Moment, bool] | None:
    """The full date that begins at a token and leans on another, and whether on the sentence before."""
    if moment is not None:
        end = moment.end + _of_that_year(sentence, moment.end)
        anchor = _anchor(token, sentence, discourse, known, strict=True)
        if anchor is None:
            later = _later_year(moment, sentence, discourse) if end == moment.end and not known else None
            return (replace(moment, year=later), False) if later is not None else None
        if end == moment.end and _order(anchor[0]) > _order(moment):
            return None
        return replace(moment, year=anchor[0].year, end=end), anchor[1]
    shift = _shift(token, sentence)
    if shift is None:
        return None
    anchor = _anchor(token, sentence, discourse, known, strict=False)
    if anchor is None:
        return None
    moved = _moved(anchor[0], shift)
    return (replace(moved, start=token.i, end=token.i + shift.size), anchor[1]) if moved is not None else None


@dataclass(frozen=True, slots=True)
class _Shift:
    """How far from the anchor: `number` of `unit`s, or the next `month`. `size` is in tokens."""

    size: int
    unit: str
    number: int
    month: int | None = None


def _shift(token: Token, sentence: Sentence) -> _Shift | None:
    """What a phrase that begins here says of its anchor ("that August", "two years later")."""
    if token.lower_ not in _OPENINGS and not token.is_digit:
        return None
    tokens = list(sentence.tokens.doc[token.i : min(token.i + 4, sentence.tokens.end)])
    words, raw = [t.lower_ for t in tokens], [t.text for t in tokens]
    for openings, number in ((_SAME, 0), (_NEXT, 1)):
        for opening in openings:
            size = len(opening)
            if tuple(words[:size]) != opening or len(words) <= size:
                continue
            if raw[size] in MONTHS:
                return _Shift(size + 1, "month", number, MONTHS.index(raw[size]) + 1)
            if words[size] in ("year", "month", "day"):
                return _Shift(size + 1, words[size], number)
    back = len(words) > 2 and words[2] in ("earlier", "before") and words[1].rstrip("s") == "year"
    if back and any(c.dep_ in ("pobj", "pcomp") for c in sentence.tokens.doc[token.i + 2].children):
        return None
    moved = len(words) > 2 and words[2] in ("later", "afterwards")
    forth = moved and words[1].rstrip("s") in ("day", "month", "year")
    if (back or forth) and not _by_the_time(token, sentence):
        before = token.nbor(-1).lower_ if token.i > sentence.tokens.start else ""
        count = _NUMBERS.get(words[0]) or (int(words[0]) if words[0].isdigit() else None)
        if count is not None and before not in _VAGUE:
            return _Shift(3, words[1].rstrip("s"), -count if back else count)
    return None


def _by_the_time(token: Token, sentence: Sentence) -> bool:
    """Whether a date tells when something was over already ("by the time it closed *five years later* …")."""
    words = [t.lower_ for t in sentence.tokens.doc[sentence.tokens.start : token.i]]
    return ["by", "the", "time"] in (words[i : i + 3] for i in range(len(words) - 2))


def _moved(anchor: Moment, shift: _Shift) -> Moment | None:
    """The anchor moved on, None where its precision does not allow that."""
    assert anchor.year is not None
    if shift.month is not None:
        if shift.number == 0:
            late = anchor.month is None or shift.month >= anchor.month
            return replace(anchor, month=shift.month, day=None) if late else None
        early = anchor.month is not None and shift.month < anchor.month
        return replace(anchor, year=anchor.year + 1, month=shift.month, day=None) if early else None
    if shift.unit == "year":
        return replace(anchor, year=anchor.year + shift.number, month=None, day=None)
    if anchor.month is None:
        return None
    if shift.unit == "month":
        months = anchor.month - 1 + shift.number
        return replace(anchor, year=anchor.year + months // 12, month=months % 12 + 1, day=None)
    return _days_on(anchor, shift.number)


def _days_on(anchor: Moment, days: int) -> Moment | None:
    if anchor.day is None or anchor.month is None or anchor.year is None or days > 60:
        return None
    year, month, day = anchor.year, anchor.month, anchor.day + days
    while day > month_length(year, month):
        day -= month_length(year, month)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return replace(anchor, year=year, month=month, day=day)


def _anchor(
    token: Token,
    sentence: Sentence,
    discourse: Discourse,
    known: Sequence[tuple[Moment, bool]],
    *,
    strict: bool,
) -> tuple[Moment, bool] | None:
    """The date that a phrase leans on. `strict`: no other year may stand anywhere in the sentence."""
    here = read_moments(sentence)
    if known:
        moment, leans = known[-1]
        rivals = {m.year for m in here if m.year is not None and (m.aside or strict)} - {moment.year}
        certain = (
            strict or leans or (is_told(moment, sentence, main=False) and not _of_a_noun(moment, sentence))
        )
        return (moment, leans) if certain and not rivals else None
    if any(m.year is not None and m.start < token.i for m in here):
        return None
    before = _dated_before(token, sentence, discourse) if strict else discourse.before(sentence)
    if before is None or discourse.in_quotation(before):
        return None
    dated = [m for m in read_moments(before) if m.year is not None]
    told = [m for m in dated if is_told(m, before, main=True)]
    if not told or told[-1] != dated[-1] or (strict and len({m.year for m in dated}) > 1):
        return None
    if strict and {m.year for m in here if m.year is not None} - {told[-1].year}:
        return None
    if any(m.year is not None and m.aside and m.year != told[-1].year for m in here):
        return None
    if not strict and len(told) > 1:
        return None
    return told[-1], True


def _of_a_noun(moment: Moment, sentence: Sentence) -> bool:
    """Whether a year tells which thing is meant, and not when it happened ("by a treaty *of 1859*")."""
    year = sentence.tokens.doc[moment.start]
    noun = year.head.head
    return year.head.lower_ == "of" and noun.pos_ == "NOUN" and noun.ent_type_ != "DATE"


def _dated_before(token: Token, sentence: Sentence, discourse: Discourse) -> Sentence | None:
    """The last sentence before that tells a year, where the story only goes on from there within that year.

    "On 3 May 1911 … . The town fell on 19 August. … *on 2 September*": day after day in the order of telling,
    and no word of a winter, a year or a thing that had been so before.
    """
    before, back = discourse.before(sentence), 1
    days = [_order(m) for m in read_moments(sentence) if m.start <= token.i]
    while before is not None and not any(m.year for m in read_moments(before)):
        told = [_order(m) for m in read_moments(before)]
        if back == _FARTHEST or _passes(before.tokens) or discourse.in_quotation(before):
            return None
        days = [*told, *days]
        before, back = discourse.before(before), back + 1
    if before is None or back == 1:
        return before
    days = [_order(m) for m in read_moments(before) if m.year is not None][-1:] + days
    opening = sentence.tokens.doc[sentence.tokens.start : token.i]
    if days != sorted(days) or _passes(opening) or _goes_back(token):
        return None
    lean_back(sentence, back)
    return before


def _passes(tokens: Iterable[Token]) -> bool:
    """Whether words tell that much time goes by, or leave its order ("that winter", "he later moved")."""
    said = [t for t in tokens if t.lower_ in _PASSING]
    return any(t.lower_ != "later" or t.i == 0 or t.nbor(-1).lower_.rstrip("s") not in _SHORT for t in said)


def _goes_back(token: Token) -> bool:
    """Whether a date is that of something told in the pluperfect ("had been sent away on 4 March")."""
    verb = token
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    return any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.children)


def _later_year(moment: Moment, sentence: Sentence, discourse: Discourse) -> int | None:
    """The year of the date that follows in the same breath ("from 19 May to 22 August 2014")."""
    after = [m for m in read_moments(sentence) if m.start >= moment.end and not m.aside]
    if not after or after[0].year is None or after[0].month is None or _order(moment) >= _order(after[0]):
        return None
    mine, other = verb_of(moment, sentence), verb_of(after[0], sentence)
    if not is_told(after[0], sentence, main=False) or not (mine == other or other.head == mine):
        return None
    before = discourse.before(sentence)
    years = {m.year for m in read_moments(before) if m.year is not None} if before is not None else set()
    years |= {m.year for m in read_moments(sentence) if m.year is not None}
    return after[0].year if years == {after[0].year} else None


def _of_that_year(sentence: Sentence, end: int) -> int:
    """The tokens of "of that year", "of the same year" behind a date."""
    words = tuple(t.lower_ for t in sentence.tokens.doc[end : min(end + 4, sentence.tokens.end)])
    for phrase in (("of", "that", "year"), ("of", "the", "same", "year")):
        if words[: len(phrase)] == phrase:
            return len(phrase)
    return 0


def _order(moment: Moment) -> tuple[int, int]:
    """Where in its year a date stands; a part that is not told counts as the first."""
    return moment.month or 0, moment.day or 0


def _with_preposition(moment: Moment, sentence: Sentence) -> str:
    """The date with "in" or "on", where no preposition stands before it."""
    doc = sentence.tokens.doc
    if moment.start > sentence.tokens.start and doc[moment.start - 1].lower_ in _PREPOSITIONS:
        return moment.told()
    return f"{'in' if moment.day is None else 'on'} {moment.told()}"
