"""Figures told beside a clause: what an event cost ("*killing 31 people*"), and how many of what it tells of
are such or such ("published eleven books, *four of which were translated*")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.figures import figure_answer, figure_hole
from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.stem import with_phrase
from quiz.facts.clauses.clause import Part, build_clause
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.clauses.status import refusal
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.values import Quantity
from quiz.facts.wording.inflection import inflect
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart, tell
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.asking.slots import ValueSlot
    from quiz.facts.tokens import Token

_HARM = word_set(
    "kill injure wound drown destroy damage demolish displace strand trap bury sink capture maim flatten"
)
_PAST = ("was", "were", "VBD")
_MANY = ("were", "are", "have")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_RELATIVE = ("which", "whom")


def ask_beside(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for the figures that stand beside a clause of the sentence's own."""
    if not told.clause.main or told.subject.phrase is None or told.subject.refused:
        return
    for child in told.clause.verb.children:
        if child.i < told.clause.verb.i or child.tag_ != "VBG" or child.dep_ != "advcl":
            continue
        if child.lemma_.casefold() in _HARM:
            yield from _ask_toll(told, child, reading)
    for index, part in enumerate(told.parts):
        if part.part.role == "object" and part.phrase is not None:
            yield from _ask_portion(told, index, reading)
        elif part.part.role == "infinitive" and part.phrase is not None:
            yield from _ask_infinitive(told, index, reading)


def _ask_toll(told: Told, verb: Token, reading: Reading) -> Iterator[Fact | Rejected]:
    """How many were killed when the bridge was blown up, of "was blown up, *killing 212 people*"."""
    harmed = [c for c in verb.children if c.dep_ == "dobj"]
    apart = verb.doc[verb.i - 1].text == ","
    first = told.clause.auxiliaries[0] if told.clause.auxiliaries else told.clause.verb.tag_
    if not apart or len(harmed) != 1 or harmed[0].tag_ != "NNS" or first not in _PAST:
        return
    slot = _slot_at(harmed[0].left_edge, reading)
    simple = all(c.dep_ in ("nummod", "amod", "compound") for c in harmed[0].children if c.i < harmed[0].i)
    if slot is None or not simple:
        return
    noun = [t.text for t in harmed[0].doc[slot.tokens[0].i : harmed[0].i + 1] if not _figure(t)]
    done = inflect(verb.lemma_.casefold(), "VBN")
    yield _make(told, told, f"how many {' '.join(noun)} were {done} when", slot, reading)


def _ask_portion(told: Told, index: int, reading: Reading) -> Iterator[Fact | Rejected]:
    """How many of the books that somebody published were translated."""
    part = told.parts[index]
    found = _portion(part.part.head, told.clause.verb)
    slot = _slot_at(found[0], reading) if found is not None else None
    whole = _whole(told, index)
    if found is None or slot is None or whole is None:
        return
    number, verb, preposition = found
    if refusal(verb) or (isinstance(slot.found.value, Quantity) and slot.found.value.number.value < 2):
        return
    clause = build_clause(verb, told.clause.sentence, Part("subject", (number,), number), main=False)
    kept = tuple(p for p in clause.parts if p.head != preposition)
    inner = tell(replace(clause, parts=kept), reading.discourse)
    if isinstance(inner, str):
        yield Rejected(inner, clause.sentence.span)
        return
    inner = replace(inner, subject=ToldPart(clause.subject, whole))
    yield _make(inner, told, "how many of", slot, reading)


def _ask_infinitive(told: Told, index: int, reading: Reading) -> Iterator[Fact | Rejected]:
    """How much somebody agreed to pay, of "agreed *to pay $7.8 million toward a new supply*"."""
    kept = told.parts[index].part.kept
    for slot in reading.values:
        hole = figure_hole(slot, kept)
        if hole is None:
            continue
        first, asked = hole.first, hole.words
        before = kept[first - 1]
        if before.pos_ == "ADP" and before.head.pos_ == "VERB" and before.lower_ in ("for", "in", "at", "to"):
            asked, first = f"{before.lower_} {asked}", first - 1
        elif before.pos_ != "VERB":
            continue
        behind = kept[hole.end :]
        if any(t.text == "," or t.dep_ in ("cc", "neg") or t.tag_ in _FINITE for t in kept):
            continue
        if behind and behind[0].lower_ == "of":
            rest = word_phrase(behind, told.clause.sentence, reading.discourse)
            asked, behind = (f"{asked} {rest.text}", ()) if not isinstance(rest, str) else ("", ())
        left = word_phrase((*kept[:first], *behind), told.clause.sentence, reading.discourse)
        lacking = incomplete(told, index, counted=True)
        if isinstance(left, str) or not asked or lacking:
            yield Rejected(lacking or "a figure that hangs on another", told.clause.sentence.span)
            continue
        stem = with_phrase(compose(told, asked, index, replaced=left.text, counted=True), left)
        answer = figure_answer(slot.found.value, bare="how many" in asked)
        yield make(told, stem, answer, "figure", "clause.count", reading)


def _make(told: Told, whose: Told, opening: str, slot: ValueSlot, reading: Reading) -> Fact | Rejected:
    """The question that opens so and goes on with a clause told in full."""
    subject = told.subject.phrase
    assert subject is not None
    said = f"{opening} {lowered(subject.text, told.subject)}"
    first = told.clause.auxiliaries[0] if told.clause.auxiliaries else ""
    many = first in _MANY or opening.endswith("of")
    stem = with_phrase(compose(told, said, None, inverted=False, many=many, counted=True), subject)
    answer = figure_answer(slot.found.value, bare=True)
    return make(whose, stem, answer, "figure", "clause.count", reading)


def _portion(noun: Token, verb: Token) -> tuple[Token, Token, Token] | None:
    """The number, the verb and the "of" of ", *four of which were* …" or ", *of which four were* …"."""
    for clause in (*noun.children, *verb.children):
        if clause.dep_ not in ("relcl", "advcl") or clause.i < noun.i:
            continue
        number = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if number is None or number.pos_ != "NUM" or number.i > clause.i:
            continue
        for of in (*number.children, *clause.children):
            if of.lower_ == "of" and any(c.lower_ in _RELATIVE for c in of.children):
                return (number, clause, of) if _ends(noun, noun.doc[min(of.i, number.i) - 1]) else None
    return None


def _ends(noun: Token, comma: Token) -> bool:
    """Whether a comma stands behind the phrase of a noun, and no other plural between them."""
    between = [t for t in noun.doc[noun.i + 1 : comma.i] if not any(a is noun for a in _above(t))]
    return comma.text == "," and not any(t.tag_ in ("NNS", "NNPS") or t.is_punct for t in between)


def _above(token: Token) -> Iterator[Token]:
    while token.head is not token:
        token = token.head
        yield token


def _whole(told: Told, index: int) -> Phrase | None:
    """What a clause tells of, in words that tell which: "the eleven books that Ada Poe published"."""
    part, subject = told.parts[index], told.subject.phrase
    if part.phrase is None or subject is None or part.part.head.tag_ not in ("NNS", "NNPS"):
        return None
    text = part.phrase.text
    if "," in text or text.split()[0].lower() in ("a", "an", "some", "many", "several", "no", "its", "their"):
        return None
    article = "" if text.lower().startswith("the ") else "the "
    rest = [p for i, p in enumerate(told.parts) if i != index and p.phrase is not None]
    plain = told.group.many if told.clause.subject.head.tag_ == "NNS" else told.group.plain
    words = [f"{article}{text}", "that", lowered(subject.text, told.subject), plain]
    words += [lowered(p.phrase.text, p) for p in rest if p.phrase is not None]
    if told.clause.passive or any(p.refused for p in told.parts):
        return None
    phrases = [part.phrase, subject, *(p.phrase for p in rest if p.phrase is not None)]
    return Phrase(
        " ".join(words),
        any(p.leans for p in phrases),
        any(p.about_subject for p in phrases),
        part.phrase.names,
    )


def _slot_at(token: Token, reading: Reading) -> ValueSlot | None:
    """The plain count whose number stands at a token."""
    for slot in reading.values:
        exact = not getattr(slot.found.value, "qualifier", "") and not getattr(
            slot.found.value, "upper", None
        )
        if slot.found.value.type == "count" and slot.tokens[0].i == token.i and exact:
            return slot
    return None


def _figure(token: Token) -> bool:
    return token.pos_ == "NUM" or token.like_num
