"""A question that shows a sex gets options of that sex, and of an unknown one where those are too few."""

from __future__ import annotations

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.questions.same_sex import Shown, of_shown_sex, shown_sex

TEXT = "= Us (2016 film) =\n\nUs is a 2016 drama film. Ada Poe sold the Quay Farm in 1911.\n"


def person(name: str, sex: str) -> Entity:
    return Entity(name, "person", "", (name,), (), True, sex=sex)


def shown(stem: str, kind: str = "person", answer: str = "Ada Poe", sex: str = "f") -> Shown:
    document = parse_document(TEXT)
    base = FactBase(document, infer_subject(document), (), (person(answer, sex),), (), {})
    return shown_sex(stem, Fact("clause.x", kind, Answer(answer, "person"), Span(50, 80), "Plot"), base)


SURE = [
    ("Who won Best Supporting Actress at the Lumen Awards?", "f"),
    ("To whom did Bram Lund lose Best Actor at the Lumen Awards?", "m"),
    ("Which Danish actress sold the Quay Farm?", "f"),
    ("Which king sold the Quay Farm to his sister?", "m"),
    ("In the film Us, who was the ailing father of Maren?", "m"),
    ("Who was Bram Lund's second wife?", "f"),
    ("Who sold her farm in 1911?", "f"),
]


@pytest.mark.parametrize(("stem", "sex"), SURE)
def test_a_noun_a_prize_or_a_pronoun_shows_the_sex(stem: str, sex: str) -> None:
    assert shown(stem) == Shown(sex, surely=True)


@pytest.mark.parametrize(
    "stem",
    [
        "Who sold the Quay Farm in 1911?",
        "Which singer sold the Quay Farm to the queen?",
        "Who sold his farm in 1911?",
        "Who was the editor of the king?",
    ],
)
def test_other_words_show_nothing(stem: str) -> None:
    assert shown(stem).sex == ""


def test_a_part_makes_the_sex_of_its_player_likely() -> None:
    assert shown("Who plays Maren in the film Us?", "cast") == Shown("f", surely=False, firm=True)
    assert shown("Which actor replaced the king?") == Shown("f", surely=False, firm=True)
    assert shown("Whom did Bram Lund marry in 1911?") == Shown("f", surely=False, firm=True)


WOMEN = [person(n, "f") for n in ("Clara Holm", "Vera Quist", "Ines Corvo")]
MAN, OPEN = person("Otto Frey", "m"), person("Robin Vane", "")


def test_three_of_the_same_sex_are_enough() -> None:
    assert of_shown_sex([MAN, OPEN, *WOMEN], Shown("f", surely=True)) == WOMEN


def test_the_unknown_fill_up_and_the_other_sex_never_does_where_it_is_shown() -> None:
    assert of_shown_sex([MAN, OPEN, *WOMEN[:2]], Shown("f", surely=True)) == [OPEN, *WOMEN[:2]]


def test_where_a_sex_is_only_likely_the_unknown_make_up_the_number_and_the_other_never() -> None:
    assert of_shown_sex([MAN, OPEN, WOMEN[0]], Shown("f", surely=False)) == [OPEN, WOMEN[0]]
    assert of_shown_sex([MAN, OPEN, *WOMEN], Shown("f", surely=False)) == WOMEN


def test_nobody_is_married_to_those_whom_the_answer_cannot_be_taken_for() -> None:
    pool = [person("Ada Poe", "f"), person("Otto Frey", "m"), person("Kim Lund", "")]
    assert [e.text for e in of_shown_sex(pool, Shown("f", surely=False, firm=True))] == [
        "Ada Poe",
        "Kim Lund",
    ]


def test_the_part_tells_the_sex_of_its_player() -> None:
    pool = [person("Odd Vane", ""), person("Ada Poe", "f"), person("Ro Lund", "")]
    cast = {"odd vane": "m", "ro lund": "f"}
    found = of_shown_sex(pool, Shown("f", surely=False), cast)
    assert [e.text for e in found] == ["Ada Poe", "Ro Lund"]


def test_a_part_is_of_the_sex_of_its_player() -> None:
    document = parse_document(TEXT)
    cast = Fact(
        "cast.role", "cast", Answer("Wyn Vane", "character"), Span(0, 1), "Cast", {"actor": "Ada Poe"}
    )
    names = (person("Ada Poe", "f"), Entity("Wyn Vane", "character", "", ("Wyn Vane",), (), True))
    base = FactBase(document, infer_subject(document), (cast,), names, (), {})
    for kind in ("clause", "cast"):
        told = Fact("clause.subject", kind, Answer("Wyn Vane", "character"), Span(50, 80), "Plot")
        assert shown_sex("Which character returns to her farm?", told, base) == Shown("f", surely=True)


def test_a_pronoun_shows_the_sex_of_somebody_whose_name_does_not() -> None:
    assert shown("Who saw the fire from his truck?", answer="Wen Ode", sex="") == Shown("m", surely=True)
