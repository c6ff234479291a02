"""The tables of `scores.db`, as the steps that made them: a file of version n has had the first n steps."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x5155697A
"""Marks the file as ours ("QUiz")."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE games (
            id INTEGER PRIMARY KEY,
            round TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            profile TEXT NOT NULL,
            player TEXT NOT NULL,
            mode TEXT NOT NULL,
            variant TEXT NOT NULL,
            topics TEXT NOT NULL,
            kinds TEXT NOT NULL,
            difficulties TEXT NOT NULL,
            rules INTEGER NOT NULL,
            seed TEXT NOT NULL,
            day TEXT,
            score INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            best_streak INTEGER NOT NULL,
            seconds REAL NOT NULL,
            ending TEXT NOT NULL,
            ranked INTEGER NOT NULL
        )""",
        """CREATE INDEX boards ON games
            (mode, variant, topics, kinds, difficulties, rules, ranked, score DESC, id)""",
        """CREATE TABLE answers (
            game INTEGER NOT NULL REFERENCES games (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            question_id TEXT NOT NULL,
            topic TEXT NOT NULL,
            kind TEXT NOT NULL,
            difficulty INTEGER NOT NULL,
            question TEXT NOT NULL,
            options TEXT NOT NULL,
            chosen INTEGER,
            correct INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            points INTEGER NOT NULL,
            sum TEXT NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (game, number)
        ) WITHOUT ROWID""",
        """CREATE TABLE history (
            profile TEXT NOT NULL,
            question_id TEXT NOT NULL,
            last_game INTEGER NOT NULL,
            last_number INTEGER NOT NULL,
            since_miss INTEGER,
            PRIMARY KEY (profile, question_id)
        ) WITHOUT ROWID""",
        """CREATE TABLE flags (
            question_id TEXT PRIMARY KEY,
            topic TEXT NOT NULL,
            question TEXT NOT NULL,
            answer TEXT NOT NULL,
            reason TEXT NOT NULL,
            at TEXT NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE journals (
            id TEXT PRIMARY KEY,
            begun TEXT NOT NULL,
            profile TEXT NOT NULL,
            plan TEXT NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE events (
            id INTEGER PRIMARY KEY,
            journal TEXT NOT NULL REFERENCES journals (id) ON DELETE CASCADE,
            event TEXT NOT NULL
        )""",
        "CREATE INDEX events_of ON events (journal, id)",
    ),
)
SCHEMA = len(STEPS)


def migrate(connection: sqlite3.Connection, steps: tuple[tuple[str, ...], ...] = STEPS) -> int:
    """Bring the file to the newest version in one transaction; returns the version it has then.

    A file that is newer than `steps` is left alone. Safe if two programs do it at once.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version < len(steps):
            for statement in (statement for step in steps[version:] for statement in step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            version = len(steps)
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.rollback()
        raise
    return version
