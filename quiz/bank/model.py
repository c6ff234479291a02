"""What a question bank is made of. Format 1 is described in `quiz/bank/save.py` and in the README."""

from __future__ import annotations

from dataclasses import dataclass

FORMAT = 1
KINDS = (
    "date",
    "cast",
    "person",
    "ranking",
    "figure",
    "place",
    "organization",
    "award",
    "work",
    "other",
)
DIFFICULTIES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Question:
    """One four-option question. `evidence` is an exact substring of the source, "" where unknown.

    `rule` names the generator's rule that wrote it, "" for a question written by hand.
    """

    question: str
    answer: str
    distractors: tuple[str, ...]
    id: str
    kind: str = "other"
    difficulty: int = 2
    evidence: str = ""
    section: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a bank's questions come from. `sha256` is the hex digest of the source file's bytes."""

    path: str
    sha256: str = ""
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """The questions of one document, in the document's order. `path` is the file it was read from."""

    topic: str
    questions: tuple[Question, ...]
    source: Source | None = None
    path: str = ""
