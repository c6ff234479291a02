"""Rulers that could stand in the answer's stead."""

from __future__ import annotations

import pytest

from quiz.questions.made_rulers import is_ruler, rulers_like
from tests.questions.test_distractors import people

GERMANS = people("Otto Lehmann", "Ulrich Fuchs", "Ludwig Lindner")


@pytest.mark.parametrize(
    ("answer", "text", "other"),
    [
        ("Henry VIII", "Who dissolved the abbey?", "Edward VI"),
        ("King Oscar II", "Who opened it?", "King Oscar I"),
        ("Charles V", "Which emperor granted it?", "Maximilian I"),
    ],
)
def test_a_king_stands_beside_those_of_his_land(answer: str, text: str, other: str) -> None:
    names = rulers_like(answer, text, "k", GERMANS)
    assert other in names and answer not in names


def test_a_ruler_on_no_map_stands_beside_others_of_his_house() -> None:
    names = rulers_like("Count Ulrich II of Kell", "Who founded it?", "k", GERMANS)
    assert len(names) > 3
    assert all(name.startswith("Count ") and name.endswith(" of Kell") for name in names)


@pytest.mark.parametrize("answer", ["Ulrich Fuchs", "Josiah II", "Pope", "Henry"])
def test_who_reigns_nowhere_is_no_ruler(answer: str) -> None:
    assert rulers_like(answer, "Who was it?", "k", GERMANS) == ()
    assert not is_ruler(answer)
