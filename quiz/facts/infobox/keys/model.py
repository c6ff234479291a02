"""The format of the tables of infobox keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from quiz.documents import Span
from quiz.facts.model import INFOBOX, Answer, Fact

# The kind of question that an answer's type makes, where an entry does not say.
_KINDS: Mapping[str, str] = {
    "person": "person",
    "character": "cast",
    "organization": "organization",
    "place": "place",
    "country": "place",
    "work": "work",
    "award": "award",
    "date": "date",
    "year_range": "date",
    "start": "date",
    "end": "date",
    "dates": "date",
    "number": "figure",
    "money": "figure",
    "measure": "figure",
    "duration": "figure",
    "age": "figure",
    "term": "other",
    "event": "other",
}
ALWAYS_FILLED = frozenset({"subject", "is", "does", "has"})


@dataclass(frozen=True, slots=True)
class Key:
    """One infobox key that can be told in words.

    `names` are its spellings in small letters with spaces, in the singular ("num employees"). `classes` are
    the subject classes it is read for, or nouns of the subject ("flight"), empty for all. `type` is what its
    value must be: a type of name,
    "number" (any typed number) or a type of typed value ("date", "money", "measure", "duration"), "start" or
    "end" of a range of dates, "dates" that each have their place; a value that is something else is left
    alone. `forms` ask for a single value, `several` for one of many; slots
    beyond `{subject}` and its verbs are roles that the row fills: `{when}` ("in 2023", "at the 2017
    census"), `{years}` ("from 1998 to 2003"), `{what}` (the noun of a paired row), `{side}`, `{club}`,
    `{item}`. `whole` values are not split at commas. `ambiguous` values are left alone where the prose
    tells several dates of that sort. `unit` is the unit of bare numbers. Where the infobox has a row named
    in `unless`, the key is not read. The fine type "subject" stands for the subject's own class.
    """

    relation: str
    names: tuple[str, ...]
    type: str
    forms: tuple[str, ...]
    several: tuple[str, ...] = ()
    classes: frozenset[str] = frozenset()
    fine: str = ""
    kind: str = ""
    whole: bool = False
    ambiguous: bool = False
    unit: str = ""
    unless: frozenset[str] = frozenset()
    example: str = ""

    def fact(
        self,
        answer: Answer,
        evidence: Span,
        roles: Mapping[str, str],
        *,
        also: tuple[str, ...] = (),
        near: tuple[str, ...] = (),
    ) -> Fact:
        """What the row of the key tells."""
        return Fact(self.relation, self.kind, answer, evidence, INFOBOX, roles, also, near)


def key(
    name: str,
    names: str,
    type: str,
    forms: str,
    *,
    several: str = "",
    classes: str = "",
    fine: str = "",
    kind: str = "",
    whole: bool = False,
    ambiguous: bool = False,
    unit: str = "",
    unless: str = "",
    example: str = "",
) -> Key:
    """Write an entry briefly: names, forms and classes are strings, their parts divided by `|`."""
    return Key(
        relation=f"infobox.{name}",
        names=_parts(names),
        type=type,
        forms=_parts(forms),
        several=_parts(several),
        classes=frozenset(_parts(classes)),
        fine=fine,
        kind=kind or _KINDS.get(type, "other"),
        whole=whole or (type in ("date", "place") and not several),
        ambiguous=ambiguous,
        unit=unit,
        unless=frozenset(_parts(unless)),
        example=example,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


def special_slots(form: str) -> frozenset[str]:
    """The slots of a form that not every fact fills."""
    return frozenset(name for _, name, _, _ in Formatter().parse(form) if name) - ALWAYS_FILLED
