"""Whose "his wife" and "her elder brother" are, where the grammar of the sentence or the run of a life
tells it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.frames.spots import Spot, noun_phrase, worded
from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import main_subject
from quiz.facts.reference.pronouns import PRONOUNS, THEY, Referent
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.page import Page
    from quiz.facts.tokens import Token

_GENDERS = {"his": "he", "her": "she"}
_WOMEN = word_set(
    """mother sister wife daughter aunt niece grandmother stepmother half-sister mother-in-law
    sister-in-law"""
)
_MEN = word_set(
    """father brother husband son uncle nephew grandfather stepfather half-brother father-in-law
    brother-in-law"""
)
_FAR = 4


def owner_of(owner: Token, spot: Spot) -> Referent | None:
    """What a possessive pronoun stands for, None where nothing proves it."""
    subject = spot.page.subject
    if _owned_before(owner):
        return None
    if (
        owner.is_sent_start
        and subject.cls == "person"
        and _GENDERS.get(owner.lower_) == (subject.gender or "?")
    ):
        return opening_owner(owner, spot)
    return spot.page.discourse.referent(owner, spot.sentence) or partner(owner, spot)


def _owned_before(owner: Token) -> bool:
    """Whether another "his" stands before what this one is joined to: "his nephew Eugen and *his* son"."""
    head = owner.head
    while head.dep_ in ("conj", "appos") and head.head != head:
        head = head.head
        if any(t.lower_ == owner.lower_ and t.i < owner.i for t in head.subtree):
            return True
    return False


def partner(owner: Token, spot: Spot) -> Referent | None:
    """ "Ármin Szántó and his wife": the wife of the first; "joined by its tributary": of what is joined."""
    noun = owner.head
    holder: Token | None = None
    if noun.dep_ == "conj" and noun.head.pos_ == "PROPN" and owner.lower_ in _GENDERS:
        holder = noun.head
    elif noun.dep_ == "pobj" and noun.head.dep_ == "agent" and owner.lower_ == "its":
        verb = noun.head.head
        holder = verb.head if verb.dep_ == "acl" and verb.head.pos_ == "PROPN" else None
    if holder is None:
        return None
    run = run_around(holder, spot.sentence, spot.page.discourse)
    if run is None:
        return None
    if spot.page.discourse.names_subject(run):
        return Referent(None)
    name = spot.page.names.mention(run)
    person = name is not None and name.type == "person"
    return Referent(name) if name is not None and person == (owner.lower_ in _GENDERS) else None


def opening_owner(owner: Token, spot: Spot) -> Referent | None:
    """ "Her elder brother …" at the head of a sentence, in the life of a woman that the sentences before
    speak of."""
    subject = spot.page.subject
    if (
        subject.cls != "person"
        or _GENDERS.get(owner.lower_) != (subject.gender or "?")
        or not owner.is_sent_start
    ):
        return None
    return (
        Referent(None, True)
        if _tells_of_subject(spot.page.discourse.before(spot.sentence), spot.page, 0)
        else None
    )


def _tells_of_subject(sentence: Sentence | None, page: Page, depth: int) -> bool:
    """Whether a sentence's own subject is the person whose life is told, or that person's kin of the
    other sex."""
    if sentence is None:
        return depth > 0
    head = main_subject(sentence)
    if head is None or depth > _FAR:
        return False
    if any(
        r.start <= head.i < r.end and page.discourse.names_subject(r)
        for r in page.discourse.runs[sentence.span.start].values()
    ):
        return True
    mine = page.subject.gender
    if head.lower_ == mine:
        return _tells_of_subject(page.discourse.before(sentence), page, depth + 1)
    other = _WOMEN if mine == "he" else _MEN
    own = any(c.dep_ == "poss" and _GENDERS.get(c.lower_) == mine for c in head.children)
    return (
        own and head.lower_ in other and _tells_of_subject(page.discourse.before(sentence), page, depth + 1)
    )


def owner_said(noun: Token, spot: Spot) -> tuple[Phrase, bool, set[int]] | None:
    """Whose the noun is: (in words, whether said with 's, its tokens)."""
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        phrase = _referred(owner, spot)
        taken = {t.i for t in owner.subtree}
        if phrase is None:
            return None
        short = (
            not re.match(r"(?:the|a|an) |[a-z]", phrase.text)
            and '"' not in phrase.text
            and not phrase.text.endswith("s")
        )
        return phrase, short, taken
    of = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    if of is None or not any(c.lower_ in ("the", "a") and c.dep_ == "det" for c in noun.children):
        return None
    if any(c.lower_ == "a" and c.dep_ == "det" for c in noun.children):
        return None
    target = next((c for c in of.children if c.dep_ == "pobj"), None)
    phrase = noun_phrase(target, spot) if target is not None and target.tag_ not in ("NNS",) else None
    return (
        (phrase, False, {t.i for t in of.subtree})
        if phrase is not None and (phrase.names or phrase.about_subject)
        else None
    )


def _referred(owner: Token, spot: Spot) -> Phrase | None:
    """An owner in words: a name, "whose" antecedent, or what a pronoun stands for."""
    if owner.lower_ == "whose":
        verb = owner.head
        while verb.dep_ != "relcl" and verb.head != verb:
            verb = verb.head
        antecedent = verb.head
        phrase = (
            noun_phrase(antecedent, spot)
            if verb.dep_ == "relcl" and antecedent.pos_ in ("PROPN", "NOUN")
            else None
        )
        return phrase if phrase is not None and (phrase.names or phrase.about_subject) else None
    band = owner.lower_ in THEY and spot.page.subject.cls != "person"
    if owner.lower_ in PRONOUNS or band:
        referent = owner_of(owner, spot) or spot.page.discourse.referent(owner, spot.sentence)
        if referent is None or referent.thing:
            return None
        if referent.name is None:
            return Phrase(spot.page.subject.reference, referent.leans, True)
        text = f'"{referent.name.text}"' if referent.name.type == "work" else referent.name.text
        return Phrase(text, referent.leans, False, (referent.name.text,))
    if any(t.tag_ in ("VBD", "VBZ", "VBP") or (t.tag_ == "VBN" and t.i < owner.i) for t in owner.subtree):
        return None
    phrase = worded((t for t in owner.subtree if t.dep_ != "case"), spot)
    if phrase is not None and phrase.text.endswith(("'s", "’s")):
        phrase = replace(phrase, text=phrase.text[:-2])
    if phrase is not None and phrase.about_subject and spot.page.subject.reference not in phrase.text:
        told = spot.page.discourse.is_subject_noun(owner) and owner.left_edge.i + 1 == owner.i
        return Phrase(spot.page.subject.reference, phrase.leans, True) if told else None
    return phrase if phrase is not None and (phrase.names or phrase.about_subject) else None
