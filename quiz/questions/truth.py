"""The truth test of a wrong option: is it surely wrong, as far as the whole document can tell?

RESEARCH's rule is to reject too much: an option falls if it is an alias of the answer, if the fact lists it
as also true, if it stands in the question or in the evidence, or if any line of the document holds it
together with what the question asks about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.values import Value, same_value
from quiz.questions.wordset import contains, stems, words

_CLUB = re.compile(
    r" (?:[A-Z]\.?F\.?C\.?|F\.?C\.?|(?:Rugby )?Football Club"
    r"|(?:Rugby|Cricket|Hockey|Athletic) Club)$"
)
_SHARED = 0.5
_TELLING = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks, worked out once for all its options.

    `about` are its content words without the subject's name and the answer's, `quoted` the numbers of the
    lines of its evidence, `telling` of those that speak of what is asked.
    """

    fact: Fact
    stem: str
    subject: str
    about: frozenset[str]
    quoted: frozenset[int]
    telling: frozenset[int]


def asked_in(stem: str, fact: Fact, base: FactBase) -> Asked:
    """What a question asks, and which lines of the document speak of it."""
    about = stems(stem) - stems(base.subject.reference) - stems(fact.answer.text)
    quoted = frozenset(base.quoted(fact.evidence))
    return Asked(fact, stem, base.subject.name, about, quoted, _telling(about, base))


def surely_wrong(entity: Entity, asked: Asked) -> bool:
    """Whether a name of the document may stand as a wrong option of a question."""
    fact = asked.fact
    if fact.answer.type == "event" and len(asked.about) < _TELLING:
        return False
    if entity.text not in fact.near and not (
        asked.quoted.isdisjoint(entity.places) and asked.telling.isdisjoint(entity.places)
    ):
        return False
    if any(_same_name(form, other) for form in entity.forms for other in (fact.answer.text, *fact.also)):
        return False
    if _CLUB.sub("", entity.text) == _CLUB.sub("", asked.subject):
        return False
    return not any(contains(asked.stem, form) for form in entity.forms) and not _same_name(
        entity.text, asked.subject
    )


def may_be_true(value: Value, place: int, asked: Asked) -> bool:
    """Whether a value of some line could answer the question too."""
    if place in asked.telling:
        return True
    own = asked.fact.answer.value
    return own is not None and (same_value(own, value) or own.overlaps(value))


def _same_name(one: str, other: str) -> bool:
    """Whether two names could name one thing: equal, or one within the other."""
    first, second = words(one), words(other)
    if not first or not second:
        return True
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    return all(word in long for word in short)


def _telling(about: frozenset[str], base: FactBase) -> frozenset[int]:
    """The lines that hold at least half of a question's content words, all of them where it has none."""
    if not about:
        return frozenset(range(len(base.lines)))
    places = _places(base)
    held = Counter(place for word in about for place in places.get(word, ()))
    return frozenset(place for place, count in held.items() if count / len(about) >= _SHARED)


@lru_cache(maxsize=2)
def _places(base: FactBase) -> Mapping[str, Sequence[int]]:
    """The lines that hold a content word."""
    places = defaultdict(list)
    for number, line in enumerate(base.lines):
        for word in stems(line.text):
            places[word].append(number)
    return places


def is_told_otherwise(fact: Fact, base: FactBase) -> bool:
    """Whether another fact says all that this one does and more, with another answer: of two marriages, one
    told with its year, "Whom did Ada Poe marry?" has two answers."""
    if fact.stems or fact.also:
        return False
    return any(
        other.answer.text != fact.answer.text
        and fact.roles.items() <= other.roles.items()
        and other.roles != fact.roles
        for other in _of_relation(base).get(fact.relation, ())
    )


@lru_cache(maxsize=2)
def _of_relation(base: FactBase) -> Mapping[str, Sequence[Fact]]:
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in base.facts:
        found[fact.relation].append(fact)
    return found
