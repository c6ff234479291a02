"""The subject of a main verb that the parser left without one or gave two, mended.

Two places swallow it time and again: a participle between commas ("*The duke*, marching from Ostby, was met
…") and a date at the head of the sentence ("Between 1930 and 1932 *Holm* observed …").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quiz.facts.terms.trades import is_role
from quiz.facts.tokens import Token

_YEARS_HIS = ("a", "six", "years", "his")
_SUBJECTS = ("nsubj", "nsubjpass")
_HAVING_ONE = (*_SUBJECTS, "expl", "csubj")
_YEAR = re.compile(r"\d{4}s?")
_OF_A_NAME = ("DET", "PROPN", "NOUN", "ADJ", "NUM", "PRON")
Hang = Callable[[Token, Token, str], None]


def mend_subject(root: Token, hang: Hang) -> None:
    """Give a tensed main verb without a subject the noun that surely is its own."""
    if any(c.dep_ in _HAVING_ONE for c in root.children):
        return
    group = [c for c in root.children if c.dep_ in ("aux", "auxpass") and c.i < root.i]
    first = min(group, key=lambda c: c.i) if group else root
    if first.tag_ not in ("VBD", "VBZ", "VBP") or first.i < 1:
        return
    noun = _before_participle(root, first) or _behind_date(root, first, hang)
    if noun is not None:
        hang(noun, root, "nsubjpass" if any(c.dep_ == "auxpass" for c in group) else "nsubj")


def mend_cut_name(name: Token, hang: Hang) -> None:
    """Hang a name that was taken for a subject on the trade before it ("by the teacher *Jo Ek* saved …")."""
    first = name.left_edge
    trade = first.nbor(-1) if first.i else first
    if name.pos_ != "PROPN" or trade.pos_ != "NOUN" or trade.dep_ != "pobj" or not is_role(trade.lower_):
        return
    if name.dep_ == "appos":
        if name.head.i < trade.i and name.head.pos_ == "NOUN":
            hang(name, trade, "appos")
        return
    verb, top = name.head, trade
    while top.head is not top and top.head is not verb:
        top = top.head
    own = any(c.dep_ in _SUBJECTS and c.i < trade.i for c in verb.children)
    lost = top.pos_ == "NOUN" and top.head is verb and top.i < trade.i
    if top.head is top or not (own or lost):
        return
    dep = name.dep_
    hang(name, trade, "appos")
    if not own:
        top.dep_ = dep


def mend_upon(upon: Token, hang: Hang) -> None:
    """Keep a town whole that lies "upon" its river ("made in Newcastle *upon Tyne*")."""
    before = upon.nbor(-1)
    whole = before.pos_ == "PROPN" and upon.i + 1 < len(upon.doc) and upon.nbor(1).pos_ == "PROPN"
    if whole and upon.head is not before:
        hang(upon, before, "prep")


def mend_age(senior: Token, hang: Hang) -> None:
    """ "Married Jo Ek, a weaver *six years her senior*": how old says more of the weaver."""
    if senior.i < len(_YEARS_HIS):
        return
    years, whose = (senior.doc.words[senior.i - step] for step in (2, 1))
    if whose.lower_ not in ("his", "her", "their") or years.lower_ not in ("year", "years"):
        return
    number = next((c for c in years.children if c.dep_ == "nummod"), years)
    noun = number.left_edge.nbor(-1)
    if noun.pos_ != "NOUN" or number is years:
        return
    if noun.head is years:
        for child in [c for c in years.children if c.i < noun.i]:
            hang(child, noun, child.dep_)
        hang(noun, years.head, years.dep_)
    for clause in [c for t in (senior, years) for c in t.children if c.dep_ == "relcl"]:
        hang(clause, noun.head if noun.dep_ == "appos" else noun, "relcl")
    for mark in [c for t in (senior, years) for c in t.children if c.i > senior.i and c.is_punct]:
        hang(mark, noun.head, "punct")
    hang(senior, noun, "amod")
    hang(years, senior, "npadvmod")


def _before_participle(root: Token, first: Token) -> Token | None:
    """The noun at the head of the sentence that was taken for the subject of a clause between commas."""
    if first.nbor(-1).text != ",":
        return None
    for clause in root.children:
        if clause.dep_ != "advcl" or clause.i > root.i or any(c.dep_ == "mark" for c in clause.children):
            continue
        noun = next((c for c in clause.children if c.dep_ in _SUBJECTS and c.i < clause.i), None)
        if noun is None or noun.pos_ not in ("NOUN", "PROPN") or not noun.left_edge.is_sent_start:
            continue
        inner = [t for t in noun.subtree if t.i < clause.i]
        if any(t.text == "," for t in (*inner, *root.doc.words[inner[-1].i + 1 : clause.left_edge.i + 1])):
            return noun
    return None


def _behind_date(root: Token, first: Token, hang: Hang) -> Token | None:
    """The noun right behind the year that ends the opening of the sentence, and right before the verb."""
    words = root.doc.words
    start = root.left_edge.i
    head = next((t.i for t in words[start : first.i] if t.text == ","), first.i)
    years = [t for t in words[start:head] if _YEAR.fullmatch(t.text)]
    if not years or not words[start].is_sent_start or words[start].pos_ not in ("ADP", "SCONJ"):
        return None
    year = years[-1]
    behind = words[year.i + 1 : first.i]
    if not behind or behind[0].pos_ not in _OF_A_NAME or (head < first.i and words[first.i - 1].text != ","):
        return None
    inside = {t.i for t in behind}
    tops = [t for t in behind if t.head.i not in inside and not t.is_punct]
    if len(tops) != 1 or tops[0].pos_ not in ("NOUN", "PROPN") or tops[0].i > head:
        return None
    noun, above = tops[0], tops[0].head
    for token in words[start : year.i + 1]:
        if token.head.i in inside and token is not year:
            hang(token, year, token.dep_)
    if above.pos_ == "ADP" and year.head.i in inside:
        hang(year, above, "pobj")
    return noun if year.head.i not in inside else None
