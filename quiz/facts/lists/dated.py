"""Lists of things with years: holders of an office, works, figures by year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.documents import Document
from quiz.facts.infobox.items import is_person, years_phrase
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, year_answer
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import works_of
from quiz.facts.values import Quantity, option_text, parse_value
from quiz.facts.values.nouns import singular

_OFFICES = re.compile(
    r"(?P<office>chief executives?|presidents?|mayors?|managers?|head coach(?:es)?|coach(?:es)?"
    r"|directors?|chairmen|"
    r"chairs?|captains?|governors?|rectors?|chancellors?|editors?|conductors?|principals?|headmasters?|"
    r"prime ministers?|secretaries[- ]general|commanders?|bishops?|curators?|owners?|presenters?|keepers?)$",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    r"(?P<name>[^(–]+?)\s*[(–,]\s*(?:since )?"
    r"(?P<years>\d{4}(?:\s*[–-]\s*(?:\d{4}|present|))?)(?:;\s*(?P<note>[^)]+))?\)?"
)
_HELD = re.compile(
    r"(?P<years>\d{4}\s*[–-]\s*(?:\d{4}|present)):\s+(?P<name>[^(,;:]+?)(?: \((?P<note>[^)]+)\))?"
)
_SINGULAR = {
    "chairmen": "chairman",
    "secretaries-general": "secretary-general",
    "secretaries general": "secretary general",
}
_WORKS = re.compile(
    r"\b(?:works|bibliography|publications|books|novels|novellas|poetry|plays|discography|albums|singles|"
    r"filmography|films|writings|memoirs)\b",
    re.IGNORECASE,
)
_RELEASED = re.compile(r"\b(?:discography|albums|singles|filmography|films)\b", re.IGNORECASE)
_PRINTED = re.compile(
    r"\b(?:bibliography|publications|books|novels|novellas|poetry|writings|memoirs)\b", re.IGNORECASE
)
_MADE = {
    "painter": "painted",
    **dict.fromkeys(("sculptor", "photographer", "artist", "printmaker", "engraver", "illustrator"), "made"),
    **dict.fromkeys(("architect", "designer"), "designed"),
    **dict.fromkeys(("composer", "songwriter", "pianist", "organist", "violinist", "cellist"), "composed"),
    "choreographer": "created",
}
_WORK = re.compile(
    r"[\"“]?(?P<title>[^(\"”]+?)[\"”]?\s*\((?:(?P<house>[A-Z][^,()\d]+), )?(?P<year>\d{4})(?:[;,][^)]*)?\)"
    r"(?P<more>(?:,|\s–).*)?"
)
_HOUSE = re.compile(r"[A-Z]\w+(?: (?:& )?[A-Z]\w+)*")
_HOLDERS = 4
_HOUSES = 4
"""As many publishers a list must name for one of its works to be asked for its own."""
_FIGURE = re.compile(r"(?P<year>\d{4})(?: \(?census\)?)?\s*[:–—]\s+(?P<value>[^()]+?)(?: \([a-z ]+\))?")
_MEASURED = re.compile(
    r"\b(?P<noun>revenue|turnover|population|attendance|membership|enrolment|enrollment"
    r"|circulation|net income|"
    r"profit|production|output|ridership|sales|tolls?|prices?|fares?|fees?|wages?|budget)\b",
    re.IGNORECASE,
)


def extract_offices(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who held an office from when to when: "Geoffrey Lamb (1966–1988)" under "Chief executives"."""
    heading = _OFFICES.search(where.heading)
    if heading is None or subject.cls == "person":
        return
    office = _singular(heading["office"].lower())
    lines = parse_all(where.items, _HOLDER) or parse_all(where.items, _HELD)
    rows = [(item, match) for item, match in lines if is_person(match["name"])]
    names = [match["name"] for _, match in rows]
    proper = [match["name"] for _, match in rows if not match["note"]]
    for item, match in rows:
        years = years_phrase(match["years"])
        if match["note"] or not years or names.count(match["name"]) > 1:
            continue
        holder = Answer(match["name"], "person", "office holder")
        roles = subject.roles(office=office, years=years)
        same = [other["name"] for _, other in rows if other["years"] == match["years"]]
        yield fact("list.office_holder", "person", holder, item, where, roles, also=same, near=proper)
        named = subject.roles(office=office, holder=match["name"])
        for relation, place in (("list.office_start", slice(4)), ("list.office_end", slice(-4, None))):
            year = year_answer(match["years"][place])
            if year and years.startswith("from"):
                near = [other["years"][place] for _, other in rows if "present" not in other["years"]]
                yield fact(relation, "date", year, item, where, named, near=near)
    yield from _incumbent(rows, where, office, subject)


def _incumbent(
    rows: Sequence[tuple[Item, re.Match[str]]], where: ItemList, office: str, subject: Subject
) -> Iterator[Fact]:
    """Who came into an office last, and holds it still."""
    still = [
        (item, match) for item, match in rows if not match["note"] and match["years"].endswith("present")
    ]
    if len(still) != 1 or len(rows) < _HOLDERS:
        return
    item, match = still[0]
    holder = Answer(match["name"], "person", "office holder")
    roles = subject.roles(office=office, year=match["years"][:4])
    near = [other["name"] for _, other in rows]
    yield fact("list.incumbent", "person", holder, item, where, roles, near=near)


def _singular(office: str) -> str:
    if office in _SINGULAR:
        return _SINGULAR[office]
    return office.removesuffix("es") if office.endswith("coaches") else office.removesuffix("s")


def extract_works(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield when the works of a person or a band came out, and which came out in a year."""
    if subject.cls not in ("person", "band") or not where.under(_WORKS):
        return
    verb = _brought_out(where, subject)
    rows = [(i, m) for i, m in parse_all(where.items, _WORK) if " by " not in m["title"]]
    titles = [match["title"].strip() for _, match in rows]
    for (item, match), title in zip(rows, titles, strict=True):
        answer = year_answer(match["year"])
        if answer and titles.count(title) == 1:
            roles = subject.roles(work=f'"{title}"', verb=verb)
            near = [other["year"] for _, other in rows]
            yield fact("list.work_year", "date", answer, item, where, roles, near=near)
        same = [t for (_, other), t in zip(rows, titles, strict=True) if other["year"] == match["year"]]
        work = Answer(title, "work", works_of(subject.noun))
        more = (match["more"] or "").strip(" ,–")
        kind = more if re.fullmatch(r"[a-z]{4,12}", more) else "work"
        roles = subject.roles(year=match["year"], verb=verb, kind=kind)
        yield fact("list.work_of_year", "work", work, item, where, roles, also=same, near=titles)
        houses = [other["house"] for _, other in rows if other["house"] and _HOUSE.fullmatch(other["house"])]
        if match["house"] in houses and verb == "published" and len(set(houses)) >= _HOUSES:
            house = Answer(match["house"], "organization", "publisher")
            roles = subject.roles(work=f'"{title}"')
            yield fact("list.work_house", "organization", house, item, where, roles, near=houses)
        partner = more.removeprefix("with ")
        if partner != more and is_person(partner) and verb == "published":
            roles = subject.roles(partner=partner)
            yield fact("list.work_with", "work", work, item, where, roles, near=titles)


def _brought_out(where: ItemList, subject: Subject) -> str:
    """What is done with the works of a list: films come out, a painter's are painted."""
    if where.under(_RELEASED):
        return "released"
    return "published" if where.under(_PRINTED) else _MADE.get(subject.noun, "published")


def extract_figures(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield a figure year by year ("2021: £389.7 million"), named by the heading or the line above the
    list."""
    rows = [(i, m) for i, m in parse_all(where.items, _FIGURE, share=1.0, least=3)]
    nouns = {
        singular(match["noun"].lower()) for match in _MEASURED.finditer(f"{where.heading}. {where.intro}")
    }
    if not rows or len(nouns) != 1:
        return
    values = [parse_value(match["value"]) for _, match in rows]
    texts = [option_text(value) for value in values if isinstance(value, Quantity)]
    years = [match["year"] for _, match in rows]
    if len(texts) != len(rows):
        return
    noun = nouns.pop()
    for (item, match), value, text in zip(rows, values, texts, strict=True):
        if isinstance(value, Quantity) and not value.approximate and years.count(match["year"]) == 1:
            answer = Answer(text, value.type, noun, value)
            roles = subject.roles(figure=noun, year=match["year"])
            yield fact("list.figure", "figure", answer, item, where, roles, near=texts)
