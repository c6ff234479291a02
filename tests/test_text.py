"""Text from anywhere is safe to print."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text import clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("[b]markup[/b] is [text]", "[b]markup[/b] is [text]"),
        ("\x1b[2J\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;pwned\x07title", "title"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPdevice\x1b\\string", "string"),
        ("\x9b31mc1\x9d0;t\x9c.", "c1."),
        ("\x1bcreset", "reset"),
        ("\x1b", ""),
        ("\x1b]0;never ends", ""),
        ("bell\x07back\x08space\x7f", "bellbackspace"),
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("soft\n   wrapped", "soft wrapped"),
        ("para\u2029graph\x85next", "para graph next"),
        ("abc\u202egnp.exe\u202c", "abcgnp.exe"),
        ("\u2066isolated\u2069 \u200emarks\u200f", "isolated marks"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\ud800lone", "lone"),
        ("tag\U000e0041s", "tags"),
        ("São Paulo, naïve, 東京, Ωmega", "São Paulo, naïve, 東京, Ωmega"),
        ("👩\u200d🚀 and می\u200cخواهم", "👩\u200d🚀 and می\u200cخواهم"),
        ("no\u00a0break", "no\u00a0break"),
        ("", ""),
    ],
)
def test_what_a_terminal_obeys_or_the_eye_misses_is_gone(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text() | st.text(alphabet="\x1b[]0;m\x07\x9b\x9dab\\\n\u202e"))
def test_whatever_comes_in_no_control_comes_out_and_a_second_time_changes_nothing(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in cleaned)
