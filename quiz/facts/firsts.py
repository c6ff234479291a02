"""What came first: things of one kind whose years a list or the infobox tells, four at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.documents import Span
from quiz.facts.model import Answer, Fact

_FOUR = 4
_MOST_LINES = 700
_ARTICLE = re.compile(r"^(?:an?|the) (?=\S)")
_YEAR = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A thing and the year in which it began."""

    thing: str
    year: int
    fact: Fact


def _role(name: str) -> Callable[[Fact], str]:
    return lambda fact: _ARTICLE.sub("", fact.roles.get(name, "")).strip('"')


def _answer(fact: Fact) -> str:
    return fact.answer.text


# Relation → the thing that its facts date, and the relation of what came first.
_KINDS: Mapping[str, tuple[Callable[[Fact], str], str]] = {
    "list.award_year": (_role("award"), "first.award"),
    "list.work_year": (_role("work"), "first.work"),
    "list.office_start": (_role("who"), "first.holder"),
    "list.twin_year": (_role("town"), "first.twin"),
    "infobox.club_of_years": (_answer, "first.club"),
}


def find_firsts(facts: Iterable[Fact], text: str) -> Iterator[Fact]:
    """Yield which of four neighbours of a list came first, from the facts that date them.

    Things with two dates, fours whose earliest two are of one year, and those of which the document's `text`
    calls another the first ("its first principal conductor, Bram Lund") are left out.
    """
    groups: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        if fact.relation in _KINDS and not fact.also:
            groups.setdefault((fact.relation, fact.section, fact.roles.get("office", "")), []).append(fact)
    for (relation, _, _), members in groups.items():
        thing_of, first = _KINDS[relation]
        dated = _dated(members, thing_of)
        for start in range(0, len(dated) - _FOUR + 1, _FOUR):
            four = dated[start : start + _FOUR]
            yield from (found for found in _first(four, first) if not _told_otherwise(found, text))


def _dated(facts: Sequence[Fact], thing_of: Callable[[Fact], str]) -> list[_Dated]:
    """The things in the document's order, those that come up twice left out."""
    things = [thing_of(fact) for fact in facts]
    found = []
    for fact, thing in sorted(zip(facts, things, strict=True), key=lambda pair: pair[0].evidence.start):
        year = _YEAR.search(fact.roles.get("years", "") if fact.answer.value is None else fact.answer.text)
        if thing and year and things.count(thing) == 1:
            found.append(_Dated(thing, int(year[0]), fact))
    return found


def _first(four: Sequence[_Dated], relation: str) -> Iterator[Fact]:
    earliest = min(four, key=lambda dated: dated.year)
    start = min(dated.fact.evidence.start for dated in four)
    end = max(dated.fact.evidence.end for dated in four)
    if sum(dated.year == earliest.year for dated in four) > 1 or end - start > _MOST_LINES:
        return
    roles = {name: text for name, text in earliest.fact.roles.items() if name not in ("years", "year")}
    near = tuple(dated.thing for dated in four if dated is not earliest)
    answer = Answer(earliest.thing, "order", relation)
    yield Fact(relation, "date", answer, Span(start, end), earliest.fact.section, roles, (), near)


def _told_otherwise(first: Fact, text: str) -> bool:
    """Whether the document calls one of the later three holders of an office the first."""
    if first.relation != "first.holder":
        return False
    names = "|".join(re.escape(name) for name in first.near)
    before = rf"\bfirst (?:[\w-]+ ){{0,3}}[\w-]+,? (?:was |is )?(?:{names})"
    return re.search(rf"{before}|(?:{names}),? (?:was |as )?(?:its |the )first\b", text) is not None
