"""Clauses: who did what to whom, when and where, found in a dependency parse.

Every finite verb gives one, and so does a participle that says more of a noun ("directed by …"). Coordinated
verbs share their subject; a relative clause takes its antecedent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import (
    SUBJECTS,
    Clause,
    Part,
    build_clause,
    finite,
    independent,
    own_subject,
    phrase_of,
    subject_tokens,
)
from quiz.facts.clauses.coordination import half_read, split_dates
from quiz.facts.clauses.gerunds import beside_clause
from quiz.facts.clauses.misread import misread
from quiz.facts.clauses.nonfinite import absolute_clause, holding_clause, joined_participle, perfect_clause
from quiz.facts.clauses.participles import first_of_series, opens_sentence, passive_of
from quiz.facts.clauses.relatives import adverbial_clause, identified, relative_clause
from quiz.facts.clauses.rescues import of_noun, with_agent
from quiz.facts.clauses.status import governing_verb, refusal
from quiz.facts.language import Sentence
from quiz.facts.wording.inflection import base_form, inflect

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence from left to right."""
    for token in sentence.tokens:
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass"):
            continue
        clause = _clause(token, sentence)
        if clause is not None:
            split = split_dates(clause)
            if not clause.refused and (reason := misread(clause)):
                clause, split = replace(clause, refused=reason), ()
            if not split and half_read(clause):
                clause = replace(clause, refused="a phrase that is joined to another")
            yield from split or (clause,)


def _clause(verb: Token, sentence: Sentence) -> Clause | None:
    clause = _read(verb, sentence) or _rescued(verb, sentence)
    return with_agent(clause) if clause is not None else None


def _rescued(verb: Token, sentence: Sentence) -> Clause | None:
    """A main clause whose verb or subject the parser took for something else."""
    return of_noun(verb, sentence) if verb.dep_ == "acl" else None


def _read(verb: Token, sentence: Sentence) -> Clause | None:
    if verb.dep_ == "relcl":
        return relative_clause(verb, sentence)
    if verb.tag_ in ("VBN", "VBD") and (first := first_of_series(verb)) is not None:
        return _in_series(verb, first, sentence)
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return _participial(verb, sentence, verb.head)
    if (joined := joined_participle(verb)) is not None:
        return _participial(verb, sentence, joined.head, joined)
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and (noun := _noun_before(verb)) is not None:
        return _participial(verb, sentence, noun)
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and (told := perfect_clause(verb, sentence)) is not None:
        return told
    if opens_sentence(verb):
        return _opening(verb, sentence)
    if verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl"):
        told = absolute_clause(verb, sentence) or holding_clause(verb, sentence)
        return told or (beside_clause(verb, sentence) if verb.dep_ == "advcl" else None)
    if verb.tag_ == "VBG" and verb.dep_ in ("pcomp", "conj"):
        return beside_clause(verb, sentence)
    if not finite(verb):
        return None
    if _reduced(verb):
        return _between_commas(verb, sentence)
    if verb.dep_ == "advcl":
        return adverbial_clause(verb, sentence)
    return _finite_clause(verb, sentence)


def _finite_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """A clause with a finite verb: a main one, or one coordinated with another of the same subject."""
    subject = own_subject(verb)
    owner = verb
    if subject is not None and subject.lower_ in ("who", "which") and verb.dep_ == "conj":
        subject = None
    if subject is None and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        head = governing_verb(verb)
        while head.dep_ == "conj" and own_subject(head) is None and head.head.pos_ in ("VERB", "AUX"):
            head = head.head
        if head.dep_ == "relcl" and _goes_on(head, verb):
            head = _told_around(head)
        elif head.dep_ == "relcl":
            return relative_clause(verb, sentence, head)
        if head.dep_ == "advcl" and head.i > head.head.i:
            return adverbial_clause(verb, sentence, head)
        subject, owner = own_subject(head), head
        if any(t.text == ";" for t in verb.doc[head.i : verb.i]):
            return None
    if subject is None and verb.lemma_ == "be":
        return _among(verb, sentence)
    if subject is None or verb.dep_ not in ("ROOT", "conj", "ccomp", "parataxis"):
        return None
    if verb.dep_ == "ccomp" and not independent(verb):
        return None
    return build_clause(verb, sentence, Part("subject", subject_tokens(owner, subject), subject), main=True)


def _goes_on(first: Token, verb: Token) -> bool:
    """Whether a verb behind a comma goes on with the main clause ("It is a park *that* closes at dusk, *and
    was* built in 1911"): what "that" opens ends there."""
    said = own_subject(first)
    joint = next((c for c in first.children if c.dep_ == "cc" and first.i < c.i < verb.i), None)
    apart = joint is not None and joint.nbor(-1).text == "," and finite(verb)
    return (
        apart and said is not None and said.lower_ == "that" and own_subject(_told_around(first)) is not None
    )


def _told_around(first: Token) -> Token:
    """The verb of the clause around a relative one."""
    return next((t for t in first.ancestors if t.pos_ in ("VERB", "AUX")), first)


def _among(verb: Token, sentence: Sentence) -> Clause | None:
    """What stands behind the verb is the subject ("*Among* her pupils *were* Jo Holm and Ada Poe")."""
    group = next(
        (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "among" and c.i < verb.i), None
    )
    members = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    if group is None or members is None or not group.is_sent_start:
        return None
    clause = build_clause(verb, sentence, Part("subject", phrase_of(members), members), main=True)
    return replace(clause, parts=tuple(p for p in clause.parts if p.head == group))


def _in_series(verb: Token, first: Token, sentence: Sentence) -> Clause | None:
    """A second participle that shares the auxiliary and subject ("was burned in 1792, *rebuilt in 1796*")."""
    subject = own_subject(first)
    if subject is None or (first.dep_ == "relcl" and subject.lower_ in ("who", "which", "that")):
        return relative_clause(verb, sentence, first) if subject is not None else None
    part = Part("subject", subject_tokens(first, subject), subject)
    clause = build_clause(verb, sentence, part, main=True)
    shared = tuple(c.lower_ for c in first.children if c.dep_ in ("aux", "auxpass") and c.i < first.i)
    refused = refusal(first) or refusal(verb)
    return replace(clause, auxiliaries=shared, passive=True, refused=refused)


def _opening(verb: Token, sentence: Sentence) -> Clause | None:
    """A participle that opens the sentence, told of its subject ("*Founded in 1769*, the town …")."""
    subject = own_subject(verb.head)
    assert subject is not None
    part = Part("subject", subject_tokens(verb.head, subject), subject)
    clause = build_clause(verb, sentence, part, main=False)
    return passive_of(clause, verb.head)


def _reduced(verb: Token) -> bool:
    """Whether what looks finite is a participle between commas ("a move, agreed in May, fell through")."""
    if verb.i == 0 or verb.nbor(-1).text != "," or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return False
    if inflect(base_form(verb.lower_), "VBN") != verb.lower_ or any(c.dep_ == "dobj" for c in verb.children):
        return False
    subject = own_subject(verb)
    if subject is not None and sum(t.text == "," for t in subject.subtree) > 1:
        return False
    inner = {t.i for c in verb.subtree if c.dep_ == "relcl" and c.i > verb.i for t in c.subtree}
    later = (t for t in verb.sent if t.i > verb.i and t.tag_ in ("VBD", "VBZ", "VBP") and t.i not in inner)
    return any(t.doc[t.i - 1].text == "," for t in later)


def _between_commas(verb: Token, sentence: Sentence) -> Clause | None:
    """What was taken for a main verb is a participle of its subject ("the hall, *opened by X*, has …")."""
    subject = own_subject(verb)
    if subject is None or subject.right_edge.i + 1 < verb.i - 1:
        return None
    clause = build_clause(verb, sentence, Part("subject", subject_tokens(verb, subject), subject), main=False)
    end = next((t.i for t in verb.doc[verb.i : sentence.tokens.end] if t.text == ","), sentence.tokens.end)
    parts = tuple(p for p in clause.parts if verb.i < p.tokens[0].i < end)
    return passive_of(replace(clause, parts=parts), verb) if parts else None


def _noun_before(verb: Token) -> Token | None:
    """The subject right before a participle between commas ("the guard, led by X, came …")."""
    if verb.i < 2 or verb.nbor(-1).text != "," or own_subject(verb) is not None or verb.i > verb.head.i:
        return None
    noun = verb.nbor(-2)
    lost = noun.dep_ == "appos" and own_subject(verb.head) is None
    return noun if noun.pos_ in ("NOUN", "PROPN") and (noun.dep_ in SUBJECTS or lost) else None


def _participial(verb: Token, sentence: Sentence, head: Token, joined: Token | None = None) -> Clause | None:
    """A past participle after a noun ("a version prepared by X"), told as a passive clause.

    `joined` is the participle that stands first where this one is joined to it.
    """
    first = joined if joined is not None else verb
    noun = identified(_outermost(head, first))
    gone = {t.i for t in first.subtree}
    tokens = tuple(t for t in phrase_of(noun) if t.i not in gone)
    if any(c.dep_ == "acl" and c.i < first.i for c in noun.children) and first.nbor(-1).text == ",":
        return None
    if (
        verb.lower_ == "cost"
        or not tokens
        or verb.i < noun.i
        or not _nearest(noun, first)
        or any(t.pos_ == "NUM" and t.head == noun for t in tokens)
    ):
        return None
    clause = build_clause(verb, sentence, Part("subject", tokens, noun), main=False)
    return None if clause.auxiliaries else passive_of(clause, noun.head)


def _nearest(noun: Token, verb: Token) -> bool:
    """Whether a participle after this noun can only belong to it, and not to a larger phrase around it."""
    if noun.dep_ in ("conj", "compound") or any(c.dep_ == "conj" for c in noun.children):
        return False
    if noun.dep_ != "pobj":
        return True
    first = verb.left_edge.i
    apart = first > 0 and verb.doc[first - 1].text == ","
    return not apart and noun.head.head.pos_ in ("VERB", "AUX")


def _outermost(noun: Token, verb: Token) -> Token:
    """The head of the phrase that ends at a comma before a participle ("remains at Y, excavated by X")."""
    if verb.left_edge.i == 0 or verb.doc[verb.left_edge.i - 1].text != ",":
        return noun
    while (larger := _larger(noun)) is not None:
        noun = larger
    return noun


def _larger(noun: Token) -> Token | None:
    """The noun whose phrase holds this one: by a preposition, or by an infinitive ("a plan to call it X")."""
    if noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ == "NOUN":
        return noun.head.head
    if noun.ent_type_ == "DATE" and noun.head.dep_ == "prep" and noun.head.head.dep_ in ("relcl", "acl"):
        return noun.head.head.head
    return noun.head.head if noun.dep_ in ("dobj", "oprd", "attr") and noun.head.dep_ == "acl" else None
