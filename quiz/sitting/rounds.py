"""A round in play and a round that was played, as the front ends hold them."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.game.result import Result
from quiz.game.round import Round
from quiz.scores.journals import Journal
from quiz.scores.saving import Saved


@dataclass(frozen=True, slots=True)
class Running:
    """A round under way with its journal, None where the scores cannot be written."""

    round: Round
    journal: Journal | None


@dataclass(frozen=True, slots=True)
class Finished:
    """A result with its place in the table; `failure` says why it could not be kept, "" where it was."""

    result: Result
    saved: Saved | None
    failure: str = ""
