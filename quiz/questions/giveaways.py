"""Whether an answer is told by its own question, or stands out among its options: by its shape, its tongue,
the noun that is asked, or where it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.lexicon import head_type
from quiz.questions.made_people import origin_of_people
from quiz.questions.made_terms import is_echoed
from quiz.questions.misfits import (
    is_alone_as_house,
    is_alone_in_head,
    is_alone_in_title,
    is_alone_on_throne,
    is_body,
)
from quiz.questions.origins import origins_of
from quiz.questions.placed import is_alone_abroad, is_no_spot, is_told_by_name, is_told_by_venue
from quiz.questions.tongues import tells_by_tongue
from quiz.questions.wordset import contains, words

_MOVED = re.compile(
    r"\b(?:signed|joined|transferred|loaned|bought|recruited|came|arrived|sold)(?: on loan)?"
    r"(?: from\b| to\b|\?$)"
)
_OF_KIN, _OLD = "frame.life.", re.compile(r"(?:datter|dotter|d[óo]ttir)$")
_ASKED = re.compile(
    r"\b(?:[Ww]hich|What (?:is|was) the)(?: of these)?"
    r"(?P<nouns>(?: (?!(?:did|does|do|is|was|were|are|has|had|have|of|in|on|at|by|the)\b)[a-z][a-z-]+){1,3})"
)


def is_told_by_stem(fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a question alone tells its answer, or that it was taken for what it is not."""
    return (
        (fact.answer.type == "person" and is_body(fact.answer.text))
        or is_told_by_venue(fact, stem, base)
        or is_no_spot(fact, stem, base)
        or is_echoed(fact, stem)
    )


def nouns_asked(stem: str, answer: str) -> tuple[str, ...]:
    """The nouns of bodies and places that a question asks for and that the answer holds: "studio" of "Which
    studio … *Ostby Studios*".
    """
    asked = _ASKED.search(stem)
    told = asked["nouns"].split() if asked else []
    return tuple(n for n in told if (head_type(n) or head_type(f"{n}s")) and holds(answer, n))


def holds(name: str, noun: str) -> bool:
    """Whether a name holds a noun, in the singular or not."""
    return not {noun, f"{noun}s"}.isdisjoint(words(name))


def is_told(fact: Fact, stem: str, chosen: Sequence[str], base: FactBase) -> bool:
    """Whether the answer stands out among its options."""
    name, kind = fact.answer.text, fact.answer.type
    return (
        any(not any(holds(other, noun) for other in chosen) for noun in nouns_asked(stem, name))
        or (kind == "person" and is_alone_on_throne(name, chosen))
        or (fact.relation.startswith(_OF_KIN) and [n for n in (name, *chosen) if _OLD.search(n)] == [name])
        or (fact.relation.startswith("clause") and kind == "person" and is_alone_in_title(name, chosen))
        or (kind == "organization" and is_alone_in_head(name, chosen))
        or (kind == "organization" and is_alone_as_house(name, [c for c in chosen if c not in base.named]))
        or _is_told_by_origin(fact, stem, chosen, base)
        or is_told_by_name(fact, stem, chosen, base)
        or (_is_open(fact, chosen, base) and tells_by_tongue(fact.answer, chosen, base))
        or (base.subject.cls != "person" and is_alone_abroad(fact, chosen))
    )


def _is_told_by_origin(fact: Fact, stem: str, others: Sequence[str], base: FactBase) -> bool:
    """Whether somebody who came from somewhere is the only one of a foreign name, or came to a club that only
    one abroad can be: the name tells the club, or the club the name.
    """
    if _MOVED.search(stem) is None:
        return False
    home = origin_of_people(base)
    if fact.answer.type == "person":
        own = origins_of(fact.answer.text)
        return bool(own) and home not in own and not any(own & origins_of(other) for other in others)
    known = base.sure_names.get("person", ()) if fact.answer.type in ("organization", "place") else ()
    moved = [e for e in known if contains(stem, e.text) and " " in e.text]
    return any(origins_of(e.text) and home not in origins_of(e.text) for e in moved)


def _is_open(fact: Fact, others: Sequence[str], base: FactBase) -> bool:
    """Whether options are not of one list of the document's, as the tracks of an album are."""
    return fact.relation.startswith("clause") or any(other not in base.named for other in others)
