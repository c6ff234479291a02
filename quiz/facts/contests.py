"""The teams of a match or a club's history, by what the text says that was done to them.

"Beating Slavia Prague 2–0 in the final" tells a club from a person where the article is about a team sport;
elsewhere, as in chess, people beat people, and nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.names.geography import CITIES, COUNTRIES
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.subject import Subject
from quiz.facts.subject_lead import first_sentence

_TEAM_SPORT = re.compile(
    r"\b(?:football|soccer|hockey|handball|rugby|basketball|baseball|volleyball|netball|lacrosse|water polo"
    r"|bandy|hurling|camogie|futsal|floorball|korfball)\b",
    re.IGNORECASE,
)
_WORD = r"(?:(?:[A-Z]\.)+|St\.|(?![a-zß-öø-ÿ\d_])[^\W_][\w'’-]*)"
_CLUB = rf"(?:\d\. )?{_WORD}(?: (?:{_WORD}|de|0\d|\d\d)(?= [A-Za-z\d]|[,.;:)]|$))*"
_FACED = (
    r"(?:against|beat|beating|defeat|defeated|defeating|overcame|overcoming|knocked out|knocking out"
    r"|eliminated|eliminating|thrashed|thrashing|hosted"
    r"|(?:beaten|eliminated|defeated|held|knocked out|relegated) by"
    r"|(?:win|victory|wins|triumph|lead) over|(?:defeat|loss|lost|losing|home|away) (?:at home |away )?to"
    r"|lost (?:the |its |their )?(?:[\w-]+ ){0,4}to|(?:drew|draw|rivals are|rivalry) with|rivals are"
    r"|(?:signed|joined|transferred|left|moved) (?:from|for|to))"
)
_DONE = re.compile(rf"\b{_FACED} (?:the )?(?P<one>{_CLUB})(?:,? and (?:the )?(?P<other>{_CLUB}))?")
_NATION = re.compile(r" (?:[A-Z]\w+ )?(?:side|club|team|champions|holders|outfit|giants)(?= [A-Z])")
_END = re.compile(r"(?<![A-Z])\.$|['’]s?$")
_LETTERS = 3
_TEAM_KEY = re.compile(r"(?:team|club|home team|away team) ?[12]?", re.IGNORECASE)


def stated_clubs(document: Document, subject: Subject) -> list[tuple[str, str, str]]:
    """(name, type, fine type) of every team that an article about a team sport tells as one."""
    if subject.cls not in ("club", "event") or not _TEAM_SPORT.search(first_sentence(document)):
        return []
    own = subject.name.split()
    clubs = [
        name
        for name in dict.fromkeys(_clubs(document))
        if not {*own} & {w for w in name.split() if len(w) > _LETTERS}
    ]
    return [(name, "organization", "club") for name in clubs]


def _clubs(document: Document) -> Iterator[str]:
    for row in document.infobox:
        if _TEAM_KEY.fullmatch(row.key.strip()) and _may_be_club(row.value):
            yield row.value
    for block in document.blocks:
        if block.kind == "paragraph":
            for match in _DONE.finditer(_NATION.sub("", document.slice(block.span))):
                names = (_END.sub("", name) for name in match.groups() if name)
                yield from (name for name in names if _may_be_club(name))


def _may_be_club(name: str) -> bool:
    """Whether nothing speaks against a club: a country, a city, a rank, a word that heads something else."""
    words = name.split()
    if name in COUNTRIES or name in CITIES or words[0] in TITLES or not name[:1].isalnum():
        return False
    head = head_type(words[-1]) if len(words) > 1 else ("organization", "")
    return len(words) <= 4 and (
        head is None or head[0] == "organization" or words[-1] in ("City", "Town", "County")
    )
