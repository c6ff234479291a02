"""Steps of a scale: other voices of the same sex, other grades; ranges that do not touch; ages of many."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.values import parse_value
from quiz.questions.scales import from_scale
from quiz.questions.wrong_values import wrong_values

BaseOf = Callable[[str], FactBase]


def step(answer: str, relation: str, near: tuple[str, ...]) -> Fact:
    return Fact(relation, "list", Answer(answer, "step", ""), Span(0, 1), "", near=near)


@pytest.mark.parametrize(
    ("voice", "others"),
    [
        ("soprano", {"mezzo-soprano", "contralto", "alto"}),
        ("bass", {"tenor", "baritone", "bass-baritone"}),
    ],
)
def test_a_womans_part_is_written_for_a_womans_voice(voice: str, others: set[str]) -> None:
    near = ("soprano", "tenor", "baritone", "bass")
    assert set(from_scale(step(voice, "list.voice", near), "k") or ()) == others


def test_a_grade_stands_beside_those_of_its_list() -> None:
    assert set(from_scale(step("AD", "list.route_grade", ("AD", "D", "PD", "TD")), "k") or ()) == {
        "D",
        "PD",
        "TD",
    }
    assert from_scale(step("AD", "list.route_grade", ("AD", "D", "PD")), "k") is None


TOWN = """= The Grey Kettles =

Infobox
- Years active: 1981-1996

The Grey Kettles were an English rock band from Ostby.

== Records ==
The singer joined in 1979 from a choir, and left in 1980. A tour of Norway took place in 1992.
"""


def value_options(text: str, stem: str, base: FactBase, key: str) -> tuple[str, ...]:
    value = parse_value(text)
    assert value is not None
    fact = Fact("list.work_year", "list", Answer(text, value.type, "", value), Span(0, 1), "")
    return wrong_values(fact, stem, key, base) or ()


@pytest.mark.parametrize("key", ["a", "b", "c", "d"])
def test_no_record_is_older_than_its_band(key: str, base_of: BaseOf) -> None:
    options = value_options("1983", 'When was "Tin Moon" by the Grey Kettles released?', base_of(TOWN), key)
    assert options and all(int(option) >= 1981 for option in options)


@pytest.mark.parametrize("key", ["a", "b", "c", "d"])
def test_few_and_few_more_do_not_touch(key: str, base_of: BaseOf) -> None:
    options = value_options("two or three days", "For how long is the chick brooded?", base_of(TOWN), key)
    assert options and not any(word in option for option in options for word in ("two", "three"))
