"""A number of some whole that is told apart from it: "*Of the 36 ships* of the fleet, *14* were sunk"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.wording.phrases import Phrase
    from quiz.facts.wording.telling import Told, ToldPart

_MANY = word_set(
    "crew garrison population people men women children staff fleet aircraft electorate workforce"
)
_SHARES = word_set("% cent percent")
_SIGNS = "$£€¥"


def with_whole(told: Told) -> Told:
    """Put the whole that opens a sentence behind the number that is its subject; one alone is refused."""
    subject = told.subject.part
    bare = subject.head.pos_ == "NUM" or subject.head.lower_ in _SHARES
    if (
        not bare
        or told.subject.phrase is None
        or any(c.dep_ in ("prep", "nmod") for c in subject.head.children)
    ):
        return told
    if any(t.text in _SIGNS for t in subject.tokens):
        return told
    whole = next((p for p in told.parts if p.part.fronted and p.part.head.lower_ == "of"), None)
    if whole is None or whole.phrase is None or not _countable(whole):
        return replace(
            told, subject=replace(told.subject, phrase=None, refused="a number of what is not told")
        )
    rest = tuple(p for p in told.parts if p is not whole)
    return replace(
        told, subject=replace(told.subject, phrase=_joined(told.subject.phrase, whole.phrase)), parts=rest
    )


def _countable(whole: ToldPart) -> bool:
    """Whether a phrase names several: "of the 36 ships", "of the crew"."""
    noun = next((c for c in whole.part.head.children if c.dep_ == "pobj"), None)
    if noun is None or not any(c.dep_ in ("det", "poss") for c in noun.children):
        return False
    return noun.tag_ in ("NNS", "NNPS") or noun.lower_ in _MANY


def _joined(number: Phrase, whole: Phrase) -> Phrase:
    text = f"{number.text} {whole.text[0].lower()}{whole.text[1:]}"
    return replace(
        whole,
        text=text,
        leans=number.leans or whole.leans,
        tied=f"{number.text} {whole.tied}" if whole.tied else "",
    )


def whole_behind(told_part: ToldPart) -> str:
    """The words "of the 36 ships" that `with_whole` put behind a number, "" where there are none."""
    phrase, last = told_part.phrase, told_part.part.tokens[-1].text
    if (
        phrase is None
        or told_part.part.role != "subject"
        or any(t.lower_ == "of" for t in told_part.part.tokens)
    ):
        return ""
    rest = phrase.text.partition(f"{last} of ")[2]
    return f"of {rest}" if rest else ""
