"""Finding values: in running text, and in a cell that is one value as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from quiz.facts.values.calendar import MONTHS, SHORT_MONTHS
from quiz.facts.values.model import Found, Value
from quiz.facts.values.numerals import ORDINAL_WORDS, TENS, UNITS
from quiz.facts.values.qualifiers import qualified, qualifier_before, qualifier_behind
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import Hit, Rule, clean
from quiz.facts.values.rules import (
    ages,
    counts,
    dates,
    durations,
    measures,
    money,
    ranks,
    ratings,
    shares,
    spans,
)

RULES: tuple[Rule, ...] = (
    *spans.RULES,
    *dates.RULES,
    *money.RULES,
    *shares.RULES,
    *ratings.RULES,
    *ages.RULES,
    *durations.RULES,
    *measures.RULES,
    *ranks.RULES,
    *counts.RULES,
)
"""Every rule, the stronger first: of two matches of one length the first rule's counts."""

_BY_START = {
    kind: tuple(rule for rule in RULES if kind in rule.starts) for kind in ("digit", "word", "symbol")
}
_NUMBER_WORDS = "|".join(sorted({*UNITS[1:], *TENS}, key=len, reverse=True))
_SIGN = "|".join(re.escape(sign) for sign in sorted(money.SIGNS, key=len, reverse=True))
_ANCHOR = re.compile(
    rf"(?<![A-Za-z])(?:(?P<symbol>(?<![\w$])(?:{_SIGN})(?= ?\d)|(?<!\w)[#№](?=\d))"
    r"|(?P<digit>(?<![\w.,:/$£€¥₹–—’'+^_−-])(?:[-−](?=\d))?[\d½¼¾])"
    rf"|(?P<word>\b(?<![-–’'])(?:(?i:{_NUMBER_WORDS}|half a (?=million|billion|dozen)"
    rf"|a (?=dozen|hundred|thousand|million|billion)|early|mid|late|spring|summer|autumn|fall|winter"
    rf"|an? (?=(?:third|quarter|fifth|sixth|eighth|tenth) of )|half(?= of )"
    rf"|number|aged?|between)\b|{ORDINAL_WORDS}"
    rf"|(?:{'|'.join((*MONTHS, *SHORT_MONTHS))}|Sept|No|no|AD|A\.D)\b)))"
)


@lru_cache(maxsize=1 << 12)
def find_values(text: str) -> tuple[Found, ...]:
    """The values in running text, left to right: the longest at each place, none overlapping another."""
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Found]:
    floor = 0
    rules: dict[str, list[Rule]] = {}
    for anchor in _ANCHOR.finditer(text):
        start, kind = anchor.start(), anchor.lastgroup or "digit"
        if start < floor or _is_note(text, start):
            continue
        if kind not in rules:
            rules[kind] = [rule for rule in _BY_START[kind] if rule.may_match(text)]
        hit = _longest(text, start, rules[kind])
        if hit is None:
            continue
        found = _qualify(text, floor, start, hit)
        floor = found.end
        yield found


def _is_note(text: str, start: int) -> bool:
    """Whether the number is a footnote mark as `[12]`."""
    return text[start - 1 : start] == "[" and bool(re.compile(r"\d+\]").match(text, start))


def _longest(text: str, start: int, rules: Sequence[Rule]) -> Hit | None:
    best: Hit | None = None
    for rule in rules:
        match = rule.pattern.match(text, start)
        if match is None:
            continue
        hit = rule.build(match)
        if hit is not None and (best is None or hit.end > best.end):
            best = hit
    return best


def _qualify(text: str, floor: int, core: int, hit: Hit) -> Found:
    if isinstance(hit.value, Quantity) and hit.value.joint.strip() == "and":
        core -= len("between ")
        hit = Hit(replace(hit.value, text=clean(text[core : hit.end])), hit.end)
    start, word = qualifier_before(text, floor, core, hit.value, hit.end)
    end = hit.end
    if not word:
        end, word = qualifier_behind(text, hit.end, hit.value)
    value = qualified(hit.value, word, clean(text[start:end])) if word else hit.value
    return Found(start, end, value, core)


@lru_cache(maxsize=1 << 12)
def parse_value(text: str) -> Value | None:
    """The value that the whole of `text` is, as in an infobox cell; None where anything is left over.

    `4:12` is read as a length, which in running text would be a time of day.
    """
    text = clean(text)
    clock = durations.clock_value(text)
    if clock is not None:
        return clock
    found = next(_scan(text), None)
    if found is None or (found.start, found.end) != (0, len(text)):
        return None
    return found.value
