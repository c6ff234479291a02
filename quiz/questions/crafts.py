"""Who and what may stand beside a prize for a work or its winner: who has the craft, what was given there."""

from __future__ import annotations

import re

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.subject_nouns import WORKS
from quiz.questions.answered import answers_of

PLAYED = ("cast.actor", "cast.voice", "infobox.starring", "infobox.voices")
PLAYERS = frozenset(("actor", "actress"))
STAFF = (*PLAYED, "infobox.", "frame.credits.", "list.credit")
_AWARDED = ("award.holder", "award.lost_to")
_LOST = re.compile(r"\b[Tt]o whom did [^?]*\blose\b")
_CRAFTS: tuple[tuple[re.Pattern[str], frozenset[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:Actor|Actress|Performance|Newcomer|Role)\b"), PLAYERS, PLAYED),
    (re.compile(r"\bDirect(?:or|ing|ion)\b"), frozenset(("director", "filmmaker")), ("infobox.director",)),
    (
        re.compile(r"\b(?:Screenplay|Script|Writ\w+|Teleplay)\b"),
        frozenset(("writer", "screenwriter", "playwright", "dramatist", "novelist")),
        ("infobox.writer", "infobox.screenplay"),
    ),
    (
        re.compile(r"\b(?:Score|Music|Song|Composer|Soundtrack)\b"),
        frozenset(("composer", "songwriter", "musician", "singer")),
        ("infobox.music",),
    ),
    (re.compile(r"\bCinematograph\w+|\bPhotography\b"), frozenset(("cinematographer",)), ()),
    (re.compile(r"\bEditing\b"), frozenset(("film editor",)), ("infobox.editing",)),
    (re.compile(r"\bBest\b"), frozenset(), ()),
)
"""By the name of a prize, the roles and the relations of those who can win it; of others nobody is known."""
_OF_FILMS = re.compile(r"\b(?:film|films|series|Best [A-Z]\w+)\b")
_CEREMONY = re.compile(r"\b[Aa]t the (?:\d+\w* )?(?P<name>(?:[A-Z][\w'’.]+ )*[A-Z][\w'’.]+)\b")
_GIVEN_AT = re.compile(r" (?:Awards?|Prizes?|Film|International|Festival|Gala)\b.*")


def of_craft(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody could have won the prize of a work; to its own people nobody of it can have lost."""
    lost = fact.relation == "award.lost_to" or bool(_LOST.search(stem))
    if base.subject.cls not in WORKS or not (lost or fact.relation in _AWARDED):
        return True
    if lost and entity.text in answers_of(STAFF, base):
        return False
    craft = next(((roles, told) for prize, roles, told in _CRAFTS if prize.search(stem)), None)
    return craft is None or entity.fine in craft[0] or entity.text in answers_of(craft[1], base)


def is_of_like_fame(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether an honour is told of as the answer is: no film prize beside the medal of a society."""
    told = [base.lines[place].text for place in entity.places]
    of_films = bool(told) and all(_OF_FILMS.search(line) for line in told)
    return base.subject.cls in WORKS or of_films <= bool(_OF_FILMS.search(base.document.slice(fact.evidence)))


def is_of_own_trade(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody who won a prize of one craft for a work is known in that of another prize, too."""
    if fact.relation != "award.of_person" or base.subject.cls not in WORKS:
        return True
    if _craft_of(entity.text) == _craft_of(fact.answer.text):
        return True
    winner = base.named.get(fact.roles.get("person", ""))
    craft = next((c for c in _CRAFTS[:-1] if c[0].search(entity.text)), None)
    if winner is None or craft is None:
        return False
    return winner.fine in craft[1] or winner.text in answers_of(craft[2], base)


def _craft_of(prize: str) -> str:
    """The craft that a prize is for, by the roles of those who can win it or by its own words."""
    words_of = prize.removeprefix("Best ").split()
    named = next((c[0].pattern for c in _CRAFTS[:-1] if c[0].search(prize)), "")
    return "Sound" if "Sound" in words_of else named or words_of[-1]


def is_of_the_ceremony(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a category is told of at the ceremony that a question names, where the text says so of the
    answer: no Golden Globe among those of the Academy Awards.
    """
    named = _CEREMONY.search(stem)
    own = base.named.get(fact.answer.text)
    if named is None or own is None or not entity.places or fact.relation == "award.of_person":
        return True
    key = _GIVEN_AT.sub("", named["name"])
    if not any(key in base.lines[place].text for place in own.places):
        return True
    return any(key in base.lines[place].text for place in entity.places)
