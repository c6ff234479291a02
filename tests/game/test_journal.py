"""A killed round is gone on with; a damaged journal is refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from quiz.game.journal import JournalError, event_from, event_json, plan_from, plan_json
from quiz.game.round import HEARTBEAT_SECONDS, Round
from quiz.game.state import Act, Event, Phase

TableOf = Callable[..., Any]


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


def test_a_plan_comes_back_from_json_as_it_was(table_of: TableOf) -> None:
    for mode in ("classic", "timed", "daily", "survival"):
        plan = table_of(mode).round.plan
        assert plan_from(through_json(plan_json(plan))) == plan


def test_an_event_comes_back_from_json_as_it_was() -> None:
    event = Event(Act.ANSWER, 12345.678901234567, 3, 2)
    assert event_from(through_json(event_json(event))) == event


def test_a_killed_round_goes_on_paused_with_its_clock_and_score(table_of: TableOf) -> None:
    written: list[Event] = []
    table = table_of("timed", record=written.append)
    table.play("rr")
    table.ask()
    table.tick_to(7.5)
    events = [event_json(event) for event in written]  # kill -9
    again = Round.restore(through_json(plan_json(table.round.plan)), through_json(events), now=3.0)
    view = again.view(3.0)
    assert (view.phase, view.number, view.score, view.streak) == (Phase.PAUSED, 3, table.view.score, 2)
    assert table.view.left <= view.left <= table.view.left + 1.0
    assert again.resume(3.0)
    assert again.shown(3, 3.5)
    assert again.answer(3, again.plan.cards[2].correct, 4.5)
    assert again.view(4.5).outcome.sum.paused  # type: ignore[union-attr]


def test_a_round_killed_at_the_proof_goes_on_there(table_of: TableOf) -> None:
    written: list[Event] = []
    table = table_of("classic", record=written.append)
    table.ask()
    table.answer()
    again = Round.restore(plan_json(table.round.plan), map(event_json, written), now=0.0)
    assert again.phase is Phase.REVEALED
    assert again.next(1, 0.5)


def test_a_restored_round_can_be_killed_and_restored_again(table_of: TableOf) -> None:
    written: list[Event] = []
    table = table_of("timed", record=written.append)
    table.ask()
    table.tick_to(5)
    plan = plan_json(table.round.plan)
    for clock in (9000.0, 0.0, 77.0):
        round_ = Round.restore(plan, list(map(event_json, written)), clock, written.append)
        assert round_.phase is Phase.PAUSED
        assert round_.resume(clock)
        assert round_.shown(1, clock + 1)
        for tick in range(10):
            round_.tick(clock + 1 + tick / 10)
    spent = 5 + 3 * 0.9
    left = round_.view(clock + 1.9).left or 0.0
    assert 60 - spent <= left <= 60 - spent + 3 * HEARTBEAT_SECONDS


def test_ticks_are_written_down_once_a_second(table_of: TableOf) -> None:
    written: list[Event] = []
    table = table_of("timed", record=written.append)
    table.ask()
    table.tick_to(20)
    ticks = sum(event.act is Act.TICK for event in written)
    assert 19 <= ticks <= 41


def test_refused_input_is_not_written_down(table_of: TableOf) -> None:
    written: list[Event] = []
    table = table_of("classic", record=written.append)
    table.answer()
    table.next()
    assert written == []
    table.ask()
    assert [event.act for event in written] == [Act.SHOWN]


def broken(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], Any]:
    def spoil(data: dict[str, Any]) -> Any:
        change(data)
        return data

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: None,
        lambda data: [],
        lambda data: "text",
        broken(lambda data: data.update(version=2)),
        broken(lambda data: data.update(rules=99)),
        broken(lambda data: data.pop("cards")),
        broken(lambda data: data.update(cards=[])),
        broken(lambda data: data.update(cards=[{"entry": None}])),
        broken(lambda data: data.update(mode="gone")),
        broken(lambda data: data.update(day="yesterday")),
        broken(lambda data: data["variant"].update(unknown=1)),
        broken(lambda data: data["cards"][0].update(correct=7)),
        broken(lambda data: data["cards"][0].update(correct=data["cards"][0]["spare"])),
    ],
)
def test_a_damaged_or_foreign_plan_is_refused(table_of: TableOf, spoil: Callable[[Any], Any]) -> None:
    data = through_json(plan_json(table_of("classic").round.plan))
    with pytest.raises(JournalError):
        Round.restore(spoil(data), [], now=0.0)


@pytest.mark.parametrize("event", [[], ["answer"], ["fly", 1.0, 1, 0], ["answer", "soon", 1, 0], None, 7])
def test_a_damaged_event_is_refused(table_of: TableOf, event: Any) -> None:
    with pytest.raises(JournalError):
        Round.restore(plan_json(table_of("classic").round.plan), [event], now=0.0)
