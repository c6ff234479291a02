"""Relative clauses with a subject of their own, their antecedent told as object, place or time.

"The hotel, *where Ada Poe wrote the play*" tells that she wrote it at the hotel; "moved to Leeds, *where she
taught*" that she taught in Leeds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part, build_clause, own_subject, phrase_of, subject_tokens
from quiz.facts.clauses.subjects import made_by
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

PLACES = frozenset(["in", "at", "on", "near"])
_MOVED = PLACES | frozenset(["with", "for", "to", "from", "under", "by", "against", "through"])
_WHITHER = ("to", "into", "for", "from")


def around_antecedent(verb: Token, first: Token, subject: Token, sentence: Sentence) -> Clause | None:
    """A relative clause with a subject of its own, its antecedent as object or place.

    `first` is the verb of the relative word, which a coordinated one shares as its place or time.
    """
    antecedent = made_by(first.head)
    pronouns = [
        t
        for t in first.subtree
        if t.lower_ in ("which", "whom", "that", "where", "when") and _relates(t, first)
    ]
    if len(pronouns) != 1 or antecedent.i > first.i or antecedent.i < antecedent.head.i < first.i:
        return None
    pronoun = pronouns[0]
    place = _placed(pronoun, antecedent, first)
    if place is None or (verb is not first and not _shared(pronoun, subject)):
        return None
    same = _same_subject(subject, antecedent)
    if place.said and subject.lower_ in ("it", "they") and same is None:
        return None
    told = same or Part("subject", subject_tokens(first, subject), subject)
    clause = build_clause(verb, sentence, told, main=False)
    parts = tuple(p for p in clause.parts if pronoun not in p.tokens)
    if place.said and any(map(_is_where, parts)):
        return None
    return replace(clause, parts=(*parts, place))


def _shared(pronoun: Token, subject: Token) -> bool:
    """Whether a coordinated verb shares "where" and "when"; what a bare stuff did ("water broke in") it was
    only by what it did first."""
    stuff = subject.tag_ == "NN" and subject.text.islower() and not subject.children
    return pronoun.lower_ in ("where", "when") and not stuff


def _is_where(part: Part) -> bool:
    """Whether a phrase tells by a name of its own where something was."""
    named = (c for c in part.head.children if c.dep_ == "pobj" and c.pos_ == "PROPN")
    return part.head.lower_ in PLACES and any(c.ent_type_ != "DATE" for c in named)


def _same_subject(subject: Token, antecedent: Token) -> Part | None:
    """What "it" of a relative clause repeats, the subject of the main one ("*It* moved to Bath, where *it*").

    Its antecedent is told by the relative word; nothing else in the main clause, no owner, may be meant.
    """
    if subject.lower_ not in ("it", "they") or antecedent.dep_ != "pobj":
        return None
    main = antecedent.head.head
    first = own_subject(main) if main.pos_ in ("VERB", "AUX") else None
    if first is None or any(c.dep_ in ("dobj", "attr", "agent", "dative") for c in main.children):
        return None
    if any(c.lower_ in ("its", "their") for c in first.children):
        return None
    one = first.tag_ in ("NN", "NNP") and first.ent_type_ != "PERSON" and not is_role(first.lower_)
    told = first.lower_ == subject.lower_ or (one and subject.lower_ == "it")
    return Part("subject", subject_tokens(main, first), first) if told else None


def _relates(token: Token, verb: Token) -> bool:
    """Whether a pronoun is the clause's own relative one."""
    return token.head == verb or (token.dep_ == "pobj" and token.head.head == verb)


def _placed(pronoun: Token, antecedent: Token, verb: Token) -> Part | None:
    """The antecedent in the role that its pronoun has in the relative clause."""
    tokens = without(antecedent, verb)
    dated = antecedent.ent_type_ == "DATE"
    if not tokens or (
        pronoun.lower_ in ("which", "where")
        and (dated or (pronoun.lower_ == "which" and is_role(antecedent.lower_)))
    ):
        return None
    inner = antecedent.dep_ == "pobj" and antecedent.head.head.pos_ not in ("VERB", "AUX")
    if pronoun.lower_ in ("where", "when") and (said := _said_of(pronoun, antecedent)):
        return Part("preposition", (antecedent.head, *tokens), antecedent.head, said=said)
    if pronoun.lower_ != "where" and (inner or antecedent.dep_ == "attr"):
        return None
    if pronoun.dep_ == "dobj":
        return Part("object", tokens, antecedent)
    if pronoun.dep_ == "pobj" and pronoun.head.lower_ in _MOVED:
        return Part("preposition", (pronoun.head, *tokens), pronoun.head)
    if pronoun.lower_ in ("where", "when") and antecedent.dep_ == "pobj" and antecedent.head.lower_ in PLACES:
        first = antecedent.head
        return Part("preposition", (first, *tokens), first, first.is_sent_start)
    return None


def _said_of(pronoun: Token, antecedent: Token) -> str:
    """How "until 1971, *when* she retired" (in 1971), "to Leeds, *where* she taught" (in Leeds) are told."""
    if antecedent.dep_ != "pobj" or antecedent.head.i + 1 != antecedent.left_edge.i:
        return ""
    word, text = antecedent.head.lower_, antecedent.text
    if pronoun.lower_ == "when":
        year = text.isdigit() and len(text) == 4 and not any(c.i < antecedent.i for c in antecedent.children)
        return "in" if year and word in ("until", "to", "after", "by", "since", "from", "before") else ""
    named = antecedent.pos_ == "PROPN" and antecedent.ent_type_ not in ("PERSON", "DATE")
    if not named or word not in _WHITHER or any(c.dep_ in ("prep", "conj") for c in antecedent.children):
        return ""
    house = antecedent.ent_type_ in ("ORG", "FAC") or antecedent.left_edge.lower_ == "the"
    return "at" if house and antecedent.ent_type_ != "GPE" else "in"


def without(antecedent: Token, relative: Token) -> tuple[Token, ...]:
    """The antecedent's phrase without the relative clause."""
    gone = {t.i for t in relative.subtree}
    for other in antecedent.children:
        if other.i > relative.i and other.dep_ in ("conj", "cc"):
            gone |= {t.i for t in other.subtree}
    return tuple(t for t in phrase_of(antecedent) if t.i not in gone)
