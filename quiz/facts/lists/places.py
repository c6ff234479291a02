"""Lists of a place and of a living thing: twin towns, notable people, subspecies, instruments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.lists.common import ItemList, fact, parse_all, year_answer
from quiz.facts.model import Answer, Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import is_trade

_TWINS = re.compile(r"\b(?:twin|sister) (?:towns?|cit)|\btwinn", re.IGNORECASE)
_TWIN = re.compile(r"(?P<town>[^,(]+),\s*(?P<country>[^,(]+?)(?:\s*\((?:since )?(?P<year>\d{4})\))?")
_ARTICLED = re.compile(r"United |Netherlands|Philippines|Soviet |.* Republic")
_PEOPLE = re.compile(
    r"\b(?:people|residents|natives|alumni|alumnae|inhabitants"
    r"|(?:former|notable) (?:pupils|students)|graduates)\b",
    re.IGNORECASE,
)
_ALUMNI = re.compile(r"\b(?:alumn|pupils|students|graduates)", re.IGNORECASE)
_PERSON = re.compile(
    r"(?P<name>[^(,]+?)\s*\((?:(?P<born>\d{4})[–-]\d{4}"
    r"|born (?P<alive>\d{4}))\),\s*(?P<what>(?:[A-Z][a-z]+ )?[a-z][a-z -]+?)(?:[,;].*| of .*| for .*)?"
)
_WHAT = r"(?P<what>(?:(?:Olympic|[A-Z][a-z]+(?:ish|an|ese)) )?(?:[a-z-]+ ){0,2}[a-z-]+)"
_CALLED = re.compile(
    rf"(?P<name>[^(,–—]+?)(?:\s*\((?:born |b\. )?\d{{4}}[\d–-]*\))?(?:,| [–—-])\s*{_WHAT}"
    r"(?:[,;(].*| (?:and|of|for|who) .*)?"
)
_WRITERS = frozenset(["novelist", "poet", "writer", "author", "playwright", "dramatist", "essayist"])
_WINNER = re.compile(
    r"(?P<name>[^(,]+?)(?: \([^()]*\d{4}[^()]*\))?, (?P<what>(?:[A-Z][a-z]+ )?[a-z][a-z -]+), winner of the "
    r"(?:(?P<year>\d{4}) )?(?P<award>[A-Z][\w'’.-]* (?:(?:[A-Z][\w'’.-]*|of|for|the|de|in) )*"
    r"(?:Award|Prize|Medal|Cup|Trophy|Cross|Premio))(?: (?:in|for) (?P<when>\d{4}))?"
)
_SUBSPECIES = re.compile(
    r"(?P<name>[A-Z]\. ?[a-z]\. ?[a-z]+)(?: [–—-])?\s+\(?"
    r"(?P<author>[^\d–]+), (?P<year>\d{4})\)?(?:\s*[–—-]|:)\s*"
    r"(?:[Nn]ominate, )?(?:(?:[Ff]ound|[Oo]ccurs|[Ll]ives) (?:in|on) )?(?P<where>.+)"
)
_INSTRUMENTS = re.compile(r"\b(?:instruments|payload)\b", re.IGNORECASE)
_LENT = re.compile(
    r"(?P<name>[A-Z][\w-]*(?:[ -][\w-]+)*?)(?: \([A-Z]+\))?, (?:provided by|from|built by) (?:the )?"
    r"(?P<maker>[^,(]+)"
)
_INSTRUMENT = re.compile(
    r"(?P<name>[A-Z][\w-]+)\s*[–—-]\s*(?P<what>[a-z][^,(]+?)(?:,\s*(?P<city>[^,(]+?))?"
    r"(?:\s*\((?:principal investigator: )?(?P<head>[^)]+)\))?"
)


def extract_twins(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the twin towns of a place by year and by country, and the years."""
    if not where.under(_TWINS):
        return
    rows = [(i, m) for i, m in parse_all(where.items, _TWIN) if is_name(m["town"]) and is_name(m["country"])]
    countries = [m["country"].strip() for _, m in rows]
    for (item, match), country in zip(rows, countries, strict=True):
        town = Answer(match["town"].strip(), "place", "town")
        year = year_answer(match["year"]) if match["year"] else None
        if not year and countries.count(country) == 1 and country in COUNTRIES:
            there = subject.roles(country=f"the {country}" if _ARTICLED.match(country) else country)
            twin = Answer(town.text, "place", "twin town")
            every = [m["town"] for _, m in rows]
            yield fact("list.twin_there", "place", twin, item, where, there, also=every)
        if year:
            since = subject.roles(year=match["year"])
            same = [m["town"] for _, m in rows if m["year"] == match["year"]]
            rest = [m["town"] for _, m in rows if m["year"] and m["year"] != match["year"]]
            yield fact("list.twin_of_year", "place", town, item, where, since, also=same, near=rest)
            named = subject.roles(town=town.text)
            years = [m["year"] for _, m in rows if m["year"]]
            yield fact("list.twin_year", "date", year, item, where, named, near=years)


def extract_people(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield when a place's notable people were born."""
    if not where.under(_PEOPLE) or subject.cls == "person":
        return
    rows = [
        (i, m)
        for i, m in parse_all(where.items, _PERSON)
        if is_person(re.sub(r"[“\"][^”\"]+[”\"] ", "", m["name"]))
    ]
    for item, match in rows:
        what = match["what"].strip()
        born = year_answer(match["born"] or match["alive"])
        if born:
            named = subject.roles(person=f"the {what} {match['name']}")
            years = [m["born"] or m["alive"] for _, m in rows]
            yield fact("list.notable_born", "date", born, item, where, named, near=years)
    yield from _decorated(where, subject)
    yield from _by_trade(where, subject)


def _decorated(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which award each of the people listed won."""
    rows = [(i, m) for i, m in parse_all(where.items, _WINNER, share=0, least=1) if is_person(m["name"])]
    for item, match in rows:
        year = match["year"] or match["when"]
        literary = match["what"].split()[-1] in _WRITERS
        award = Answer(match["award"], "award", "literary prize" if literary else "award")
        who = f"the {match['what']} {match['name']}"
        roles = subject.roles(person=who, **({"year": year} if year else {}))
        yield fact("list.notable_award", "award", award, item, where, roles)


def _by_trade(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which of the people listed is the astronaut, where one alone is: the others are near-misses."""
    rows = [(i, m) for i, m in parse_all(where.items, _CALLED, least=4) if is_person(m["name"])]
    among = "alumni" if where.under(_ALUMNI) else "people"
    for item, match in rows:
        what = match["what"].strip()
        trade = what.split()[-1]
        others = [m["name"] for i, m in rows if not re.search(rf"\b{re.escape(trade)}", i.text)]
        if is_trade(trade) and len(others) == len(rows) - 1 and not re.search(r" (?:and|of) ", item.text):
            who = Answer(match["name"], "person", trade)
            told = subject.roles(what=what, among=among)
            yield fact("list.notable_trade", "person", who, item, where, told, near=others)


def extract_subspecies(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield where the subspecies of a species live and when they were described."""
    if subject.cls != "species":
        return
    rows = parse_all(where.items, _SUBSPECIES)
    names = [m["name"] for _, m in rows]
    homes = [m["where"].strip() for _, m in rows]
    for (item, match), home in zip(rows, homes, strict=True):
        name = Answer(match["name"], "term", "subspecies")
        if homes.count(home) == 1:
            yield fact("list.subspecies", "other", name, item, where, subject.roles(place=home), near=names)
            place = Answer(home, "place", "range")
            yield fact(
                "list.subspecies_home",
                "place",
                place,
                item,
                where,
                subject.roles(item=match["name"]),
                near=homes,
            )
        year = year_answer(match["year"])
        if year:
            years = [m["year"] for _, m in rows]
            yield fact(
                "list.subspecies_year",
                "date",
                year,
                item,
                where,
                subject.roles(item=match["name"]),
                near=years,
            )


def extract_instruments(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what the instruments of a spacecraft are, who leads them and where they come from."""
    if subject.cls != "mission" or not (
        where.under(_INSTRUMENTS) or _INSTRUMENTS.search(where.intro.rpartition(". ")[2])
    ):
        return
    lent = [(i, m) for i, m in parse_all(where.items, _LENT) if is_name(m["maker"])]
    makers = [m["maker"].strip() for _, m in lent]
    for (item, match), name in zip(lent, makers, strict=True):
        told = head_type(name.split()[0]) or head_type(name.split()[-1])
        maker = Answer(name, "organization", told[1] if told else "institution")
        roles = subject.roles(item=match["name"])
        yield fact("list.instrument_maker", "organization", maker, item, where, roles, near=makers)
    rows = parse_all(where.items, _INSTRUMENT)
    names = [m["name"] for _, m in rows]
    whats = [m["what"].strip() for _, m in rows]
    for (item, match), what in zip(rows, whats, strict=True):
        if names.count(match["name"]) > 1:
            continue
        kind = Answer(what, "term", "instrument")
        yield fact(
            "list.instrument_kind", "other", kind, item, where, subject.roles(item=match["name"]), near=whats
        )
        if whats.count(what) == 1:
            name = Answer(match["name"], "term", "instrument name")
            yield fact("list.instrument", "other", name, item, where, subject.roles(what=what), near=names)
        roles = subject.roles(item=match["name"], what=what)
        if match["head"] and is_person(match["head"]):
            head = Answer(match["head"], "person", "scientist")
            heads = [m["head"] for _, m in rows if m["head"]]
            yield fact("list.instrument_head", "person", head, item, where, roles, near=heads)
        if match["city"] and is_name(match["city"]):
            city = Answer(match["city"].strip(), "place", "city")
            cities = [m["city"].strip() for _, m in rows if m["city"]]
            yield fact("list.instrument_city", "place", city, item, where, roles, near=cities)
