"""Facts from prose: every sentence, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.asking_names import ask_part, ask_subject
from quiz.facts.asking_values import ask_values
from quiz.facts.clause import Clause
from quiz.facts.clauses import find_clauses
from quiz.facts.composing import Reading
from quiz.facts.model import Fact
from quiz.facts.page import Page, Rejected
from quiz.facts.slots import value_slots
from quiz.facts.telling import tell


def extract_prose(page: Page) -> Iterator[Fact | Rejected]:
    """Yield the facts of every sentence, and of every candidate that is not asked the reason."""
    for sentence in page.sentences:
        reading = Reading(page.document, page.discourse, value_slots(sentence, page.text(sentence)))
        for clause in find_clauses(sentence):
            yield from _read_clause(clause, reading)


def _read_clause(clause: Clause, reading: Reading) -> Iterator[Fact | Rejected]:
    told = tell(clause, reading.discourse)
    if isinstance(told, str):
        yield Rejected(told, clause.sentence.span)
        return
    yield from ask_subject(told, reading)
    yield from ask_values(told, None, told.subject, reading)
    for index, part in enumerate(told.parts):
        yield from ask_part(told, index, part, reading)
        yield from ask_values(told, index, part, reading)
