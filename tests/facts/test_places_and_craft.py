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


def test_one_value_in_two_spellings_is_asked_once() -> None:
    article = "= Ostby Cathedral =\n\nInfobox church\n- Length: 84 m\n\n" + CHURCH.split("\n\n", 1)[1]
    found = asked(article, "The cathedral is 84 metres long.")
    assert len([a for q, a in found if q == "How long is Ostby Cathedral?"]) == 1


def test_what_befell_a_place_is_told_with_its_victims() -> None:
    peak = "= Mount Ostby =\n\nMount Ostby is a volcano in Norway. {text}\n"
    (found,) = [
        (q, a)
        for q, a in asked(
            peak, "A lahar in 1861 swept away the bridge at Holm Ford, killing eleven travellers."
        )
        if "killed" in q
    ]
    assert found[0].endswith("killed when a lahar swept away the bridge at Holm Ford in 1861?")
    assert found[1] == "eleven"


@pytest.mark.parametrize(
    "text",
    [
        "A fire in 1861 may have swept away the bridge at Holm Ford, killing eleven travellers.",
        "A lahar in 1861 swept away the bridge when it burst, killing eleven travellers.",
        "Verra formed 12 years ago.",
    ],
)
def test_what_is_doubtful_or_leans_on_another_is_not_asked(text: str) -> None:
    peak = "= Mount Verra =\n\nMount Verra is a volcano in Norway. {text}\n"
    assert not any("killed" in q or "years ago" in q or "long ago" in q for q, _ in asked(peak, text))


def test_stuff_carried_is_asked_by_its_name() -> None:
    found = asked(SHIP, "Ostrick carried 1,290 tons of coal and 260 tons of oil.")
    assert found and not any("carry of" in q for q, _ in found)


def test_beside_a_ship_only_another_she_is_a_rival() -> None:
    found = asked(
        SHIP, "Ostrick was ordered in 1908. On her trials off Skelmorlie she reached 26.4 knots in 1912."
    )
    assert any(a == "26.4 knots" for _, a in found)
    found = asked(SHIP, "Lady Emily Harcourt came to Jarrow in 1910. She was ill for three weeks.")
    assert not any("HMS Ostrick ill" in q for q, _ in found)
