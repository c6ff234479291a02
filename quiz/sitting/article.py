"""The paragraph of the source document that a proof was taken from, where the document is at hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from quiz.game.pool import Entry

MAX_BYTES = 20_000_000


def paragraph_around(entry: Entry, roots: Iterable[Path]) -> str:
    """The whole paragraph with the evidence in it, "" where no document with it lies under the roots.

    A bank names its document by a relative path; one that leads out of a root is not followed.
    """
    evidence = entry.question.evidence
    if not entry.source or not evidence:
        return ""
    for root in roots:
        text = _read(root, entry.source.path)
        at = text.find(evidence)
        if at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at + len(evidence))
            return text[start : end if end >= 0 else len(text)].strip()
    return ""


def roots_beside(banks: Iterable[Path]) -> tuple[Path, ...]:
    """The folders under which the documents of these banks can lie: the banks' own and the one above."""
    found: dict[Path, None] = {}
    for bank in banks:
        folder = bank.resolve() if bank.is_dir() else bank.resolve().parent
        found.update(dict.fromkeys((folder, folder.parent)))
    return tuple(found)


def _read(root: Path, relative: str) -> str:
    path = (root / relative).resolve()
    try:
        if not path.is_relative_to(root.resolve()) or path.stat().st_size > MAX_BYTES:
            return ""
        return path.read_text("utf-8-sig")
    except (OSError, ValueError):
        return ""
