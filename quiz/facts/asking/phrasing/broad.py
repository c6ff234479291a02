"""The frame for what neither its own names nor a place or time ties to the subject: "In the history of X"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.facts.asking.phrasing.framing import HAPPENINGS, WORKS, at_its_time
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.subject import Subject

_OF_A_LIFE = re.compile(r"\b(?:settled?|emigrated?|gr[eo]w up|born|raised in|studied|study)\b")
"""What those who made a work did before, which is no part of the work's history."""
_OF_A_LAND = re.compile(r"\b(?:was|were|did) (?:the )?([A-Z]\w+(?: [A-Z]\w+)?) [a-z]+")
"""What is told of a land, which belongs to no company's history."""
_STORIES = ("person", "mission")
"""What has a story rather than a history."""


def broadly(text: str, answer: str, subject: Subject, rows: Iterable[tuple[str, str]]) -> str:
    """The words that are true before all that an article tells of the past; "" where the stem holds neither a
    name nor a figure that tells one thing from others, before and after a war, and for the lives of those who
    made a work.

    Args:
        text: the stem without its mark.
        answer: tells, as the stem does, of which years it is true.
        subject: the article's subject.
        rows: the infobox as keys and values.
    """
    named = any(word[0].isupper() or word[0].isdigit() for word in text.split())
    of_a_life = subject.cls in WORKS and _OF_A_LIFE.search(text) is not None
    land = _OF_A_LAND.search(text)
    of_a_land = land is not None and land[1] in COUNTRIES and subject.cls not in HAPPENINGS
    if not named or of_a_life or of_a_land or subject.reference.casefold() in text.casefold():
        return ""
    opening = f"In the {'story' if subject.cls in _STORIES else 'history'} of {subject.reference}"
    return at_its_time(opening, subject, f"{text} {answer}", rows) if subject.cls in HAPPENINGS else opening
