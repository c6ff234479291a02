"""Lists of things with years: works, figures by year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, year_answer
from quiz.facts.lists.relations import STEP
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import works_of
from quiz.facts.values import Quantity, option_text, parse_value
from quiz.facts.values.nouns import singular

_WORKS = re.compile(
    r"\b(?:works|compositions|operas|symphonies|ballets|songs|bibliography|publications|books|novels|"
    r"novellas|poetry|plays|discography|albums|singles|"
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
_WORKS_OF_A_YEAR = (
    re.compile(
        r"[\"“]?(?P<title>[^(\"”]+?)[\"”]?\s*\((?:(?P<house>[A-Z][^,()\d]+), )?(?P<year>\d{4})"
        r"(?:[;,][^)]*)?\)(?P<more>(?:,|\s–).*)?"
    ),
    re.compile(
        r"[\"“]?(?P<title>[^(\"”\d]+?)[\"”]?(?:, | [–—-] )(?P<house>(?!))?(?P<year>\d{4})"
        r"(?P<more>(?:,|\s–).*)?"
    ),
    re.compile(
        r"(?P<year>\d{4})(?: [–—-] |: |, )[\"“]?(?P<title>[A-Z][^(\"”–:,]+?)[\"”]?(?P<house>(?!))?"
        r"(?P<more>(?:,|\s–).*)?"
    ),
)
"""A work with its year: in brackets, behind it, before it."""
_ACTORS = frozenset(("actor", "actress", "comedian", "presenter"))
_OPUS = re.compile(r",? [Oo]p\. ?(?P<number>\d+)$")
_HOUSE = re.compile(r"[A-Z]\w+(?: (?:& )?[A-Z]\w+)*")
_HOLDING = re.compile(
    r"(?P<house>[^,(]*\b(?:Museum|Museums|Gallery|Galleries|Musée|Museo|Museu|Kunst\w*|Kunsthalle|Pinakothek"
    r"|Pinacoteca|Galleria|Nationalmuseum|Tate|Collection|Collections|Institute of Arts?)\b[^,(]*),"
    r" (?P<town>[A-Z][^,(]+)"
)
_HOUSES = 4
"""As many publishers a list must name for one of its works to be asked for its own."""
_FIGURE = re.compile(r"(?P<year>\d{4})(?: \(?census\)?)?\s*[:–—]\s+(?P<value>[^()]+?)(?: \([a-z ]+\))?")
_MEASURED = re.compile(
    r"\b(?P<noun>revenue|turnover|population|attendance|membership|enrolment|enrollment"
    r"|circulation|net income|"
    r"profit|production|output|ridership|sales|tolls?|prices?|fares?|fees?|wages?|budget)\b",
    re.IGNORECASE,
)


def extract_works(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield when the works of a person or a band came out, and which came out in a year."""
    if subject.cls not in ("person", "band") or not where.under(_WORKS):
        return
    if subject.noun in _ACTORS and not where.under(_PRINTED):
        return
    verb = _brought_out(where, subject)
    listed = _listed_kind(where, subject)
    found = next(filter(None, (parse_all(where.items, shape) for shape in _WORKS_OF_A_YEAR)), ())
    rows = [(i, m) for i, m in found if " by " not in m["title"]]
    titles = [match["title"].strip() for _, match in rows]
    for (item, match), title in zip(rows, titles, strict=True):
        answer = year_answer(match["year"])
        if answer and titles.count(title) == 1:
            roles = subject.roles(work=f'"{title}"', verb=verb)
            near = [other["year"] for _, other in rows]
            yield fact("list.work_year", "date", answer, item, where, roles, near=near)
        same = [t for (_, other), t in zip(rows, titles, strict=True) if other["year"] == match["year"]]
        more = (match["more"] or "").strip(" ,–")
        kind = more if re.fullmatch(r"[a-z]{4,12}", more) else listed or "work"
        work = Answer(title, "work", listed or works_of(subject.noun))
        roles = subject.roles(year=match["year"], verb=verb, kind=kind)
        yield fact("list.work_of_year", "work", work, item, where, roles, also=same, near=titles)
        houses = [other["house"] for _, other in rows if other["house"] and _HOUSE.fullmatch(other["house"])]
        if match["house"] in houses and verb == "published" and len(set(houses)) >= _HOUSES:
            house = Answer(match["house"], "organization", "publisher")
            roles = subject.roles(work=f'"{title}"')
            yield fact("list.work_house", "organization", house, item, where, roles, near=houses)
        yield from _held(title, more, rows, item, where, subject)
        if opus := _OPUS.search(title):
            near = [n for t in titles if _OPUS.search(t) and "," not in (n := _OPUS.sub("", t))]
            roles = subject.roles(opus=opus["number"])
            named = Answer(_OPUS.sub("", title), STEP)
            yield fact("list.opus", "work", named, item, where, roles, near=near)
        partner = more.removeprefix("with ")
        if partner != more and is_person(partner) and verb == "published":
            roles = subject.roles(partner=partner)
            yield fact("list.work_with", "work", work, item, where, roles, near=titles)


def _listed_kind(where: ItemList, subject: Subject) -> str:
    """What the works of a list are, as its heading or the line above it says: "album" of "Studio albums",
    and of the discography of a band. "" where nothing tells.
    """
    for told in (where.group, where.heading):
        kind = head_type(singular(told.split()[-1].lower())) if told else None
        if kind is not None and kind[0] == "work":
            return kind[1]
    return "album" if subject.cls == "band" and where.heading.lower() == "discography" else ""


def _held(
    title: str,
    more: str,
    rows: Sequence[tuple[Item, re.Match[str]]],
    item: Item,
    where: ItemList,
    subject: Subject,
) -> Iterator[Fact]:
    """Which collection has a work, and in which town: "Night Ward (1917) – Imperial War Museum, London"."""
    held = _HOLDING.fullmatch(more)
    others = [m for _, row in rows if (m := _HOLDING.fullmatch((row["more"] or "").strip(" ,–")))]
    if held is None:
        return
    for relation, column, kind in (
        ("list.work_held", "house", "organization"),
        ("list.work_town", "town", "place"),
    ):
        answer = Answer(held[column], STEP)
        near = [other[column] for other in others]
        yield fact(relation, kind, answer, item, where, subject.roles(work=f'"{title}"'), near=near)


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
