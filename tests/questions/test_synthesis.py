"""Wrong options for numbers and dates: wrong for sure, alike in shape, and without a cue to the right one."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.facts.values import Date, Quantity, Value, find_values, number_text, option_text, parse_value
from quiz.questions.synthesis import synthesize

KEYS = [f"question-{n}" for n in range(240)]
FEW = KEYS[:40]
CHI_SQUARE_3_DEGREES = 16.27  # exceeded by chance once in a thousand times


def value(text: str) -> Value:
    read = parse_value(text)
    assert read is not None, text
    return read


def options(text: str, key: str = "k", **more: object) -> tuple[str, ...]:
    made = synthesize(value(text), key=key, avoid=more.pop("avoid", ()), **more)  # type: ignore[arg-type]
    assert made is not None, text
    return made


def rank(text: str, made: tuple[str, ...]) -> int:
    return sum(value(option).interval < value(text).interval for option in made)


SHAPES = [
    "1,729 theaters",
    "$48.3 million",
    "$23 million",
    "over $48 million",
    "$258,000",
    "£12,500",
    "95%",
    "87%",
    "8.5/10",
    "91 out of 100",
    "three and a half stars out of four",
    "2 out of 4 stars",
    "number 24",
    "84th-greatest",
    "86th",
    "126 minutes",
    "five months",
    "one day",
    "eleven weeks",
    "2 hours 6 minutes",
    "4:12",
    "aged 44",
    "about 340 panes",
    "20 people",
    "2,000 people",
    "8,804,190",
    "2.1 million litres",
    "828 m",
    "6 ft 2 in",
    "−5 °C",
    "two million people",
    "October 12, 2013",
    "8 September 2016",
    "2016-09-08",
    "31 January 2015",
    "29 February 2012",
    "11 February",
    "May 2013",
    "2013",
    "mid-2012",
    "early 2000s",
    "1920s",
    "spring of 2013",
    "19th century",
    "c. 1640",
    "44 BC",
    "1998–2004",
    "1939–45",
    "1998–present",
    "19 May to 22 August 2014",
    "October 12–18, 2013",
]


@pytest.mark.parametrize("text", SHAPES)
def test_options_are_three_values_of_the_same_kind_that_overlap_neither_the_answer_nor_each_other(
    text: str,
) -> None:
    answer = value(text)
    for key in FEW:
        made = [value(option) for option in options(text, key, latest=value("2026"))]
        assert len(made) == 3
        if not (isinstance(answer, Quantity) and answer.type in ("count", "rank", "age")):
            assert {option.type for option in made} == {answer.type}
        if answer.type not in ("rank", "age"):
            assert not any(option.overlaps(answer) for option in made)
        assert not any(one.overlaps(two) for one, two in combinations(made, 2))


@pytest.mark.parametrize("text", SHAPES)
def test_the_same_key_gives_the_same_options(text: str) -> None:
    assert options(text, "a") == options(text, "a")


UNIFORM = [
    "1,729 theaters",
    "$48.3 million",
    "$258,000",
    "87%",
    "7.6/10",
    "126 minutes",
    "number 24",
    "86th",
    "2013",
    "July 12, 2013",
    "8 September 2016",
    "May 2013",
    "mid-2012",
    "six nominations",
    "5,895 metres",
    "$5.35 million",
]


@pytest.mark.parametrize("text", UNIFORM)
def test_the_answer_is_smallest_to_largest_equally_often(text: str) -> None:
    ranks = Counter(rank(option_text(value(text)), options(text, key)) for key in KEYS)
    expected = len(KEYS) / 4
    assert sum((ranks[place] - expected) ** 2 / expected for place in range(4)) < CHI_SQUARE_3_DEGREES


@pytest.mark.parametrize(
    "text", ["1,729 theaters", "$48.3 million", "126 minutes", "5,895 metres", "£12,500"]
)
def test_numbers_lie_at_least_eight_percent_away_and_within_the_window(text: str) -> None:
    answer = value(text)
    assert isinstance(answer, Quantity)
    for key in FEW:
        for option in options(text, key):
            made = value(option)
            assert isinstance(made, Quantity)
            ratio = made.amount / answer.amount
            assert Decimal("0.6") <= ratio <= Decimal("1.6")
            assert abs(ratio - 1) >= Decimal("0.08")


@given(st.integers(1, 3_000_000), st.sampled_from(KEYS))
@settings(max_examples=150, deadline=None)
def test_any_count_gets_options_that_are_distinct_positive_and_do_not_add_up(number: int, key: str) -> None:
    answer = value(f"{number:,} votes")
    made = synthesize(answer, key=key, avoid=())
    assert made is not None
    amounts = [int(option.replace(",", "")) for option in made]
    assert len({*amounts, number}) == 4
    assert min(amounts) > 0
    if number >= 20:
        assert not any(a + b in (*amounts, number) for a, b in combinations((*amounts, number), 2))
        assert number % 100 == 0 or number < 100 or any((a % 10 == 0) == (number % 10 == 0) for a in amounts)


@given(
    st.dates(max_value=date(2999, 12, 31)),
    st.sampled_from(KEYS),
    st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}"]),
)
@settings(max_examples=120, deadline=None)
def test_every_part_of_a_full_date_is_shared_equally_often(drawn: date, key: str, form: str) -> None:
    day, month, year = drawn.day, drawn.strftime("%B"), drawn.year
    answer = parse_value(form.format(d=day, m=month, y=year))
    if not isinstance(answer, Date) or answer.year is None or answer.year < 1000:
        return
    made = synthesize(answer, key=key, avoid=())
    assert made is not None
    dates = [answer, *(value(option) for option in made)]
    shared = [
        sum(
            (one.day == two.day) + (one.month == two.month) + (one.year == two.year)
            for two in dates
            if two is not one and isinstance(two, Date)
        )
        for one in dates
        if isinstance(one, Date)
    ]
    assert len(set(shared)) == 1


def test_no_option_overlaps_a_value_that_may_be_true() -> None:
    avoid = [value("$47.4 million"), value("over $50 million"), value("$41 million"), value("$60 million")]
    for key in FEW:
        for option in options("$48.3 million", key, avoid=avoid):
            assert not any(value(option).overlaps(taken) for taken in avoid)


def test_a_true_date_in_coarser_words_does_not_stand_in_the_way_of_its_year() -> None:
    for key in FEW:
        made = options("October 12, 2013", key, avoid=[value("2013"), value("December 2013")])
        assert not any("December" in option and "2013" in option for option in made)
        assert synthesize(value("mid-2012"), key=key, avoid=[value("2012")]) is not None


def test_documented_values_that_fit_are_preferred() -> None:
    real = [value(text) for text in ("1,462 theaters", "1,981 theaters", "2,204 theaters", "1,301 theaters")]
    texts = {option_text(r) for r in real}
    chosen = Counter(sum(o in texts for o in options("1,729 theaters", key, real=real)) for key in KEYS)
    assert chosen[3] + chosen[2] > 0.95 * len(KEYS)


def test_documented_values_of_other_size_precision_or_roundness_are_left_out() -> None:
    real = [value(text) for text in ("40 theaters", "9,000 theaters", "2,000 theaters", "1,500 seats")]
    made = {o for key in FEW for o in options("1,729 theaters", key, real=real)}
    assert not made & {"40", "9,000", "2,000", "1,500"}


@pytest.mark.parametrize("text", ["October 12, 2013", "18 February 1945", "May 2013", "early March 1945"])
def test_what_happened_keeps_its_year_and_lies_months_away(text: str) -> None:
    for key in FEW:
        dates = [d for o in (text, *options(text, key)) if isinstance(d := value(o), Date)]
        assert len({d.year for d in dates}) == 1 and len({d.month for d in dates}) == 4
        assert max(d.month or 0 for d in dates) - min(d.month or 0 for d in dates) <= 8


def test_a_date_bound_to_nothing_is_wide_and_one_that_must_be_near_is_of_its_month() -> None:
    for key in FEW:
        assert len({o[-4:] for o in ("3 May 1904", *options("3 May 1904", key, wide=True))}) == 4
        near = options(
            "12 November 1769", key, latest=value("30 November 1769"), first=_first_day("5 November 1769")
        )
        assert all(o.endswith("November 1769") for o in near)


def test_seasons_are_of_one_year_and_centuries_of_the_past() -> None:
    assert {*options("spring of 2013")} == {f"{part} of 2013" for part in ("summer", "autumn", "winter")}
    assert not any("21st" in o for key in FEW for o in options("19th century", key))


def test_no_date_lies_after_the_latest_one_that_the_document_knows() -> None:
    for text in ("2024", "May 2025", "12 March 2025", "mid-2024", "2010s", "2020–2024"):
        for key in FEW:
            for option in options(text, key, latest=value("2025")):
                assert value(option).interval[0] < value("2025").interval[1], option


def test_options_that_equal_a_number_on_show_are_not_offered() -> None:
    shown = [value("38"), value("41"), value("2 million")]
    for key in FEW:
        assert not {"38", "41"} & set(options("44 films", key, context=shown))


def test_shares_and_ratings_stay_on_their_scale() -> None:
    for key in FEW:
        assert all(0 < float(o.rstrip("%")) < 100 for o in options("97%", key))
        assert all(0 < float(o.removesuffix("/10")) < 10 for o in options("9.4/10", key))
        assert all(1 <= int(o.split()[0]) <= 100 for o in options("98 out of 100", key))


def test_stars_go_by_halves_and_agree_in_number() -> None:
    made = {option for key in FEW for option in options("two stars out of four", key)}
    assert made <= {
        "one star out of four",
        "one and a half stars out of four",
        "two and a half stars out of four",
        "three stars out of four",
        "three and a half stars out of four",
        "four stars out of four",
    }


def test_ranks_have_the_right_ending_and_stay_on_their_list() -> None:
    made = {option for key in KEYS for option in options("12th-greatest", key, most=14)}
    assert made <= {"8th", "9th", "10th", "11th", "13th", "14th"}
    assert {"1st", "2nd", "4th", "5th"} <= {o for key in KEYS for o in options("3rd-greatest", key)}


def test_numbers_in_words_stay_words_and_units_agree() -> None:
    made = {option for key in KEYS for option in options("two weeks", key)}
    assert {"one week", "three weeks", "four weeks"} <= made
    near = {"seven", "eight", "nine", "ten", "twelve", "thirteen", "fourteen", "fifteen"}
    assert {o for key in KEYS for o in options("eleven panes", key)} <= near


def test_bare_options_are_numbers_alone() -> None:
    made = options("131 minutes", bare=True)
    assert all(option.isdigit() for option in made)
    assert number_text(value("131 minutes")) not in made


def test_a_qualifier_is_on_every_option_or_on_none() -> None:
    assert all(option.startswith("over $") for option in options("over $48 million"))
    assert not any("over" in option for option in options("$48 million"))


def test_two_options_never_add_up_to_the_total() -> None:
    for key in KEYS:
        made = [float(o.strip("$").split()[0]) for o in options("$4.9 million", key)]
        assert not any(abs(a + b - c) < 0.01 for a, b in combinations([*made, 4.9], 2) for c in [*made, 4.9])


@pytest.mark.parametrize("text", ["half a million", "zero", "100 of 100"])
def test_no_options_are_made_where_no_good_set_exists(text: str) -> None:
    read = parse_value(text)
    assert read is None or synthesize(read, key="k", avoid=()) is None


def test_no_options_are_made_when_all_near_numbers_may_be_true() -> None:
    taken = [value(f"{n} nominations") for n in (2, 3, 5, 7, 8, 9, 10)]
    assert synthesize(value("six nominations"), key="k", avoid=taken) is None


@pytest.mark.parametrize("text", ["a fifth of the", "two-thirds", "about half of the", "one eighth of the"])
def test_a_fraction_stands_among_fractions_written_the_same_way(text: str) -> None:
    right = find_values(text)[0].value
    for key in KEYS:
        made = synthesize(right, key=key, avoid=(), bare=True)
        assert made is not None
        assert len({number_text(right), *made}) == 4
        assert all(re.search(r"half|third|quarter|fifth|sixth|eighth|tenth", option) for option in made)


def test_nobody_dies_at_an_age_past_a_hundred() -> None:
    for key in KEYS:
        made = synthesize(value("aged 88"), key=key, avoid=(), bare=True) or ()
        assert all(int(option) < 100 for option in made)


SPANS = ["2011–12", "1999–2000", "27–29 August 1734", "August 27–29, 1734", "1–4 May 1911"]


@pytest.mark.parametrize("text", SPANS)
def test_seasons_and_days_of_one_month_are_asked_beside_ranges_as_long(text: str) -> None:
    own = value(text).interval
    for key in FEW:
        for option in options(text, key):
            low, high = value(option).interval
            assert abs((high - low) - (own[1] - own[0])) <= 1
            assert (low, high) != own


def test_seasons_lie_on_both_sides_of_the_right_one() -> None:
    ranks = Counter(rank("2011–12", options("2011–12", key)) for key in KEYS)
    assert set(ranks) == {0, 1, 2, 3} and min(ranks.values()) > 30


@pytest.mark.parametrize("text", ["1.91 m", "191 cm", "6 ft 3 in"])
def test_what_must_be_close_is_within_a_tenth(text: str) -> None:
    own = value(text).interval[0]
    for key in FEW:
        made = synthesize(value(text), key=key, avoid=(), close=True)
        assert made is not None
        assert all(abs(value(option).interval[0] - own) <= own * 0.11 for option in made)


def test_no_date_lies_before_the_thing_existed() -> None:
    value = parse_value("1975")
    assert value is not None
    for key in "abcdefgh":
        made = synthesize(value, key=key, avoid=(), first=_first_day("1974"))
        assert made is not None and min(made) >= "1974"


def test_great_mountains_stand_beside_mountains_as_high() -> None:
    value = parse_value("5,617 m")
    assert value is not None
    for key in "abcdefgh":
        made = synthesize(value, key=key, avoid=(), close=True)
        assert made is not None
        heights = [int(option.removesuffix(" m").replace(",", "")) for option in made]
        assert all(112 <= abs(height - 5617) <= 562 for height in heights)


def _first_day(text: str) -> float:
    value = parse_value(text)
    assert value is not None
    return value.interval[0]


@pytest.mark.parametrize(
    "text", ["about forty minutes", "about 200 students", "some 30,000 people", "$1.5 million"]
)
def test_numbers_of_few_digits_reach_farther(text: str) -> None:
    value = parse_value(text)
    assert value is not None
    made = [synthesize(value, key=str(k), avoid=(value,), bare=True) for k in range(12)]
    assert all(made) and len({options for options in made if options}) > 3


def test_a_number_too_rough_to_tell_anything_rules_nothing_out() -> None:
    value, rough = parse_value("5,310"), parse_value("half a million movements")
    assert value is not None and rough is not None
    assert synthesize(value, key="k", avoid=(value, rough))


@pytest.mark.parametrize("key", FEW)
def test_a_toll_stands_beside_tolls(key: str) -> None:
    made = options("$1.50", key)
    assert all(Decimal(option.removeprefix("$")) % Decimal("0.25") == 0 for option in made)


@pytest.mark.parametrize("text", ["about eighty papers", "some ninety houses"])
def test_rough_numbers_in_words_stand_beside_round_ones_of_which_not_all_are_long(text: str) -> None:
    value = parse_value(text)
    assert value is not None
    for key in map(str, range(12)):
        made = synthesize(value, key=key, avoid=(value,), bare=True)
        assert made and not any(option.endswith("five") for option in made)
        assert any("hundred" not in option for option in made)
