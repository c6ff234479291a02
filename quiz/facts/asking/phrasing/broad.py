"""The frame for what neither its own names nor a place or time ties to the subject: "In the history of X"."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.facts.asking.phrasing.framing import HAPPENINGS, at_its_time
from quiz.facts.subject import Subject

_STORIES = ("person", "mission")
"""What has a story rather than a history."""


def broadly(text: str, answer: str, subject: Subject, rows: Iterable[tuple[str, str]]) -> str:
    """The words that are true before all that an article tells of the past; "" where the stem holds neither a
    name nor a figure that tells one thing from others, and for what came before or after a war.

    Args:
        text: the stem without its mark.
        answer: tells, as the stem does, of which years it is true.
        subject: the article's subject.
        rows: the infobox as keys and values.
    """
    named = any(word[0].isupper() or word[0].isdigit() for word in text.split())
    if not named or subject.reference.casefold() in text.casefold():
        return ""
    opening = f"In the {'story' if subject.cls in _STORIES else 'history'} of {subject.reference}"
    return at_its_time(opening, subject, f"{text} {answer}", rows) if subject.cls in HAPPENINGS else opening
