"""What is remembered of questions: who has seen and missed which, and which are flagged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from quiz.game.pool import Entry, Past
from quiz.scores.database import Database
from quiz.text import clean


@dataclass(frozen=True, slots=True)
class Flag:
    """A question that a player thinks is bad; hidden in every mode. `reason` may be ""."""

    id: str
    topic: str
    question: str
    answer: str
    reason: str
    at: datetime


def past(database: Database, profile: str) -> Past:
    """What the game's selection needs to know of a player."""
    found = database.rows(
        "SELECT question_id, since_miss FROM history WHERE profile = ? ORDER BY last_game, last_number",
        (clean(profile),),
    )
    hidden = database.rows("SELECT question_id FROM flags")
    return Past(
        seen=tuple(row["question_id"] for row in found),
        misses={row["question_id"]: row["since_miss"] for row in found if row["since_miss"] is not None},
        hidden=frozenset(row["question_id"] for row in hidden),
    )


def flag(database: Database, entry: Entry, reason: str, at: datetime) -> None:
    """Hide a question; a second flag replaces the first one's reason."""
    values = (entry.id, entry.topic, entry.question.question, entry.question.answer)
    with database.transaction(durable=True) as connection:
        connection.execute(
            "INSERT OR REPLACE INTO flags VALUES (?, ?, ?, ?, ?, ?)",
            (*(clean(value) for value in values), clean(reason).strip(), at.isoformat()),
        )


def unflag(database: Database, question_id: str) -> bool:
    """Show a question again; whether it was flagged."""
    return database.run("DELETE FROM flags WHERE question_id = ?", (question_id,)) > 0


def flags(database: Database) -> tuple[Flag, ...]:
    """All flags, the oldest first."""
    found = database.rows("SELECT * FROM flags ORDER BY at, question_id")
    return tuple(
        Flag(
            row["question_id"],
            row["topic"],
            row["question"],
            row["answer"],
            row["reason"],
            datetime.fromisoformat(row["at"]),
        )
        for row in found
    )
