"""When two values are the same, when they may both be true, and how they are written."""

from __future__ import annotations

import pytest

from quiz.facts.values import Value, number_text, option_text, parse_value, plain, same_value


def value(text: str) -> Value:
    read = parse_value(text)
    assert read is not None, text
    return read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2013-10-12", "October 12, 2013"),
        ("2013-10-12", "12 October 2013"),
        ("Oct. 12, 2013", "12th October 2013"),
        ("$23 million", "$23,000,000"),
        ("US$4.5 billion", "$4,500 million"),
        ("€1.2bn", "€1.2 billion"),
        ("eleven panes", "11 panes"),
        ("1,729 theaters", "1,729 theatres"),
        ("2 hours 6 minutes", "126 minutes"),
        ("90-minute", "90 minutes"),
        ("4:12", "252 seconds"),
        ("18 months", "one and a half years"),
        ("4.6/10", "4.6 out of 10"),
        ("3.5/4 stars", "three and a half stars out of four"),
        ("87%", "87 per cent"),
        ("number 24", "24th-greatest"),
        ("twenty-third", "23rd"),
        ("aged 44", "44 years old"),
        ("19th century", "nineteenth century"),
        ("mid-2012", "mid 2012"),
        ("1998–2004", "1998 to 2004"),
        ("1.5 km", "1,500 metres"),
        ("2.1 million litres (550,000 U.S. gal)", "550,000 U.S. gal"),
        ("828 m (2,717 ft)", "2,717 feet"),
        ("half a million people", "500,000 people"),
        ("two dozen ships", "24 ships"),
    ],
)
def test_equal_values_in_other_clothes_are_one_value(one: str, other: str) -> None:
    assert same_value(value(one), value(other))
    assert value(one).overlaps(value(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("over $48 million", "$48.3 million"),
        ("$48 million", "$47.6 million"),
        ("over 1,700 theaters", "1,729 theaters"),
        ("nearly $2.8 million", "$2.75 million"),
        ("about 340 panes", "338 panes"),
        ("mid-2012", "July 2012"),
        ("2013", "October 12, 2013"),
        ("May 2013", "22 May 2013"),
        ("early 2000s", "2003"),
        ("1990s", "late 1990s"),
        ("c. 1640", "1643"),
        ("20th century", "1956"),
        ("11 February", "11 February 2014"),
        ("1914–1918", "1916"),
        ("three to five days", "four days"),
        ("1,729", "1,729 theaters"),
        ("$2,000", "$2,040"),
        ("4.5 million people", "4,512,000 people"),
    ],
)
def test_values_that_may_both_be_true_overlap(one: str, other: str) -> None:
    assert value(one).overlaps(value(other))
    assert value(other).overlaps(value(one))
    assert not same_value(value(one), value(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$48.3 million", "$47.4 million"),
        ("over 1,700 theaters", "1,690 theaters"),
        ("nearly $2.8 million", "$2.9 million"),
        ("over $48 million", "over $54 million"),
        ("mid-2012", "late 2012"),
        ("spring of 2013", "spring of 2014"),
        ("early 2000s", "late 2000s"),
        ("c. 1640", "1650"),
        ("11 February", "12 February 2014"),
        ("1914–1918", "1915–1918"),
        ("six nominations", "six awards"),
        ("126 minutes", "126 pages"),
        ("$12,500", "£12,500"),
        ("8.5/10", "8.5/100"),
        ("8.5/10", "8.6/10"),
        ("three stars out of four", "three and a half stars out of four"),
        ("44 BC", "44 AD"),
        ("1,729", "$1,729"),
    ],
)
def test_values_that_differ_or_cannot_be_compared_do_not_overlap(one: str, other: str) -> None:
    assert not value(one).overlaps(value(other))
    assert not value(other).overlaps(value(one))


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("over 1,700", (1700, 1800)),
        ("$48 million", (47_500_000, 48_500_000)),
        ("2,000", (1950, 2050)),
        ("1,729", (1728.5, 1729.5)),
        ("2 hours", (5400, 9000)),
        ("January 1, 0001", (1, 2)),
        ("October 12, 2013", (735153, 735154)),
    ],
)
def test_an_interval_is_as_wide_as_the_precision_of_the_value(
    text: str, interval: tuple[float, float]
) -> None:
    assert value(text).interval == interval


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("over 1,700", True),
        ("1,729", False),
        ("c. 1640", True),
        ("mid-2012", False),
        ("54,000+", True),
        ("three to five days", True),
        ("~340", True),
        ("some 340 panes", True),
        ("up to 20 people", True),
    ],
)
def test_a_qualifier_makes_a_value_approximate(text: str, approximate: bool) -> None:
    assert value(text).approximate is approximate


@pytest.mark.parametrize(
    ("text", "option", "number"),
    [
        ("1,729 theaters", "1,729", "1,729"),
        ("over 1,700 theaters", "over 1,700", "1,700"),
        ("$258,000", "$258,000", "258,000"),
        ("131 minutes", "131 minutes", "131"),
        ("87%", "87%", "87"),
        ("8.5/10", "8.5/10", "8.5"),
        ("Two songs", "two", "two"),
        ("37th-greatest", "37th", "37th"),
        ("number 24", "number 24", "24"),
        ("No. 3", "No. 3", "3"),
        ("aged 44", "44", "44"),
        ("2.1 million litres (550,000 U.S. gal)", "2.1 million litres", "2.1 million"),
        ("mid-2012", "mid-2012", "mid-2012"),
        ("c. 1640", "c. 1640", "c. 1640"),
        ("2 hours 6 minutes", "2 hours 6 minutes", "2 hours 6 minutes"),
        ("three to five days", "three to five days", "three to five"),
    ],
)
def test_a_value_is_shown_as_an_option_and_as_a_bare_number(text: str, option: str, number: str) -> None:
    assert (option_text(value(text)), number_text(value(text))) == (option, number)


def test_a_plain_value_has_neither_qualifier_nor_conversion() -> None:
    assert plain(value("over 828 m (2,717 ft)")).text == "828 m"
    assert not plain(value("c. 1640")).approximate
