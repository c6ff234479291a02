"""The rules of the game in words, every number taken from where the engine takes it."""

from __future__ import annotations

from quiz.game.mode import Mode, Variant
from quiz.game.modes import MODES
from quiz.game.modes.mistakes import RIGHTS_NEEDED
from quiz.game.plan import GAP_SECONDS, GUARD_SECONDS
from quiz.game.scoring import (
    BASE,
    DIFFICULTY_NAMES,
    RULES_VERSION,
    SPEED_FULL_SECONDS,
    SPEED_MAX,
    SPEED_ZERO_SECONDS,
    STREAK_MAX_TENTHS,
    STREAK_STEP_TENTHS,
    points,
)

Section = tuple[str, tuple[str, ...]]


def rules() -> tuple[Section, ...]:
    """The rules as sections: a title and its sentences."""
    return (_modes(), _points(), _clock(), _lifelines())


def rules_text() -> str:
    """The rules as plain text, as `quiz rules` prints them."""
    blocks = [f"{title}\n" + "\n".join(f"  {line}" for line in lines) for title, lines in rules()]
    return "\n\n".join(blocks) + f"\n\nRules version {RULES_VERSION}\n"


def _modes() -> Section:
    return "Modes", tuple(f"{mode.name} ({_variants(mode)}): {mode.summary}" for mode in MODES)


def _variants(mode: Mode) -> str:
    return " or ".join(variant.name for variant in mode.variants)


def _points() -> Section:
    by_difficulty = ", ".join(f"{points} {DIFFICULTY_NAMES[level]}" for level, points in BASE.items())
    example = points(2, 2, SPEED_ZERO_SECONDS / 4)
    return "Points", (
        f"A right answer earns its base: {by_difficulty}.",
        f"Where a clock runs, a quick one earns up to {SPEED_MAX} more: all of it within "
        f"{SPEED_FULL_SECONDS:g} s, falling evenly to none at {SPEED_ZERO_SECONDS:g} s.",
        f"The streak multiplies both: ×1 for the first right answer, +{STREAK_STEP_TENTHS / 10:g} for each "
        f"further one in a row, up to ×{STREAK_MAX_TENTHS / 10:g}.",
        f"So the third right answer in a row, medium, after {SPEED_ZERO_SECONDS / 4:g} s: {example.text}.",
        "A wrong answer costs no points, but ends the streak. A skip or a time-out earns nothing and "
        "leaves the streak alone.",
    )


def _clock() -> Section:
    bonus = next(v for mode in MODES for v in mode.variants if v.bonus_seconds)
    return "Clock", (
        "It runs only while a question is on the screen unanswered.",
        f"In the timed challenge a right answer in a streak of {bonus.bonus_streak} or more adds "
        f"{bonus.bonus_seconds:g} s.",
        "A pause stops it and hides the question, which then earns no speed bonus.",
        f"If the program stands still for over {GAP_SECONDS:g} s, it pauses by itself and nothing is lost.",
        f"Keys pressed within {GUARD_SECONDS * 1000:g} ms of something new on the screen are ignored.",
    )


def _lifelines() -> Section:
    having = [mode for mode in MODES if _has_lifelines(mode.variants[0])]
    names = ", ".join(mode.name for mode in having)
    return "Lifelines and mistakes", (
        f"50:50 takes two wrong options away, skip leaves a question; in {names}.",
        f"Mistakes asks what you missed until you were right {RIGHTS_NEEDED} times in a row.",
        "A round left early is kept in your history, but not ranked.",
    )


def _has_lifelines(variant: Variant) -> bool:
    return bool(variant.fifties or variant.skips)
