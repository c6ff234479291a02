"""A wording that no host reads out, with a stem that has it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Wording(NamedTuple):
    """What is wrong with a stem, how it is told, and a stem that has it."""

    flaw: str
    pattern: re.Pattern[str]
    example: str


def table(*rows: tuple[str, str, str]) -> tuple[Wording, ...]:
    """A table of wordings from their flaws, patterns and examples."""
    return tuple(Wording(flaw, re.compile(pattern), example) for flaw, pattern, example in rows)


def has_one(text: str, table: tuple[Wording, ...]) -> bool:
    """Whether a text has one of the wordings of a table."""
    return any(wording.pattern.search(text) for wording in table)
