"""The menu. It is painted first; banks and scores are read afterwards, in a thread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events, on
from textual.widget import Widget
from textual.widgets import OptionList
from textual.worker import Worker, WorkerState

from quiz.errors import QuizError
from quiz.game.modes import MODES
from quiz.sitting.choice import Choice
from quiz.tui.content import ACCENT, MUTED, WRONG, counted, line, lines
from quiz.tui.keys import HOME, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.menu import Item, Menu
from quiz.tui.widgets.text import Text

if TYPE_CHECKING:
    from quiz.sitting.overview import Standing

LOGO = ("█▀█ █ █ █ ▀█", "▀▀█ █▄█ █ █▄")
PAGES = (
    ("scores", "s", "High scores"),
    ("stats", "t", "Statistics"),
    ("flags", "f", "Flagged questions"),
    ("help", "?", "Rules and keys"),
    ("quit", "q", "Quit"),
)


class HomeScreen(QuizScreen[None]):
    """What can be played and looked at."""

    BINDINGS = bindings(HOME)

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None

    def page(self) -> Iterable[Widget]:
        """Logo, menu, and a line about the banks."""
        head = [*(line((row, ACCENT)) for row in LOGO), line(("Trivia that proves its answers", MUTED))]
        yield Text(lines(head), id="logo")
        yield Menu(self._items(), id="menu")
        yield Text(line(("Reading the questions …", MUTED)), id="news")

    def on_mount(self) -> None:
        """Load when the menu is on the screen."""
        self.call_after_refresh(self._painted)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Look again how things stand."""
        if self._standing:
            self.run_worker(self._look, thread=True, exit_on_error=False, exclusive=True)

    def _painted(self) -> None:
        self.quiz.painted()
        if self.quiz.ask_name:
            self._ask_name()
        else:
            self._load()

    def _ask_name(self) -> None:
        from quiz.tui.screens.ask import AskDialog

        guest = f"Guest {self.session.setup.random.randrange(1000, 10_000)}"

        def take(name: str | None) -> None:
            self.session.introduce((name or "").strip() or guest)
            self._load()

        self.app.push_screen(AskDialog("Who plays?", "The name for your scores.", guest), take)

    def _load(self) -> None:
        self.run_worker(self._read, thread=True, exit_on_error=False, exclusive=True)

    def _read(self) -> Standing:
        self.session.load()
        self.quiz.asked_for = self.quiz.preset(self.session)
        return self._look()

    def _look(self) -> Standing:
        from quiz.sitting.overview import standing

        return standing(self.session)

    @on(Worker.StateChanged)
    def _done(self, event: Worker.StateChanged) -> None:
        if event.state is WorkerState.SUCCESS and event.worker.result:
            self._stand(event.worker.result)
        elif event.state is WorkerState.ERROR:
            self._fail(event.worker.error)

    def _stand(self, standing: Standing) -> None:
        self._standing = standing
        self.query_one(Menu).fill(self._items())
        topics = standing.topics
        where = topics[0] if len(topics) == 1 else counted(len(topics), "topic")
        player = f" · playing as {self.session.player}" if self.session.player else ""
        news = line((f"{counted(standing.questions, 'question')} · {where}{player}", MUTED))
        self.query_one("#news", Text).show(news)
        self.quiz.tell_notices()
        if self.quiz.jump:
            self.quiz.jump = False
            self.quiz.prepare(self.quiz.asked_for)

    def _fail(self, error: BaseException | None) -> None:
        """Say what is wrong and stay: the scores can be looked at all the same."""
        told = str(error) if isinstance(error, QuizError) else f"Something went wrong: {error!r}"
        self.query_one("#news", Text).show(lines(line((row, WRONG)) for row in f"✗ {told}".split("\n")))

    def _items(self) -> list[Item]:
        found = self._standing
        items = []
        for number, mode in enumerate(MODES, 1):
            summary = mode.summary
            if found and mode.once_a_day and found.daily:
                summary = f"✓ Done today: {found.daily.score:,} points. {summary}"
            if found and not mode.ranked:
                summary = f"{counted(found.due, 'question')} to learn. {summary}"
            items.append(Item(f"mode-{mode.id}", str(number), mode.name, summary))
        if found and found.pending:
            first = found.pending[0]
            what = f"{self._mode_name(first.mode)}, {counted(first.answered, 'answer')} given"
            items.insert(0, Item("resume", "r", "Resume", what))
        return [*items, *(Item(page, key, name, "") for page, key, name in PAGES)]

    @staticmethod
    def _mode_name(mode_id: str) -> str:
        return next((mode.name for mode in MODES if mode.id == mode_id), mode_id)

    @on(OptionList.OptionSelected)
    async def _selected(self, event: OptionList.OptionSelected) -> None:
        chosen = event.option_id or ""
        if chosen.startswith("mode-"):
            self._prepare(chosen.removeprefix("mode-"))
        elif chosen in ("help", "quit"):
            await self.run_action(f"app.{chosen}")
        elif chosen == "resume":
            self.action_resume()
        else:
            self.action_open(chosen)

    def _prepare(self, mode_id: str) -> None:
        if self._standing is None:
            self.quiz.tell("The questions are not there yet.")
            return
        wanted = self.quiz.asked_for
        same = wanted.mode == mode_id
        numbers = (wanted.variant, wanted.questions, wanted.seconds) if same else ("", 0, 0.0)
        self.quiz.prepare(Choice(mode_id, *numbers, filters=wanted.filters, seed=wanted.seed))

    def action_play(self, index: int) -> None:
        """Prepare a round of a mode."""
        self._prepare(MODES[index].id)

    def action_resume(self) -> None:
        """Go on with the round that was left last."""
        if not self._standing or not self._standing.pending:
            return
        running = self.session.resume(self._standing.pending[0])
        if running is None:
            self.quiz.tell("That round cannot be gone on with: it is played elsewhere, or too old.")
            self.run_worker(self._look, thread=True, exit_on_error=False, exclusive=True)
        else:
            self.quiz.play(running)

    def action_open(self, page: str) -> None:
        """Open a page."""
        from quiz.tui.screens.pages import page_of

        self.app.push_screen(page_of(page))
