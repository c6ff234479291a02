"""How many there are: "There are nine endings", "By 1850 there were nine shipyards along the river"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.units import qualifier_of
from quiz.facts.clauses.status import refusal
from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.single_phrases import behind
from quiz.facts.frames.singles import is_on_topic
from quiz.facts.frames.spots import Spot, fact, worded
from quiz.facts.model import Fact
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import main_subject
from quiz.facts.subject_nouns import EVENTS, PLACES
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.asking.slots import ValueSlot
    from quiz.facts.tokens import Token

_PASSING = word_set("also still now currently there")
_AROUND = ("punct", "cc", "conj", "expl", "attr", "nsubj")
_UNOWNED = EVENTS | {"person", "thing", "disease", "substance"}
_LEANING = word_set("other more such further additional others people men women times things ways")


def there_are(spot: Spot) -> Iterator[Fact]:
    """Ask how many of a kind there are."""
    for there in spot.sentence.tokens:
        if there.dep_ != "expl" or there.lower_ != "there" or there.head.lower_ not in ("are", "were"):
            continue
        noun = next((c for c in there.head.children if c.tag_ == "NNS" and c.i > there.head.i), None)
        counted = _count(noun, spot) if noun is not None else None
        if noun is not None and counted is not None and (found := _asked(noun, *counted, spot)) is not None:
            yield found


def _count(noun: Token, spot: Spot) -> tuple[ValueSlot, str] | None:
    """The number before a noun, and the noun with what stands between the two."""
    number = next((c for c in noun.children if c.dep_ == "nummod" and c.i < noun.i), None)
    slot = next((s for s in spot.values if s.found.value.type == "count" and number in s.tokens), None)
    if number is None or slot is None:
        return None
    counted = noun.doc[number.i + 1 : noun.i + 1]
    plain = all(t.text.islower() and t.pos_ in ("NOUN", "ADJ") and t.lower_ not in _LEANING for t in counted)
    return (slot, " ".join(t.text for t in counted)) if plain else None


def _asked(noun: Token, slot: ValueSlot, counted: str, spot: Spot) -> Fact | None:
    verb, about = noun.head, qualifier_of(slot)
    around = _around(verb, noun, spot)
    tokens = behind(noun) if around is not None else None
    if tokens and tokens[0].lower_ == "of" and all(t.text.islower() for t in tokens):
        counted, tokens = f"{counted} {' '.join(t.text for t in tokens)}", []
    after = worded(tokens, spot) if tokens else Phrase("")
    if tokens is None or after is None or around is None or about is None or refusal(verb):
        return None
    subject, dated = spot.page.subject, any(t.like_num for c in verb.children if c != noun for t in c.subtree)
    if verb.lower_ == "were" and not (dated or subject.past):
        return None
    phrases = [_owned(p) for p in (after, *around)]
    asked = f"{about}how many {counted}"
    said = " ".join(p.text for p in phrases if p.text)
    if any(p.about_subject for p in phrases):
        stem = f"{asked} {verb.lower_} there {said}"
    elif not after.text and (owned := _of_subject(asked, verb, noun, spot)):
        stem, phrases = f"{owned} {said}", [*phrases, Phrase("", False, True)]
    else:
        return None
    answer = value_answer(slot.found.value, bare=True)
    return fact(spot, "there.count", "figure", answer, stem, phrases)


def _around(verb: Token, noun: Token, spot: Spot) -> list[Phrase] | None:
    """Where and when there are so many, None where it hangs on something else."""
    found = []
    for child in verb.children:
        if child == noun or child.dep_ in _AROUND or (child.dep_ == "advmod" and child.lower_ in _PASSING):
            continue
        phrase = worded(child.subtree, spot) if child.dep_ == "prep" else None
        if phrase is None or not (
            phrase.about_subject or phrase.tied or any(t.like_num for t in child.subtree)
        ):
            return None
        found.append(replace(phrase, text=phrase.text[:1].lower() + phrase.text[1:]))
    return found


def _owned(phrase: Phrase) -> Phrase:
    return replace(phrase, text=phrase.tied, about_subject=True) if phrase.tied else phrase


def _of_subject(asked: str, verb: Token, noun: Token, spot: Spot) -> str:
    """The question with the subject as what has so many, "" where something else may have them."""
    subject = spot.page.subject
    on_topic = is_on_topic(noun, spot.sentence, spot.page.discourse) or _goes_on(noun, spot)
    if subject.cls in _UNOWNED or not on_topic:
        return ""
    if subject.cls in PLACES and subject.cls not in ("building", "bridge", "stadium", "river"):
        on = "on" if subject.cls in ("island", "mountain", "station") else "in"
        return f"{asked} {verb.lower_} there {on} {subject.reference}"
    return f"{asked} {subject.roles()['does']} {subject.reference} have"


def _goes_on(noun: Token, spot: Spot) -> bool:
    """Whether the sentence before speaks of somebody, or of a part of a living thing, and so of nothing else
    that can have so many.
    """
    before = spot.page.discourse.before(spot.sentence)
    head = main_subject(before) if before is not None else None
    opens = noun.head.dep_ == "ROOT" and spot.sentence.tokens.start == noun.head.i - 1
    if before is None or head is None or not opens:
        return False
    if run_around(head, before, spot.page.discourse) is not None:
        return False
    people = is_role(head.lower_) or head.lower_ in ("any", "all", "most", "some", "each", "both")
    return people or (spot.page.subject.cls == "species" and head.pos_ == "NOUN")


RULES = (there_are,)
