"""Facts from prose: every sentence, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.asking.dates import ask_leaning_date
from quiz.facts.asking.deeds import ask_deeds
from quiz.facts.asking.doers import ask_doer
from quiz.facts.asking.gathered import ask_gathered
from quiz.facts.asking.in_place import ask_in_place
from quiz.facts.asking.in_subject import ask_in_subject
from quiz.facts.asking.inner_dates import ask_event_date
from quiz.facts.asking.names import ask_part, ask_subject
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.positions import ask_position, ask_standing
from quiz.facts.asking.sayers import ask_sayer
from quiz.facts.asking.seated import ask_seated
from quiz.facts.asking.slots import value_slots
from quiz.facts.asking.stretches import ask_stretch
from quiz.facts.asking.terms import ask_terms
from quiz.facts.asking.tolls import ask_beside
from quiz.facts.asking.under import ask_under
from quiz.facts.asking.values import ask_values
from quiz.facts.model import Fact
from quiz.facts.page import Page, Rejected
from quiz.facts.wording.telling import Told, told_clauses


def extract_prose(page: Page) -> Iterator[Fact | Rejected]:
    """Yield the facts of every sentence, and of every candidate that is not asked the reason."""
    for sentence in page.sentences:
        reading = Reading(page.document, page.discourse, value_slots(sentence, page.text(sentence)))
        answered: set[str] = set()
        clauses = told_clauses(sentence, page.discourse)
        for clause, told in clauses:
            for found in _ask(told, reading) if not isinstance(told, str) else ():
                answered |= {found.answer.text} if isinstance(found, Fact) else set()
                yield found
            yield from ask_sayer(clause, reading)
            if isinstance(told, str):
                yield Rejected(told, clause.sentence.span)
        if reading.values and not page.discourse.in_quotation(sentence):
            for found in ask_deeds(sentence, reading):
                answered |= {found.answer.text} if isinstance(found, Fact) else set()
                yield found
        for _, told in clauses:
            if not isinstance(told, str):
                yield from ask_doer(told, reading, answered)
                yield from ask_in_place(told, reading, answered)
                yield from ask_in_subject(told, reading, answered)


def _ask(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    yield from ask_subject(told, reading)
    yield from ask_terms(told, None, told.subject, reading)
    yield from ask_values(told, None, told.subject, reading)
    yield from ask_beside(told, reading)
    yield from ask_gathered(told, reading)
    yield from ask_event_date(told, reading)
    yield from ask_stretch(told, reading)
    for index, part in enumerate(told.parts):
        yield from ask_part(told, index, part, reading)
        yield from ask_seated(told, index, part, reading)
        yield from ask_under(told, index, part, reading)
        yield from ask_terms(told, index, part, reading)
        yield from ask_values(told, index, part, reading)
        yield from ask_position(told, index, part, reading)
        yield from ask_standing(told, index, part, reading)
        yield from ask_leaning_date(told, index, part, reading)
