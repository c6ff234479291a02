"""How much is told of what a question asks about: "What did she publish?" could be answered a dozen times."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.facts.clauses.completeness import WHOLE
from quiz.facts.wording.telling import Told, ToldPart, one_time
from quiz.facts.words import word_set

_OFTEN = word_set(
    """commission publish write release win receive sell buy purchase acquire visit support teach hire sign
    employ photograph paint record beat defeat see treat own name admire meet play perform use supply help
    coach train marry direct design build produce make represent draw translate edit interview"""
)
"""Verbs of what is done to many."""
_LOOSE = word_set("go come talk speak meet appear walk stay sit turn send bring take")
_ADDED = word_set("admit accept call invite summon register enrol enroll")
"""Verbs that say nothing without to what."""


def weight(parts: Iterable[ToldPart]) -> int:
    """How many telling words parts have: a name is one, as are a number and a content word."""
    return sum(_weigh(part) for part in parts if part.phrase is not None)


def _weigh(told_part: ToldPart) -> int:
    telling, name = 0, False
    for token in told_part.part.kept:
        proper = token.pos_ == "PROPN"
        told = proper or token.like_num or (token.pos_ in ("NOUN", "ADJ", "VERB") and not token.is_stop)
        telling += told and not (proper and name)
        name = proper
    return telling


def _is_named(told_part: ToldPart) -> bool:
    phrase = told_part.phrase
    return phrase is not None and (phrase.about_subject or bool(phrase.names))


def _others(told: Told, index: int | None) -> list[ToldPart]:
    return [p for i, p in enumerate(told.parts) if i != index and p.phrase is not None]


def is_any_name(told: Told, index: int | None) -> bool:
    """Whether a name is asked for that was one of many: whom somebody met, which award a film won."""
    verb = told.clause.verb.lemma_.casefold()
    if index is not None and _is_some_thing(told) and weight(_others(told, index)) == 0:
        return True
    if index is not None and told.parts[index].part.role == "preposition" and verb in _LOOSE:
        return _is_named(told.subject) and weight(_others(told, index)) == 0
    if index is None or told.parts[index].part.role != "object":
        return False
    if any(t.dep_ == "prep" and t.head.pos_ == "NOUN" for t in told.parts[index].part.kept):
        return False
    return verb in _OFTEN and weight(_others(told, index)) == 0


def _is_some_thing(told: Told) -> bool:
    """Whether a participle tells of "a side" or "a hut", which may be any."""
    phrase = told.subject.phrase
    if told.clause.main or phrase is None or phrase.about_subject or phrase.tied:
        return False
    return phrase.text.casefold().startswith(("a ", "an ")) and weight([told.subject]) < 2


def lacks_whereto(told: Told, index: int | None) -> bool:
    """Whether somebody was admitted, and nobody hears to what."""
    if not told.clause.passive or told.clause.verb.lemma_.casefold() not in _ADDED:
        return False
    return not _others(told, index)


def lost_time(told_part: ToldPart) -> bool:
    """Whether a part that said when was left out ("that weekend"), without which a figure is not true."""
    part = told_part.part
    if told_part.phrase is not None or part.role not in ("adverb", "preposition") or one_time(part):
        return False
    if part.head.lower_ in ("down", "up", "compared", "against"):
        return False
    return any(t.ent_type_ in ("DATE", "TIME") or t.lower_ in ("weekend", "season") for t in part.tokens)


def is_bare(told: Told, index: int | None, kind: str) -> bool:
    """Whether too little is left where a name is asked for: it lost when it was so ("She reached Sweden *the
    same month*"), or only tells to or with whom somebody did something ("They returned to Ada Poe").

    Args:
        told: the clause.
        index: the part of the name, None for the subject.
        kind: what the name names.
    """
    others = [p for p in _others(told, index) if p.phrase is not None and not p.phrase.about_subject]
    if weight(others):
        return False
    if any(map(lost_time, told.parts)):
        return told.clause.verb.lemma_.casefold() not in WHOLE
    part = told.parts[index].part if index is not None else None
    if part is None or kind != "person" or part.role != "preposition" or told.clause.passive:
        return False
    more = any(t.dep_ == "prep" and t is not part.head for t in part.kept)
    more = more or any(p.role == "particle" for p in told.clause.parts)
    return _is_named(told.subject) and not more and len(others) == len(_others(told, index))
