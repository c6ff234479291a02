"""What a player wants to play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.game.mode import Mode, Variant
from quiz.game.modes import mode_of
from quiz.game.pool import EVERYTHING, Filters

if TYPE_CHECKING:
    from quiz.game.plan import Plan


@dataclass(frozen=True, slots=True)
class Choice:
    """A mode with its numbers and filters. `questions` and `seconds` are 0 where the variant decides."""

    mode: str = "classic"
    variant: str = ""
    questions: int = 0
    seconds: float = 0.0
    filters: Filters = EVERYTHING
    seed: int | None = None

    def kind(self) -> tuple[Mode, Variant]:
        """The mode and its variant with the numbers asked for. Raises KeyError for unknown names."""
        mode = mode_of(self.mode)
        variant = mode.variant(self.variant)
        return mode, mode.customised(variant, questions=self.questions, seconds=self.seconds)


def choice_again(plan: Plan) -> Choice:
    """The choice that leads to a round of the same sort, with other questions."""
    mode, variant = plan.mode, plan.variant
    if variant in mode.variants:
        return Choice(mode.id, variant.id, filters=plan.filters)
    numbers = (0, variant.seconds) if variant.seconds else (variant.questions, 0.0)
    return Choice(mode.id, "", *numbers, filters=plan.filters)
