"""The scores as the rest of the program sees them: one object, every method raises ScoresError alone."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from quiz.game.plan import Plan
from quiz.game.pool import Entry, Past
from quiz.game.result import Board, Result
from quiz.scores import journals, memory, saving, stats, tables
from quiz.scores.database import Database
from quiz.scores.journals import Journal, Pending
from quiz.scores.memory import Flag
from quiz.scores.saving import Saved
from quiz.scores.stats import Stats
from quiz.scores.tables import Row


class Scores:
    """Everything that lasts. Can be used from any thread; times are aware datetimes, UTC by custom.

    A `profile` is whose history, daily round and journal something is: "" for the local player. The
    player's name on a table is another matter, and may change.
    """

    def __init__(self, database: Database, folder: Path | None) -> None:
        self._database = database
        self._folder = folder
        self._held: dict[str, Journal] = {}

    @property
    def path(self) -> Path | None:
        """The file, None where there is none."""
        return self._database.path

    def save(
        self, result: Result, at: datetime, *, player: str = "", profile: str = "", journal: str = ""
    ) -> Saved:
        """Keep a finished round with its answers, once for each journal, and drop the journal."""
        saved = saving.save(self._database, result, at, player, profile, journal)
        self._release(journal)
        return saved

    def rename(self, game: int, player: str) -> Saved:
        """Give a kept round its player's name."""
        return saving.rename(self._database, game, player)

    def table(self, board: Board, limit: int = 10) -> tuple[Row, ...]:
        """The best rounds of a board, the best first."""
        return tables.table(self._database, board, limit)

    def boards(self) -> tuple[Board, ...]:
        """The boards that have a ranked round, the last played first."""
        return tables.boards(self._database)

    def games(self, limit: int = 50, profile: str | None = None) -> tuple[Row, ...]:
        """The kept rounds, the latest first; of everybody with None."""
        return tables.games(self._database, limit, profile)

    def played_today(self, board: Board, day: date, profile: str = "") -> Row | None:
        """The daily round that was that date's try, None if it is still to be played."""
        return tables.played_today(self._database, board, day, profile)

    def last_player(self, profile: str = "") -> str:
        """The name given last, "" for none yet."""
        return tables.last_player(self._database, profile)

    def rows(self) -> list[dict[str, Any]]:
        """Every kept round as plain data, the oldest first."""
        return tables.export(self._database)

    def answers(self, game: int) -> list[dict[str, Any]]:
        """The answers of a kept round as plain data, in order."""
        return tables.export_answers(self._database, game)

    def past(self, profile: str = "") -> Past:
        """What the game's selection needs to know of a player."""
        return memory.past(self._database, profile)

    def flag(self, entry: Entry, reason: str, at: datetime) -> None:
        """Hide a question in every mode."""
        memory.flag(self._database, entry, reason, at)

    def unflag(self, question_id: str) -> bool:
        """Show a question again; whether it was flagged."""
        return memory.unflag(self._database, question_id)

    def flags(self) -> tuple[Flag, ...]:
        """All flags, the oldest first."""
        return memory.flags(self._database)

    def begin(self, plan: Plan, at: datetime, profile: str = "") -> Journal:
        """Begin the journal of a round."""
        journal = journals.begin(self._database, self._folder, plan, at, profile)
        self._held[journal.id] = journal
        return journal

    def pending(self, profile: str = "") -> tuple[Pending, ...]:
        """The rounds that can be gone on with, the latest first; none that is being played right now."""
        return journals.pending(self._database, self._folder, profile)

    def adopt(self, journal_id: str) -> Journal | None:
        """Take a pending round over, None where somebody else has."""
        journal = journals.adopt(self._database, self._folder, journal_id)
        if journal:
            self._held[journal_id] = journal
        return journal

    def discard(self, journal_id: str) -> None:
        """Forget a round that was not finished."""
        journals.discard(self._database, journal_id)
        self._release(journal_id)

    def stats(self, profile: str | None = None, points: int = 200) -> Stats:
        """The statistics of one player, of all with None."""
        return stats.stats(self._database, profile, points)

    def close(self) -> None:
        """Close the file and let go of the rounds under way: they can be gone on with."""
        for journal in self._held.values():
            journal.close()
        self._database.close()

    def _release(self, journal_id: str) -> None:
        held = self._held.pop(journal_id, None)
        if held:
            held.close(done=True)
