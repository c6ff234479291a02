"""Bare surnames of somebody else, or of a thing, that the subject of a life bears as well."""

from __future__ import annotations

import re

from quiz.facts.names.runs import Run, tidy
from quiz.facts.subject import Subject
from quiz.facts.words import word_set

_THINGS = word_set(
    """surname name nickname asteroid comet crater mountain mount genus species street square school prize
    medal trophy method theorem law effect locomotive tug tanker lifeboat"""
)


def is_namesake(run: Run, subject: Subject, forms: frozenset[str]) -> bool:
    """Whether a bare surname is, or may be, somebody else's who bears the subject's name, or names a thing.

    So it is where the paragraph has named such a person in full before, where the next sentence goes on
    with "his" about a woman's article, in "the *Poe* relation" and "the asteroid 1234 *Poe*".
    """
    text = tidy(run.text)
    if subject.cls != "person" or " " in text or text == subject.name or text not in forms:
        return False
    thing = run.head.dep_ in ("compound", "nmod") and run.head.head.i >= run.end
    if thing and run.before is not None and run.before.lower_ in ("the", "a", "this"):
        return True
    if _names_thing(run):
        return True
    doc, end = run.head.doc, run.head.sent.end
    other = {"she": ("he", "his", "him"), "he": ("she", "her")}.get(subject.gender, ())
    if end < len(doc) and doc[end].lower_ in other and run.head.sent.text.count(text) == 1:
        return True
    before = doc[: run.start].text
    if text not in before:
        return False
    named = re.findall(rf"(?:[A-ZÀ-Þ][\w'’.-]+ )+{re.escape(text)}\b", before)
    return any(full not in forms and full not in subject.name and subject.name not in full for full in named)


def _names_thing(run: Run) -> bool:
    """Whether a noun for things that are called after people stands before a name, or before its number."""
    before = run.before
    if before is not None and before.is_digit and before.i:
        before = before.nbor(-1)
    return before is not None and before.lower_ in _THINGS
