"""The notable people of a place or a school."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import ItemList, fact, parse_all, year_answer
from quiz.facts.lists.relations import STEP
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import is_trade

_PEOPLE = re.compile(
    r"\b(?:people|residents|natives|alumni|alumnae|inhabitants"
    r"|(?:former|notable) (?:pupils|students)|graduates|inmates|prisoners|burials|interments)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?P<name>[^(,]+?)\s*\((?:(?P<born>\d{4})[–-]\d{4}"
    r"|born (?P<alive>\d{4}))\),\s*(?P<what>(?:[A-Z][a-z]+ )?[a-z][a-z -]+?)(?:[,;].*| of .*| for .*)?"
)
_WHAT = r"(?P<what>(?:(?:Olympic|[A-Z][a-z]+(?:ish|an|ese)) )?(?:[a-z-]+ ){0,2}[a-z-]+)"
_CALLED = re.compile(
    rf"(?P<name>[^(,–—]+?)(?:\s*\((?:born |b\. )?\d{{4}}[\d–-]*\))?(?:,| [–—-])\s*{_WHAT}"
    r"(?:[,;(].*| (?:and|of|for|who) .*)?"
)
_HOW = {
    **dict.fromkeys(("inmates", "prisoners"), "was held in"),
    **dict.fromkeys(("burials", "interments"), "is buried at"),
    **dict.fromkeys(("alumn", "pupils", "students", "graduates"), "studied at"),
    "residents": "has lived in",
    "natives": "comes from",
}
"""How those whom a heading names have to do with the place; others are associated with it."""
_USUAL = "is associated with"
_OF_A_SEX = re.compile(r"(?:ess|woman|man|priest|bishop|cardinal|monk|friar|nun)$")
_DEAD = re.compile(r"\b\d{4}[–-]\d{4}\b")
_ANOTHER = re.compile(r" of | and (?![a-z -]+$)")
"""What makes a trade somebody else's, or one of two men's."""
_WRITERS = frozenset(["novelist", "poet", "writer", "author", "playwright", "dramatist", "essayist"])
_WINNER = re.compile(
    r"(?P<name>[^(,]+?)(?: \([^()]*\d{4}[^()]*\))?, (?P<what>(?:[A-Z][a-z]+ )?[a-z][a-z -]+), winner of the "
    r"(?:(?P<year>\d{4}) )?(?P<award>[A-Z][\w'’.-]* (?:(?:[A-Z][\w'’.-]*|of|for|the|de|in) )*"
    r"(?:Award|Prize|Medal|Cup|Trophy|Cross|Premio))(?: (?:in|for) (?P<when>\d{4}))?"
)


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
            named = subject.roles(person=f"the {what} {match['name']}", link=_link(where))
            years = [m["born"] or m["alive"] for _, m in rows]
            yield fact("list.notable_born", "date", born, item, where, named, near=years)
    yield from _decorated(where, subject)
    yield from _by_trade(where, subject)


def _link(where: ItemList) -> str:
    """How the people listed belong to the subject."""
    how = next((how for word, how in _HOW.items() if where.under(re.compile(word, re.I))), "")
    return how.partition(" ")[2] if how.startswith(("was ", "is ")) else "of"


def _decorated(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which award each of the people listed won."""
    rows = [(i, m) for i, m in parse_all(where.items, _WINNER, share=0, least=1) if is_person(m["name"])]
    for item, match in rows:
        year = match["year"] or match["when"]
        literary = match["what"].split()[-1] in _WRITERS
        award = Answer(match["award"], "award", "literary prize" if literary else "award")
        who = f"the {match['what']} {match['name']}"
        roles = subject.roles(person=who, link=_link(where), **({"year": year} if year else {}))
        yield fact("list.notable_award", "award", award, item, where, roles)


def _is_calling(what: str) -> bool:
    """Whether words tell what somebody did, and neither a second calling, nor a nation, nor a sex."""
    return (
        what.islower() and " and " not in what and is_trade(what.split()[-1]) and not _OF_A_SEX.search(what)
    )


def _by_trade(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Which of the people listed is the astronaut, where one alone is: the others are near-misses."""
    rows = [(i, m) for i, m in parse_all(where.items, _CALLED, least=4) if is_person(m["name"])]
    how = next((link for word, link in _HOW.items() if where.under(re.compile(word, re.I))), _USUAL)
    whats = [match["what"].strip() for _, match in rows]
    callings = [what for what in whats if _is_calling(what)]
    for (item, match), what in zip(rows, whats, strict=True):
        trade = what.split()[-1]
        if what in callings and not _ANOTHER.search(item.text):
            near = [other for other in callings if other.split()[-1] != trade]
            verb = "was" if _DEAD.search(item.text) else "is"
            told = subject.roles(person=match["name"], link=_link(where), verb=verb)
            yield fact("list.notable_for", "other", Answer(what, STEP), item, where, told, near=near)
        others = [m["name"] for i, m in rows if not re.search(rf"\b{re.escape(trade)}", i.text)]
        if is_trade(trade) and len(others) == len(rows) - 1 and not _ANOTHER.search(item.text):
            who = Answer(match["name"], "person", trade)
            told = subject.roles(what=what, how=how)
            yield fact("list.notable_trade", "person", who, item, where, told, near=others)
