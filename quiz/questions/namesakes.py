"""Surnames that several people of a document bear, which alone say nobody."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from quiz.facts.base import FactBase

_NEVER = re.compile(r"(?!)")


@lru_cache(maxsize=2)
def shared_surnames(base: FactBase) -> re.Pattern[str]:
    """Matches a surname of two people or more where no given name, title or other name stands before it."""
    people = {e.text for e in base.entities if e.type in ("person", "character") and " " in e.text}
    count = Counter(name.split()[-1] for name in people)
    shared = sorted(re.escape(word) for word, bearers in count.items() if bearers > 1 and word[0].isupper())
    if not shared:
        return _NEVER
    return re.compile(rf"(?<![A-Z]\.\s)(?<![\w'’–-])(?:{'|'.join(shared)})(?![\w–-]| & )")


def says_nobody(stem: str, base: FactBase) -> bool:
    """Whether a stem names somebody by a surname alone that two people bear ("When did Crerar leave?")."""
    for found in shared_surnames(base).finditer(stem):
        before = stem[: found.start()].rstrip().rpartition(" ")[2]
        after = stem[found.end() :].lstrip("'’s ")[:1]
        named = before[:1].isupper() and found.start() > 0 and before not in ("Did", "Was", "Who", "In")
        if not named and not after.isupper():
            return True
    return False
