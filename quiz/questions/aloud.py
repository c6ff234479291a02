"""Wordings that a host would stumble over: a life told as if it were lived "at the club", a plural of one."""

from __future__ import annotations

import re

from quiz.facts.asking.phrasing.framing import HAPPENINGS, WORKS
from quiz.facts.subject import Subject
from quiz.questions.hanging import hangs

_OPENING = r"(?:In the (?:run-up to|aftermath of)|During the (?:making|mission) of|At|In|On|For|During)"
_BEHIND = re.compile(r" (during the making of) X\?$")
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
_FINALS = (
    r"(?:win|won|lose|lost|reach|reached|play|played|suffer|suffered|score|scored|take|taken) "
    r"(?:finals|semi-finals|quarter-finals|titles|championships|promotions|defeats|victories|matches|medals"
    r"|elections|battles|hat-tricks)\b"
)
_PLURAL_OF_ONE = re.compile(
    rf"^(?:[Ii]n (?:which|what) (?:year|season)|[Ww]hen|[Oo]n (?:which|what) date)\b.*\b{_FINALS}"
    rf"|^(?:To|Against|By) \w+ .*\b{_FINALS}.* in \d{{4}}\?$"
)
_CUT_TIME = re.compile(r"^(?:1[5-9]|20)\d\d [a-z]")
_KIN_OF_SOME = re.compile(
    r"\b(?:did|does|do|was|were|is|has|had) the (?:\w+ )?"
    r"(?:son|daughter|brother|sister|wife|widow|child)s? of an? "
)
_TWICE_DATED = re.compile(
    r"\b(?:that|which|who) \w+ [^?]*\b(?:within|over|after|for|during) [^?]* in (?:[A-Z]\w+ )?\d{4}\?$"
)
_DANGLING = re.compile(
    r"\bat first (?:for|in|with|by|on|from|as|under|only|at)\b"
    r"|\bunder an? (?:new |revised |joint |later )?(?:scheme|plan|programme|program|law|system|series)\b"
    r"(?! (?:for|to|by|called|named|drawn|devised|passed))"
    r"|\b(?:of|in) [a-z-]+ [a-z-]+ in cash\b"
    r"|\b(?:of|by|with) [a-z]+ed [A-Z]"
    r"|\bwith which (?:the [a-z ]+)?X (?:was|is) an? |^How many \w+ from \w+ (?:was|is) (?:the [a-z ]+)?X\?$"
    r"|\bof X of [a-z]|\bunemployment of X|\bdid work (?:begin|start|resume|stop|end)\b(?! on)"
    r"|\bin (?:time|turn|part|addition|fact|general|particular|full)\?$"
)
_OF_THE = re.compile(r"\bthe ([A-Z]\w+)['’]s ")
_CREDITED_NOW = re.compile(r"\b(?:is|are) (?:\S+ )*credited\b")
_NAMED = re.compile(r"\bwhat (?:was|is) the name of ", re.IGNORECASE)
_SOME_NAMED = re.compile(
    r"['’]s? (?:account|report|work|study|piece|text|paper|project|group|firm|company|shop|studio|article)\?$"
)
_TOLD_THRICE = re.compile(r"\bof how many [^?]+ made up \w+ly\?$", re.IGNORECASE)
_UNTOLD = re.compile(
    r"\b(?:than|such as|as well as)\?$|\ban? (?:second|third|fourth|fifth|further) [a-z]+(?:ed|en)\?$"
    r"|\b[Ww]hat was the \S+['’]s? (?:final |official )?(?:count|total|figure|estimate)\?$"
)
_MISREAD = re.compile(
    r"[a-z] The [a-z]|\bof X and (?:staff|graduates|students|members|friends|family)\b"
    r"|\b(?:extended|enlarged|expanded|lengthened|widened) to [\d,]+\?$"
    r"|\ban? new (?:edition|version|translation)\b(?! of)"
    r"|^[Ww]hich (?:of these places|place|city|town|village|island) "
    r"(?:built|designed|absorbed|incorporated|was (?:absorbed|taken over|bought|acquired|formed)) "
)
"""Words of another sentence, and a place that builds: a body whose name was cut."""
_MANY_OF_ONE = re.compile(r"\b(?:were|are|have) X [a-z]+(?:ed|en)\b")
_STUMBLES = (_MISREAD, _UNTOLD, _PLURAL_OF_ONE, _DANGLING, _TOLD_THRICE, _CUT_TIME, _KIN_OF_SOME)


def is_stumbled_over(stem: str, relation: str, subject: Subject) -> bool:
    """Whether a host would stumble over a stem.

    Args:
        stem: the question with its mark.
        relation: the rule that made it.
        subject: the article's subject.
    """
    said = stem.replace(subject.reference, "X")
    if any(pattern.search(said) for pattern in _STUMBLES) or hangs(stem, relation, subject):
        return True
    if relation == "frame.told_apart" and _TWICE_DATED.search(said):
        return True
    if (bare := _OF_THE.search(said)) and subject.name.startswith(bare[1]):
        return True
    if _NAMED.search(said) and _SOME_NAMED.search(said):
        return True
    if subject.cls == "person" and _MANY_OF_ONE.search(said):
        return True
    opening, rest = _parted(said)
    if _MISREAD.search(rest):
        return True
    return bool(opening) and _is_out_of_place(opening, rest, relation, subject)


def _parted(said: str) -> tuple[str, str]:
    """The frame of a stem and what it asks; no frame where it needs none."""
    if front := re.match(rf"({_OPENING}) X, ", said):
        return front[1], said[front.end() :]
    if behind := _BEHIND.search(said):
        return behind[1].capitalize(), f"{said[: behind.start()]}?"
    return "", said


def _is_out_of_place(opening: str, rest: str, relation: str, subject: Subject) -> bool:
    """Whether a frame holds what did not happen in it: a birth at a club, a trade "in the making"."""
    if opening in ("In", "On", "At") and subject.cls in WORKS:
        return False
    within = subject.cls in HAPPENINGS or subject.cls == "event"
    if _OF_A_LIFE.search(rest):
        return not (within and _DYING.search(rest)) and not _of_many(rest)
    if opening == "During the making of" and _CREDITED_NOW.search(rest):
        return True
    if relation.startswith("frame.tie."):
        return bool(_KIN.search(rest)) or subject.cls == "person"
    return _TRADE.search(rest) is not None


def _of_many(rest: str) -> bool:
    """Whether a count of the dead or the wed is asked for, and no one's life."""
    return rest.startswith(("how many", "about how many"))
