"""One sitting of one player: the banks, the scores, the seeds and the clocks that every front end needs.

The screens, the plain mode and the scripted rounds all come here for a round and bring its result back, so
that they play by the same rules and keep the same scores. Nothing here knows a terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from quiz.errors import BankError, ScoresError, UsageError
from quiz.game.mode import Mode, Variant
from quiz.game.modes import mode_of
from quiz.game.pool import EVERYTHING, Entry, Filters, Past, Pool
from quiz.sitting.choice import Choice

if TYPE_CHECKING:
    from quiz.game.plan import Plan
    from quiz.scores.journals import Pending
    from quiz.scores.store import Scores
    from quiz.sitting.rounds import Finished, Running

SEEDS = 1_000_000
"""Drawn seeds are below this: short enough to be read out to a friend."""


@dataclass(frozen=True, slots=True)
class Setup:
    """Where things are and who plays: all that the command line decides.

    `monotonic` gives seconds that never go back, `now` an aware UTC time.
    """

    banks: tuple[Path, ...]
    home: Path
    cache: Path | None
    monotonic: Callable[[], float]
    now: Callable[[], datetime]
    random: Random
    player: str = ""
    profile: str = ""


class Session:
    """What a player has on the table. `load` must have run before anything else is asked of it."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.monotonic = setup.monotonic
        self.profile = setup.profile
        self.player = setup.player
        self.pool = Pool(())
        self.notices: tuple[str, ...] = ()
        self._scores: Scores | None = None

    @property
    def scores(self) -> Scores:
        """The scores; those that last only as long as the program where the file cannot be used."""
        if self._scores is None:
            self.open_scores()
        assert self._scores is not None
        return self._scores

    def introduce(self, name: str) -> None:
        """Play as a visitor: name, history and journal are theirs alone."""
        self.player = self.profile = name

    def open_scores(self) -> None:
        """Open the high-score file, or go on without it and say so among the notices."""
        from quiz.scores.open import in_memory, open_scores

        try:
            opened = open_scores(self.setup.home, self.setup.now())
            self._scores = opened.scores
            notice = opened.notice
        except ScoresError as error:
            self._scores = in_memory()
            notice = f"Scores are not kept this time: {error}"
        if notice:
            self.notices += (notice,)
        if not self.player:
            self.player = self._scores.last_player(self.profile)

    def load(self) -> None:
        """Open the scores and read the banks; safe in a thread. Raises BankError if nothing is read."""
        from quiz.bank.load import load_banks

        if self._scores is None:
            self.open_scores()
        if not self.setup.banks:
            remedy = "Name one with --bank, or make one with: quiz generate FILE"
            raise BankError("no question bank came with the program", remedy=remedy)
        loaded = load_banks(self.setup.banks, cache_dir=self.setup.cache)
        self.pool = Pool.of(loaded.banks)
        if loaded.errors:
            count = len({(problem.path, problem.id) for problem in loaded.errors})
            noun = "fault" if count == 1 else "faults"
            self.notices += (f"The banks have {count} {noun}; see: quiz check {loaded.errors[0].path}",)

    def topics_named(self, names: Sequence[str]) -> tuple[str, ...]:
        """The pool's topics for names as typed: whole, or a part in any case. Raises UsageError."""
        found: dict[str, None] = {}
        for name in names:
            wanted = name.casefold()
            exact = [topic for topic in self.pool.topics if topic.casefold() == wanted]
            matching = exact or [topic for topic in self.pool.topics if wanted in topic.casefold()]
            if not matching:
                raise UsageError(f"there is no topic {name!r}", remedy="See them all with: quiz topics")
            found.update(dict.fromkeys(matching))
        return tuple(found)

    def past(self) -> Past:
        """What the scores know of this player."""
        return self.scores.past(self.profile)

    def plan(self, choice: Choice, *, live: bool = True) -> Plan:
        """Draw a round; `live` is false for input that is not a person at a screen. Raises UsageError."""
        try:
            mode, variant = choice.kind()
        except KeyError as error:
            raise UsageError(f"there is no mode or variant {error.args[0]!r}") from error
        past = self.past()
        if choice.seed is not None:
            past = Past(hidden=past.hidden, misses=past.misses)
        return self._draw(mode, variant, choice.filters, past, choice.seed, live)

    def practice(self, missed: Sequence[str], filters: Filters = EVERYTHING) -> Plan:
        """Draw a round of just these questions, to try them again."""
        mode = mode_of("mistakes")
        past = Past(misses=dict.fromkeys(missed, 0), hidden=self.past().hidden)
        variant = mode.customised(mode.variant(), questions=max(1, len(missed)))
        return self._draw(mode, variant, filters, past, None, True)

    def _draw(
        self, mode: Mode, variant: Variant, filters: Filters, past: Past, seed: int | None, live: bool
    ) -> Plan:
        from quiz.game.plan import GAP_SECONDS, GUARD_SECONDS, plan_round

        return plan_round(
            mode,
            variant,
            self.pool,
            seed=self.setup.random.randrange(SEEDS) if seed is None else seed,
            filters=filters,
            past=past,
            day=self.setup.now().date(),
            guard=GUARD_SECONDS if live else 0.0,
            gap=GAP_SECONDS if live else 0.0,
        )

    def begin(self, plan: Plan) -> Running:
        """Start a round with its journal. Raises ValueError for a plan without cards."""
        from quiz.game.round import Round
        from quiz.sitting.rounds import Running

        try:
            journal = self.scores.begin(plan, self.setup.now(), self.profile)
        except ScoresError as error:
            self.notices += (f"This round cannot be resumed: {error}",)
            return Running(Round(plan), None)
        return Running(Round(plan, record=journal.record), journal)

    def resume(self, pending: Pending) -> Running | None:
        """Go on with a round; None where another window has it or its journal cannot be read any more."""
        from quiz.game.journal import JournalError
        from quiz.game.round import Round
        from quiz.sitting.rounds import Running

        journal = self.scores.adopt(pending.id)
        if journal is None:
            return None
        try:
            now = self.monotonic()
            return Running(Round.restore(pending.plan, pending.events, now, record=journal.record), journal)
        except JournalError:
            self.scores.discard(pending.id)
            return None

    def leave(self, running: Running) -> None:
        """Let go of a round that is to be gone on with another time."""
        if running.journal:
            running.journal.close()

    def finish(self, running: Running) -> Finished:
        """Keep the result of a round that is over."""
        from quiz.sitting.rounds import Finished

        result = running.round.result()
        journal = running.journal.id if running.journal else ""
        try:
            saved = self.scores.save(
                result, self.setup.now(), player=self.player, profile=self.profile, journal=journal
            )
        except ScoresError as error:
            return Finished(result, None, f"The score could not be kept: {error}")
        return Finished(result, saved)

    def rename(self, finished: Finished, name: str) -> Finished:
        """Put a name to a kept result and use it from now on."""
        self.player = name
        if finished.saved is None:
            return finished
        return replace(finished, saved=self.scores.rename(finished.saved.game, name))

    def flag(self, entry: Entry, reason: str) -> None:
        """Hide a question in every mode."""
        self.scores.flag(entry, reason, self.setup.now())

    def close(self) -> None:
        """Let go of the scores."""
        if self._scores is not None:
            self._scores.close()
