"""Classic: ten questions, no clock."""

from __future__ import annotations

from quiz.game.mode import Mode, Variant

CLASSIC = Mode(
    id="classic",
    name="Classic",
    summary="Take your time: no clock, one 50:50, one skip.",
    variants=(Variant(id="10q", name="10 questions", questions=10, fifties=1, skips=1),),
)
