"""A sentence as one line in which a pattern can speak of the article's subject, of typed names and values.

"In 1938 she was appointed a lecturer at the University of Oslo and held the post until 1946" is read as
"In [d0] § was appointed a lecturer at the ‹o0› and § held the post until [d1]": § stands for the subject
wherever a rule proves it, and again before each verb that shares it, so that one pattern covers them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quiz.facts.asking.slots import value_slots
from quiz.facts.frames.carrying import goes_on
from quiz.facts.frames.coded import TITLE, encode
from quiz.facts.language import Sentence
from quiz.facts.names.clues import person_like
from quiz.facts.names.document import Name
from quiz.facts.page import Page
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import main_subject, title_words
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.values import Date, Value, option_text

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_LETTERS = {"organization": "o", "place": "l", "": "u"}
_VALUES = {
    "date": "d",
    "year_range": "r",
    "money": "m",
    "count": "n",
    "share": "s",
    "rating": "g",
    "rank": "k",
    "ordinal": "k",
    "duration": "t",
    "measure": "q",
    "age": "a",
}
_JOINS = re.compile(r" (?:and|to|until) (?:[a-z]+ )?(?:on )?")


@dataclass(frozen=True, slots=True)
class Mark:
    """A name, a quotation or a value behind a mark: as a stem says it, and as it is written."""

    text: str
    raw: str
    name: Name | None = None
    value: Value | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Narrated:
    """A sentence's line. `verbs` are its verbs by their place in the line, `leans` the places of a § that
    only the sentence before proves.
    """

    sentence: Sentence
    line: str
    marks: tuple[Mark, ...]
    verbs: tuple[tuple[int, Token], ...]
    leans: tuple[int, ...]


def narrate(sentence: Sentence, page: Page) -> Narrated:
    """Put a sentence on its line."""
    notes, key = sentence.paragraph.notes, ("narrated", sentence.tokens.start)
    if key not in notes:
        notes[key] = _Writer(sentence, page).write()
    told: Narrated = notes[key]
    return told


class _Writer:
    """Writes one line; what stands at a token is settled first, then the tokens are told in order."""

    def __init__(self, sentence: Sentence, page: Page) -> None:
        self.sentence, self.page = sentence, page
        self.text = page.text(sentence)
        self.marks: list[Mark] = []
        self.at: dict[int, tuple[int, str]] = {}
        self.before: dict[int, str] = {}
        self.lean: set[int] = set()

    def write(self) -> Narrated:
        self._names()
        self._values()
        self._quotes()
        self._pronouns()
        self._shared_subjects()
        return self._line()

    def _put(self, start: int, end: int, text: str) -> None:
        if not any(i in self.at for i in range(start, end)):
            self.at[start] = (end, text)
            self.at.update(dict.fromkeys(range(start + 1, end), (end, "")))

    def _mark(self, start: int, end: int, letter: str, mark: Mark, brackets: str) -> None:
        if any(i in self.at for i in range(start, end)):
            return
        self._put(start, end, f"{brackets[0]}{letter}{len(self.marks)}{brackets[1]}")
        self.marks.append(mark)

    def _names(self) -> None:
        for token in self.sentence.tokens:
            mask = self.sentence.paragraph.mask_at(token)
            if mask is not None and mask.is_subject:
                self._put(token.i, token.i + 1, TITLE)
            elif self.page.discourse.is_subject_noun(token):
                first = next((c.i for c in token.children if c.dep_ == "det"), token.i)
                named = title_words(token, self.page.subject)
                self._put(min((first, *named)), token.i + 1, TITLE)
        for run in self.page.discourse.runs[self.sentence.span.start].values():
            if self.page.discourse.names_subject(run):
                self._put(run.start, run.end, TITLE)
                continue
            name = self.page.names.mention(run)
            text = self._in_full(name.text if name is not None else run.text)
            quoted = run.mask is not None
            shown = f'"{text}"' if quoted else text
            self._mark(
                run.start, run.end, _letter(name, text), Mark(shown, run.text, name, None, quoted), "‹›"
            )

    def _in_full(self, text: str) -> str:
        """A club by its whole name, where the article has one such ("Terhorst" of "NAC Terhorst")."""
        if " " in text:
            return text
        clubs = [n.text for n in self.page.names if n.fine == "club" and text in n.text.split()]
        return clubs[0] if len(clubs) == 1 else text

    def _values(self) -> None:
        slots = value_slots(self.sentence, self.text)
        years: dict[int, Date] = {}
        for one, other in pairwise(slots):
            between = self.text[one.found.end : other.found.start]
            if isinstance(other.found.value, Date) and _JOINS.fullmatch(between):
                years[one.found.start] = other.found.value
        for slot in slots:
            value: Value = slot.found.value
            if isinstance(value, Date) and value.year is None:
                like = years.get(slot.found.start)
                if like is None or like.day is None:
                    continue
                value = like.with_fields(month=value.month, day=value.day)
            if value.type in ("rank", "ordinal") and not re.search(r"\d|number", value.text):
                continue
            shown = self.text[slot.found.core_start : slot.found.end] if value.type != "date" else ""
            letter = _VALUES.get(value.type, "v")
            mark = Mark(shown or option_text(value), slot.found.value.text, None, value)
            self._mark(slot.tokens[0].i, slot.tokens[-1].i + 1, letter, mark, "[]")

    def _quotes(self) -> None:
        coded = encode(self.sentence, self.text)
        for piece in coded.quotes:
            held = [
                t
                for t in self.sentence.tokens
                if piece.start <= self.sentence.place(t)[0] and self.sentence.place(t)[1] <= piece.end
            ]
            if held:
                for i in range(held[0].i, held[-1].i + 1):
                    self.at.pop(i, None)
                self._mark(
                    held[0].i, held[-1].i + 1, "", Mark(f'"{piece.text}"', piece.text, None, None, True), "«»"
                )

    def _pronouns(self) -> None:
        for token in self.sentence.tokens:
            if token.lower_ not in PRONOUNS or token.i in self.at:
                continue
            referent = self.page.discourse.referent(token, self.sentence)
            carried = referent is None and self._carried(token)
            if not carried and (referent is None or not referent.is_subject):
                continue
            own = token.dep_ == "poss" or token.tag_ == "PRP$"
            self._put(token.i, token.i + 1, f"{TITLE}'s" if own else TITLE)
            if carried or (referent is not None and referent.leans):
                self.lean.add(token.i)

    def _carried(self, token: Token) -> bool:
        """Whether a pronoun that no name comes before goes on about the subject of the sentence before."""
        before = self.page.discourse.before(self.sentence)
        runs = self.page.discourse.runs[self.sentence.span.start]
        first = min((r.start for r in runs.values()), default=token.i)
        if before is None or (first < token.i and not self._only_places(first, token.i)):
            return False
        return goes_on(token, before, self.page, lambda: TITLE in narrate(before, self.page).line)

    def _only_places(self, start: int, end: int) -> bool:
        """Whether the names between two tokens are places alone ("In Norway it …")."""
        held = [text for i, (_, text) in self.at.items() if start <= i < end]
        return all(t == "" or t[:2] == "‹l" or t[0] == "[" for t in held)

    def _shared_subjects(self) -> None:
        """Say the subject again before verbs that share it, and for "who" behind a name."""
        for verb in self.sentence.tokens:
            if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("aux", "auxpass"):
                continue
            own = _subject(verb)
            if verb.dep_ == "conj" and own is None:
                self._share(verb)
            elif verb.dep_ == "relcl" and own is not None and own.lower_ in ("who", "which", "that"):
                mark = self._at(verb.head)
                if mark and own.i not in self.at:
                    self._put(own.i, own.i + 1, mark)
            elif verb.dep_ in ("advcl", "acl") and verb.tag_ == "VBN" and own is None:
                self._participle(verb)

    def _share(self, verb: Token) -> None:
        first = verb
        while first.dep_ == "conj" and _subject(first) is None and first.head != first:
            first = first.head
        subject = _subject(first)
        if subject is None or verb.tag_ not in ("VBD", "VBN", "VBZ", "VBP"):
            return
        mark = self._at(subject)
        passive = [c for c in first.children if c.dep_ == "auxpass"]
        others = [c for c in first.children if c.dep_ == "aux"]
        own = [c for c in verb.children if c.dep_ in ("aux", "auxpass", "neg") and c.i < verb.i]
        if not mark or (verb.tag_ == "VBN" and not own and (not passive or others)):
            return
        left = min(
            (verb, *own, *(c for c in verb.children if c.dep_ == "advmod" and c.i == verb.i - 1)),
            key=lambda t: t.i,
        )
        be = f"{passive[0].text} " if verb.tag_ == "VBN" and not own else ""
        self.before[left.i] = f"{mark} {be}"

    def _participle(self, verb: Token) -> None:
        """ "Born in Pécs, she …" and "Brandvold, born in Pécs, …": she was born there."""
        if any(c.dep_ in ("aux", "auxpass", "mark") for c in verb.children):
            return
        first = verb.i == self.sentence.tokens.start
        subject = main_subject(self.sentence) if first else verb.head if verb.dep_ == "acl" else None
        mark = self._at(subject) if subject is not None else ""
        if not mark or (subject is not None and subject.tag_ in ("NNS", "NNPS")):
            return
        self.before[verb.i] = f"{mark} was "

    def _at(self, token: Token) -> str:
        """The mark that stands for a token, without an article before it."""
        if (run := run_around(token, self.sentence, self.page.discourse)) is not None:
            return self.at.get(run.start, (0, ""))[1]
        end, text = self.at.get(token.i, (0, ""))
        if not text and end:
            text = next((t for e, t in self.at.values() if e == end and t), "")
        return text if text == TITLE else ""

    def _line(self) -> Narrated:
        line: list[str] = []
        length = 0
        verbs: list[tuple[int, Token]] = []
        leans: list[int] = []
        for token in self.sentence.tokens:
            end, text = self.at.get(token.i, (token.i + 1, token.text))
            if text == TITLE and token.dep_ in ("pobj", "dobj") and _finite_follows(token, end):
                text += " ¦"
            if token.i in self.before:
                text = self.before[token.i] + (text if line else text[:1].lower() + text[1:])
            if not text:
                continue
            if token.pos_ in ("VERB", "AUX"):
                verbs.append((length, token))
            if token.i in self.lean:
                leans.append(length)
            text += token.doc[end - 1].whitespace_
            line.append(text)
            length += len(text)
        return Narrated(self.sentence, "".join(line), tuple(self.marks), tuple(verbs), tuple(leans))


def _finite_follows(token: Token, end: int) -> bool:
    """Whether a verb follows of which something else is the subject ("a show devoted to *him* was held")."""
    return end < len(token.doc) and token.doc[end].tag_ in ("VBD", "VBZ", "VBP")


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)


def _letter(name: Name | None, text: str) -> str:
    """The letter of a name's type; "u" where nobody is sure, or where only its shape speaks for a person."""
    if name is None:
        return "u"
    if not name.sure and (name.type != "person" or not person_like(text)):
        return "u"
    return _LETTERS.get(name.type, name.type[:1])


def marks_in(text: str) -> Iterator[int]:
    """The numbers of the marks in a stretch of a line."""
    return (int(n) for n in re.findall(r"[‹\[«][a-z]?(\d+)[›\]»]", text))
