"""Names of the document that nobody takes for the answer, for what it tells of them: those that somebody was
likened to, the subject's own, and those who are no members where members are asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.frames.casting import STORY
from quiz.facts.model import INFOBOX, Fact
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import TITLES
from quiz.facts.subject_nouns import WORKS
from quiz.facts.words import word_set
from quiz.questions.answered import answers_of
from quiz.questions.likeness import is_town

_LIKENED = re.compile(
    r"\b(?:influenced by|influences?|likened|compar(?:ed|isons?)|reminiscent of|inspired by|inspirations?|"
    r"in the (?:manner|style|tradition|vein|footsteps) of|admire[sd]?|admirers?|admiration|echo(?:es|ed)?|"
    r"heirs? to|debts? to|indebted to|modelled (?:on|after))\b"
)
"""What stands before somebody whom others were like, or took after."""
_NAMED_AS = re.compile(r"\b(?:name[sd]?|cite[sd]?|list(?:s|ed)?|credit(?:s|ed)?|acknowledge[sd]?|among)\b")
_INFLUENCE = re.compile(r"\b(?:influences?|inspirations?|models?|heroes|favourites?)\b")
_MEMBER = re.compile(
    r"\b[Ww]hich (?:of these )?(?:founding |original |former )?(?:members?|musicians?|guitarist|bassist|"
    r"drummer|singer|vocalist|keyboardist|pianist|violinist|saxophonist|trumpeter|percussionist|frontman)\b"
)
_MEMBERS = ("infobox.band_member", "list.musician", "list.member")
_ENOUGH = 4
_TALE = STORY | {"characters", "setting", "gameplay", "recurring", "cast and characters"}
_UNPLACED = 3
_ADJECTIVES = word_set("Long Little Great Big Old New Young Black White Red Green Golden Silver High Low")
"""Words that are somewhere given names."""


def is_outsider_here(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether the document tells of a name that it cannot be meant where the answer is."""
    return (
        (is_only_likened(entity, base) and not _is_likened_itself(fact, base))
        or is_of_the_tale_alone(entity, fact, base)
        or is_no_member(entity, fact, stem, base)
        or (fact.answer.type == "person" and is_hardly_somebody(entity) and not _is_so_called(fact, base))
    )


def is_of_the_tale_alone(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether somebody comes up in a work's tale alone, where the answer does not, or a place on no map comes
    up there first.
    """
    if base.subject.cls not in WORKS or fact.kind == "cast" or fact.section.casefold() in _TALE:
        return False
    told = [base.lines[place].section.casefold() for place in entity.places]
    if fact.answer.type == "place" and not is_town(entity.text):
        return bool(told) and told[0] in _TALE
    return fact.answer.type == "person" and bool(told) and _TALE.issuperset(told)


@lru_cache(maxsize=1 << 10)
def is_only_likened(entity: Entity, base: FactBase) -> bool:
    """Whether all that is told of a name is that somebody or something is like it, or took after it."""
    told = [base.lines[place] for place in entity.places]
    return bool(told) and all(
        line.section != INFOBOX and _is_likened_in(line.text, entity.text) for line in told
    )


def _is_likened_in(text: str, name: str) -> bool:
    """Whether a line has a name behind a likeness, or as one of somebody's influences."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        whole = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
        named = _NAMED_AS.search(text, 0, at) is not None and _INFLUENCE.search(text, end) is not None
        if whole and (named or _LIKENED.search(text, 0, at) is not None):
            return True
        at = text.find(name, end)
    return False


def _is_likened_itself(fact: Fact, base: FactBase) -> bool:
    own = base.named.get(fact.answer.text)
    return own is not None and is_only_likened(own, base)


def is_no_member(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a member is asked for by a question and somebody is none, as far as the members are listed."""
    if fact.answer.type != "person" or _MEMBER.search(stem) is None:
        return False
    members = answers_of(_MEMBERS, base)
    return len(members) >= _ENOUGH and fact.answer.text in members and entity.text not in members


def is_hardly_somebody(entity: Entity) -> bool:
    """Whether nothing tells that a name of several words is a person's: "Long Barn Porter"."""
    parts = entity.text.split()
    given = parts[0] not in _ADJECTIVES and is_given_name(parts[0].split("-")[0])
    known = entity.sex or entity.fine or parts[0] in TITLES or given
    return len(parts) >= _UNPLACED and all(part[0].isupper() for part in parts) and not known


def _is_so_called(fact: Fact, base: FactBase) -> bool:
    own = base.named.get(fact.answer.text)
    return own is not None and is_hardly_somebody(own)
