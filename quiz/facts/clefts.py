"""A sentence that was split to stress a part of it ("It was *in Ostby* that she wrote it"), put together.

What stands behind "it was" becomes a part of the clause behind "that", or its subject instead of "who"; the
words that split it hang on its verb without a role.
"""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.tokens import Token

Hang = Callable[[Token, Token, str], None]
_SUBJECTS = ("nsubj", "nsubjpass")
_STRESSED = ("prep", "advmod", "neg")


def mend_cleft(root: Token, hang: Hang) -> None:
    """Put a split sentence together again, if "it was" is surely no more than what splits it."""
    first = next((c for c in root.children if c.dep_ in _SUBJECTS), None)
    if root.lower_ not in ("was", "is") or first is None or first.lower_ != "it" or first.i + 1 != root.i:
        return
    told = next((c for c in root.children if c.dep_ == "ccomp" and c.i > root.i), None) or _whole(root)
    if told is None or told.finite.tag_ not in ("VBD", "VBZ", "VBP"):
        return
    stressed = [c for c in root.children if root.i < c.i < told.left_edge.i and not c.is_punct]
    who = next((c for c in told.children if c.dep_ in _SUBJECTS and c.lower_ == "who"), None)
    if who is not None:
        if [c.dep_ for c in stressed] != ["attr"]:
            return
        _tell_of(stressed[0], who, told, hang)
    elif not _is_circumstance(stressed, told):
        return
    above = told.head
    for token in (above, *above.ancestors):
        token.forget()
    above.children = tuple([c for c in above.children if c is not told])
    told.head, told.dep_ = told, "ROOT"
    for child in root.children:
        if child in stressed or child.is_punct:
            hang(child, told, child.dep_)
    hang(root, told, "meta")


def _whole(root: Token) -> Token | None:
    """A clause hung on a noun that lacks nothing, so that "that" stands for nothing in it."""
    inside = (t for c in root.children if c.dep_ == "prep" and c.i > root.i for t in c.subtree)
    for verb in inside:
        if verb.dep_ == "relcl" and verb.left_edge.lower_ == "that":
            own = [c.dep_ for c in verb.children if c.lower_ != "that"]
            return verb if "nsubj" in own and ("dobj" in own or "attr" in own) else None
    return None


def _tell_of(stressed: Token, who: Token, told: Token, hang: Hang) -> None:
    """Make what is stressed the subject of the verbs of which "who" was."""
    verbs = [told]
    for verb in verbs:
        verbs += [c for c in verb.children if c.dep_ == "conj"]
        for again in [c for c in verb.children if c.dep_ in _SUBJECTS and c.lower_ == "who" and c is not who]:
            again.dep_ = "dep"
    stressed.dep_, who.dep_ = who.dep_, "dep"
    hang(stressed, told, stressed.dep_)


def _is_circumstance(stressed: list[Token], told: Token) -> bool:
    """Whether when, where or how is stressed, and "that" opens what was so then or there."""
    that = told.left_edge
    subject = any(c.dep_ in _SUBJECTS and c is not that for c in told.children)
    phrases = [c for c in stressed if c.dep_ == "prep"]
    if that.lower_ != "that" or that.head is not told or not subject or not phrases:
        return False
    whole = any(c.dep_ in ("dobj", "attr", "acomp", "nsubjpass") and c is not that for c in told.children)
    if any(c.dep_ not in _STRESSED for c in stressed) or not (whole or _is_named(phrases[-1])):
        return False
    that.dep_ = "dep"
    return True


def _is_named(phrase: Token) -> bool:
    """Whether a phrase holds a name or a date, of which nothing is told behind "that"."""
    return any(c.pos_ in ("PROPN", "NUM") for c in phrase.children)
