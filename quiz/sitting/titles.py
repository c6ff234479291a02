"""Names for what is played, alike on every screen and in every list."""

from __future__ import annotations

from quiz.game.modes import mode_of
from quiz.game.plan import Plan
from quiz.game.result import Board
from quiz.game.scoring import DIFFICULTY_NAMES, RULES_VERSION
from quiz.game.share import topics_text


def mode_title(mode_id: str, variant_id: str) -> str:
    """`Classic`, `Timed 60 s`, `Survival, sudden death`; unknown ids as they are."""
    try:
        mode = mode_of(mode_id)
    except KeyError:
        return f"{mode_id} {variant_id}"
    first = mode.variants[0]
    for variant in mode.variants:
        if variant.id == variant_id:
            plain = variant is first and not variant.seconds
            return mode.name if plain else f"{mode.name} {variant.name}"
    number = variant_id.removesuffix("q")
    return f"{mode.name} {number} {'s' if first.seconds else 'questions'}"


def board_title(board: Board) -> str:
    """`Timed 60 s · Her · date, cast · hard`: the mode and what was chosen."""
    parts = [mode_title(board.mode, board.variant), topics_text(board.topics)]
    parts.append(", ".join(board.kinds))
    parts.append(", ".join(DIFFICULTY_NAMES.get(level, str(level)) for level in board.difficulties))
    if board.rules != RULES_VERSION:
        parts.append(f"rules {board.rules}")
    return " · ".join(part for part in parts if part)


def plan_title(plan: Plan) -> str:
    """The title of the board that a round is played for."""
    filters = plan.filters
    kinds, levels = tuple(sorted(filters.kinds)), tuple(sorted(filters.difficulties))
    return board_title(Board(plan.mode.id, plan.variant.id, plan.topics, kinds, levels))


def duration(seconds: float) -> str:
    """`42.1 s` below a minute, `3 min 05 s` below an hour, then `2 h 07 min`."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02} s"
    return f"{minutes // 60} h {minutes % 60:02} min"
