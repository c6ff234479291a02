"""Which prizes, categories and festivals may stand beside each other: of one sort, one art, one craft."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.facts.model import Fact

_PRIZES = {
    "acting": re.compile(r"\b(?:Actor|Actress|Performance|Newcomer|Breakthrough)\b"),
    "music": re.compile(r"\b(?:Score|Song|Music|Soundtrack)\b"),
    "work": re.compile(r"\b(?:Film|Picture|Feature|Series|Album|Cast|Ensemble|Documentary|Game|Novel|Book)$"),
}
_FIELDS = {
    "screen": re.compile(
        r"\b(?:Academy Award|Oscar|BAFTA|Golden Globe|César|Emmy|Goya|Film|Picture|Act(?:or|ress)|"
        r"Cinematography|Director|Screenplay|Saturn Award|Palme|Visual Effects|Costume)"
    ),
    "music": re.compile(r"\b(?:Grammy|Brit Award|Juno|Album|Music (?:Prize|Award)|Artist of)\b"),
    "letters": re.compile(r"\b(?:Book|Booker|Fiction|Literary|Literature|Novel|Poetry|Pulitzer|Writers?)\b"),
    "game": re.compile(r"\bGames?\b"),
}
_SORTS = (
    re.compile(r"\bBest (?=[A-Z])"),
    re.compile(r"\b(?:Cup|Trophy|Shield|League|Championship|Pennant|Plate)\b"),
    re.compile(r"\b(?:Medal|Cross)\b"),
    re.compile(r"\b(?:Honours|Hall of Fame|Walk of Fame)\b"),
)
"""What sets one sort of honour apart from all others: the categories, the cups, the medals."""
GILT = re.compile(r"^(?P<gilt>Golden|Silver|Gold|Bronze|Crystal) (?P<emblem>[A-Z][a-z]+)$")
"""Prizes that are called after what they look like: "the Golden Frog"."""
_OF_A_WORK = re.compile(r'"[^"]+"|\b(?:film|album|song|book|novel|series|play|game)\b|\bfor Best\b')
_ART = {
    "film": re.compile(r"\b(?:Film|Cinema|Screen|Picture|Television|TV)\b"),
    "music": re.compile(r"\b(?:Music|Songs?|Jazz|Folk|Opera|Rock|Brit|Ivor Novello|Grammy|Meteor|Choral)\b"),
    "letters": re.compile(r"\b(?:Book|Literary|Literature|Poetry|Writers?)\b"),
    "stage": re.compile(r"\b(?:Theatre|Theater|Drama|Fringe|Dance|Tony|Olivier)\b"),
}
_OF_FILM = re.compile(
    r"\b(?:Movie|Academy Awards|BAFTA|Golden Globe|César|Goya|Donatello|Gotham|Guldbagge|Independent Spirit"
    r"|National Board of Review|Satellite|Saturn)\b"
)
"""Awards for films whose names do not say so."""
_FESTIVAL = re.compile(r"\b(?:Festival|Film Week|Biennale)\b")
_AWARDS = re.compile(r"\bAwards?$|\bAwards\b")
_FIELD_OF = {
    "film": "screen",
    "television": "screen",
    "album": "music",
    "song": "music",
    "book": "letters",
    "game": "game",
}


def may_win(award: str, fact: Fact, about: str) -> bool:
    """Whether a prize may go to who won the answer: a book wins no Oscar, a person no Best Film.

    Args:
        award: the prize.
        fact: what is asked.
        about: the class of the article's subject.
    """
    if fact.answer.type != "award":
        return True
    if not same_sort(award, fact):
        return False
    if fact.relation == "award.of_person" and _prize_class(award) != _prize_class(fact.answer.text):
        return False
    if fact.relation.startswith("clause") and _prize_class(award) == "acting" != _prize_class(
        fact.answer.text
    ):
        return False
    if fact.relation.startswith("award.") and (" for " in award) != (" for " in fact.answer.text):
        return False
    field, given, usual = _field(award), _field(fact.answer.text), _FIELD_OF.get(about, "")
    if given and usual and given != usual:
        return field == given
    return not field or field == (given or usual or field)


def same_sort(award: str, fact: Fact) -> bool:
    """Whether an honour is of the answer's sort: a category beside categories, a cup beside cups, and a
    medal beside medals where a work was honoured.
    """
    categories, cups, medals, lists = (
        bool(s.search(award)) != bool(s.search(fact.answer.text)) for s in _SORTS
    )
    of_work = any(_OF_A_WORK.search(stem) for stem in fact.stems)
    plain = GILT.match(fact.answer.text) is not None and GILT.match(award) is None
    return not (categories or cups or lists or plain or (medals and of_work))


def same_meeting(event: str, answer: str) -> bool:
    """Whether two festivals or ceremonies are of one art: no film festival beside one for songs."""
    if bool(_FESTIVAL.search(event)) != bool(_FESTIVAL.search(answer)):
        return False
    if not (_FESTIVAL.search(answer) or _AWARDS.search(answer)):
        return True
    its, own = _art(event), _art(answer)
    if own == "film" and not its and _OF_FILM.search(event):
        return True
    return its == own or (not own and not _FESTIVAL.search(answer))


@lru_cache(maxsize=1 << 8)
def _art(name: str) -> str:
    return next((art for art, shape in _ART.items() if shape.search(name)), "")


@lru_cache(maxsize=1 << 8)
def _field(award: str) -> str:
    """The art that a prize is given for, as far as its name tells."""
    return next((field for field, shape in _FIELDS.items() if shape.search(award)), "")


@lru_cache(maxsize=1 << 8)
def _prize_class(award: str) -> str:
    return next((kind for kind, shape in _PRIZES.items() if shape.search(award)), "craft")
