"""Survival, or sudden death with three lives: it goes on until the third mistake."""

from __future__ import annotations

from quiz.game.mode import Mode, Variant

SURVIVAL = Mode(
    id="survival",
    name="Survival",
    summary="No clock, but each mistake costs a life.",
    variants=(
        Variant(id="3", name="3 lives", lives=3, fifties=1, skips=1),
        Variant(id="1", name="sudden death", lives=1, fifties=1, skips=1),
    ),
)
