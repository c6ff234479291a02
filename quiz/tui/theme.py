"""The game's own colours; any of Textual's themes can be chosen instead."""

from __future__ import annotations

from textual.theme import Theme

NIGHT = Theme(
    name="quiz-night",
    primary="#6f93e8",
    secondary="#a78bda",
    accent="#f0b35f",
    foreground="#d9dde8",
    background="#11131b",
    surface="#191c28",
    panel="#222637",
    boost="#262b3f",
    success="#6fcf97",
    warning="#e6c15c",
    error="#f07a82",
    dark=True,
)
