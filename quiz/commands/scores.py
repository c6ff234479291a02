"""Print the high scores: a table for each mode and choice of topics, or every kept round as JSON or CSV."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from typing import TYPE_CHECKING, Any

from quiz.commands.output import columns, tell
from quiz.commands.places import add_data_argument, data_folder, utc_now

if TYPE_CHECKING:
    from quiz.scores.store import Scores


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The format."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="every kept round as a JSON list")
    how.add_argument("--csv", action="store_true", help="every kept round as CSV with a head line")
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the scores. Raises ScoresError."""
    from quiz.scores.open import open_scores

    opened = open_scores(data_folder(arguments), utc_now())
    if opened.notice:
        tell(opened.notice)
    try:
        if arguments.json:
            print(json.dumps(opened.scores.rows(), ensure_ascii=False, indent=2))
        elif arguments.csv:
            _print_csv(opened.scores.rows())
        else:
            _print_tables(opened.scores)
    finally:
        opened.scores.close()
    return 0


def _print_csv(rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    writer = csv.DictWriter(sys.stdout, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(value) for key, value in row.items()})


def _cell(value: Any) -> Any:
    """Lists as one cell; a text that a spreadsheet would take for a formula is marked as text."""
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value


def _print_tables(scores: Scores) -> None:
    from quiz.sitting.titles import board_title

    boards = scores.boards()
    if not boards:
        print("No scores yet: play a round with `quiz`.")
    for at, board in enumerate(boards):
        rows = [("", "Player", "Score", "Right", "Streak", "Date")]
        for row in scores.table(board):
            when = f"{row.at:%Y-%m-%d}"
            right = f"{row.right}/{row.asked}"
            rows.append(
                (str(row.rank), row.player or "–", f"{row.score:,}", right, str(row.best_streak), when)
            )
        print(("\n" if at else "") + board_title(board))
        for line in columns(rows, right=frozenset((0, 2, 3, 4))):
            print(f"  {line}")
