"""What is about to be played: nothing starts, and no clock runs, before the player says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from textual import on
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Button

from quiz.bank.model import DIFFICULTIES, KINDS
from quiz.errors import QuizError
from quiz.game.mode import Variant
from quiz.game.pool import Filters
from quiz.game.scoring import DIFFICULTY_NAMES
from quiz.game.share import topics_text
from quiz.sitting.choice import Choice
from quiz.sitting.overview import overview
from quiz.tui.content import MUTED, line
from quiz.tui.keys import SETUP, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.choicerow import ChoiceRow
from quiz.tui.widgets.text import Text
from quiz.tui.wording import overview_line

Topics = tuple[str, ...]
Value = tuple[str, tuple[Any, ...]]


class SetupScreen(QuizScreen[None]):
    """The settings of a round and a button to start it."""

    BINDINGS = bindings(SETUP)
    AUTO_FOCUS = "#start"

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self._mode, self._variant = choice.kind()

    def page(self) -> Iterable[Widget]:
        """The mode's name, the settings, what they come to, and the button."""
        mode, filters = self._mode, self._choice.filters
        with VerticalScroll(id="setup", can_focus=False):
            yield Text(line((mode.name, "bold $text-accent")), id="mode-name")
            yield Text(line((mode.summary, MUTED)), id="mode-summary")
            variants = self._variants()
            yield ChoiceRow(
                "Length", [(v.name, v) for v in variants], variants.index(self._variant), id="length"
            )
            topics, at = self._topic_values(filters.topics)
            yield ChoiceRow("Topic", topics, at, id="topic")
            kinds: list[Value] = [("all kinds", ()), *((kind, (kind,)) for kind in self._kinds())]
            yield self._row("Kind", kinds, filters.kinds, "kind")
            levels: list[Value] = [
                ("all", ()),
                *((DIFFICULTY_NAMES[level], (level,)) for level in DIFFICULTIES),
            ]
            yield self._row("Difficulty", levels, filters.difficulties, "difficulty")
            yield Text(id="overview")
            yield Button("Start", variant="primary", id="start", compact=True)
            hint = "The clock starts with the first question." if self._variant.seconds else "No clock."
            yield Text(line((hint, MUTED)), id="hint")

    def on_mount(self) -> None:
        """Say what the settings come to."""
        self._changed()

    def _variants(self) -> list[Variant]:
        known = list(self._mode.variants)
        return known if self._variant in known else [self._variant, *known]

    def _kinds(self) -> list[str]:
        """The kinds that there are questions of."""
        there = {entry.question.kind for entry in self.session.pool.entries}
        return [kind for kind in KINDS if kind in there]

    def _topic_values(self, chosen: Topics) -> tuple[list[tuple[str, Topics]], int]:
        values: list[tuple[str, Topics]] = [(topic, (topic,)) for topic in self.session.pool.topics]
        if len(values) > 1:
            values.insert(0, ("all topics", ()))
        return self._with(values, chosen)

    @staticmethod
    def _with(values: list[tuple[str, Topics]], chosen: Topics) -> tuple[list[tuple[str, Topics]], int]:
        """The values, with a combination that is none of them put first, and the place of the chosen one."""
        places = [at for at, (_, value) in enumerate(values) if value == chosen]
        if places or not chosen:
            return values or [("none", ())], places[0] if places else 0
        return [(topics_text(chosen), chosen), *values], 0

    @staticmethod
    def _row(name: str, values: list[Value], chosen: tuple[Any, ...], row_id: str) -> ChoiceRow:
        places = [at for at, (_, value) in enumerate(values) if value == chosen]
        if not places:
            values.insert(0, (", ".join(str(DIFFICULTY_NAMES.get(one, one)) for one in chosen), chosen))
        return ChoiceRow(name, values, places[0] if places else 0, id=row_id)

    def _wanted(self) -> Choice:
        topics: Topics = self.query_one("#topic", ChoiceRow).value
        kinds: Topics = self.query_one("#kind", ChoiceRow).value
        levels: tuple[int, ...] = self.query_one("#difficulty", ChoiceRow).value
        variant: Variant = self.query_one("#length", ChoiceRow).value
        choice = replace(self._choice, filters=Filters(topics, kinds, levels))
        if variant in self._mode.variants:
            return replace(choice, variant=variant.id, questions=0, seconds=0.0)
        return choice

    @on(ChoiceRow.Changed)
    def _changed(self) -> None:
        try:
            found = overview(self.session, self._wanted())
        except QuizError as error:
            self.query_one("#overview", Text).show(line(str(error)))
            return
        self.query_one("#overview", Text).show(overview_line(found))
        self.query_one("#start", Button).disabled = not found.fitting

    @on(ChoiceRow.Picked)
    def _pick(self, message: ChoiceRow.Picked) -> None:
        from quiz.tui.screens.picker import PickDialog

        row = message.row
        several = row.id == "topic"
        texts = list(self.session.pool.topics) if several else [text for text, _ in row.values]
        chosen = [at for at, text in enumerate(texts) if text in row.value] if several else [row.at]

        def take(picked: tuple[int, ...] | None) -> None:
            if picked is None:
                return
            if several:
                topics = tuple(texts[at] for at in picked)
                row.put(*self._topic_values(() if len(topics) == len(texts) else topics))
            else:
                row.put(row.values, picked[0])

        self.app.push_screen(PickDialog(row.label, texts, chosen, several=several), take)

    @on(Button.Pressed)
    def action_start(self) -> None:
        """Start the round."""
        self.quiz.start(self._wanted())
