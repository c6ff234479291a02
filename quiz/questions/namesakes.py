"""Surnames that several people of a document bear, which alone say nobody."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from quiz.facts.base import FactBase
from quiz.facts.names.given import given_name_sex
from quiz.facts.subject_nouns import WORKS
from quiz.facts.words import word_set

_NEVER = re.compile(r"(?!)")
_FULL = re.compile(r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’–-]+")
_PARTICLES = word_set("of the de la du der den van von di da y le bin al")
_KIN = re.compile(r"(?:grand|half-)?(?:son|daughter|brother|sister|mother|father)|wife|husband|aunt|uncle")
_BEHIND_NONE = "".join(rf"(?<!\b{word} )" for word in sorted(_PARTICLES))


@lru_cache(maxsize=2)
def shared_surnames(base: FactBase) -> re.Pattern[str]:
    """Matches a surname of two people or more where no given name, title or other name stands before it."""
    people = {e.text for e in base.entities if e.type in ("person", "character") and " " in e.text}
    count = Counter(name.split()[-1] for name in people)
    shared = sorted(re.escape(word) for word, bearers in count.items() if bearers > 1 and word[0].isupper())
    if not shared:
        return _NEVER
    return re.compile(rf"(?<![A-Z]\.\s)(?<![\w'’–-])(?:{'|'.join(shared)})(?![\w–-]| & )")


@lru_cache(maxsize=2)
def _lone_given_names(base: FactBase) -> re.Pattern[str]:
    """Matches the people whom a document calls by a given name alone, none in a story."""
    if base.subject.cls in WORKS:
        return _NEVER
    people = {e.text for e in base.entities if e.type == "person" and given_name_sex(e.text, alone=True)}
    lone = sorted(re.escape(name) for name in people if " " not in name and name not in base.subject.name)
    return re.compile(rf"(?<![\w'’–-])(?:{'|'.join(lone)})(?![\w–-]| [A-Z])") if lone else _NEVER


@lru_cache(maxsize=2)
def _bare_surnames(base: FactBase) -> re.Pattern[str]:
    """Matches the surnames of a document's people, none in a story or of what else bears the name."""
    if base.subject.cls in WORKS:
        return _NEVER
    people = {e.text for e in base.entities if e.type == "person" and _FULL.fullmatch(e.text)}
    others = {word for e in base.entities if e.type not in ("person", "character") for word in e.text.split()}
    others |= set(re.findall(r"[\w'’–-]+", base.subject.name))
    bare = sorted(re.escape(word) for word in {name.split()[-1] for name in people} - others)
    behind = r"(?=['’]s? [a-z]| [a-z]|\?)"
    return re.compile(rf"{_BEHIND_NONE}(?<![\w'’–-])(?:{'|'.join(bare)}){behind}") if bare else _NEVER


def says_nobody(stem: str, base: FactBase) -> bool:
    """Whether a stem names somebody by a surname that two people bear ("When did Crerar leave?"), by a given
    name alone ("When did Gerald leave?") or a bare surname ("When was Poe's laboratory opened?").
    """
    names = (_lone_given_names(base), shared_surnames(base), _bare_surnames(base))
    return any(_stands_alone(found, stem) for pattern in names for found in pattern.finditer(stem))


def _stands_alone(found: re.Match[str], stem: str) -> bool:
    """Whether neither a name, a title nor a word of kin stands on either side of a name."""
    words = stem[: found.start()].split()
    while len(words) > 1 and words[-1] in _PARTICLES - {"of"}:
        words.pop()
    before = words[-1] if words else ""
    after = stem[found.end() :].lstrip("'’s ")[:1]
    named = before[:1].isupper() and found.start() > 0 and before not in ("Did", "Was", "Who", "In")
    named = named or _KIN.fullmatch(before) is not None
    return not named and not after.isupper()
