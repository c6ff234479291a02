"""The flagged questions, which no mode asks, and the way to take a flag off."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events, on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quiz.scores.memory import Flag
from quiz.tui.content import ACCENT, MUTED, RIGHT, line
from quiz.tui.keys import FLAGS, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.text import Text
from quiz.tui.wording import hanging


class FlagsScreen(QuizScreen[None]):
    """A list; what is chosen in it is asked again."""

    BINDINGS = bindings(FLAGS)
    AUTO_FOCUS = "#flagged"

    def __init__(self) -> None:
        super().__init__()
        self._flags: tuple[Flag, ...] = ()

    def page(self) -> Iterable[Widget]:
        """A title, a hint, and the list."""
        yield Text(line(("Flagged questions", ACCENT)), classes="title")
        yield Text(id="hint")
        yield OptionList(id="flagged", markup=False, compact=True)

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the questions anew."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        self._flags = self.session.scores.flags()
        shown = self.query_one("#flagged", OptionList)
        marked, width = shown.highlighted or 0, max(12, shown.scrollable_content_region.width - 2)
        shown.clear_options()
        shown.add_options([Option(_entry(flag, width)) for flag in self._flags])
        shown.display = bool(self._flags)
        hint = "Enter asks the marked question again. For the bank's editor: quiz flags --yaml"
        empty = "None. After an answer, f flags a question as bad: it is not asked again."
        self.query_one("#hint", Text).show(line((hint if self._flags else empty, MUTED)))
        if self._flags:
            shown.highlighted = min(marked, len(self._flags) - 1)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There must be something to take off."""
        return action != "unflag" or bool(self._flags)

    @on(OptionList.OptionSelected)
    def action_unflag(self) -> None:
        """Take the flag off the marked question."""
        at = self.query_one("#flagged", OptionList).highlighted
        if at is not None:
            self.session.scores.unflag(self._flags[at].id)
            self.quiz.tell("The question is asked again.")
            self._show()


def _entry(flag: Flag, width: int) -> Content:
    reason = flag.reason or "no reason given"
    rows = [
        line((flag.question, "bold")),
        line((flag.answer, RIGHT)),
        line((f"{reason} · {flag.topic} · {flag.at:%Y-%m-%d}", MUTED)),
    ]
    return hanging(line(("⚑ ", ACCENT)), rows, width)
