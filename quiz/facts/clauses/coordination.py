"""Coordinated phrases with a date each: "moved to A in 1938 and to B in 1972" is read as two clauses.

The words behind the verb are cut at commas and "and" into members with one date each; the later ones must
repeat the shape of the end of the first ("to … in …"), and what the first has before that is shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|fall|winter)"
)
_DATE = re.compile(rf"(?:in|on) (?:the )?(?:\d{{1,2}} )?(?:{_MONTH} )?(?:of )?(?:\d{{1,2}} ?, )?[12]\d{{3}}")
_STOPS = frozenset('.;:()[]"“”–—')
_Chunk = tuple["Token", ...]


def split_dates(clause: Clause) -> tuple[Clause, ...]:
    """One clause for each dated member of a coordination, () where there are not surely several."""
    members = [_chunks(m) for m in _members(clause)]
    if len(members) < 2 or any(not m or sum(map(_is_date, m)) != 1 for m in members):
        return ()
    first, rest = members[0], members[1:]
    size = len(rest[0])
    shared, own = first[: len(first) - size], first[len(first) - size :]
    if size < 2 or any([_shape(c) for c in m] != [_shape(c) for c in own] for m in rest):
        return ()
    kept = tuple(p for p in clause.parts if p.head.i < clause.verb.i or p.role == "particle")
    return tuple(
        replace(clause, parts=(*kept, *(_part(c, clause) for c in (*shared, *member))))
        for member in (own, *rest)
    )


def half_read(clause: Clause) -> bool:
    """Whether an "and" behind the verb joins what the parser did not ("in Kell and, since 1950, in Ode"):
    what stands behind it is then true of another time or place than what stands before."""
    if any(p.role == "preposition" and _is_one_of_a_row(p, clause) for p in clause.parts):
        return True
    joins = [c.i for c in clause.verb.children if c.dep_ == "cc" and c.i > clause.verb.i]
    if not joins or any(c.dep_ == "conj" and c.i > joins[-1] for c in clause.verb.children):
        return False
    heads = [p.head.i for p in clause.parts if p.role in ("preposition", "agent", "object")]
    return any(clause.verb.i < i < joins[-1] for i in heads) and any(i > joins[-1] for i in heads)


def _is_one_of_a_row(part: Part, clause: Clause) -> bool:
    """Whether a phrase behind a comma goes on with the one before ("led them *to* promotion, *to* the cup"),
    or with a list of two ("gave the plot *to* Poe and the score *to* Lund").
    """
    word, first, doc = part.head.lower_, part.tokens[0].i, part.head.doc
    if word not in ("to", "from", "into") or first < clause.verb.i:
        return False
    same = [p for p in clause.parts if p.head.lower_ == word and clause.verb.i < p.head.i < first]
    return bool(same) and (doc[first - 1].text == "," or any(t.dep_ == "cc" for t in same[0].tokens))


def _members(clause: Clause) -> list[list[Token]]:
    """The words behind the verb, cut where a phrase with a date ends; what has none is the next one's."""
    members: list[list[Token]] = [[]]
    tokens = list(_behind(clause))
    for place, token in enumerate(tokens):
        cuts = token.text in (",", "and") and _dated(members[-1]) and not _splits_date(tokens, place)
        if cuts:
            members.append([])
        elif members[-1] or token.text not in (",", "and"):
            members[-1].append(token)
    stopped = clause.verb.i + len(tokens) + 1
    ended = stopped >= len(clause.verb.doc) or clause.verb.doc[stopped].text in _STOPS
    if not _dated(members[-1]):
        dangling = bool(members.pop())
        return [] if dangling and ended else members
    return members


def _behind(clause: Clause) -> Iterator[Token]:
    """The tokens from the verb to the first stop or the next verb."""
    doc, last = clause.verb.doc, clause.sentence.tokens.end
    for i in range(clause.verb.i + 1, last):
        token = doc[i]
        verb = (
            token.pos_ in ("VERB", "AUX") and token.dep_ not in ("amod", "compound") and token.text.islower()
        )
        if token.text in _STOPS or (verb and not (_is_preposition(token) and doc[i + 1].text[:1].isupper())):
            return
        yield token


def _dated(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and any(t.like_num and re.fullmatch(r"[12]\d{3}", t.text) for t in tokens)


def _splits_date(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma stands within a date ("May 4, 2013")."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return (
        tokens[place].text == "," and after is not None and re.fullmatch(r"[12]\d{3}", after.text) is not None
    )


def _chunks(tokens: Sequence[Token]) -> tuple[_Chunk, ...]:
    """The phrases of a member: a noun phrase, one for each preposition but "of"; () where it is unclear."""
    chunks: list[list[Token]] = []
    for place, token in enumerate(tokens):
        if token.dep_ == "prt":
            continue
        if token.pos_ in ("PRON", "SCONJ", "ADV") or (token.text == "," and not _splits_date(tokens, place)):
            return ()
        if place and token.pos_ == "DET" and tokens[place - 1].pos_ in ("NOUN", "PROPN"):
            return ()
        if not chunks or (_is_preposition(token) and token.lower_ != "of"):
            chunks.append([])
        chunks[-1].append(token)
    return tuple(tuple(c) for c in chunks)


def _is_preposition(token: Token) -> bool:
    """Whether a token opens a prepositional phrase, as "to" does even where the parser errs."""
    return token.pos_ == "ADP" or token.lower_ == "to"


def _shape(chunk: _Chunk) -> str:
    """What kind of phrase this is: a date, its preposition, or "" for a noun phrase."""
    if _is_date(chunk):
        return "date"
    return chunk[0].lower_ if _is_preposition(chunk[0]) else ""


def _is_date(chunk: _Chunk) -> bool:
    return _DATE.fullmatch(" ".join(t.text for t in chunk)) is not None


def _part(chunk: _Chunk, clause: Clause) -> Part:
    """A phrase as a part of the clause, in the role that the parser gave to one like it."""
    if _is_preposition(chunk[0]):
        agent = clause.passive and chunk[0].lower_ == "by"
        return Part("agent" if agent else "preposition", chunk, chunk[0])
    inside = {t.i for t in chunk}
    head = next((t for t in chunk if t.head.i not in inside and t.pos_ in ("NOUN", "PROPN")), chunk[-1])
    role = next((p.role for p in clause.parts if p.role in ("object", "attribute")), "other")
    return Part(role, chunk, head)
