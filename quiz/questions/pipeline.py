"""The whole way from a file to its bank: read, find the facts, write the questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quiz.bank.model import Bank, Source
from quiz.documents import Document, read_document
from quiz.facts.language import DEFAULT_MODEL, load_parser
from quiz.facts.read import read_facts
from quiz.questions.write import write_questions

ATTRIBUTION = "Wikipedia, CC BY-SA 4.0"


@dataclass(frozen=True, slots=True)
class Generated:
    """A bank, the number of facts that were found, and the rejected candidates by reason."""

    bank: Bank
    facts: int
    rejected: Mapping[str, int]


def generate_bank(path: Path, *, model: str = DEFAULT_MODEL, limit: int | None = None) -> Generated:
    """Read one document and write its questions.

    Args:
        path: the source file; the bank names it as given.
        model: the spaCy model's name.
        limit: keep at most so many questions, spread over the document; None for all.

    Raises:
        DocumentError: the file cannot be read.
        MissingExtraError: spaCy is not installed.
        UsageError: the model cannot be loaded.
    """
    return generate_from(read_document(path), model=model, limit=limit)


def generate_from(document: Document, *, model: str = DEFAULT_MODEL, limit: int | None = None) -> Generated:
    """Write the questions of a parsed document."""
    base = read_facts(document, load_parser(model))
    written = write_questions(base)
    questions = written.questions
    if limit is not None and len(questions) > limit:
        step = len(questions) / limit
        questions = tuple(questions[int(i * step)] for i in range(limit))
    source = Source(document.path, document.sha256, ATTRIBUTION)
    rejected = Counter(base.rejected) + written.rejected
    return Generated(Bank(document.topic or Path(document.path).stem, questions, source), len(base.facts), rejected)
