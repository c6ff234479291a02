"""Who made what a noun tells of, or did it: "its portrait, by Jo Ek", "restoration in the 1870s by Jo Ek"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from quiz.facts.asking.names import shares_role
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.phrasing.framing import PLACES
from quiz.facts.asking.slots import NameSlot, name_slots
from quiz.facts.frames.makers import shared
from quiz.facts.frames.spots import Spot, fact, lower_first, worded
from quiz.facts.model import Fact
from quiz.facts.names.runs import Run
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Text, Token

_WORKS: Mapping[str, frozenset[str]] = {
    "wrote": word_set(
        """novel novella book memoir autobiography biography poem play essay monograph treatise history
        account story textbook libretto study guide thriller trilogy pamphlet diary handbook article
        screenplay script guidebook thesis dissertation lyrics orchestrations"""
    ),
    "directed": word_set("film documentary short featurette"),
    "painted": word_set("painting portrait mural fresco watercolour altarpiece triptych landscape"),
    "composed": word_set("opera symphony march cantata oratorio ballet concerto suite waltz score"),
    "made": word_set("statue bust memorial monument relief sculpture mosaic engraving etching drawing"),
    "took": word_set("photograph"),
    "designed": word_set("sets costumes"),
}
_DEEDS: Mapping[str, frozenset[str]] = {
    "carried out": word_set(
        "restoration renovation refurbishment conversion enlargement reconstruction rebuilding redesign"
    ),
    "led": word_set("excavation siege assault attack dig"),
    "made": word_set("ascent translation recording"),
    "wrote": word_set("adaptation"),
    "directed": word_set("staging production revival"),
}
_VERB = {noun: verb for table in (_DEEDS, _WORKS) for verb, nouns in table.items() for noun in nouns}
_DONE = frozenset(noun for nouns in _DEEDS.values() for noun in nouns)
_LINKS = {"excavation": "at", "dig": "at", "attack": "on", "assault": "on"}
_WHEN = re.compile(
    r" (?:in|between|from|during) (?:the )?(?:early |late |mid-)?\d{4}s?(?:(?: and | to |–)\d{2,4})?\b"
)
_READERS = word_set("children women men boys girls")
_SAID = frozenset(("amod", "compound", "nmod", "nummod", "poss"))
_ORDINALS = word_set("first second third fourth last only sole")
_DATING = ("in", "between", "from", "during")
_FAR, _LONGEST, _BETWEEN = 7, 20, 3


def by_whom(spot: Spot) -> Iterator[Fact]:
    """Ask for the one who stands behind "by"."""
    for by in (t for t in spot.sentence.tokens if t.lower_ == "by"):
        noun = by.head if by.head.text != "," else by.doc[max(0, by.head.i - 1)]
        known = _VERB.get(noun.lower_) or _VERB.get(noun.lemma_.casefold(), "")
        verb = known if noun.i < by.i else ""
        many = noun.tag_ == "NNS" and noun.lemma_ not in _DONE and noun.lower_ not in _VERB
        if not verb or noun.pos_ != "NOUN" or many or _may_be_agent(noun, by):
            continue
        slot = _maker(by, spot)
        if slot is None or not (
            slot.name.type == "person" or (slot.name.type == "organization" and slot.noun)
        ):
            continue
        titled = _titled(noun, slot.run, spot)
        thing = titled or _own(noun, by, slot.run, spot)
        reading = Reading(spot.page.document, spot.page.discourse, spot.values)
        role = shares_role(slot, False, reading)
        asked = name_opening(slot, "", "subject", False, shared_role=role)
        asked = asked or ("who" if titled and slot.name.type == "person" and " " in slot.name.text else "")
        if thing is None or not asked or len(thing.text.split()) > _LONGEST:
            continue
        relation = "work.author" if titled else "maker.whom"
        yield fact(spot, relation, slot.kind, slot.answer, f"{asked} {verb} {thing.text}", (thing,))


def _may_be_agent(noun: Token, by: Token) -> bool:
    """Whether "by" may tell who did what the verb before it says ("were made for the production *by* Jo")."""
    if any(t.lower_ in ("by", "and") for t in by.doc[noun.i + 1 : by.i]):
        return True
    if by.nbor(-1).text == ",":
        return False
    verbs = (t for t in noun.ancestors if t.tag_ == "VBN" and t.i < by.i)
    return any(not any(c.dep_ == "agent" for c in verb.children) for verb in verbs)


def _maker(by: Token, spot: Spot) -> NameSlot | None:
    """The one name behind "by", with the words that describe it."""
    runs = spot.page.discourse.runs[spot.sentence.span.start]
    doc, run = by.doc, next((runs[i] for i in range(by.i + 1, by.i + _FAR) if i in runs), None)
    while run is not None and (behind := next((r for r in runs.values() if _from_there(run, r, doc)), None)):
        run = behind
    if run is None or shared(run, spot) or any(t.is_punct for t in doc[by.i + 1 : run.start]):
        return None
    if run.end < spot.sentence.tokens.end and doc[run.end].text in ("and", "&", "'s", "’s"):
        return None
    slots = name_slots(list(doc[by.i + 1 : run.end]), spot.sentence, spot.page.discourse)
    return slots[0] if len(slots) == 1 else None


def _from_there(place: Run, run: Run, doc: Text) -> bool:
    """Whether a name before another only says whence that one is ("the *Boston* author Ruth Berg")."""
    between = doc[place.end : run.start]
    return (
        0 < len(between) <= _BETWEEN and is_role(between[-1].lower_) and not any(t.is_punct for t in between)
    )


def _titled(noun: Token, maker: Run, spot: Spot) -> Phrase | None:
    """The thing by its title, before its noun, right behind it, or behind its maker."""
    runs, doc = spot.page.discourse.runs[spot.sentence.span.start], noun.doc
    told = (c for c in noun.children if c.i < noun.i and c.dep_ in _SAID)
    said = [t for c in told for t in c.subtree if t.dep_ != "det"]
    if noun.lemma_ in _DONE or any(c.dep_ == "poss" and c.lower_ not in _READERS for c in noun.children):
        return None
    first = min([noun, *said], key=lambda t: t.i)
    at = first.i - (first.i > 0 and first.nbor(-1).lower_ in ("a", "an"))
    before = next((r for r in runs.values() if at < first.i and _ends_before(r, at, doc)), None)
    behind = runs.get(maker.end + 1) if doc[min(maker.end, len(doc) - 1)].text == "," else None
    run = runs.get(noun.i + 1) or before or behind
    if (
        run is None
        or run is maker
        or spot.page.discourse.names_subject(run)
        or doc[run.start - 1].tag_ == "POS"
    ):
        return None
    name = spot.page.names.mention(run)
    if run.mask is None and (name is None or name.type != "work"):
        return None
    phrase = worded([*said, noun], spot)
    title = name.shown if name is not None else run.text
    return Phrase(f'the {phrase.text} "{title}"', False, True) if phrase is not None else None


def _ends_before(run: Run, at: int, doc: Text) -> bool:
    """Whether a title ends before the comma behind which it is explained ("The Keep (1887), *a* novel")."""
    between = [t.text for t in doc[run.end : at]]
    return between == [","] or (between[:1] == ["("] and between[2:] == [")", ","])


def _own(noun: Token, by: Token, maker: Run, spot: Spot) -> Phrase | None:
    """The thing as the subject's: "*Ada Poe's* portrait", "the excavations *at Ostby Castle* in 1962"."""
    gone = {t.i for c in noun.children if c.dep_ in ("appos", "relcl", "acl") for t in c.subtree}
    when = next((c.i for c in noun.children if c.dep_ == "prep" and c.lower_ in _DATING), by.i)
    kept = [t for t in noun.subtree if t.i < min(when, by.i) and t.i not in gone]
    while kept and kept[-1].is_punct:
        kept.pop()
    phrase = word_phrase(kept, spot.sentence, spot.page.discourse) if kept else ""
    if isinstance(phrase, str):
        return None
    reference = spot.page.subject.reference
    text = phrase.text if phrase.about_subject else phrase.tied
    spoken = spot.page.discourse.things.spoken(noun, spot.page.discourse)
    one = (
        (spoken.one and noun.lemma_ not in _DONE)
        or any(c.lower_ in _ORDINALS for c in noun.children)
        or phrase.about_subject
    )
    if not text and noun.lemma_ in _DONE and spot.page.subject.cls in PLACES:
        of = f"{noun.text} {_LINKS.get(noun.lemma_, 'of')} {reference}"
        bare = not any(c.dep_ in ("det", "poss", "prep") and c.lower_ == "of" for c in noun.children)
        text = re.sub(rf"\b{noun.text}\b", of, phrase.text, count=1, flags=re.IGNORECASE) if bare else ""
        one = one or not any(c.lower_ in ("a", "an") for c in noun.children)
    if not text or reference not in text or (re.match(r"[Aa]n? ", text) and not one):
        return None
    if not text.startswith(f"{reference}'s "):
        text = f"the {re.sub(r'^(?:[Aa]n?|[Tt]he) ', '', text)}"
        text = f"the {lower_first(text[4:], kept[0])}"
    dated = next(
        (m for last in (noun, maker.head) if (m := _WHEN.match(spot.text, _end_of(last, spot)))), None
    )
    return Phrase(f"{text}{dated[0] if dated else ''}", phrase.leans, True)


def _end_of(token: Token, spot: Spot) -> int:
    """Where a token ends in its sentence's text."""
    return spot.sentence.paragraph.source(token.idx) - spot.sentence.span.start + len(token.text)


RULES = (by_whom,)
