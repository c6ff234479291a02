"""A round as drawn, before the first question is shown. All chance is in here; what follows has none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from quiz.game.mode import DECK_LIMIT, Mode, Variant
from quiz.game.pool import EVERYTHING, NO_PAST, Entry, Filters, Past, Pool
from quiz.game.select import Request, Selection

GUARD_SECONDS = 0.25
"""Input within this time after a question or a proof came up was meant for what stood there before."""
GAP_SECONDS = 2.0
"""No tick for longer than this: the program was stopped or the machine stood still."""


@dataclass(frozen=True, slots=True)
class Card:
    """A question with its options in the order drawn. `correct` and `spare` are indices into `options`.

    `spare` is the wrong option that a 50:50 leaves standing.
    """

    entry: Entry
    options: tuple[str, ...]
    correct: int
    spare: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that decides a round but the player. `cards` is empty where nothing can be asked.

    `topics` are those in play, sorted; `filters` what was asked for. `notices` tell the player, one
    sentence each, that the pool was too small or holds nothing new. `guard` and `gap` are in seconds;
    0 turns them off (no `gap` for whoever sends no ticks). `day` is set for modes that go by the date.
    """

    mode: Mode
    variant: Variant
    seed: int
    cards: tuple[Card, ...]
    topics: tuple[str, ...] = ()
    filters: Filters = EVERYTHING
    day: date | None = None
    notices: tuple[str, ...] = ()
    guard: float = GUARD_SECONDS
    gap: float = GAP_SECONDS


def deal(entry: Entry, seed: int) -> Card:
    """The card for a question: its options' order hangs on the seed and the question alone."""
    rng = Random(f"{seed}/{entry.id}")
    answer = entry.question.answer
    options = [answer, *entry.question.distractors]
    rng.shuffle(options)
    correct = options.index(answer)
    spare = rng.choice([at for at in range(len(options)) if at != correct])
    return Card(entry, tuple(options), correct, spare)


def plan_round(
    mode: Mode,
    variant: Variant,
    pool: Pool,
    *,
    seed: int,
    filters: Filters = EVERYTHING,
    past: Past = NO_PAST,
    day: date | None = None,
    guard: float = GUARD_SECONDS,
    gap: float = GAP_SECONDS,
) -> Plan:
    """Draw a round. The same pool, seed, filters and past make the same round.

    Pass `past` without `seen` where a seed was asked for by the player, so that the round is the same
    on any machine. Raises ValueError where the mode goes by the date and `day` is missing.
    """
    seed = mode.seed_for(seed, day)
    entries = pool.matching(filters)
    wanted = variant.questions or DECK_LIMIT
    selection = mode.draw(Request(entries, wanted, past, Random(seed)))
    return Plan(
        mode,
        variant,
        seed,
        tuple(deal(entry, seed) for entry in selection.entries),
        tuple(sorted({entry.topic for entry in entries})),
        filters,
        day if mode.once_a_day else None,
        _notices(mode, variant, selection),
        guard,
        gap,
    )


def _notices(mode: Mode, variant: Variant, selection: Selection) -> tuple[str, ...]:
    count = len(selection.entries)
    if not count:
        return ("No question fits: nothing to play.",)
    notices = []
    if mode.ranked and count < variant.questions:
        fit = "1 question fits" if count == 1 else f"{count} questions fit"
        notices.append(f"Only {fit}, not {variant.questions}.")
    if selection.repeats and (variant.questions or selection.repeats == count):
        again = "all" if selection.repeats == count else str(selection.repeats)
        notices.append(f"Nothing new is left: {again} of these {count} questions have been asked before.")
    return tuple(notices)
