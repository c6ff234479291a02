"""A question for a time goes without figures that only stand beside what happened."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
LEAD = "= Tern (spacecraft) =\n\nTern is a European spacecraft launched in 1999.\n\n== Mission ==\n"
SPARED = [
    ("The lander Loon was released from an altitude of 55 metres on 3 May 2004.", "Loon released"),
    ("The spacecraft flew past Mars at a distance of 1,480 kilometres on 3 May 2004.", "past Mars"),
    ("The observatory at Veltri was completed at a cost of $96,000 in May 2004.", "completed"),
    ("The probe Loon crossed the Sund with 190 sensors on 3 May 2004.", "the Sund"),
]
AGAIN = "The lander Loon was released from an altitude of 9 metres in 2003. "


@pytest.mark.parametrize(("text", "end"), SPARED, ids=[row[1] for row in SPARED])
def test_a_time_is_asked_without_the_figures_beside_it(text: str, end: str, base_of: BaseOf) -> None:
    stems = [stem for fact in base_of(LEAD + text).facts for stem in fact.stems]
    assert any(stem.rstrip("?").endswith(end) for stem in stems), stems


def test_what_is_told_twice_keeps_its_figures(base_of: BaseOf) -> None:
    stems = [stem for fact in base_of(LEAD + AGAIN + SPARED[0][0]).facts for stem in fact.stems]
    assert not any(stem.rstrip("?").endswith("Loon released") for stem in stems), stems
