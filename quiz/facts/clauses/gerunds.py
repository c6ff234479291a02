"""What a subject did beside what its main verb says, told as a clause of its own.

A participle behind the main clause ("moved to Leeds in 1899, *becoming* the organist there") and one that
says before or after what something was done ("*after studying* under Ada Poe, he …") tell of the subject of
the main verb. So they do with verbs of what somebody does himself; an event that leaves, causes or ends
something is told by the clause as a whole, and its verbs are not in these lists.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import SUBJECTS, Clause, Part, build_clause, own_subject, subject_tokens
from quiz.facts.clauses.parts import parts_of
from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.inflection import base_form
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_AT_ONCE = word_set(
    """become join found win sign settle marry receive replace succeed beat defeat meet lose buy sell open
    reach enter publish release establish acquire graduate obtain gain earn inherit adopt appoint hire
    rename recruit patent invent discover attend form arrive land debut finish enrol enroll commission
    purchase complete capture emigrate visit launch transfer return"""
)
_OVER_TIME = word_set(
    """study work teach live serve spend play perform tour travel lecture exhibit score attract cover
    carry transport spill miss train lodge practise collect photograph translate edit conduct direct design
    build command represent captain"""
)
_OF_ONE_TIME = word_set("replace succeed beat defeat lose finish win")
"""What is done to one after another, so that no question has one answer without the time."""
_COUNTING = word_set(
    """score earn attract sell cover visit carry transport perform tour miss spill play win lose beat defeat
    complete exhibit build buy purchase publish"""
)
_HARMING = word_set("kill injure wound destroy damage sink demolish")
"""What the subject itself does only where the main verb is active: a storm hit it, *killing 30 people*."""
_SPANS = word_set("year month week day hour minute decade season")
_TIMING = word_set("after before since on upon while when by")
_NOBODY = word_set("there this that which who what one")
_SOMEBODY = word_set("he she they")
_BODIES = word_set(
    """company firm band group team club side society association orchestra school university college party
    newspaper government council army regiment expedition crew family couple duo trio"""
)


def beside_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """The clause of a present participle that hangs on a main clause, None where it may be another's."""
    first = verb.head if verb.dep_ == "conj" and verb.head.tag_ == "VBG" else verb
    opening = _opening(first)
    main = first.head.head if first.dep_ == "pcomp" else first.head
    told = _of(main, first, opening)
    if told is None or any(c.dep_ in ("aux", "auxpass", "neg", *SUBJECTS) for c in verb.children):
        return None
    subject, owner = told
    base = base_form(verb.lower_)
    harming = base in _HARMING and not opening and _harms(main)
    if not harming and base not in _AT_ONCE | _OVER_TIME:
        return None
    if not harming and not (_is_name(subject) or subject.pos_ == "PRON" or _is_one(subject)):
        return None
    if _passive(main) and not (_is_name(subject) or subject.lower_ in _SOMEBODY):
        return None
    part = Part("subject", subject_tokens(owner, subject), subject)
    clause = build_clause(verb, sentence, part, main=False)
    behind = verb.right_edge.i + 1
    if behind < sentence.tokens.end and verb.doc[behind].dep_ == "prep":
        return None
    if not clause.parts or any(p.role == "object" and p.head.pos_ in ("NUM", "PRON") for p in clause.parts):
        return None
    return _timed(replace(clause, tense="VBD"), main, opening)


def _opening(verb: Token) -> str:
    """The word that tells when, to what was done else, a participle is told: "after", "while"."""
    if verb.dep_ == "pcomp" and verb.head.dep_ == "prep":
        return verb.head.lower_
    return next((c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < verb.i), "")


def _of(main: Token, participle: Token, opening: str) -> tuple[Token, Token] | None:
    """The subject that a participle is told of and the verb that it hangs on, None where it is unclear.

    The main clause is a plain one about the past, and no other clause stands between it and what trails it.
    """
    if main.pos_ not in ("VERB", "AUX") or main.finite.tag_ not in ("VBD", "VBN") or refusal(main):
        return None
    owner = main
    while own_subject(owner) is None and owner.dep_ == "conj" and owner.head.pos_ in ("VERB", "AUX"):
        owner = owner.head
    subject = own_subject(owner)
    if subject is None or owner.finite.tag_ != "VBD" or subject.lower_ in _NOBODY:
        return None
    if subject.lower_ == "it" and any(c.dep_ in ("ccomp", "xcomp") for c in main.children):
        return None
    if not opening:
        trails = participle.i > main.i and participle.doc[participle.left_edge.i - 1].text == ","
        between = main.doc[main.i + 1 : participle.i]
        if not trails or any(own_subject(t) is not None for t in between if t.pos_ in ("VERB", "AUX")):
            return None
    return subject, owner


def _is_name(noun: Token) -> bool:
    """Whether a noun is a name, by its capital and no article before it where the parser does not tell so."""
    bare = noun.text[:1].isupper() and noun.tag_ not in ("NNS", "PRP")
    return noun.pos_ == "PROPN" or (bare and not any(c.dep_ in ("det", "poss") for c in noun.children))


def _is_one(noun: Token) -> bool:
    """Whether a noun means somebody or a body of people, which can do something."""
    return noun.tag_ == "NN" and (is_role(noun.lower_) or noun.lower_ in _BODIES)


def _passive(main: Token) -> bool:
    return any(c.dep_ == "auxpass" for c in main.children) or (main.dep_ == "conj" and main.tag_ == "VBN")


def _harms(main: Token) -> bool:
    return main.tag_ == "VBD" and any(c.dep_ == "dobj" for c in main.children)


def _timed(clause: Clause, main: Token, opening: str) -> Clause | None:
    """The clause with the time of the main verb where it is its own too, None where its time is unclear.

    A figure and what happens time and again have one answer with a time only; what was to come "before" the
    main verb only surely came if its date is told.
    """
    base, counted = base_form(clause.verb.lower_), _has_figure(clause)
    dated = any(_is_date(p) for p in clause.parts)
    shared = [p for p in parts_of(main) if p.role == "preposition" and (p.fronted or _is_date(p))]
    if opening and opening not in ("by", "while"):
        known = dated or not (counted or base in _OF_ONE_TIME or opening == "before")
        return clause if known and opening in _TIMING else None
    if dated:
        return clause
    fronted = tuple(p for p in shared if p.fronted and p.head.lower_ in ("in", "on", "at"))
    lasting = base in _OVER_TIME and not counted
    dates = () if lasting else tuple(p for p in shared if _is_date(p) and not p.fronted)
    if counted and base not in _COUNTING | _HARMING:
        return None
    if (counted or base in _OF_ONE_TIME) and not (fronted or dates):
        return None
    return replace(clause, parts=(*fronted, *clause.parts, *dates))


def _has_figure(clause: Clause) -> bool:
    """Whether the clause counts something other than time."""
    return any(
        t.like_num and t.dep_ == "nummod" and t.head.lemma_ not in _SPANS and t.ent_type_ != "DATE"
        for p in clause.parts
        if p.role == "object"
        for t in p.tokens
    )


def _is_date(part: Part) -> bool:
    return part.head.lower_ in ("in", "on") and any(t.ent_type_ == "DATE" for t in part.tokens)
