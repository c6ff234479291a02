"""The whole way from a file to its bank: read, find the facts, write the questions."""

from __future__ import annotations

import gc
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from multiprocessing.context import BaseContext
from pathlib import Path

from quiz.bank.model import Bank, Source
from quiz.documents import Document, read_document
from quiz.documents.attribution import find_attribution
from quiz.facts.collecting import collecting_later
from quiz.facts.language import DEFAULT_MODEL, load_parser
from quiz.facts.read import read_facts
from quiz.questions.write import write_questions


@dataclass(frozen=True, slots=True)
class Generated:
    """A bank, the number of facts that were found, and the rejected candidates by reason."""

    bank: Bank
    facts: int
    rejected: Mapping[str, int]


def generate_banks(
    paths: Sequence[Path], *, model: str = DEFAULT_MODEL, limit: int | None = None, jobs: int = 1
) -> Iterator[Generated]:
    """Generate a bank for each file, in the order given, whatever the number of processes.

    Args:
        paths: the source files.
        model: the spaCy model's name.
        limit: at most so many questions a document, spread over it; None for all.
        jobs: how many processes work at a time.

    Raises:
        DocumentError: a file cannot be read.
        MissingExtraError: spaCy is not installed.
        UsageError: the model cannot be loaded.
    """
    load = partial(generate_bank, model=model, limit=limit)
    if jobs == 1 or len(paths) < 2:
        yield from map(load, paths)
        return
    from concurrent.futures import ProcessPoolExecutor

    largest_first = sorted(range(len(paths)), key=lambda i: -_size(paths[i]))
    with ProcessPoolExecutor(min(jobs, len(paths)), mp_context=_processes(model)) as pool:
        try:
            banks = {i: pool.submit(load, paths[i]) for i in largest_first}
            yield from (banks.pop(i).result() for i in range(len(paths)))
        finally:
            pool.shutdown(cancel_futures=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _processes(model: str) -> BaseContext:
    """How to start processes: where one can safely be copied, with the parser loaded once for them all."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return get_context("spawn")
    load_parser(model)
    gc.freeze()
    return get_context("fork")


def generate_bank(path: Path, *, model: str = DEFAULT_MODEL, limit: int | None = None) -> Generated:
    """Read one document and write its questions; see `generate_banks`."""
    return generate_from(read_document(path), model=model, limit=limit)


@collecting_later()
def generate_from(document: Document, *, model: str = DEFAULT_MODEL, limit: int | None = None) -> Generated:
    """Write the questions of a parsed document."""
    base = read_facts(document, load_parser(model))
    written = write_questions(base)
    questions = written.questions
    if limit is not None and len(questions) > limit:
        step = len(questions) / limit
        questions = tuple(questions[int(i * step)] for i in range(limit))
    rejected = Counter(base.rejected) + written.rejected
    topic = document.topic or Path(document.path).stem or "Untitled"
    return Generated(Bank(topic, questions, _source(document)), len(base.facts), rejected)


def _source(document: Document) -> Source:
    """The source as the bank names it: its folder and file, so that the working folder does not show."""
    path = Path(document.path).resolve()
    return Source(f"{path.parent.name}/{path.name}", document.sha256, find_attribution(document.path))
