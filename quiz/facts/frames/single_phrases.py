"""Phrases that mean one thing: "the oldest building in Ostby", "the first winner of the Lund Prize"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.frames.owners import owner_said
from quiz.facts.frames.singles import is_on_topic, single_link, singled_words
from quiz.facts.frames.spots import Spot, worded
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_LASTING = ("in", "of", "on", "to", "from")
_KNOWN = frozenset(("organization", "work", "event", "award", "place"))
_HEDGES = word_set(
    """then once formerly perhaps probably arguably possibly reportedly reputedly allegedly supposedly not
    never among amongst nearly almost considered thought believed briefly time said"""
)
_DATED = re.compile(r"\b(?:when|while|then|until|since|at the time|yet|ever)\b")


def singled(noun: Token, spot: Spot) -> Phrase | None:
    """A noun's phrase in words that mean one thing, None where it may mean several or one of the article's.

    The phrase begins with "the", or with whose it is ("Ada Poe's first teacher").
    """
    said = singled_words(noun)
    tokens = behind(noun) if said and not _is_hedged(noun) else None
    if tokens is None or spot.page.discourse.run_at(spot.sentence, noun.i) is not None:
        return None
    after = worded(tokens, spot) if tokens else Phrase("")
    if after is None or any(spot.page.discourse.is_subject_noun(t) for t in _before(noun)):
        return None
    if any(c.dep_ == "poss" for c in noun.children):
        return _owned(noun, said, after, spot)
    if after.about_subject or (after.names and tokens[0].lower_ in _LASTING):
        return Phrase(f"the {said} {after.text}", after.leans, True, after.names)
    if after.names or after.tied:
        return Phrase(f"the {said} {after.tied}", after.leans, True, after.names) if after.tied else None
    if _is_of_people(noun) and tokens and tokens[0].lower_ == "to":
        known = is_on_topic(noun, spot.sentence, spot.page.discourse)
        return Phrase(f"the {said} {after.text}", after.leans) if known else None
    link = single_link(noun, spot.sentence, spot.page.discourse)
    if not link:
        return None
    return Phrase(f"the {said} {link} {spot.page.subject.reference} {after.text}".strip(), after.leans, True)


def _is_of_people(noun: Token) -> bool:
    return noun.lower_ in PERSONS or is_role(noun.lower_)


def _before(noun: Token) -> list[Token]:
    return [t for t in noun.subtree if t.i < noun.i and t.dep_ != "poss"]


def behind(noun: Token) -> list[Token] | None:
    """What stands right behind the noun and tells more of it, up to the first mark; None where a figure or a
    time does, which may be lost.
    """
    found: list[Token] = []
    for child in noun.children:
        if child.i < noun.i:
            continue
        at = found[-1].i + 1 if found else noun.i + 1
        if child.left_edge.i != at or child.dep_ not in ("prep", "acl", "relcl", "advcl"):
            break
        inner = list(child.subtree)
        cut = next((n for n, t in enumerate(inner) if t.text in (",", "(", ";", ":", "–")), None)
        cut = next((n for n, t in enumerate(inner) if _measures(t)), cut)
        inner = inner[:cut]
        if not inner:
            break
        if any(t.like_num for t in inner) or _DATED.search(" ".join(t.lower_ for t in inner)):
            return None
        found += inner
        if cut is not None:
            break
    last = found[-1] if found else noun
    following = noun.doc[last.i + 1 :][:2]
    dated = following and _DATED.match(" ".join(t.lower_ for t in following))
    return None if dated or last.pos_ in ("ADP", "DET") else found


def _is_hedged(noun: Token) -> bool:
    """Whether a word before the phrase tells that it is so no more, or not for sure: "*then* the largest"."""
    first = min((c.left_edge.i for c in noun.children if c.dep_ in ("det", "poss")), default=noun.i)
    return any(t.lower_ in _HEDGES for t in noun.doc[max(first - 2, 0) : first])


def _measures(token: Token) -> bool:
    """Whether a word opens how high or with how many something is: "*at* 118 metres"."""
    return token.lower_ in ("at", "with") and any(t.like_num for t in token.subtree)


def _owned(noun: Token, said: str, after: Phrase, spot: Spot) -> Phrase | None:
    """ "Its first winner": the first winner of the prize."""
    found = owner_said(noun, spot)
    if found is None or after.text.startswith("of "):
        return None
    whose, short, _ = found
    leans, about = whose.leans or after.leans, whose.about_subject or after.about_subject
    owners = [spot.page.names.find(name) for name in whose.names]
    about = about or any(name is not None and name.type in _KNOWN for name in owners)
    the = "the " if any(n is not None and n.definite and n.text == whose.text for n in owners) else ""
    short = short and not the and spot.page.subject.cls == "person"
    text = f"{whose.text}'s {said} {after.text}" if short else f"the {said} of {the}{whose.text} {after.text}"
    return Phrase(text.strip(), leans, about, whose.names + after.names)
