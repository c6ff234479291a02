"""Predicate frames: what encyclopedias say in few ways, read by rules with hand-written stems.

A frame is one module with a function `extract(page) -> Iterator[Fact | Rejected]`; adding one is one file
here, one line in `FRAMES`, and its stems in `quiz/questions/stems`. Frames run before the general clauses,
whose questions on the same fact give way to theirs.
"""

from __future__ import annotations

from quiz.facts.frames import (
    awards,
    cast,
    critics,
    families,
    places,
    quotes,
    ranks,
    ratings,
    sentencewise,
    standings,
)
from quiz.facts.page import Extractor

FRAMES: tuple[Extractor, ...] = (
    cast.extract,
    quotes.extract,
    critics.extract,
    ratings.extract,
    awards.extract,
    ranks.extract,
    standings.extract,
    places.extract,
    families.extract,
    sentencewise.extract,
)
