"""Clauses: who did what to whom, when and where, found in a dependency parse.

Every finite verb gives one, and so does a participle that says more of a noun ("directed by …"). Coordinated
verbs share their subject; a relative clause takes its antecedent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.clause import SUBJECTS, Clause, Part, build_clause, independent, own_subject, phrase_of
from quiz.facts.inflection import base_form, inflect
from quiz.facts.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence from left to right."""
    for token in sentence.tokens:
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass"):
            continue
        clause = _clause(token, sentence)
        if clause is not None:
            yield clause


def _clause(verb: Token, sentence: Sentence) -> Clause | None:
    if verb.dep_ == "relcl":
        return _relative(verb, sentence)
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return _participial(verb, sentence, verb.head)
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and (noun := _noun_before(verb)) is not None:
        return _participial(verb, sentence, noun)
    if not _finite(verb) or _reduced(verb):
        return None
    subject = own_subject(verb)
    owner = verb
    main = True
    if subject is None and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        head = verb.head
        while head.dep_ == "conj" and own_subject(head) is None and head.head.pos_ in ("VERB", "AUX"):
            head = head.head
        if head.dep_ == "relcl":
            return _relative(verb, sentence, head)
        subject, owner = own_subject(head), head
        if any(t.text == ";" for t in verb.doc[head.i : verb.i]):
            return None
    if subject is None or verb.dep_ not in ("ROOT", "conj", "ccomp", "advcl", "parataxis"):
        return None
    if verb.dep_ == "ccomp" and not independent(verb):
        return None
    if verb.dep_ == "advcl":
        if not any(
            c.dep_ == "mark" and c.lower_ in ("while", "whereas", "although", "though") for c in verb.children
        ):
            return None
        main = False
    return build_clause(verb, sentence, Part("subject", _subject_tokens(owner, subject), subject), main=main)


def _reduced(verb: Token) -> bool:
    """Whether what looks finite is a participle between commas ("a move, agreed in May, fell through")."""
    if verb.i == 0 or verb.nbor(-1).text != "," or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return False
    if inflect(base_form(verb.lower_), "VBN") != verb.lower_ or any(c.dep_ == "dobj" for c in verb.children):
        return False
    later = (t for t in verb.sent if t.i > verb.i and t.tag_ in ("VBD", "VBZ", "VBP") and t.dep_ != "relcl")
    return any(t.doc[t.i - 1].text == "," for t in later)


def _subject_tokens(verb: Token, subject: Token) -> tuple[Token, ...]:
    """The tokens of the subject phrase, both halves where the parser split it."""
    halves = [c for c in verb.children if c.dep_ in SUBJECTS and c.right_edge.i + 1 == subject.left_edge.i]
    tokens = [t for half in (*halves, subject) for t in half.subtree]
    return tuple(sorted(tokens, key=lambda t: t.i))


def _finite(verb: Token) -> bool:
    """Whether a verb group is finite: tensed itself or through its first auxiliary."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if auxiliaries:
        return auxiliaries[0].tag_ in ("VBD", "VBZ", "VBP", "MD")
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return verb.tag_ in ("VBN", "VB") and own_subject(verb) is not None and verb.text[-2:] == "ed"


def _relative(verb: Token, sentence: Sentence, first: Token | None = None) -> Clause | None:
    """A relative clause with "who", "which" or "that" as its subject, told of its antecedent."""
    relative = first if first is not None else verb
    antecedent = _identified(relative.head)
    pronoun = own_subject(relative)
    if pronoun is None or pronoun.lower_ not in ("who", "which", "that") or not _finite(verb):
        return None
    if (
        pronoun.lower_ != "who"
        and antecedent.dep_ == "pobj"
        and antecedent.head.head.pos_ in ("NOUN", "PROPN")
    ):
        return None
    gone = {t.i for t in relative.subtree}
    tokens = tuple(t for t in phrase_of(antecedent) if t.i not in gone)
    if not tokens or any(t.like_num or t.pos_ == "NUM" for t in tokens):
        return None
    return build_clause(verb, sentence, Part("subject", tokens, antecedent), main=False)


def _noun_before(verb: Token) -> Token | None:
    """The subject right before a participle between commas ("the guard, led by X, came …")."""
    if verb.i < 2 or verb.nbor(-1).text != "," or own_subject(verb) is not None or verb.i > verb.head.i:
        return None
    noun = verb.nbor(-2)
    lost = noun.dep_ == "appos" and own_subject(verb.head) is None
    return noun if noun.pos_ in ("NOUN", "PROPN") and (noun.dep_ in SUBJECTS or lost) else None


def _participial(verb: Token, sentence: Sentence, head: Token) -> Clause | None:
    """A past participle after a noun ("a version prepared by X"), told as a passive clause."""
    noun = _identified(_outermost(head, verb))
    gone = {t.i for t in verb.subtree}
    tokens = tuple(t for t in phrase_of(noun) if t.i not in gone)
    if not tokens or verb.i < noun.i or not _nearest(noun, verb) or any(t.pos_ == "NUM" for t in tokens):
        return None
    clause = build_clause(verb, sentence, Part("subject", tokens, noun), main=False)
    if clause is None or clause.auxiliaries:
        return None
    be = "were" if noun.tag_ == "NNS" else "was"
    return Clause(sentence, verb, (be,), True, clause.subject, clause.parts, False, clause.refused)


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
    while True:
        if noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN" and noun.head.dep_ == "prep":
            noun = noun.head.head
        elif noun.dep_ in ("dobj", "oprd", "attr") and noun.head.dep_ == "acl":
            noun = noun.head.head
        else:
            return noun


def _identified(noun: Token) -> Token:
    """The subject that "X is a film …" identifies with the noun, else the noun itself."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        subject = own_subject(noun.head)
        if subject is not None and subject.lower_ not in ("there", "who", "which", "that", "one"):
            return subject
    return noun
