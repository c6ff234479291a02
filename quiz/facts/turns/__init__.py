"""Turns of phrase: what encyclopedias say of places, organisations, events and machines in few ways.

A turn is one row of a table: a pattern over a sentence whose names and values are marked, and the slots of
it that can be asked for. Its stems stand in `quiz/questions/stems/turns_*.py` under the turn's name and the
slot.
"""

from __future__ import annotations

from quiz.facts.turns.read import extract
from quiz.facts.turns.tables import TURNS

__all__ = ["TURNS", "extract"]
