"""Whole sentences, as an encyclopedia writes them, and all the values in each."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.facts.values import Quantity, find_values, parse_value
from quiz.facts.words import word_set

RUBBLE = sorted(
    word_set(
        """over about the a 3 12 2013 1,729 May October of to – - / % million two hundred half and years old
        minutes $ £ km ( ) . , th 1st third century BC stars out four early mid- No. number between"""
    )
)
SENTENCES = {
    "born on 12 June 1904 in Kell and died on 3 March 1971, aged 66.": [
        "date 12 June 1904",
        "date 3 March 1971",
        "age aged 66",
    ],
    "a population of 1,204,310 (2021 census) and an area of 105.4 sq mi (273 km2).": [
        "count 1,204,310",
        "date 2021",
        "measure 105.4 sq mi (273 km2)",
    ],
    "It employed some 3,400 people by the early 1990s and had revenues of US$4.5 billion in 2019.": [
        "count some 3,400 people",
        "date early 1990s",
        "money US$4.5 billion",
        "date 2019",
    ],
    "The battle lasted from 7:30 a.m. to 4 p.m. on 1 July 1863; about 4,000–5,000 men were killed.": [
        "date 1 July 1863",
        "count about 4,000–5,000 men",
    ],
    "With a mass of 478 kg (1,054 lb), it was launched on 19 January 2006 at 19:00 UTC aboard Atlas V.": [
        "measure 478 kg (1,054 lb)",
        "date 19 January 2006",
    ],
    "The team won the match 3–1 and finished second in Group B with 7 points.": [
        "rank second",
        "count 7 points",
    ],
    "Apollo 11 landed on 20 July 1969; its crew spent 21.5 hours on the surface.": [
        "date 20 July 1969",
        "duration 21.5 hours",
    ],
    "The Boeing 747 carried 366 passengers.": ["count 366 passengers"],
    "In 1066, 7,000 men landed.": ["date 1066", "count 7,000 men"],
    "He served from 1998 to 2004 and again from 2008 until 2012.": [
        "year_range 1998 to 2004",
        "year_range 2008 until 2012",
    ],
    "The war (1914–1918) killed an estimated 9 million soldiers.": [
        "year_range 1914–1918",
        "count an estimated 9 million soldiers",
    ],
    "In the 5th century BC about 300 Spartans held the pass for three days.": [
        "date 5th century BC",
        "count about 300 Spartans",
        "duration three days",
    ],
    "The series ran for 62 episodes over five seasons from January 20, 2008.": [
        "count 62 episodes",
        "count five seasons",
        "date January 20, 2008",
    ],
    "She recorded it over four days in November 2014; it ran over 150 minutes.": [
        "duration four days",
        "date November 2014",
        "duration over 150 minutes",
    ],
    "Castellane, then 44, played a man of 78, who is six years older.": [
        "age 44",
        "count 78",
        "duration six years",
    ],
    "a film about two brothers and about 340 panes": ["count two brothers", "count about 340 panes"],
    "It was issued on 12 November 2019 as its No. 88.": ["date 12 November 2019"],
    "The 75 Greatest Films, Nine, Ten, Rest, GPT-4o, S1m0ne, OS¹ and HAL 9000[12]": [],
    "Her grossed $258,000 in six theaters, averaging $43,000 per theater.": [
        "money $258,000",
        "count six theaters",
        "money $43,000",
    ],
    "Call 555-0199 or read ISBN 978-3-16-148410-0 at 20:15.": [],
    "At 8 years, 6 months old, he moved on 42nd Street and Route 66.": [],
    "- 3rd – Paloma Greaves, The Herald\n- 10th – Ferran Ulloa, The Post": ["rank 3rd", "rank 10th"],
}


@pytest.mark.parametrize(("text", "want"), SENTENCES.items(), ids=[t[:50] for t in SENTENCES])
def test_all_values_of_a_sentence_are_found_and_no_others(text: str, want: list[str]) -> None:
    assert [f"{found.value.type} {found.value.text}" for found in find_values(text)] == want


def test_a_found_value_tells_where_it_starts_with_and_without_its_qualifier() -> None:
    text = "It grossed over $48 million worldwide."
    (found,) = find_values(text)
    assert text[found.start : found.end] == "over $48 million"
    assert text[found.core_start : found.end] == "$48 million"


def test_the_counted_noun_is_kept_as_written_with_its_head_as_unit() -> None:
    (found,) = find_values("includes three behind-the-scenes featurettes, while")
    assert isinstance(found.value, Quantity)
    assert (found.value.unit, found.value.noun) == ("featurettes", "behind-the-scenes featurettes")


@pytest.mark.parametrize(
    ("cell", "type_"),
    [
        ("2013-10-12", "date"),
        ("126 minutes", "duration"),
        ("$23 million", "money"),
        ("8,804,190", "count"),
        ("105.4 sq mi (273 km2)", "measure"),
        ("1998–2004", "year_range"),
        ("1998–present", "year_range"),
        ("over 1,700", "count"),
        ("4.6/10", "rating"),
        ("95%", "share"),
        ("No. 3", "rank"),
        ("86th", "ordinal"),
        ("44", "count"),
        ("aged 44", "age"),
        ("6 ft 2 in (1.88 m)", "measure"),
        ("c. 1640", "date"),
        ("44 BC", "date"),
        ("4:12", "duration"),
        ("2:03:38", "duration"),
    ],
)
def test_a_cell_that_is_one_value_is_read_as_a_whole(cell: str, type_: str) -> None:
    value = parse_value(f"  {cell} ")
    assert value is not None
    assert (value.type, value.text) == (type_, cell)


@pytest.mark.parametrize(
    "cell", ["", "$23 million worldwide", "Spike Jonze", "2013, 2014", "circa", "-", "½ of"]
)
def test_a_cell_with_anything_left_over_is_no_value(cell: str) -> None:
    assert parse_value(cell) is None


@given(st.text(alphabet=st.characters(), max_size=80))
def test_any_text_at_all_is_read_without_an_error(text: str) -> None:
    for found in find_values(text):
        assert 0 <= found.start <= found.core_start < found.end <= len(text)
        low, high = found.value.interval
        assert low <= high


@given(
    st.lists(
        st.sampled_from(RUBBLE),
        max_size=14,
    ),
    st.sampled_from(["", " "]),
)
def test_rubble_of_numbers_is_read_left_to_right_without_overlaps(words: list[str], joint: str) -> None:
    text = joint.join(words)
    found = find_values(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(f.value.overlaps(f.value) for f in found)


def test_a_number_beyond_the_reach_of_floats_is_itself() -> None:
    (found,) = find_values("122013201320132013")
    assert found.value.overlaps(found.value)
