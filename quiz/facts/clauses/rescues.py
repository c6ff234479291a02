"""Main clauses whose verb the parser lost, found by elimination: a sentence has a verb and a subject.

"The strike, called by the union, *ended* in May" (the verb was taken for a participle).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part, build_clause, finite, phrase_of
from quiz.facts.language import Sentence
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_NOUNS = ("NOUN", "PROPN")
_NEVER_OF_THINGS_DONE = word_set(
    """end arrive come go appear remain fall rise begin die happen occur expire collapse lapse float sink
    stand last pass"""
)


def of_noun(verb: Token, sentence: Sentence) -> Clause | None:
    """What was taken for a participle of a noun, where the sentence has no other finite verb."""
    noun = _outermost(verb.head)
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
    surely = verb.tag_ == "VBD" and any(c.dep_ == "dobj" and c.i == verb.i + 1 for c in verb.children)
    if not enclosed and not surely and base_form(verb.lower_) not in _NEVER_OF_THINGS_DONE:
        return None
    front = [c for c in noun.children if c.dep_ == "prep" and c.i < noun.i]
    gone = {t.i for c in front for t in c.subtree}
    tokens = tuple(t for t in sentence.tokens if t.i < verb.i and t.i not in gone)
    clause = build_clause(verb, sentence, Part("subject", tokens, noun), main=True)
    fronted = (Part("preposition", phrase_of(c), c, True) for c in front)
    return replace(clause, parts=(*fronted, *clause.parts))


def _outermost(noun: Token) -> Token:
    """The head of the phrase that a noun ends ("*talks* with the navy for a further ten *ended* in May")."""
    while noun.dep_ in ("pobj", "prep") and noun.head.pos_ in (*_NOUNS, "ADP"):
        noun = noun.head
    return noun


def _commas(noun: Token, verb: Token) -> int:
    return sum(t.text == "," for t in noun.doc[noun.i : verb.i])


def _may_be_past(verb: Token) -> bool:
    """Whether a form without auxiliary and agent can be a verb's past."""
    if any(c.dep_ in ("aux", "auxpass", "agent", "mark") for c in verb.children):
        return False
    return verb.tag_ in ("VBD", "VBN") and inflect(base_form(verb.lower_), "VBD") == verb.lower_


def with_agent(clause: Clause) -> Clause:
    """A clause with its maker's name where it stands: the parser set "The mill was bought by the baker *Jo
    Ek*" beside the mill."""
    names = [t for t in clause.subject.tokens if t.i > clause.verb.i and t.dep_ == "appos"]
    agent = next((p for p in clause.parts if p.role == "agent"), None)
    if not names or agent is None or agent.tokens[-1].i + 1 != names[0].left_edge.i:
        return clause
    gone = {t.i for t in names[0].subtree}
    name = tuple(t for t in names[0].subtree if t.i <= names[0].i)
    told = replace(agent, tokens=(*agent.tokens, *name))
    return replace(
        clause,
        subject=replace(clause.subject, tokens=tuple(t for t in clause.subject.tokens if t.i not in gone)),
        parts=tuple(told if part is agent else part for part in clause.parts),
    )
