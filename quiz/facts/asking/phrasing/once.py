"""Saying a name once: what a stem tells of the same owner again takes the pronoun of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.language import Sentence

_PRONOUNS = frozenset(("his", "her", "its", "their"))
_ANOTHER = re.compile(r"\b[A-Z][\w'’-]+ [A-Z]")


def owner_said_once(stem: str, names: Iterable[str], answer: str, sentence: Sentence) -> str:
    """A stem with "his" in place of a name that owns something a second time, or that is the answer.

    Left as it is where its sentence does not tell the pronoun, or somebody else stands between.
    """
    if "'" not in stem and "’" not in stem:
        return stem
    pronouns = {t.lower_ for t in sentence.tokens if t.tag_ == "PRP$" and t.lower_ in _PRONOUNS}
    if len(pronouns) != 1:
        return stem
    (pronoun,) = pronouns
    for name in (*names, answer):
        if f"{name}'" not in stem and f"{name}’" not in stem:
            continue
        owned = re.compile(rf"(?<![\w-]){re.escape(name)}['’]s?(?= [a-z])")
        found = owned.search(stem)
        first = 0 if name == answer else stem.find(name)
        if found is None or (name != answer and first >= found.start()):
            continue
        if not _ANOTHER.search(stem[first + len(name) * (name != answer) : found.start()]):
            stem = stem[: found.start()] + owned.sub(pronoun, stem[found.start() :])
    return stem
