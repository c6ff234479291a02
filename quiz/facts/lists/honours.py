"""Honours that may be won more than once: "FAI Cup: 2016", "League: champions 1954, 1958"."""

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
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
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
_OF_A_LAND = re.compile(
    r"[A-Z]\w+(?:ish|ese|[aeiou]an|ch)|National|Regional|State|County|World|European|League"
)
"""What is left of "Swedish champions": of a land, and no name of what was won."""
_RUNNER_UP = re.compile(r"\s+\(?(?:runners?-up|finalists?|second place)\)?$", re.IGNORECASE)
_NAMED = re.compile(
    r"\b[A-Z]\w+ of the (?:Year|Month|Season|Decade|Century|Tournament|Match|Week|Series)\b"
    r"|\bMVP\b|\bMost Valuable\b"
)
HALL = re.compile(r"\bHall of Fame$")
_AS_MANAGER = re.compile(r" \(as [^()]+\)$")
_ALONE = re.compile(r"(?:individual|personal|player|coaching|managerial|solo|other)\b.*", re.IGNORECASE)
"""A group of honours that were won with no club."""
_CUP = re.compile(r"\b(?:Cup|Shield|League|[Cc]hampionship|Division|Plate)$")
_TROPHY = re.compile(
    r"\b(?:Cup|Trophy|Shield|Medal|[Cc]hampionship|Prize|Award|League|Division|Bowl|Series|Open|Order"
    r"|Conference|Plate|Vase|Sevens|Combination|Pennant|Tournament|Title)\b"
)


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


def tells_honours(where: ItemList) -> bool:
    """Whether a list stands under awards, and is no list of elections or of works below such a heading."""
    if not where.under(_HEADING) or (_ELSEWHERE.search(where.heading) and not _HEADING.search(where.heading)):
        return False
    return not any(_POLLED.search(item.text) for item in where.items)


def extract_honours(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield in which years which title was won, from lists that end their lines with years."""
    if not tells_honours(where):
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
    relation, award = how_won(title.name, title.lost, bool(title.club or where.group))
    times = "seasons" if re.search("[–-]", title.years) else "years"
    roles = subject.roles(award=award, times=times, **({"club": title.club} if title.club else {}))
    if " / " in title.name or (_OF_A_LAND.fullmatch(title.name) and not _TROPHY.search(title.name)):
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


def won_or_received(name: str) -> str:
    """A cup or a league is won, whoever played in it; anything else is received."""
    return "list.title_year" if _CUP.search(name) else "list.award_year"


def how_won(name: str, lost: bool, grouped: bool) -> tuple[str, str]:
    """How a title is told: one is named player of the year, inducted into a hall of fame, wins a cup, and
    receives anything else."""
    if _NAMED.search(name):
        return "list.named_year", name
    if HALL.search(name):
        return "list.inducted_year", name if name.startswith("the ") else f"the {name}"
    article = name if name.startswith(("the ", "The ")) or not _TROPHY.search(name) else f"the {name}"
    if lost:
        return "list.runner_up_year", article
    if not grouped and not _TROPHY.search(name):
        return "list.award_year", with_article(name)
    return "list.title_year", article
