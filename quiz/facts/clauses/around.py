"""Relative clauses with a subject of their own, their antecedent told as object, place or time.

"The hotel, *where Ada Poe wrote the play*" tells that she wrote it at the hotel; "moved to Leeds, *where she
taught*" that she taught in Leeds.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part, build_clause, own_subject, phrase_of, subject_tokens
from quiz.facts.clauses.subjects import made_by
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.values.calendar import MONTHS

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

PLACES = frozenset(["in", "at", "on", "near"])
_MOVED = PLACES | frozenset(["with", "for", "to", "from", "under", "by", "against", "through", "during"])
_WHITHER = ("to", "into", "for", "from", "of")
_UNTIL = ("until", "to", "after", "by", "since", "from", "before")
_MONTH = "|".join(MONTHS)
_IN = re.compile(
    rf"(?:(?:{_MONTH}) )?\d{{4}}|the (?:(?:early|late) |mid-)?(?:\d{{3}}0s|\d\d?(?:st|nd|rd|th) century)"
)
_ON = re.compile(rf"\d\d? (?:{_MONTH}) \d{{4}}|(?:{_MONTH}) \d\d?, \d{{4}}")


def around_antecedent(verb: Token, first: Token, subject: Token, sentence: Sentence) -> Clause | None:
    """A relative clause with a subject of its own, its antecedent as object or place.

    `first` is the verb of the relative word, which a coordinated one shares as its place or time.
    """
    antecedent = _whole(made_by(first.head))
    pronouns = [
        t
        for t in first.subtree
        if t.lower_ in ("which", "whom", "that", "where", "when") and _relates(t, first)
    ]
    if len(pronouns) != 1 or antecedent.i > first.i or antecedent.i < antecedent.head.i < first.i:
        return None
    pronoun = pronouns[0]
    if pronoun.lower_ in ("where", "which"):
        antecedent = (_place_before if pronoun.lower_ == "where" else _body)(antecedent)
    place = _placed(pronoun, antecedent, first)
    if place is None or (verb is not first and not _shared(pronoun, subject)):
        return None
    same = _same_subject(subject, antecedent)
    if place.said and subject.lower_ in ("it", "they") and same is None:
        return None
    told = same or Part("subject", subject_tokens(first, subject), subject)
    clause = build_clause(verb, sentence, told, main=False)
    parts = tuple(p for p in clause.parts if pronoun not in p.tokens)
    if place.said and pronoun.lower_ == "where" and any(map(_is_where, parts)):
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
    if first is None or any(c.dep_ in ("dobj", "agent", "dative") for c in main.children):
        return None
    if main.lemma_ != "be" and any(c.dep_ == "attr" for c in main.children):
        return None
    if subject.lower_ == "it" and first.ent_type_ == "PERSON":
        return Part("subject", (subject,), subject)
    if any(c.lower_ in ("its", "their") for c in first.children):
        return None
    one = first.tag_ in ("NN", "NNP") and not is_role(first.lower_)
    told = first.lower_ == subject.lower_ or (one and subject.lower_ == "it")
    return Part("subject", subject_tokens(main, first), first) if told else None


def _relates(token: Token, verb: Token) -> bool:
    """Whether a pronoun is the clause's own relative one."""
    return token.head == verb or (token.dep_ == "pobj" and token.head.head == verb)


def _placed(pronoun: Token, antecedent: Token, verb: Token) -> Part | None:
    """The antecedent in the role that its pronoun has in the relative clause."""
    tokens = without(antecedent, verb)
    dated = antecedent.ent_type_ == "DATE"
    word = pronoun.lower_
    unlike = dated if word == "where" else word == "which" and (dated or is_role(antecedent.lower_))
    if not tokens or unlike:
        return None
    if word in ("where", "when"):
        said = (_when_said if word == "when" else _where_said)(tokens, antecedent)
        if said:
            return Part("preposition", (antecedent.head, *tokens), antecedent.head, said=said)
    named = antecedent.pos_ == "PROPN"
    above = antecedent.head.head
    inner = is_in_a_phrase(antecedent)
    post = _holds_post(pronoun, verb)
    among = named and word == "which" and inner and (post or _is_post(above.lemma_))
    if word != "where" and ((inner and not among) or (antecedent.dep_ == "attr" and not named)):
        return None
    if pronoun.dep_ == "dobj":
        return Part("object", tokens, antecedent)
    if pronoun.dep_ == "pobj" and (pronoun.head.lower_ in _MOVED or post):
        return Part("preposition", (pronoun.head, *tokens), pronoun.head)
    if word in ("where", "when") and antecedent.dep_ == "pobj" and antecedent.head.lower_ in PLACES:
        first = antecedent.head
        return Part("preposition", (first, *tokens), first, first.is_sent_start)
    return None


def _holds_post(pronoun: Token, verb: Token) -> bool:
    """Whether "of which" tells of what somebody is something ("the league, *of which she was the head*")."""
    return pronoun.head.lower_ == "of" and any(
        c.dep_ == "attr" and _is_post(c.lower_) for c in verb.children if verb.lemma_ == "be"
    )


def _is_post(noun: str) -> bool:
    return noun in ("member", "head") or is_role(noun)


def _body(noun: Token) -> Token:
    """The body that "which" means behind a post in it ("a member of the *Sund Party*, *which* she led")."""
    of = (c for c in noun.children if c.lower_ == "of" and _is_post(noun.lower_))
    return next((c for p in of for c in p.children if c.dep_ == "pobj" and c.pos_ == "PROPN"), noun)


def is_in_a_phrase(noun: Token) -> bool:
    """Whether a noun only tells of another ("in a rising *of* X, in which", "a room *for* girls, where")."""
    above = noun.head.head
    hangs = above.pos_ not in ("VERB", "AUX") or any(c.dep_ == "det" for c in above.children)
    behind = noun.head.lower_ in ("of", "for") and noun.head.i > 0 and noun.head.nbor(-1).pos_ == "NOUN"
    return noun.dep_ == "pobj" and (hangs or behind)


def _when_said(tokens: tuple[Token, ...], antecedent: Token) -> str:
    """How "until 1971, *when* she retired" is told (in 1971), and "her death in May 1971, *when* …"."""
    first = antecedent.head
    if antecedent.dep_ != "pobj" or first.i + 1 != tokens[0].i or antecedent.ent_type_ != "DATE":
        return ""
    text = "".join(t.text_with_ws for t in tokens).strip(" ,")
    told = "in" if _IN.fullmatch(text) else "on" if _ON.fullmatch(text) else ""
    return told if first.lower_ in (*_UNTIL, told) else ""


def _where_said(tokens: tuple[Token, ...], antecedent: Token) -> str:
    """How "to Leeds, *where* she taught" is told (in Leeds), and "staff of the Quay School, *where* …"."""
    if antecedent.dep_ != "pobj" or antecedent.head.i + 1 != tokens[0].i:
        return ""
    named = antecedent.pos_ == "PROPN" and antecedent.ent_type_ not in ("PERSON", "DATE")
    joined = any(c.dep_ in ("prep", "conj") and c.lower_ != "of" for c in antecedent.children)
    if not named or joined or antecedent.head.lower_ not in _WHITHER:
        return ""
    house = antecedent.ent_type_ in ("ORG", "FAC") or tokens[0].lower_ == "the"
    return "at" if house and antecedent.ent_type_ != "GPE" else "in"


def _whole(noun: Token) -> Token:
    """The name whose end a noun is ("the University *of Oslo*", "14 Elm Grove, *Leeds*"), what is somebody's
    ("a rising *of the Danes*, in which"), else the noun."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun.head
    ends = noun.dep_ == "appos" or above != noun.head
    within = ends and noun.pos_ == above.pos_ == "PROPN" and above.dep_ == "pobj"
    theirs = noun.pos_ == "PROPN" and above != noun.head and above.dep_ == "pobj"
    one = theirs and any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in above.children)
    return above if one or (within and noun.ent_type_ != "PERSON") else noun


def _place_before(noun: Token) -> Token:
    """The place right before a date that "where" was read with ("to *Leeds* in 1911, *where* she taught")."""
    before = noun.doc[noun.head.i - 1] if noun.dep_ == "pobj" and noun.head.i else noun
    named = noun.ent_type_ == "DATE" and before.dep_ == "pobj" and before.pos_ == "PROPN"
    return before if named and before.head.head == noun.head.head else noun


def without(antecedent: Token, relative: Token) -> tuple[Token, ...]:
    """The antecedent's phrase without the relative clause."""
    gone = {t.i for t in relative.subtree}
    for other in antecedent.children:
        if other.i > relative.i and other.dep_ in ("conj", "cc"):
            gone |= {t.i for t in other.subtree}
    return tuple(t for t in phrase_of(antecedent) if t.i not in gone)
