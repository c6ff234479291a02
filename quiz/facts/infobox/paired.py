"""Numbered rows that belong together: a player's years, clubs and figures, an album's singles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.answers import date_style, disputed, read_date, read_named, read_number
from quiz.facts.infobox.items import split_items, year_bounds, years_phrase
from quiz.facts.infobox.keys import lookup
from quiz.facts.infobox.parties import extract_parties, extract_shares
from quiz.facts.infobox.rows import Row
from quiz.facts.infobox.sides import extract_named_sides, extract_sides
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import Date

# The rows of a career: names of years, clubs, appearances and goals, and the relations that they make.
_CAREERS = (
    ("years", "clubs", "caps", "goals", "club_caps", "club_goals"),
    ("youth years", "youth clubs", "", "", "", ""),
    ("national years", "national team", "national caps", "national goals", "national_caps", "national_goals"),
    ("nationalyears", "nationalteam", "nationalcaps", "nationalgoals", "national_caps", "national_goals"),
    ("manager years", "manager clubs", "", "", "", ""),
    ("manageryears", "managerclubs", "", "", "", ""),
)


@dataclass(frozen=True, slots=True)
class _Spell:
    """One numbered row of a career: where, when, and the two figures, with the rows that tell them."""

    club: str
    loan: bool
    years: Row
    clubs: Row
    caps: Row | None
    goals: Row | None


def extract_paired(rows: Sequence[Row], document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the facts of numbered rows."""
    by_name = {(row.name, row.number): row for row in rows if row.number}
    for years, clubs, caps, goals, caps_to, goals_to in _CAREERS:
        spells = _spells(by_name, years, clubs, caps, goals)
        for spell in spells:
            yield from _club_fact(spell, spells, document, subject)
            yield from _figure(spell.caps, caps_to, spell, document, subject)
            yield from _figure(spell.goals, goals_to, spell, document, subject)
    yield from _singles(by_name, document, subject)
    if subject.cls == "event":
        yield from extract_parties(by_name, document, subject)
        yield from extract_shares(rows, subject)
    if subject.cls in ("battle", "war"):
        yield from extract_sides(by_name, document, subject)
        yield from extract_named_sides(rows, subject)


def _spells(
    by_name: Mapping[tuple[str, str], Row], years: str, clubs: str, caps: str, goals: str
) -> tuple[_Spell, ...]:
    found = []
    for (name, number), row in by_name.items():
        when = by_name.get((years, number))
        if name != clubs or when is None or not years_phrase(when.value):
            continue
        items = split_items(row.value)
        if len(items) != 1 or not (items[0].safe or items[0].qualifier == "loan"):
            continue
        club = items[0].text.strip("→ ")
        loan = items[0].qualifier == "loan" or row.value.startswith("→")
        found.append(_Spell(club, loan, when, row, by_name.get((caps, number)), by_name.get((goals, number))))
    return tuple(found)


def _club_fact(
    spell: _Spell, spells: Sequence[_Spell], document: Document, subject: Subject
) -> Iterator[Fact]:
    """For which club in which years; a club of overlapping years is true too."""
    bounds = year_bounds(spell.years.value)
    name = "loan clubs" if spell.loan else spell.clubs.name
    overlapping = tuple(
        other.club
        for other in spells
        if not spell.loan and other.club != spell.club and _overlap(bounds, year_bounds(other.years.value))
    )
    near = tuple(dict.fromkeys(o.club for o in spells if o.club != spell.club and o.club not in overlapping))
    for entry in lookup(name, subject.cls)[:1]:
        answer = read_named(spell.club, entry, document)
        if answer and (not overlapping or entry.several):
            roles = subject.roles(years=years_phrase(spell.years.value))
            yield entry.fact(answer, spell.years.together(spell.clubs), roles, also=overlapping, near=near)


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether two spells share more than a year in which one ends and the other begins."""
    if one is None or other is None:
        return True
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return low < high or (low == high and (one[0] == one[1] or other[0] == other[1]))


def _figure(
    row: Row | None, relation: str, spell: _Spell, document: Document, subject: Subject
) -> Iterator[Fact]:
    """Appearances or goals for one club."""
    if row is None:
        return
    entry = next((e for e in lookup(row.name, subject.cls) if e.relation == f"infobox.{relation}"), None)
    answer = read_number(row.value, entry, "") if entry else None
    if entry is None or answer is None or answer.text == "0" or disputed(answer, document):
        return
    roles = subject.roles(club=spell.club, years=years_phrase(spell.years.value))
    yield entry.fact(answer, spell.years.together(row), roles)


def _singles(by_name: Mapping[tuple[str, str], Row], document: Document, subject: Subject) -> Iterator[Fact]:
    """An album's singles, from title to date and back."""
    pairs = [
        (row, by_name[key])
        for (name, n), row in by_name.items()
        if name == "single" and (key := ("single date", n)) in by_name
    ]
    titles = [row.value.strip('"“”') for row, _ in pairs]
    for row, dated in pairs:
        title = row.value.strip('"“”')
        when, rest = read_date(dated.value, date_style(document))
        if when is None or rest or not isinstance(when.value, Date) or when.value.precision != "day":
            continue
        others = tuple(other for other in titles if other != title)
        for entry in lookup("single date", subject.cls):
            yield entry.fact(when, row.together(dated), subject.roles(item=f'"{title}"'))
        for entry in lookup("single", subject.cls):
            roles = subject.roles(when=f"on {when.text}")
            yield entry.fact(Answer(title, "work", entry.fine), row.together(dated), roles, near=others)
