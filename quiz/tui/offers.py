"""Which keys a round offers at a moment. It is a courtesy: the round itself refuses what comes wrong."""

from __future__ import annotations

from quiz.game.mode import Variant
from quiz.game.state import Phase
from quiz.game.view import View

_OPEN = (Phase.READY, Phase.ASKING)
_WHEN: dict[str, tuple[Phase, ...]] = {
    "answer": _OPEN,
    "choose": _OPEN,
    "fifty": _OPEN,
    "skip": _OPEN,
    "pause": _OPEN,
    "next": (Phase.REVEALED,),
    "proof": (Phase.REVEALED,),
    "flag": (Phase.REVEALED,),
    "continue": (Phase.PAUSED,),
}


def offered(action: str, view: View, variant: Variant) -> bool | None:
    """Whether to offer an action; None to show it dimmed, as a lifeline that is used up."""
    if view.phase not in _WHEN.get(action, tuple(Phase)):
        return False
    lifelines = {"fifty": (variant.fifties, view.fifties), "skip": (variant.skips, view.skips)}
    had, left = lifelines.get(action, (1, 1))
    if not had:
        return False
    return True if left else None
