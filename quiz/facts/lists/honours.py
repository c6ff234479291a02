"""Awards and honours: "1951 – Guggenheim Fellowship", "FAI Cup: 2016", "2014 – Hartnell Music Prize –
Won"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.telling import with_article
from quiz.facts.lists.common import Item, ItemList, fact, parse_all, year_answer
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import parse_value

_HEADING = re.compile(
    r"\b(?:awards?|accolades|honou?rs?|prizes?|recognition|titles|trophies|achievements)\b", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:election|elections|electoral|votes|voting|polls|ballots?|results|bibliography|discography|filmography"
    r"|publications|works)\b",
    re.IGNORECASE,
)
"""A heading below "Honours and legacy" under which something else is listed."""
_POLLED = re.compile(
    r"\b(?:votes?|seats?|lost|defeated|elected|re-elected|majority)\b|, won$|\d%", re.IGNORECASE
)
_DATED = re.compile(
    r"(?P<year>\d{4})\s*[–—:-]\s+(?P<award>[^–—]+?)"
    r"(?:, for [^–—()]+)?(?:\s+\((?:jointly |shared )?with [^()]+\))?"
    r"(?:(?:\s+[–—-]\s+|\s+\()(?P<result>won|nominated|winner)\)?)?",
    re.IGNORECASE,
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED_BEHIND = re.compile(
    r"(?P<award>[A-Z][^–:,()\d]+?)(?: \((?P<year>\d{4})\)|, (?P<since>\d{4}))"
    r"(?: [–—-] (?P<result>won|nominated))?",
    re.IGNORECASE,
)
_YEAR = r"\d{4}(?:[–-]\d{2,4})?"
_BY_YEARS = re.compile(
    rf"(?:(?P<club>[^:–]+?) – (?=[^–]+: ))?(?P<award>[^:–]+?)(?: \((?P<count>\d+)\))?\s*(?::|–)\s+"
    rf"(?P<years>(?:{_MONTH} )?{_YEAR}(?:,\s*{_YEAR})*)"
)
_RESULTS = re.compile(
    r"(?P<award>[^:–]+?)\s*(?::|–)\s+"
    r"(?P<results>(?:(?:winners?|champions?|runners?-up|finalists?)\b[^;]*(?:; |$))+)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    rf"(?P<how>winners?|champions?|runners?-up|finalists?)(?: \((?P<count>\d+)\))?:? "
    rf"(?P<years>{_YEAR}(?:,\s*{_YEAR})*)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:declined|refused|returned|rescinded|revoked|forfeited|posthumous(?:ly)?)\b", re.I
)
_OF_A_LAND = re.compile(
    r"[A-Z]\w+(?:ish|ese|[aeiou]an|ch)|National|Regional|State|County|World|European|League"
)
"""What is left of "Swedish champions": of a land, and no name of what was won."""
_RUNNER_UP = re.compile(r"\s+\(?(?:runners?-up|finalists?|second place)\)?$", re.IGNORECASE)
_NAMED = re.compile(
    r"\b[A-Z]\w+ of the (?:Year|Month|Season|Decade|Century|Tournament|Match|Week|Series)\b"
    r"|\bMVP\b|\bMost Valuable\b"
)
_HALL = re.compile(r"\bHall of Fame$")
_AS_MANAGER = re.compile(r" \(as [^()]+\)$")
_ALONE = re.compile(r"(?:individual|personal|player|coaching|managerial|solo|other)\b.*", re.IGNORECASE)
"""A group of honours that were won with no club."""
_STYLE = re.compile(
    r"(?:Commander|Officer|Knight|Dame|Companion|Member|Fellow|Honorary (?:citizen|member|fellow))\b"
)
_DOCTORATE = re.compile(r"Honorary (?:doctorate|degree|doctor)\b.*", re.IGNORECASE)
_GIVEN = re.compile(
    r"Honorary (?P<degree>doctorate|degree)(?: of [A-Z][a-z]+)?(?:,| from| at|, from| \()? ?(?:the )?"
    r"(?P<giver>(?:[A-Z][\w'’.-]+|of|for|and|the| )*(?:University|College|Institute)[^()]*?)\)?",
    re.IGNORECASE,
)
_CUP = re.compile(r"\b(?:Cup|Shield|League|[Cc]hampionship|Division|Plate)$")
_TROPHY = re.compile(
    r"\b(?:Cup|Trophy|Shield|Medal|[Cc]hampionship|Prize|Award|League|Division|Bowl|Series|Open|Order"
    r"|Conference|Plate|Vase|Sevens|Combination|Pennant|Tournament|Title)\b"
)


@dataclass(frozen=True, slots=True)
class _Award:
    """One dated award of a list."""

    item: Item
    year: str
    name: str
    won: bool


@dataclass(frozen=True, slots=True)
class _Title:
    """One title of a list with its years, and how often the line says that it was won (0: it does not)."""

    item: Item
    award: str
    years: str
    count: int
    club: str = ""

    @property
    def name(self) -> str:
        return re.sub(r" (?:winners?|champions?)$", "", _RUNNER_UP.sub("", self.award), flags=re.IGNORECASE)

    @property
    def lost(self) -> bool:
        return bool(_RUNNER_UP.search(self.award))

    @property
    def each(self) -> list[str]:
        return re.split(r",\s*", self.years)


def _tells_honours(where: ItemList) -> bool:
    """Whether a list stands under awards, and is no list of elections or of works below such a heading."""
    if not where.under(_HEADING) or (_ELSEWHERE.search(where.heading) and not _HEADING.search(where.heading)):
        return False
    return not any(_POLLED.search(item.text) for item in where.items)


def extract_awards(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield what was won in which year, from lists that begin their lines with the year."""
    if not _tells_honours(where):
        return
    lines = parse_all(where.items, _DATED) or parse_all(where.items, _DATED_BEHIND, share=1.0)
    rows = [
        _Award(item, told["year"] or told["since"], told["award"].strip(), told["result"] != "nominated")
        for item, match in lines
        if not _REFUSED.search(item.text)
        for told in ({"since": "", **match.groupdict(), "result": (match["result"] or "won").lower()},)
    ]
    for row in rows:
        yield from _award_of_year(row, rows, where, subject)
        yield from _year_of_award(row, rows, where, subject)


def _award_of_year(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From the year to the award; what was only nominated, or came in other years, makes the near misses."""
    if _DOCTORATE.match(row.name):
        yield from _doctorate(row, rows, where, subject)
        return
    same = [other.name for other in rows if other.year == row.year and (other.won or not row.won)]
    rest = [other.name for other in rows if other.name not in same and not _DOCTORATE.match(other.name)]
    relation = "list.award" if row.won else "list.nomination"
    answer = Answer(row.name, "award", "award")
    yield fact(relation, "award", answer, row.item, where, subject.roles(year=row.year), also=same, near=rest)


def _doctorate(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which university gave an honorary doctorate in a year."""
    given = [(other.year, match["giver"]) for other in rows if (match := _GIVEN.fullmatch(other.name))]
    own = _GIVEN.fullmatch(row.name)
    if own is None or sum(year == row.year for year, _ in given) > 1:
        return
    giver = Answer(own["giver"], "organization", "university")
    roles = subject.roles(degree=f"an honorary {own['degree'].lower()}", year=row.year)
    near = [name for _, name in given]
    yield fact("list.doctorate", "organization", giver, row.item, where, roles, near=near)


def _year_of_award(row: _Award, rows: list[_Award], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From an award that was won once to its year."""
    article, relation = with_article(row.name), _won_or_received(row.name)
    if _STYLE.match(row.name):
        article, relation = _made(row.name), "list.made_year"
    elif _HALL.search(row.name):
        relation, article = _relation(row.name, lost=False, grouped=False)
    answer = year_answer(row.year)
    if not row.won or not article or answer is None or sum(other.name == row.name for other in rows) > 1:
        return
    near = [other.year for other in rows]
    yield fact(relation, "date", answer, row.item, where, subject.roles(award=article), near=near)


def _made(style: str) -> str:
    """What one is made: "an honorary citizen of Pécs", "a Commander of the Order of St. Olav"."""
    if style.startswith("Honorary"):
        return f"an h{style[1:]}"
    return f"an {style}" if style[0] in "AEIO" else f"a {style}"


def extract_honours(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield in which years which title was won, from lists that end their lines with years."""
    if not _tells_honours(where):
        return
    told = dict(parse_all(where.items, _RESULTS, share=0, least=1))
    plain = [item for item in where.items if item not in told]
    rows = parse_all(plain, _BY_YEARS, least=1)
    alone = subject.cls != "person" or _ALONE.fullmatch(where.group)
    group = "" if alone else _AS_MANAGER.sub("", where.group)
    titles = [_Title(i, m["award"], m["years"], int(m["count"] or 0), m["club"] or group) for i, m in rows]
    for item, match in told.items():
        titles += [
            _Title(
                item,
                f"{match['award']} {result['how']}",
                result["years"],
                int(result["count"] or 0),
                group,
            )
            for result in _RESULT.finditer(match["results"])
        ]
    for title in titles:
        yield from _won(title, titles, where, subject)


def _won(title: _Title, titles: list[_Title], where: ItemList, subject: Subject) -> Iterator[Fact]:
    relation, award = _relation(title.name, title.lost, bool(title.club or where.group))
    roles = subject.roles(award=award, **({"club": title.club} if title.club else {}))
    if _OF_A_LAND.fullmatch(title.name) and not _TROPHY.search(title.name):
        return
    near = [year for other in titles if other.name == title.name for year in other.each]
    for year in dict.fromkeys((title.each[0], title.each[-1])):
        answer = year_answer(year)
        if answer and award:
            yield fact(relation, "date", answer, title.item, where, roles, also=title.each, near=near)
    value = parse_value(str(title.count))
    if relation == "list.title_year" and value is not None and title.count == len(title.each) > 1:
        count = Answer(str(title.count), "count", "bare", value)
        yield fact("list.title_count", "figure", count, title.item, where, roles)


def _won_or_received(name: str) -> str:
    """A cup or a league is won, whoever played in it; anything else is received."""
    return "list.title_year" if _CUP.search(name) else "list.award_year"


def _relation(name: str, lost: bool, grouped: bool) -> tuple[str, str]:
    """How a title is told: one is named player of the year, inducted into a hall of fame, wins a cup, and
    receives anything else."""
    if _NAMED.search(name):
        return "list.named_year", name
    if _HALL.search(name):
        return "list.inducted_year", name if name.startswith("the ") else f"the {name}"
    article = name if name.startswith(("the ", "The ")) or not _TROPHY.search(name) else f"the {name}"
    if lost:
        return "list.runner_up_year", article
    if not grouped and not _TROPHY.search(name):
        return "list.award_year", with_article(name)
    return "list.title_year", article
