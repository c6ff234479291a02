"""A figure that a copula tells."""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]
TOWN = "= Ostby =\n\nOstby is a town in Norway.\n\n== People ==\n{text}\n"


def test_a_figure_of_a_census_is_asked_with_its_year(asked: Asked) -> None:
    assert not asked(TOWN.format(text="The average age was 52.4 years."), "frame.measure.copula")
    assert asked(TOWN.format(text="In 2021 the average age in Ostby was 52.4 years."), "frame.measure.copula")
