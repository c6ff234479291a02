"""Sentences whose main verb the parser took for something else, so that a noun was left as their root.

Each mend is by elimination: a sentence has a verb with a tense, and no other is there. A noun with a subject
of its own is the verb ("streams *drain* into the lake"); a clause without a relative word that hangs on the
root is the main one ("the critic Jo Ek *called* it …"), and so is one behind "before" and the like whose
subject only tells when ("the last concert before their tour *took* place …").
"""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.tokens import Token
from quiz.facts.words import word_set

Hang = Callable[[Token, Token, str], None]
_SUBJECTS = ("nsubj", "nsubjpass")
_TIMES = word_set("year month week day night morning season summer winter spring autumn")
_ASKING = word_set("who whom whose which that where when why how what")
_BEHIND = ("before", "after", "since", "until")
_PAST = ("VBD", "VBZ")


def mend_verbless(root: Token, hang: Hang) -> None:
    """Find the main verb of a sentence whose root is a noun."""
    _mend_lone_name(root, hang)
    if root.dep_ != "ROOT" or root.sent[-1].text != ".":
        return
    subject = next((c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i), None)
    if subject is not None:
        if root.text.islower() and not any(c.dep_ in ("cop", "attr") for c in root.children):
            _retag(root, subject, hang)
        return
    verb = next((c for c in root.children if c.i > root.i and c.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.finite.tag_ not in _PAST:
        return
    role = _beside(verb, root, hang) if verb.dep_ == "relcl" else ""
    role = _behind(verb, root, hang) if verb.dep_ == "advcl" else role
    if role:
        _enthrone(verb, root, role, hang)


def _retag(root: Token, subject: Token, hang: Hang) -> None:
    """Read a noun with a subject as the verb that it is."""
    auxiliary = next((c.lower_ for c in root.children if c.dep_ == "aux"), "")
    if auxiliary:
        root.tag_ = "VBN" if auxiliary in ("has", "have", "had") else "VB"
    else:
        many = subject.tag_ in ("NNS", "NNPS") or any(c.dep_ == "conj" for c in subject.children)
        if many == root.lower_.endswith("s"):
            return
        root.tag_ = "VBP" if many else "VBZ"
    root.pos_ = "VERB"
    end, noun = subject.right_edge, root.nbor(-1)
    if end.dep_ == "prep" and noun.head is root and noun.dep_ == "compound":
        hang(noun, end, "pobj")


def _beside(verb: Token, root: Token, hang: Hang) -> str:
    """What the root is to a clause right behind it that is the main one: its subject, or its time."""
    name = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if name is None or name.left_edge.i != root.i + 1 or root.tag_ not in ("NN", "NNP"):
        return ""
    if any(t.lower_ in _ASKING for t in verb.doc[root.i + 1 : verb.i]):
        return ""
    if root.lower_ in _TIMES:
        return "npadvmod"
    if name.pos_ != "PROPN" or name.i + 1 != verb.finite.i:
        return ""
    role = name.dep_
    hang(name, root, "appos")
    return role


def _behind(verb: Token, root: Token, hang: Hang) -> str:
    """What the root is to a clause behind "before" that is the main one: it lends its own subject to that."""
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ in _BEHIND), None)
    noun = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if mark is None or noun is None or mark.i != root.i + 1 or noun.left_edge.i != mark.i + 1:
        return ""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.right_edge.i + 1 != verb.finite.i:
        return ""
    role = noun.dep_
    hang(mark, root, "prep")
    hang(noun, mark, "pobj")
    return role


def _enthrone(verb: Token, root: Token, role: str, hang: Hang) -> None:
    """Make a verb the root of its sentence, and hang on it what was the root and what ends it."""
    root.forget()
    verb.forget()
    root.children = tuple([c for c in root.children if c is not verb])
    verb.head, verb.dep_ = verb, "ROOT"
    for child in [c for c in root.children if c.i > verb.i]:
        hang(child, verb, child.dep_)
    hang(root, verb, role)


def _mend_lone_name(name: Token, hang: Hang) -> None:
    """ "*Oyelowo-Finch* left in 1953": a sentence without a verb of its own has the one behind the name."""
    verb = name.nbor(1) if name.i + 1 < len(name.doc.words) else name
    told = verb.head is name and verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD")
    if (
        not name.text[:1].isupper()
        or not told
        or not all(c.dep_ == "compound" for c in name.children if c.i < name.i)
    ):
        return
    agent = any(c.dep_ == "agent" for c in verb.children)
    first = min(name.children, key=lambda c: c.i)
    if agent or not (first if first.i < name.i else name).is_sent_start or not lacks_subject(verb):
        return
    name.children = tuple([c for c in name.children if c is not verb])
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    for child in name.children:
        if child.i > verb.i:
            hang(child, verb, child.dep_)
    hang(name, verb, "nsubj")


def lacks_subject(verb: Token) -> bool:
    """Whether a verb has neither a subject nor an auxiliary."""
    return not any(c.dep_ in (*_SUBJECTS, "expl", "csubj", "aux", "auxpass") for c in verb.children)
