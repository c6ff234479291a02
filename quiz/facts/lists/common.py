"""Lists of a document: runs of items under one heading, with the line that introduces them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quiz.documents import Document, Span
from quiz.facts.model import Answer, Fact
from quiz.facts.values import parse_value

_GROUP_LENGTH = 60
LONGEST_LINE = 400


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list, without its dash."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ItemList:
    """A run of items. `intro` is the paragraph above it ("" where there is none); `group` that paragraph
    where it is a bare name, as of the club that the honours below were won with. `section` is the path of
    headings.
    """

    section: tuple[str, ...]
    intro: str
    group: str
    items: tuple[Item, ...]

    @property
    def heading(self) -> str:
        """The innermost heading."""
        return self.section[-1]

    def under(self, pattern: re.Pattern[str]) -> bool:
        """Whether any heading above the list matches."""
        return any(pattern.search(heading) for heading in self.section)


def read_lists(document: Document) -> tuple[ItemList, ...]:
    """All lists of a document, in order. A paragraph or a heading between items begins a new list."""
    lists: list[ItemList] = []
    intro = ""
    section: tuple[str, ...] = ()
    run: list[Item] = []
    for block in document.blocks:
        if run and (block.kind != "item" or block.section != section):
            lists.append(_list(section, intro, run))
            run, intro = [], ""
        if block.section != section:
            section, intro = block.section, ""
        if block.kind == "item":
            run.append(Item(document.slice(block.span), block.span))
        else:
            intro = document.slice(block.span)
    if run:
        lists.append(_list(section, intro, run))
    return tuple(lists)


def _list(section: tuple[str, ...], intro: str, run: list[Item]) -> ItemList:
    bare = 0 < len(intro) <= _GROUP_LENGTH and intro[0].isupper() and intro[-1] not in ".:!?;"
    return ItemList(section, intro, intro if bare else "", tuple(run))


def parse_all(
    items: Iterable[Item], pattern: re.Pattern[str], *, share: float = 0.7, least: int = 2
) -> tuple[tuple[Item, re.Match[str]], ...]:
    """The items that a pattern matches wholly; none where too few of the list do, which is then of
    another kind."""
    every = tuple(items)
    short = (item for item in every if len(item.text) <= LONGEST_LINE)
    found = tuple((item, match) for item in short if (match := pattern.fullmatch(item.text)))
    return found if len(found) >= max(least, share * len(every)) else ()


def fact(
    relation: str,
    kind: str,
    answer: Answer,
    item: Item,
    where: ItemList,
    roles: Mapping[str, str],
    *,
    also: Iterable[str] = (),
    near: Iterable[str] = (),
) -> Fact:
    """A fact told by one line. `also` and `near` lose doubles and the answer itself."""
    true = tuple(text for text in dict.fromkeys(also) if text != answer.text)
    false = tuple(text for text in dict.fromkeys(near) if text != answer.text and text not in true)
    return Fact(relation, kind, answer, item.span, where.heading, roles, true, false)


def year_answer(text: str) -> Answer | None:
    """A year ("2016") or a season ("2011–12") as an answer."""
    value = parse_value(text)
    return Answer(text, value.type, "year", value) if value and value.type in ("date", "year_range") else None
