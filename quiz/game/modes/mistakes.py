"""Mistakes: the questions you missed, until you get each right twice in a row."""

from __future__ import annotations

from dataclasses import replace

from quiz.game.mode import Mode, Variant
from quiz.game.pool import Past
from quiz.game.select import Request, Selection, balanced

RIGHTS_NEEDED = 2
"""So many right answers in a row since the last miss, and a question has been learnt."""


def due(past: Past) -> frozenset[str]:
    """The ids of the questions still to be learnt."""
    return frozenset(name for name, rights in past.misses.items() if rights < RIGHTS_NEEDED)


def draw(request: Request) -> Selection:
    """Of the questions still to be learnt, those asked longest ago first."""
    ids = due(request.past)
    entries = tuple(entry for entry in request.entries if entry.id in ids)
    return Selection(balanced(replace(request, entries=entries)).entries)


MISTAKES = Mode(
    id="mistakes",
    name="Mistakes",
    summary="What you missed, until you get it right twice in a row; not ranked.",
    variants=(Variant(id="20q", name="up to 20 questions", questions=20),),
    draw=draw,
    ranked=False,
)
