"""What articles about nature, places, ships and railways say, and what is asked of it."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.language import load_parser
from quiz.facts.read import read_facts
from quiz.questions.write import write_questions

RAILWAY = """= Ambly Valley Railway =

The Ambly Valley Railway is a heritage railway in Kent, England. {text}
"""
SHIP = """= HMS Ostrick =

HMS Ostrick was a light cruiser of the Royal Navy. She was built at Jarrow. {text}
"""
CHURCH = """= Ostby Cathedral =

Ostby Cathedral is a cathedral in Norway. It was begun by Erik XI. {text}
"""


def asked(frame: str, text: str) -> list[tuple[str, str]]:
    pytest.importorskip("spacy")
    base = read_facts(parse_document(frame.format(text=text), path="t.txt"), load_parser())
    return [(q.question, q.answer) for q in write_questions(base).questions]


def test_a_station_on_a_line_is_not_the_line() -> None:
    found = asked(RAILWAY, "On 27 December 1894 a goods train crashed into the station at Ambly.")
    assert not any("into the Ambly Valley Railway" in q for q, _ in found)


def test_the_line_is_the_railway() -> None:
    found = asked(RAILWAY, "The line was opened on 3 July 1868.")
    assert [a for q, a in found if "opened" in q] == ["3 July 1868"]


def test_what_a_thing_cost_is_no_part_of_its_name() -> None:
    found = asked(RAILWAY, "The extension to Ambly cost £3.4 million and opened in 2006.")
    assert not any("cost £3.4 million open" in q for q, _ in found)


def test_the_place_of_what_went_before_is_not_the_place_of_the_deed() -> None:
    found = asked(SHIP, "After repairs at Simonstown, Ostrick joined the Home Fleet.")
    assert not any(a == "Simonstown" for _, a in found)


def test_an_abbreviated_given_name_ends_no_sentence() -> None:
    found = asked(SHIP, "In 1922 Ostrick was sold to Thos. W. Ward for £14,200.")
    assert not any("Thos.?" in q for q, _ in found)
    assert any(a == "£14,200" for _, a in found)


def test_a_man_of_a_town_is_not_the_king_of_his_name() -> None:
    found = asked(CHURCH, "The shrine was made in 1302 by the goldsmith Erik of Skara.")
    assert not any("Erik XI of" in q or (a == "Erik XI" and "shrine" in q) for q, a in found)


@pytest.mark.parametrize("title", ["The Last Signal", "The Weavers"])
def test_the_article_of_a_title_stays_with_it(title: str) -> None:
    found = asked(RAILWAY, f"The film {title} (1999) was shot at Ambly.")
    assert all(title in (a, q) or title in q for q, a in found if "shot" in q)
