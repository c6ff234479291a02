"""Offices of a person are asked with the office's name, each with its own dates and neighbours."""

from __future__ import annotations

from quiz.documents import parse_document
from quiz.facts.infobox import extract_infobox
from quiz.facts.subject import infer_subject

LIFE = (
    "= Ada Poe =\n\nInfobox\n- Name: Ada Poe\n- Office: Minister of Works\n- Term Start: 14 March 1978\n"
    "- Term End: 2 July 1983\n- Predecessor: Bram Lund\n- Successor: Clara Holm\n"
    "- Office2: 3rd Mayor of Veltri\n- Term Start2: 1966\n- Term End2: present\n"
    "- Office3: the head of several boards\n- Term Start3: 1950\n\nAda Poe was a Danish politician.\n"
)


def told(text: str) -> set[tuple[str, str, str]]:
    document = parse_document(text, path="test.txt")
    facts = extract_infobox(document, infer_subject(document))
    return {(f.relation.removeprefix("infobox."), str(f.roles.get("item", "")), f.answer.text) for f in facts}


def test_each_office_has_its_own_dates_and_neighbours() -> None:
    assert told(LIFE) >= {
        ("office_from", "Minister of Works", "14 March 1978"),
        ("office_until", "Minister of Works", "2 July 1983"),
        ("before_in_office", "Minister of Works", "Bram Lund"),
        ("after_in_office", "Minister of Works", "Clara Holm"),
        ("office_from", "Mayor of Veltri", "1966"),
    }


def test_a_term_that_one_row_tells_has_a_first_and_a_last_day() -> None:
    text = (
        "= Ada Poe =\n\nInfobox\n- Office: Mayor of Veltri\n- In office: 3 May 1979 – 4 June 1987\n\n"
        "Ada Poe was a Danish politician.\n"
    )
    assert told(text) >= {
        ("office_from", "Mayor of Veltri", "3 May 1979"),
        ("office_until", "Mayor of Veltri", "4 June 1987"),
    }


def test_nobody_is_asked_for_in_an_office_that_is_not_told() -> None:
    found = told(LIFE)
    assert not {r for r, _, _ in found} & {"predecessor", "successor"}
    assert not [a for r, item, a in found if r == "office_until" and item == "Mayor of Veltri"]
    assert not [a for _, _, a in found if a == "1950"]


def test_without_an_office_they_are_asked_for_plainly() -> None:
    text = (
        "= Ada Poe =\n\nInfobox\n- Name: Ada Poe\n- Predecessor: Bram Lund\n\nAda Poe was a Danish bishop.\n"
    )
    assert ("predecessor", "", "Bram Lund") in told(text)
