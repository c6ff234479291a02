"""Every family of turns, read in one go over each sentence."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.frames import (
    career,
    clubs,
    creation,
    credits,
    family,
    honouring,
    institutions,
    life,
    making,
    openings,
    releases,
    repute,
    sport,
    taxonomy,
    teams,
)
from quiz.facts.frames.turns import Turn, find_turns
from quiz.facts.model import Fact
from quiz.facts.page import Page, Rejected

TURNS: tuple[Turn, ...] = (
    *life.TURNS,
    *family.TURNS,
    *career.TURNS,
    *honouring.TURNS,
    *repute.TURNS,
    *sport.TURNS,
    *clubs.TURNS,
    *institutions.TURNS,
    *making.TURNS,
    *credits.TURNS,
    *releases.TURNS,
    *creation.TURNS,
    *openings.TURNS,
    *taxonomy.TURNS,
    *teams.TURNS,
)


def extract(page: Page) -> Iterator[Fact | Rejected]:
    """Yield what every family of turns finds."""
    yield from find_turns(TURNS, page)
