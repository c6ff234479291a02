"""The modes: data that holds together, and what the daily round and the mistakes draw."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from quiz.bank.model import Bank
from quiz.game.modes import MODES, mode_of
from quiz.game.modes.mistakes import due
from quiz.game.plan import Plan, deal, plan_round
from quiz.game.pool import Entry, Filters, Past, Pool

BankOf = Callable[..., Bank]
DAY = date(2026, 11, 22)


def plan_of(mode_id: str, *banks: Bank, seed: int = 1, past: Past | None = None, **more: Any) -> Plan:
    mode = mode_of(mode_id)
    return plan_round(
        mode,
        more.pop("variant", mode.variant()),
        Pool.of(banks),
        seed=seed,
        past=past or Past(),
        **{"day": DAY, **more},
    )


def ids(plan: Plan) -> list[str]:
    return [card.entry.id for card in plan.cards]


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.id)
def test_a_mode_is_sound(mode: Any) -> None:
    assert mode.name and mode.summary.endswith(".")
    assert mode_of(mode.id) is mode
    assert mode.variant() is mode.variants[0]
    assert len({variant.id for variant in mode.variants}) == len(mode.variants)
    for variant in mode.variants:
        assert mode.variant(variant.id) is variant
        assert variant.questions or variant.seconds or variant.lives, "it must end"
        assert not (variant.seconds and (variant.fifties or variant.skips)), "lifelines are for untimed modes"


def test_ids_of_modes_are_unique_and_an_unknown_one_is_refused() -> None:
    assert [mode.id for mode in MODES] == ["classic", "timed", "survival", "daily", "mistakes"]
    with pytest.raises(KeyError):
        mode_of("nope")
    with pytest.raises(KeyError):
        mode_of("timed").variant("61")


def test_a_variant_of_ones_own_has_an_id_of_its_own() -> None:
    timed, classic = mode_of("timed"), mode_of("classic")
    own = timed.customised(timed.variant(), seconds=90)
    assert (own.id, own.name, own.seconds, own.bonus_seconds) == ("90", "90 s", 90.0, 2.0)
    assert timed.customised(timed.variant(), seconds=30) is timed.variant("30")
    assert timed.customised(timed.variant(), questions=5) is timed.variant()
    assert classic.customised(classic.variant(), questions=5).id == "5q"
    assert classic.customised(classic.variant(), questions=10) is classic.variant()
    assert classic.customised(classic.variant(), seconds=30) is classic.variant()
    survival = mode_of("survival")
    short = [survival.customised(variant, questions=5) for variant in survival.variants]
    assert [(v.id, v.name, v.lives) for v in short] == [
        ("3-5q", "3 lives, 5 questions", 3),
        ("1-5q", "sudden death, 5 questions", 1),
    ]


# Daily


def test_the_daily_round_is_the_same_for_everybody_on_one_date(bank_of: BankOf) -> None:
    bank = bank_of(60)
    mine = plan_of("daily", bank, seed=1, past=Past(seen=tuple(f"q{n}" for n in range(30))))
    theirs = plan_of("daily", Bank(bank.topic, bank.questions[::-1], bank.source), seed=2)
    assert mine.cards == theirs.cards
    assert mine.seed == 20261122
    assert mine.day == DAY
    assert mine.notices == ()


def test_the_daily_round_is_another_on_another_date(bank_of: BankOf) -> None:
    days = {tuple(ids(plan_of("daily", bank_of(60), day=date(2026, 11, day)))) for day in range(1, 11)}
    assert len(days) == 10


def test_a_flagged_question_is_replaced_and_the_others_stay_everybodys(bank_of: BankOf) -> None:
    everyone = plan_of("daily", bank_of(60))
    hidden = frozenset(ids(everyone)[2:4])
    mine = plan_of("daily", bank_of(60), past=Past(hidden=hidden))
    assert len(mine.cards) == 10
    assert [card for card in mine.cards if card in everyone.cards] == [
        card for card in everyone.cards if card.entry.id not in hidden
    ]


def test_the_daily_round_needs_a_date(bank_of: BankOf) -> None:
    with pytest.raises(ValueError, match="date"):
        plan_of("daily", bank_of(), day=None)


# Mistakes


def test_mistakes_are_due_until_two_right_answers_in_a_row() -> None:
    assert due(Past(misses={"a": 0, "b": 1, "c": 2, "d": 5})) == {"a", "b"}


def test_the_mistakes_mode_asks_what_is_due_and_nothing_else(bank_of: BankOf) -> None:
    past = Past(seen=("q1", "q2", "q3"), misses={"q1": 0, "q2": 2, "q3": 1, "gone": 0})
    plan = plan_of("mistakes", bank_of(), past=past)
    assert sorted(ids(plan)) == ["q1", "q3"]
    assert plan.notices == ()
    assert not plan.mode.ranked


def test_without_mistakes_there_is_nothing_to_play(bank_of: BankOf) -> None:
    plan = plan_of("mistakes", bank_of())
    assert plan.cards == ()
    assert plan.notices == ("No question fits: nothing to play.",)


# Plans


def test_a_short_pool_is_announced(bank_of: BankOf) -> None:
    assert plan_of("classic", bank_of(7)).notices == ("Only 7 questions fit, not 10.",)


def test_an_exhausted_pool_is_announced(bank_of: BankOf) -> None:
    seen = tuple(f"q{n}" for n in range(12))
    some = plan_of("classic", bank_of(16), past=Past(seen=seen))
    assert some.notices == ("Nothing new is left: 6 of these 10 questions have been asked before.",)
    every = plan_of("classic", bank_of(12), past=Past(seen=seen))
    assert every.notices == ("Nothing new is left: all of these 10 questions have been asked before.",)
    open_end = plan_of("timed", bank_of(12), past=Past(seen=seen))
    assert open_end.notices == ("Nothing new is left: all of these 12 questions have been asked before.",)
    assert plan_of("timed", bank_of(13), past=Past(seen=seen)).notices == ()


def test_the_plan_names_the_topics_in_play(bank_of: BankOf) -> None:
    banks = [bank_of(10, "B", "b"), bank_of(10, "A", "a")]
    assert plan_of("classic", *banks).topics == ("A", "B")
    assert plan_of("classic", *banks, filters=Filters(topics=("B",))).topics == ("B",)


def test_options_are_drawn_by_seed_and_question_alone(bank_of: BankOf) -> None:
    entry = Pool.of([bank_of()]).entries[0]
    assert deal(entry, 1) == deal(entry, 1)
    orders = {deal(entry, seed).options for seed in range(200)}
    assert len(orders) == 24


def test_the_right_option_and_the_one_that_a_fifty_leaves_stand_anywhere(bank_of: BankOf) -> None:
    entry = Pool.of([bank_of()]).entries[0]
    cards = [deal(entry, seed) for seed in range(400)]
    for at in range(4):
        assert 60 < sum(card.correct == at for card in cards) < 140
        assert 60 < sum(card.spare == at for card in cards) < 140
    assert all(card.options[card.correct] == entry.question.answer for card in cards)
    assert all(card.spare != card.correct for card in cards)


def test_open_ended_rounds_have_many_questions(bank_of: BankOf) -> None:
    assert len(plan_of("timed", bank_of(300)).cards) == 200
    assert len(plan_of("survival", bank_of(50)).cards) == 50


def test_an_entry_goes_by_its_questions_id(bank_of: BankOf) -> None:
    assert [Entry(q, "T").id for q in bank_of(2).questions] == ["q0", "q1"]
