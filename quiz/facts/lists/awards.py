"""Awards with their years: "1951 – Guggenheim Fellowship", "2014 – Hartnell Music Prize – Won", "Gill Medal
of the Royal Society (1964)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.infobox.telling import with_article
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, year_answer
from quiz.facts.lists.honours import HALL, how_won, tells_honours, won_or_received
from quiz.facts.model import Answer, Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.lexicon import head_type, kind_asked
from quiz.facts.subject import Subject

_DATED = re.compile(
    r"(?P<year>\d{4})\s*[–—:-]\s+(?P<award>[^–—]+?)"
    r"(?:, for [^–—()]+)?(?:\s+\((?:jointly |shared )?with [^()]+\))?"
    r"(?:(?:\s+[–—-]\s+|\s+\()(?P<result>won|nominated|winner)\)?)?",
    re.IGNORECASE,
)
_DATED_BEHIND = re.compile(
    r"(?P<award>[A-Z][^–:,()\d]+?(?:, [A-Z][^–:,()\d]+(?= \())?)"
    r"(?:, (?:jointly |shared )?with (?P<mate>[^–:,()\d]+))?"
    r"(?: \((?:(?P<land>[A-Z][^,()]+), )?(?P<year>\d{4})\)|, (?P<since>\d{4}))"
    r"(?: [–—-] (?P<result>won|nominated))?"
)
_BODY = re.compile(
    r"(?P<award>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*?) (?:of|from) the (?!Order|Legion|Year)"
    r"(?P<body>(?:[A-Z][\w'’.-]+|of|for|and|the| )+)"
)
"""An award with the body that gives it: "Gill Medal of the Astronomical Society"."""
_REFUSED = re.compile(
    r"\b(?:declined|refused|returned|rescinded|revoked|forfeited|posthumous(?:ly)?)\b", re.I
)
_STYLE = re.compile(
    r"(?:Commander|Officer|Knight|Dame|Companion|Member|Fellow"
    r"|(?:Honorary|Foreign|Corresponding) (?:citizen|member|fellow|associate))\b"
)
_DOCTORATE = re.compile(r"Honorary (?:doctorate|degree|doctor)\b.*", re.IGNORECASE)
_GIVEN = re.compile(
    r"Honorary (?P<degree>doctorate|degree)(?: of [A-Z][a-z]+)?(?:,| from| at|, from| \()? ?(?:the )?"
    r"(?P<giver>(?:[A-Z][\w'’.-]+|of|for|and|the| )*(?:University|College|Institute)[^()]*?)\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Award:
    """One dated award of a list; `land` gave it, `mate` shared it, where the line tells."""

    item: Item
    year: str
    name: str
    won: bool
    land: str = ""
    mate: str = ""

    @property
    def given(self) -> re.Match[str] | None:
        """The award apart from the body that gives it."""
        match = _BODY.fullmatch(self.name)
        return match if match and head_type(match["award"].split()[-1]) else None


def extract_awards(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what was won in which year, from lists that begin their lines with the year."""
    if not tells_honours(where):
        return
    lines = parse_all(where.items, _DATED) or parse_all(where.items, _DATED_BEHIND, share=1.0)
    rows = [_read(item, match) for item, match in lines if not _REFUSED.search(item.text)]
    for row in rows:
        yield from _award_of_year(row, rows, where, subject)
        yield from _year_of_award(row, rows, where, subject)
        yield from _giver(row, rows, where, subject)


def _read(item: Item, match: re.Match[str]) -> _Award:
    """A line's award: a style is told with "of" ("Foreign member, Royal Academy")."""
    told = {"since": "", "land": "", "mate": "", **match.groupdict(default="")}
    style, comma, body = told["award"].strip().partition(", ")
    name = f"{style} of the {body}" if comma and _STYLE.match(style) else told["award"].strip()
    won = told["result"].lower() != "nominated"
    return _Award(item, told["year"] or told["since"], name, won, told["land"], told["mate"])


def _award_of_year(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From the year to the award; what was only nominated, or came in other years, makes the near misses."""
    if _DOCTORATE.match(row.name):
        yield from _doctorate(row, rows, where, subject)
        return
    same = [other.name for other in rows if other.year == row.year and (other.won or not row.won)]
    rest = [other.name for other in rows if other.name not in same and not _DOCTORATE.match(other.name)]
    relation = "list.award" if row.won else "list.nomination"
    answer = Answer(row.name, "award", "award")
    roles = subject.roles(year=row.year)
    yield fact(relation, "award", answer, row.item, where, roles, also=same, near=rest)


def _giver(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which land or body gave an award, and with whom it was shared."""
    article = with_article(row.given["award"] if row.given else row.name)
    if not row.won or not article or sum(other.name == row.name for other in rows) > 1:
        return
    roles = subject.roles(award=article, year=row.year)
    if row.land in COUNTRIES:
        answer, near = Answer(row.land, "place", "country"), [other.land for other in rows if other.land]
        yield fact("list.award_land", "place", answer, row.item, where, roles, near=near)
    if row.given and (sort := head_type(row.given["body"].split(" of ")[0].split()[-1])):
        body, near = row.given["body"], [other.given["body"] for other in rows if other.given]
        kind = kind_asked(body.split(" of ")[0], sort[1])
        answer = Answer(body, "organization", sort[1])
        yield fact(
            "list.award_body", "organization", answer, row.item, where, {**roles, "kind": kind}, near=near
        )
    if is_person(row.mate):
        yield fact("list.award_mate", "person", Answer(row.mate, "person"), row.item, where, roles)


def _doctorate(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which university gave an honorary doctorate in a year."""
    given = [(other.year, match["giver"]) for other in rows if (match := _GIVEN.fullmatch(other.name))]
    own = _GIVEN.fullmatch(row.name)
    if own is None or sum(year == row.year for year, _ in given) > 1:
        return
    giver = Answer(own["giver"], "organization", "university")
    roles = subject.roles(degree=f"an honorary {own['degree'].lower()}", year=row.year)
    every = [name for _, name in given]
    yield fact("list.doctorate", "organization", giver, row.item, where, roles, also=every)


def _year_of_award(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From an award that was won once to its year."""
    article, relation = with_article(row.name), won_or_received(row.name)
    if _STYLE.match(row.name):
        article, relation = _made(row.name), "list.made_year"
    elif HALL.search(row.name):
        relation, article = how_won(row.name, lost=False, grouped=False)
    answer = year_answer(row.year)
    if not row.won or not article or answer is None or sum(other.name == row.name for other in rows) > 1:
        return
    near = [other.year for other in rows]
    yield fact(relation, "date", answer, row.item, where, subject.roles(award=article), near=near)


def _made(style: str) -> str:
    """What one is made: "an honorary citizen of Pécs", "a Commander of the Order of St. Olav"."""
    if style.startswith(("Honorary", "Foreign", "Corresponding")):
        style = style[0].lower() + style[1:]
        return f"an {style}" if style[0] == "h" else f"a {style}"
    return f"an {style}" if style[0] in "AEIO" else f"a {style}"
