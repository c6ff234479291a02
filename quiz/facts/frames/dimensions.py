"""How high, how long, how far: "a hill 61 metres high", "running 149 minutes", "12 kilometres north-east
of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.slots import ValueSlot
from quiz.facts.frames.measures import MEASURED, value_answer
from quiz.facts.frames.spots import Spot, be, definite, fact, noun_phrase, worded
from quiz.facts.model import Fact
from quiz.facts.wording.phrases import Phrase

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_AFTER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?P<adjective>high|long|wide|tall|deep|thick|across|broad|in (?:dia"
    r"meter|length|height|width))\b"
)
_ADJECTIVE_OF = {
    "in diameter": "what is the diameter of {x}",
    "in length": "how long {be} {x}",
    "in height": "how high {be} {x}",
    "in width": "how wide {be} {x}",
}
_PARTICIPLES = {
    "lasting": "how long did {x} last",
    "running": "how long {be} {x}",
    "weighing": "how much {do} {x} weigh",
    "spanning": "what is the span of {x}",
    "covering": "how large an area {do} {x} cover",
    "worth": "how much {be} {x} worth",
    "costing": "how much did {x} cost",
}
_UNITS = frozenset(("feet", "foot", "inches", "yards", "miles", "pounds", "stone", "metres", "kilometres"))
_DIRECTION = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?P<direction>(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|so"
    r"uth)?-?(?:east|west))?(?:ern)?) of (?P<place>(?:the )?[\w'’-]+)"
)


def adjective(spot: Spot) -> Iterator[Fact]:
    """ "Cerro Tantauco, 1,412 metres high": how high is it."""
    for slot in spot.values:
        value = slot.found.value
        match = _AFTER.match(spot.text, slot.found.end)
        if value.type not in ("measure", "duration") or match is None:
            continue
        thing = _measured(slot, spot)
        if thing is None:
            continue
        head, phrase = thing
        if phrase.text.isalpha() and phrase.text.islower() and not phrase.about_subject:
            continue
        form = _ADJECTIVE_OF.get(match["adjective"], "how " + match["adjective"] + " {be} {x}")
        if match["adjective"] == "across":
            form = "how wide {be} {x}"
        yield fact(
            spot,
            "measure.adjective",
            "figure",
            value_answer(value),
            form.format(x=phrase.text, be=be(head, spot)),
            (phrase,),
        )


def _measured(slot: ValueSlot, spot: Spot) -> tuple[Token, Phrase] | None:
    """The noun that a measure describes: before it ("a hill 61 metres high"), or the subject of "is"."""
    doc = spot.sentence.tokens.doc
    at = slot.tokens[0].i - 1
    while at > spot.sentence.tokens.start and (
        doc[at].text in (",", "about", "some", "around") or (doc[at].pos_ == "PUNCT" and doc[at].text == ",")
    ):
        at -= 1
    before = doc[at]
    if before.lemma_ == "be":
        subject = next((c for c in before.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    elif before.pos_ in ("NOUN", "PROPN"):
        subject = before
        while (
            subject.dep_ in ("compound", "pobj", "nmod", "flat")
            and subject.head.i < subject.i
            and doc[slot.tokens[0].i - 1].text == ","
        ):
            if subject.dep_ == "pobj" and subject.head.dep_ != "prep":
                break
            subject = subject.head.head if subject.dep_ == "pobj" else subject.head
            if subject.pos_ not in ("NOUN", "PROPN"):
                return None
    else:
        return None
    if subject is None or subject.pos_ not in ("NOUN", "PROPN", "PRON") or subject.lower_ in _UNITS:
        return None
    named = _explained(subject, spot)
    if named is not None:
        return subject, named
    from_value = (
        [t for t in subject.subtree if t.i >= slot.tokens[0].i] if subject.i < slot.tokens[0].i else []
    )
    phrase = definite(subject, spot, from_value)
    bare = phrase is not None and subject.tag_ == "NN" and phrase.text == subject.text
    return (subject, phrase) if phrase is not None and not bare else None


def _explained(noun: Token, spot: Spot) -> Phrase | None:
    """The name right before "a hill …" that the noun explains."""
    doc, at = noun.doc, noun.i - 1
    while (
        at > spot.sentence.tokens.start
        and doc[at].dep_ in ("amod", "compound")
        and doc[at].i > noun.left_edge.i
    ):
        at -= 1
    if doc[at].lower_ not in ("a", "an") or doc[at - 1].text != ",":
        return None
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        if run.end == at - 1:
            article = "the " if run.before is not None and run.before.lower_ == "the" else ""
            phrase = worded(doc[run.start : run.end], spot)
            return replace(phrase, text=article + phrase.text) if phrase is not None else None
    return None


def participle(spot: Spot) -> Iterator[Fact]:
    """ "a director's cut, running 149 minutes": how long was it."""
    for slot in spot.values:
        value = slot.found.value
        verb = slot.tokens[0].nbor(-1) if slot.tokens[0].i > spot.sentence.tokens.start else None
        form = _PARTICIPLES.get(verb.lower_, "") if verb is not None else ""
        if not form or verb is None or value.type not in MEASURED:
            continue
        head = _noun_before(verb, spot)
        apart = verb.lower_ == "worth" and verb.nbor(-1).text == ","
        dimension = getattr(value, "dimension", "")
        if verb.lower_ == "covering" and dimension != "area":
            continue
        if head is None or (apart and head.dep_ == "pobj"):
            continue
        phrase = definite(head, spot, (t for t in head.subtree if t.i >= verb.i))
        if phrase is None:
            continue
        yield fact(
            spot,
            "measure.participle",
            "figure",
            value_answer(value),
            form.format(x=phrase.text, be=be(head, spot), do=_do(head, spot)),
            (phrase,),
        )


def _do(head: Token, spot: Spot) -> str:
    return {"is": "does", "are": "do"}.get(be(head, spot), "did")


def _noun_before(verb: Token, spot: Spot) -> Token | None:
    """The noun that a participle or "worth" describes, where the parse and the order of words agree."""
    head = verb.head
    if (
        head.pos_ in ("NOUN", "PROPN")
        and head.i < verb.i
        and verb.dep_ in ("acl", "amod", "prep", "relcl", "advcl")
    ):
        return head
    before = verb.nbor(-1)
    if before.text == "," and before.i > spot.sentence.tokens.start:
        subject = next((c.clause.subject.head for c in spot.told if c.clause.verb == head), None)
        if subject is not None and subject.right_edge.i <= before.i and not subject.is_stop:
            return subject
    return None


def direction(spot: Spot) -> Iterator[Fact]:
    """ "some 1,060 kilometres south of Santiago": how far south of Santiago."""
    for slot in spot.values:
        match = _DIRECTION.match(spot.text, slot.found.end)
        if slot.found.value.type != "measure" or match is None:
            continue
        of = next((t for t in spot.sentence.tokens if t.i > slot.tokens[-1].i and t.lower_ == "of"), None)
        place = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
        there = noun_phrase(place, spot) if place is not None else None
        here = _located(slot, spot)
        if there is None or here is None:
            continue
        stem = f"how far {match['direction']} of {there.text} is {here.text}"
        yield fact(spot, "measure.direction", "figure", value_answer(slot.found.value), stem, (there, here))


def _located(slot: ValueSlot, spot: Spot) -> Phrase | None:
    """What lies there: the noun before the comma, or the subject of "lies"."""
    at = slot.tokens[0].i
    for told in spot.told:
        subject = told.clause.subject
        if told.subject.phrase is None or subject.head.i > at:
            continue
        between = spot.sentence.tokens.doc[subject.head.right_edge.i : at]
        if (
            told.clause.verb.lemma_ in ("lie", "be", "stand", "situate", "locate")
            and told.clause.verb.i < at
            and told.clause.main
        ):
            return told.subject.phrase if not re.match(r"(?:a|an) ", told.subject.phrase.text) else None
        if told.clause.verb.i > at and not any(t.pos_ == "VERB" for t in between):
            return noun_phrase(subject.head, spot, (t for t in subject.head.subtree if t.i >= at - 1))
    return None


RULES = (adjective, participle, direction)
