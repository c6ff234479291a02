"""The truth test of a wrong option: is it surely wrong, as far as the whole document can tell?

RESEARCH's rule is to reject too much: an option falls if it is an alias of the answer, if the fact lists it
as also true, if it stands in the question or in the evidence, or if any line of the document holds it
together with what the question asks about.
"""

from __future__ import annotations

from collections.abc import Sequence

from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.model import Fact
from quiz.facts.values import Value, same_value
from quiz.questions.wordset import contains, fold, stems, words

_SHARED = 0.5
_TELLING = 3


def surely_wrong(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a name of the document may stand as a wrong option of a question."""
    if any(_same_name(form, other) for form in entity.forms for other in (fact.answer.text, *fact.also)):
        return False
    if any(contains(stem, form) for form in entity.forms) or _same_name(entity.text, base.subject.name):
        return False
    near = entity.text in fact.near
    asked = _asked(stem, fact, base)
    if fact.answer.type == "event" and len(asked) < _TELLING:
        return False
    for place in entity.places:
        line = base.lines[place]
        if not near and line.span.overlaps(fact.evidence):
            return False
        if not near and _tells(line, asked):
            return False
    return True


def may_be_true(value: Value, line: Line, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a value of some line could answer the question too."""
    own = fact.answer.value
    if own is not None and (same_value(own, value) or own.overlaps(value)):
        return True
    return _tells(line, _asked(stem, fact, base))


def _same_name(one: str, other: str) -> bool:
    """Whether two names could name one thing: equal, or one within the other."""
    if fold(one) == fold(other):
        return True
    first, second = words(one), words(other)
    if not first or not second:
        return True
    short, long = sorted((first, second), key=len)
    return set(short) <= set(long)


def _asked(stem: str, fact: Fact, base: FactBase) -> frozenset[str]:
    """What the question asks about: its content words without the subject's name."""
    return stems(stem) - stems(base.subject.reference) - stems(fact.answer.text)


def _tells(line: Line, asked: frozenset[str]) -> bool:
    """Whether a line speaks of what is asked: it holds at least half of the question's content words."""
    if not asked:
        return True
    held = len(asked & stems(line.text))
    return held / len(asked) >= _SHARED


def distinct(options: Sequence[str]) -> bool:
    """Whether no two options read the same or contain each other as names."""
    return all(fold(a) != fold(b) for i, a in enumerate(options) for b in options[i + 1 :])
