"""A wording that no host reads out, with a stem that has it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple


class Wording(NamedTuple):
    """What is wrong with a stem, how it is told, and a stem that has it."""

    flaw: str
    pattern: re.Pattern[str]
    example: str


class Table(tuple[Wording, ...]):
    """Wordings, with their patterns' search ready: every stem is held against all of them."""

    @cached_property
    def searches(self) -> tuple[Callable[[str], re.Match[str] | None], ...]:
        return tuple(wording.pattern.search for wording in self)


def table(*rows: tuple[str, str, str]) -> Table:
    """A table of wordings from their flaws, patterns and examples."""
    return Table(Wording(flaw, re.compile(pattern), example) for flaw, pattern, example in rows)


def has_one(text: str, table: Table) -> bool:
    """Whether a text has one of the wordings of a table."""
    for search in table.searches:  # noqa: SIM110
        if search(text) is not None:
            return True
    return False
