"""Wrong options for a range of numbers: other ranges in the same clothes, none of them right in part."""

from __future__ import annotations

from itertools import combinations

import pytest

from quiz.facts.values import Quantity, Value, find_values, option_text, parse_value
from quiz.questions.synthesis import synthesize

KEYS = [f"question-{n}" for n in range(30)]
RANGES = [
    "48 to 61 g",
    "97–108 mm",
    "16 to 18 days",
    "nine to fourteen days",
    "two or three eggs",
    "2–5 eggs",
    "9,000–14,000 mature individuals",
    "10–20%",
    "1.5–2 km",
    "2 to 3 million people",
    "1,200 m to 2,400 m",
]


def span(text: str) -> Quantity:
    read = parse_value(text)
    assert isinstance(read, Quantity) and read.upper is not None, text
    return read


def options(text: str, key: str, avoid: tuple[Value, ...] = ()) -> list[Quantity]:
    made = synthesize(span(text), key=key, avoid=avoid)
    assert made is not None, (text, key)
    read = [found.value for option in made for found in find_values(f"some {option} {span(text).noun}")]
    return [value for value in read if isinstance(value, Quantity)]


@pytest.mark.parametrize("text", RANGES)
def test_the_wrong_options_of_a_range_are_three_other_ranges(text: str) -> None:
    for key in KEYS:
        made = options(text, key)
        assert len(made) == 3 and all(value.upper is not None for value in made), made


@pytest.mark.parametrize("text", RANGES)
def test_no_range_holds_another_or_shares_an_end_with_it(text: str) -> None:
    for key in KEYS:
        ends = [(v.amount, v.upper) for v in (*options(text, key), span(text))]
        for (low, high), (other_low, other_high) in combinations(ends, 2):
            assert (low < other_low) == (high < other_high), ends  # type: ignore[operator]
            assert low != other_low and high != other_high, ends


def test_a_narrow_range_is_left_and_right_of_the_wrong_ones_as_chance_has_it() -> None:
    places = {sum(v.amount < 97 for v in options("97–108 mm", key)) for key in KEYS}
    assert places == {0, 1, 2, 3}


def test_another_range_of_the_evidence_is_no_option() -> None:
    other = span("84–95 mm")
    for key in KEYS:
        for made in options("97–108 mm", key, avoid=(other,)):
            assert (made.amount, made.upper) != (other.amount, other.upper)


def test_neighbours_of_two_or_three_are_none_where_a_third_number_is_told() -> None:
    assert synthesize(span("two or three eggs"), key="k", avoid=(span_of_one("four eggs"),)) is None


def span_of_one(text: str) -> Value:
    read = parse_value(text)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("found between 1,600 and 2,400 metres", "1,600 to 2,400 metres"),
        ("weigh between 5 kg and 7 kg", "5 to 7 kg"),
        ("loses between 5% and 10% of it", "5 to 10%"),
        ("a wing of 97–108 mm (3.8–4.3 in)", "97–108 mm"),
        ("altitudes of 1,100 to 2,750 m (3,600 to 9,020 ft)", "1,100 to 2,750 m"),
        ("lays two or three eggs", "two or three"),
    ],
)
def test_a_range_is_shown_with_both_its_ends(text: str, shown: str) -> None:
    assert option_text(find_values(text)[0].value) == shown
