"""What a common noun names, by what it is singled out as: "the main crop is barley"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.frames.identities import circumstances
from quiz.facts.frames.roles import LANGUAGES
from quiz.facts.frames.single_phrases import singled
from quiz.facts.frames.singles import singled_words
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.terms.find import kinds_of
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.asides import without_asides

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_LINKING = ("is", "are", "was", "were")
_SOME = ("building", "occupation", "vehicle", "honour", "offence")
"""Kinds of which a word tells no more than that it is one: "the largest employer is *the hospital*"."""
_LONGEST = 3


def singled_term(spot: Spot) -> Iterator[Fact]:
    """Ask what it is that a sentence singles out."""
    for noun in spot.sentence.tokens:
        verb = noun.head
        if verb.lower_ not in _LINKING or noun.tag_ != "NN" or not singled_words(noun):
            continue
        other = next((c for c in verb.children if c.dep_ in ("nsubj", "attr") and c != noun), None)
        if other is None or noun.lower_ in PERSONS or is_role(noun.lower_):
            continue
        answer = _answer(other, spot)
        told = circumstances(verb, noun, (other.i,), spot) if answer is not None else None
        phrase = singled(noun, spot) if told is not None else None
        if answer is None or told is None or phrase is None:
            continue
        if verb.lower_ in ("was", "were") and not (told or spot.page.subject.past):
            continue
        be = {"are": "is", "were": "was"}.get(verb.lower_, verb.lower_)
        stem = " ".join([f"what {be}", phrase.text, *(t.text for t in told)])
        yield fact(spot, f"identity.{noun.lower_}", "other", answer, stem, (phrase, *told))


def _answer(head: Token, spot: Spot) -> Answer | None:
    """A noun with what describes it, as a term of a known kind; None where a name stands beside it."""
    if any(c.dep_ == "appos" for c in head.children):
        return None
    words = [t for t in without_asides(list(head.subtree)) if t.dep_ != "det"]
    text = " ".join(t.text for t in words)
    if text in LANGUAGES:
        return Answer(text, "term", "language")
    if not words or words[-1] != head or len(words) > _LONGEST or any(t.pos_ == "PROPN" for t in words):
        return None
    text = text.lower() if words[0].is_sent_start else text
    kinds = kinds_of(text)
    plain = text.islower() and all(t.pos_ in ("NOUN", "ADJ") for t in words)
    return Answer(text, "term", kinds[0]) if kinds and plain and kinds[0] not in _SOME else None


RULES = (singled_term,)
