"""Banks that mean harm: every one is read, or refused with a BankError, and reaches no terminal as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.bank.load import load_bank, load_banks
from quiz.bank.problems import Problem
from quiz.bank.read import read_bank
from quiz.errors import BankError

TEMPLATE = """\
topic: "%s"
questions:
- question: "Who? %s"
  answer: "a %s"
  distractors: ["b", "c", "d"]
"""
ESCAPES = {
    "clear screen": "\\e[2J",
    "window title": "\\e]0;pwned\\a",
    "link": "\\e]8;;http://x\\e\\\\",
    "eight-bit CSI": "\\x9b2J",
    "bell": "\\a",
    "backspace": "\\b",
    "carriage return": "\\r",
    "right-to-left override": "\\u202e",
    "zero-width space": "\\u200b",
    "NUL": "\\0",
}


def is_harmless(text: str) -> bool:
    return not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u200b" for c in text)


@pytest.mark.parametrize("sign", ESCAPES.values(), ids=ESCAPES)
def test_what_a_terminal_would_obey_is_taken_out_of_every_text(sign: str) -> None:
    bank = read_bank((TEMPLATE % (sign, sign, sign)).encode(), "b.yaml").bank
    (question,) = bank.questions
    assert all(is_harmless(text) for text in (bank.topic, question.question, question.answer))
    assert question.question.startswith("Who?")


@pytest.mark.parametrize("raw", [b"\x1b[2J", b"\x00", b"\x07", "\u202e".encode(), b"\xc2\x9b2J"])
def test_raw_control_bytes_in_the_file_do_no_harm_either(raw: bytes) -> None:
    data = (TEMPLATE % ("@", "@", "@")).encode().replace(b"@", raw)
    (question,) = read_bank(data, "b.yaml").bank.questions
    assert is_harmless(question.question) and is_harmless(question.answer)


@pytest.mark.parametrize(
    "markup", ["[b]x[/b]", "[/]", "[/red]", "[@click=app.quit]x[/]", "[$x]", "x\\\\", "[sic]"]
)
def test_markup_is_text_and_stays_as_it_is(markup: str) -> None:
    (question,) = read_bank((TEMPLATE % (markup, markup, markup)).encode(), "b.yaml").bank.questions
    assert question.answer == "a " + markup.replace("\\\\", "\\")


def test_problems_repeat_no_control_character_of_the_file() -> None:
    data = b'"top\\e[2Jic": x\nquestions:\n- {"\\e[2J": 1, id: "\\e[2J", question: 1969}\n'
    problems: list[Problem] = read_bank(data, "b.yaml").problems
    assert len(problems) >= 4
    assert all(is_harmless(str(problem).replace("\n", "")) for problem in problems)


def test_a_bomb_of_aliases_is_not_unfolded() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    data = "\n".join([*rows, "questions: *a29"]).encode()
    with pytest.raises(BankError, match="list of questions"):
        read_bank(data, "b.yaml")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: ", "!!seq ["])
def test_deep_nesting_is_an_error_and_not_the_end_of_the_process(opening: str) -> None:
    with pytest.raises(BankError):
        read_bank(b"questions:\n- " + opening.encode() * 50_000, "b.yaml")


def test_a_text_of_five_megabytes_costs_its_question_alone() -> None:
    huge = TEMPLATE % ("t", "x" * 5_000_000, "a")
    reading = read_bank((huge + huge[huge.index("- ") :].replace("x" * 5_000_000, "")).encode(), "b.yaml")
    assert [p.rule for p in reading.problems] == ["too-long"]
    assert len(reading.bank.questions) == 1


@given(st.binary(max_size=200))
def test_any_bytes_give_a_bank_or_a_bank_error(data: bytes) -> None:
    try:
        read_bank(data, "b.yaml")
    except BankError as error:
        assert error.path == "b.yaml"


FRAGMENTS = [
    "questions:",
    "\n- ",
    "question: ",
    "answer: ",
    "distractors: ",
    "[a, b, c]",
    "\n  ",
    "{",
    "}",
    "[",
    "]",
]
FRAGMENTS += [
    '"',
    "'",
    ": ",
    "&a ",
    "*a",
    "!!int ",
    "|\n",
    ">",
    "#",
    "%",
    "---\n",
    "<<: ",
    "format: ",
    "1",
    "\t",
    "é",
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_any_scraps_of_yaml_give_a_bank_or_a_bank_error(text: str) -> None:
    try:
        read_bank(text.encode(), "b.yaml")
    except BankError as error:
        assert error.path == "b.yaml"


@pytest.mark.parametrize("name", ["[b]x[b].yaml", "[@click=app.quit]x[].yaml", "a\x1b[2Jb.yaml", "ю .yaml"])
def test_a_bank_may_be_named_anything(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text((TEMPLATE % ("", "x", "y")).replace('topic: ""\n', ""))
    bank = load_banks([tmp_path], cache_dir=tmp_path / "cache").bank
    assert is_harmless(bank.topic)
    assert load_bank(path, cache_dir=tmp_path / "cache").bank == bank
