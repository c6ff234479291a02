"""Figures that cannot be: a pressure that no storm had, more goals than the score, days before the event."""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.base import FactBase
from quiz.facts.values import parse_value
from quiz.questions.distractors import wrong_options
from quiz.questions.stems import render

BaseOf = Callable[[str], FactBase]
STORM = """= Hurricane Ode =

Infobox
- Name: Hurricane Ode
- Formed: September 11, 1984
- Lowest pressure: 932 mbar

Hurricane Ode was a storm. In Lund, a bridge was reopened in February 1985.
"""


def asked(base: FactBase, answer: str, stem: str = "") -> tuple[str, ...]:
    fact = next(f for f in base.facts if f.answer.text == answer)
    return wrong_options(fact, stem or render(fact, "key") or "", "key", base) or ()


def test_no_storm_had_a_pressure_of_850_millibars(base_of: BaseOf) -> None:
    found = [parse_value(text) for text in asked(base_of(STORM), "932 mbar")]
    assert all(value is not None and 872 <= value.interval[0] / 100 <= 1006 for value in found)


def test_nothing_happened_in_the_wake_of_a_storm_before_it_formed(base_of: BaseOf) -> None:
    base = base_of(STORM)
    dated = [f for f in base.facts if f.answer.text == "February 1985"]
    for fact in dated:
        found = wrong_options(fact, "When was the bridge reopened?", "key", base) or ()
        assert not {"February 1984", "January 1984"} & set(found)


def test_nobody_scores_more_goals_than_his_side(base_of: BaseOf) -> None:
    text = (
        "= Otto Frey =\n\nOtto Frey (born 4 May 1961) is a footballer. He scored five goals in a 7–2 win.\n"
    )
    base = base_of(text)
    for fact in (f for f in base.facts if f.answer.text == "five"):
        found = wrong_options(fact, "How many goals did Otto Frey score in a 7–2 win?", "key", base) or ()
        assert not {"eight", "nine", "ten", "eleven"} & set(found)


def test_hardly_anybody_is_taller_than_two_metres(base_of: BaseOf) -> None:
    text = "= Otto Frey =\n\nInfobox\n- Height: 1.97 m\n\nOtto Frey (born 4 May 1961) is a footballer.\n"
    base = base_of(text)
    fact = next(f for f in base.facts if f.answer.text == "1.97 m")
    for key in "abcdefgh":
        found = wrong_options(fact, "What is the height of Otto Frey?", key, base)
        assert found and max(found) < "2.08 m"
