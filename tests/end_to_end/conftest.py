"""The banks of the seeds and the held-out articles, each written once for the whole session."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from quiz.bank.model import Question
from quiz.documents import read_document

if TYPE_CHECKING:
    from spacy.language import Language

ROOT = Path(__file__).parents[2]
SOURCES = [*sorted((ROOT / "tests" / "articles").glob("*.txt")), *sorted((ROOT / "seeds").glob("*.txt"))]


@dataclass(frozen=True, slots=True)
class Made:
    """One document, its bank, the spellings of its names, and the hand-made lists beside it, if any."""

    name: str
    text: str
    questions: tuple[Question, ...]
    forms: Mapping[str, tuple[str, ...]]
    facts: Sequence[Mapping[str, Any]] = field(default=())
    traps: Sequence[Mapping[str, Any]] = field(default=())


def _rows(path: Path) -> list[Mapping[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


@pytest.fixture(scope="session")
def banks(parser: Language) -> Mapping[str, Made]:
    """Every bank by its source's name."""
    from quiz.facts.read import read_facts
    from quiz.questions.write import write_questions

    made = {}
    for path in SOURCES:
        base = read_facts(read_document(path), parser)
        forms = {re.sub(r"^The ", "", e.text): e.forms for e in base.entities}
        made[path.stem] = Made(
            path.stem,
            path.read_text("utf-8"),
            write_questions(base).questions,
            forms,
            _rows(path.with_suffix(".facts.jsonl")),
            _rows(path.with_suffix(".traps.jsonl")),
        )
    return made


@pytest.fixture(params=[path.stem for path in SOURCES])
def made(request: pytest.FixtureRequest, banks: Mapping[str, Made]) -> Made:
    """Each of the banks in turn."""
    return banks[request.param]
