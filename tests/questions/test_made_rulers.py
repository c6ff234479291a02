"""Rulers that could stand in the answer's stead."""

from __future__ import annotations

import pytest

from quiz.questions.made_rulers import bynames_like, is_ruler, rulers_like
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


ENGLISH = people("Edward Carter", "Alfred Walton", "Arthur Pickering")


@pytest.mark.parametrize(
    ("name", "start", "link"),
    [("Master Osbert of Wenlock", "Master ", " of "), ("Walter de Quux", "", " de ")],
)
def test_who_bears_a_byname_stands_beside_others_who_do(name: str, start: str, link: str) -> None:
    names = bynames_like(name, "k", ENGLISH)
    assert len(names) > 3 and name not in names
    assert all(other.startswith(start) and link in other for other in names)


@pytest.mark.parametrize("name", ["Bishop of Ostby", "Earl of Holm", "Ada Lund", "Charles de Quux"])
def test_an_office_and_a_surname_are_no_bynames(name: str) -> None:
    assert bynames_like(name, "k", ENGLISH) == ()


def test_no_english_byname_stands_beside_a_german() -> None:
    assert bynames_like("Ulrich of Kell", "k", GERMANS) == ()
