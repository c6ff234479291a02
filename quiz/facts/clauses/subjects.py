"""The subject of a verb, where the parser gave it one or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.terms.trades import KIN, is_role

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass")
EMPHATIC = frozenset(["himself", "herself", "itself", "themselves"])
"""Words that only stress a subject where they stand beside it ("was herself replaced")."""


def own_subject(verb: Token) -> Token | None:
    """The subject's head; of two that the parser set side by side ("the firm Dunmore Holdings") the last.

    So it is too where the first only says what the second is ("The son of a smith, *Holm* studied …").
    """
    found = [c for c in verb.children if c.dep_ in SUBJECTS and c.lower_ not in EMPHATIC]
    if len(found) == 2 and found[0].right_edge.i + 1 == found[1].left_edge.i:
        return found[1]
    if len(found) == 2 and found[0].pos_ == "NOUN" and found[1].pos_ in ("PROPN", "PRON"):
        apart = found[1].left_edge.i - found[0].right_edge.i == 2
        return found[1] if apart and verb.doc[found[1].left_edge.i - 1].text == "," else found[0]
    return found[0] if found else None


def somebody_from(noun: Token) -> Token:
    """The person of whom a name behind "from" or "on" only says more ("*a merchant* from Gera, who …").

    So it is with whom one works for, if it is nobody ("*a journalist* on the Evening Post who …").
    """
    person, word = noun.head.head, noun.head.lower_
    told = noun.dep_ == "pobj" and person.pos_ == "NOUN" and is_role(person.lower_)
    body = noun.pos_ == "PROPN" and noun.ent_type_ != "PERSON" and word in ("on", "for", "of", "with")
    known = body and any(c.lower_ == "the" for c in noun.children)
    return person if told and (known or word in ("from", "in", "at")) else noun


def may_be_another(pronoun: Token) -> bool:
    """Whether "who" may mean either of two: "Karl Moe, a pupil *of Ada Poe*, *who* built the mill", or "Karl
    Moe was a pupil of Ada Poe, who …", or "Jo Moe, the daughter of the mayor, who …".
    """
    doc, at = pronoun.doc, pronoun.i - 2
    if at < 0 or pronoun.lower_ != "who" or doc[at + 1].text != "," or doc[at].pos_ not in ("PROPN", "NOUN"):
        return False
    name = doc[at]
    while name.dep_ in ("compound", "flat") or (name.dep_ == "appos" and name.head.pos_ == "PROPN"):
        name = name.head
    role = name.head.head
    told = is_role(role.lower_) or role.lower_ in KIN
    if name.dep_ != "pobj" or name.head.lower_ not in ("of", "to", "under") or not told:
        return False
    role = role.head if role.dep_ == "conj" else role
    left = role.left_edge.i
    return role.dep_ == "attr" or (left > 1 and doc[left - 1].text == "," and doc[left - 2].pos_ == "PROPN")


def made_by(maker: Token) -> Token:
    """What "in which" is told of behind who made it ("*a play* by Ada Poe, in which …")."""
    by = maker.head
    made = maker.dep_ == "pobj" and by.lower_ == "by" and by.head.pos_ == "NOUN" and maker.pos_ == "PROPN"
    return by.head if made else maker
