"""Track lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.lists.common import ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import parse_value

_TRACKS = re.compile(r"\btracks?\b|track ?list|\bsongs\b", re.IGNORECASE)
_TRACK = re.compile(
    r"(?:(?P<number>\d{1,2})\.\s+)?[\"“](?P<title>[^\"”]+)[\"”]\s*(?:\([^()]*\)\s*)?[–—-]\s*(?P<length>\d{1,2}:\d{2})"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def extract_tracks(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the order and the lengths of an album's tracks."""
    if subject.cls != "album" or not where.under(_TRACKS):
        return
    rows = parse_all(where.items, _TRACK, least=3)
    if len(rows) != len(where.items):
        return
    titles = [match["title"] for _, match in rows]
    lengths = [match["length"] for _, match in rows]
    for at, (item, match) in enumerate(rows):
        title = Answer(match["title"], "work", "song")
        told = match["title"].casefold() != subject.name.casefold()
        roles = subject.roles(place=_place(at))
        if told and at in (0, len(rows) - 1):
            relation = "list.opening_track" if at == 0 else "list.closing_track"
            yield fact(relation, "work", title, item, where, subject.roles(), near=titles)
        elif told and at < len(_ORDINALS) and match["number"] == str(at + 1):
            yield fact("list.nth_track", "work", title, item, where, roles, near=titles)
        if titles.count(match["title"]) == 1:
            length = Answer(match["length"], "duration", "track length", parse_value(match["length"]))
            named = subject.roles(track=f'"{match["title"]}"')
            yield fact("list.track_length", "figure", length, item, where, named, near=lengths)


def _place(at: int) -> str:
    return _ORDINALS[at] if at < len(_ORDINALS) else ""
