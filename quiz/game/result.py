"""What remains of a round: its result, which the scores keep and the last screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from quiz.game.plan import Plan
from quiz.game.pool import Entry
from quiz.game.scoring import RULES_VERSION, Sum
from quiz.game.state import Ending, Phase, Record, State, Verdict


@dataclass(frozen=True, slots=True)
class Board:
    """Which results can be compared: those of one mode, variant, choice of questions, and rules.

    `topics` are those in play, sorted; `kinds` and `difficulties` as chosen, sorted, () for all.
    """

    mode: str
    variant: str
    topics: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    difficulties: tuple[int, ...] = ()
    rules: int = RULES_VERSION


@dataclass(frozen=True, slots=True)
class Answered:
    """One question of a finished round. `chosen` and `correct` are indices of `options`."""

    number: int
    entry: Entry
    options: tuple[str, ...]
    chosen: int | None
    correct: int
    verdict: Verdict
    sum: Sum
    seconds: float
    narrowed: bool


@dataclass(frozen=True, slots=True)
class Result:
    """A finished round. `seconds` is the time spent looking at questions.

    `ranked` is false for practice and for rounds left early: they are kept, but in no table.
    """

    board: Board
    mode_name: str
    variant_name: str
    timed: bool
    seed: int
    day: date | None
    score: int
    best_streak: int
    answers: tuple[Answered, ...]
    ending: Ending
    ranked: bool
    once_a_day: bool

    @property
    def asked(self) -> int:
        """How many questions were answered, right or wrong."""
        return self.count(Verdict.RIGHT) + self.count(Verdict.WRONG)

    @property
    def right(self) -> int:
        """How many answers were right."""
        return self.count(Verdict.RIGHT)

    @property
    def accuracy(self) -> float | None:
        """The share of right answers among those given, 0 to 1; None where none was given."""
        return self.right / self.asked if self.asked else None

    @property
    def seconds(self) -> float:
        """Time spent looking at questions."""
        return sum(answered.seconds for answered in self.answers)

    @property
    def missed(self) -> tuple[str, ...]:
        """The ids of the questions answered wrongly: "play the N you missed"."""
        return tuple(answered.entry.id for answered in self.answers if answered.verdict is Verdict.WRONG)

    def count(self, verdict: Verdict) -> int:
        """How many questions ended so."""
        return sum(answered.verdict is verdict for answered in self.answers)


def board_of(plan: Plan) -> Board:
    """The board on which a round drawn so is ranked: known before it is played."""
    return Board(
        plan.mode.id,
        plan.variant.id,
        plan.topics,
        tuple(sorted(plan.filters.kinds)),
        tuple(sorted(plan.filters.difficulties)),
    )


def result_of(plan: Plan, state: State) -> Result:
    """The result of a round that is over. Raises ValueError for one that is not."""
    if state.phase is not Phase.OVER or state.ending is None:
        raise ValueError("the round is not over")
    mode, variant = plan.mode, plan.variant
    return Result(
        board=board_of(plan),
        mode_name=mode.name,
        variant_name=variant.name,
        timed=variant.seconds > 0,
        seed=plan.seed,
        day=plan.day,
        score=state.score,
        best_streak=state.best,
        answers=tuple(_answered(plan, record) for record in state.records),
        ending=state.ending,
        ranked=mode.ranked and state.ending is not Ending.LEFT,
        once_a_day=mode.once_a_day,
    )


def _answered(plan: Plan, record: Record) -> Answered:
    card = plan.cards[record.number - 1]
    return Answered(
        record.number,
        card.entry,
        card.options,
        record.chosen,
        card.correct,
        record.verdict,
        record.sum,
        record.seconds,
        record.narrowed,
    )


def result_dict(result: Result) -> dict[str, Any]:
    """The result as plain data for JSON; the keys are documented in the README."""
    board = result.board
    return {
        "mode": board.mode,
        "variant": board.variant,
        "topics": list(board.topics),
        "kinds": list(board.kinds),
        "difficulties": list(board.difficulties),
        "rules": board.rules,
        "seed": result.seed,
        "day": result.day.isoformat() if result.day else None,
        "ended": result.ending.value,
        "ranked": result.ranked,
        "score": result.score,
        "asked": result.asked,
        "right": result.right,
        "accuracy": result.accuracy,
        "best_streak": result.best_streak,
        "seconds": round(result.seconds, 3),
        "answers": [answered_dict(answered) for answered in result.answers],
    }


def answered_dict(answered: Answered) -> dict[str, Any]:
    """One answer as plain data for JSON. `chosen` is the option's text, null where none was chosen."""
    question, chosen = answered.entry.question, answered.chosen
    return {
        "number": answered.number,
        "id": question.id,
        "topic": answered.entry.topic,
        "kind": question.kind,
        "difficulty": question.difficulty,
        "question": question.question,
        "options": list(answered.options),
        "chosen": None if chosen is None else answered.options[chosen],
        "answer": question.answer,
        "verdict": answered.verdict.value,
        "points": answered.sum.total,
        "sum": answered.sum.text,
        "seconds": round(answered.seconds, 3),
    }
