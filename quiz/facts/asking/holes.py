"""The places within a phrase where a question word can stand, and what is said around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.nested import SETTLED
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.slots import NameSlot, slot_of
from quiz.facts.clauses.clause import Part
from quiz.facts.names.runs import Run
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.telling import Told
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_INSIDE = ("det", "amod", "compound", "nmod", "npadvmod")
_UNLIKE = word_set("than like unlike except besides including among between as without per despite such")
_FINITE = ("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "WP$")
_OF_ITSELF = SETTLED | word_set("genus family order name title name's role part character")
_DIRECTIONS = word_set("north south east west northeast northwest southeast southwest")
HANGING = "a name that hangs on another"
MUTUAL = frozenset(["meet", "marry", "merge", "agree", "separate"])


@dataclass(frozen=True, slots=True)
class NameHole:
    """A name within a phrase, and which of the phrase's words it takes with what is said of it before it."""

    slot: NameSlot
    first: int
    end: int


def is_plain(part: Part) -> bool:
    """Whether a phrase holds no clause of its own and denies nothing."""
    return not any(t.tag_ in _FINITE or t.dep_ == "neg" for t in part.kept)


def name_holes(part: Part, told: Told, reading: Reading, answered: Collection[str]) -> Iterator[NameHole]:
    """The names within a phrase that stand alone there and are not among the answers so far."""
    sentence, kept = told.clause.sentence, part.kept
    done = -1
    for n, token in enumerate(kept):
        run = reading.discourse.run_at(sentence, token.i) if token.i >= done else None
        if run is None:
            continue
        done = run.end
        first, end = _opens(kept, n, run), n + run.end - run.start
        if end > len(kept) or kept[end - 1].i != run.end - 1 or not fits(kept, first, end):
            continue
        if is_joined(run.head, part.head) or _is_cut(kept, first, end, told, reading):
            continue
        slot = slot_of(run, kept[first:n], reading.discourse)
        if slot is not None and slot.name.shown not in answered and slot.name.text not in answered:
            yield NameHole(slot, first, end)


def _opens(kept: Sequence[Token], n: int, run: Run) -> int:
    """Where the phrase of a name begins, with the noun that it is set beside ("*the banker* Clara Holm")."""
    first, noun = n, run.head.head.i if run.head.dep_ == "appos" else -1
    while first > 0 and kept[first - 1].i == kept[first].i - 1:
        before = kept[first - 1]
        if not (before.dep_ in _INSIDE or (before.i == noun == run.start - 1)):
            break
        first -= 1
    return first


def is_joined(token: Token, top: Token) -> bool:
    """Whether a word is one of several that are joined, or stands in a phrase that is."""
    while token.i != top.i and token.head != token:
        if token.dep_ == "conj" or any(c.dep_ in ("conj", "cc") for c in token.children):
            return True
        token = token.head
    return any(c.dep_ == "conj" for c in token.children)


def fits(kept: Sequence[Token], first: int, end: int) -> bool:
    """Whether what stands before a name or figure governs it, and what follows only says more of it."""
    before = kept[first - 1] if first else None
    if before is not None and (before.pos_ not in ("ADP", "VERB") or before.lower_ in _UNLIKE):
        return False
    loose = before is not None and before.pos_ == "ADP" and before.head.pos_ in ("ADV", "ADJ", "NUM")
    if loose or (first > 1 and kept[first - 2].lower_ in _DIRECTIONS):
        return False
    after = kept[end] if end < len(kept) else None
    return after is None or (after.pos_ == "ADP" and after.lower_ not in ("and", "or")) or after.tag_ == "VBN"


def _is_cut(kept: Sequence[Token], first: int, end: int, told: Told, reading: Reading) -> bool:
    """Whether a name goes on behind "of" ("the Order of Saint James *of the Sword*"), or is what the noun
    before it means ("the town of *Ostby*", "the role of *Maren*")."""
    if first > 1 and kept[first - 1].lower_ in ("of", "as") and kept[first - 2].lower_ in _OF_ITSELF:
        return True
    named = end + 1 < len(kept) and kept[end].lower_ == "for" and kept[end + 1].text[0].isupper()
    if end >= len(kept) or (kept[end].lower_ != "of" and not named):
        return False
    after = next((t for t in kept[end + 1 :] if t.dep_ != "det"), None)
    run = reading.discourse.run_at(told.clause.sentence, after.i) if after is not None else None
    name = reading.discourse.names.mention(run) if run is not None else None
    return name is None or not name.sure


def words_around(
    whole: str, kept: Sequence[Token], first: int, end: int, told: Told, reading: Reading
) -> tuple[str, str] | None:
    """What a phrase says before and behind a hole in it; None where its end is said in other words."""
    sentence, discourse = told.clause.sentence, reading.discourse
    tail = word_phrase(kept[end:], sentence, discourse) if end < len(kept) else None
    ending = word_phrase(kept[first:], sentence, discourse)
    if isinstance(tail, str) or isinstance(ending, str) or not whole.endswith(ending.text):
        return None
    behind = tail.text if tail is not None else ""
    return (whole.removesuffix(ending.text).strip(), behind) if ending.text.endswith(behind) else None


def is_clumsy(text: str, asked: str) -> bool:
    """Whether "about how many" or "a how much" stands in the middle, or what is asked for is said before."""
    before, noun = text.partition(f" {asked}")[0].casefold(), asked.split()[-1]
    doubled = asked.startswith("which ") and noun in before and re.search(rf"\b{re.escape(noun)}\b", before)
    odd = re.search(r"\ban?(?: [a-z]+ed)?$|, [a-z]+ing\b", before)
    odd = odd or (re.search(r" of how much \w", text))
    return bool(doubled or odd) or asked.startswith("about")


def is_plural(told: Told) -> bool:
    """Whether the verb is that of several, as the sentence has it or as the participle is told."""
    subject, clause = told.subject.phrase, told.clause
    if subject is None or (subject.about_subject and clause.subject.head.tag_ != "NNS"):
        return False
    if clause.auxiliaries or clause.verb.lemma_ == "be":
        return (*clause.auxiliaries, clause.verb.lower_)[0] in ("are", "were", "have", "do")
    return clause.verb.tag_ == "VBP"
