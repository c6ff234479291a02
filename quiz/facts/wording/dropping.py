"""What a clause can lose and stay true: asides, circumstances, phrases that only narrow it.

A plain assertion about the past stays true without its circumstances ("the scales were recalled *after the
batteries had caught fire*"); one with "only", "most" or a superlative does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part, own_subject
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

DROPPABLE_PREPOSITIONS = word_set(
    """compared following after during due because despite amid alongside including owing
    until since besides throughout like unlike given prior subsequent except apart"""
)
SOMEWHERE = word_set("there here elsewhere")
"""What stands for a place that is told before, and goes with it."""
_CIRCUMSTANCES = word_set("after as because since when while although though whereas before where once")
_CONDITIONS = word_set("if unless until whether than whenever wherever provided lest till so how why")
_NARROWING = word_set(
    "in on at with under before for near through within beside inside outside across around"
)
_TO_DO = word_set(
    """invite ask persuade convince urge induce force oblige compel permit allow authorise authorize enable
    challenge encourage"""
)
"""Verbs that say little without what somebody was to do."""
_SCOPE = word_set(
    """only first last most least best worst all every each any no none never not few fewer less more both
    second third fourth fifth youngest oldest usually often sometimes rarely mostly mainly generally
    seldom always typically normally commonly"""
)


def clause_may_go(part: Part, clause: Clause) -> bool:
    """Whether an adverbial clause only tells the circumstances."""
    if set_off(part, clause):
        return True
    words = [t.lower_ for t in part.tokens]
    opening = words[0] if words else ""
    if _is_purpose(part):
        if clause.verb.lemma_.casefold() in _TO_DO:
            return False
        return not any(t.lower_ == "only" for t in clause.subject.tokens)
    if opening in _CONDITIONS or any(w in _CONDITIONS for w in words[:2]):
        return False
    if not past(clause) or scoped(clause):
        return False
    if part.head.tag_ == "VBG" and opening in ("while", "after", "before", "when", "by"):
        return True
    return opening in _CIRCUMSTANCES and own_subject(part.head) is not None


def _is_purpose(part: Part) -> bool:
    """Whether a clause tells what something was done for ("travels to Cleveland *to confront Pike*")."""
    words = [t.lower_ for t in part.tokens[:2]]
    infinitive = part.head.tag_ == "VB" and any(
        c.dep_ == "aux" and c.lower_ == "to" for c in part.head.children
    )
    return infinitive or words in (["so", "that"], ["so", "as"])


def aside_may_go(part: Part, clause: Clause) -> bool:
    """Whether a phrase of no clear role only adds: a trailing participle, "with launch foreseen"."""
    if part.role == "content":
        return False
    if part.head.dep_ in ("acl", "advcl", "appos"):
        return set_off(part, clause)
    if part.head.dep_ == "prep" and part.head.lower_ in DROPPABLE_PREPOSITIONS:
        return True
    if part.head.dep_ == "npadvmod":
        return set_off(part, clause) and not part.fronted
    return part.head.dep_ == "prep" and part.head.lower_ in ("with", "without") and past(clause)


def true_without(part: Part, clause: Clause) -> bool:
    """Whether a phrase that cannot be told only narrows what an assertion about the past says."""
    if any(_scope_word(t) for t in part.tokens) or any(
        t.dep_ == "conj" for p in clause.parts for t in p.tokens
    ):
        return False
    return part.head.lower_ in _NARROWING and past(clause) and not scoped(clause)


def past(clause: Clause) -> bool:
    """Whether a clause tells what happened, and not what is usually so."""
    first = clause.auxiliaries[0] if clause.auxiliaries else ""
    return first in ("was", "were", "had", "did") or (not first and clause.verb.tag_ in ("VBD", "VBN"))


def beside_name(part: Part, clause: Clause) -> bool:
    """Whether a phrase says whose work or where the subject is ("The score, *by Poe*, won …"; "The mill, *in
    Lund*, was sold"), or where the one is to whom something went ("sent it to Jo Ek *at the mill*")."""
    before = part.head.doc[part.head.i - 1]
    if part.head.lower_ == "at" and before.ent_type_ == "PERSON" and before.dep_ == "pobj":
        return before.head.lower_ == "to"
    behind = part.role == "preposition" and clause.subject.head.i < part.head.i < clause.verb.i
    place = part.head.lower_ in ("in", "at", "on", "near") and past(clause)
    return behind and between_commas(part) and (part.head.lower_ == "by" or place)


def between_commas(part: Part) -> bool:
    """Whether a phrase that gives no date stands between two commas, and so only adds to the clause."""
    doc, first = part.head.doc, part.tokens[0].i
    end = max(t.i for t in part.tokens if t.text != ",") + 1
    if first == 0 or end >= len(doc) or doc[first - 1].text != "," or doc[end].text != ",":
        return False
    return not any(t.ent_type_ in ("DATE", "TIME") or t.like_num for t in part.tokens)


def set_off(part: Part, clause: Clause) -> bool:
    """Whether a part is separated by a comma from the clause, or opens it."""
    first = min(t.i for t in part.tokens)
    before = clause.verb.doc[first - 1] if first else None
    if clause.verb.doc[first].text == ",":
        return True
    if part.fronted and part.head.i < clause.subject.head.i:
        return True
    return before is not None and before.text in (",", "–", "—", ";")


def closes_name(part: Part, clause: Clause) -> bool:
    """Whether the comma before a part closes a name ("founded a press, Heron Books, *in Odense*")."""
    first, doc = min(t.i for t in part.tokens), clause.verb.doc
    if part.fronted or first < 2 or doc[first - 1].text != "," or doc[first - 2].pos_ != "PROPN":
        return False
    return sum(t.text == "," for t in doc[clause.verb.i : first]) % 2 == 0


def scoped(clause: Clause) -> bool:
    """Whether something in the clause holds only together with all that narrows it ("the only one in …")."""
    kept = [
        clause.subject,
        *(p for p in clause.parts if p.role in ("object", "attribute", "adverb", "agent")),
    ]
    return any(_scope_word(t) for p in kept for t in p.kept)


def _scope_word(token: Token) -> bool:
    return token.lower_ in _SCOPE or token.tag_ in ("JJS", "RBS", "JJR", "RBR")


def is_moved(part: Part) -> bool:
    """Whether a part is what a relative word behind a preposition stands for ("the piano *on which* …")."""
    return part.role == "preposition" and len(part.tokens) > 1 and part.tokens[0].i > part.tokens[1].i


def on_it(part: Part) -> bool:
    """Whether a phrase is no more than a pronoun, with which what the clause tells of would go."""
    return part.role == "preposition" and [t.lower_ for t in part.tokens[1:]] in (["it"], ["them"])


def is_some_of_them(part: Part) -> bool:
    """Whether a phrase turns to some of them: "published nine papers, *five of them* with Poe"."""
    words = [t.lower_ for t in part.tokens if not t.is_punct]
    return len(words) > 2 and words[-2] == "of" and words[-1] in ("them", "which", "whom")
