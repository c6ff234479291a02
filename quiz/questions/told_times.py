"""Between which years the wrong dates of a question may lie: what its words or the text beside it rule out.

"in which year was a scheme announced in 1992 abandoned" ─▶ none before 1992
"was murdered at Sobibor" ─▶ none but 1942 and 1943
"It was closed in 1807. It reopened in 1816." ─▶ none after 1816
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.subject_nouns import WORKS
from quiz.facts.values import Value
from quiz.questions.gazetteer.dated import DATED
from quiz.questions.wordset import YEAR

_ROOM = 3
_IN_THE_MAKING = re.compile(
    r"\b(?:filming|filmed|photography|shooting|shot|recorded|recording|cast|casting|written|composed"
    r"|[Dd]uring the (?:making|development) of)\b"
)
_SHOWN = re.compile(r"\b(?:premieres?|premiered|released?|screened|shown|opened?|debuted?)\b")
ERAS: Mapping[str, tuple[int, int]] = {
    "Sobibor|Treblinka|Belzec|Bełżec": (1942, 1943),
    "Auschwitz|Birkenau|Majdanek|Theresienstadt|Bergen-Belsen": (1940, 1945),
    "Dachau|Buchenwald|Mauthausen|Ravensbrück|Sachsenhausen|Gestapo|Third Reich": (1933, 1945),
    "Nazis?|Nazi Party|Adolf Hitler|Hitler": (1920, 1945),
    "Vichy": (1940, 1944),
    "Weimar Republic": (1919, 1933),
    "Jérôme Bonaparte": (1806, 1813),
    "Napoleon(?! III)|Napoleonic": (1796, 1815),
    "Napoleon III": (1848, 1870),
    "Stalin": (1922, 1953),
    "Mussolini": (1919, 1945),
    "Soviets?|Soviet Union|USSR|Red Army": (1917, 1991),
    "East Germany|East German|GDR|Stasi": (1949, 1990),
    "Berlin Wall": (1961, 1989),
    "Austria-Hungary|Austro-Hungarian": (1867, 1918),
    "Czechoslovakia": (1918, 1992),
    "British Railways": (1948, 1968),
    "Confederate|Union Army": (1861, 1865),
    "Queen Victoria": (1837, 1901),
    "COVID-19": (2020, 2023),
}
"""Rules, camps and bodies with the years outside of which nobody had to do with them."""
_ERAS = tuple((re.compile(rf"\b(?:{names})\b"), years) for names, years in ERAS.items())
_WARS = tuple(
    (re.compile(rf"\b(?:[Ii]n|[Dd]uring|of) the {re.escape(war)}\b"), years)
    for war, years in DATED["war"].items()
)


def told_span(own: Value, fact: Fact, stem: str, base: FactBase) -> tuple[int | None, int | None]:
    """The first and the last year in which a wrong date may lie, each None where nothing tells it."""
    if own.interval[0] < 1:
        return None, None
    since, until = (date.fromordinal(int(day)).year for day in (own.interval[0], own.interval[1] - 1))
    spans = [*_eras(stem, since, until), *_sides(map(int, YEAR.findall(stem)), since, until, room=0)]
    if until == since and not fact.relation.startswith(("infobox.", "list.")):
        spans += _sides(_around(fact, base), since, until, room=_ROOM)
    begun = base.subject.year if base.subject.year.isdigit() else ""
    if begun and stem.startswith("In the run-up to ") and until <= int(begun):
        spans.append((None, int(begun)))
    elif begun and stem.startswith("In the aftermath of ") and since >= int(begun):
        spans.append((int(begun), None))
    elif begun and base.subject.cls in WORKS:
        spans += _of_work(stem, since, until, int(begun))
    firsts = [first for first, _ in spans if first is not None]
    lasts = [last for _, last in spans if last is not None]
    return max(firsts, default=None), min(lasts, default=None)


def _of_work(stem: str, since: int, until: int, out: int) -> Iterator[tuple[int | None, int | None]]:
    """No work is made after the year in which it came `out`, and none is shown the year before that."""
    if until <= out and _IN_THE_MAKING.search(stem):
        yield None, out
    elif since >= out and _SHOWN.search(stem):
        yield out, None


def _eras(stem: str, since: int, until: int) -> Iterator[tuple[int, int]]:
    """The years of the rules and wars that a question names and its answer lies in."""
    for named, (first, last) in (*_ERAS, *_WARS):
        if first <= since and until <= last and named.search(stem):
            yield first, last


def _sides(
    years: Iterable[int], since: int, until: int, *, room: int
) -> Iterator[tuple[int | None, int | None]]:
    """The years told that lie before or after the answer, far enough away to leave room for others."""
    for year in years:
        if year < since and since - year >= room:
            yield year, None
        elif year > until and year - until >= room:
            yield None, year


def _around(fact: Fact, base: FactBase) -> Iterator[int]:
    """The years that the answer's own sentence and those beside it tell."""
    own = base.quoted(fact.evidence)
    if not own:
        return
    section = base.lines[own[0]].section
    for place in range(max(0, own[0] - 1), min(len(base.lines), own[-1] + 2)):
        if base.lines[place].section == section:
            yield from base.lines[place].years
