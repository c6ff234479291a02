"""Where a subject stands among its like."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

TOWN = "= Ode =\n\n{text}\n\n== History ==\nIt is known for its ice.\n"
READ = [
    (
        "Ode is a town in Norway. With 4,000 people, it is the third-largest town in the Sund Region.",
        "Where does Ode rank among the largest towns in the Sund Region?",
        "third",
    ),
    (
        "Ode is a town in Norway. Ode is the second-oldest port city in the country, after Holm.",
        "Where does Ode rank among the oldest port cities in its country?",
        "second",
    ),
]
LEFT = [
    "Ode is a town in Norway. It was once the third-largest town in the Sund Region.",
    "Ode is a town in Norway. It is one of the largest towns in the Sund Region.",
    "Ode is a town in Norway. Its church is the third-largest church in the Sund Region.",
    "Ode is a town in Norway. It is the third-largest town in the area.",
]


@pytest.mark.parametrize(("text", "stem", "rank"), READ, ids=[row[2] for row in READ])
def test_a_standing_is_asked_with_its_whole(text: str, stem: str, rank: str, asked: Asked) -> None:
    facts = asked(TOWN.format(text=text), "ranking.standing")
    assert [(f.stems[0], f.answer.text) for f in facts] == [(stem, rank)]


@pytest.mark.parametrize("text", LEFT)
def test_a_standing_of_another_time_thing_or_whole_is_left_alone(text: str, asked: Asked) -> None:
    assert not asked(TOWN.format(text=text), "ranking.standing")
