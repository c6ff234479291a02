"""Clauses without a finite verb, told as if they had one.

"A hall *seating 3,200 people*" tells that the hall seats them; "nine species, *two being found in Ostby*"
that two are found there. What is told so takes the tense of the verb around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import (
    SUBJECTS,
    Clause,
    Part,
    build_clause,
    is_many,
    own_subject,
    phrase_of,
    subject_tokens,
)
from quiz.facts.clauses.participles import surely_passive
from quiz.facts.clauses.relatives import identified
from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_LASTING = word_set(
    """depict portray contain hold seat cover measure weigh link connect join comprise overlook commemorate
    date bear house span stretch extend rise flow number cost cross carry consist lie belong accommodate"""
)
_ALWAYS = word_set("date rise flow depict portray commemorate")
_NOT_ALONE = word_set("it they he she this that these those some most many all both each others who which")


def holding_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """A present participle behind a noun that tells what lasts ("a river *rising in Sweden*")."""
    if verb.dep_ != "acl" or verb.lemma_.casefold() not in _LASTING or verb.i == 0:
        return None
    noun = identified(verb.head)
    apart = own_subject(verb) is not None or verb.nbor(-1).text == ","
    if apart or noun.i > verb.i or noun.dep_ in ("conj", "compound"):
        return None
    if verb.head.dep_ == "pobj" and verb.head.head.head.pos_ not in ("VERB", "AUX") and noun == verb.head:
        return None
    gone = {t.i for t in verb.subtree}
    tokens = tuple(t for t in phrase_of(noun) if t.i not in gone)
    if not tokens or any(t.pos_ == "NUM" for t in tokens):
        return None
    clause = build_clause(verb, sentence, Part("subject", tokens, noun), main=False)
    if clause.auxiliaries:
        return None
    tense = "VBZ" if verb.lemma_.casefold() in _ALWAYS else _tense_around(noun)
    return replace(clause, tense=tense) if tense else None


def absolute_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """A participle with a subject of its own behind a clause of lasting truth ("…, the male *being* red")."""
    subject = own_subject(verb)
    if subject is None or subject.i > verb.i or subject.lower_ in _NOT_ALONE or verb.head.i > subject.i:
        return None
    start = subject.left_edge.i
    tense = _tense_around(verb)
    if tense != "VBZ" or start == 0 or verb.doc[start - 1].text != ",":
        return None
    clause = build_clause(verb, sentence, Part("subject", subject_tokens(verb, subject), subject), main=False)
    if not clause.auxiliaries:
        return replace(clause, tense=tense)
    if clause.auxiliaries != ("being",):
        return None
    return replace(clause, auxiliaries=("are" if is_many(subject) else "is",), passive=True)


def perfect_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """What a subject did or underwent before, if a date is told ("It plays in Ostby, *having moved there in
    1995*")."""
    first = next((c for c in verb.children if c.dep_ in ("aux", "auxpass")), verb)
    main = verb.head
    subject = own_subject(main)
    if first.lower_ != "having" or verb.dep_ != "advcl" or subject is None or refusal(main):
        return None
    apart = verb.i < main.i or verb.doc[verb.left_edge.i - 1].text == ","
    if not apart or any(c.dep_ in SUBJECTS or c.dep_ == "mark" for c in verb.children):
        return None
    clause = build_clause(verb, sentence, Part("subject", subject_tokens(main, subject), subject), main=False)
    if not any(p.head.dep_ == "prep" and p.tokens[-1].ent_type_ == "DATE" for p in clause.parts):
        return None
    if clause.auxiliaries == ("having", "been") and clause.passive:
        return replace(clause, auxiliaries=("were" if is_many(subject) else "was",))
    return replace(clause, auxiliaries=(), tense="VBD") if clause.auxiliaries == ("having",) else None


def joined_participle(verb: Token) -> Token | None:
    """The participle behind a noun that another is joined to ("designed by X and *opened in 1911*")."""
    if verb.dep_ != "conj" or verb.tag_ not in ("VBN", "VBD"):
        return None
    first = verb.head
    while first.dep_ == "conj":
        first = first.head
    alone = not any(c.dep_ in ("aux", "auxpass", "nsubj", "nsubjpass", "dobj", "mark") for c in verb.children)
    participle = first.dep_ == "acl" and first.tag_ == "VBN"
    return first if alone and participle and surely_passive(verb) else None


def _tense_around(token: Token) -> str:
    """The tense of the finite verb around a token: VBD or VBZ, "" where there is none."""
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            first = token.finite
            if first.tag_ in ("VBD", "VBZ", "VBP"):
                return "VBD" if first.tag_ == "VBD" else "VBZ"
            if first.tag_ == "VBN" and first == token and own_subject(token) is not None:
                return "VBD"
    return ""
