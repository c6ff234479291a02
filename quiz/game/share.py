"""A line to paste to a friend that says how it went and gives nothing away."""

from __future__ import annotations

from quiz.game.result import Result
from quiz.game.state import Verdict

_SQUARES = {Verdict.RIGHT: "🟩", Verdict.WRONG: "🟥", Verdict.SKIPPED: "⬜", Verdict.TIMEOUT: "⬛"}
_LONGEST = 20


def topics_text(topics: tuple[str, ...]) -> str:
    """The topic's name, or how many there are."""
    return topics[0] if len(topics) == 1 else f"{len(topics)} topics"


def share_line(result: Result) -> str:
    """`Quiz · Her · Timed 60 s · 1,840 · 🟩🟩🟥… · seed 7`: for the daily round its date for the seed."""
    squares = [_SQUARES[answered.verdict] for answered in result.answers]
    strip = "".join(squares[:_LONGEST]) + ("…" if len(squares) > _LONGEST else "")
    mode = f"{result.mode_name} {result.variant_name}" if result.timed else result.mode_name
    last = result.day.isoformat() if result.day else f"seed {result.seed}"
    parts = ("Quiz", topics_text(result.board.topics), mode, f"{result.score:,}", strip, last)
    return " · ".join(part for part in parts if part)
