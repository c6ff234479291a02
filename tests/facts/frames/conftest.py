"""Small articles for the frames' tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import parse_document
from quiz.facts.base import FactBase
from quiz.facts.language import load_parser
from quiz.facts.model import Fact
from quiz.facts.read import read_facts

Reader = Callable[[str], FactBase]
Asked = Callable[[str, str], list[Fact]]


@pytest.fixture
def read() -> Reader:
    """Reads the facts of an article."""
    pytest.importorskip("spacy")

    def _read(text: str) -> FactBase:
        return read_facts(parse_document(text, path="test.txt"), load_parser())

    return _read


@pytest.fixture
def asked(read: Reader) -> Asked:
    """The facts of an article whose relation begins with a prefix."""

    def _asked(text: str, relation: str) -> list[Fact]:
        return [f for f in read(text).facts if f.relation.startswith(relation)]

    return _asked
