"""The parts of a clause: what stands around its verb, each phrase with its role.

Labels are those of ClearNLP as spaCy uses them (https://github.com/clir/clearnlp-guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from quiz.facts.clauses.linking import is_linking
from quiz.facts.clauses.subjects import EMPHATIC as EMPHATIC
from quiz.facts.clauses.subjects import SUBJECTS as SUBJECTS
from quiz.facts.clauses.subjects import own_subject as own_subject
from quiz.facts.wording.asides import without_asides
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

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
_SKIPPED = word_set(
    "punct cc conj aux auxpass neg mark nsubj nsubjpass intj preconj dep meta relcl appos parataxis"
) | {"csubj", "expl"}
_AMOUNTS = ("DATE", "TIME", "MONEY", "CARDINAL")
_BEGINNING = frozenset(["begin", "start", "continue", "cease", "stop"])
_TRANSFERS = word_set("sale loan gift transfer move donation return lease bequest surrender cession crossing")
_MARGINS = word_set("vote votes goals points runs percent % majority margin third half quarter lengths seats")
_SAME_TIME = word_set("in at by to with from into under through as onto of")
_TELLING = word_set(
    """be describe depict portray recall remember commemorate celebrate mark record report criticise criticize
    praise condemn blame study examine investigate discuss mention explain show predict defend deny oppose
    regret cite compare consider cover concern include contain have follow precede"""
)
_NEVER_OF_PEOPLE = word_set("in at on for during from until since as after before under near")


@dataclass(frozen=True)
class Part:
    """One part of a clause: its role, its tokens in order, its head, whether it stands before the verb.

    `said` is another preposition to tell it with ("until 1971, *when* …": in). No slots: `kept` is cached.
    """

    role: str
    tokens: tuple[Token, ...]
    head: Token
    fronted: bool = False
    said: str = ""

    @cached_property
    def kept(self) -> tuple[Token, ...]:
        """The tokens that the part cannot do without."""
        return tuple(without_asides(self.tokens))


def phrase_of(head: Token) -> tuple[Token, ...]:
    return tuple(sorted(head.subtree, key=lambda t: t.i))


def independent(verb: Token) -> bool:
    """Whether the parser called a main clause beside a semicolon a content clause."""
    head = verb.head
    if any(c.dep_ == "mark" for c in verb.children):
        return False
    if (
        verb.i < head.i
        and own_subject(verb) is not None
        and not any(c.dep_ in SUBJECTS for c in head.children)
    ):
        opens = head.dep_ == "ROOT" and verb.doc[head.i - 1].text != ","
        return opens and bool(verb.left_edge.is_sent_start)
    if verb.i > head.i:
        return verb.left_edge.i > 0 and verb.doc[verb.left_edge.i - 1].text == ";"
    if verb.doc[verb.right_edge.i].text == ":" and own_subject(verb) is not None:
        return True
    marks = [c.text for c in head.children if c.dep_ == "punct"]
    return ";" in marks or (":" in marks and own_subject(verb) is not None)


def parts_of(verb: Token) -> Iterator[Part]:
    """The parts of one verb in order; "to …" behind a sale or a gift belongs to it, and not to the verb."""
    kept: Part | None = None
    for part in _loose_parts(verb):
        if kept is not None and part.role == "preposition" and _of_transfer(kept, part):
            kept = replace(kept, tokens=(*kept.tokens, *part.tokens))
            continue
        if kept is not None:
            yield kept
        kept = part
    if kept is not None:
        yield kept


def _of_transfer(thing: Part, behind: Part) -> bool:
    """Whether a phrase tells to whom or for what something went ("by the sale of Jo Ek *to Ostby*")."""
    score = [t.tag_ for t in behind.tokens[1:]] == ["CD"] and thing.tokens[-1].lower_ in _MARGINS
    if score and behind.head.lower_ == "to":
        return True
    if behind.head.lower_ not in ("to", "for") or thing.tokens[-1].i + 1 != behind.tokens[0].i:
        return False
    noun = next((c for c in thing.head.children if c.dep_ == "pobj"), thing.head)
    return noun.lower_ in _TRANSFERS and thing.head.i > thing.head.head.i


def _loose_parts(verb: Token) -> Iterator[Part]:
    """The parts of one verb in order, each phrase with the verb that it belongs to."""
    for child in sorted(verb.children, key=lambda t: t.i):
        stressed = child.dep_ == "npadvmod" and child.lower_ in EMPHATIC
        if (
            child.dep_ in _SKIPPED
            or stressed
            or is_linking(child)
            or (child.dep_ == "ccomp" and independent(child))
        ):
            continue
        loose = _loose_phrases(child, verb)
        gone = {t.i for phrase in loose for t in phrase.subtree}
        for part in _part(child, verb):
            yield replace(part, tokens=tuple(t for t in part.tokens if t.i not in gone)) if gone else part
        for phrase in loose:
            yield Part(_role(phrase, verb), phrase_of(phrase), phrase, phrase.i < verb.i)


def _part(child: Token, verb: Token) -> Iterator[Part]:
    """The part that a child of a verb makes, if it makes one by itself."""
    role, tokens = _role(child, verb), _uncoordinated(child)
    if role == "attribute" and (twin := _twin(child)) is not None:
        if twin.i > child.i:
            return
        tokens = (*phrase_of(twin), *tokens)
    maker = _maker_of(child) if role == "object" else None
    if maker is not None:
        tokens = (*tokens, *phrase_of(maker))
    elif child.dep_ == "prep" and (made := _made_by(child)) is not None and _maker_of(made) == child:
        return
    yield Part(role, tokens, child, child.i < verb.i)


def _loose_phrases(child: Token, verb: Token) -> list[Token]:
    """Phrases that belong to the verb: hung on a person ("by X *in 1950*"), or on "began to …"."""
    if child.dep_ == "xcomp" and verb.lemma_.casefold() in _BEGINNING:
        return [c for c in child.children if c.dep_ in ("prep", "advcl") and c.i > child.i]
    if (date := _trailing_date(child, verb)) is not None:
        return [date]
    if child.dep_ in ("attr", "dobj", "oprd"):
        spans = [c for c in child.children if c.dep_ == "prep" and c.lower_ in ("since", "until")]
        return [c for c in spans if any(g.ent_type_ == "DATE" for g in c.children)]
    person = child
    if child.dep_ in ("agent", "prep"):
        person = next((c for c in child.children if c.dep_ == "pobj"), child)
    if child.dep_ == "prep" and person.i != child.i and (child.lower_ == "as" or person.pos_ == "PROPN"):
        passive = any(c.dep_ == "auxpass" for c in verb.children)
        return [c for c in person.children if c.dep_ == "prep" and (_when(c) or (passive and _agent(c)))]
    if person.pos_ != "PROPN" or person.ent_type_ != "PERSON":
        return []
    found = (c for c in person.children if c.dep_ == "prep" and c.i == person.i + 1)
    return [c for c in found if c.lower_ in _NEVER_OF_PEOPLE]


def _when(preposition: Token) -> bool:
    """Whether a phrase is "in 1887" or "on 4 May 1911"."""
    dated = any(c.ent_type_ == "DATE" and c.dep_ == "pobj" for c in preposition.children)
    return dated and preposition.lower_ in ("in", "on", "since", "until")


def _trailing_date(child: Token, verb: Token) -> Token | None:
    """The date that ends a phrase and says when the verb was so ("set up by an act of parliament *in 1926*").

    A date stays with what it is told of: behind "after" and the like, or behind a verb of telling.
    """
    if child.right_edge.ent_type_ != "DATE" or child.i < verb.i or verb.tag_ not in ("VBD", "VBN"):
        return None
    if not (child.dep_ in ("dobj", "agent") or child.lower_ in _SAME_TIME):
        return None
    noun = date = child.right_edge
    while noun.i != child.i and not (noun.dep_ == "prep" and noun.head.pos_ in ("NOUN", "PROPN")):
        noun = noun.head
    date, inner = noun, noun.head
    if date.i == child.i or not _when(date) or date.right_edge.i != child.right_edge.i:
        return None
    known = inner.pos_ == "NOUN" and any(c.dep_ == "det" and c.lower_ == "the" for c in inner.children)
    if known and inner.i - inner.left_edge.i < 3:
        return None
    if not any(len(t.text) == 4 and t.text.isdigit() for t in date.subtree):
        return None
    while inner.i != child.i:
        if inner.pos_ in ("VERB", "AUX") or (inner.dep_ == "prep" and inner.lower_ not in _SAME_TIME):
            return None
        inner = inner.head
    return None if verb.lemma_.casefold() in _TELLING else date


def _agent(preposition: Token) -> bool:
    return preposition.lower_ == "by" and _names_somebody(preposition)


def false_list(verb: Token) -> bool:
    """Whether the parser joined something else to a date ("gold on 5 May, *and platinum in Chile*")."""
    dates = (g for c in verb.children if c.dep_ == "prep" for g in c.children if g.ent_type_ == "DATE")
    return any(
        c.dep_ == "conj" and c.ent_type_ not in ("DATE", "TIME", "CARDINAL") and c.pos_ != "NUM"
        for date in dates
        for c in date.children
    )


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
    if head.dep_ == "xcomp" and (joined := _joined_past(head)) is not None:
        return tuple(t for t in tokens if t.i < joined.i)
    if head.dep_ != "prep":
        return tokens
    for at, token in enumerate(tokens[:-1]):
        if at > 1 and token.dep_ == "cc" and tokens[at + 1].pos_ in ("ADP", "ADV", "SCONJ"):
            other = tokens[at + 1].pos_ != "ADP" or tokens[at + 1].lower_ != head.lower_
            return tokens[:at] if other else tokens
    return tokens


def _joined_past(verb: Token) -> Token | None:
    """The "and" behind which a past verb was joined to an infinitive ("took years to build *and* held")."""
    joined = any(c.dep_ == "conj" and (c.tag_ == "VBD" or c.lower_[-2:] == "ed") for c in verb.children)
    return next((c for c in verb.children if c.dep_ == "cc"), None) if joined and verb.tag_ == "VB" else None


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
    if child.dep_ == "npadvmod" and child.ent_type_ not in _AMOUNTS and not _counted_times(child):
        return "other"
    if child.dep_ == "prep" and child.lower_ == "by" and any(c.dep_ == "auxpass" for c in verb.children):
        role = "agent" if _names_somebody(child) else role
    if role == "agent" and child.i and child.nbor(-1).text == ",":
        return "other"
    if role == "agent" and any(c.lower_ in _MARGINS for c in child.children):
        return "preposition"
    if child.dep_ == "prep" and any(
        c.dep_ in ("pcomp", "prep") and c.pos_ == "VERB" and own_subject(c) is not None
        for c in child.children
    ):
        return "other"
    return role


def _counted_times(noun: Token) -> bool:
    """Whether a noun is the "times" of "won it *six times*"."""
    return noun.lower_ == "times" and any(c.dep_ == "nummod" for c in noun.children)


def _names_somebody(preposition: Token) -> bool:
    """Whether "by …" after a passive verb has a capitalised object that is no date."""
    return any(
        c.dep_ == "pobj" and c.text[:1].isupper() and c.ent_type_ not in ("DATE", "TIME")
        for c in preposition.children
    )
