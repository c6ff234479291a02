"""The parser, loaded once for the whole session, and small articles read with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from quiz.documents import parse_document
from quiz.errors import QuizError
from quiz.facts.base import FactBase
from quiz.facts.language import load_parser, parse_paragraphs, sentences
from quiz.facts.names.document import collect_names
from quiz.facts.names.sexes import settle_sexes
from quiz.facts.page import Page
from quiz.facts.subject import infer_subject

if TYPE_CHECKING:
    from spacy.language import Language

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]


@pytest.fixture(scope="session")
def parser() -> Language:
    """spaCy with its model; the test is skipped where the extra `generate` is not installed."""
    for module in ("spacy", "lemminflect"):
        pytest.importorskip(module, reason=f"{module} is missing: install the extra 'generate'")
    try:
        return load_parser()
    except QuizError as error:
        pytest.skip(f"the parser cannot be loaded: {error}")


@pytest.fixture(scope="session")
def page_of(parser: Language) -> PageOf:
    """Parses an article as far as the prose readers see it: subject, names, sentences, discourse."""
    from quiz.facts.reference.discourse import Discourse

    def _page(text: str) -> Page:
        document = parse_document(text, path="test.txt")
        subject = infer_subject(document)
        parsed = tuple(
            sentences(parse_paragraphs(document, parser, own=(subject.name,) if subject.marked else ()))
        )
        names = collect_names(parsed, ())
        settle_sexes(names, parsed, subject.gender, subject.name)
        return Page(document, subject, names, parsed, Discourse(subject, names, parsed))

    return _page


@pytest.fixture(scope="session")
def base_of(parser: Language) -> BaseOf:
    """Reads the facts of an article."""
    from quiz.facts.read import read_facts

    return lambda text: read_facts(parse_document(text, path="test.txt"), parser)
