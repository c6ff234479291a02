"""What a typed line means."""

from __future__ import annotations

import pytest

from quiz.plain.choice import Command, parse

OPTIONS = ("São Paulo", "3", "U.S. $23 million", "Skip")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1", 0),
        (" 4 \n", 3),
        ("a", 0),
        ("D", 3),
        ("sao paulo", 0),
        ("SÃO PAULO", 0),
        ("us 23 million", None),
        ("u.s. $23 million", 2),
        ("3", 2),
        ("=3", 1),
        ("skip", Command.SKIP),
        ("=skip", 3),
        ("s", Command.SKIP),
        ("50", Command.FIFTY),
        ("50:50", Command.FIFTY),
        ("Q", Command.QUIT),
        ("?", Command.HELP),
        ("p", Command.PAUSE),
        ("", None),
        ("=", None),
        ("!", None),
        ("0", None),
        ("5", None),
        ("e", None),
        ("-1", None),
        ("²", None),
        ("paulo", None),
    ],
)
def test_a_line_is_an_option_a_command_or_nothing(line: str, expected: object) -> None:
    assert parse(line, OPTIONS) == expected


def test_a_text_that_fits_two_options_is_neither_unless_to_the_letter() -> None:
    assert parse("no. 1", ("No 1", "no 1!")) is None
    assert parse("no 1!", ("No 1", "no 1!")) == 1


def test_with_two_options_the_third_number_is_nothing() -> None:
    assert parse("3", ("yes", "no")) is None
    assert parse("c", ("yes", "no")) is None
    assert parse("b", ("yes", "no")) == 1
