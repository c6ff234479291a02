"""What a kind of list is: the heading it stands under, the shapes of its lines, what is asked of a column.

A shape is a pattern over the skeleton of a line (`columns.Row`), a wording one over the line itself; their
groups name the columns, as those of the heading and of the line above the list do. The kinds themselves stand
in `kinds/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from quiz.facts.model import NAME_TYPES

STEP = "step"
"""The type of an answer whose wrong options are the other cells of its column alone."""
_VERBS = frozenset(("subject", "is", "does", "has"))
_COLUMN = re.compile(r"\(\?P<(?P<name>\w+)>\[?(?P<kinds>[\w%$]+)\]?\)")
"""A column as a shape has it: its name, and the kinds of its cells."""
NOUN = "noun"
NAME = "[NPQxo]"
"""The kinds of cells that may hold a name, as a shape has them."""
_FIGURES = {"date": "date", "count": "figure", "value": "figure"}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of a column of a kind: a "date", a "count", a "value" or a kind of fact. `form` may be
    several, parted by "|". A name that `fine` narrows (it may name columns) is of its kind's type or a term,
    any other a `STEP`, where `type` tells nothing else. `only` are words that other columns must hold; `by`
    are columns that the answer hangs on though no form names them, `least` how long the list must be; `first`
    asks of first places alone, where the lines tell places, `rare` of no cell that is the commonest of its
    column. `unit` is what a bare number counts, `over` what it must be greater than. `beside`: whether the
    other lines make near misses.
    """

    relation: str
    column: str
    kind: str
    form: str
    several: str = ""
    type: str = ""
    fine: str = ""
    only: tuple[tuple[str, str], ...] = ()
    by: tuple[str, ...] = ()
    least: int = 0
    first: bool = False
    beside: bool = True
    rare: bool = False
    unit: str = ""
    over: int = 0

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways to ask for the one true answer."""
        return tuple(self.form.split("|"))

    @property
    def forms_of_several(self) -> tuple[str, ...]:
        """The ways to ask for one of several true answers."""
        return (self.several,) if self.several else ()

    @property
    def needed(self) -> frozenset[str]:
        """The columns that the question hangs on."""
        slots = {name for _, name, _, _ in Formatter().parse(self.form + self.several) if name}
        return frozenset((*slots, *self.by)) - _VERBS

    @property
    def shape(self) -> str:
        """The kind of the facts."""
        return _FIGURES.get(self.kind, self.kind)

    @property
    def wanted(self) -> str:
        """The type of the answers."""
        known = "term" if self.kind == "other" else self.kind
        return self.type or (known if known in _FIGURES or (self.fine and known in NAME_TYPES) else STEP)


@dataclass(frozen=True, slots=True)
class Relation:
    """A kind of list: its heading, its lines' shapes and wordings, the classes of subject it is told of or
    not. `scope` tells where its heading is sought: it is the whole noun of the innermost (`NOUN`), or stands
    in that "heading" or in "any" above the list; `above` must be found in the line above the list. `people`
    and `names` are columns that must hold such, `nouns` what the subject must be.
    """

    heading: re.Pattern[str]
    asks: tuple[Ask, ...]
    shapes: tuple[re.Pattern[str], ...] = ()
    wordings: tuple[re.Pattern[str], ...] = ()
    of: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    least: int = 3
    share: float = 0.7
    scope: str = NOUN
    above: re.Pattern[str] | None = None
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()

    @property
    def columns(self) -> tuple[Mapping[str, str], ...]:
        """The kinds of cells of each column, by shape, for lines that have them in another order."""
        every = (
            {match["name"]: match["kinds"] for match in _COLUMN.finditer(shape.pattern)}
            for shape in self.shapes
        )
        return tuple(columns for columns in every if len(columns) > 1)

    def takes(self, cls: str, noun: str) -> bool:
        """Whether the list is one of subjects of a class, and of those that go by such a noun."""
        named = not self.nouns or noun in self.nouns
        return named and cls not in self.never and (not self.of or cls in self.of)


def relation(
    heading: str,
    shapes: tuple[str, ...],
    *asks: Ask,
    of: frozenset[str] = frozenset(),
    never: frozenset[str] = frozenset(),
    least: int = 3,
    share: float = 0.7,
    scope: str = NOUN,
    nouns: frozenset[str] = frozenset(),
) -> Relation:
    """A kind of list by the noun of its heading and the cells of its lines; a shape begins where the line
    does."""
    found = re.compile(heading, re.IGNORECASE)
    compiled = tuple(re.compile(f" {shape}") for shape in shapes)
    return Relation(
        found, asks, compiled, of=of, never=never, least=least, share=share, scope=scope, nouns=nouns
    )


def worded(
    heading: str,
    wording: str,
    *asks: Ask,
    of: frozenset[str] = frozenset(),
    least: int = 2,
    share: float = 0.7,
    above: str = "",
    people: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
    otherwise: str = "",
) -> Relation:
    """A kind of list by any heading above it and the wording of its lines, or the other one they may have."""
    return Relation(
        re.compile(heading, re.IGNORECASE),
        asks,
        wordings=tuple(re.compile(text) for text in (wording, otherwise) if text),
        of=of,
        least=least,
        share=share,
        scope="any",
        above=re.compile(above) if above else None,
        people=people,
        names=names,
    )
