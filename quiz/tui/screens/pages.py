"""The pages of the menu by name, imported when they are opened."""

from __future__ import annotations

from textual.screen import Screen


def page_of(name: str) -> Screen[None]:
    """The screen of that name. Raises KeyError for an unknown one."""
    if name == "scores":
        from quiz.tui.screens.scores import ScoresScreen

        return ScoresScreen()
    if name == "stats":
        from quiz.tui.screens.stats import StatsScreen

        return StatsScreen()
    if name == "flags":
        from quiz.tui.screens.flags import FlagsScreen

        return FlagsScreen()
    raise KeyError(name)
