"""The parties and the candidates of an election: who led them, what they won.

An election's box numbers them: "Party1: Sund Union", "Leader1: Ada Poe", "Seats1: 61", or in words "First
party", "First party seats".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.answers import read_named, read_number
from quiz.facts.infobox.items import Item, is_name, split_items
from quiz.facts.infobox.keys import Key, lookup
from quiz.facts.infobox.rows import Row
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

Rows = Mapping[tuple[str, str], Row]

_STANDING = ("party", "alliance", "candidate", "nominee")
_WON = (
    ("seats", "seats won"),
    ("votes", "popular vote", "vote", "votes won"),
    ("percentage", "share", "vote share", "popular vote share", "percent"),
    ("electoral vote", "electoral votes"),
)
_ARTICLED = re.compile(
    r"(?:.* )?(?:Party|Union|League|Alliance|Front|Movement|List|Bloc|Coalition|Congress|Democrats|Liberals"
    r"|Conservatives|Socialists|Federation|Confederation|Group|Association|Greens|Nationalists)$"
)


@dataclass(frozen=True, slots=True)
class _Runner:
    """A party or a candidate: its number, its name and how a stem says it, and its rows."""

    number: str
    row: Row
    answer: Answer
    said: str


def extract_parties(rows: Rows, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who led each party of an election, and the seats, votes and shares that each runner won."""
    for kind in _STANDING:
        runners = list(_runners(kind, rows, document, subject))
        for runner in runners if len(runners) > 1 else ():
            for names in _WON:
                yield from _figure(runner, kind, names, rows, subject)
        yield from _leaders(kind, runners, rows, document, subject)


def extract_shares(rows: Sequence[Row], subject: Subject) -> Iterator[Fact]:
    """Yield what each runner won where one row tells it of them all: "82 (People's Party), 54 (Greens)", or
    "Smith (51%), Jones (49%)"."""
    for row in rows:
        what = next((names[0] for names in _WON if row.name in names), "")
        items = split_items(row.value) if what and not row.number else ()
        told = [_told(item) for item in items]
        what = "percentage" if all(figure.endswith("%") for _, figure in told) else what
        for entry in lookup(f"won {what}", subject.cls) if len(told) > 1 and all(w for w, _ in told) else ():
            for who, figure in told:
                answer = read_number(figure, entry, "")
                said = f"the {who}" if _ARTICLED.match(who) and not who.startswith("the ") else who
                if answer is not None and answer.text != "0":
                    yield entry.fact(answer, row.evidence, subject.roles(runner=said))


def _told(item: Item) -> tuple[str, str]:
    """Who won what, whichever stands in brackets; "" where nobody is named."""
    one, other = item.text, item.qualifier
    who, figure = (other, one) if one[:1].isdigit() else (one, other)
    return (who, figure) if is_name(who) and figure[:1].isdigit() else ("", figure)


def _runners(kind: str, rows: Rows, document: Document, subject: Subject) -> Iterator[_Runner]:
    for (name, number), row in rows.items():
        items = split_items(row.value) if name == kind else ()
        for entry in lookup(f"{kind} of election", subject.cls) if len(items) == 1 else ():
            answer = read_named(items[0].text, entry, document)
            if answer is not None:
                said = f"the {answer.text}" if _ARTICLED.match(answer.text) else answer.text
                yield _Runner(number, row, answer, said)


def _figure(
    runner: _Runner, kind: str, names: tuple[str, ...], rows: Rows, subject: Subject
) -> Iterator[Fact]:
    """What a runner won, from the row of its number."""
    row = _numbered(runner, kind, names, rows)
    if row is None:
        return
    for entry in lookup(f"won {names[0]}", subject.cls):
        answer = read_number(row.value, entry, "")
        if answer is not None and answer.text != "0":
            yield _fact(entry, answer, runner.row, row, subject.roles(runner=runner.said))


def _numbered(runner: _Runner, kind: str, names: tuple[str, ...], rows: Rows) -> Row | None:
    """The row of a runner's number under one of the names, "Seats1" or "Party seats1"."""
    keys = [(key, runner.number) for name in names for key in (name, f"{kind} {name}")]
    return next((rows[key] for key in keys if key in rows), None)


def _leaders(
    kind: str, runners: list[_Runner], rows: Rows, document: Document, subject: Subject
) -> Iterator[Fact]:
    """Who led a party, and which party somebody led."""
    asked, turned = lookup("party leader", subject.cls)[:1], lookup("led party", subject.cls)[:1]
    led: list[tuple[_Runner, Row, Answer]] = []
    for runner in runners:
        row = _numbered(runner, kind, ("leader",), rows)
        items = split_items(row.value) if row is not None else ()
        for entry in asked if len(items) == 1 else ():
            answer = read_named(items[0].text, entry, document)
            if row is not None and answer is not None:
                led.append((runner, row, answer))
    leaders = tuple(answer.text for _, _, answer in led)
    parties = tuple(runner.answer.text for runner in runners)
    for runner, row, answer in led:
        for entry in asked:
            yield _fact(entry, answer, runner.row, row, subject.roles(runner=runner.said), leaders)
        for entry in turned if leaders.count(answer.text) == 1 else ():
            yield _fact(entry, runner.answer, runner.row, row, subject.roles(leader=answer.text), parties)


def _fact(
    entry: Key,
    answer: Answer,
    runner: Row,
    row: Row,
    roles: Mapping[str, str],
    others: tuple[str, ...] = (),
) -> Fact:
    near = tuple(name for name in others if name != answer.text)
    return entry.fact(answer, runner.together(row), roles, near=near)
