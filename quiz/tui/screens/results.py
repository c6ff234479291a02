"""The result of a round: score, rank, how it went, and every question with its proof."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events, on
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Digits, OptionList
from textual.widgets.option_list import Option

from quiz.errors import QuizError
from quiz.game.share import share_line
from quiz.sitting.choice import choice_again
from quiz.sitting.rounds import Finished
from quiz.sitting.titles import plan_title
from quiz.tui.content import MUTED, line
from quiz.tui.keys import RESULTS, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.text import Text
from quiz.tui.wording import ENDINGS, facts_line, rank_line, review

if TYPE_CHECKING:
    from quiz.game.plan import Plan
    from quiz.game.pool import Entry


class ResultsScreen(QuizScreen[None]):
    """A finished round, already kept when this opens."""

    BINDINGS = bindings(RESULTS)
    AUTO_FOCUS = "#review"

    def __init__(self, finished: Finished, plan: Plan) -> None:
        super().__init__()
        self._finished = finished
        self._plan = plan

    def page(self) -> Iterable[Widget]:
        """Head, score, rank, the line to share, and the questions."""
        result = self._finished.result
        yield Text(line((plan_title(self._plan), MUTED), f" · {ENDINGS[result.ending]}"), id="result-title")
        with Horizontal(id="head"):
            yield Digits(f"{result.score:,}", id="digits")
            with Vertical(id="beside"):
                yield Text(line((f"{result.score:,}", "bold $text-accent"), " points"), id="score")
                yield Text(id="rank")
                yield Text(facts_line(result), id="facts")
        yield Text(line((share_line(result), MUTED)), id="share")
        yield OptionList(id="review", markup=False, compact=True)

    def on_mount(self) -> None:
        """Ask for a name where the score stands in a table without one; it is kept already."""
        self._show_rank()
        saved = self._finished.saved
        if self._finished.failure:
            self.quiz.tell(self._finished.failure, severe=True)
        if saved and saved.rank and not self.session.player:
            self.call_after_refresh(self.action_name)

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the questions anew."""
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        reviews = self.query_one("#review", OptionList)
        marked, width = reviews.highlighted, reviews.scrollable_content_region.width - 2
        if width < 8:
            return
        reviews.clear_options()
        answers = self._finished.result.answers
        reviews.add_options([Option(review(answered, width)) for answered in answers])
        reviews.highlighted = marked if marked is not None else (0 if answers else None)

    def _show_rank(self) -> None:
        self.query_one("#rank", Text).show(rank_line(self._finished, self.session.player))

    def _marked(self) -> Entry | None:
        at = self.query_one("#review", OptionList).highlighted
        return None if at is None else self._finished.result.answers[at].entry

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what this round has."""
        result, saved = self._finished.result, self._finished.saved
        if action == "missed":
            return bool(result.missed)
        if action == "name":
            return bool(saved and saved.rank)
        if action in ("proof", "flag"):
            return bool(result.answers)
        return True

    def action_again(self) -> None:
        """Prepare a round like this one."""
        self.quiz.go_home()
        self.quiz.prepare(choice_again(self._plan))

    def action_missed(self) -> None:
        """Play the questions that were missed."""
        self.quiz.begin(self.session.practice(self._finished.result.missed))

    @on(OptionList.OptionSelected)
    def action_proof(self) -> None:
        """Open the proof of the marked question."""
        if entry := self._marked():
            self.quiz.show_proof(entry)

    def action_flag(self) -> None:
        """Flag the marked question."""
        if entry := self._marked():
            self.quiz.ask_flag(entry)

    def action_share(self) -> None:
        """Copy the line to share."""
        self.app.copy_to_clipboard(share_line(self._finished.result))
        self.quiz.tell("Copied. If your terminal has no clipboard, mark the line with the mouse and Shift.")

    def action_name(self) -> None:
        """Ask for the player's name and put it to the score."""
        from quiz.tui.screens.ask import AskDialog

        def rename(name: str | None) -> None:
            if name is None or not name.strip():
                return
            try:
                self._finished = self.session.rename(self._finished, name.strip())
            except QuizError as error:
                self.quiz.tell(str(error), severe=True)
            self._show_rank()

        hint = "For the high scores. The score is kept already."
        self.app.push_screen(AskDialog("Your name", hint, self.session.player), rename)

    def action_table(self) -> None:
        """Show the table that this score stands in."""
        from quiz.tui.screens.scores import ScoresScreen

        saved = self._finished.saved
        self.app.push_screen(ScoresScreen(self._finished.result.board, saved.game if saved else None))

    def action_home(self) -> None:
        """Back to the menu."""
        self.quiz.go_home()
