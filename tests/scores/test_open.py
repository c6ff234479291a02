"""High scores that cannot be lost: damaged, foreign, newer, busy and read-only files."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from quiz.errors import ScoresError
from quiz.scores.database import Database, connect, scores_error
from quiz.scores.lock import FileLock
from quiz.scores.open import open_scores
from quiz.scores.schema import APPLICATION_ID, SCHEMA, migrate
from quiz.scores.store import Scores

ResultOf = Callable[..., Any]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.suffix != ".lock"}


def test_the_file_and_its_folder_are_made(tmp_path: Path, at: datetime) -> None:
    folder = tmp_path / "a" / "b"
    opened = open_scores(folder, at)
    assert opened.notice == ""
    assert opened.scores.path == folder / "scores.db"
    assert (folder / "scores.db").exists()
    opened.scores.close()


def test_what_was_kept_is_there_after_a_restart(tmp_path: Path, at: datetime, result_of: ResultOf) -> None:
    first = open_scores(tmp_path, at).scores
    first.save(result_of(), at, player="Ann")
    first.close()
    again = open_scores(tmp_path, at).scores
    assert again.table(result_of().board)[0].player == "Ann"
    again.close()


def test_what_was_kept_is_there_after_a_crash(tmp_path: Path, at: datetime, result_of: ResultOf) -> None:
    crashed = open_scores(tmp_path, at).scores
    crashed.save(result_of(), at, player="Ann")
    again = open_scores(tmp_path, at).scores  # without a close: the log is still beside the file
    assert again.table(result_of().board)[0].player == "Ann"
    again.close()
    crashed.close()


DAMAGED = {
    "garbage": b"this is no database" * 1000,
    "short garbage": b"x",
    "a text file": b"name,score\nAnn,100\n",
    "a header alone": b"SQLite format 3\x00" + b"\xff" * 84,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_moved_aside_and_told_and_a_new_one_begun(
    tmp_path: Path, at: datetime, result_of: ResultOf, content: bytes
) -> None:
    (tmp_path / "scores.db").write_bytes(content)
    opened = open_scores(tmp_path, at)
    kept = tmp_path / "scores.db.corrupt-20261122T152300"
    assert kept.read_bytes() == content
    assert kept.name in opened.notice
    assert opened.scores.save(result_of(), at).rank == 1
    opened.scores.close()
    assert open_scores(tmp_path, at).notice == ""


def test_a_file_damaged_in_the_middle_is_noticed(tmp_path: Path, at: datetime, result_of: ResultOf) -> None:
    scores = open_scores(tmp_path, at).scores
    for _ in range(20):
        scores.save(result_of(), at)
    scores.close()
    path = tmp_path / "scores.db"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    opened = open_scores(tmp_path, at)
    assert "damaged" in opened.notice
    assert (tmp_path / "scores.db.corrupt-20261122T152300").read_bytes() == bytes(content)
    opened.scores.close()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path, at: datetime) -> None:
    for content in (b"first damage", b"second damage"):
        (tmp_path / "scores.db").write_bytes(content)
        open_scores(tmp_path, at).scores.close()
    kept = tmp_path / "scores.db.corrupt-20261122T152300"
    assert kept.read_bytes() == b"first damage"
    assert kept.with_name(kept.name + "-2").read_bytes() == b"second damage"


def test_an_empty_file_is_a_new_one(tmp_path: Path, at: datetime) -> None:
    (tmp_path / "scores.db").touch()
    opened = open_scores(tmp_path, at)
    assert opened.notice == ""
    opened.scores.close()


def test_a_newer_file_is_refused_in_words_and_left_as_it_is(tmp_path: Path, at: datetime) -> None:
    open_scores(tmp_path, at).scores.close()
    connection = connect(tmp_path / "scores.db")
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    before = (tmp_path / "scores.db").read_bytes()
    with pytest.raises(ScoresError, match="newer quiz") as caught:
        open_scores(tmp_path, at)
    assert "Upgrade" in caught.value.remedy
    assert (tmp_path / "scores.db").read_bytes() == before


def test_the_file_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path, at: datetime) -> None:
    connection = sqlite3.connect(tmp_path / "scores.db")
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    before = (tmp_path / "scores.db").read_bytes()
    with pytest.raises(ScoresError, match="not a high-score file"):
        open_scores(tmp_path, at)
    assert (tmp_path / "scores.db").read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, at: datetime) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ScoresError, match="cannot be written") as caught:
        open_scores(tmp_path / "file" / "data", at)
    assert "--data-dir" in caught.value.remedy


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path, at: datetime) -> None:
    (tmp_path / "scores.db").mkdir()
    with pytest.raises(ScoresError, match="cannot be written"):
        open_scores(tmp_path, at)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_READONLY, "cannot be written"),
        (sqlite3.SQLITE_READONLY | 1 << 8, "cannot be written"),
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_FULL, "cannot be used: disk full"),
    ],
)
def test_every_failure_has_its_words(code: int, words: str) -> None:
    error = sqlite3.OperationalError("disk full")
    error.sqlite_errorcode = code
    assert words in str(scores_error(error, Path("scores.db")))


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_what_must_not_be_lost_is_on_the_disk_when_it_is_said_to_be(
    tmp_path: Path, at: datetime, durable: bool, level: int
) -> None:
    database = Database(connect(tmp_path / "x.db"), None)
    with database.transaction(durable=durable) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == level
    database.close()


def test_a_round_a_name_and_a_flag_are_made_durable(
    scores: Scores, result_of: ResultOf, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    levels: list[bool] = []
    real = Database.transaction

    def spied(self: Database, *, durable: bool = False) -> Any:
        levels.append(durable)
        return real(self, durable=durable)

    monkeypatch.setattr(Database, "transaction", spied)
    saved = scores.save(result_of(), at)
    scores.rename(saved.game, "Ann")
    scores.flag(result_of().answers[0].entry, "", at)
    assert levels == [True, True, True]


def test_a_failure_later_on_is_a_scores_error_too(tmp_path: Path, at: datetime, result_of: ResultOf) -> None:
    scores = open_scores(tmp_path, at).scores
    connection = connect(tmp_path / "scores.db")
    connection.execute("DROP TABLE answers")
    with pytest.raises(ScoresError, match="no such table"):
        scores.save(result_of(), at)
    assert connection.execute("SELECT count(*) FROM games").fetchone()[0] == 0, "all or nothing"
    connection.close()
    scores.close()


# Migration


def test_an_older_file_is_brought_up_to_date_step_by_step() -> None:
    connection = connect(":memory:")
    first = (("CREATE TABLE games (id)", "INSERT INTO games VALUES (7)"),)
    assert migrate(connection, first) == 1
    steps = (*first, ("ALTER TABLE games ADD COLUMN name TEXT DEFAULT 'Ann'",), ("CREATE TABLE more (id)",))
    assert migrate(connection, steps) == 3
    assert tuple(connection.execute("SELECT * FROM games").fetchone()) == (7, "Ann")
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert migrate(connection, steps) == 3
    connection.close()


def test_a_migration_that_fails_changes_nothing() -> None:
    connection = connect(":memory:")
    with pytest.raises(sqlite3.Error):
        migrate(connection, (("CREATE TABLE games (id)", "NONSENSE"),))
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 0
    connection.close()


# Two programs at once

WRITER = """
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from quiz.game.result import Board, Result
from quiz.game.state import Ending
from quiz.scores.open import open_scores

at = datetime(2026, 11, 22, tzinfo=UTC)
sys.stdin.readline()
opened = open_scores(Path(sys.argv[1]), at)
for score in range(25):
    board = Board("classic", "10q", ("Her",))
    result = Result(board, "Classic", "10", False, 1, None, score, 0, (), Ending.DONE, True, False)
    opened.scores.save(result, at, player=sys.argv[2])
print(opened.notice)
opened.scores.close()
"""


@pytest.mark.parametrize("damaged", [False, True])
def test_two_programs_open_and_write_at_once_and_nothing_is_lost(
    tmp_path: Path, at: datetime, damaged: bool
) -> None:
    if damaged:
        (tmp_path / "scores.db").write_bytes(b"no database at all")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    children = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for name in ("Ann", "Bob")
    ]
    told = [child.communicate("go\n", timeout=60) for child in children]
    assert [child.returncode for child in children] == [0, 0], told
    assert sum("damaged" in out for out, _ in told) == damaged
    scores = open_scores(tmp_path, at).scores
    players = [row.player for row in scores.games(limit=100)]
    assert (players.count("Ann"), players.count("Bob")) == (25, 25)
    assert len([name for name in names(tmp_path) if "corrupt" in name]) == damaged
    scores.close()


def test_a_lock_is_held_by_one_and_dropped_with_its_holder(tmp_path: Path) -> None:
    one, two = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert one.acquire()
    assert one.acquire(), "it is ours already"
    assert not two.acquire()
    one.release()
    assert two.acquire()
    two.release(remove=True)
    assert not (tmp_path / "x.lock").exists()
    two.release()


def test_the_scores_can_be_used_from_several_threads(
    tmp_path: Path, at: datetime, result_of: ResultOf
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    scores = open_scores(tmp_path, at).scores
    result = result_of()
    with ThreadPoolExecutor(4) as pool:
        saved = list(pool.map(lambda _: scores.save(result, at).game, range(20)))
    assert sorted(saved) == list(range(1, 21))
    scores.close()
