"""Clauses: who did what to whom, when and where, taken from a dependency parse.

Every finite verb gives one, and so does a participle that says more of a noun ("directed by …"). Coordinated verbs
share their subject; a relative clause takes its antecedent. Labels are those of ClearNLP as spaCy uses them
(https://github.com/clir/clearnlp-guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.inflection import base_form, inflect
from quiz.facts.language import Sentence
from quiz.facts.status import refusal

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")
_PARTS = {
    "dobj": "object",
    "attr": "attribute",
    "oprd": "attribute",
    "acomp": "adjective",
    "prep": "preposition",
    "agent": "agent",
    "dative": "preposition",
    "advmod": "adverb",
    "npadvmod": "adverb",
    "xcomp": "infinitive",
    "advcl": "adverbial",
    "ccomp": "content",
    "prt": "particle",
}
_INTRANSITIVE = frozenset(
    [
        "die",
        "arrive",
        "come",
        "go",
        "appear",
        "retire",
        "return",
        "become",
        "remain",
        "leave",
        "emigrate",
        "graduate",
        "fall",
        "rise",
        "begin",
        "resign",
        "live",
        "work",
        "serve",
        "stay",
        "travel",
        "occur",
        "happen",
        "expire",
        "collapse",
        "belong",
        "consist",
        "last",
        "premiere",
        "compete",
        "participate",
    ]
)
_SKIPPED = (
    "punct",
    "cc",
    "conj",
    "aux",
    "auxpass",
    "neg",
    "mark",
    "nsubj",
    "nsubjpass",
    "intj",
    "preconj",
    "dep",
    "meta",
    "relcl",
    "appos",
    "parataxis",
    "csubj",
    "expl",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a clause: its role, its tokens in order, its head, and whether it stands before the verb."""

    role: str
    tokens: tuple[Token, ...]
    head: Token
    fronted: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause. `auxiliaries` are lower-case words in order; `relative` is the antecedent's role, if any.

    `main` tells whether the clause is the sentence's own, and not a relative or participial one.
    """

    sentence: Sentence
    verb: Token
    auxiliaries: tuple[str, ...]
    passive: bool
    subject: Part
    parts: tuple[Part, ...]
    main: bool = True
    refused: str = ""


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
    subject = _own_subject(verb)
    owner = verb
    main = True
    if subject is None and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        head = verb.head
        while head.dep_ == "conj" and _own_subject(head) is None and head.head.pos_ in ("VERB", "AUX"):
            head = head.head
        if head.dep_ == "relcl":
            return _relative(verb, sentence, head)
        subject, owner = _own_subject(head), head
        if any(t.text == ";" for t in verb.doc[head.i : verb.i]):
            return None
    if subject is None or verb.dep_ not in ("ROOT", "conj", "ccomp", "advcl", "parataxis"):
        return None
    if verb.dep_ == "ccomp" and not _independent(verb):
        return None
    if verb.dep_ == "advcl":
        if not any(
            c.dep_ == "mark" and c.lower_ in ("while", "whereas", "although", "though") for c in verb.children
        ):
            return None
        main = False
    return build_clause(verb, sentence, Part("subject", _subject_tokens(owner, subject), subject), main=main)


def _reduced(verb: Token) -> bool:
    """Whether a verb that looks finite is a participle between commas ("a move, agreed in May, fell through")."""
    if verb.i == 0 or verb.nbor(-1).text != "," or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return False
    if inflect(base_form(verb.lower_), "VBN") != verb.lower_ or any(c.dep_ == "dobj" for c in verb.children):
        return False
    later = (t for t in verb.sent if t.i > verb.i and t.tag_ in ("VBD", "VBZ", "VBP") and t.dep_ != "relcl")
    return any(t.doc[t.i - 1].text == "," for t in later)


def _own_subject(verb: Token) -> Token | None:
    """The subject's head; of two that the parser set side by side ("the firm Dunmore Holdings") the second."""
    found = [c for c in verb.children if c.dep_ in _SUBJECTS]
    if len(found) == 2 and found[0].right_edge.i + 1 == found[1].left_edge.i:
        return found[1]
    return found[0] if found else None


def _subject_tokens(verb: Token, subject: Token) -> tuple[Token, ...]:
    """The tokens of the subject phrase, both halves where the parser split it."""
    halves = [c for c in verb.children if c.dep_ in _SUBJECTS and c.right_edge.i + 1 == subject.left_edge.i]
    tokens = [t for half in (*halves, subject) for t in half.subtree]
    return tuple(sorted(tokens, key=lambda t: t.i))


def _finite(verb: Token) -> bool:
    """Whether a verb group is finite: tensed itself or through its first auxiliary."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if auxiliaries:
        return auxiliaries[0].tag_ in ("VBD", "VBZ", "VBP", "MD")
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return verb.tag_ in ("VBN", "VB") and _own_subject(verb) is not None and verb.text[-2:] == "ed"


def _independent(verb: Token) -> bool:
    """Whether the parser called a main clause before a semicolon or "and" a content clause."""
    head = verb.head
    return (
        verb.i < head.i
        and not any(c.dep_ == "mark" for c in verb.children)
        and any(c.text == ";" for c in head.children if c.dep_ == "punct")
    )


def _relative(verb: Token, sentence: Sentence, first: Token | None = None) -> Clause | None:
    """A relative clause with "who", "which" or "that" as its subject, told of its antecedent."""
    relative = first if first is not None else verb
    antecedent = _identified(relative.head)
    pronoun = _own_subject(relative)
    if pronoun is None or pronoun.lower_ not in ("who", "which", "that") or not _finite(verb):
        return None
    if (
        pronoun.lower_ != "who"
        and antecedent.dep_ == "pobj"
        and antecedent.head.head.pos_ in ("NOUN", "PROPN")
    ):
        return None
    gone = {t.i for t in relative.subtree}
    tokens = tuple(t for t in _phrase_of(antecedent) if t.i not in gone)
    if not tokens or any(t.like_num or t.pos_ == "NUM" for t in tokens):
        return None
    return build_clause(verb, sentence, Part("subject", tokens, antecedent), main=False)


def _noun_before(verb: Token) -> Token | None:
    """The subject right before a participle between commas ("the guard, led by X, came …")."""
    if verb.i < 2 or verb.nbor(-1).text != "," or _own_subject(verb) is not None or verb.i > verb.head.i:
        return None
    noun = verb.nbor(-2)
    lost = noun.dep_ == "appos" and _own_subject(verb.head) is None
    return noun if noun.pos_ in ("NOUN", "PROPN") and (noun.dep_ in _SUBJECTS or lost) else None


def _participial(verb: Token, sentence: Sentence, head: Token) -> Clause | None:
    """A past participle after a noun ("a version prepared by X"), told as a passive clause."""
    noun = _identified(_outermost(head, verb))
    gone = {t.i for t in verb.subtree}
    tokens = tuple(t for t in _phrase_of(noun) if t.i not in gone)
    if not tokens or verb.i < noun.i or not _nearest(noun, verb) or any(t.pos_ == "NUM" for t in tokens):
        return None
    clause = build_clause(verb, sentence, Part("subject", tokens, noun), main=False)
    if clause is None or clause.auxiliaries:
        return None
    be = "were" if noun.tag_ == "NNS" else "was"
    return Clause(sentence, verb, (be,), True, clause.subject, clause.parts, False, clause.refused)


def _nearest(noun: Token, verb: Token) -> bool:
    """Whether a participle after this noun can only belong to it, and not to a larger phrase that holds it."""
    if noun.dep_ in ("conj", "compound") or any(c.dep_ == "conj" for c in noun.children):
        return False
    if noun.dep_ != "pobj":
        return True
    first = verb.left_edge.i
    apart = first > 0 and verb.doc[first - 1].text == ","
    return not apart and noun.head.head.pos_ in ("VERB", "AUX")


def _outermost(noun: Token, verb: Token) -> Token:
    """The head of the whole phrase that ends at a comma before a participle ("remains at Y, excavated by X")."""
    if verb.left_edge.i == 0 or verb.doc[verb.left_edge.i - 1].text != ",":
        return noun
    while noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN" and noun.head.dep_ == "prep":
        noun = noun.head.head
    return noun


def _identified(noun: Token) -> Token:
    """The subject that "X is a film …" identifies with the noun, else the noun itself."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        subject = _own_subject(noun.head)
        if subject is not None and subject.lower_ not in ("there", "who", "which", "that", "one"):
            return subject
    return noun


def _phrase_of(head: Token) -> tuple[Token, ...]:
    return tuple(sorted(head.subtree, key=lambda t: t.i))


def build_clause(verb: Token, sentence: Sentence, subject: Part, *, main: bool) -> Clause | None:
    """Collect the auxiliaries and parts of one verb. A shared auxiliary is taken from the first verb."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i < verb.i]
    passive = any(c.dep_ == "auxpass" for c in own)
    if not own and verb.dep_ == "conj" and _may_be_passive(verb):
        shared = [c for c in verb.head.children if c.dep_ in ("aux", "auxpass") and c.i < verb.head.i]
        own, passive = shared, any(c.dep_ == "auxpass" for c in shared)
    parts = [*_shared_front(verb), *_parts(verb)]
    refused = refusal(verb)
    if not own and verb.tag_ in ("VBD", "VBN") and _unclear_voice(verb):
        refused = refused or "active or passive"
    if any(p.role == "agent" for p in parts):
        passive = True
    auxiliaries = tuple(c.lower_ for c in own)
    return Clause(sentence, verb, auxiliaries, passive, subject, tuple(parts), main, refused)


def _may_be_passive(verb: Token) -> bool:
    """Whether a coordinated verb shares the auxiliary before it: a participle, or a form that could be one."""
    if verb.tag_ == "VBN":
        return base_form(verb.lower_) not in _INTRANSITIVE
    if any(c.dep_ == "agent" for c in verb.children):
        return True
    return False


def _unclear_voice(verb: Token) -> bool:
    """Whether a coordinated verb after a passive one could be active or passive ("was arrested and held")."""
    if verb.dep_ != "conj" or _own_subject(verb) is not None or any(c.dep_ == "dobj" for c in verb.children):
        return False
    if not any(c.dep_ == "auxpass" for c in verb.head.children):
        return False
    base = base_form(verb.lower_)
    return base not in _INTRANSITIVE and inflect(base, "VBN") == verb.lower_


def _shared_front(verb: Token) -> Iterator[Part]:
    """What opens the sentence before the first of coordinated verbs holds for the others too."""
    if verb.dep_ != "conj" or verb.head.pos_ not in ("VERB", "AUX"):
        return
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    subject = _own_subject(first)
    if subject is None:
        return
    for child in first.children:
        if _is_time(child) and (_own_subject(verb) is not None or any(_is_time(c) for c in verb.children)):
            continue
        if child.dep_ == "prep" and child.i < subject.left_edge.i:
            yield Part("preposition", _phrase_of(child), child, True)


def _is_time(token: Token) -> bool:
    """Whether a phrase says when."""
    return any(t.ent_type_ in ("DATE", "TIME") for t in token.subtree) or token.lower_ in (
        "then",
        "later",
        "afterwards",
    )


def _parts(verb: Token) -> Iterator[Part]:
    for child in sorted(verb.children, key=lambda t: t.i):
        if child.dep_ in _SKIPPED or (child.dep_ == "ccomp" and _independent(child)):
            continue
        role = _PARTS.get(child.dep_, "other")
        if child.dep_ == "npadvmod" and child.ent_type_ not in (
            "DATE",
            "TIME",
            "MONEY",
            "QUANTITY",
            "CARDINAL",
            "PERCENT",
            "ORDINAL",
        ):
            role = "other"
        if child.dep_ == "prep" and child.lower_ == "by" and any(c.dep_ == "auxpass" for c in verb.children):
            role = "agent" if _names_somebody(child) else role
        if role == "agent" and child.i and child.nbor(-1).text == ",":
            role = "other"
        if child.dep_ == "prep" and any(
            c.dep_ in ("pcomp", "prep") and c.pos_ == "VERB" and _own_subject(c) is not None
            for c in child.children
        ):
            role = "other"
        yield Part(role, _phrase_of(child), child, child.i < verb.i)


def _names_somebody(preposition: Token) -> bool:
    """Whether "by …" after a passive verb has a capitalised object that is no date."""
    return any(
        c.dep_ == "pobj" and c.text[:1].isupper() and c.ent_type_ not in ("DATE", "TIME")
        for c in preposition.children
    )
