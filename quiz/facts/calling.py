"""What is said to be called something: "a company *called* Tavora", "a mason *named* Osbert"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from quiz.facts.subjectless import mend_age, mend_upon
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

CALLING = word_set("called named nicknamed dubbed titled entitled christened known")
TELLING = CALLING | frozenset(("senior", "junior", "upon"))
_LOOSE = word_set("in at on near during until since")
_TIED = word_set("after by for")


def mend_told(word: Token, hang: Callable[[Token, Token, str], None]) -> None:
    """Mend what a word tells of the name beside it."""
    if word.lower_ in ("senior", "junior"):
        mend_age(word, hang)
    elif word.lower_ == "upon":
        mend_upon(word, hang)
    elif word.dep_ == "acl":
        mend_called(word, hang)


def mend_called(verb: Token, hang: Callable[[Token, Token, str], None]) -> None:
    """ "Founded a firm *called Tavora* in 1921": the name explains its noun, and the year is the verb's."""
    noun = verb.head
    between = verb.doc[noun.i + 1 : verb.i]
    if noun.pos_ != "NOUN" or noun.i > verb.i or any(t.pos_ != "ADV" for t in between):
        return
    holder = verb
    if verb.lower_ == "known":
        holder = next((c for c in verb.children if c.lower_ == "as" and c.dep_ == "prep"), verb)
    name = next((c for c in holder.children if c.dep_ in ("oprd", "pobj", "attr") and c.i > holder.i), None)
    if name is None or name.pos_ != "PROPN" or name.left_edge.i != holder.i + 1:
        return
    if any(c.lower_ in _TIED or c.dep_ in ("agent", "neg") for c in verb.children if c is not holder):
        return
    governor = noun.head.head if noun.dep_ == "pobj" else noun.head
    loose = [c for c in (*verb.children, *name.children) if c.dep_ == "prep" and c.i > name.i]
    hang(name, noun, "appos")
    hang(verb, name, "amod")
    if noun.dep_ in ("dobj", "pobj") and governor.pos_ == "VERB":
        for prep in loose:
            if prep.lower_ in _LOOSE:
                hang(prep, governor, "prep")


def without_calling(before: Sequence[Token]) -> Sequence[Token]:
    """The words before a name without those that only say that it is one ("a mason *named* Osbert")."""
    words = list(before)
    while len(words) > 1 and words[-1].dep_ == "det":
        words.pop()
    if len(words) > 1 and words[-1].lower_ == "as" and words[-2].lower_ == "known":
        words.pop()
    if len(words) < 2 or words[-1].lower_ not in CALLING or words[-1].tag_ != "VBN":
        return before
    noun = next((n for n in range(len(words) - 2, -1, -1) if words[n].pos_ != "ADV"), 0)
    return words[: noun + 1] if words[noun].pos_ == "NOUN" else before
