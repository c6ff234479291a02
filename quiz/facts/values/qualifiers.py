"""The words that make a value approximate, before it (`over`, `about`, `c.`) and behind it (`or so`, `+`)."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.facts.values.date import Date, DateRange
from quiz.facts.values.model import Value
from quiz.facts.values.quantity import Quantity
from quiz.facts.words import word_set

_WORDS = (
    "about|over|around|nearly|almost|some|approximately|approx\\.|roughly|circa|ca\\.|c\\.|under|exceeding"
    "|more than|less than|fewer than|at least|at most|up to|close to|just over|just under|well over"
    "|just above|just below|as many as|as much as|no more than|not more than|no fewer than|no less than"
    "|not less than|slightly over|slightly under|slightly more than|slightly less than|upwards of"
    "|greater than|in excess of|(?:an )?estimated|somewhere around|around about"
)
_BEFORE = re.compile(rf"(?:(?<![\w-])(?P<word>{_WORDS})[ \u00a0]|(?P<sign>[~≈<>] ?))$", re.IGNORECASE)
_BEHIND = re.compile(r"(?: (?P<word>or (?:so|more|less|fewer))\b|(?P<sign>\+)(?!\w))")
_SUBJECT_OF = re.compile(
    r"\b(?:film|movie|story|novel|book|song|tale|documentary|series|drama|comedy|play|article|poem|debate"
    r"|talk|questions?|information|concerns?|speech|lecture|essay|that is|cent(?:er|re)s?|revolves?|learns?"
    r"|talking|wrote|writes|written|writing|speaks?|spoke|know|knew|knows|think|thinks|thought|hears?|heard|dispute"
    r"|turned|look|looking|walk|walks|moves?|all) $",
    re.IGNORECASE,
)
_DURING = re.compile(r" (?:in|from|between|of|during|to|starting|beginning)\b")
_DAY_OR_MORE = 86400
_LASTING = word_set(
    """seasons series episodes games matches rounds sessions nights legs stages generations visits
    weekends innings sets chapters volumes tours instalments installments phases"""
)
_DATED = frozenset({"about", "around", "circa", "ca.", "c.", "approximately", "approx.", "roughly", "~", "≈"})


def qualifier_before(text: str, floor: int, start: int, value: Value, end: int) -> tuple[int, str]:
    """Where the value's qualifier starts and what it says; `start` and "" where it has none.

    `floor` is the end of the value before, which no qualifier reaches into.
    """
    match = _BEFORE.search(text, max(floor, start - 24), start)
    if match is None:
        return start, ""
    word = clean_word(match["word"] or match["sign"])
    if not _fits(text, match, word.lower(), value, end):
        return start, ""
    return match.start(), word


def clean_word(text: str) -> str:
    """A qualifier in lower case with single blanks."""
    return re.sub(r"\s+", " ", text).strip().lower()


def _fits(text: str, match: re.Match[str], word: str, value: Value, end: int) -> bool:
    if isinstance(value, Date | DateRange):
        return word in _DATED
    front = text[max(0, match.start() - 20) : match.start()]
    if word in ("about", "around", "over") and _SUBJECT_OF.search(front):
        return False
    if value.type in ("rank", "ordinal"):
        return word in ("about", "around", "approximately", "nearly", "almost") and value.type == "rank"
    if word == "over" and isinstance(value, Quantity) and value.type == "duration":
        return value.factor < _DAY_OR_MORE or not _DURING.match(text, end)
    if word == "over" and isinstance(value, Quantity) and value.unit in _LASTING:
        return False
    return not (word == "some" and value.type in ("age", "rating"))


def qualifier_behind(text: str, end: int, value: Value) -> tuple[int, str]:
    """Where a qualifier behind the value ends and what it says; `end` and "" where there is none."""
    if not isinstance(value, Quantity) or value.type in ("rank", "ordinal", "rating"):
        return end, ""
    match = _BEHIND.match(text, end)
    return (end, "") if match is None else (match.end(), match["word"] or match["sign"])


def qualified(value: Value, qualifier: str, text: str) -> Value:
    """The value with its qualifier; `text` is how the whole is written."""
    if isinstance(value, Quantity | Date | DateRange):
        return replace(value, qualifier=qualifier, text=text)
    return value
