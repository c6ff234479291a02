"""Writing values: as options, as bare numbers, and in the style of another value."""

from __future__ import annotations

from quiz.facts.values.date import Date, DateRange
from quiz.facts.values.model import Value
from quiz.facts.values.numerals import restyled
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
    """The bare number: `1,729`, `131`, `8.5`, `2.1 million`, `84th`; a date in full."""
    if not isinstance(value, Quantity):
        return option_text(value)
    if value.parts:
        return value.core
    return value.number.text.lower() if value.number.words else value.number.text


def _lowered(text: str, value: Quantity) -> str:
    return text[:1].lower() + text[1:] if value.number.words and not value.before else text


def render(value: Value, like: Value) -> str:
    """`value` in the style of `like`: order of a date, grouping, currency sign, scale word, decimals, words.

    A value whose type or unit `like` cannot write is given as it stands, without qualifier and conversion.
    """
    if isinstance(value, Quantity) and isinstance(like, Quantity) and value.comparable(like):
        if not like.factor or (value.unit != like.unit and value.dimension == ""):
            return value.core
        return like.plain().with_amount(value.base / like.factor).text
    if isinstance(value, Quantity) and isinstance(like, Quantity):
        number = restyled(value.amount, like.number) if not like.number.ordinal else value.number
        return f"{value.before}{number.text}{value.after}"
    if isinstance(value, Date) and isinstance(like, Date):
        if value.precision == like.precision and bool(value.part) == bool(like.part):
            year = value.year if value.year is not None else like.year
            return like.plain().with_fields(year=year, month=value.month, day=value.day, part=value.part).text
    return option_text(plain(value))
