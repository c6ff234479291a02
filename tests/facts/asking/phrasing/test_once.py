"""A name that owns something a second time is said by the pronoun of its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.asking.phrasing.once import owner_said_once
from quiz.facts.base import FactBase
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
MAN = "= Josiah Dowel =\n\nJosiah Dowel (born 1911) was a Danish politician.\n\n== Life ==\n\n"
GAME = "= Marshlight =\n\nMarshlight is a 2016 video game by Low Harbour.\n\n== Production ==\n\n"


def _stems(base: FactBase) -> list[str]:
    return [stem for fact in base.facts for stem in fact.stems]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            MAN + "Dowel became a judge in January 1958 after obtaining his doctorate.",
            "obtaining his doctorate",
        ),
        (
            GAME + "The actor Ivor Strand recorded all of his lines in two days in May 2015.",
            "all of his lines",
        ),
    ],
)
def test_the_second_time_it_is_his(text: str, told: str, base_of: BaseOf) -> None:
    stems = _stems(base_of(text + "\n"))
    assert any(told in stem for stem in stems)
    assert not any("Dowel's doctorate" in stem or "Strand's lines" in stem for stem in stems)


@pytest.mark.parametrize(
    ("stem", "said"),
    [
        ("When did Ole Lund join after Ole Lund's war", "When did Ole Lund join after his war"),
        (
            "When did Ole Lund meet Ada Poe at Ole Lund's bar",
            "When did Ole Lund meet Ada Poe at Ole Lund's bar",
        ),
        ("Who sold Jo Holm's house", "Who sold his house"),
        ("When was Ole Lund's house sold", "When was Ole Lund's house sold"),
    ],
)
def test_nobody_else_may_stand_between(stem: str, said: str, page_of: PageOf) -> None:
    sentence = page_of(MAN + "He sold his old house in Lund to Ada Poe in 1958.\n").sentences[-1]
    assert owner_said_once(stem, ["Ole Lund"], "Jo Holm", sentence) == said


def test_without_one_pronoun_the_name_stays(page_of: PageOf) -> None:
    stem = "When did Ole Lund join after Ole Lund's war"
    for text in ("The old house in Lund was sold to Ada Poe.", "She sold her house and his car to Ada Poe."):
        sentence = page_of(f"{MAN}{text}\n").sentences[-1]
        assert owner_said_once(stem, ["Ole Lund"], "Jo Holm", sentence) == stem
