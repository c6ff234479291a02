"""What a player wants to know before a round: how much there is, what is to beat, what is left to learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.game.modes.daily import DAILY
from quiz.game.modes.mistakes import MISTAKES, due
from quiz.game.result import Board
from quiz.sitting.choice import Choice

if TYPE_CHECKING:
    from quiz.scores.journals import Pending
    from quiz.scores.tables import Row
    from quiz.sitting.session import Session


@dataclass(frozen=True, slots=True)
class Overview:
    """What a choice comes to: how many questions fit, the best result so far, today's daily result."""

    fitting: int
    best: Row | None
    done: Row | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the player stands: `due` questions to learn, today's daily result, rounds to go on with."""

    questions: int
    topics: tuple[str, ...]
    due: int
    daily: Row | None
    pending: tuple[Pending, ...]


def overview(session: Session, choice: Choice) -> Overview:
    """Look a choice up before it is played. Raises KeyError for unknown names, ScoresError."""
    mode, variant = choice.kind()
    entries = session.pool.matching(choice.filters)
    past = session.past()
    ids = {entry.id for entry in entries} - past.hidden
    if mode is MISTAKES:
        ids &= due(past)
    filters = choice.filters
    board = Board(
        mode.id,
        variant.id,
        tuple(sorted({entry.topic for entry in entries})),
        tuple(sorted(filters.kinds)),
        tuple(sorted(filters.difficulties)),
    )
    best = session.scores.table(board, 1) if mode.ranked else ()
    today = session.setup.now().date()
    done = session.scores.played_today(board, today, session.profile) if mode.once_a_day else None
    return Overview(len(ids), best[0] if best else None, done)


def standing(session: Session) -> Standing:
    """Look up what the first screen tells. Raises ScoresError."""
    topics = session.pool.topics
    past = session.past()
    daily = Board(DAILY.id, DAILY.variants[0].id, topics)
    today = session.setup.now().date()
    ids = {entry.id for entry in session.pool.entries}
    return Standing(
        len(ids - past.hidden),
        topics,
        len(due(past) & (ids - past.hidden)),
        session.scores.played_today(daily, today, session.profile),
        session.scores.pending(session.profile),
    )
