"""Who did it, told by what he or she is to another: "by Moe's pupil *Otto Wulff*"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
BRIDGE = """= Varn Bridge =

Varn Bridge is a bridge in Norway. It was designed by Edmund Holm and built by Karin Moe.

== History ==
{text}
"""
ASKED = [
    ("Varn Bridge was opened by Edmund Holm's daughter Signe.", "Which daughter of Edmund Holm", "Signe"),
    (
        "Varn Bridge was opened in 1911 by Edmund Holm's granddaughter, Hannah, then seven years old.",
        "Which granddaughter of Edmund Holm opened Varn Bridge in 1911?",
        "Hannah",
    ),
    (
        "Varn Bridge was restored in 1951 by Karin Moe's pupil Otto Wulff.",
        "Who restored Varn Bridge",
        "Otto Wulff",
    ),
    (
        "In 1923 Varn Bridge was sold to Edmund Holm's nephew Karl Dahl.",
        "To whom was Varn Bridge sold",
        "Karl Dahl",
    ),
]
SILENT = [
    ("In 1923 Varn Bridge was sold to Edmund Holm's daughter.", "Edmund Holm"),
    ("Varn Bridge was painted by Edmund Holm's daughter Signe and his son Otto.", "Signe"),
    ("Varn Bridge was restored in 1951 by Karin Moe's pupil.", "Karin Moe"),
]


@pytest.mark.parametrize(("text", "words", "answer"), ASKED, ids=[a[0] for a in ASKED])
def test_the_one_told_by_another_is_asked_for(text: str, words: str, answer: str, base_of: BaseOf) -> None:
    found = [(" ".join(f.stems), f.answer.text) for f in base_of(BRIDGE.format(text=text)).facts]
    assert any(words in stem and said == answer for stem, said in found), found


@pytest.mark.parametrize(("text", "answer"), SILENT, ids=[a[0] for a in SILENT])
def test_the_owner_is_not_taken_for_the_doer(text: str, answer: str, base_of: BaseOf) -> None:
    facts = base_of(BRIDGE.format(text=text)).facts
    told = [f.stems for f in facts if f.answer.text == answer and f.section == "History"]
    assert [s for s in told if "tie" not in s] == []
