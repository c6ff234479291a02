"""The one place where data becomes text on a screen.

Text from banks, files and players can hold markup, escape sequences and characters that hide. Everything
below cleans it and puts it into `Content`, in which nothing is parsed. Screens pass `Content`, never `str`,
to whatever would take a `str` for markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from textual.content import Content

from quiz.text import clean

Piece = str | tuple[str, str] | Content
"""Text, text with a style, or content made before."""

MUTED = "$foreground 62%"
RIGHT = "bold $text-success"
WRONG = "bold $text-error"
ACCENT = "bold $text-accent"
MARK = "bold underline"
_WORD = re.compile(r"[^\W_]+(?:[.,:][^\W_]+)*")


def line(*pieces: Piece) -> Content:
    """One line of pieces, each cleaned."""
    return Content.assemble(*map(_safe, pieces))


def lines(rows: Iterable[Content | str]) -> Content:
    """Several lines, one under the other."""
    return Content("\n").join([line(row) for row in rows])


def _safe(piece: Piece) -> Content | tuple[str, str]:
    if isinstance(piece, Content):
        return piece
    text, style = piece if isinstance(piece, tuple) else (piece, "")
    return clean(text), style


def spread(left: Content, right: Content, width: int) -> Content:
    """Two texts at the two ends of a line; the left one is cut where they do not fit."""
    room = width - right.cell_length - 1
    if room < 4:
        return right.truncate(max(width, 1), ellipsis=True)
    shown = left.truncate(room, ellipsis=True)
    return Content.assemble(shown, " " * (width - shown.cell_length - right.cell_length), right)


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 question`, `2 questions`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def quoted(evidence: str, answer: str) -> Content:
    """The evidence in quotation marks, with the answer marked in it wherever it can be found."""
    text = clean(evidence)
    content = Content(text)
    for start, end in _places(text, clean(answer)):
        content = content.stylize(MARK, start, end)
    return Content.assemble("“", content, "”")


def marked(text: str, evidence: str, answer: str) -> Content:
    """A paragraph, dim but for the evidence in it, with the answer marked."""
    shown, proof = clean(text), clean(evidence)
    at = shown.find(proof)
    if at < 0:
        return Content(shown)
    before, after = Content.styled(shown[:at], MUTED), Content.styled(shown[at + len(proof) :], MUTED)
    content = Content(proof)
    for start, end in _places(proof, clean(answer)):
        content = content.stylize(MARK, start, end)
    return Content.assemble(before, content, after)


def _places(text: str, answer: str) -> list[tuple[int, int]]:
    """Where the answer stands in the text: whole, or else the longest run of its words, at least half."""
    words = [match.span() for match in _WORD.finditer(answer)]
    for size in range(len(words), 0, -1):
        for first in range(len(words) - size + 1):
            part = answer[words[first][0] : words[first + size - 1][1]]
            if size == len(words):
                part = answer.strip(" \"'“”‘’.")
            if len(part) * 2 < len(answer):
                continue
            pattern = rf"(?<!\w){re.escape(part)}(?!\w)"
            if found := [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]:
                return found
    return []


def meter(share: float, width: int, full: str = "━", empty: str = "─") -> tuple[str, str]:
    """A bar as its full and its empty part; any share above nothing shows at least one cell."""
    cells = min(width, max(round(share * width), 1 if share > 0 else 0))
    return full * cells, empty * (width - cells)


def spark(values: list[int], width: int) -> str:
    """The values as a row of bars, the last of them where they do not all fit."""
    shown = values[-width:] if width > 0 else []
    top = max(shown, default=0) or 1
    return "".join("▁▂▃▄▅▆▇█"[min(7, max(0, value * 8 // top - (value == top)))] for value in shown)


def table(
    head: tuple[str, ...], rows: Iterable[tuple[str, ...]], right: frozenset[int], width: int, mark: int = -1
) -> Content:
    """Rows under a head, aligned by cells; the widest column gives way where the width does not do."""
    cells = [[Content(clean(cell)) for cell in row] for row in (head, *rows)]
    widths = _fitted([max(cell.cell_length for cell in column) for column in zip(*cells, strict=True)], width)
    shown = []
    for number, row in enumerate(cells):
        parts = [_fit(cell, widths[at], at in right) for at, cell in enumerate(row)]
        style = MUTED if number == 0 else ACCENT if number - 1 == mark else ""
        shown.append(Content("  ").join(parts).stylize(style))
    return Content("\n").join(shown)


def _fitted(widths: list[int], width: int) -> list[int]:
    """The widths with the widest made narrower, cell by cell, until all fit or none is wider than four."""
    widths = list(widths)
    while sum(widths) + 2 * (len(widths) - 1) > width and max(widths) > 4:
        widths[widths.index(max(widths))] -= 1
    return widths


def _fit(cell: Content, width: int, right: bool) -> Content:
    shown = cell.truncate(width, ellipsis=True)
    room = " " * (width - shown.cell_length)
    return Content.assemble(room, shown) if right else Content.assemble(shown, room)
