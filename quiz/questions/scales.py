"""Wrong options for a step of a scale: the other grades of a climb, the other voices of a man or a woman."""

from __future__ import annotations

from quiz.facts.model import Fact
from quiz.questions.wordset import digest, fold

_WANTED = 3
_VOICES = (
    ("soprano", "mezzo-soprano", "contralto", "alto"),
    ("tenor", "baritone", "bass", "bass-baritone"),
)
"""The voices for which a part can be written that women sing, and men."""


def from_scale(fact: Fact, key: str) -> tuple[str, ...] | None:
    """Three other steps of the scale, which the fact itself lists, or None where these are too few."""
    own = fold(fact.answer.text)
    of_one_sex = next((row for row in _VOICES if own in row), ()) if fact.relation == "list.voice" else ()
    near = of_one_sex or fact.near
    steps = [n for n in dict.fromkeys(near) if fold(n) != own and n not in fact.also]
    if len(steps) < _WANTED:
        return None
    return tuple(sorted(steps, key=lambda n: digest(key, n))[:_WANTED])
