"""Whether a question stands on the names that it holds, without a word on the article that it comes from.

"When was the Millet Dam opened by the Princess Royal?" needs no "At X": what is asked about
is known by its full name. "In which year was a second flock established at Chester Zoo?" stands on nothing,
since the flock could be anybody's; a place or a body behind a preposition does not tell whose it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.labelling import PEOPLES
from quiz.facts.masking import STAND_IN
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import TITLES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token
    from quiz.facts.wording.telling import Told, ToldPart

_CORE = frozenset(("subject", "object", "agent", "attribute"))
_NEUTRAL = ("GPE", "LOC", "NORP", "DATE")
_COMPARED = word_set(
    """second third fourth fifth sixth seventh eighth ninth tenth new newer smaller larger bigger older
    younger longer shorter earlier later own unrelated another other others further additional more also
    again instead alone same rival"""
)
"""Words that set a thing beside another, which the question does not tell."""
_PART_OF_MORE = re.compile(
    r"\b(?:role|part|character|play|album|song|novel|draft|account|version|performance)s? (?:of|by|in) [A-Z]"
    r"|\b(?:prime minister|president|chancellor|governor|mayor|minister|director|captain|chairman)\b(?! of\b)"
    r"|\b(?:hired|engaged|recruited|employed|appointed|assigned|commissioned|approved)$"
)
"""What belongs to a work, an office or an occasion of which the question tells nothing."""
_TIME_ASKED = re.compile(
    r"(?:when|(?:\w+ )?(?:in|on|until|since|by) (?:what|which) (?:year|date|month|day))\b"
)
_COUNTED = re.compile(r"(?:[a-z]+ )?how (?:many|much)\b")
_BEARING = re.compile(
    r"\b(?:ha[sd]|have|hold|held|measured?|weigh(?:ed|s)?|cost|contain(?:s|ed)?|seat(?:s|ed)?)\b"
)
"""Verbs that tell what a thing is like, and no deed that had its occasion."""
_REGNAL = re.compile(r" [IVX]+$")
_WORK = re.compile(r"\b(?:film|novel|opera|song|story|album|play|book|prize|award|medal)\b", re.IGNORECASE)
"""What is somebody's in a question that names nothing else."""
YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]+|\")(?:(?: (?:of|the|de|la|von|van|and|for|&))* [A-ZÀ-Þ][\w'’.&-]*)*"
)


def stands_alone(told: Told, slot: int | None) -> bool:
    """Whether the subject and the objects of a clause, but for what is asked, are known by full names.

    Args:
        told: the clause.
        slot: the index of the part that is asked for, None for the subject.
    """
    kept = [part for i, part in enumerate(told.parts) if i != slot and part.part.role in _CORE]
    kept += [told.subject] if slot is not None else []
    core = [part for part in kept if part.phrase is not None]
    standings = [_standing(part) for part in core]
    return True in standings and None not in standings


def asks_time(text: str) -> bool:
    """Whether a stem asks when."""
    return _TIME_ASKED.match(text) is not None


def reads_alone(text: str) -> bool:
    """Whether a stem tells enough: no word compares with what is not told, or makes its thing a part of more,
    and beside a lone name there is another one, a year, or the time is asked. People alone say nothing, of
    whom there are many ("When did Desmond Haile relieve Captain Otto Frey?").
    """
    words = [word.strip(",'’\"") for word in text.split()]
    if not _COMPARED.isdisjoint(words) or _PART_OF_MORE.search(text) is not None:
        return False
    names = [name for name in _NAME.findall(text) if name not in PEOPLES]
    several = len(names) > 1
    full = [name for name in names if " " in name or name[0] == '"']
    people = [name for name in full if _is_somebody(name) and f"the {name}" not in text]
    lone = not several and asks_time(text)
    if full and people == full and (lone or _WORK.search(text) is None):
        return False
    if _COUNTED.match(text) is not None and _BEARING.search(text) is None:
        return several
    return several or asks_time(text) or bool(YEAR.search(text))


def _is_somebody(name: str) -> bool:
    """Whether a full name is a person's, whatever title stands before it."""
    words = name.split()
    while len(words) > 2 and words[0] in TITLES:
        words.pop(0)
    return len(words) > 1 and is_given_name(words[0])


def _standing(part: ToldPart) -> bool | None:
    """True for a full name, None for what says nothing by itself, False for what is told by other names."""
    assert part.phrase is not None
    head, full = _noun(part), any(_is_full(name) for name in part.phrase.names)
    if head.pos_ == "PROPN" or head.text == STAND_IN:
        return True if full else False if head.ent_type_ in _NEUTRAL else None
    return False if full else None


def _is_full(name: str) -> bool:
    """Whether a name has several words or is a title, and no ruler's without the land ("Count Ulrich II")."""
    return (" " in name or name[:1] in '"“') and _REGNAL.search(name) is None


def _noun(part: ToldPart) -> Token:
    """The head of a phrase, behind its preposition."""
    head = part.part.head
    return next((c for c in head.children if c.dep_ == "pobj"), head) if head.pos_ == "ADP" else head
