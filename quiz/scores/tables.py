"""Finished rounds as tables and lists."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from quiz.game.result import Board
from quiz.scores.database import Database
from quiz.text import clean

BOARD = "mode = ? AND variant = ? AND topics = ? AND kinds = ? AND difficulties = ? AND rules = ?"
TRY_OF_DAY = f"{BOARD} AND day = ? AND profile = ? AND (asked > 0 OR ending <> 'left')"
"""A daily round that was opened and left without an answer was no try."""


@dataclass(frozen=True, slots=True)
class Row:
    """One finished round in a table or a list. `rank` is None outside of a table."""

    rank: int | None
    game: int
    player: str
    board: Board
    score: int
    right: int
    asked: int
    best_streak: int
    seconds: float
    seed: int
    day: date | None
    at: datetime
    ending: str


def table(database: Database, board: Board, limit: int) -> tuple[Row, ...]:
    """The best of a board, the best first; of two alike, the earlier one."""
    found = database.rows(
        f"SELECT * FROM games WHERE {BOARD} AND ranked ORDER BY score DESC, id LIMIT ?",
        (*key_of(board), limit),
    )
    return tuple(_row(row, rank) for rank, row in enumerate(found, 1))


def boards(database: Database) -> tuple[Board, ...]:
    """The boards that have a ranked round, the last played first."""
    found = database.rows(
        "SELECT mode, variant, topics, kinds, difficulties, rules FROM games WHERE ranked"
        " GROUP BY mode, variant, topics, kinds, difficulties, rules ORDER BY max(id) DESC"
    )
    return tuple(board_of(row) for row in found)


def games(database: Database, limit: int, profile: str | None) -> tuple[Row, ...]:
    """All kept rounds, ranked or not, the latest first."""
    found = database.rows(
        "SELECT * FROM games WHERE ? IS NULL OR profile = ? ORDER BY id DESC LIMIT ?",
        (profile, profile, limit),
    )
    return tuple(_row(row, None) for row in found)


def played_today(database: Database, board: Board, day: date, profile: str) -> Row | None:
    """The round that was that day's try."""
    found = database.rows(
        f"SELECT * FROM games WHERE {TRY_OF_DAY} ORDER BY id LIMIT 1",
        (*key_of(board), day.isoformat(), clean(profile)),
    )
    return _row(found[0], None) if found else None


def last_player(database: Database, profile: str) -> str:
    """The name given last, "" for none yet."""
    found = database.rows(
        "SELECT player FROM games WHERE profile = ? AND player <> '' ORDER BY id DESC LIMIT 1",
        (clean(profile),),
    )
    return str(found[0]["player"]) if found else ""


def export(database: Database) -> list[dict[str, Any]]:
    """Every kept round as plain data, the oldest first; topics, kinds and difficulties are lists."""
    found = [dict(row) for row in database.rows("SELECT * FROM games ORDER BY id")]
    for row in found:
        del row["round"]
        row |= {key: json.loads(row[key]) for key in ("topics", "kinds", "difficulties")}
        row["ranked"] = bool(row["ranked"])
    return found


def export_answers(database: Database, game: int) -> list[dict[str, Any]]:
    """The answers of one kept round as plain data, in order."""
    found = database.rows("SELECT * FROM answers WHERE game = ? ORDER BY number", (game,))
    return [{**dict(row), "options": json.loads(row["options"])} for row in found]


def listed(values: tuple[str, ...] | tuple[int, ...]) -> str:
    """A tuple as it stands in a column."""
    return json.dumps(values)


def key_of(board: Board) -> tuple[str | int, ...]:
    """The values for `BOARD`."""
    lists = (listed(board.topics), listed(board.kinds), listed(board.difficulties))
    return (board.mode, board.variant, *lists, board.rules)


def board_of(row: sqlite3.Row) -> Board:
    """The board of a row of `games`."""
    topics, kinds, levels = (tuple(json.loads(row[key])) for key in ("topics", "kinds", "difficulties"))
    return Board(row["mode"], row["variant"], topics, kinds, levels, row["rules"])


def _row(row: sqlite3.Row, rank: int | None) -> Row:
    return Row(
        rank=rank,
        game=row["id"],
        player=row["player"],
        board=board_of(row),
        score=row["score"],
        right=row["correct"],
        asked=row["asked"],
        best_streak=row["best_streak"],
        seconds=row["seconds"],
        seed=int(row["seed"]),
        day=date.fromisoformat(row["day"]) if row["day"] else None,
        at=datetime.fromisoformat(row["at"]),
        ending=row["ending"],
    )
