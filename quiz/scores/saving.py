"""Keeping finished rounds, and their places in the tables."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from quiz.errors import ScoresError
from quiz.game.result import Answered, Result
from quiz.game.state import Verdict
from quiz.scores.database import Database
from quiz.scores.tables import BOARD, TRY_OF_DAY, board_of, key_of, listed
from quiz.text import clean

_BETTER = "ranked AND (score > ? OR (score = ? AND id < ?))"


@dataclass(frozen=True, slots=True)
class Saved:
    """A round that is kept. `rank` is its place of `of` in its table, None where it is not ranked.

    `counted` is false for a daily round after the day's first.
    """

    game: int
    rank: int | None
    of: int
    counted: bool = True


def save(database: Database, result: Result, at: datetime, player: str, profile: str, journal: str) -> Saved:
    """Keep a round with its answers and drop its journal, in one transaction. Raises ScoresError."""
    with database.transaction(durable=True) as connection:
        counted = not (result.once_a_day and _played(connection, result, profile))
        ranked = result.ranked and counted
        game = _insert(connection, result, (at.isoformat(), clean(profile), clean(player)), journal, ranked)
        if game is None:
            row = connection.execute("SELECT id FROM games WHERE round = ?", (journal,)).fetchone()
            return _saved(connection, int(row["id"]))
        for answered in result.answers:
            _insert_answer(connection, game, answered)
            _remember(connection, game, clean(profile), answered)
        connection.execute("DELETE FROM events WHERE journal = ?", (journal,))
        connection.execute("DELETE FROM journals WHERE id = ?", (journal,))
        saved = _saved(connection, game)
        return Saved(saved.game, saved.rank, saved.of, counted)


def rename(database: Database, game: int, player: str) -> Saved:
    """Give a kept round its player's name. Raises ScoresError for an unknown round."""
    with database.transaction(durable=True) as connection:
        connection.execute("UPDATE games SET player = ? WHERE id = ?", (clean(player).strip(), game))
        return _saved(connection, game)


def _insert(
    connection: sqlite3.Connection, result: Result, who: tuple[str, str, str], journal: str, ranked: bool
) -> int | None:
    """The new round's number, None if that journal's round is there already."""
    cursor = connection.execute(
        "INSERT INTO games (round, at, profile, player, mode, variant, topics, kinds, difficulties, rules,"
        " seed, day, score, correct, asked, best_streak, seconds, ending, ranked)"
        f" VALUES (coalesce(nullif(?, ''), hex(randomblob(16))){', ?' * 18}) ON CONFLICT (round) DO NOTHING",
        (
            journal,
            *who,
            *key_of(result.board),
            str(result.seed),
            result.day.isoformat() if result.day else None,
            result.score,
            result.right,
            result.asked,
            result.best_streak,
            result.seconds,
            result.ending.value,
            ranked,
        ),
    )
    return cursor.lastrowid if cursor.rowcount else None


def _insert_answer(connection: sqlite3.Connection, game: int, answered: Answered) -> None:
    question = answered.entry.question
    connection.execute(
        "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            game,
            answered.number,
            question.id,
            clean(answered.entry.topic),
            question.kind,
            question.difficulty,
            clean(question.question),
            listed(answered.options),
            answered.chosen,
            answered.correct,
            answered.verdict.value,
            answered.sum.total,
            answered.sum.text,
            answered.seconds,
        ),
    )


def _remember(connection: sqlite3.Connection, game: int, profile: str, answered: Answered) -> None:
    """Note that a question was seen, and count the right answers since it was last missed."""
    missed = 0 if answered.verdict is Verdict.WRONG else None
    connection.execute(
        "INSERT INTO history VALUES (?, ?, ?, ?, ?) ON CONFLICT (profile, question_id) DO UPDATE SET"
        " last_game = excluded.last_game, last_number = excluded.last_number,"
        " since_miss = coalesce(excluded.since_miss, since_miss + ?)",
        (
            profile,
            answered.entry.id,
            game,
            answered.number,
            missed,
            int(answered.verdict is Verdict.RIGHT),
        ),
    )


def _played(connection: sqlite3.Connection, result: Result, profile: str) -> bool:
    found = connection.execute(
        f"SELECT 1 FROM games WHERE {TRY_OF_DAY} LIMIT 1",
        (*key_of(result.board), result.day.isoformat() if result.day else None, clean(profile)),
    )
    return found.fetchone() is not None


def _saved(connection: sqlite3.Connection, game: int) -> Saved:
    row = connection.execute("SELECT * FROM games WHERE id = ?", (game,)).fetchone()
    if row is None:
        raise ScoresError(f"there is no round number {game} in the high-score file")
    key, score = key_of(board_of(row)), row["score"]
    of = connection.execute(f"SELECT count(*) FROM games WHERE {BOARD} AND ranked", key).fetchone()[0]
    if not row["ranked"]:
        return Saved(game, None, int(of))
    better = connection.execute(
        f"SELECT count(*) FROM games WHERE {BOARD} AND {_BETTER}", (*key, score, score, game)
    ).fetchone()[0]
    return Saved(game, int(better) + 1, int(of))
