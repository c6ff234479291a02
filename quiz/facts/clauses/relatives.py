"""Relative and adverbial clauses told by themselves, with what they hang on in its place.

"The pane, *which broke in 1911*, …" tells that the pane broke; "in 1911, *when she retired*" that she did so
then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.around import PLACES, around_antecedent, without
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
from quiz.facts.clauses.subjects import may_be_another, somebody_from
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CONCEDING = ("while", "whereas", "although", "though")
_KNOWN = frozenset(["the", "its", "his", "her", "their"])
_EVENTS = word_set(
    """siege battle war strike earthquake flood fire festival tour campaign expedition trial riot raid revolt
    blockade uprising exhibition congress conference concert riots eruption epidemic famine storm"""
)
_SETTLED = word_set(
    """town city village hamlet suburb district quarter neighbourhood colony island parish port borough state
    commune municipality"""
)
"""What "of" only names: "the village *of Kell*" is Kell."""
_COURSE = frozenset(["last", "begin", "start", "end", "take", "follow", "kill", "injure", "destroy"])
_TELLING = ("when", "after", "because", "where")


def relative_clause(verb: Token, sentence: Sentence, first: Token | None = None) -> Clause | None:
    """A relative clause told of its antecedent; `first` is the verb that a coordinated one follows."""
    relative = first if first is not None else verb
    subject = own_subject(relative)
    if subject is None or not finite(verb):
        return None
    if subject.lower_ in ("who", "which", "that"):
        return _of_antecedent(verb, relative, subject, sentence)
    return around_antecedent(verb, relative, subject, sentence)


def adverbial_clause(verb: Token, sentence: Sentence, first: Token | None = None) -> Clause | None:
    """An adverbial clause that is told as true: a concession, or what had happened when something did.

    `first` is the verb that a coordinated one follows.
    """
    opened = first if first is not None else verb
    subject = own_subject(opened)
    if subject is None:
        return None
    opening = next(
        (c.lower_ for c in opened.children if c.dep_ in ("mark", "advmod") and c.i < subject.i), ""
    )
    told = Part("subject", subject_tokens(opened, subject), subject)
    clause = build_clause(verb, sentence, told, main=False)
    if opening in _CONCEDING:
        return clause
    if (
        opening not in _TELLING
        or not _happened(verb)
        or refusal(opened.head)
        or subject.lower_ in ("it", "they")
    ):
        return None
    place = _before(opened) if opening in ("where", "when") else None
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
    head = identified(somebody_from(relative.head) if pronoun.lower_ == "who" else relative.head)
    antecedent = head if pronoun.lower_ == "who" else _made_thing(head)
    if antecedent is None or _beside(antecedent) or may_be_another(pronoun):
        return None
    above = antecedent.head.head
    inner = antecedent.dep_ == "pobj" and (above.pos_ in ("NOUN", "PROPN") or above.dep_ == "acl")
    if pronoun.lower_ != "who" and (inner or _behind_a_thing(antecedent)):
        settled = _agreeing(antecedent, relative) if pronoun.lower_ == "which" else None
        if settled is None:
            return None
        antecedent = identified(settled)
    unlike = (
        _made_it(antecedent) or is_role(antecedent.lower_) or _holds_another(antecedent, relative, pronoun)
    )
    if pronoun.lower_ == "which" and unlike:
        return None
    tokens = without(antecedent, relative)
    if not tokens or any(_counts(t, antecedent, pronoun) for t in tokens):
        return None
    return build_clause(verb, sentence, Part("subject", tokens, antecedent), main=False)


def _holds_another(noun: Token, verb: Token, pronoun: Token) -> bool:
    """Whether the phrase of "which" ends in a thing of its number ("the site *of the rink*, which was …")."""
    behind = [t for t in noun.subtree if noun.i < t.i < pronoun.i and (t.dep_, t.pos_) == ("pobj", "NOUN")]
    same = [t for t in behind if (t.tag_ == "NNS") == (noun.tag_ == "NNS")]
    known = [t for t in same if any(c.dep_ == "det" and c.lower_ == "the" for c in t.children)]
    return bool(known) and verb.lemma_.casefold() not in _COURSE


def _counts(number: Token, noun: Token, pronoun: Token) -> bool:
    """Whether a token tells how many of a thing there are, or belongs to what stands around it.

    So does no year of "the strike *of 1891*", no part of "the *Eighth* Symphony" or of "a beam of *40* tons".
    """
    told = number.tag_ == "JJ" or (number.ent_type_ == "DATE" and number.i > noun.i)
    part = noun.pos_ == "PROPN" and (number.dep_ == "compound" or number.i > noun.i)
    own = number == noun or (number.head == noun and not part)
    own = own or number.dep_ in ("appos", "conj", "npadvmod") or not noun.i - 2 < number.i < pronoun.i
    return (number.like_num or number.pos_ == "NUM") and not told and own


def _agreeing(noun: Token, verb: Token) -> Token | None:
    """The one noun of "the teeth of the jaw, *which are* …" whose number the verb has; None if both have."""
    many = _is_plural_verb(verb)
    nouns = [noun]
    while nouns[-1].dep_ == "pobj" and nouns[-1].head.dep_ in ("prep", "agent"):
        above = nouns[-1].head.head
        thing = next((c for c in above.children if c.dep_ == "dobj"), None) if above.pos_ == "VERB" else above
        thing = above.head if above.dep_ == "acl" and above.pos_ == "VERB" else thing
        if thing is None or thing.pos_ not in ("NOUN", "PROPN") or thing.i > nouns[-1].i:
            break
        nouns.append(thing)
    if len(nouns) > 1 and _is_of_the_first(nouns[0], nouns[1], verb):
        return nouns[1]
    fits = [n for n in nouns if (n.tag_ in ("NNS", "NNPS")) == many]
    joined = any(c.dep_ == "conj" for n in nouns for c in n.children) or any(n.dep_ == "conj" for n in nouns)
    return fits[0] if many is not None and len(nouns) > 1 and len(fits) == 1 and not joined else None


def _is_of_the_first(last: Token, first: Token, verb: Token) -> bool:
    """Whether "which" behind "the strike of 1891", "the Museum of the Sea", "the siege of Ode" is told of the
    strike, the museum and, where it lasted or began, of the siege."""
    word = last.head.lower_
    if last.ent_type_ == "DATE":
        return word == "of" or last.head.head in (first, *first.children)
    if word in ("of", "for") and last.pos_ == "PROPN" and (first.pos_ == "PROPN" or first.lower_ in _SETTLED):
        return True
    if word in ("in", "at") and first.ent_type_ == "ORG" and last.ent_type_ == "GPE":
        return any(c.dep_ == "dobj" for c in verb.children)
    return word in ("of", "at", "in") and first.lower_ in _EVENTS and verb.lemma_.casefold() in _COURSE


def _is_plural_verb(verb: Token) -> bool | None:
    """Whether a verb is that of several, None where its form is the same for one and for many."""
    first = verb.finite
    if first.lower_ in ("was", "is", "has", "does", "were", "are", "have", "do"):
        return first.lower_ in ("were", "are", "have", "do")
    return {"VBZ": False, "VBP": True}.get(first.tag_)


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
    if antecedent.dep_ != "pobj" or antecedent.head.lower_ not in PLACES or verb.pos_ != "VERB":
        return False
    objects = [c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < antecedent.i]
    return any(c.dep_ == "det" and c.lower_ in ("a", "an") for thing in objects for c in thing.children)


def _made_it(antecedent: Token) -> bool:
    """Whether a name is the maker of the thing that "which" means ("a hall designed by X, which won …")."""
    by = antecedent.head
    return by.dep_ == "agent" and by.head.dep_ == "acl"


def _before(verb: Token) -> Part | None:
    """The "in …" phrase right before ", where …" or ", when …", as a part of that clause."""
    first = verb.left_edge
    at = first.i - 2
    if at < 0 or verb.doc[first.i - 1].text != ",":
        return None
    noun = verb.doc[at]
    while noun.dep_ in ("compound", "nummod", "appos", "amod") and noun.head != noun:
        noun = noun.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in PLACES or noun.right_edge.i > at + 1:
        return None
    tokens = tuple(t for t in phrase_of(noun.head) if t.i <= at)
    return Part("preposition", tokens, noun.head, tokens[0].is_sent_start)


def _happened(verb: Token) -> bool:
    """Whether a clause tells of something past."""
    return verb.finite.tag_ == "VBD"
