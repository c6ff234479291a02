"""Ships that could be called in the answer's stead."""

from __future__ import annotations

import pytest

from quiz.questions.made_ships import ships_like

ALIKE = [
    ("Lady Marchant", "Lady Seaton"),
    ("Clara Rose", "Ellen Louise"),
    ("Perseverance", "Industry"),
    ("Star of Hope", "Star of India"),
    ("Santa Dolores", "Santa Clara"),
    ("Springfontein", "Klipfontein"),
    ("Prince Arthur", "Prince Rupert"),
    ("Agios Minas", "Agios Spyridon"),
    ("Kyra Foteini", "Kyra Despina"),
    ("Arabella", "Cordelia"),
    ("Earl of Moira", "Earl of Durham"),
]


@pytest.mark.parametrize(("answer", "other"), ALIKE, ids=[row[0] for row in ALIKE])
def test_a_ship_has_its_like(answer: str, other: str) -> None:
    names = ships_like(answer)
    assert other in names and len(names) > 3


@pytest.mark.parametrize("answer", ["Karsk", "Blue Funnel 4", "Tern", "HMS Lapwing"])
def test_a_ship_of_no_pattern_has_none(answer: str) -> None:
    assert ships_like(answer) == ()
