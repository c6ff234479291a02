"""Amounts that share a verb or a whole: "$33.8 million in Halvern and $28.1 million elsewhere", "of whom
1,310 …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.units import qualifier_of
from quiz.facts.asking.phrasing.composing import compose
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.frames.measures import AMOUNT_NOUNS, MEASURED, value_answer
from quiz.facts.frames.spots import Spot, definite, fact, lower_first, worded
from quiz.facts.model import Fact
from quiz.facts.wording.inflection import base_form
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_SHARING = frozenset(["in", "from", "of", "for", "to", "at", "among", "with", "as", "on"])
_AS_OF = re.compile(r" (as of (?:[A-Z][a-z]+ )?\d{4})$")
_HOLDING = frozenset(["have", "number", "employ", "include", "comprise"])
_CLAUSES = frozenset(("WDT", "WP", "WRB"))
_VALUING = frozenset(["budget", "estimate", "value", "reckon", "price", "assess", "insure", "appraise"])


def shared_verb(spot: Spot) -> Iterator[Fact]:
    """ "had 78,093 inhabitants in 2002 and 61,770 in 1992": how many in 2002, how many in 1992."""
    for told in spot.told:
        for index, part in enumerate(told.parts):
            if part.part.role not in ("object", "attribute", "preposition"):
                continue
            shares = _shares(told, index, spot)
            if shares is None:
                continue
            for slot, tail in shares:
                yield from _ask_share(told, index, slot, shares, tail, spot)


def _ask_share(
    told: Told,
    index: int,
    slot: ValueSlot,
    shares: list[tuple[ValueSlot, list[Token]]],
    tail: list[Token],
    spot: Spot,
) -> Iterator[Fact]:
    opening = _opening(
        shares[0][0],
        told.parts[index].part.head.lower_ if told.parts[index].part.role == "preposition" else "",
    )
    phrase = worded(tail, spot)
    if opening is None or phrase is None:
        return
    held = {t.i for _, others in shares for t in others}
    totals = {s.tokens[0].i for s in spot.values if s.found.value.type == slot.found.value.type}
    kept = tuple(
        p for p in told.parts if not (held | totals) & {t.i for t in p.part.tokens} or p is told.parts[index]
    )
    bare = replace(told, parts=kept)
    stem = compose(bare, opening, kept.index(told.parts[index]))
    if isinstance(stem, str):
        return
    told_as = Phrase(stem.text, stem.leans or phrase.leans, stem.about_subject or phrase.about_subject)
    answer = value_answer(slot.found.value, bare="how many" in opening)
    text = f"{stem.text} {phrase.text}"
    if phrase.text.startswith("of "):
        text = stem.text.replace(opening, f"{opening} {phrase.text}", 1)
    elif dated := _AS_OF.search(stem.text):
        text = f"{dated[1]}, {stem.text[: dated.start()]} {phrase.text}"
    yield fact(spot, "amount.shared", "figure", answer, text, (told_as,))


def _shares(told: Told, index: int, spot: Spot) -> list[tuple[ValueSlot, list[Token]]] | None:
    """The values that one verb gives to several places or times, each with the phrase that tells which."""
    inside = {t.i for t in told.parts[index].part.tokens}
    slots = [s for s in spot.values if s.found.value.type in (*MEASURED, "count")]
    first = next((s for s in slots if s.tokens[0].i in inside), None)
    if first is None or re.search(r"\bof\s+(?:about |some )?$", spot.text[: first.found.core_start]):
        return None
    found: list[tuple[ValueSlot, list[Token]]] = []
    for slot in slots[slots.index(first) :]:
        tail = _tail(slot)
        if (
            not tail
            or slot.found.value.type != first.found.value.type
            or (found and not _chained(found[-1][1], slot))
        ):
            break
        found.append((slot, tail))
    alike = len({tail[0].lower_ for _, tail in found}) == 1
    return found if len(found) > 1 and alike and found[0][1][0].lower_ != "of" else None


def _chained(tail: list[Token], slot: ValueSlot) -> bool:
    """Whether nothing but "and", a comma or an explanation of the last place stands before the next value."""
    asides = {
        t.i for x in tail for c in x.children if c.dep_ == "appos" for t in c.subtree if t.dep_ != "conj"
    }
    gap = [t for t in tail[0].doc[tail[-1].i + 1 : slot.tokens[0].i] if t.i not in asides]
    return bool(gap) and not {t.lower_ for t in gap} - {"and", ",", "about", "only"}


def _tail(slot: ValueSlot) -> list[Token]:
    """The phrase right behind a value that tells what it belongs to: "in Halvern"."""
    doc, at = slot.tokens[0].doc, slot.tokens[-1].i + 1
    while at < len(doc) and doc[at].text == "(":
        while at < len(doc) and doc[at].text != ")":
            at += 1
        at += 1
    if at >= len(doc) or doc[at].lower_ not in _SHARING:
        return []
    target = next((c for c in doc[at].children if c.dep_ == "pobj"), None)
    if target is None:
        return []
    gone = {
        t.i
        for c in target.children
        if c.dep_ in ("conj", "cc", "appos", "relcl", "punct") and c.i > target.i
        for t in c.subtree
    }
    tail = [t for t in doc[at].subtree if t.i not in gone and t.i >= at]
    joined = [t for t in tail if t.i <= target.i or t.head in tail]
    return joined if joined == list(doc[at : joined[-1].i + 1]) else []


def _opening(slot: ValueSlot, preposition: str) -> str | None:
    value = slot.found.value
    before = f"{preposition} " if preposition else ""
    if value.type == "money":
        return f"{before}how much"
    noun = getattr(value, "noun", "") or (slot.tokens[-1].text if slot.tokens[-1].pos_ == "NOUN" else "")
    if value.type == "measure" and slot.tokens[-1].tag_ != "NNS":
        return f"{before}what" if not before else None
    return f"{before}how many {noun}" if noun.endswith(("s", "people", "men", "women", "children")) else None


_LIMITING = frozenset(("only", "just"))


def part_of_whole(spot: Spot) -> Iterator[Fact]:
    """ "2,940 employees, of whom 1,310 worked in the United Kingdom", "eleven bids, ten of which failed"."""
    for slot in spot.values:
        value = slot.found.value
        place = _beside_whom(slot) if value.type in ("count", "share", "money") else None
        if place is None:
            continue
        comma, behind = place
        rest = _until_next([t for t in spot.sentence.tokens if t.i >= behind and t.text != "."])
        whole = spot.sentence.tokens.doc[comma - 1]
        if (
            not rest
            or rest[0].pos_ not in ("VERB", "AUX")
            or any(t.tag_ in _CLAUSES or t.dep_ == "neg" for t in rest)
        ):
            continue
        told_rest, held = worded(rest, spot), _whole_of(whole, comma, spot)
        if told_rest is None or held is None:
            continue
        holder, when = held
        if holder.about_subject and rest[-1].tag_ == "PRP":
            told_rest = Phrase(" ".join(t.text for t in rest))
        ask = {"share": "what percentage", "money": "how much"}.get(value.type, "how many")
        if value.type == "share" and not getattr(value, "after", ""):
            ask = "what share"
        qualifier = qualifier_of(slot)
        if qualifier is None:
            continue
        stem = f"{qualifier}{ask} of {holder.text} {told_rest.text} {when}"
        yield fact(spot, "amount.part", "figure", value_answer(value), stem, (told_rest, holder))


def _beside_whom(slot: ValueSlot) -> tuple[int, int] | None:
    """Where the comma before "of whom 40" or "40 of whom" stands, and where what is told of them begins."""
    doc, first, last = slot.tokens[0].doc, slot.tokens[0].i, slot.tokens[-1].i
    first -= doc[first - 1].lower_ in _LIMITING
    before = [t.lower_ for t in doc[max(first - 2, 0) : first]]
    behind = [t.lower_ for t in doc[last + 1 : last + 3]]
    relative = (["of", "which"], ["of", "whom"])
    comma = first - 3 if before in relative else first - 1
    resumed = last + 1 if before in relative else last + 3
    told = before in relative or behind in relative
    return (comma, resumed) if told and comma > 0 and doc[comma].text == "," else None


def _whole_of(last: Token, comma: int, spot: Spot) -> tuple[Phrase, str] | None:
    """What it is a part of, and when that was: the counted things with who has them or what became of them,
    or the sum whose amount was told."""
    whole = last
    while whole.tag_ != "NNS" and whole.dep_ in ("pobj", "compound") and whole.head.i < whole.i:
        whole = whole.head.head if whole.head.pos_ == "ADP" else whole.head
    sum_told = any(s.tokens[-1].i == last.i and s.found.value.type == "money" for s in spot.values)
    for told in spot.told if whole.tag_ != "NNS" else ():
        phrase, subject = told.subject.phrase, told.clause.subject.head
        held = any(last in p.part.kept for p in told.parts)
        if sum_told and held and phrase is not None and subject.lower_ in AMOUNT_NOUNS | {"budget"}:
            return replace(phrase, text=lower_first(phrase.text, told.clause.subject.tokens[0])), ""
        if subject.tag_ == "NNS" and told.parts and last in told.parts[-1].part.tokens:
            whole = subject
    if whole.tag_ != "NNS" or whole.dep_ == "conj" or any(c.dep_ == "conj" for c in whole.children):
        return None
    if (owned := _holder(whole, spot)) is not None:
        return owned
    phrase = definite(whole, spot, (t for t in whole.subtree if t.i >= comma))
    return (phrase, "") if phrase is not None and phrase.text.startswith("the ") else None


def _holder(whole: Token, spot: Spot) -> tuple[Phrase, str] | None:
    """The counted things as somebody's: "the employees of the company Tamarisk", and the time for
    which that is true."""
    for told in spot.told:
        subject = told.subject.phrase
        if (
            told.clause.verb.lemma_ not in _HOLDING
            or subject is None
            or not any(p.part.head == whole for p in told.parts)
        ):
            continue
        noun = " ".join(
            t.text
            for t in sorted(whole.children, key=lambda t: t.i)
            if t.dep_ in ("amod", "compound") and t.i < whole.i and not t.like_num
        )
        rest = [p.phrase for p in told.parts if p.part.head != whole and p.phrase is not None]
        if any(
            p.refused for p in told.parts if p.part.head != whole and p.part.role != "content"
        ) or re.match(r"(?:a|an) ", subject.text):
            return None
        owner = lower_first(subject.text, told.clause.subject.tokens[0])
        when = " ".join(p.text[:1].lower() + p.text[1:] for p in rest)
        about = subject.about_subject or any(p.about_subject for p in rest)
        return Phrase(f"the {noun} {whole.text} of {owner}", subject.leans, about, subject.names), when
    return None


def _until_next(tokens: list[Token]) -> list[Token]:
    """The tokens before a comma, or before "and" with another number."""
    kept: list[Token] = []
    for token in tokens:
        if token.text in (",", ";", "(") or (
            token.lower_ == "and" and token.i + 1 < len(token.doc) and token.nbor(1).like_num
        ):
            break
        kept.append(token)
    return kept


def valued_at(spot: Spot) -> Iterator[Fact]:
    """ "In 2018 Gate & Marquee estimated its net profit at $5.2 million": at how much did it estimate it."""
    for clause in spot.clauses:
        verb = clause.verb
        if verb.lemma_.casefold() not in _VALUING or verb.tag_ != "VBD" or clause.auxiliaries:
            continue
        thing = next((c for c in verb.children if c.dep_ == "dobj"), None)
        at = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "at"), None)
        slot = next((s for s in spot.values if at is not None and s.tokens[0].i == at.i + 1), None)
        if (
            thing is None
            or slot is None
            or slot.found.value.type not in ("money", "count", "measure", "share")
        ):
            continue
        who, what = worded(clause.subject.tokens, spot), definite(thing, spot)
        if who is None or what is None or clause.subject.head.pos_ != "PROPN":
            continue
        form = "how much" if slot.found.value.type == "money" else "what"
        stem = f"at {form} did {who.text} {base_form(verb.lower_)} {what.text}"
        yield fact(spot, "amount.valued", "figure", value_answer(slot.found.value), stem, (who, what))


RULES = (shared_verb, part_of_whole, valued_at)
