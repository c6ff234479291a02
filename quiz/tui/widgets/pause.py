"""What stands in the question's place while a round is paused."""

from __future__ import annotations

from textual import events
from textual.content import Content

from quiz.tui.content import MUTED, line
from quiz.tui.widgets.text import Text


class PausePanel(Text):
    """Says that the round is paused; a click goes on."""

    def __init__(self) -> None:
        said = [
            line(("▌▌ Paused", "bold")),
            line(("The clock stands still and the question is hidden.", MUTED)),
            line("Press Enter to go on."),
        ]
        super().__init__(Content("\n\n").join(said), id="paused")

    async def on_click(self, event: events.Click) -> None:
        """Go on."""
        event.stop()
        await self.run_action("screen.continue")
