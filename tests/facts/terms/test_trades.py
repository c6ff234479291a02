"""Which nouns tell what a person does."""

from __future__ import annotations

import pytest

from quiz.facts.terms.trades import is_role


@pytest.mark.parametrize(
    "noun",
    ["cellist", "glaciologist", "ironmaster", "shipmaster", "fishmonger", "wool-merchant", "co-founder"],
)
def test_a_noun_of_a_trade_is_a_role(noun: str) -> None:
    assert is_role(noun)


@pytest.mark.parametrize("noun", ["playlist", "twist", "poster", "masterpiece", "headmastership", "clinic"])
def test_what_only_looks_like_one_is_none(noun: str) -> None:
    assert not is_role(noun)
