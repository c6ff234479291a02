"""Typed values in English encyclopedia prose: finding, comparing and writing them.

The grammar is a list of small rules (`rules/`), each with its examples beside it. Nothing here knows a
document, today's date or a language model.
"""

from __future__ import annotations

from quiz.facts.values.date import Date, DateRange
from quiz.facts.values.find import RULES, find_values, parse_value
from quiz.facts.values.model import Found, Value, same_value
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.render import number_text, option_text, plain

__all__ = [
    "RULES",
    "Date",
    "DateRange",
    "Found",
    "Quantity",
    "Value",
    "find_values",
    "number_text",
    "option_text",
    "parse_value",
    "plain",
    "same_value",
]
