"""How it has gone so far: games, accuracy by kind and topic, and the scores over time."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from quiz.game.modes import MODES
from quiz.scores.stats import Share, Stats
from quiz.sitting.titles import duration
from quiz.tui.content import ACCENT, MUTED, counted, line, lines, meter, spark
from quiz.tui.keys import READING, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.text import Text

BAR = 24
NAME = 12
COUNTS = 16
"""Cells for the share, the counts and the air between."""


class StatsScreen(QuizScreen[None]):
    """The player's own statistics."""

    BINDINGS = bindings(READING)
    AUTO_FOCUS = "#reading"

    def page(self) -> Iterable[Widget]:
        """A title and the figures."""
        yield Text(line(("Statistics", ACCENT)), classes="title")
        with VerticalScroll(id="reading"):
            yield Text(id="figures")

    def on_mount(self) -> None:
        """Read the figures."""
        self._stats = self.session.scores.stats(self.session.profile)

    def on_resize(self, event: events.Resize) -> None:
        """Draw them anew for the width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        figures = self.query_one("#figures", Text)
        figures.show(figures_of(self._stats, figures.size.width or 60))


def figures_of(stats: Stats, width: int) -> Content:
    """All figures, at most so many cells wide."""
    if not stats.games:
        return line(("Nothing yet. Play a round!", MUTED))
    accuracy = f" ({stats.right / stats.asked:.0%})" if stats.asked else ""
    rows = [
        line(f"{counted(stats.games, 'game')} · {stats.right:,} of {stats.asked:,} right{accuracy}"),
        line(
            f"best score {stats.best_score:,} · best streak {stats.best_streak} · {duration(stats.seconds)}"
        ),
    ]
    for mode in MODES:
        scores = [point.score for point in stats.history if point.mode == mode.id]
        if len(scores) > 1:
            rows += [
                Content(""),
                line((f"{mode.name}, score over time", "bold"), (f"  up to {max(scores):,}", MUTED)),
            ]
            rows.append(line((spark(scores, width - 2), "$accent")))
    for title, shares in (("By kind", stats.by_kind), ("By topic", stats.by_topic)):
        if shares:
            room = min(max(line(share.name).cell_length for share in shares), max(NAME, width - BAR - COUNTS))
            rows += [Content(""), line((title, "bold"))]
            rows += [_share(share, room, width) for share in shares]
    return lines(rows)


def _share(share: Share, room: int, width: int) -> Content:
    """`date        ━━━━━━━━────  80 %  8/10`: the name in so many cells."""
    ratio = share.right / share.asked if share.asked else 0.0
    name = line(share.name).truncate(room, ellipsis=True, pad=True)
    full, empty = meter(ratio, min(BAR, max(4, width - room - COUNTS)))
    counts = (f"  {share.right}/{share.asked}", MUTED)
    return line(name, "  ", (full, "$accent"), (empty, MUTED), f" {ratio:>4.0%}", counts)
