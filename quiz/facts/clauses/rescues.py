"""Main clauses whose subject the parser lost, found by elimination: a sentence has a verb and a subject.

"In 1899 *Edmund Garrow*, wishing to retire, *appointed* …" (the name was taken for a part of the date);
"The strike, called by the union, *ended* in May" (the verb was taken for a participle).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part, build_clause, finite, own_subject
from quiz.facts.language import Sentence
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_NOUNS = ("NOUN", "PROPN")
_NEVER_OF_THINGS_DONE = word_set(
    """end arrive come go appear remain fall rise begin die happen occur expire collapse lapse float sink
    stand last"""
)


def behind_date(verb: Token, sentence: Sentence) -> Clause | None:
    """A clause whose subject stands right behind the date that opens it, and was read as one with it."""
    if own_subject(verb) is not None or verb.dep_ != "ROOT" or not finite(verb):
        return None
    front = next((c for c in verb.children if c.dep_ == "prep" and c.i == sentence.tokens.start), None)
    head = _glued(front) if front is not None else None
    if front is None or head is None:
        return None
    tokens = tuple(t for t in sorted(head.subtree, key=lambda t: t.i) if t.i >= _opens_at(head))
    if not tokens or tokens[-1].i > verb.i or any(t.dep_ == "nsubj" and t.head == verb for t in tokens):
        return None
    clause = build_clause(verb, sentence, Part("subject", tokens, head), main=True)
    date = tuple(t for t in sentence.tokens if front.i <= t.i < tokens[0].i)
    opening = Part("preposition", date, front, fronted=True)
    return replace(clause, parts=(opening, *(p for p in clause.parts if p.head != front)))


def _glued(front: Token) -> Token | None:
    """The noun that stands behind a year with no comma between, as if the year were a part of it."""
    for noun in front.subtree:
        if noun.pos_ not in _NOUNS or noun.dep_ not in ("pobj", "appos"):
            continue
        start = _opens_at(noun)
        if start <= front.i + 1 or start > noun.i:
            continue
        before = noun.doc[start - 1]
        if _is_year(before) or (noun.dep_ == "appos" and before.ent_type_ == "DATE"):
            return noun
    return None


def _opens_at(noun: Token) -> int:
    """Where the phrase of a noun begins once the year before it is left out."""
    years = [c.i for c in noun.children if c.i < noun.i and _is_year(c)]
    return max(years) + 1 if years else int(noun.left_edge.i)


def _is_year(token: Token) -> bool:
    text = token.text.removesuffix("s")
    return len(text) == 4 and text.isdigit() and text[0] in "12"


def of_noun(verb: Token, sentence: Sentence) -> Clause | None:
    """What was taken for a participle of a noun, where the sentence has no other finite verb."""
    noun = verb.head
    if verb.dep_ != "acl" or noun.dep_ != "ROOT" or noun.pos_ not in _NOUNS or not _may_be_past(verb):
        return None
    if sentence.tokens[-1].text != "." or any(t.dep_ in ("nsubj", "nsubjpass") for t in noun.children):
        return None
    rivals = [
        c for c in noun.children if c.dep_ in ("acl", "conj", "ccomp", "parataxis") and c.pos_ == "VERB"
    ]
    if any(c.i > verb.i or (finite(c) and c.i != verb.i and c.tag_ != "VBN") for c in rivals):
        return None
    enclosed = verb.nbor(-1).text == "," and _commas(noun, verb) == 2
    if not enclosed and base_form(verb.lower_) not in _NEVER_OF_THINGS_DONE:
        return None
    tokens = tuple(t for t in sentence.tokens if t.i < verb.i)
    return build_clause(verb, sentence, Part("subject", tokens, noun), main=True)


def _commas(noun: Token, verb: Token) -> int:
    return sum(t.text == "," for t in noun.doc[noun.i : verb.i])


def _may_be_past(verb: Token) -> bool:
    """Whether a form without auxiliary and agent can be a verb's past."""
    if any(c.dep_ in ("aux", "auxpass", "agent", "mark") for c in verb.children):
        return False
    return verb.tag_ in ("VBD", "VBN") and inflect(base_form(verb.lower_), "VBD") == verb.lower_
