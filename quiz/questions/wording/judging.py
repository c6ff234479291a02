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
_TWICE_DATED = re.compile(
    r"\b(?:that|which|who) \w+ [^?]*\b(?:within|over|after|for|during) [^?]* in (?:[A-Z]\w+ )?\d{4}\?$"
)
_OF_THE = re.compile(r"\bthe ([A-Z]\w+)['’]s ")
_NAMED = re.compile(r"\bwhat (?:was|is) the name of ", re.IGNORECASE)
_SOME_NAMED = re.compile(
    r"['’]s? (?:account|report|work|study|piece|text|paper|project|group|firm|company|shop|studio|article)\?$"
)
_MANY_OF_ONE = re.compile(r"\b(?:were|are|have) X [a-z]+(?:ed|en)\b")
_SUCCESSOR = re.compile(r"['’]s? (?:successors?|predecessors?)(?=\?| [a-z])")
_PART_OF_WAY = re.compile(
    r"\bthe (?:viaduct|tunnel|bridge|embankment|cutting|junction|signal box|station) of X\b"
)
"""What a line has many of: "the restoration of the viaduct of the line"."""
_OTHERS_DEEDS = re.compile(
    r"\b(?:memoirs?|stamps?|novel|film|poem|paintings?|prize|award|medal|languages|album|translated"
    r"|course record)\b"
)
"""What is made about a mountain, a line or a bridge, and not made on it."""
_FATES = re.compile(
    r"\b(?:murdered|deported|executed|imprisoned|interned|beheaded|assassinated|drowned)\b"
    r"|\bwho joined the \w+ Party\b"
)
_OFFICE = re.compile(
    r"\b(?:as|become|became|was|elected|appointed) (?:the )?(?:prime minister|president|chancellor"
    r"|governor|mayor|minister)\b(?! (?:of|for|to|at)\b)"
)
"""An office of no land: "who served as prime minister from 1852 to 1857?"."""
_REPLACED = re.compile(r"^who (?:replaced|was replaced by) (?:the [a-z]|[A-Z])(?![^?]* (?:as|in|at) )")
_UNRANKED = re.compile(r"^(?!.*\b(?:among|lists?|Greatest|Best|Top|on (?:its|the|his|her))\b)")
_PAST_SHARE = re.compile(r"^(?!.*\b\d{4}\b).*\b(?:came|were|was|had|did|made|lived|studied|belonged)\b")
_WAYS = frozenset(("railway", "line", "tramway", "canal", "road", "motorway", "route"))
_OUTDOORS = frozenset(("mountain", "bridge", "station", "river", "lake"))
_BUILT = frozenset(("building", "bridge", "stadium", "school", "club", "company", "organization"))
_BODIES = frozenset(("school", "company", "organization", "club", "airline", "building", "stadium"))


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
    if relation == "frame.told_apart" and _TWICE_DATED.search(said):
        return True
    if (bare := _OF_THE.search(said)) and subject.name.startswith(bare[1]):
        return True
    if _NAMED.search(said) and _SOME_NAMED.search(said):
        return True
    if subject.cls == "person" and _MANY_OF_ONE.search(said):
        return True
    if subject.cls in _BUILT and f" {subject.noun} of X" in said and subject.noun in subject.name.casefold():
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
    if relation == "frame.amount.part" and not subject.past and _PAST_SHARE.search(said):
        return True
    if subject.noun in _WAYS and _PART_OF_WAY.search(said):
        return True
    return front is not None and _is_framed_in_vain(front[1], front[2], subject)


def _is_framed_in_vain(opening: str, rest: str, subject: Subject) -> bool:
    """Whether a frame stands before what it does not make clear, or before what did not happen there."""
    if not _ASKS.match(rest):
        return not (opening in ("In", "For") and subject.cls in WORKS)
    if opening in ("On", "At") and subject.cls in _OUTDOORS and _OTHERS_DEEDS.search(rest):
        return True
    if opening == "At" and subject.cls in _BODIES and _FATES.search(rest):
        return True
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
