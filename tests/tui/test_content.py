"""Data becomes text on a screen in one place, literally."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.tui import content

TUI = Path(content.__file__).parent


def underlined(evidence: str, answer: str) -> list[str]:
    shown = content.quoted(evidence, answer)
    return [shown.plain[span.start : span.end] for span in shown.spans if "underline" in str(span.style)]


@pytest.mark.parametrize(
    ("evidence", "answer", "marked"),
    [
        ("It premiered on October 12, 2013.", "October 12, 2013", ["October 12, 2013"]),
        ("It received five nominations.", "Five", ["five"]),
        ("It was shot in the Bradbury Building.", "The Bradbury Building", ["the Bradbury Building"]),
        ("It opened on October 12.", "October 12, 2013", ["October 12"]),
        ("He sang “The Moon Song” there.", '"The Moon Song"', ["The Moon Song"]),
        ("Ann and Ann again.", "Ann", ["Ann", "Ann"]),
        ("Annapurna made it.", "Ann", []),
        ("It cost $23 million.", "$23 million", ["$23 million"]),
        ("A rating of 95% was reached.", "95%", ["95%"]),
        ("Nothing of it.", "October 12, 2013", []),
        ("", "x", []),
        ("A (b) c", "(b", ["(b"]),
    ],
)
def test_the_answer_is_marked_in_the_evidence(evidence: str, answer: str, marked: list[str]) -> None:
    assert underlined(evidence, answer) == marked


@given(st.text(), st.text())
def test_marking_never_fails_and_changes_no_text(evidence: str, answer: str) -> None:
    from quiz.text import clean

    assert content.quoted(evidence, answer).plain == f"“{clean(evidence)}”"


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5), st.integers(12, 80))
def test_a_table_is_never_wider_than_the_window_allows(rows: list[tuple[str, str]], width: int) -> None:
    made = content.table(("Name", "Score"), rows, frozenset((1,)), width)
    widest = max(row.cell_length for row in made.split("\n"))
    assert widest <= width


@pytest.mark.parametrize("width", range(1, 30))
def test_two_ends_of_a_line_fill_it(width: int) -> None:
    made = content.spread(content.line("a long left side 中文"), content.line("right"), width)
    assert made.cell_length <= width


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], ""), ([0, 0], "▁▁"), ([0, 50, 100], "▁▅█"), ([7], "█"), (list(range(100)), None)],
)
def test_scores_over_time_are_drawn(values: list[int], expected: str | None) -> None:
    drawn = content.spark(values, 10)
    assert len(drawn) <= 10
    assert expected is None or drawn == expected


def test_a_share_above_nothing_shows_at_least_one_cell() -> None:
    assert content.meter(0.001, 10) == ("━", "─" * 9)
    assert content.meter(0.0, 10) == ("", "─" * 10)
    assert content.meter(1.0, 10) == ("━" * 10, "")


def test_nothing_else_makes_text_of_data() -> None:
    """No markup, no plain Static or Label, and one place that notifies."""
    suspects = re.compile(
        r"from_markup|\bLabel\(|(?<!class )\bStatic\(|Content\.from_text|border_title|\.tooltip = (?!line)"
    )
    found = []
    for path in TUI.rglob("*.py"):
        text = path.read_text("utf-8")
        if path.name != "content.py" and path.name != "text.py" and suspects.search(text):
            found.append(path.name)
        if "notify(" in text and path.name != "app.py":
            found.append(path.name)
    assert found == []
