"""What the frames can tell of names before names are typed: who acts, who is acted, who reviews for whom,
what is an award.
"""

from __future__ import annotations

from collections.abc import Sequence

from quiz.facts.frames.awards import award_statements
from quiz.facts.frames.cast import cast_statements
from quiz.facts.frames.critics import critic_statements
from quiz.facts.language import Sentence


def stated_by_frames(sentences: Sequence[Sentence]) -> list[tuple[str, str, str]]:
    """(name, type, fine type) of every name whose sentence says what it is."""
    return [*cast_statements(sentences), *critic_statements(sentences), *award_statements(sentences)]
