"""One clause: its subject, its verb with the auxiliaries, and the parts around them.

Labels are those of ClearNLP as spaCy uses them (https://github.com/clir/clearnlp-guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.clauses.parts import SUBJECTS as SUBJECTS
from quiz.facts.clauses.parts import Part as Part
from quiz.facts.clauses.parts import false_list, parts_of
from quiz.facts.clauses.parts import independent as independent
from quiz.facts.clauses.parts import own_subject as own_subject
from quiz.facts.clauses.parts import phrase_of as phrase_of
from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_INTRANSITIVE = word_set(
    """die arrive come go appear retire return become remain leave emigrate graduate fall rise begin resign
    live work serve stay travel occur happen expire collapse belong consist last premiere compete
    participate"""
)
_EITHER = word_set("resume reopen close move relocate dissolve expand double increase end start change merge")
"""Verbs of which "it was shut and *reopened*" says the same, however it is read."""
_TWO_OBJECTS = frozenset(
    ["give", "offer", "pay", "teach", "send", "lend", "refuse", "deny", "show", "promise"]
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause. `auxiliaries` are lower-case words in order; `relative` is the antecedent's role, if any.

    `main` tells whether the clause is the sentence's own, and not a relative or participial one; `tense` the
    tag of the finite form in which a participle is told, "" where the verb is said as it stands.
    """

    sentence: Sentence
    verb: Token
    auxiliaries: tuple[str, ...]
    passive: bool
    subject: Part
    parts: tuple[Part, ...]
    main: bool = True
    refused: str = ""
    tense: str = ""


def build_clause(verb: Token, sentence: Sentence, subject: Part, *, main: bool) -> Clause:
    """Collect the auxiliaries and parts of one verb. A shared auxiliary is taken from the first verb."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i < verb.i]
    passive = any(c.dep_ == "auxpass" for c in own)
    if not own and verb.dep_ == "conj" and _may_be_passive(verb):
        shared = [c for c in verb.head.children if c.dep_ in ("aux", "auxpass") and c.i < verb.head.i]
        own, passive = shared, any(c.dep_ == "auxpass" for c in shared)
    parts = [*_shared_front(verb), *parts_of(verb)]
    refused = refusal(verb)
    if sum(p.role == "agent" for p in parts) > 1:
        refused = refused or "two who did it"
    if any(_cuts_score(p) for p in parts):
        refused = refused or "a score is cut"
    if false_list(verb):
        refused = refused or "something else is joined to a date"
    if _behind_a_role(subject):
        refused = refused or "a name cut off its role"
    if _holds_clause(subject):
        refused = refused or "two clauses in one subject"
    if not own and verb.tag_ in ("VBD", "VBN") and _unclear_voice(verb):
        refused = refused or "active or passive"
    if any(p.role == "agent" for p in parts):
        passive = True
    auxiliaries = tuple(c.lower_ for c in own)
    return Clause(sentence, verb, auxiliaries, passive, subject, tuple(parts), main, refused)


def _behind_a_role(subject: Part) -> bool:
    """Whether the parser cut a name off its role and took it for the subject ("Under coach | Ada Poe")."""
    first = subject.head.left_edge
    before = first.nbor(-1) if first.i > 0 else None
    return before is not None and before.head.lower_ == "under" and is_role(before.lower_)


def _cuts_score(part: Part) -> bool:
    """Whether the parser took the first half of a score for a part of a name ("beat *Bergen 3*–1")."""
    last = max(part.tokens, key=lambda t: t.i)
    after = last.doc[last.i + 1 : last.i + 2]
    return last.like_num and len(part.tokens) > 1 and any(t.text in ("–", "-") for t in after)


def _holds_clause(subject: Part) -> bool:
    """Whether the parser took a whole clause before "and" for a part of the subject."""
    opened = next((t.i for t in subject.tokens if t.text == "("), subject.tokens[-1].i)
    return any(
        (t.text == ";" and t.i < opened) or (t.tag_ in ("VBD", "VBZ", "VBP") and _joined(t)) or _costs(t)
        for t in subject.tokens
    )


def _costs(token: Token) -> bool:
    """Whether a token is the verb of "the extension *cost* £3 million", taken for a participle."""
    return (
        token.lower_ == "cost" and token.pos_ == "VERB" and not any(c.dep_ == "agent" for c in token.children)
    )


def _joined(verb: Token) -> bool:
    """Whether a verb is joined to a noun, and not to the verb of a relative clause."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb.dep_ in ("conj", "ccomp", "parataxis", "ROOT")


def subject_tokens(verb: Token, subject: Token) -> tuple[Token, ...]:
    """The tokens of the subject phrase, both halves where the parser split it."""
    halves = [c for c in verb.children if c.dep_ in SUBJECTS and c.right_edge.i + 1 == subject.left_edge.i]
    tokens = [t for half in (*halves, subject) for t in half.subtree]
    return tuple(sorted(tokens, key=lambda t: t.i))


def finite(verb: Token) -> bool:
    """Whether a verb group is finite: tensed itself or through its first auxiliary."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if auxiliaries:
        return auxiliaries[0].tag_ in ("VBD", "VBZ", "VBP", "MD")
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    if verb.tag_ not in ("VBN", "VB") or own_subject(verb) is None:
        return False
    return verb.text[-2:] == "ed" or (
        verb.tag_ == "VBN" and inflect(base_form(verb.lower_), "VBD") == verb.lower_
    )


def _may_be_passive(verb: Token) -> bool:
    """Whether a coordinated verb may share the auxiliary before it, being a participle."""
    base = base_form(verb.lower_)
    only_participle = inflect(base, "VBN") == verb.lower_ and inflect(base, "VBD") != verb.lower_
    if verb.tag_ == "VBN" or only_participle:
        return base_form(verb.lower_) not in _INTRANSITIVE
    return any(c.dep_ == "agent" for c in verb.children)


def _unclear_voice(verb: Token) -> bool:
    """Whether a coordinated verb after a passive one could be active or passive ("was arrested and held")."""
    base = base_form(verb.lower_)
    with_object = any(c.dep_ == "dobj" for c in verb.children) and base not in _TWO_OBJECTS
    if verb.dep_ != "conj" or own_subject(verb) is not None or with_object:
        return False
    first = verb.head
    while first.dep_ == "conj" and own_subject(first) is None and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    if not any(c.dep_ == "auxpass" for c in (*verb.head.children, *first.children)):
        return False
    return base not in _INTRANSITIVE | _EITHER and inflect(base, "VBN") == verb.lower_


def _shared_front(verb: Token) -> Iterator[Part]:
    """What opens the sentence before the first of coordinated verbs holds for the others too."""
    if verb.dep_ != "conj" or verb.head.pos_ not in ("VERB", "AUX"):
        return
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    subject = own_subject(first)
    if subject is None:
        return
    for child in first.children:
        if _is_time(child) and (own_subject(verb) is not None or any(_is_time(c) for c in verb.children)):
            continue
        if child.dep_ == "prep" and child.i < subject.left_edge.i:
            yield Part("preposition", phrase_of(child), child, True)


def _is_time(token: Token) -> bool:
    """Whether a phrase says when."""
    return any(t.ent_type_ in ("DATE", "TIME") for t in token.subtree) or token.lower_ in (
        "then",
        "later",
        "afterwards",
    )


def is_many(head: Token) -> bool:
    """Whether a noun is plural; "the species", "a series" is one."""
    if head.lower_ in ("species", "series", "subspecies"):
        return not any(c.lower_ in ("the", "this", "a", "its", "each") for c in head.children)
    return head.tag_ == "NNS" and head.lower_ != "specimen"
