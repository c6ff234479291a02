"""The connection to `scores.db`, with every failure told as a ScoresError."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quiz.errors import ScoresError

BUSY_SECONDS = 10.0
"""How long to wait for another program that is writing."""


def connect(target: str | Path) -> sqlite3.Connection:
    """A connection in autocommit, usable from any thread. Raises sqlite3.Error."""
    connection = sqlite3.connect(target, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


class Database:
    """One connection, used by one thread at a time. `path` is None for one in memory."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self.path = path
        self._connection = connection
        self._turn = threading.RLock()

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows of a query. Raises ScoresError."""
        with self._told():
            return self._connection.execute(query, values).fetchall()

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Execute one statement; returns how many rows it changed. Raises ScoresError."""
        with self._told():
            return self._connection.execute(statement, values).rowcount

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """All or nothing. With `durable` it is on the disk, power cut or not, when this is left."""
        with self._told():
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise

    def close(self) -> None:
        """Close the file. Raises ScoresError."""
        with self._told():
            self._connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        with self._turn:
            try:
                yield
            except sqlite3.Error as error:
                raise scores_error(error, self.path) from error


def is_corrupt(error: sqlite3.Error) -> bool:
    """Whether the error means that the file is no sound database, rather than busy, full or forbidden."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def scores_error(error: sqlite3.Error, path: Path | None) -> ScoresError:
    """The error in words for the player."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if is_corrupt(error):
        remedy = "Start quiz again: it moves the damaged file aside and begins a new one."
        return ScoresError("the high-score file is damaged", path=path, remedy=remedy)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        remedy = "Close the other program that uses it, and try again."
        return ScoresError("the high-score file is in use by another program", path=path, remedy=remedy)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        remedy = "Make it writable, or name another folder with --data-dir."
        return ScoresError("the high-score file cannot be written", path=path, remedy=remedy)
    return ScoresError(f"the high-score file cannot be used: {error}", path=path)
