"""The plurals that English does not make with an s."""

from __future__ import annotations

import pytest

from quiz.facts.values.nouns import is_plural, plural, singular


@pytest.mark.parametrize(
    ("one", "many"), [("mouse", "mice"), ("louse", "lice"), ("woodlouse", "woodlice"), ("berry", "berries")]
)
def test_a_noun_and_its_plural_tell_each_other(one: str, many: str) -> None:
    assert plural(one) == many and singular(many) == one and is_plural(many)
