"""Putting a question together from a clause that stands alone, one of its parts taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from quiz.documents import Document, Span
from quiz.facts.asking.phrasing.alone import stands_alone
from quiz.facts.asking.phrasing.finishing import fellow_members, finish, is_past
from quiz.facts.asking.phrasing.judging import why_not
from quiz.facts.asking.phrasing.once import owner_said_once
from quiz.facts.asking.phrasing.owning import (
    agent_first,
    is_anchored,
    needs_frame,
    owned_opening,
    with_owner,
)
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.phrasing.trimming import spared
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.clause import Clause
from quiz.facts.model import BEHIND, Answer, Fact
from quiz.facts.page import UNTIED, Rejected
from quiz.facts.reference.discourse import Discourse
from quiz.facts.wording.telling import Told, ToldPart

_DATED = re.compile(r"[Ii]n (?:[A-Z][a-z]+ )?\d{4}")
RELATIVE = re.compile(r"\b(?:that|which|who|whose|whom|where) (?:\w+ ){2}")
_LIGHT = 3
_LONGEST_SUBJECT, _LONGEST_TO_DO = 9, 8


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one clause needs: the document, who is who in it, and the values of its sentence."""

    document: Document
    discourse: Discourse
    values: tuple[ValueSlot, ...]


def compose(
    told: Told,
    opening: str,
    slot: int | None,
    *,
    replaced: str = "",
    inverted: bool = True,
    many: bool = False,
    counted: bool = False,
) -> Stem | str:
    """Put a question together.

    Args:
        told: the clause.
        opening: the words that ask ("On what date", "Which singer").
        slot: the index of the part that is asked for, None for the subject.
        replaced: what stays of the asked part at its own place, if anything.
        inverted: whether the verb is inverted around the subject; not so when the subject is asked for.
        counted: whether a figure is asked for.
    """
    if refused := _untold(told, slot) or _hard_to_hear(told, inverted and bool(opening)):
        return refused
    told, opened = with_owner(told, slot), opening
    opening = owned_opening(opening, told, slot)
    gone = spared(told, slot, counted=counted)
    used = [p.phrase for i, p in enumerate(told.parts) if i not in (slot, *gone) and p.phrase is not None]
    used += [m.phrase for m in told.middle if m.phrase is not None]
    if inverted:
        assert told.subject.phrase is not None
        used.append(told.subject.phrase)
    if _drifts(told, slot):
        return "a time far from its verb"
    words = [*_verb_texts(told, opening, inverted, many), *_part_texts(told, slot, replaced, gone)]
    return Stem(
        " ".join(w for w in words if w),
        any(p.leans for p in used),
        any(p.about_subject for p in used) or opened != opening,
        inverted and is_anchored(told) and not needs_frame(told.clause),
        alone=stands_alone(told, slot),
    )


def _verb_texts(told: Told, opening: str, inverted: bool, many: bool) -> list[str]:
    """The words that ask, and the verb, around the subject where it is not asked for."""
    middle = " ".join(lowered(m.phrase.text, m) for m in told.middle if m.phrase is not None)
    group, subject = told.group, told.subject.phrase
    if not inverted or subject is None:
        return [opening, with_middle(group.many if many else group.plain, middle)]
    return [opening, group.first, lowered(subject.text, told.subject), middle, group.rest]


def _drifts(told: Told, slot: int | None) -> bool:
    """Whether what belongs to the verb would come to stand behind a relative clause, as if part of it."""
    kept = [p for i, p in enumerate(told.parts) if i != slot and p.phrase is not None]
    ordered = sorted(kept, key=lambda p: p.part.fronted)
    relative = [p.phrase is not None and bool(RELATIVE.search(p.phrase.text)) for p in ordered]
    heavy = any(
        a.part.role == "preposition" and len(a.part.kept) > _LIGHT and b.part.role == "object"
        for a, b in pairwise(p for p in ordered if not p.part.fronted)
    )
    return heavy or True in relative[:-1]


def _hard_to_hear(told: Told, inverted: bool) -> str:
    """Whether so much stands between the auxiliary and its verb that a hearer takes a wrong turn."""
    subject = told.subject.phrase
    if subject is None or not inverted:
        return ""
    text = subject.text
    for name in subject.names:
        text = text.replace(name, "N")
    count = len(text.split()) - 2 * subject.about_subject
    to_do = told.clause.passive and any(t.dep_ == "aux" for t in told.subject.part.kept)
    long = count > (_LONGEST_TO_DO if to_do else _LONGEST_SUBJECT)
    return "a long way to the verb" if told.group.rest and long else ""


def _untold(told: Told, slot: int | None) -> str:
    """Why what is left of a clause cannot be told, "" where it can."""
    kept = [p for i, p in enumerate(told.parts) if i != slot]
    if sum(p.phrase is not None and _DATED.fullmatch(p.phrase.text) is not None for p in kept) > 1:
        return "two dates in one clause"
    if slot is not None:
        kept.append(told.subject)
    return next((p.refused for p in [*kept, *told.middle] if p.refused), "")


def _part_texts(told: Told, slot: int | None, replaced: str, gone: Set[int]) -> list[str]:
    """The words of the parts behind the verb, those that opened the sentence last."""
    texts = []
    numbered = sorted(enumerate(told.parts), key=lambda n: n[1].part.fronted)
    for i, part in agent_first(numbered):
        if i in gone:
            continue
        if i == slot:
            texts.append(replaced)
        elif part.phrase is not None:
            texts.append(lowered(part.phrase.text, part) if part.part.fronted else part.phrase.text)
    return texts


def evidence(clause: Clause, leans: bool, reading: Reading) -> Span:
    """The sentence, with the ones before that tell what the stem leans on."""
    span = clause.sentence.span
    return Span(reading.discourse.told_from(clause.sentence), span.end) if leans else span


def make(
    told: Told,
    stem: Stem | str,
    answer: Answer,
    kind: str,
    relation: str,
    reading: Reading,
    also: Sequence[str] = (),
) -> Fact | Rejected:
    """The fact behind a stem."""
    clause = told.clause
    if isinstance(stem, str):
        return Rejected(stem, clause.sentence.span)
    if reason := why_not(told, stem, kind, reading, past=is_past(clause)):
        return Rejected(reason, clause.sentence.span)
    fellows = fellow_members(answer.text, reading.document)
    stems = finish(stem, clause, reading, answer.text, member=bool(fellows))
    if not stems:
        return Rejected(UNTIED, clause.sentence.span)
    names = [name for p in (told.subject, *told.parts) if p.phrase is not None for name in p.phrase.names]
    names.append(reading.discourse.subject.reference)
    return Fact(
        relation=relation,
        kind=kind,
        answer=answer,
        evidence=evidence(clause, stem.leans, reading),
        section=clause.sentence.block.heading,
        also=tuple(also),
        near=fellows if kind == "person" else (),
        stems=tuple(owner_said_once(stem, names, answer.text, clause.sentence) for stem in stems),
        signs=frozenset() if clause.main else frozenset((BEHIND,)),
    )


def with_middle(plain: str, middle: str) -> str:
    """Put an adverb after the first auxiliary, or before a lone verb."""
    if not middle:
        return plain
    first, _, rest = plain.partition(" ")
    return f"{first} {middle} {rest}" if rest else f"{middle} {first}"


def lowered(text: str, part: ToldPart) -> str:
    """Lower the capital that a sentence's first word had, unless it is a name's."""
    token = part.part.tokens[0]
    if (
        token.is_sent_start
        and not part.named
        and token.text[0].isupper()
        and token.ent_type_ != "NORP"
        and text.startswith(token.text)
        and token.text != "I"
        and not (token.like_num and " " in text and text.istitle())
    ):
        return text[0].lower() + text[1:]
    return text
