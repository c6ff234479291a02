"""Comparing texts as a player does: without case, accents, articles and punctuation."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from quiz.facts.words import FUNCTION_WORDS, whole_words

_ARTICLES = frozenset(("the", "a", "an"))
_OTHER = re.compile(r"[^\w$£€%.,'&+-]+")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")
_WORD = re.compile(r"\w+")
_PAIR = re.compile(r"([A-Z][\w'’-]+) & ([A-Z][\w'’-]+)")
YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
"""A year as stems and texts write it."""
_THIN = FUNCTION_WORDS | {"many", "much", "according", "film", "history", "making", "life", "during"}


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """A text reduced to what two options must not share."""
    plain = text.lower()
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")
    plain = _OTHER.sub(" ", plain).strip(" .,'")
    if "," in plain:
        plain = _GROUPED.sub("", plain)
    article, blank, rest = plain.partition(" ")
    return rest.strip(" .,'") if blank and article in _ARTICLES else plain


@lru_cache(maxsize=1 << 15)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=1 << 15)
def stems(text: str) -> frozenset[str]:
    """The content words of a text, cut to five letters so that inflections meet."""
    return frozenset(w[:5] for w in words(text) if w not in _THIN and len(w) > 2)


def contains(text: str, part: str) -> bool:
    """Whether `part` stands in `text` as whole words."""
    inner = spaced(part)
    return len(inner) > 2 and inner in spaced(text)


def halves_a_pair(said: str, text: str) -> bool:
    """Whether what is said cuts a name of the text at its "&": "Frame" of the magazine "Aperture & Frame"."""
    return any(
        pair[0] not in said and _stands_alone(half, said)
        for pair in _PAIR.finditer(text)
        for half in pair.groups()
    )


def _stands_alone(word: str, said: str) -> bool:
    """Whether a word is a name by itself: no part of a longer one, as "Loomis" is of "Ada Loomis"."""
    beside = r"(?:& |[A-Z][\w'’.-]* )"
    opened = said[:1].lower() + said[1:]
    alone = rf"(?<![\w'’.-] & )\b{re.escape(word)}\b(?! (?:&|[A-Z]))"
    return any(not re.search(rf"{beside}$", opened[: m.start()]) for m in re.finditer(alone, opened))


@lru_cache(maxsize=1 << 15)
def spaced(text: str) -> str:
    """The folded words between single spaces, one at either end."""
    return f" {' '.join(words(text))} "


@lru_cache(maxsize=1 << 14)
def first_place(part: str, text: str) -> int:
    """Where a document first holds a text as it is written, -1 for nowhere."""
    return text.find(part)


def digest(*parts: str) -> int:
    """A number that depends on the texts alone, the same on every machine (BLAKE2s, 64 bits)."""
    return int.from_bytes(hashlib.blake2s("\x1f".join(parts).encode(), digest_size=8).digest(), "big")


def alike_in_length(name: str, answer: str) -> bool:
    """Whether neither of two options stands out beside the other by its length."""
    return len(name) <= max(2.2 * len(answer), len(answer) + 8) and len(answer) <= max(
        2.2 * len(name), len(name) + 8
    )


def contains_word(text: str, word: str) -> bool:
    """Whether a text holds a word as it is written."""
    return next(whole_words(text, word), None) is not None
