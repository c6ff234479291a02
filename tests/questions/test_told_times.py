"""No wrong date lies where the question's own words, or the text beside it, rule it out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.values import parse_value
from quiz.questions.told_times import told_span

BaseOf = Callable[[str], FactBase]
TEXT = """= Ostby Hall =

Ostby Hall is a house in Ostby.

== History ==
The hall was shut in 1807. It was let again in 1816 to a brewer.
"""


@pytest.mark.parametrize(
    "answer, stem, span",
    [
        ("1994", "In which year was a scheme announced in 1992 dropped?", (1992, None)),
        ("1931", "In what year was the tower that fell in 1944 built?", (None, 1944)),
        ("1943", "In what year was the poet murdered at Sobibor?", (1942, 1943)),
        ("1958", "In what year was the memorial at Sobibor begun?", (None, None)),
        ("1916", "In what year did she nurse during the First World War?", (1914, 1918)),
    ],
)
def test_the_question_bounds_its_dates(
    answer: str, stem: str, span: tuple[int | None, int | None], base_of: BaseOf
) -> None:
    value = parse_value(answer)
    assert value is not None
    fact = Fact("infobox.date", "clause", Answer(answer, "date", value=value), Span(0, 1), "History")
    assert told_span(value, fact, stem, base_of(TEXT)) == span


def test_the_next_sentence_bounds_them_too(base_of: BaseOf) -> None:
    base = base_of(TEXT)
    value = parse_value("1807")
    assert value is not None
    start = base.document.text.index("The hall was shut")
    fact = Fact(
        "clause.date", "clause", Answer("1807", "date", value=value), Span(start, start + 26), "History"
    )
    assert told_span(value, fact, "In which year was Ostby Hall shut?", base)[1] == 1816


@pytest.mark.parametrize(
    "answer, stem, span",
    [
        ("2014", "In which year was Ada Poe cast in the film Ode?", (None, 2016)),
        ("2016", "When did the film Ode premiere at the Sund Festival?", (2016, None)),
        ("2019", "In which year was the film Ode filmed again?", (None, None)),
        ("2014", "In which year did Ada Poe meet Bram Lund?", (None, None)),
    ],
)
def test_a_work_is_made_before_it_comes_out_and_shown_after(
    answer: str, stem: str, span: tuple[int | None, int | None], base_of: BaseOf
) -> None:
    base = base_of("= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n")
    value = parse_value(answer)
    assert value is not None
    fact = Fact("infobox.date", "clause", Answer(answer, "date", value=value), Span(0, 1), "Release")
    assert told_span(value, fact, stem, base) == span
