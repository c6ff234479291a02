"""Why a stem that was put together is not asked after all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.framing import HAPPENINGS, asks_late, is_untold_work, says_little
from quiz.facts.asking.phrasing.parted import of_a_part
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.clauses.status import is_undone

if TYPE_CHECKING:
    from quiz.facts.asking.phrasing.composing import Reading
    from quiz.facts.clauses.clause import Clause
    from quiz.facts.wording.telling import Told

_LONGEST_FRAMED = 16
_SOME_LIKE = re.compile(
    r"an? [a-z]+ (?:[a-z]+ed|built|found|born|sold|caught|shot|held|written) in \d{4}", re.I
)
_FEW = frozenset(("band", "mission", "company"))
"""What has so few people that what one of them did tells who it was."""
_RECURRING = re.compile(
    r"\b(?:an? (?:[a-z-]+ )?(?:accident|explosion|fire|storm|flood|strike|attack|raid|collision|riot|crash|"
    r"shipwreck|epidemic|earthquake|landslide|avalanche|blast|shooting)|the (?:repairs|refit|restoration))\b"
)


def why_not(told: Told, stem: Stem, kind: str, reading: Reading, *, past: bool) -> str:
    """Why a stem is refused, "" where it may be asked. `past`: whether the clause tells what happened."""
    clause, elsewhere = told.clause, not stem.about_subject
    if reading.discourse.subject.cls == "person" and elsewhere and _of_another(told, kind, reading):
        return "told of somebody else"
    if is_undone(clause, reading.document.text):
        return "taken back later"
    if _lost_limit(told):
        return "what limits it is lost"
    if reason := of_a_part(stem.text, reading.discourse.subject.reference, clause.sentence):
        return reason
    if is_untold_work(stem.text):
        return "some study or other"
    if asks_late(stem.text) and not stem.in_place:
        return "the question word comes late"
    if stem.in_place and elsewhere and len(stem.text.split()) > _LONGEST_FRAMED:
        return "the question word stands too far in"
    crew = kind == "person" and reading.discourse.subject.cls in _FEW
    little = not crew and says_little(stem.text)
    if elsewhere and (little or _is_background(clause, stem)):
        return "the clause says too little"
    if kind == "figure" and past and _one_of_several(told, stem.text, reading):
        return "one of several, and no date tells which"
    return ""


def _lost_limit(told: Told) -> bool:
    """Whether the clause lost what opened it and says where it holds ("In that region it counted …")."""
    fronted = (p.part for p in told.parts if p.part.fronted and p.phrase is None)
    return any(t.lower_ in ("this", "that", "these", "those") for part in fronted for t in part.tokens)


def _is_background(clause: Clause, stem: Stem) -> bool:
    """Whether a clause only tells when something else happened ("when the sealer X was crushed by ice")."""
    return clause.verb.dep_ == "advcl" and not stem.anchored


def _one_of_several(told: Told, text: str, reading: Reading) -> bool:
    """Whether a stem tells of an undated thing that may have had its like ("an accident", "a dome")."""
    subject = told.subject.phrase
    if reading.discourse.subject.cls in HAPPENINGS:
        said = text.replace(reading.discourse.subject.reference, "")
        some = subject.text.casefold() if subject is not None else ""
        named = re.search(r"\d{4}|[a-z,] [A-Z]", said)
        return some.startswith(("a ", "an ")) and not named and some in said.casefold()
    if subject is not None and _SOME_LIKE.fullmatch(subject.text):
        return True
    said = text.replace(reading.discourse.subject.reference, "")
    if re.search(r"\d{4}|[a-z,] [A-Z]", said):
        return False
    return bool(_RECURRING.search(said)) or (
        subject is not None
        and subject.text.casefold().startswith(("a ", "an "))
        and subject.text.casefold() in text.casefold()
    )


def _of_another(told: Told, kind: str, reading: Reading) -> bool:
    """Whether a clause of a life asks who did what the person did not do, or tells what another did."""
    find = reading.discourse.names.find
    phrases = [p.phrase for p in (told.subject, *told.parts) if p.phrase is not None]
    if any((name := find(text)) is not None and name.type == "work" for p in phrases for text in p.names):
        return False
    named = told.subject.phrase.names if told.subject.phrase is not None else ()
    return kind == "person" or any(
        (name := find(text)) is not None and name.type == "person" for text in named
    )
