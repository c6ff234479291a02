"""The subject of a verb, where the parser gave it one or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.terms.trades import is_role

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
    """The person of whom a place behind "from" or "in" only says more ("*a merchant* from Gera, who …")."""
    person = noun.head.head
    place = noun.dep_ == "pobj" and noun.head.lower_ in ("from", "in", "at") and person.pos_ == "NOUN"
    return person if place and is_role(person.lower_) else noun
