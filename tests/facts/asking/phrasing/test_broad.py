"""The history of a company holds what it did, and nothing that befell a land."""

from __future__ import annotations

from quiz.documents import parse_document
from quiz.facts.asking.phrasing.broad import broadly
from quiz.facts.subject import infer_subject

COMPANY = infer_subject(
    parse_document("= Holm Works =\n\nHolm Works is a Danish manufacturer of stoves founded in 1890.\n")
)


def test_what_befell_a_land_is_no_companys_history() -> None:
    assert broadly("when was Denmark occupied by Germany", "April 1940", COMPANY, ()) == ""
    told = broadly("when was Denmark Hall sold by Ole Dahl", "April 1940", COMPANY, ())
    assert told.startswith("In the history of ")
    assert told.endswith("Holm Works")
