"""The high scores: a table for each mode, choice of topics, and version of the rules."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.widget import Widget

from quiz.game.result import Board
from quiz.scores.tables import Row
from quiz.sitting.titles import board_title, duration
from quiz.tui.content import ACCENT, MUTED, line
from quiz.tui.keys import SCORES, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.grid import Grid
from quiz.tui.widgets.text import Text

HEAD = ("#", "Player", "Score", "Right", "Streak", "Time", "Date")
RIGHT = frozenset((0, 2, 3, 4, 5))
DROPPABLE = (5, 4, 6, 3)
LIMIT = 20


class ScoresScreen(QuizScreen[None]):
    """One table at a time, the last played first; `game` marks a round in it."""

    BINDINGS = bindings(SCORES)
    AUTO_FOCUS = "#reading"

    def __init__(self, board: Board | None = None, game: int | None = None) -> None:
        super().__init__()
        self._wanted = board
        self._game = game
        self._boards: tuple[Board, ...] = ()
        self._at = 0

    def page(self) -> Iterable[Widget]:
        """A title and a table."""
        yield Text(line(("High scores", ACCENT)), classes="title")
        yield Text(id="board")
        with VerticalScroll(id="reading"):
            yield Grid(HEAD, right=RIGHT, droppable=DROPPABLE, id="grid")

    def on_mount(self) -> None:
        """Read the tables."""
        self._boards = self.session.scores.boards()
        if self._wanted in self._boards:
            self._at = self._boards.index(self._wanted)
        self._show()

    def _show(self) -> None:
        if not self._boards:
            self.query_one("#board", Text).show(line(("No scores yet. Play a round!", MUTED)))
            self.query_one(Grid).display = False
            return
        board = self._boards[self._at]
        place = f"  ‹ {self._at + 1}/{len(self._boards)} ›" if len(self._boards) > 1 else ""
        self.query_one("#board", Text).show(line((board_title(board), "bold"), (place, MUTED)))
        rows = self.session.scores.table(board, LIMIT)
        marks = [at for at, row in enumerate(rows) if row.game == self._game]
        self.query_one(Grid).put([_cells(row) for row in rows], marks[0] if marks else -1)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Turning needs a second table."""
        return action != "turn" or len(self._boards) > 1

    def action_turn(self, step: int) -> None:
        """Show another table."""
        self._at = (self._at + step) % len(self._boards)
        self._show()


def _cells(row: Row) -> tuple[str, ...]:
    return (
        str(row.rank),
        row.player or "–",
        f"{row.score:,}",
        f"{row.right}/{row.asked}",
        str(row.best_streak),
        duration(row.seconds),
        f"{row.at:%Y-%m-%d}",
    )
