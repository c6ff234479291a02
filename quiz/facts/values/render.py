"""Writing values: as options and as bare numbers."""

from __future__ import annotations

from quiz.facts.values.date import Date, DateRange
from quiz.facts.values.model import Value
from quiz.facts.values.quantity import Quantity, join


def plain(value: Value) -> Value:
    """The same value without its qualifier and without its conversion."""
    return value.plain() if isinstance(value, Quantity | Date | DateRange) else value


def option_text(value: Value) -> str:
    """How the value is shown as an option: `1,729`, `$258,000`, `131 minutes`, `mid-2012`, `84th`.

    A count, an age and a rank lose the words around the number, which the question says; a conversion in
    parentheses is left out; a qualifier stays.
    """
    if not isinstance(value, Quantity):
        return value.core if isinstance(value, Date | DateRange) and not value.approximate else value.text
    if value.type in ("count", "age", "ordinal") or (value.type == "rank" and value.after):
        return join(value.qualifier, number_text(value))
    return _lowered(join(value.qualifier, value.core), value)


def number_text(value: Value) -> str:
    """The bare number: `1,729`, `131`, `8.5`, `2.1 million`, `84th`, `16 to 18`; a date in full."""
    if not isinstance(value, Quantity):
        return option_text(value)
    if value.parts:
        return value.core
    return value.figure.lower() if value.number.words else value.figure


def _lowered(text: str, value: Quantity) -> str:
    return text[:1].lower() + text[1:] if value.number.words and not value.before else text
