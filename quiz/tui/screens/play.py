"""A round: the question, then its proof. It draws the view and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events, on
from textual.widget import Widget

from quiz.game.state import Ending, Phase
from quiz.game.view import View
from quiz.sitting.rounds import Running
from quiz.sitting.titles import plan_title
from quiz.tui.keys import PLAY, bindings
from quiz.tui.offers import offered
from quiz.tui.screens.base import QuizScreen
from quiz.tui.screens.leave import LeaveDialog, Leaving
from quiz.tui.widgets.body import Body
from quiz.tui.widgets.clock import Clock
from quiz.tui.widgets.option import OptionRow
from quiz.tui.widgets.pause import PausePanel
from quiz.tui.widgets.question import QuestionPanel
from quiz.tui.widgets.reveal import RevealPanel
from quiz.tui.widgets.status import Status

TICK_SECONDS = 0.1


class PlayScreen(QuizScreen[None]):
    """One running round."""

    BINDINGS = bindings(PLAY)
    AUTO_FOCUS = ""

    def __init__(self, running: Running) -> None:
        super().__init__()
        self.running = running
        self.round = running.round
        self._painted = 0

    def page(self) -> Iterable[Widget]:
        """Head, clock, question, proof, and what hides them in a pause."""
        plan = self.round.plan
        yield Status(plan_title(plan))
        if plan.variant.seconds:
            yield Clock()
        with Body():
            yield QuestionPanel()
            yield RevealPanel()
        yield PausePanel()

    def on_mount(self) -> None:
        """Show the first question, and the clock ten times a second where there is one."""
        for notice in self.round.plan.notices:
            self.quiz.tell(notice)
        if self.round.plan.variant.seconds:
            self.set_interval(TICK_SECONDS, self._tick)
        self._paint()

    def on_screen_suspend(self) -> None:
        """Something came to stand on top of the question: the clock must not run under it."""
        self._did(self.round.pause(self.quiz.now()))

    def on_screen_resume(self) -> None:
        """Back on top. With a clock the player says when to go on."""
        if not self.round.plan.variant.seconds:
            self.action_continue()

    def on_resize(self, event: events.Resize) -> None:
        """A question that is too small to be read is hidden, and its clock stopped."""
        self.call_after_refresh(self._pause_if_tiny)

    def _pause_if_tiny(self) -> None:
        if self.tiny:
            self._did(self.round.pause(self.quiz.now()))

    def _view(self) -> View:
        return self.round.view(self.quiz.now())

    def _paint(self) -> None:
        """Show all of the view."""
        if self.round.phase is Phase.OVER:
            self._finish()
            return
        view = self._view()
        hidden = view.phase is Phase.PAUSED
        self.query_one(Status).show_view(view)
        for clock in self.query(Clock):
            clock.show_view(view)
        body = self.query_one(Body)
        body.display = not hidden
        self.query_one(PausePanel).display = hidden
        if not hidden:
            self.query_one(QuestionPanel).show_view(view)
            self.query_one(RevealPanel).show_view(view)
        if view.phase is Phase.REVEALED:
            self.call_after_refresh(body.show_whole, self.query_one(RevealPanel))
        elif view.number != self._painted:
            body.scroll_home(animate=False)
        self._painted = view.number
        if view.phase is Phase.READY:
            self.call_after_refresh(self._on_screen, view.number)
        self.refresh_bindings()

    def _on_screen(self, number: int) -> None:
        """The question is painted: now its clock may run."""
        if not self.is_current or self.tiny:
            self._did(self.round.pause(self.quiz.now()))
        elif self.round.shown(number, self.quiz.now()):
            self.refresh_bindings()

    def _tick(self) -> None:
        if self.round.tick(self.quiz.now()):
            self._paint()
        elif self.round.phase is Phase.ASKING:
            self.query_one(Clock).show_view(self._view())

    def _did(self, accepted: bool) -> None:
        if accepted:
            self._paint()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what makes sense now; a lifeline that is used up stays in its place, dimmed."""
        return offered(action, self._view(), self.round.plan.variant)

    def action_answer(self, index: int) -> None:
        """Answer with an option."""
        self._did(self.round.answer(self._painted, index, self.quiz.pressed_at))

    @on(OptionRow.Chosen)
    def _clicked(self, message: OptionRow.Chosen) -> None:
        self._did(self.round.answer(self._painted, message.index, self.quiz.stamp(message.clicked_at)))

    def action_move(self, step: int) -> None:
        """Mark another option while there is something to choose, else scroll."""
        if self.round.phase is Phase.ASKING:
            self.query_one(QuestionPanel).move(step)
        else:
            self.query_one(Body).scroll_relative(y=step, animate=False)

    def action_page(self, step: int) -> None:
        """Scroll a page."""
        self.query_one(Body).scroll_pages(step)

    def action_choose(self) -> None:
        """Answer with the marked option; nothing where none is marked."""
        marked = self.query_one(QuestionPanel).marked
        if marked is not None:
            self.action_answer(marked)

    def action_next(self) -> None:
        """Leave the proof; a notice that belongs to it must not cover the next question."""
        if self.round.next(self._painted, self.quiz.pressed_at):
            self.app.clear_notifications()
            self._paint()

    def action_continue(self) -> None:
        """End the pause."""
        if not self.tiny:
            self._did(self.round.resume(self.quiz.now()))

    def action_pause(self) -> None:
        """Stop the clock and hide the question."""
        self._did(self.round.pause(self.quiz.pressed_at))

    def action_fifty(self) -> None:
        """Take two wrong options away."""
        self._did(self.round.fifty(self._painted, self.quiz.pressed_at))

    def action_skip(self) -> None:
        """Leave the question unanswered."""
        self._did(self.round.skip(self._painted, self.quiz.pressed_at))

    def action_proof(self) -> None:
        """Open the paragraph around the proof."""
        if entry := self._view().proof:
            self.quiz.show_proof(entry)

    def action_flag(self) -> None:
        """Flag the question that was just answered."""
        if entry := self._view().proof:
            self.quiz.ask_flag(entry)

    def action_leave(self) -> None:
        """Ask whether to leave."""
        self.app.push_screen(LeaveDialog(kept=self.running.journal is not None), self._leave)

    def _leave(self, wanted: Leaving | None) -> None:
        if wanted is Leaving.LATER:
            self.session.leave(self.running)
            self.quiz.go_home()
        elif wanted is Leaving.GIVE_UP:
            self._did(self.round.quit(self.quiz.now()))

    def _finish(self) -> None:
        finished = self.session.finish(self.running)
        if finished.result.ending is Ending.LEFT and not finished.result.answers:
            self.quiz.go_home()
        else:
            self.quiz.show_results(finished, self.round.plan)
