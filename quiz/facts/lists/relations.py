"""What a kind of list is: the heading it stands under, the shapes of its lines, what is asked of a column.

A shape is a pattern over the skeleton of a line (`columns.Row`), its groups name the columns; the heading's
groups are columns too. The kinds themselves stand in `kinds/`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter

STEP = "step"
"""The type of an answer whose wrong options are the other cells of its column alone."""
_VERBS = frozenset(("subject", "is", "does", "has"))
NAME = "[NPQxo]"
"""The kinds of cells that may hold a name, as a shape has them."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of a column. `only` are words that other columns must hold; `by` are columns that the
    answer hangs on though no form names them, `least` how long the list must be;
    `first` asks of first places alone, where the lines tell places.
    """

    relation: str
    column: str
    forms: tuple[str, ...]
    several: tuple[str, ...] = ()
    kind: str = "other"
    type: str = STEP
    fine: str = ""
    only: tuple[tuple[str, str], ...] = ()
    by: tuple[str, ...] = ()
    least: int = 0
    first: bool = False
    example: str = ""

    @property
    def needed(self) -> frozenset[str]:
        """The columns that the question hangs on."""
        slots = {
            name for form in (*self.forms, *self.several) for _, name, _, _ in Formatter().parse(form) if name
        }
        return frozenset((*slots, *self.by)) - _VERBS


@dataclass(frozen=True, slots=True)
class Relation:
    """A kind of list: its heading's noun, its lines' shapes, the classes of subject it is told of or not."""

    heading: re.Pattern[str]
    shapes: tuple[re.Pattern[str], ...]
    asks: tuple[Ask, ...]
    of: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    least: int = 3
    share: float = 0.7

    def takes(self, cls: str) -> bool:
        """Whether the list is one of subjects of a class."""
        return cls not in self.never and (not self.of or cls in self.of)


def relation(
    heading: str,
    shapes: tuple[str, ...],
    *asks: Ask,
    of: frozenset[str] = frozenset(),
    never: frozenset[str] = frozenset(),
    least: int = 3,
    share: float = 0.7,
) -> Relation:
    """A kind of list of its parts; a shape begins where the line does."""
    compiled = tuple(re.compile(f" {shape}") for shape in shapes)
    return Relation(re.compile(heading, re.IGNORECASE), compiled, asks, of, never, least, share)
