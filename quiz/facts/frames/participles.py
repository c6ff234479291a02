"""What a participle tells of something that its sentence tells apart.

"A strike, *organised by the welder Barbara Moen*, began on 4 May 1981": who organised the strike that began
on 4 May 1981; "It carried a telescope *built by Lund*": which firm built the telescope that it carried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.facts.asking.names import ask_part
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.values import ask_values
from quiz.facts.frames.spots import Spot, definite
from quiz.facts.model import Fact
from quiz.facts.wording.telling import Told

_INDEFINITE = re.compile(r"[Aa]n? ")
_TELLING = re.compile(r" (?:that|in which|on which|at which|for which|of) .*(?:\d{3,4}|[A-Z]\w+)")
_MOST = 10


def told_apart(spot: Spot) -> Iterator[Fact]:
    """Ask what a participle tells of an indefinite thing, in the words that tell the thing apart."""
    reading = None
    for told in spot.told:
        again = _known(told, spot)
        if again is None:
            continue
        reading = reading or Reading(spot.page.document, spot.page.discourse, spot.values)
        for index, part in enumerate(again.parts):
            for found in (*ask_part(again, index, part, reading), *ask_values(again, index, part, reading)):
                if isinstance(found, Fact):
                    yield replace(found, relation="frame.told_apart")


def _known(told: Told, spot: Spot) -> Told | None:
    """The clause with its subject told apart, None where it is known already or nothing tells it apart."""
    clause, phrase = told.clause, told.subject.phrase
    participle = clause.verb.dep_ in ("acl", "conj") and clause.verb.tag_ in ("VBN", "VBG", "VBD")
    if clause.main or not participle or phrase is None or not _INDEFINITE.match(phrase.text):
        return None
    if clause.subject.head.tag_ != "NN" or phrase.names or phrase.about_subject:
        return None
    known = definite(clause.subject.head, spot, clause.verb.subtree)
    if known is None or not _TELLING.search(known.text) or len(known.text.split()) > _MOST:
        return None
    return replace(told, subject=replace(told.subject, phrase=known, named=True))


RULES = (told_apart,)
