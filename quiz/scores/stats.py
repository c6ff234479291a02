"""How a player has fared over all rounds."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from quiz.scores.database import Database

_WHOSE = "(? IS NULL OR games.profile = ?)"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the questions of one kind or topic were answered rightly."""

    name: str
    asked: int
    right: int

    @property
    def accuracy(self) -> float:
        """0 to 1."""
        return self.right / self.asked


@dataclass(frozen=True, slots=True)
class Point:
    """The score of one finished round."""

    at: datetime
    score: int
    mode: str


@dataclass(frozen=True, slots=True)
class Stats:
    """All rounds at a glance. Rounds left early count for answers, streak and time alone.

    `seconds` is time spent on questions. `by_kind` and `by_topic` begin with the most asked; `history`
    with the oldest.
    """

    games: int
    asked: int
    right: int
    best_score: int
    best_streak: int
    seconds: float
    by_kind: tuple[Share, ...]
    by_topic: tuple[Share, ...]
    history: tuple[Point, ...]

    @property
    def accuracy(self) -> float | None:
        """0 to 1; None where nothing was answered."""
        return self.right / self.asked if self.asked else None


def stats(database: Database, profile: str | None, points: int) -> Stats:
    """The statistics of one player, of all with None; `history` holds the latest `points` rounds."""
    whose = (profile, profile)
    total = database.rows(
        "SELECT coalesce(sum(ending <> 'left'), 0) AS games, coalesce(sum(asked), 0) AS asked,"
        " coalesce(sum(correct), 0) AS correct,"
        " coalesce(max(CASE WHEN ending <> 'left' THEN score END), 0) AS score,"
        " coalesce(max(best_streak), 0) AS streak, coalesce(sum(seconds), 0.0) AS seconds"
        f" FROM games WHERE {_WHOSE}",
        whose,
    )[0]
    return Stats(
        total["games"],
        total["asked"],
        total["correct"],
        total["score"],
        total["streak"],
        total["seconds"],
        _shares(database, "kind", whose),
        _shares(database, "topic", whose),
        _history(database, whose, points),
    )


def _shares(database: Database, column: str, whose: tuple[str | None, str | None]) -> tuple[Share, ...]:
    found = database.rows(
        f"SELECT answers.{column} AS name, count(*) AS asked, sum(verdict = 'right') AS correct"
        " FROM answers JOIN games ON games.id = answers.game"
        f" WHERE verdict IN ('right', 'wrong') AND {_WHOSE} GROUP BY 1 ORDER BY asked DESC, name",
        whose,
    )
    return tuple(Share(row["name"], row["asked"], row["correct"]) for row in found)


def _history(database: Database, whose: tuple[str | None, str | None], points: int) -> tuple[Point, ...]:
    found: list[sqlite3.Row] = database.rows(
        f"SELECT at, score, mode FROM games WHERE ending <> 'left' AND {_WHOSE} ORDER BY id DESC LIMIT ?",
        (*whose, points),
    )
    return tuple(
        Point(datetime.fromisoformat(row["at"]), row["score"], row["mode"]) for row in reversed(found)
    )
