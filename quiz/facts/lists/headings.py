"""What a heading says of each line below it: "Former rectors of the university since 1945" → "rector"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quiz.facts.subject import Subject
from quiz.facts.values.nouns import singular
from quiz.facts.words import FUNCTION_WORDS, NUMBER_WORDS, word_set

_BEFORE = re.compile(
    r"^(?:(?:lists? of|notable|former|past|current|present|previous|incumbent|known|selected"
    r"|principal(?! (?:conductor|keeper))|main|best-known|named|recognised|recognized|recorded"
    r"|major|minor|important|early|earlier|later|recent|all|some|other|individual|its|complete|existing"
    r"|active|operational|permanent|modern|and|the|their|his|her)\b\s*)+",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:[(,:;–—]|\b(?:developed|published|produced|operated|built|designed|written|directed|released)$|\b(?:since|from|until|to|before|after|during|between|by"
    r"|in|at|on|with|for|under|to date)\b"
    r"|\b\d{3,4}\b).*$"
)
_OF = re.compile(r" of (?P<whose>(?:the |[A-Z]).*)$")
_OWN = word_set(
    """company firm club team society institution school university college party band newspaper paper journal
    magazine station line railway castle palace museum organization organisation association federation union
    city town village island county province state republic country theatre orchestra hospital cathedral
    church abbey monastery convent priory friary diocese parish ship regiment society order foundation trust
    bank observatory library gallery
    brewery"""
)
_SEVERAL = r"(?P<noun>(?:[a-z-]+ ){0,3}?(?:[a-z-]*[a-z](?<![ou]u)(?<!s)s|[a-z]*men))(?![\w'’-])"
"""A noun in the plural with what stands before it; "various" is none."""
_INTRODUCED = (
    re.compile(rf"\bfollowing (?:[a-z]+ous |several |two |three |four |five |six )?{_SEVERAL}"),
    re.compile(
        rf"^(?:among )?(?:the |its |their |some |(?:{'|'.join(NUMBER_WORDS)}) )?{_SEVERAL}"
        r"(?=,| (?:of|in|on|at|by|to|for|from|that|which|with|include[sd]?|were|are|first)\b)"
    ),
    re.compile(rf"\b(?:{'|'.join(NUMBER_WORDS)}|several|these) {_SEVERAL}$"),
)
"""How a line says of what the list below it is."""
_LEADS_ON = re.compile(r":$|\b(?:follow(?:s|ing)|below|listed)\b")
"""What tells that a line introduces what stands below it."""


class Heading(NamedTuple):
    """The singular noun of a heading, in small letters, and whose they are ("the castle"), "" if untold."""

    noun: str
    whose: str


def read_heading(heading: str) -> Heading:
    """The noun that a heading names its lines by, without what counts, dates or places them."""
    text = _AFTER.sub("", _BEFORE.sub("", heading)).strip()
    owner = _OF.search(text)
    text = text[: owner.start()] if owner else text
    head, of, rest = text.partition(" of ")
    return Heading(f"{_one(head)}{of}{rest}", owner["whose"] if owner else "")


def read_intro(intro: str) -> Iterator[Heading]:
    """The nouns that the line above a list names its lines by: "Principal models included:" → "model"."""
    last = re.split(r"(?<=[.!?]) ", intro.strip())[-1]
    if not _LEADS_ON.search(last):
        return
    told = (last[:1].lower() + last[1:]).rstrip(".: ")
    for pattern in _INTRODUCED:
        match = pattern.search(told)
        if match and FUNCTION_WORDS.isdisjoint(match["noun"].split()):
            yield read_heading(match["noun"])


def is_own(heading: Heading, subject: Subject) -> bool:
    """Whether the lines below a heading are the subject's own, and not those of a part or a rival of it."""
    whose = heading.whose.removeprefix("the ").casefold()
    names = (subject.name, subject.short, subject.noun)
    return not whose or whose in _OWN or whose in [name.removeprefix("the ").casefold() for name in names]


def _one(phrase: str) -> str:
    """A plural phrase as of one: "chief executives", "secretaries-general", "chairmen"."""
    words = [
        word if word.isupper() or word[1:] != word[1:].lower() else word.lower() for word in phrase.split()
    ]
    if not words:
        return ""
    head, hyphen, rest = words[-1].partition("-")
    head = f"{head[:-3]}man" if head.endswith("men") and head != "men" else singular(head)
    return " ".join([*words[:-1], f"{head}{hyphen}{rest}"])
