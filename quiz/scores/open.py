"""Opening `scores.db`: making it, bringing it up to date, and moving a damaged one aside."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from quiz.errors import ScoresError
from quiz.scores.database import Database, connect, is_corrupt, scores_error
from quiz.scores.lock import FileLock
from quiz.scores.schema import APPLICATION_ID, SCHEMA, migrate
from quiz.scores.store import Scores

FILE_NAME = "scores.db"
_COMPANIONS = ("", "-wal", "-shm")
_MAGIC = b"SQLite format 3\0"
_SMALLEST = 512
"""Bytes of the smallest page, so of the smallest database."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The scores, and what the player must be told about them: "" for nothing."""

    scores: Scores
    notice: str = ""


def open_scores(folder: Path, at: datetime) -> Opened:
    """Open the high-score file in `folder`, making both if need be; `at` names a damaged file moved aside.

    Nothing is ever overwritten: a damaged file stays beside the new one. Raises ScoresError where the
    folder or the file cannot be written, the file is another program's, or a newer quiz wrote it.
    """
    path = folder / FILE_NAME
    lock = FileLock(folder / "scores.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(wait=True)
    except OSError as error:
        remedy = "Make it writable, or name another folder with --data-dir."
        reason = error.strerror or str(error)
        message = f"the folder of the high-score file cannot be written: {reason}"
        raise ScoresError(message, path=folder, remedy=remedy) from error
    try:
        return _open(path, folder, at)
    finally:
        lock.release()


def in_memory() -> Scores:
    """Scores that last as long as the program: to play on where the file cannot be used."""
    connection = connect(":memory:")
    migrate(connection)
    return Scores(Database(connection, None), None)


def _open(path: Path, folder: Path, at: datetime) -> Opened:
    try:
        return Opened(Scores(Database(_sound(path), path), folder))
    except sqlite3.Error as error:
        if not is_corrupt(error):
            raise scores_error(error, path) from error
    aside = _move_aside(path, at)
    try:
        scores = Scores(Database(_sound(path), path), folder)
    except sqlite3.Error as error:
        raise scores_error(error, path) from error
    notice = f"The high-score file was damaged. It is kept as {aside.name}; a new one was begun in {folder}."
    return Opened(scores, notice)


def _sound(path: Path) -> sqlite3.Connection:
    """A connection to a checked file of the newest version. Raises sqlite3.Error, ScoresError."""
    if path.is_file() and not _looks_sound(path):
        raise _damage("not a database")
    connection = connect(path)
    try:
        _check(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _looks_sound(path: Path) -> bool:
    """Whether the file is empty or begins like a database: SQLite itself would overwrite a short one."""
    try:
        with path.open("rb") as file:
            head = file.read(_SMALLEST)
    except OSError as error:
        raise ScoresError(f"the high-score file cannot be read: {error.strerror}", path=path) from error
    return not head or (head.startswith(_MAGIC) and len(head) == _SMALLEST)


def _damage(what: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(what)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and application != APPLICATION_ID:
        remedy = "Move it away, or name another folder with --data-dir."
        raise ScoresError("this is not a high-score file of quiz", path=path, remedy=remedy)
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise _damage(verdict)
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA foreign_keys = ON")
    if migrate(connection) > SCHEMA:
        remedy = "Upgrade quiz, or name another folder with --data-dir."
        raise ScoresError("the high-score file was written by a newer quiz", path=path, remedy=remedy)


def _move_aside(path: Path, at: datetime) -> Path:
    """Rename the file and its companions to names that are free. Raises ScoresError."""
    stem = f"{path.name}.corrupt-{at:%Y%m%dT%H%M%S}"
    aside, turn = path.with_name(stem), 1
    while aside.exists():
        turn += 1
        aside = path.with_name(f"{stem}-{turn}")
    try:
        for companion in _COMPANIONS:
            old = path.with_name(path.name + companion)
            if old.exists():
                old.rename(aside.with_name(aside.name + companion))
    except OSError as error:
        raise ScoresError(f"the damaged file cannot be moved: {error.strerror}", path=path) from error
    return aside
