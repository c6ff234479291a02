"""Whether a host could read a stem out: by its words alone, by its frame, and by what its subject is."""

from __future__ import annotations

import re

from quiz.facts.asking.phrasing.framing import HAPPENINGS, WORKS
from quiz.facts.subject import Subject
from quiz.questions.wording.hanging import HANGS, UNDATED
from quiz.questions.wording.model import has_one
from quiz.questions.wording.senseless import SENSELESS
from quiz.questions.wording.stumbles import BEHIND, FRAME, STUMBLES

_FRONT = re.compile(rf"^({FRAME}) X, (.*)$")
_BEHIND = re.compile(BEHIND)
_ASKS = re.compile(
    r"^(?:(?:an average of|about|around|nearly|over|on|in|at|to|from|for|by|of|with|under|after|against|since"
    r"|until|between"
    r"|through|along|into|near|beneath|behind|beyond|beside|as|off|within|before|during|loan) )*"
    r"(?:who|whom|whose|what|which|when|where|how)\b"
)
_OF_A_LIFE = re.compile(
    r"\b(?:born|died?|dies|marry|married|retired?|divorced?|baptised|buried|widow(?:ed)?|doctorate"
    r"|graduated?|apprenticed?|educated|orphaned|knighted|naturalised)\b|\bdid [A-Z][^?]* study\b"
)
_DYING = re.compile(r"\b(?:died?|dies|buried)\b")
_KIN = re.compile(
    r"\b(?:wife|husband|widow(?:er)?|son|daughter|brother|sister|father|mother|aunt|uncle|niece|nephew|cousin"
    r"|teacher|critic|grand\w+|[\w-]+-in-law|fianc\w+)\b"
)
_TRADE = re.compile(r"\b(?:what was .+'s? occupation|as what had .+ formerly worked)\b", re.IGNORECASE)
_CREDITED_NOW = re.compile(r"\b(?:is|are) (?:\S+ )*credited\b")
_SUCCESSOR = re.compile(r"['’]s? (?:successors?|predecessors?)(?=\?| [a-z])")
_OFFICE = re.compile(
    r"\b(?:as|become|became|was|elected|appointed) (?:the )?(?:prime minister|president|chancellor"
    r"|governor|mayor|minister)\b(?! (?:of|for|to|at)\b)"
)
"""An office of no land: "who served as prime minister from 1852 to 1857?"."""
_REPLACED = re.compile(r"^who (?:replaced|was replaced by) (?:the [a-z]|[A-Z])(?![^?]* (?:as|in|at) )")
_UNRANKED = re.compile(r"^(?!.*\b(?:among|lists?|Greatest|Best|Top|on (?:its|the|his|her))\b)")


def is_senseless(text: str) -> bool:
    """Whether a stem, its names blanked, says nothing: a number of nothing, a comparison with nothing."""
    return has_one(text, SENSELESS)


def is_stumbled_over(stem: str, relation: str, subject: Subject) -> bool:
    """Whether a host would stumble over a stem, or a hearer would ask what it hangs on.

    Args:
        stem: the question with its mark.
        relation: the rule that made it.
        subject: the article's subject.
    """
    said = stem.replace(subject.reference, "X")
    if has_one(said, STUMBLES) or (relation == "ranking.by" and _UNRANKED.search(said)):
        return True
    if relation.startswith(("clause.", "frame.")) and _hangs(said, relation, subject):
        return True
    opening, rest = _parted(said)
    return bool(opening) and _is_out_of_place(opening, rest, relation, subject)


def _happens(subject: Subject) -> bool:
    return subject.cls in HAPPENINGS or subject.cls == "event"


def _hangs(said: str, relation: str, subject: Subject) -> bool:
    """Whether a stem that a sentence worded hangs on what it does not tell."""
    front = _FRONT.match(said)
    if has_one(said, HANGS):
        return True
    if _happens(subject):
        return front is not None and (not _ASKS.match(front[2]) or _OFFICE.search(front[2]) is not None)
    if has_one(said, UNDATED) or (not relation.startswith("frame.tie.") and _SUCCESSOR.search(said)):
        return True
    return front is not None and _is_framed_in_vain(front[1], front[2], subject)


def _is_framed_in_vain(opening: str, rest: str, subject: Subject) -> bool:
    """Whether a frame stands before what it does not make clear, or before what did not happen there."""
    if not _ASKS.match(rest):
        return not (opening in ("In", "For") and subject.cls in WORKS)
    return not opening.startswith(("During", "For")) and _REPLACED.search(rest) is not None


def _parted(said: str) -> tuple[str, str]:
    """The frame of a stem and what it asks; no frame where it needs none."""
    if front := _FRONT.match(said):
        return front[1], front[2]
    if behind := _BEHIND.search(said):
        return "During the making of", f"{said[: behind.start()]}?"
    return "", said


def _is_out_of_place(opening: str, rest: str, relation: str, subject: Subject) -> bool:
    """Whether a frame holds what did not happen in it: a birth at a club, a trade "in the making"."""
    if opening in ("In", "On", "At") and subject.cls in WORKS:
        return False
    if _OF_A_LIFE.search(rest):
        return not (_happens(subject) and _DYING.search(rest)) and not _of_many(rest)
    if opening in ("During the making of", "During the development of") and _CREDITED_NOW.search(rest):
        return True
    if relation.startswith("frame.tie."):
        return bool(_KIN.search(rest)) or subject.cls == "person"
    return _TRADE.search(rest) is not None


def _of_many(rest: str) -> bool:
    """Whether a count of the dead or the wed is asked for, and no one's life."""
    return rest.startswith(("how many", "about how many"))
