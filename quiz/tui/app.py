"""The application: it holds the session and knows the way from screen to screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import constants, events
from textual.app import App, SystemCommand
from textual.screen import Screen

from quiz.errors import QuizError
from quiz.sitting.choice import Choice
from quiz.sitting.session import Session
from quiz.text import clean
from quiz.tui.keys import APP, bindings
from quiz.tui.screens.home import HomeScreen
from quiz.tui.theme import NIGHT
from quiz.tui.widgets.toosmall import FLOOR

if TYPE_CHECKING:
    from quiz.game.plan import Plan
    from quiz.game.pool import Entry
    from quiz.sitting.rounds import Finished, Running

Preset = Callable[[Session], Choice]
TOLD_SECONDS = 3.0
WARNED_SECONDS = 8.0
TEXTUAL_DEFAULT = "textual-dark"
"""What Textual takes where TEXTUAL_THEME asks for nothing else."""
Breakpoints = list[tuple[int, str]] | None
WIDTHS: Breakpoints = [(0, "-tiny-w"), (FLOOR[0], "-narrow"), (60, "-medium"), (100, "-wide")]
HEIGHTS: Breakpoints = [(0, "-tiny-h"), (FLOOR[1], "-short"), (20, "-normal"), (30, "-tall")]


def no_preset(session: Session) -> Choice:
    """Nothing was asked for on the command line."""
    return Choice()


class QuizApp(App[None]):
    """The game on a screen.

    `preset` gives, once the banks are loaded, what the command line asked for; with `jump` its mode is
    offered at once. `ask_name` asks who plays before anything else, for visitors of a served game.
    `painted` is called when the first screen stands.
    """

    CSS_PATH = "quiz.tcss"
    TITLE = "Quiz"
    BINDINGS: ClassVar = bindings(APP)
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(
        self,
        session: Session,
        *,
        preset: Preset = no_preset,
        jump: bool = False,
        ask_name: bool = False,
        painted: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.session = session
        self.preset = preset
        self.jump = jump
        self.ask_name = ask_name
        self.painted = painted
        self.asked_for = Choice()
        self.pressed_at = 0.0
        self._told = 0
        self.register_theme(NIGHT)
        if constants.DEFAULT_THEME == TEXTUAL_DEFAULT:
            # Set before the first paint, so that the stylesheet is read once.
            self.set_reactive(App.theme, NIGHT.name)
            self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[None]:
        """The menu lies at the bottom of the stack."""
        return HomeScreen()

    def now(self) -> float:
        """The session's monotonic time in seconds."""
        return self.session.monotonic()

    def stamp(self, event_time: float) -> float:
        """The session's time for a moment noted by Textual, which uses the real monotonic clock."""
        return event_time if self.session.monotonic is time.monotonic else self.now()

    async def on_event(self, event: events.Event) -> None:
        """Note when a key was pressed, not when its turn came: an answer counts from the press."""
        if isinstance(event, events.Key):
            self.pressed_at = self.stamp(event.time)
        await super().on_event(event)

    def watch_app_focus(self, focus: bool) -> None:
        """A screen opened while the window was not in front, as in a browser, gets its focus now."""
        wanted = self.AUTO_FOCUS if self.screen.AUTO_FOCUS is None else self.screen.AUTO_FOCUS
        if focus and wanted and self.screen.focused is None:
            self.screen.set_focus(next((one for one in self.screen.query(wanted) if one.focusable), None))

    def tell(self, text: str, *, severe: bool = False) -> None:
        """Show a notice for a while; its text is never markup."""
        shown = "\n".join(clean(row) for row in text.split("\n"))
        if severe:
            self.notify(shown, severity="warning", timeout=WARNED_SECONDS, markup=False)
        else:
            self.notify(shown, timeout=TOLD_SECONDS, markup=False)

    def tell_notices(self) -> None:
        """Show what the session has to say and has not said yet."""
        fresh, self._told = self.session.notices[self._told :], len(self.session.notices)
        for notice in fresh:
            self.tell(notice, severe=True)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette offers the keys that work now, and the themes."""
        for active in screen.active_bindings.values():
            binding = active.binding
            if active.enabled and binding.id and binding.tooltip:
                yield SystemCommand(
                    binding.description, binding.tooltip, self._command(binding.action, active.node)
                )
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)

    def _command(self, action: str, node: object) -> Callable[[], None]:
        async def run() -> None:
            self.pressed_at = self.now()
            await self.run_action(action, node)  # type: ignore[arg-type]

        return lambda: self.call_later(run) and None  # type: ignore[return-value]

    def go_home(self) -> None:
        """Back to the menu, whatever lies on top of it."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def prepare(self, choice: Choice) -> None:
        """Show what is about to be played, and let the player change it."""
        from quiz.tui.screens.setup import SetupScreen

        self.push_screen(SetupScreen(choice))

    def start(self, choice: Choice) -> bool:
        """Draw and begin a round; False, with a notice, where no question fits."""
        try:
            return self.begin(self.session.plan(choice))
        except QuizError as error:
            self.tell(str(error), severe=True)
            return False

    def begin(self, plan: Plan) -> bool:
        """Begin a round that was drawn; False, with a notice, where it has no question."""
        if not plan.cards:
            self.tell(plan.notices[0] if plan.notices else "No question fits.", severe=True)
            return False
        self.play(self.session.begin(plan))
        return True

    def play(self, running: Running) -> None:
        """Show a running round."""
        from quiz.tui.screens.play import PlayScreen

        self.tell_notices()
        self.go_home()
        self.push_screen(PlayScreen(running))

    def show_results(self, finished: Finished, plan: Plan) -> None:
        """Show a finished round in the place of its questions."""
        from quiz.tui.screens.results import ResultsScreen

        self.go_home()
        self.push_screen(ResultsScreen(finished, plan))

    def show_proof(self, entry: Entry) -> None:
        """Open the paragraph around a proof."""
        from quiz.tui.screens.proof import ProofScreen

        self.push_screen(ProofScreen(entry))

    def ask_flag(self, entry: Entry) -> None:
        """Ask for a reason and flag the question."""
        from quiz.tui.screens.ask import AskDialog

        def flag(reason: str | None) -> None:
            if reason is None:
                return
            try:
                self.session.flag(entry, reason)
            except QuizError as error:
                self.tell(str(error), severe=True)
                return
            self.tell("Flagged: it is not asked again. See “Flagged questions” in the menu.")

        hint = "It will not be asked again. Why? (can stay empty)"
        self.push_screen(AskDialog("Flag this question", hint, limit=200), flag)

    def action_help(self) -> None:
        """Show the keys and the rules."""
        from quiz.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())
