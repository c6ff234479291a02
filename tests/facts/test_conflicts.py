"""Two values for one thing block each other; an approximate one gives way; other clothes are no conflict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.conflicts import attribute, settle
from quiz.facts.model import Answer, Fact
from quiz.facts.values import option_text, parse_value

BaseOf = Callable[[str], FactBase]
BUDGET = "How much did the film Ode cost to make?"
OTHER = "How much did the film Ode earn in Denmark?"


def told(value: str, stem: str = BUDGET, at: int = 0, **roles: str) -> Fact:
    parsed = parse_value(value)
    assert parsed is not None
    answer = Answer(option_text(parsed), parsed.type, "", parsed)
    return Fact("clause.x", "figure", answer, Span(at, at + 5), "Budget", roles, stems=(stem,))


BLOCK = [
    ("$48.3 million", "$47.4 million"),
    ("$48 million", "$40 million"),
    ("4 May 1911", "5 May 1911"),
    ("1911", "1912"),
    ("41 days", "42 days"),
    ("18 percent", "19 percent"),
]
ONE = [
    ("2013-10-12", "October 12, 2013"),
    ("$1,500,000", "$1.5 million"),
    ("12 October 2013", "October 12, 2013"),
    ("18%", "18 percent"),
    ("2.1 million litres (550,000 U.S. gal)", "550,000 U.S. gal"),
]
YIELD = [("$48.3 million", "over $48 million"), ("4,120 paintings", "about 4,100 paintings")]


def answers(*facts: Fact) -> list[str]:
    return [f.answer.text for f in settle(facts)[0]]


@pytest.mark.parametrize(("one", "other"), BLOCK, ids=[" / ".join(row) for row in BLOCK])
def test_two_values_for_one_thing_block_each_other(one: str, other: str) -> None:
    kept, reasons = settle([told(one), told(other, at=9)])
    assert (kept, sum(reasons.values())) == ([], 2)


@pytest.mark.parametrize(("one", "other"), ONE, ids=[" / ".join(row) for row in ONE])
def test_one_value_in_other_clothes_is_no_conflict(one: str, other: str) -> None:
    assert len(answers(told(one), told(other, at=9))) == 2


@pytest.mark.parametrize(("exact", "vague"), YIELD, ids=[" / ".join(row) for row in YIELD])
def test_an_approximate_value_gives_way_to_an_exact_one_in_either_order(exact: str, vague: str) -> None:
    wanted = [told(exact).answer.text]
    assert answers(told(exact), told(vague, at=9)) == wanted
    assert answers(told(vague), told(exact, at=9)) == wanted


def test_values_of_different_things_live_side_by_side() -> None:
    assert len(answers(told("$48 million"), told("$40 million", OTHER, at=9))) == 2


def test_two_things_told_in_one_sentence_differ() -> None:
    one = told("$48 million", "How much did the first bridge over the Sund cost?")
    other = told("$40 million", "How much did the second bridge over the Sund cost the town?")
    assert len(answers(one, other)) == 2


def test_a_vague_value_that_the_exact_one_contradicts_blocks_it() -> None:
    assert answers(told("$48.3 million"), told("over $60 million", at=9)) == []


def test_rows_conflict_only_where_their_slots_are_alike() -> None:
    assert answers(told("41 days", key="a"), told("42 days", key="a", at=9)) == []
    assert len(answers(told("41 days", key="a"), told("42 days", key="b", at=9))) == 2


def test_three_values_all_fall_and_each_is_counted_once() -> None:
    kept, reasons = settle([told("1911"), told("1912", at=9), told("1913", at=18)])
    assert (kept, sum(reasons.values())) == ([], 3)


def test_what_is_asked_about_is_known_by_its_content_words() -> None:
    assert attribute(told("$4 million")) == attribute(told("$5 million"))
    assert attribute(told("$4 million")) != attribute(told("$5 million", OTHER))


def test_names_are_never_blocked_by_values() -> None:
    name = Fact("clause.subject", "person", Answer("Ada Poe", "person"), Span(0, 5), "Cast", stems=("Who?",))
    assert settle([name, told("1911")])[0][0] is name


TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
DOCUMENTS = [
    ("The Quay Museum cost €31 million.", "The Quay Museum cost €36 million.", 0),
    ("The Quay Museum cost €31 million.", "The Quay Museum cost over €30 million.", 1),
    ("The Quay Museum was opened in May 1911.", "The Quay Museum was opened in June 1911.", 0),
    pytest.param(
        "The Quay Museum owns 4,120 paintings.",
        "The Quay Museum owns 310 drawings.",
        2,
    ),
]


@pytest.mark.parametrize(("one", "other", "count"), DOCUMENTS)
def test_a_document_that_contradicts_itself_is_not_asked(
    one: str, other: str, count: int, base_of: BaseOf
) -> None:
    facts = base_of(f"{TOWN}{one}\n\n{other}\n").facts
    assert len({f.answer.text for f in facts if f.answer.value is not None}) == count


ROW = {"subject": "Ode College", "is": "is", "does": "does", "has": "has"}


def founded(value: str) -> Fact:
    row = told(value, at=0, **ROW)
    return Fact("infobox.founded", row.kind, row.answer, row.evidence, "Infobox", ROW)


def test_a_row_stands_beside_what_is_told_of_a_part() -> None:
    garden = told("1911", "In what year was the Crosby Garden of Ode College founded?", at=9)
    assert answers(founded("4 May 1838"), garden) == ["4 May 1838", "1911"]


def test_a_row_falls_where_the_text_tells_another_day_of_the_subject_itself() -> None:
    other = told("1841", "In what year was Ode College founded by Bram Lund?", at=9)
    assert "4 May 1838" not in answers(founded("4 May 1838"), other)


def test_a_day_and_its_year_are_no_conflict() -> None:
    year = told("1838", "In what year was Ode College founded?", at=9)
    assert answers(founded("4 May 1838"), year) == ["4 May 1838", "1838"]
