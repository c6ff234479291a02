"""The journal of a round under way: each event is in the file before the screen shows what it did."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from quiz.errors import ScoresError
from quiz.game.journal import event_json, plan_json
from quiz.game.plan import Plan
from quiz.game.state import Event
from quiz.scores.database import Database
from quiz.scores.lock import FileLock
from quiz.text import clean


@dataclass(frozen=True, slots=True)
class Pending:
    """A round that was begun and not finished. `plan` and `events` are what `Round.restore` takes.

    `answered` counts the questions answered; `mode` is a mode's id.
    """

    id: str
    begun: datetime
    mode: str
    topics: tuple[str, ...]
    answered: int
    plan: Any
    events: tuple[Any, ...]


class Journal:
    """The journal of one round, held by this process until `close`."""

    def __init__(self, database: Database, journal_id: str, lock: FileLock | None) -> None:
        self.id = journal_id
        self.failure = ""
        self._database = database
        self._lock = lock

    def record(self, event: Event) -> None:
        """Write an event down. Never raises: a full disk must not end a game.

        The first failure is told in `failure`, and nothing is written from then on.
        """
        if self.failure:
            return
        try:
            self._database.run(
                "INSERT INTO events (journal, event) VALUES (?, ?)", (self.id, json.dumps(event_json(event)))
            )
        except ScoresError as error:
            self.failure = str(error)

    def close(self, *, done: bool = False) -> None:
        """Let go of the round: another process, or this one, may go on with it. With `done` it is over."""
        if self._lock:
            self._lock.release(remove=done)


def begin(database: Database, folder: Path | None, plan: Plan, at: datetime, profile: str) -> Journal:
    """Begin a journal. Raises ScoresError."""
    data = json.dumps(plan_json(plan))
    with database.transaction() as connection:
        found = connection.execute(
            "INSERT INTO journals VALUES (lower(hex(randomblob(16))), ?, ?, ?) RETURNING id",
            (at.isoformat(), clean(profile), data),
        )
        journal_id = str(found.fetchone()["id"])
        lock = _lock(folder, journal_id)
        _free(lock)
    return Journal(database, journal_id, lock)


def pending(database: Database, folder: Path | None, profile: str) -> tuple[Pending, ...]:
    """The rounds that can be gone on with, the latest first: not those that are being played right now."""
    found = database.rows(
        "SELECT * FROM journals WHERE profile = ? ORDER BY begun DESC, id", (clean(profile),)
    )
    waiting = []
    for row in found:
        lock = _lock(folder, row["id"])
        if _free(lock):
            waiting.append(_pending(database, row["id"], row["begun"], row["plan"]))
        if lock:
            lock.release()
    return tuple(one for one in waiting if one is not None)


def adopt(database: Database, folder: Path | None, journal_id: str) -> Journal | None:
    """Take a pending round over. None where another process has it, or it is gone."""
    lock = _lock(folder, journal_id)
    if not _free(lock):
        return None
    if not database.rows("SELECT 1 FROM journals WHERE id = ?", (journal_id,)):
        if lock:
            lock.release(remove=True)
        return None
    return Journal(database, journal_id, lock)


def discard(database: Database, journal_id: str) -> None:
    """Forget a round that was not finished. Raises ScoresError."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM events WHERE journal = ?", (journal_id,))
        connection.execute("DELETE FROM journals WHERE id = ?", (journal_id,))


def _lock(folder: Path | None, journal_id: str) -> FileLock | None:
    """The lock that says a round is being played; None where there can be none."""
    if folder is None:
        return None
    try:
        running = folder / "running"
        running.mkdir(exist_ok=True)
    except OSError:
        return None
    return FileLock(running / f"{journal_id}.lock")


def _free(lock: FileLock | None) -> bool:
    """Take the lock, if there is one and it can be made; False if another process holds it."""
    try:
        return lock is None or lock.acquire()
    except OSError:
        return True


def _pending(database: Database, journal_id: str, begun: str, plan: str) -> Pending | None:
    """The round, None if its journal cannot be read."""
    rows = database.rows("SELECT event FROM events WHERE journal = ? ORDER BY id", (journal_id,))
    texts = [row["event"] for row in rows]
    try:
        data = json.loads(plan)
        events = tuple(json.loads(text) for text in texts)
        mode, topics = str(data["mode"]), tuple(str(topic) for topic in data["topics"])
    except (ValueError, TypeError, LookupError):
        return None
    answered = sum(text.startswith(('["answer"', '["skip"')) for text in texts)
    return Pending(journal_id, datetime.fromisoformat(begun), mode, topics, answered, data, events)
