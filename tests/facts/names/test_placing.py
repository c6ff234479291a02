"""How a title with its place is said."""

from __future__ import annotations

import pytest

from quiz.facts.names.placing import placed


@pytest.mark.parametrize(
    ("title", "opening", "said"),
    [
        ("Royal Theatre, Sund", "The Royal Theatre", "the Royal Theatre in Sund"),
        ("Christ Church, Sund", "Christ Church", "Christ Church in Sund"),
        ("Sund Theatre", "The Sund Theatre", "Sund Theatre"),
        ("Sund, Halvern", "Sund, Halvern", "Sund, Halvern"),
        ("Poe, Holm and Lund", "The firm", "Poe, Holm and Lund"),
    ],
)
def test_a_place_behind_a_comma_is_where_it_is(title: str, opening: str, said: str) -> None:
    assert placed(title, opening) == said
