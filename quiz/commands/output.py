"""Writing to the terminal: errors as one message, streams that neither break nor garble."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from quiz.errors import QuizError
from quiz.text import clean


def tolerant_streams() -> None:
    """Let a terminal that cannot show a character show another one instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def safe(text: str) -> str:
    """The text, line by line, without anything that a terminal obeys."""
    return "\n".join(clean(line) for line in text.split("\n"))


def tell(text: str) -> None:
    """A line on stderr: a notice, or what goes on."""
    print(f"quiz: {safe(text)}", file=sys.stderr)


def tell_error(error: QuizError) -> None:
    """The error as one message on stderr: `quiz: file:line: message`, and under it what to do."""
    tell(str(error))


def close_quietly() -> None:
    """Nobody reads our output any more: leave without the complaint that Python would make."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


def columns(rows: Sequence[tuple[str, ...]], right: frozenset[int] = frozenset()) -> list[str]:
    """Rows as aligned lines; the columns numbered in `right` are aligned to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines
