"""What people of a document do, as far as it tells: by their role, by the words beside their names, by lists.

"In 1934 the soprano Lucia Montefalco …" ─▶ stage, music      "Who sang the song?" ─▶ stage, music
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.subject_nouns import EVENTS, WORKS
from quiz.facts.terms import trades
from quiz.questions.callings import ALL_CALLINGS, callings, of_a_calling

_NONE: frozenset[str] = frozenset()
_FAR = frozenset(("stage", "music", "art", "sport", "church", "trade"))
_OUTSIDE: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(WORKS, frozenset(("sport", "church", "trade"))),
    "person": frozenset(("trade",)),
    "club": _FAR - {"sport"},
    "settlement": frozenset(("sport", "stage")),
    **dict.fromkeys(EVENTS, _FAR | {"letters", "learning", "watching"}),
}
_BESIDE = 5
_MOST_PLACES = 8
_CRAFTS = frozenset(("letters", "music", "art"))
_TIES = frozenset(
    (
        *("founder", "friend", "colleague", "pupil", "student", "partner", "assistant", "nephew", "niece"),
        *("cousin", "brother", "sister", "son", "daughter", "grandson", "granddaughter", "husband", "wife"),
        *("widow", "widower", "heir", "father", "mother", "uncle", "aunt", "child", "contributor"),
    )
)
"""What somebody is to others, whatever else is done."""
_LISTED: Mapping[str, frozenset[str]] = {
    "cast.": frozenset(("stage",)),
    "list.credit": frozenset(("music",)),
    "list.office_holder": frozenset(),
    "infobox.commander": frozenset(("arms", "state")),
    "ranking.critic": frozenset(("watching",)),
    "quote.speaker": frozenset(("watching",)),
}
"""Relations whose answers all do the same."""
KIN = (
    "frame.life.parents",
    "frame.life.son_of",
    "frame.life.kin",
    "frame.life.spouse",
    "frame.life.married.who",
    "frame.life.daughter.who",
    "infobox.spouse",
    "infobox.parents",
    "infobox.children",
    *(f"frame.tie.{kin}" for kin in sorted(trades.KIN)),
)
_DEEDS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = tuple(
    (re.compile(rf"\b(?:{verbs})\b"), frozenset(groups.split()))
    for verbs, groups in (
        (r"(?:wrote|written|co-wrote|write) [^?]*\b(?:song|anthem|music|tune|score)", "music letters"),
        (
            r"whose story|wrote|co-wrote|authored|author|draft|screenplay|translated|biography|poem",
            "letters making learning",
        ),
        (r"sang|sings?|sung|voiced?|voices|narrate[sd]?|recite[sd]?", "stage music"),
        (r"compose[sd]?|engineered|mixed|mastered|played the|conducted", "music making"),
        (r"photograph(?:ed|y)|filmed|edited|cut|co-directed|directed", "making letters"),
        (r"designed|designer|architect|drew up", "building art making"),
        (r"painted|sculpted|carved|drew|illustrated|statue", "art building"),
        (r"goals?|appearances|transfer fee|sent off|medal|sprint|fastest ascent|captained", "sport"),
        (
            r"commanded|captured|besieged|routed|surrendered|led the (?:army|fleet|attack|corps|regiment)",
            "arms state",
        ),
        (
            r"(?:declared|proclaimed) [^?]*\b(?:mourning|emergency|war|law|independence)|decreed|vetoed|"
            r"signed (?:the|a) (?:law|bill|decree|treaty|act)|gave (?:royal )?assent|declares",
            "state arms",
        ),
        (
            r"discovered|rediscovered|named the species|first described|observatory|expedition",
            "learning arms",
        ),
    )
)
"""What the verbs of a question tell of who is asked for."""


def may_have_made(role: str, stem: str) -> bool:
    """Whether nothing that the document calls somebody speaks against a work of art or of letters: a canoeist
    or who held an office has hardly written the novel.
    """
    deed = next((groups for verbs, groups in _DEEDS if verbs.search(stem)), _NONE)
    return not role or role.rsplit(" ", 1)[-1] in _TIES or deed.isdisjoint(_CRAFTS)


def wanted_callings(fact: Fact, stem: str, base: FactBase) -> frozenset[str]:
    """The groups of callings of which the answer's rivals should be, empty where nothing tells them."""
    if fact.answer.type != "person" or not of_a_calling(fact.relation):
        return _NONE
    own = callings(fact.answer.fine, fact.answer.text)
    deed = next((groups for verbs, groups in _DEEDS if verbs.search(stem)), _NONE)
    if not fact.relation.startswith(("clause", "frame")):
        return own if fact.answer.fine else deed
    entity = base.named.get(fact.answer.text)
    told = own or (callings_of(entity, base) if entity is not None else _NONE)
    return deed if deed & told or not told else told | deed


def callings_of(entity: Entity, base: FactBase) -> frozenset[str]:
    """The groups of callings that a document gives somebody."""
    known = _known(base)
    if entity.text not in known:
        told = callings(entity.fine, entity.text) | _listed(base).get(entity.text, _NONE)
        told = told or frozenset(g for word in _beside(entity, base) for g in callings(word, "X"))
        known[entity.text] = told or _deeds(entity, base)
    return known[entity.text]


def is_outsider(entity: Entity, base: FactBase) -> bool:
    """Whether somebody is told to do what few in such a document do, as a farmer or a singer in a firm's."""
    known = callings_of(entity, base)
    return bool(known) and known <= _OUTSIDE.get(base.subject.cls, _FAR)


def fellows(answer: str, base: FactBase) -> frozenset[str]:
    """The others of the lists that an answer stands in: captains beside a captain."""
    lists = (texts for relation, texts in base.answers.items() if relation.startswith(tuple(_LISTED)))
    return frozenset(text for texts in lists if answer in texts for text in texts if text != answer)


def kin_of_subject(base: FactBase) -> frozenset[str]:
    """The family of the person that an article is about."""
    if base.subject.cls != "person":
        return _NONE
    answers = base.answers.items()
    return frozenset(text for relation, texts in answers if relation.startswith(KIN) for text in texts)


@lru_cache(maxsize=2)
def _known(base: FactBase) -> dict[str, frozenset[str]]:
    return {}


@lru_cache(maxsize=2)
def _listed(base: FactBase) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for relation, texts in base.answers.items():
        for start, groups in _LISTED.items():
            if relation.startswith(start) and not relation.startswith(("cast.role", "cast.voiced")):
                found.update((text, found.get(text, _NONE) | groups) for text in texts)
    return found


def _deeds(entity: Entity, base: FactBase) -> frozenset[str]:
    """The groups of callings that go with what was done "by" somebody: "directed by Ada Poe"."""
    for place in entity.places[:_MOST_PLACES]:
        before, by, _ = base.lines[place].text.partition(f" by {entity.text}")
        verb = before.rsplit(maxsplit=1)[-1:] if by else []
        for verbs, groups in _DEEDS if verb else ():
            if verbs.fullmatch(verb[0]):
                return groups
    return _NONE


def _beside(entity: Entity, base: FactBase) -> Iterator[str]:
    """The nouns of callings that stand before a name, or after it between commas."""
    for place in entity.places[:_MOST_PLACES]:
        text = base.lines[place].text
        at = text.find(entity.text)
        if at < 0:
            continue
        before = text[:at].rsplit(maxsplit=1)[-1:]
        after = text[at + len(entity.text) :]
        words = after[2:].split(",")[0].split(".")[0].split()[:_BESIDE] if after.startswith(", ") else []
        yield from (word for word in (*before, *words) if word in ALL_CALLINGS)
