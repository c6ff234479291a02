"""Relative and adverbial clauses told by themselves, with what they hang on in its place.

"The hotel, *where Ada Poe wrote the play*" gives "Ada Poe wrote the play" with "at the hotel"; "the pane
*that Ada Poe broke*" gives "Ada Poe broke" with "the pane" as its object.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import (
    Clause,
    Part,
    build_clause,
    finite,
    own_subject,
    phrase_of,
    subject_tokens,
)
from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CONCEDING = ("while", "whereas", "although", "though")
_PLACES = frozenset(["in", "at", "on", "near"])
_MOVED = _PLACES | frozenset(["with", "for", "to", "from", "under", "by", "against", "through"])
_KNOWN = frozenset(["the", "its", "his", "her", "their"])
_TELLING = ("when", "after", "because", "where")


def relative_clause(verb: Token, sentence: Sentence, first: Token | None = None) -> Clause | None:
    """A relative clause told of its antecedent; `first` is the verb that a coordinated one follows."""
    relative = first if first is not None else verb
    subject = own_subject(relative)
    if subject is None or not finite(verb):
        return None
    if subject.lower_ in ("who", "which", "that"):
        return _of_antecedent(verb, relative, subject, sentence)
    return None if first is not None else _around_antecedent(verb, subject, sentence)


def adverbial_clause(verb: Token, sentence: Sentence) -> Clause | None:
    """An adverbial clause that is told as true: a concession, or what had happened when something did."""
    subject = own_subject(verb)
    if subject is None:
        return None
    opening = next((c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < subject.i), "")
    clause = build_clause(verb, sentence, Part("subject", subject_tokens(verb, subject), subject), main=False)
    if opening in _CONCEDING:
        return clause
    if (
        opening not in _TELLING
        or not _happened(verb)
        or refusal(verb.head)
        or subject.lower_ in ("it", "they")
    ):
        return None
    place = _before(verb) if opening in ("where", "when") else None
    if opening == "where" and place is None:
        return None
    parts = tuple(p for p in clause.parts if p.tokens[0].lower_ not in ("where", "when"))
    return replace(clause, parts=(*parts, place) if place is not None else parts)


def identified(noun: Token) -> Token:
    """The subject that "X is a film …" identifies with the noun, else the noun itself."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "be" and noun.pos_ != "PROPN":
        subject = own_subject(noun.head)
        if subject is not None and subject.lower_ not in ("there", "who", "which", "that", "one"):
            return subject
    told = noun.head.pos_ == "PROPN" or any(c.lower_ in _KNOWN for c in noun.head.children)
    return noun.head if _beside(noun) and noun.dep_ == "appos" and told else noun


def _beside(noun: Token) -> bool:
    """Whether a noun is set beside another, or beside the whole sentence ("…, *a record that* stood")."""
    return noun.dep_ in ("appos", "npadvmod", "dep") and any(
        c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.children
    )


def _of_antecedent(verb: Token, relative: Token, pronoun: Token, sentence: Sentence) -> Clause | None:
    """A relative clause with "who", "which" or "that" as its subject."""
    head = identified(relative.head)
    antecedent = head if pronoun.lower_ == "who" else _made_thing(head)
    if antecedent is None or _beside(antecedent):
        return None
    inner = antecedent.dep_ == "pobj" and antecedent.head.head.pos_ in ("NOUN", "PROPN")
    if pronoun.lower_ != "who" and (inner or _behind_a_thing(antecedent)):
        return None
    if pronoun.lower_ == "which" and _made_it(antecedent):
        return None
    tokens = _without(antecedent, relative)
    if not tokens or any(t.like_num or t.pos_ == "NUM" for t in tokens):
        return None
    return build_clause(verb, sentence, Part("subject", tokens, antecedent), main=False)


def _made_thing(antecedent: Token) -> Token | None:
    """What "which" is told of behind its maker ("*a hall* designed by Ada Poe, *which* …"), or None."""
    if antecedent.dep_ != "pobj":
        return antecedent
    maker, somebody = antecedent.head, antecedent.ent_type_ == "PERSON"
    if maker.dep_ == "agent" and maker.head.dep_ == "acl":
        return maker.head.head if somebody else None
    return None if somebody or (maker.lower_ == "by" and maker.dep_ == "prep") else antecedent


def _behind_a_thing(antecedent: Token) -> bool:
    """Whether a place stands behind a thing that "which" may mean ("opened a school in X, which has …")."""
    verb = antecedent.head.head
    if antecedent.dep_ != "pobj" or antecedent.head.lower_ not in _PLACES or verb.pos_ != "VERB":
        return False
    objects = [c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < antecedent.i]
    return any(c.dep_ == "det" and c.lower_ in ("a", "an") for thing in objects for c in thing.children)


def _made_it(antecedent: Token) -> bool:
    """Whether a name is the maker of the thing that "which" means ("a hall designed by X, which won …")."""
    by = antecedent.head
    return by.dep_ == "agent" and by.head.dep_ == "acl"


def _around_antecedent(verb: Token, subject: Token, sentence: Sentence) -> Clause | None:
    """A relative clause with a subject of its own, its antecedent as object or place."""
    antecedent = verb.head
    pronouns = [
        t
        for t in verb.subtree
        if t.lower_ in ("which", "whom", "that", "where", "when") and _relates(t, verb)
    ]
    if len(pronouns) != 1 or antecedent.i > verb.i:
        return None
    pronoun = pronouns[0]
    place = _placed(pronoun, antecedent, verb)
    if place is None:
        return None
    same = _same_subject(subject, antecedent)
    told = Part("subject", (same,), same) if same is not None else None
    told = told or Part("subject", subject_tokens(verb, subject), subject)
    clause = build_clause(verb, sentence, told, main=False)
    return replace(clause, parts=(*(p for p in clause.parts if pronoun not in p.tokens), place))


def _same_subject(subject: Token, antecedent: Token) -> Token | None:
    """The "it" of the main clause that a relative clause repeats ("*It* moved to Bath, where *it* …").

    Its antecedent is told by the relative word; nothing else in the main clause may be meant.
    """
    if subject.lower_ not in ("it", "they") or antecedent.dep_ != "pobj":
        return None
    main = antecedent.head.head
    first = own_subject(main) if main.pos_ in ("VERB", "AUX") else None
    others = any(c.dep_ in ("dobj", "attr", "agent", "dative") for c in main.children)
    return first if first is not None and first.lower_ == subject.lower_ and not others else None


def _relates(token: Token, verb: Token) -> bool:
    """Whether a pronoun is the clause's own relative one."""
    return token.head == verb or (token.dep_ == "pobj" and token.head.head == verb)


def _placed(pronoun: Token, antecedent: Token, verb: Token) -> Part | None:
    """The antecedent in the role that its pronoun has in the relative clause."""
    tokens = _without(antecedent, verb)
    if not tokens or (pronoun.lower_ == "which" and antecedent.ent_type_ == "DATE"):
        return None
    inner = antecedent.dep_ == "pobj" and antecedent.head.head.pos_ not in ("VERB", "AUX")
    if pronoun.lower_ != "where" and (inner or antecedent.dep_ == "attr"):
        return None
    if pronoun.dep_ == "dobj":
        return Part("object", tokens, antecedent)
    if pronoun.dep_ == "pobj" and pronoun.head.lower_ in _MOVED:
        return Part("preposition", (pronoun.head, *tokens), pronoun.head)
    if (
        pronoun.lower_ in ("where", "when")
        and antecedent.dep_ == "pobj"
        and antecedent.head.lower_ in _PLACES
    ):
        first = antecedent.head
        return Part("preposition", (first, *tokens), first, first.is_sent_start)
    return None


def _without(antecedent: Token, relative: Token) -> tuple[Token, ...]:
    """The antecedent's phrase without the relative clause."""
    gone = {t.i for t in relative.subtree}
    return tuple(t for t in phrase_of(antecedent) if t.i not in gone)


def _before(verb: Token) -> Part | None:
    """The "in …" phrase right before ", where …" or ", when …", as a part of that clause."""
    first = verb.left_edge
    at = first.i - 2
    if at < 0 or verb.doc[first.i - 1].text != ",":
        return None
    noun = verb.doc[at]
    while noun.dep_ in ("compound", "nummod", "appos", "amod") and noun.head != noun:
        noun = noun.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in _PLACES or noun.right_edge.i > at + 1:
        return None
    tokens = tuple(t for t in phrase_of(noun.head) if t.i <= at)
    return Part("preposition", tokens, noun.head, tokens[0].is_sent_start)


def _happened(verb: Token) -> bool:
    """Whether a clause tells of something past."""
    first = next((c for c in verb.children if c.dep_ in ("aux", "auxpass")), verb)
    return first.tag_ == "VBD"
