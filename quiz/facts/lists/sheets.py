"""Specifications: a list of "Key: value" lines is read as the rows of an infobox are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.documents import Document, InfoboxRow
from quiz.facts.infobox import extract_infobox
from quiz.facts.lists.common import ItemList
from quiz.facts.lists.headings import read_heading
from quiz.facts.model import Fact
from quiz.facts.subject import Subject

_SHEET = re.compile(
    r"(?:technical |general |key |main |vital |basic |physical |vehicle |engine )*"
    r"(?:specification|characteristic|dimension|data|performance|fact|statistic|detail|parameter)"
)
_LINE = re.compile(r"(?P<key>[A-Z][\w /-]{2,40}): (?P<value>\S.*)")
_VARIANT = re.compile(r"\((?:as (?:built|designed|completed)|(?P<variant>[^()]*\d[^()]*))\)")
_SIDES = frozenset(("crew", "powerplant", "armament"))


def extract_sheet(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what a data sheet tells of the subject, or of the one variant that its heading names."""
    if not _SHEET.fullmatch(read_heading(where.heading).noun) or subject.cls == "person":
        return
    known = {row.key.casefold() for row in document.infobox}
    found = [(item, match) for item in where.items if (match := _LINE.fullmatch(item.text))]
    if len(found) < max(3, 0.7 * len(where.items)):
        return
    rows = tuple(
        InfoboxRow(match["key"], match["value"], item.span)
        for item, match in found
        if match["key"].casefold() not in known | _SIDES
    )
    for told in extract_infobox(replace(document, infobox=rows), _of_variant(where.heading, subject)):
        yield replace(told, section=where.heading)


def _of_variant(heading: str, subject: Subject) -> Subject:
    """The subject as the heading narrows it: "Specifications (Merlin Mk. 2)" of the Krag Merlin."""
    match = _VARIANT.search(heading)
    variant = match["variant"] if match else None
    if not variant:
        return subject
    if variant.startswith(subject.name.removeprefix("the ")):
        return replace(
            subject, reference=f"the {variant}" if subject.reference.startswith("the ") else variant
        )
    words = subject.reference.split()
    shared = next((n for n in range(len(words)) if variant.startswith(" ".join(words[n:]) + " ")), None)
    told = (
        " ".join([*words[:shared], variant])
        if shared is not None
        else f"the {variant} variant of {subject.reference}"
    )
    return replace(subject, reference=told)
