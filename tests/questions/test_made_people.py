"""Made people: of the answer's land and sex, built as the answer's name is, and nobody of the document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.facts.model import Answer
from quiz.questions.made_people import maiden_names, namesakes, people_like
from quiz.questions.origins import origins_of, sex_told
from tests.questions.test_distractors import PEOPLE, named, people


def made(answer: str, stem: str, kind: str = "person", *others: str) -> tuple[str, ...]:
    base = people(answer, *others)
    fact = replace(named(base, answer, kind), answer=Answer(answer, kind))
    return people_like(fact, stem, "k1", base)


def test_a_widow_known_by_her_given_name_stands_beside_given_names_of_women() -> None:
    names = made("Gunhild", "Who was Moe's widow?")
    assert len(names) >= 3 and all(" " not in name and sex_told(name) == "f" for name in names)


def test_a_full_name_stands_beside_full_names_of_its_land() -> None:
    names = made("Gustaf Wennerlund", "Who collected a single skin on Mount Moe?")
    assert len(names) >= 3 and all("Sweden" in origins_of(n) and sex_told(n) == "m" for n in names)


@pytest.mark.parametrize(("wife", "land"), [("Gizella Lóránt", "Hungary"), ("Hiske Wiarda", "")])
def test_a_wifes_maiden_name_stands_beside_those_of_the_land_that_her_given_name_tells(
    wife: str, land: str
) -> None:
    given, _, name = wife.partition(" ")
    base = people(f"Karl Frey's wife {given} (née {name})")
    fact = replace(named(base), answer=Answer(name, "term", "surname"))
    names = maiden_names(fact, "k1", base)
    assert all(land in origins_of(f"X {n}") for n in names[:5]) and bool(names) == bool(land)


def test_surnames_are_declined_as_women_bear_them() -> None:
    names = made("Zofia Lewandowska", "Who was the first woman to climb it?")
    assert names and not any(name.endswith("ski") for name in names)


def test_nobody_of_the_document_or_the_question_is_made() -> None:
    names = made("Gunhild", "Who was the widow of Sigrid's brother?", "person", "Ragnhild Moe", "Astrid Ek")
    assert names and not {"Sigrid", "Ragnhild", "Astrid"} & set(names)


@pytest.mark.parametrize(
    "answer", ["Queen Mary", "Prince of Wales", "Brisk", "Wielki Kruk", "Hussites", "ABBA"]
)
def test_who_bears_no_given_name_has_no_like(answer: str) -> None:
    assert made(answer, "Who was the widow of a smith?") == ()


def test_a_place_has_no_people_beside_it() -> None:
    assert made("Gunhild", "Which place lies on the Sund?", "place") == ()


def test_a_document_of_the_worlds_people_gets_no_unknown_ones() -> None:
    base = people("Peter Vance", "Amy Adams", "Carey Mulligan", "Paul Giamatti", *PEOPLE[:2])
    assert people_like(named(base, "Peter Vance"), "Who directed the film?", "k1", base) == ()


def test_a_character_of_no_known_land_stands_beside_english_ones() -> None:
    base = people("Ysolde", kind="character")
    base = replace(base, entities=tuple(replace(e, sex="f") for e in base.entities))
    names = people_like(named(base, "Ysolde", "character"), "Which character keeps bees?", "k1", base)
    assert len(names) >= 3 and all("England" in origins_of(name) for name in names)


def test_a_character_of_no_known_land_among_mexicans_stands_beside_their_like() -> None:
    base = people("Lucera", "Pedro García", "Jorge Hernández", "Juan Gómez", kind="character")
    base = replace(base, entities=tuple(replace(e, sex="f") for e in base.entities))
    names = people_like(named(base, "Lucera", "character"), "Which character keeps bees?", "k1", base)
    assert len(names) >= 3 and all("Spain" in origins_of(name) for name in names)


def test_a_name_of_no_known_land_is_of_that_of_which_the_text_speaks() -> None:
    lines = "Peru Peruvian Peru Peruvian Peru"
    base = people("Yeny Mamani", lines)
    base = replace(base, entities=tuple(replace(e, sex="f") for e in base.entities))
    names = people_like(named(base, "Yeny Mamani"), "Who set the record?", "k1", base)
    assert names and all("Spain" in origins_of(name) for name in names)


def test_whoever_did_something_long_ago_and_is_of_unknown_sex_stands_beside_men() -> None:
    names = made("Quillam Lund", "Who left for a parish in Norway in 1881?", "person", *PEOPLE)
    assert all(sex_told(name) != "f" for name in names)


def test_polish_surnames_in_cki_are_declined_too() -> None:
    names = made("Halina Dworzak", "Who is the first woman to lead it?")
    assert not any(name.endswith(("cki", "dzki")) for name in names if sex_told(name) == "f")


def test_a_given_name_of_a_neighbours_does_not_outweigh_the_documents_land() -> None:
    swedes = ("Gustaf Wennerlund", "Sven Engström", "Nils Bergqvist")
    names = made("Emil Tallvik", "Who is the captain?", "person", *swedes)
    assert len(names) >= 3 and all("Sweden" in origins_of(name) for name in names)


@pytest.mark.parametrize(
    ("subject", "stem", "answer", "told"),
    [
        ("Holm & Co.", "Who founded Holm & Co.?", "Karl Holm", True),
        ("Holm & Co.", "Who founded the yard?", "Karl Holm", False),
        ("Holm & Co.", "Who founded Holm & Co.?", "Karl Berg", False),
        ("Holm & Co.", "Who founded Holm & Co.?", "Captain Holm", False),
    ],
)
def test_a_surname_that_the_subject_bears_is_that_of_every_option(
    subject: str, stem: str, answer: str, told: bool
) -> None:
    base = people(answer, "Jens Holm")
    base = replace(base, subject=replace(base.subject, reference=subject))
    names = namesakes(replace(named(base, answer)), stem, "k1", base)
    assert bool(names) is told
    assert all(name.endswith(" Holm") and name not in (answer, "Jens Holm") for name in names)


def test_a_given_name_of_the_documents_land_alone_outweighs_a_foreign_surname() -> None:
    others = ("Jerzy Malak", "Zofia Lewandowska", "Tomasz Kowalczyk")
    names = made("Krzysztof Zimmermann", "Which astronomer taught there?", "person", *others)
    assert names and all("Poland" in origins_of(name) for name in names)
