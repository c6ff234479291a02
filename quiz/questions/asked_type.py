"""What a question asks for, beside what its answer was taken for: no actor is a part, no club a person."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.given import is_given_name
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import KIN, is_role
from quiz.questions.gazetteer.lists import GAZETTEER
from quiz.questions.likeness import NO_PARTY, is_man
from quiz.questions.made_rulers import is_ruler
from quiz.questions.suited import is_player

_ASKED_PLACE = re.compile(
    r"\b[Ww]hich (province|region|county|state|district|country|voivodeship|canton|prefecture|oblast|"
    r"continent|river|lake|island|mountain|city|"
    r"glacier|valley|desert|strait|bay|peninsula|forest|airport|station|cathedral|library|hospital|bridge|"
    r"castle|palace|park|square|street|cemetery|school|prison|theatre|museum|church|stadium)\b"
)
_TOWN_ASKED = re.compile(r"^Where\b|, where (?:did|does|do|is|was|were)\b|\bwhich (?:place|town)\b")
LIKE_TOWNS = (" Bridge", " Ford", " Mills", " Cross", " Green", " Heath", " Hill", " Wells")
_ASKED_BODY = re.compile(
    r"\b[Ww]hich (?:club|company|organization|team|university|country|city|town|person)\b"
    r"|^Who (?:is|was) the (?:(?!of\b)[\w-]+ )*(?:club|team|company)(?: of\b|\?)"
)
_CLUB_ASKED = re.compile(r"\b[Ww]hich (?:club|team)\b")
_OF_THE_LAND = re.compile(r"\b[Ww]ho (?:rises|flows|drains|empties|overlooks|stands|lies) ")
_NUMBER = re.compile(r" [IVX]+$")
_KINDRED = re.compile(
    r"\b(?:king|queen|saint|pope|marr(?:y|ied)|wife|husband|son|daughter|child|named after"
    rf"|which (?:{'|'.join(sorted(KIN))}) of)\b"
)
_ASKED_NOUN = re.compile(r"\b[Ww]hich ([a-z]+)\b")
_HOUSES = frozenset(("club", "band", "ship", "hotel", "label", "record label"))
_FIRMS = frozenset(
    ("publisher", "broadcaster", "builder", "employer", "manufacturer", "producer", "retailer")
)
_ISSUED = re.compile(r"^Which (?:company|firm|house) (?:re)?published\b")
_PUBLISHED = re.compile(r"\b(?:re)?(?:published|issued)\b")
_TOLD_OF = re.compile(
    r"\b[Ww]hom? does [^?]*\b(?:concern|follow|centre on|center on|depict|portray|feature)\b"
)
"""What asks for somebody in a tale, beside whom nobody stands who has lived."""
_DIVIDED = re.compile(r"\b(?:elected|relegated|promoted|demoted|admitted)\b")


def is_of_another_type(fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether an answer was taken for a body where a trade is asked for, or an actor for a part."""
    answer = fact.answer
    if answer.type == "place" and _is_in_a_name(answer.text, stem):
        return True
    if answer.fine == "party" and answer.text in NO_PARTY:
        return True
    if answer.type == "work" and _ASKED_BODY.search(stem):
        return True
    if answer.type == "organization" and is_man(answer.text) and answer.fine not in _HOUSES:
        return True
    if fact.relation == "infobox.plain_named" and base.subject.cls == "species":
        return True
    if fact.answer.type == "person" and (_ASKED_BODY.search(stem) or _OF_THE_LAND.search(stem)):
        return "person" not in stem
    if fact.answer.type == "person" and base.subject.cls not in WORKS and _is_given_alone(fact, stem):
        return True
    asked = _ASKED_NOUN.search(stem)
    if fact.answer.type == "organization" and asked is not None and is_role(asked[1]):
        return asked[1] not in _FIRMS
    return fact.answer.type == "character" and fact.kind != "cast" and is_player(fact.answer.text, base)


def _is_in_a_name(place: str, stem: str) -> bool:
    """Whether a question holds a place within another word, as a club's name does: "Lunds BK" of Lund."""
    held = " " not in place and place in stem
    return held and re.search(rf"\b{re.escape(place)}s? [A-Z]", stem) is not None


def _is_given_alone(fact: Fact, stem: str) -> bool:
    """Whether somebody who did something is told by a given name alone, as no king is: "Gerald"."""
    name = fact.answer.text
    first = _NUMBER.sub("", name)
    alone = fact.relation.startswith("clause") and " " not in first and is_given_name(first)
    alone = alone and not is_ruler(name)
    return alone and _KINDRED.search(stem) is None


def of_kind_asked(fact: Fact, stem: str) -> Fact:
    """The fact with the kind that the question tells: clubs rise into leagues, who publishes is somebody."""
    asked = _ASKED_PLACE.search(stem) if fact.answer.type == "place" else None
    fine = asked[1] if asked else ""
    if fact.answer.type == "place" and fact.answer.fine in ("", "bridge") and _TOWN_ASKED.search(stem):
        fine = "town" if fact.answer.text.endswith(LIKE_TOWNS) else fine
    if (
        fact.answer.type in ("event", "organization")
        and fact.answer.fine not in ("division", "society", "party", "council")
        and _DIVIDED.search(stem)
    ):
        fine = "league"
    if fact.answer.type == "organization" and is_man(fact.answer.text) and stem.startswith("Who "):
        return replace(fact, answer=replace(fact.answer, type="person", fine=""))
    if fact.answer.text in GAZETTEER["publisher"] and _PUBLISHED.search(stem):
        return replace(fact, answer=replace(fact.answer, type="organization", fine="publisher"))
    if fact.answer.type == "person" and _TOLD_OF.search(stem):
        return replace(fact, answer=replace(fact.answer, type="character", fine=""))
    if fact.answer.fine in ("", "company") and _ISSUED.search(stem):
        return replace(fact, answer=replace(fact.answer, fine="publisher"))
    body = _CLUB_ASKED.search(stem) if fact.answer.type == "person" else None
    if body is not None and not is_man(fact.answer.text):
        return replace(fact, answer=replace(fact.answer, type="organization", fine="club"))
    return replace(fact, answer=replace(fact.answer, fine=fine)) if fine else fact
