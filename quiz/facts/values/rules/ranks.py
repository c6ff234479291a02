"""Ranks (number 24, 84th-greatest, placed 12th) and other ordinals (the 86th Academy Awards)."""

from __future__ import annotations

import re

from quiz.facts.values.numerals import ORDINAL, ORDINAL_DIGITS, ORDINAL_WORDS, WORDS, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import END, Hit, Rule, after, before, clean

_SUPERLATIVE = (
    r"(?:greatest|best|worst|largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|fastest"
    r"|slowest|tallest|deepest|richest|poorest|busiest|strongest|heaviest|lightest|wealthiest|earliest|newest"
    r"|widest|hottest|coldest|brightest|closest|nearest|wettest|driest|finest|funniest|scariest|hardest|thickest"
    r"|broadest|steepest|densest|most|least|top|leading|[a-z]+ernmost)\b(?:-[a-z]+)?"
)
_SURE = re.compile(
    r"\b(?:rank\w*|placed|places|placing|finish(?:ed|es|ing)?|came|com(?:es|ing) in|voted|tied|qualified)"
    r"(?: (?!the\b|an?\b)[\w’']+){0,4} (?:(?:in|at|joint|equal|tied) )*$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"\s*(?:[.,;:)—–]|$|(?:in|on|at|of|among|out|overall|behind|with|and|for|to|place)\b)")
_OWNED = re.compile(r"(?:\b(?:its|their|his|her|as)|[A-Z][\w’']*) $")
_AT = re.compile(r"(?:^|[\s(])(?:At|Reaching|Hit|Peaking at|The) $")
_NAMES = re.compile(r"[ -](?:Street|Avenue|St\.|Ave\.|Road|Congress District|(?-i:[Cc]entury))")
_FRACTION = re.compile(r"\b(?:an?|one) $", re.IGNORECASE)
_COMPOUND = re.compile(r"[-–](?!century)\w")


def _number(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    front = before(match, 30)
    if number is None or number.value < 1:
        return None
    if match["head"][0] in "Nn#" and _OWNED.search(front) and not _AT.search(front):
        return None
    return Hit(Quantity(clean(match[0]), "rank", number, before=match["head"]), match.end())


def _superlative(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None:
        return None
    return Hit(Quantity(clean(match[0]), "rank", number, after=match["tail"]), match.end())


def _placed(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or (match["number"][:1].isalpha() and match["number"][:1].isupper()):
        return None
    tail = match["place"] or ""
    if not tail and not (_SURE.search(before(match, 60)) and _FOLLOWS.match(after(match, 12))):
        return None
    return Hit(Quantity(clean(match[0]), "rank", number, after=tail), match.end())


def _listed(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    return None if number is None else Hit(Quantity(match[0], "rank", number), match.end())


def _ordinal(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    behind = after(match, 24)
    if number is None or _NAMES.match(behind) or _COMPOUND.match(behind):
        return None
    if match["number"][0].isupper() and re.match(r" [A-Z]", behind):
        return None
    if _FRACTION.search(before(match, 8)) and behind.startswith(" of "):
        return None
    if match["number"].lower() == "first" and re.search(r"\b(?:[Aa]t|very) $", before(match, 8)):
        return None
    return Hit(Quantity(match[0], "ordinal", number), match.end())


RULES = (
    Rule(
        "number-n",
        "rank",
        ("word", "symbol"),
        re.compile(rf"(?P<head>[Nn]umber |[Nn]o\. ?|#|№ ?)(?P<number>\d+|{WORDS}){END}"),
        _number,
        yes=(
            ("the film ranked number 24 on The", "number 24"),
            ("It reached No. 3 on the", "No. 3"),
            ("debuted at number one", "number one"),
            ("peaked at #12 on", "#12"),
        ),
        no=("a number of films", "Symphony No. 5", "as its No. 88", "No one came"),
    ),
    Rule(
        "nth-superlative",
        "rank",
        ("digit", "word"),
        re.compile(rf"(?P<number>{ORDINAL})(?P<tail>[- ]{_SUPERLATIVE})"),
        _superlative,
        yes=(
            ("voted the 84th-greatest film since", "84th-greatest"),
            ("the third-largest city", "third-largest"),
            ("its second most populous", "second most"),
            ("the fifth-highest-grossing", "fifth-highest-grossing"),
        ),
        no=("the 3rd guest",),
    ),
    Rule(
        "placed-nth",
        "rank",
        ("digit", "word"),
        re.compile(rf"(?P<number>{ORDINAL})(?P<place> place\b)?"),
        _placed,
        yes=(
            ("ranked its screenplay 17th in WGA's", "17th"),
            ("it placed 12th in the", "12th"),
            ("finishing third, behind", "third"),
            ("in second place", "second place"),
        ),
        no=("the 86th Academy Awards", "his third album", "was voted the 86th president"),
    ),
    Rule(
        "list-rank",
        "rank",
        ("digit",),
        re.compile(rf"(?:(?<=^- )|(?<=\n- )|(?<=\n\* ))(?P<number>{ORDINAL_DIGITS})(?=(?: place)? ?[–—:-])"),
        _listed,
        yes=(("- 1st – David Edelstein, Vulture", "1st"),),
        no=("- 1st Lieutenant",),
    ),
    Rule(
        "ordinal",
        "ordinal",
        ("digit", "word"),
        re.compile(rf"(?P<number>{ORDINAL_DIGITS}|{ORDINAL_WORDS})"),
        _ordinal,
        yes=(
            ("At the 86th Academy Awards, the", "86th"),
            ("their third album", "third"),
            ("the twenty-third edition", "twenty-third"),
        ),
        no=(
            "on 42nd Street",
            "the 19th century",
            "the Third Reich",
            "at first it",
            "a first-class ticket",
            "a third of them",
        ),
    ),
)
