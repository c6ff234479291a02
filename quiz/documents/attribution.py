"""Whom a document is owed to: the row that `SOURCES.md` beside it has for it."""

from __future__ import annotations

import re
from pathlib import Path

FILE_NAME = "SOURCES.md"
_LINK = re.compile(r"\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)")


def find_attribution(path: str | Path) -> str:
    """The article and licence of a source file, as `SOURCES.md` in its folder tells them, else "".

    The file holds a Markdown table with a column `File` and, of `Article` and `Licence`, what is to be told.
    """
    path = Path(path)
    try:
        text = (path.parent / FILE_NAME).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    rows = [
        [_plain(cell) for cell in line.strip().strip("|").split("|")]
        for line in text.splitlines()
        if "|" in line
    ]
    header = next((row for row in rows if "File" in row), None)
    if header is None:
        return ""
    for row in rows:
        named = dict(zip(header, row, strict=False))
        if named.get("File") == path.name:
            return ", ".join(named[key] for key in ("Article", "Licence") if named.get(key))
    return ""


def _plain(cell: str) -> str:
    return _LINK.sub(r"\1", cell).strip().strip("`")
