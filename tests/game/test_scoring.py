"""The table of points, and the rules printed from it."""

from __future__ import annotations

import pytest

from quiz.game import scoring
from quiz.game.modes import MODES
from quiz.game.rules import rules, rules_text
from quiz.game.scoring import Sum, points, speed_bonus, streak_tenths


@pytest.mark.parametrize(
    ("difficulty", "streak", "seconds", "text"),
    [
        (1, 0, None, "100 base = 100"),
        (2, 0, None, "150 base = 150"),
        (3, 0, None, "200 base = 200"),
        (2, 1, None, "150 base, ×1.1 streak = 165"),
        (3, 10, None, "200 base, ×2.0 streak = 400"),
        (3, 50, None, "200 base, ×2.0 streak = 400"),
        (2, 2, 2.62, "150 base + 41 speed, ×1.2 streak = 229"),
        (2, 0, 0.3, "150 base + 50 speed = 200"),
        (2, 0, 10.0, "150 base = 150"),
        (1, 5, 300.0, "100 base, ×1.5 streak = 150"),
    ],
)
def test_an_answer_shows_its_sum(difficulty: int, streak: int, seconds: float | None, text: str) -> None:
    assert points(difficulty, streak, seconds).text == text


def test_halves_are_rounded_up() -> None:
    assert points(2, 1, 9.1).total == 171  # (150 + 5) × 1.1 = 170.5


@pytest.mark.parametrize(("seconds", "bonus"), [(0, 50), (1, 50), (5.5, 25), (9.99, 0), (10, 0), (60, 0)])
def test_speed_falls_evenly_from_one_second_to_ten(seconds: float, bonus: int) -> None:
    assert speed_bonus(seconds) == bonus


def test_the_streak_grows_by_a_tenth_up_to_double() -> None:
    assert [streak_tenths(n) for n in range(13)] == [*range(10, 21), 20, 20]


def test_after_a_pause_there_is_no_speed_bonus_and_the_sum_says_so() -> None:
    assert points(1, 0, 1.0, paused=True).text == "100 base (no speed bonus after a pause) = 100"
    assert points(1, 0, None, paused=True).text == "100 base = 100"


def test_no_points_are_said_to_be_none() -> None:
    assert Sum().text == "no points"


def test_the_rules_are_printed_from_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    text = rules_text()
    assert "100 easy, 150 medium, 200 hard" in text
    assert "up to 50 more" in text
    assert "up to ×2." in text
    assert "streak of 3 or more adds 2 s" in text
    monkeypatch.setitem(scoring.BASE, 1, 123)
    assert "123 easy" in rules_text()


def test_the_rules_name_every_mode_and_variant() -> None:
    text = rules_text()
    for mode in MODES:
        assert mode.name in text
        assert all(variant.name in text for variant in mode.variants[1:])


def test_the_rules_are_sections_of_sentences() -> None:
    for title, sentences in rules():
        assert title and sentences
        assert all(sentence.endswith(".") for sentence in sentences)
