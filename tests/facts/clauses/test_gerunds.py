"""What participles beside a main clause tell of its subject, and what they tell of the event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"

TOLD = [
    (
        "After graduating from the University of Sund in 1893, she joined Dunmore Holdings.",
        "from which university did ada poe graduate",
        "University of Sund",
    ),
    (
        "After studying under Jonas Ek in Ostby, she moved to Leipzig.",
        "ada poe studied under whom",
        "Jonas Ek",
    ),
    ("In 1912 she emigrated to Canada, settling in Winnipeg.", "did ada poe settle in 1912", "Winnipeg"),
    (
        "She travelled to Chile in 1907, spending eight months in Valparaíso.",
        "how many months did ada poe spend in valparaíso",
        "eight",
    ),
    (
        "She left Dunmore Holdings in 1911, founding her own firm, Poe & Ek.",
        "did ada poe found in 1911",
        "Poe & Ek",
    ),
    (
        "Poe stood for the council in 1892, losing to the farmer Cuthbert Hay by 41 votes.",
        "to whom did ada poe lose by 41 votes in 1892",
        "Cuthbert Hay",
    ),
]
NOT_TOLD = [
    ("She left Dunmore Holdings in 1911, causing a strike in Ostby.", "cause"),
    ("The hall burned in 1911, leaving the town of Ostby without a theatre.", "leave the town"),
    ("She died before completing the Ode Tunnel.", "complete"),
    ("She was not dismissed, winning a medal in 1911.", "win"),
    ("She planned to move to Ostby, joining Dunmore Holdings in 1911.", "join"),
    ("Her success came in 1911, when the bridge opened, winning the Sund Prize.", "success win"),
    ("She captained the team for years, beating Jo Ek.", "beat"),
    ("It was opened after winning the support of Jo Ek.", "win"),
]


@pytest.mark.parametrize(("text", "said", "answer"), TOLD, ids=[row[0] for row in TOLD])
def test_what_a_subject_did_besides_is_asked(text: str, said: str, answer: str, base_of: BaseOf) -> None:
    asked = [s.casefold() for f in base_of(WOMAN + text).facts if f.answer.text == answer for s in f.stems]
    assert any(said in stem for stem in asked), asked


@pytest.mark.parametrize(("text", "said"), NOT_TOLD, ids=[row[0] for row in NOT_TOLD])
def test_what_the_event_did_or_did_not_come_is_not(text: str, said: str, base_of: BaseOf) -> None:
    stems = [s.casefold() for f in base_of(WOMAN + text).facts for s in f.stems]
    assert not [s for s in stems if said in s and "after winning" not in s], stems
