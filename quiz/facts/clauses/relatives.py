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
from quiz.facts.clauses.subjects import made_by, may_be_another, somebody_from
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CONCEDING = ("while", "whereas", "although", "though")
_PLACES = frozenset(["in", "at", "on", "near"])
_MOVED = _PLACES | frozenset(["with", "for", "to", "from", "under", "by", "against", "through"])
_KNOWN = frozenset(["the", "its", "his", "her", "their"])
_EVENTS = word_set(
    """siege battle war strike earthquake flood fire festival tour campaign expedition trial riot raid revolt
    blockade uprising exhibition congress conference concert riots eruption epidemic famine storm"""
)
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
        antecedent = settled
    unlike = (
        _made_it(antecedent) or is_role(antecedent.lower_) or _holds_another(antecedent, relative, pronoun)
    )
    if pronoun.lower_ == "which" and unlike:
        return None
    tokens = _without(antecedent, relative)
    if not tokens or any((t.like_num or t.pos_ == "NUM") and not _dates(t, antecedent) for t in tokens):
        return None
    return build_clause(verb, sentence, Part("subject", tokens, antecedent), main=False)


def _holds_another(noun: Token, verb: Token, pronoun: Token) -> bool:
    """Whether the phrase of "which" ends in a thing of its number ("the site *of the rink*, which was …")."""
    behind = [t for t in noun.subtree if noun.i < t.i < pronoun.i and (t.dep_, t.pos_) == ("pobj", "NOUN")]
    same = [t for t in behind if (t.tag_ == "NNS") == (noun.tag_ == "NNS")]
    known = [t for t in same if any(c.dep_ == "det" and c.lower_ == "the" for c in t.children)]
    return bool(known) and verb.lemma_.casefold() not in _COURSE


def _dates(number: Token, noun: Token) -> bool:
    """Whether a number is the year of "the strike *of 1891*", and counts nothing."""
    return number.ent_type_ == "DATE" and number.i > noun.i


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
    if word == "of" and (last.ent_type_ == "DATE" or (first.pos_ == "PROPN" and last.pos_ == "PROPN")):
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
    antecedent = made_by(verb.head)
    pronouns = [
        t
        for t in verb.subtree
        if t.lower_ in ("which", "whom", "that", "where", "when") and _relates(t, verb)
    ]
    if len(pronouns) != 1 or antecedent.i > verb.i or antecedent.i < antecedent.head.i < verb.i:
        return None
    pronoun = pronouns[0]
    place = _placed(pronoun, antecedent, verb)
    if place is None:
        return None
    same = _same_subject(subject, antecedent)
    if place.said and subject.lower_ in ("it", "they") and same is None:
        return None
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
    dated = antecedent.ent_type_ == "DATE"
    if not tokens or (
        pronoun.lower_ in ("which", "where")
        and (dated or (pronoun.lower_ == "which" and is_role(antecedent.lower_)))
    ):
        return None
    inner = antecedent.dep_ == "pobj" and antecedent.head.head.pos_ not in ("VERB", "AUX")
    if pronoun.lower_ in ("where", "when") and (said := _said_of(pronoun, antecedent)):
        return Part("preposition", (antecedent.head, *tokens), antecedent.head, said=said)
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


def _said_of(pronoun: Token, antecedent: Token) -> str:
    """How "until 1971, *when* she retired" (in 1971), "to Leeds, *where* she taught" (in Leeds) are told."""
    if antecedent.dep_ != "pobj" or antecedent.head.i + 1 != antecedent.left_edge.i:
        return ""
    word, text = antecedent.head.lower_, antecedent.text
    if pronoun.lower_ == "when":
        year = text.isdigit() and len(text) == 4 and not any(c.i < antecedent.i for c in antecedent.children)
        return "in" if year and word in ("until", "to", "after", "by", "since", "from", "before") else ""
    city = antecedent.ent_type_ == "GPE" and word in ("to", "into", "for", "from")
    return "in" if city and not any(c.dep_ in ("det", "prep") for c in antecedent.children) else ""


def _without(antecedent: Token, relative: Token) -> tuple[Token, ...]:
    """The antecedent's phrase without the relative clause."""
    gone = {t.i for t in relative.subtree}
    for other in antecedent.children:
        if other.i > relative.i and other.dep_ in ("conj", "cc"):
            gone |= {t.i for t in other.subtree}
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
    return verb.finite.tag_ == "VBD"
