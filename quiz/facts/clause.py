"""One clause: its subject, its verb with the auxiliaries, and the parts around them.

Labels are those of ClearNLP as spaCy uses them (https://github.com/clir/clearnlp-guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.inflection import base_form, inflect
from quiz.facts.language import Sentence
from quiz.facts.status import refusal
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass")
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
_INTRANSITIVE = word_set(
    """die arrive come go appear retire return become remain leave emigrate graduate fall rise begin resign
    live work serve stay travel occur happen expire collapse belong consist last premiere compete
    participate"""
)
_SKIPPED = word_set(
    """punct cc conj aux auxpass neg mark nsubj nsubjpass intj preconj dep meta relcl appos parataxis csubj
    expl"""
)
_AMOUNTS = word_set("DATE TIME MONEY QUANTITY CARDINAL PERCENT ORDINAL")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a clause: its role, its tokens in order, its head, whether it stands before the verb."""

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


def build_clause(verb: Token, sentence: Sentence, subject: Part, *, main: bool) -> Clause:
    """Collect the auxiliaries and parts of one verb. A shared auxiliary is taken from the first verb."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i < verb.i]
    passive = any(c.dep_ == "auxpass" for c in own)
    if not own and verb.dep_ == "conj" and _may_be_passive(verb):
        shared = [c for c in verb.head.children if c.dep_ in ("aux", "auxpass") and c.i < verb.head.i]
        own, passive = shared, any(c.dep_ == "auxpass" for c in shared)
    parts = [*_shared_front(verb), *_parts(verb)]
    refused = refusal(verb)
    if sum(p.role == "agent" for p in parts) > 1:
        refused = refused or "two who did it"
    if _holds_clause(subject):
        refused = refused or "two clauses in one subject"
    if not own and verb.tag_ in ("VBD", "VBN") and _unclear_voice(verb):
        refused = refused or "active or passive"
    if any(p.role == "agent" for p in parts):
        passive = True
    auxiliaries = tuple(c.lower_ for c in own)
    return Clause(sentence, verb, auxiliaries, passive, subject, tuple(parts), main, refused)


def _holds_clause(subject: Part) -> bool:
    """Whether the parser took a whole clause before "and" for a part of the subject."""
    return any(t.tag_ in ("VBD", "VBZ", "VBP") and _joined(t) for t in subject.tokens)


def _joined(verb: Token) -> bool:
    """Whether a verb is joined to a noun, and not to the verb of a relative clause."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb.dep_ in ("conj", "ccomp", "parataxis", "ROOT")


def own_subject(verb: Token) -> Token | None:
    """The subject's head; of two that the parser set side by side ("the firm Dunmore Holdings") the last."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS]
    if len(found) == 2 and found[0].right_edge.i + 1 == found[1].left_edge.i:
        return found[1]
    return found[0] if found else None


def subject_tokens(verb: Token, subject: Token) -> tuple[Token, ...]:
    """The tokens of the subject phrase, both halves where the parser split it."""
    halves = [c for c in verb.children if c.dep_ in SUBJECTS and c.right_edge.i + 1 == subject.left_edge.i]
    tokens = [t for half in (*halves, subject) for t in half.subtree]
    return tuple(sorted(tokens, key=lambda t: t.i))


def finite(verb: Token) -> bool:
    """Whether a verb group is finite: tensed itself or through its first auxiliary."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if auxiliaries:
        return auxiliaries[0].tag_ in ("VBD", "VBZ", "VBP", "MD")
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return verb.tag_ in ("VBN", "VB") and own_subject(verb) is not None and verb.text[-2:] == "ed"


def phrase_of(head: Token) -> tuple[Token, ...]:
    return tuple(sorted(head.subtree, key=lambda t: t.i))


def independent(verb: Token) -> bool:
    """Whether the parser called a main clause beside a semicolon a content clause."""
    head = verb.head
    if any(c.dep_ == "mark" for c in verb.children):
        return False
    if verb.i > head.i:
        return verb.left_edge.i > 0 and verb.doc[verb.left_edge.i - 1].text == ";"
    return any(c.text == ";" for c in head.children if c.dep_ == "punct")


def _may_be_passive(verb: Token) -> bool:
    """Whether a coordinated verb may share the auxiliary before it, being a participle."""
    if verb.tag_ == "VBN":
        return base_form(verb.lower_) not in _INTRANSITIVE
    return any(c.dep_ == "agent" for c in verb.children)


def _unclear_voice(verb: Token) -> bool:
    """Whether a coordinated verb after a passive one could be active or passive ("was arrested and held")."""
    if verb.dep_ != "conj" or own_subject(verb) is not None or any(c.dep_ == "dobj" for c in verb.children):
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
    subject = own_subject(first)
    if subject is None:
        return
    for child in first.children:
        if _is_time(child) and (own_subject(verb) is not None or any(_is_time(c) for c in verb.children)):
            continue
        if child.dep_ == "prep" and child.i < subject.left_edge.i:
            yield Part("preposition", phrase_of(child), child, True)


def _is_time(token: Token) -> bool:
    """Whether a phrase says when."""
    return any(t.ent_type_ in ("DATE", "TIME") for t in token.subtree) or token.lower_ in (
        "then",
        "later",
        "afterwards",
    )


def _parts(verb: Token) -> Iterator[Part]:
    for child in sorted(verb.children, key=lambda t: t.i):
        if child.dep_ in _SKIPPED or (child.dep_ == "ccomp" and independent(child)):
            continue
        role, tokens = _role(child, verb), _uncoordinated(child)
        if role == "attribute" and (twin := _twin(child)) is not None:
            if twin.i > child.i:
                continue
            tokens = (*phrase_of(twin), *tokens)
        maker = _maker_of(child) if role == "object" else None
        if maker is not None:
            tokens = (*tokens, *phrase_of(maker))
        elif child.dep_ == "prep" and (made := _made_by(child)) is not None and _maker_of(made) == child:
            continue
        yield Part(role, tokens, child, child.i < verb.i)


def _twin(attribute: Token) -> Token | None:
    """The other half of an attribute that the parser split ("the oceanographer" + "Tomás Errázuriz")."""
    halves = [c for c in attribute.head.children if c.dep_ == attribute.dep_ and c.i != attribute.i]
    near = (
        c
        for c in halves
        if c.right_edge.i + 1 == attribute.left_edge.i or attribute.right_edge.i + 1 == c.left_edge.i
    )
    return next(near, None)


def _uncoordinated(head: Token) -> tuple[Token, ...]:
    """A phrase up to where another of another kind is joined to it ("until 2010 *and thereafter by X*")."""
    tokens = phrase_of(head)
    if head.dep_ != "prep":
        return tokens
    for at, token in enumerate(tokens[:-1]):
        if at > 1 and token.dep_ == "cc" and tokens[at + 1].pos_ in ("ADP", "ADV", "SCONJ"):
            other = tokens[at + 1].pos_ != "ADP" or tokens[at + 1].lower_ != head.lower_
            return tokens[:at] if other else tokens
    return tokens


def _made_by(preposition: Token) -> Token | None:
    """The object right before "by …" in an active clause."""
    found = (c for c in preposition.head.children if c.dep_ == "dobj")
    return next((c for c in found if c.right_edge.i + 1 == preposition.i), None)


def _maker_of(made: Token) -> Token | None:
    """ "by …" after an object, which the parser hung on the verb ("owns paintings *by Ada Poe*")."""
    if any(c.dep_ == "auxpass" for c in made.head.children):
        return None
    after = (c for c in made.head.children if c.i == made.right_edge.i + 1)
    return next((c for c in after if c.dep_ == "prep" and c.lower_ == "by" and _names_somebody(c)), None)


def _role(child: Token, verb: Token) -> str:
    """What a phrase is to its verb; "other" where no question can be asked with it."""
    role = _PARTS.get(child.dep_, "other")
    if child.dep_ == "npadvmod" and child.ent_type_ not in _AMOUNTS:
        return "other"
    if child.dep_ == "prep" and child.lower_ == "by" and any(c.dep_ == "auxpass" for c in verb.children):
        role = "agent" if _names_somebody(child) else role
    if role == "agent" and child.i and child.nbor(-1).text == ",":
        return "other"
    if child.dep_ == "prep" and any(
        c.dep_ in ("pcomp", "prep") and c.pos_ == "VERB" and own_subject(c) is not None
        for c in child.children
    ):
        return "other"
    return role


def _names_somebody(preposition: Token) -> bool:
    """Whether "by …" after a passive verb has a capitalised object that is no date."""
    return any(
        c.dep_ == "pobj" and c.text[:1].isupper() and c.ent_type_ not in ("DATE", "TIME")
        for c in preposition.children
    )
