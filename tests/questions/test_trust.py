"""Signs of doubt: each shows where it is meant to, and only there; their sum decides what is asked."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import BEHIND, Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.questions.review import Draft
from quiz.questions.trust import MOST_DOUBT, SIGNS, doubt, signs_of

LINES = (
    "Ada Poe sold the Quay Farm to Bram Lund in 1911.",
    "Clara Holm (born 1880) moved the mill to Kell.",
    "Otto Frey and Vera Quist ran it.",
)
TEXT = f"= Ostby Mill =\n\nOstby Mill is a textile company in Veltri. {' '.join(LINES)}\n"
WRONG = ("Clara Holm", "Otto Frey", "Vera Quist")
REFERENCE = "the company Ostby Mill"


def base(count: int = 1) -> FactBase:
    document = parse_document(TEXT)
    people = ("Ada Poe", "Bram Lund", *WRONG)
    entities = tuple(Entity(name, "person", "", (name,), tuple(range(count)), True) for name in people)
    subject = replace(infer_subject(document), reference=REFERENCE)
    return FactBase(document, subject, (), entities, (), {})


def draft(
    stem: str = "Who sold the Quay Farm of the company Ostby Mill?",
    relation: str = "infobox.x",
    kind: str = "organization",
    answer: str = "Ada Poe",
    wrong: tuple[str, ...] = WRONG,
    line: str = LINES[0],
    behind: bool = False,
) -> Draft:
    start = TEXT.index(line)
    fact = Fact(relation, "other", Answer(answer, kind), Span(start, start + len(line)), "History")
    return Draft(stem, answer, wrong, replace(fact, signs=frozenset((BEHIND,) if behind else ())))


def names(item: Draft, strays: int = 0, count: int = 1) -> set[str]:
    return {sign.name for sign in signs_of(item, base(count), strays)}


SHOWN: dict[str, list[Draft]] = {
    "worded from a clause or a phrase": [
        draft(relation="clause.agent"),
        draft(relation="frame.told_apart"),
    ],
    "worded from a phrase alone": [draft(relation="frame.term"), draft(relation="frame.role.colour")],
    "asked behind a preposition": [
        draft(relation="clause.preposition"),
        draft(relation="clause.nested"),
        draft(relation="clause.inner"),
    ],
    "in a clause behind its noun": [draft(behind=True)],
    "brackets in the sentence": [draft(relation="clause.subject", line=LINES[1])],
    "the subject only in front": [
        draft("At the company Ostby Mill, who sold the farm?", "clause.subject"),
        draft("On the company Ostby Mill, who sold the farm?", "frame.tie.wife"),
        draft("Who sold the farm during the making of the company Ostby Mill?", "clause.subject"),
    ],
    "only in the history of the subject": [
        draft("In the history of the company Ostby Mill, who sold the farm?", "clause.subject"),
        draft("In the story of the company Ostby Mill, who sold the farm?", "frame.told.x"),
    ],
    "the subject not named": [draft("Who sold the Quay Farm to Bram Lund?", "clause.subject")],
    "no name of the document": [draft(answer="a farm", kind="term")],
    "no option that the document holds": [draft(wrong=("Ines Corvo", "Nils Aas", "Rolf Egge"))],
    "a value": [draft(kind="count", answer="three"), draft(kind="date", answer="1911")],
    "a date": [draft(kind="date", answer="1911")],
    "a person": [draft(kind="person")],
    "a row or a line of a list": [draft(), draft(relation="list.office_start")],
    "a name and its year": [draft("Who sold the Quay Farm of the company Ostby Mill in 1911?")],
    "names that tell it": [draft("Who sold the Quay Farm of the company Ostby Mill to Bram Lund?")],
}
HIDDEN: dict[str, list[Draft]] = {
    "worded from a clause or a phrase": [draft(), draft(relation="frame.making.released")],
    "worded from a phrase alone": [draft(relation="clause.agent"), draft(relation="frame.making.released")],
    "asked behind a preposition": [draft(relation="clause.subject")],
    "in a clause behind its noun": [draft()],
    "brackets in the sentence": [draft(relation="clause.subject"), draft(line=LINES[1])],
    "the subject only in front": [
        draft("Who sold the farm of the company Ostby Mill?", "clause.subject"),
        draft("At the company Ostby Mill, who sold the farm?"),
    ],
    "only in the history of the subject": [
        draft("At the company Ostby Mill, who sold the farm?", "clause.subject"),
        draft("Who told the history of the company Ostby Mill, who sold the farm?", "clause.subject"),
    ],
    "the subject not named": [
        draft("Who sold the farm of Ostby Mill?", "clause.subject"),
        draft("Who sold the Quay Farm to Bram Lund?"),
    ],
    "no name of the document": [draft(), draft(answer="three", kind="count")],
    "no option that the document holds": [
        draft(wrong=("Clara Holm", "Nils Aas", "Rolf Egge")),
        draft(answer="three", kind="count", wrong=("four", "five", "six")),
        draft(wrong=()),
    ],
    "a value": [draft()],
    "a date": [draft(kind="count", answer="three")],
    "a person": [draft()],
    "a row or a line of a list": [draft(relation="clause.agent"), draft(relation="siting.bank")],
    "a name and its year": [
        draft(),
        draft("How many farms did the company Ostby Mill sell in 1911?", kind="count", answer="three"),
    ],
    "names that tell it": [draft(), draft("Who left the company Ostby Mill?")],
}


@pytest.mark.parametrize(("sign", "item"), [(s, item) for s, items in SHOWN.items() for item in items])
def test_a_sign_shows(sign: str, item: Draft) -> None:
    assert sign in names(item)


@pytest.mark.parametrize(("sign", "item"), [(s, item) for s, items in HIDDEN.items() for item in items])
def test_a_sign_does_not_show(sign: str, item: Draft) -> None:
    assert sign not in names(item)


def test_options_of_other_kinds_count_from_two_on_and_only_for_names() -> None:
    sign = "two options of other kinds"
    assert sign in names(draft(), strays=2)
    assert sign not in names(draft(), strays=1)
    assert sign not in names(draft(kind="count", answer="three"), strays=2)


def test_a_name_that_the_document_repeats_is_trusted_more() -> None:
    assert "a name told often" in names(draft(), count=4)
    assert "a name told often" not in names(draft(), count=3)


def test_in_the_film_is_where_it_happens_and_no_frame() -> None:
    film = base()
    film = replace(film, subject=replace(film.subject, cls="film", reference='the film "Us"'))
    for stem, shown in (
        ('In the film "Us", who sells the farm?', False),
        ('For the film "Us", who won?', True),
    ):
        found = {sign.name for sign in signs_of(draft(stem, "clause.subject"), film)}
        assert ("the subject only in front" in found) == shown


def test_a_thing_asked_behind_a_preposition_in_a_frame_is_too_doubtful() -> None:
    stem = "At the company Ostby Mill, on what was the farm built?"
    item = draft(stem, "clause.preposition", "term", "a hill", ("a moor", "a cliff", "a bog"))
    assert doubt(item, base()) > MOST_DOUBT


def test_who_and_when_of_the_subject_itself_is_trusted() -> None:
    assert doubt(draft(relation="clause.subject", kind="person"), base()) < 0
    assert doubt(draft("In what year did the company Ostby Mill open?", "clause.date", "date"), base()) < 0


def test_every_sign_was_found_often_enough_and_points_as_it_was_found() -> None:
    of_all = 0.39
    for sign in SIGNS:
        faulted, asked = sign.found
        assert asked >= 25
        assert sign.points != 0
        if sign.points < 0:
            assert faulted / asked <= of_all + 0.03
        else:
            assert faulted / asked > of_all
        assert re.fullmatch(r"[a-z ]+", sign.name)


def test_signs_have_names_of_their_own() -> None:
    assert len({sign.name for sign in SIGNS}) == len(SIGNS)
    assert set(SHOWN) | {"two options of other kinds", "a name told often"} == {s.name for s in SIGNS}
