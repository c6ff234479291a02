"""A bank once read is kept as JSON, which is ten times faster to read again than YAML.

The cache is never trusted: an entry counts only for the same file at the same path, time and size, written by
the same version of the program, with the right checksum; anything else is as if it were not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from pathlib import Path
from typing import Any

from quiz import __version__
from quiz.bank.model import Bank, Question, Source
from quiz.bank.problems import Problem

# To be raised when what is kept, or what reading makes of a file, changes.
CACHE_VERSION = 1


Stamp = tuple[str, int, int]


def stamp(path: Path) -> Stamp | None:
    """What tells one state of a file from another: path, time of change in ns, size; None without a file."""
    try:
        state = path.stat()
    except OSError:
        return None
    return str(path), state.st_mtime_ns, state.st_size


def read_cached(path: Path, state: Stamp, cache_dir: Path) -> tuple[Bank, tuple[Problem, ...]] | None:
    """What `path` held in that `state`, or None when that is not known for certain."""
    try:
        head, _, body = _entry(path, cache_dir).read_bytes().partition(b"\n")
        if head != _head(state, body):
            return None
        kept = json.loads(body)
        questions = tuple([_question(row) for row in kept["questions"]])
        problems = tuple(Problem(*row) for row in kept["problems"])
        source = Source(*kept["source"]) if kept["source"] else None
    except (OSError, ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None
    return Bank(kept["topic"], questions, source, str(path)), problems


def write_cached(
    path: Path, state: Stamp, cache_dir: Path, bank: Bank, problems: tuple[Problem, ...]
) -> None:
    """Keep what was read from `path` in that `state` (nothing, where the folder cannot be written)."""
    source = bank.source
    kept = {
        "topic": bank.topic,
        "source": [source.path, source.sha256, source.attribution] if source else None,
        "questions": [_row(question) for question in bank.questions],
        "problems": [list(problem.as_dict().values()) for problem in problems],
    }
    body = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    entry = _entry(path, cache_dir)
    partial = entry.with_name(f"{entry.name}.{os.getpid()}.tmp")
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(_head(state, body) + b"\n" + body)
            partial.replace(entry)
        finally:
            partial.unlink(missing_ok=True)
    except OSError:
        return


def _entry(path: Path, cache_dir: Path) -> Path:
    name = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:24]
    return cache_dir / f"bank-{name}.json"


def _head(state: Stamp, body: bytes) -> bytes:
    return json.dumps([__version__, CACHE_VERSION, *state, len(body), zlib.crc32(body)]).encode()


def _row(question: Question) -> list[Any]:
    return [
        question.question,
        question.answer,
        question.distractors,
        question.id,
        question.kind,
        question.difficulty,
        question.evidence,
        question.section,
        question.rule,
    ]


def _question(row: list[Any]) -> Question:
    stem, answer, distractors, *rest = row
    return Question(stem, answer, tuple(distractors), *rest)
