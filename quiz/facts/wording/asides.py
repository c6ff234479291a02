"""What a phrase can lose: brackets, non-restrictive clauses, appositions between commas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


_MARKS = (",", "(", "–", "—", ";", ":")
_DESCRIBING = ("amod", "advmod", "npadvmod")


def without_asides(tokens: Sequence[Token]) -> list[Token]:
    """Keep the tokens, in order, that a phrase cannot do without, punctuation at the edges left out."""
    if _is_plain(tokens):
        start = next((n for n, t in enumerate(tokens) if t.dep_ not in ("cc", "preconj")), len(tokens))
        return list(tokens[start:])
    inside = {t.i for t in tokens}
    dropped: set[int] = set()
    depth = 0
    for token in tokens:
        if token.text in "([":
            depth += 1
        if depth:
            dropped.add(token.i)
        if token.text in ")]":
            depth = max(0, depth - 1)
        aside = token.dep_ in ("relcl", "appos", "acl", "advcl", "parataxis") and token.head.i in inside
        aside = aside or (token.dep_ in _DESCRIBING and token.head.i in inside and _behind_noun(token))
        aside = aside or (
            token.dep_ == "prep" and token.head.i in inside and token.head.pos_ in ("NOUN", "PROPN")
        )
        if aside and _set_off(token) and not _opens_list(token):
            dropped |= {t.i for t in token.subtree}
    kept = [t for t in tokens if t.i not in dropped]
    if (further := next((t for t in kept if _runs_on(t, dropped)), None)) is not None:
        end = next((t.i for t in tokens if t.i > further.i and t.text == ","), None)
        if end is None:
            return []
        kept = [t for t in kept if not further.i <= t.i <= end]
    while kept and ((kept[0].is_punct and kept[0].text not in '"“') or kept[0].dep_ in ("cc", "preconj")):
        kept = kept[1:]
    while kept and kept[-1].is_punct and kept[-1].text not in '"”%':
        kept = kept[:-1]
    return [t for i, t in enumerate(kept) if not _stray_comma(t, kept, i)]


def _is_plain(tokens: Sequence[Token]) -> bool:
    """Whether no mark stands in a phrase or right before it, so that nothing can be set off."""
    if not tokens or any(t.is_punct for t in tokens):
        return not tokens
    first = tokens[0].i
    if tokens[-1].i - first != len(tokens) - 1 or any(t.left_edge.i < first for t in tokens):
        return False
    return first == 0 or tokens[0].doc[first - 1].text not in _MARKS


def _runs_on(token: Token, dropped: set[int]) -> bool:
    """Whether an aside has no end before a word ("the Poe, a ship 68 metres *long*, sank")."""
    if token.i - 1 not in dropped or token.is_punct:
        return False
    before = token.nbor(-1)
    if before.text == ")":
        while before.i > 0 and before.text != "(":
            before = before.nbor(-1)
        return before.i > 0 and before.i - 1 in dropped and not before.nbor(-1).is_punct
    return not token.doc[token.i - 1].is_punct and token.pos_ in ("ADJ", "NOUN", "ADV", "VERB")


def _behind_noun(token: Token) -> bool:
    """Whether an adjective or a measure stands behind its noun ("Sesimbra, *40 km south of Lisbon*")."""
    behind = token.i > token.head.i and token.head.pos_ in ("NOUN", "PROPN")
    return behind and token.left_edge.i < token.right_edge.i and not token.left_edge.text[0].isupper()


def _opens_list(token: Token) -> bool:
    """Whether what was read as an apposition is a member of a list ("A, B, and C", "A, the poet B and C")."""
    if _is_between(token):
        return True
    described = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.children)
    named = token.pos_ == "PROPN" and token.head.pos_ == "NOUN" and token.head.tag_ == "NN"
    named_here = (c for c in token.children if c.dep_ == "appos" and c.i == token.i + len(_name_of(c)))
    members = (token, *named_here)
    return (
        token.dep_ == "appos"
        and not (described or named)
        and any(c.dep_ in ("cc", "conj") for member in members for c in member.children)
    )


def _is_between(token: Token) -> bool:
    """Whether several things stand before ", and" ("the hats of A, *the bags of B*, and gloves of C")."""
    comma, joint = token.right_edge.i + 1, token.right_edge.i + 2
    if token.tag_ not in ("NNS", "NNPS") or joint >= len(token.doc) or token.doc[comma].text != ",":
        return False
    cc = token.doc[joint]
    return cc.dep_ == "cc" and cc.head == token.head and any(c.dep_ == "det" for c in token.children)


def _name_of(last: Token) -> list[Token]:
    """The words of a name that ends in a token, as far as they stand right before it."""
    return [*(c for c in last.children if c.dep_ == "compound" and c.i < last.i), last]


def _set_off(token: Token) -> bool:
    """Whether a modifier is set off by a comma, dash or bracket."""
    left = token.left_edge
    before = token.doc[left.i - 1] if left.i else None
    return before is not None and before.text in _MARKS


def _stray_comma(token: Token, kept: Sequence[Token], i: int) -> bool:
    """Whether a comma lost what stood behind it."""
    if token.text != ",":
        return False
    nxt = kept[i + 1] if i + 1 < len(kept) else None
    return nxt is None or nxt.i != token.i + 1
