"""What cannot be said of somebody or something, so that the clause that seems to say it was misread.

Nobody is founded or built; what a thing is renamed is a name, and not the thing; "took his place" tells of
another's place.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.clauses.clause import Clause
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.wording.phrases import Phrase
    from quiz.facts.wording.telling import ToldPart

_MADE = word_set(
    """found build construct erect establish launch release roof manufacture incorporate demolish rebuild
    open complete inaugurate charter brew refit floodlight"""
)
_DRIVEN = word_set("oblige force compel allow permit tempt persuade authorise authorize encourage induce")
"""Verbs that say nothing without what somebody was made or let to do."""
_PERMITTED = word_set("allow permit authorise authorize")
"""What befalls things too: a railway is authorised by an act."""
_RENAMING = word_set("rename shorten change abbreviate retitle rebrand alter")
_NAMING = _RENAMING | word_set("call name dub title style nickname christen")
_OBJECTS = ("attribute", "object", "infinitive", "content")
_TRANSITIVE = word_set("hold found establish build construct erect publish name call")
_HANGING = {
    "take part": frozenset(["in"]),
    "step down": frozenset(["from", "as"]),
    "return": frozenset(["to", "from", "home", "with", "into", "as"]),
}
"""Verbs and the words of which one must follow, to tell in what, from what or whither."""
_FOR_WHAT = frozenset(["for", "to", "toward", "towards", "into", "in", "of"])
_BEFALLEN = {
    "exchange": frozenset(["for"]),
    "engage": frozenset(["as", "to", "for", "by"]),
    "take": word_set("prisoner captive hostage ill to into on from by up off"),
    "release": frozenset(["from", "by", "on", "to"]),
    "loan": frozenset(["to", "from", "by", "out"]),
}
"""What befell somebody, and the words of which it wants one to be understood."""


def unfit(clause: Clause, subject: Phrase | None, parts: tuple[ToldPart, ...], discourse: Discourse) -> str:
    """Why a told clause cannot be true, "" where nothing tells so."""
    verb = clause.verb.lemma_.casefold()
    if clause.passive and verb in _MADE and subject is not None and _is_somebody(subject, discourse):
        return "nobody is made"
    if verb in _NAMING and any(_calls_by_subject(p, verb) for p in parts):
        return "a name told as what bears it"
    thing = verb in _PERMITTED and subject is not None and not _is_somebody(subject, discourse)
    if clause.passive and verb in _DRIVEN and not (thing or any(p.part.role == "infinitive" for p in parts)):
        return "to what is left out"
    if verb == "take" and any(_place_of_another(p) for p in parts):
        return "leans on whose place it is"
    if not clause.passive and verb in _TRANSITIVE and not any(p.part.role in _OBJECTS for p in parts):
        return "the verb's complement is missing"
    if verb in ("pay", "bid") and not clause.passive and _names_a_sum_alone(parts):
        return "for what is left out"
    needed = _HANGING.get(_with_particle(clause, verb), frozenset())
    somebody = subject is not None and (
        _is_somebody(subject, discourse) or is_role(clause.subject.head.lower_)
    )
    if clause.passive and somebody:
        needed = _BEFALLEN.get(verb, needed)
    return "in what is left out" if needed and not any(_fills(p, needed) for p in parts) else ""


def _names_a_sum_alone(parts: tuple[ToldPart, ...]) -> bool:
    """Whether somebody paid a sum, and nobody hears for what or to whom."""
    told = [p for p in parts if p.phrase is not None]
    sums = any(t.ent_type_ == "MONEY" for p in told if p.part.role == "object" for t in p.part.tokens)
    dated = [p for p in told if any(t.ent_type_ == "DATE" for t in p.part.kept)]
    return sums and not any(p.part.head.lower_ in _FOR_WHAT for p in told if p not in dated)


def _fills(told: ToldPart, needed: Set[str]) -> bool:
    """Whether a part is told that tells for whom, as what or whither."""
    if told.part.role in _OBJECTS:
        return told.part.head.lower_ != "part"
    dated = any(t.ent_type_ == "DATE" for t in told.part.kept)
    return told.phrase is not None and told.part.head.lower_ in needed and not dated


def _with_particle(clause: Clause, verb: str) -> str:
    """A verb with what belongs to it: "step down", "take part"."""
    said = (p.head.lower_ for p in clause.parts if p.role == "particle" or p.head.lower_ == "part")
    return " ".join((verb, *said))


def _is_somebody(subject: Phrase, discourse: Discourse) -> bool:
    if subject.text == discourse.subject.reference:
        return discourse.subject.cls == "person"
    name = discourse.names.find(subject.text)
    return " " in subject.text and name is not None and name.sure and name.type in ("person", "character")


def _calls_by_subject(told: ToldPart, verb: str) -> bool:
    """Whether the subject of the article is told as a name that something was given."""
    to = told.part.role == "preposition" and told.part.head.lower_ in ("to", "as") and verb in _RENAMING
    return (to or told.part.role == "attribute") and told.phrase is not None and told.phrase.about_subject


def _place_of_another(told: ToldPart) -> bool:
    """Whether a possessive stays before "place", as if the subject took its own."""
    head = told.part.head
    owners = [c for c in head.children if c.dep_ == "poss" and c.lower_ in PRONOUNS]
    kept = told.phrase is not None and any(c.lower_ in told.phrase.text.casefold().split() for c in owners)
    return told.part.role == "object" and head.lemma_ == "place" and kept
