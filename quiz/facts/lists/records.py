"""Records of a club: "Most appearances: Cliff Bowen, 541 (1962–1983)", "Biggest win: 103–0 against Sund"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.frames.scores import near_scores, score_answer
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import Item, ItemList, fact
from quiz.facts.lists.told import DONE
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import parse_value

_HEADING = re.compile(r"\b(?:records?|statistics)\b", re.IGNORECASE)
_PERSON = re.compile(
    r"(?P<what>[Mm]ost (?:(?:league|first-team|career|first-class|international|cup|competitive|penalty) )?"
    rf"(?P<noun>{'|'.join(DONE)})(?P<tail> in (?:a|one) (?:single )?(?:season|match|game|innings|career))?)"
    r"(?: for (?:the )?[\w ]+)?\s*(?::|–|—)\s*(?P<who>[^\d,:(–—]+?)(?:,| –| —|:| \()\s*(?P<number>[\d,]+)\b.*"
)
_SCORE = re.compile(
    r"(?P<sort>[Bb]iggest|[Rr]ecord|[Ll]argest|[Hh]eaviest|[Ww]orst|[Hh]ighest) "
    r"(?:(?P<field>league|cup|home|away|European) )?(?P<what>win|victory|defeat|loss)\s*(?::|–|—)\s*"
    r"(?P<score>\d{1,3}[–-]\d{1,3}) (?:against|v\.?|vs\.?|over|to|at|by) (?:the )?(?P<other>[A-Z][\w'’. -]+?)"
    r"(?:,| \(| in | on |$).*"
)


def extract_records(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who holds which record with how many, and the clubs and scores of the biggest wins."""
    if subject.cls != "club" or not where.under(_HEADING):
        return
    for item in where.items:
        if match := _PERSON.fullmatch(item.text):
            yield from _held(match, item, where, subject)
        elif match := _SCORE.fullmatch(item.text):
            yield from _biggest(match, item, where, subject)


def _held(match: re.Match[str], item: Item, where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Who holds a record, and how many it is."""
    who, value = match["who"].strip(), parse_value(match["number"])
    if not is_person(who) or value is None:
        return
    what = match["what"][0].lower() + match["what"][1:]
    roles = subject.roles(what=what, noun=what.removeprefix("most ").removesuffix(match["tail"] or ""))
    yield fact("list.record_holder", "person", Answer(who, "person", "player"), item, where, roles)
    done = DONE[match["noun"]]
    number = Answer(match["number"], "count", "bare", value)
    told = subject.roles(
        who=who, noun=roles["noun"], done=f"{done}{match['tail'] or ''}", what=what.removeprefix("most ")
    )
    yield fact("list.record_number", "figure", number, item, where, told)


def _biggest(match: re.Match[str], item: Item, where: ItemList, subject: Subject) -> Iterator[Fact]:
    """The opponent and the score of the biggest win or defeat."""
    field = {"field": match["field"]} if match["field"] else {}
    roles = subject.roles(sort=match["sort"].lower(), what=match["what"], **field)
    other = Answer(match["other"].strip(" ."), "organization", "club")
    yield fact("frame.club.record.other", "organization", other, item, where, roles)
    score = score_answer(match["score"])
    if score is not None:
        near = near_scores(score.text)
        yield fact("frame.club.record.score", "figure", score, item, where, roles, near=near)
