"""A running round as JSON: the plan once, then one short list for each event.

The plan holds the questions themselves, so that a round can be gone on with when the bank has changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from quiz.bank.model import Question, Source
from quiz.game.engine import step
from quiz.game.mode import Variant
from quiz.game.modes import mode_of
from quiz.game.plan import Card, Plan
from quiz.game.pool import Entry, Filters
from quiz.game.scoring import RULES_VERSION
from quiz.game.state import Act, Event, State, begin

JOURNAL_VERSION = 1


class JournalError(ValueError):
    """A journal is damaged, or was written by another version of the game or its rules."""


def plan_json(plan: Plan) -> dict[str, Any]:
    """The plan as plain data."""
    return {
        "version": JOURNAL_VERSION,
        "rules": RULES_VERSION,
        "mode": plan.mode.id,
        "variant": asdict(plan.variant),
        "seed": plan.seed,
        "cards": [asdict(card) for card in plan.cards],
        "topics": list(plan.topics),
        "filters": asdict(plan.filters),
        "day": plan.day.isoformat() if plan.day else None,
        "notices": list(plan.notices),
        "guard": plan.guard,
        "gap": plan.gap,
    }


def event_json(event: Event) -> list[Any]:
    """The event as `[act, now, number, option]`."""
    return [event.act.value, event.now, event.number, event.option]


def plan_from(data: Any) -> Plan:
    """The plan of `plan_json`, also after a way through JSON. Raises JournalError."""
    try:
        if (data["version"], data["rules"]) != (JOURNAL_VERSION, RULES_VERSION):
            raise JournalError("the round was begun by another version of the game")
        return Plan(
            mode=mode_of(data["mode"]),
            variant=Variant(**data["variant"]),
            seed=data["seed"],
            cards=tuple(_card(card) for card in data["cards"]),
            topics=tuple(data["topics"]),
            filters=Filters(**{key: tuple(value) for key, value in data["filters"].items()}),
            day=date.fromisoformat(data["day"]) if data["day"] else None,
            notices=tuple(data["notices"]),
            guard=data["guard"],
            gap=data["gap"],
        )
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, JournalError):
            raise
        raise JournalError(f"the journal is damaged: {error}") from error


def _card(data: Any) -> Card:
    entry = data["entry"]
    question = Question(**{**entry["question"], "distractors": tuple(entry["question"]["distractors"])})
    source = Source(**entry["source"]) if entry["source"] else None
    card = Card(
        Entry(question, entry["topic"], source), tuple(data["options"]), data["correct"], data["spare"]
    )
    if card.options[card.correct] != question.answer or card.options[card.spare] == question.answer:
        raise JournalError("the journal is damaged: a card's options do not fit")
    return card


def event_from(data: Any) -> Event:
    """The event of `event_json`. Raises JournalError."""
    try:
        act, now, number, option = data
        return Event(Act(act), float(now), int(number), int(option))
    except (TypeError, ValueError) as error:
        raise JournalError(f"the journal is damaged: {error}") from error


def replay(plan: Plan, events: Iterable[Event]) -> State:
    """The state that the events led to. Raises JournalError for a plan without cards."""
    try:
        state = begin(plan)
    except ValueError as error:
        raise JournalError(str(error)) from error
    for event in events:
        state = step(plan, state, event)
    return state
