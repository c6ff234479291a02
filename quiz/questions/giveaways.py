"""Whether an answer is told by its own question, or stands out among its options: by its shape, its tongue,
the noun that is asked, or where it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.lexicon import head_type
from quiz.questions.likeness import is_town, kind_of_place
from quiz.questions.made_terms import is_echoed
from quiz.questions.misfits import (
    is_alone_as_house,
    is_alone_in_head,
    is_alone_on_throne,
    is_body,
)
from quiz.questions.placed import (
    FAMED,
    TONGUES,
    is_alone_abroad,
    is_told_by_name,
    is_told_by_venue,
)
from quiz.questions.spots import is_no_spot
from quiz.questions.tongues import is_common_noun, is_foreign, tells_by_tongue
from quiz.questions.wordset import words

_OF_KIN, _OLD = "frame.life.", re.compile(r"(?:datter|dotter|d[óo]ttir)$")
_ASKED = re.compile(
    r"\b(?:[Ww]hich|What (?:is|was) the)(?: of these)?"
    r"(?P<nouns>(?: (?!(?:did|does|do|is|was|were|are|has|had|have|of|in|on|at|by|the)\b)[a-z][a-z-]+){1,3})"
)


_LANGUAGE = "infobox.work_language"
_LINKS = re.compile(r"\b(?:d[aeiu]|d[eo]s|del(?:l[aeo])?|et|und|van|von|y|Sud|Sur|Nord)\b")
"""Words that only names in other tongues have."""
_LETTERS = re.compile(r"\b[A-Z]{3,}\b")
_FEW, _SHORT = 2, 3


def is_told_by_stem(fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a question alone tells its answer, or that it was taken for what it is not."""
    return (
        (fact.answer.type == "person" and is_body(fact.answer.text))
        or is_misread(fact)
        or (fact.relation == _LANGUAGE and _is_of_title(fact.answer.text, stem, base))
        or is_told_by_venue(fact, stem, base)
        or is_no_spot(fact, stem, base)
        or is_echoed(fact, stem)
    )


def is_misread(fact: Fact) -> bool:
    """Whether a place or a body of prose is a noun with a capital: the "Chemistry" of a prize."""
    answer = fact.answer
    told = answer.type in ("place", "organization") and answer.fine in ("", "venue")
    return (
        told
        and fact.relation.startswith("clause")
        and is_common_noun(answer.text)
        and not is_town(answer.text)
    )


def _is_of_title(language: str, stem: str, base: FactBase) -> bool:
    """Whether one of a work's languages is told by the title."""
    return language == "English" and " of these " in stem and not is_foreign(base.subject.name, base)


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
        or is_spelt_out(stem.replace(base.subject.reference, ""), name, chosen)
        or is_alone_in_tongue(fact, chosen, base)
        or is_alone_in_fame(fact, chosen)
        or (kind == "person" and is_alone_on_throne(name, chosen))
        or (fact.relation.startswith(_OF_KIN) and [n for n in (name, *chosen) if _OLD.search(n)] == [name])
        or (kind == "organization" and is_alone_in_head(name, chosen))
        or (kind == "organization" and is_alone_as_house(name, [c for c in chosen if c not in base.named]))
        or is_told_by_name(fact, stem, chosen, base)
        or (_is_open(fact, chosen, base) and tells_by_tongue(fact.answer, chosen, base))
        or (base.subject.cls != "person" and is_alone_abroad(fact, chosen))
    )


def is_alone_in_fame(fact: Fact, others: Sequence[str]) -> bool:
    """Whether an answer is a house that everybody knows, among such as nobody does: Wembley beside a lane."""
    famed = [FAMED.fullmatch(name) is not None for name in (fact.answer.text, *others)]
    return fact.answer.type == "place" and famed[0] and not any(famed[1:])


def is_alone_in_tongue(fact: Fact, others: Sequence[str], base: FactBase) -> bool:
    """Whether a house or a firm abroad stands beside English names of the world: a Teatro beside theatres."""
    name = fact.answer.text
    strange = [other for other in others if other not in base.named]
    house = fact.answer.type == "organization" or (fact.answer.type == "place" and bool(kind_of_place(name)))
    return house and len(strange) >= _FEW and _is_strange(name) and not any(map(_is_strange, others))


def _is_strange(name: str) -> bool:
    """Whether a body or a house is called in another tongue."""
    return bool(_LINKS.search(name)) or any(shape.search(name) for shape, _ in TONGUES.values())


def is_spelt_out(stem: str, answer: str, others: Sequence[str]) -> bool:
    """Whether the letters of an abbreviation are found in what it stands for, and in no other option: an
    ultraviolet camera is UVC.
    """
    if short := _LETTERS.match(answer):
        rivals = [_LETTERS.match(other) for other in others]
        return _spells(short[0], stem) and not any(r is None or _spells(r[0], stem) for r in rivals)
    return any(
        _spells(short, answer) and not any(_spells(short, other) for other in others)
        for short in _LETTERS.findall(stem)
    )


def _spells(short: str, phrase: str) -> bool:
    """Whether the letters of an abbreviation stand in up to three words of a phrase in their order, the first
    one at the head, from whichever of the words one begins.
    """
    told = [word for word in words(phrase) if word.isalpha() and len(word) > _SHORT]
    runs = (told[at : at + size] for size in (1, 2, 3) for at in range(len(told) - size + 1))
    turned = ("".join(run[at:] + run[:at]) for run in runs for at in range(len(run)))
    return any(text[0] == short[0].casefold() and _holds_in_order(short.casefold(), text) for text in turned)


def _holds_in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _is_open(fact: Fact, others: Sequence[str], base: FactBase) -> bool:
    """Whether options are not of one list of the document's, as the tracks of an album are."""
    return fact.relation.startswith("clause") or any(other not in base.named for other in others)
