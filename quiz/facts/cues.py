"""What a text must hold for a pattern to match it: the cheap test before any regular expression is tried.

Most patterns name words that every text holds that they match ("lies", "flows"). These are read off the
pattern itself, so every new row of a table passes through the test by construction; a row that names none is
always tried. Looking a few hundred words up is far cheaper than trying, or first compiling, as many patterns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Generic, TypeVar

Row = TypeVar("Row")
Words = frozenset[str]
_NONE: Words = frozenset()
_MOST = 24
_LOOKING = ("?=", "?!", "?<=", "?<!", "?P=", "?#")


class CueIndex(Generic[Row]):
    """A table's rows by what a text must hold for their patterns to match.

    Args:
        rows: the table.
        pattern: a row's pattern.
    """

    def __init__(self, rows: Iterable[Row], pattern: Callable[[Row], str]) -> None:
        self._rows = [(row, obligatory(pattern(row))) for row in rows]
        self._words = sorted({word for _, words in self._rows for word in words})

    def __bool__(self) -> bool:
        return bool(self._rows)

    def rows(self, text: str) -> list[Row]:
        """The rows that may match a text, in the table's order."""
        low = text.lower()
        held = {word for word in self._words if word in low}
        return [row for row, words in self._rows if not words or not words.isdisjoint(held)]


def may_match(pattern: str, text: str) -> bool:
    """Whether a text holds what a pattern needs."""
    words, low = obligatory(pattern), text.lower()
    return not words or any(word in low for word in words)


@lru_cache(maxsize=1 << 12)
def obligatory(pattern: str) -> Words:
    """Runs of small letters, one of which every text holds, in lower case, that the pattern matches.

    None where the pattern names none. `<word>` stands for a mark, and names nothing.
    """
    try:
        words, end = _either(pattern, 0)
    except IndexError:
        return _NONE
    return words if end == len(pattern) and "" not in words else _NONE


def _either(pattern: str, at: int) -> tuple[Words, int]:
    """What the alternatives from a place on need, and where they end."""
    needs: list[Words] = []
    while True:
        words, at = _sequence(pattern, at)
        needs.append(words)
        if at == len(pattern) or pattern[at] == ")":
            found = frozenset().union(*needs) if all(needs) else _NONE
            return (found if len(found) <= _MOST else _NONE), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[Words, int]:
    """What one alternative needs: the most telling of its parts that cannot be left out."""
    needs: list[Words] = []
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        words, letter, at = _part(pattern, at)
        optional, behind = _repeated(pattern, at)
        if letter and behind == at:
            run += letter
            continue
        needs.append(frozenset([run + letter if letter and not optional else run]))
        run = ""
        if not optional:
            needs.append(words)
        at = behind
    needs.append(frozenset([run]))
    return max(needs, key=_telling), at


def _telling(words: Words) -> int:
    return min(map(len, words), default=0)


def _part(pattern: str, at: int) -> tuple[Words, str, int]:
    """One part of a sequence: what a group needs, or a letter; neither for what names nothing."""
    sign = pattern[at]
    if sign == "(":
        return _group(pattern, at + 1)
    if sign == "[":
        return _NONE, "", _class_end(pattern, at + 1)
    if sign == "<":
        return _NONE, "", pattern.index(">", at) + 1
    if sign == "\\":
        return _NONE, "", at + 2
    return _NONE, sign.lower() if sign.isalpha() else "", at + 1


def _group(pattern: str, at: int) -> tuple[Words, str, int]:
    looks = pattern.startswith(_LOOKING, at)
    if pattern.startswith("?P<", at):
        at = pattern.index(">", at) + 1
    elif pattern[at] == "?" and not looks:
        while pattern[at] not in ":)":
            at += 1
        at += pattern[at] == ":"
    elif looks:
        at += 2
    words, end = _either(pattern, at)
    if pattern[end] != ")":
        raise IndexError("a group without end")
    return _NONE if looks else words, "", end + 1


def _class_end(pattern: str, at: int) -> int:
    at += pattern[at] == "^"
    at += pattern[at] == "]"
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _repeated(pattern: str, at: int) -> tuple[bool, int]:
    """Whether a part may be left out, by what stands behind it, and where that ends."""
    if at == len(pattern) or pattern[at] not in "?*+{":
        return False, at
    optional = pattern[at] in "?*" or pattern.startswith(("{0", "{,"), at)
    at = pattern.index("}", at) + 1 if pattern[at] == "{" else at + 1
    return optional, at + (at < len(pattern) and pattern[at] in "?+")
