"""Whatever is done to a round, in whatever order: what always holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.game.journal import event_json, plan_json
from quiz.game.round import Round
from quiz.game.state import Act, Event, Phase, Verdict

TableOf = Callable[..., Any]

steps = st.lists(
    st.tuples(
        st.sampled_from([*Act, Act.SHOWN, Act.ANSWER, Act.ANSWER, Act.NEXT, Act.TICK, Act.TICK]),
        st.floats(-0.1, 3.0) | st.just(30.0),
        st.integers(-1, 1) | st.just(0) | st.just(0),
        st.integers(-1, 4),
    ),
    max_size=60,
)
modes = st.sampled_from([("timed", "30"), ("classic", ""), ("survival", ""), ("survival", "1")])


def perform(round_: Round, taken: list[tuple[Act, float, int, int]], now: float = 100.0) -> None:
    """Do the acts, for the question in play or one next to it."""
    calls: dict[Act, Callable[[float, int, int], object]] = {
        Act.SHOWN: lambda now, number, option: round_.shown(number, now),
        Act.ANSWER: lambda now, number, option: round_.answer(number, option, now),
        Act.FIFTY: lambda now, number, option: round_.fifty(number, now),
        Act.SKIP: lambda now, number, option: round_.skip(number, now),
        Act.NEXT: lambda now, number, option: round_.next(number, now),
        Act.PAUSE: lambda now, number, option: round_.pause(now),
        Act.RESUME: lambda now, number, option: round_.resume(now),
        Act.TICK: lambda now, number, option: round_.tick(now),
        Act.QUIT: lambda now, number, option: None,
        Act.RESTORED: lambda now, number, option: None,
    }
    for act, wait, offset, option in taken:
        now += wait
        before = round_.state
        calls[act](now, round_.number + offset, option)
        check(round_, before, now)


def check(round_: Round, before: Any, now: float) -> None:
    state, view = round_.state, round_.view(now)
    assert state.score == sum(record.sum.total for record in state.records) >= 0
    numbers = [record.number for record in state.records]
    assert numbers == list(range(1, len(numbers) + 1)), "a question is scored at most once, in order"
    assert len(numbers) in (state.number - 1, state.number)
    assert state.number >= before.number
    assert 0 <= state.streak <= state.best <= len(numbers)
    assert state.lives >= 0 and state.fifties >= 0 and state.skips >= 0
    assert (view.left is None) == (not round_.plan.variant.seconds)
    gained = sum(record.gained for record in state.records)
    assert view.left is None or 0 <= view.left <= round_.plan.variant.seconds + gained + 1e-6
    assert (state.phase is Phase.PAUSED) == (not view.stem)
    assert all((r.sum.total > 0) == (r.verdict is Verdict.RIGHT) for r in state.records)
    if before.phase is Phase.OVER:
        assert state is before


@settings(max_examples=150, deadline=None)
@given(mode=modes, taken=steps)
def test_no_order_of_acts_breaks_the_accounts(
    table_of: TableOf, mode: tuple[str, str], taken: list[tuple[Act, float, int, int]]
) -> None:
    perform(table_of(*mode).round, taken)


@settings(max_examples=100, deadline=None)
@given(mode=modes, taken=steps, kill=st.integers(0, 60))
def test_a_journal_replays_to_the_state_that_was_killed(
    table_of: TableOf, mode: tuple[str, str], taken: list[tuple[Act, float, int, int]], kill: int
) -> None:
    written: list[Event] = []
    round_ = table_of(*mode, record=written.append).round
    perform(round_, taken[:kill])
    plan, events = json.loads(json.dumps([plan_json(round_.plan), [event_json(e) for e in written]]))
    again = Round.restore(plan, events, now=5.0)
    assert again.plan == round_.plan
    killed, restored = round_.state, again.state
    assert restored.records == killed.records
    assert restored.score == killed.score
    assert (restored.number, restored.streak, restored.best) == (killed.number, killed.streak, killed.best)
    if killed.phase is Phase.ASKING:
        assert restored.phase is Phase.PAUSED
    else:
        assert restored.phase is killed.phase
    left = again.view(5.0).left
    before = round_.view(max(killed.last, killed.since)).left
    assert left is None or before is None or before - 1e-6 <= left <= before + 1.0


@settings(max_examples=60, deadline=None)
@given(waits=st.lists(st.floats(0.3, 12.0), min_size=1, max_size=12), order=st.integers(0, 1))
def test_the_clock_is_charged_for_what_was_looked_at_and_no_more(
    table_of: TableOf, waits: list[float], order: int
) -> None:
    table = table_of("timed", gap=0)
    for wait in waits:
        table.ask(after=7.0)
        table.answer(right=bool(order), after=wait)
        if table.view.final:
            break
        table.next(after=9.0)
    records = table.round.state.records
    gained = sum(record.gained for record in records)
    spent = sum(record.seconds for record in records)
    assert spent <= 60 + gained + 1e-6
    assert abs(table.round.state.left - (60 + gained - spent)) < 1e-6
