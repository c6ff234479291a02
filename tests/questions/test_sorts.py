"""Lists in rows: drinks beside a drink, taxa of a group, divisions of a rank, countries nearby."""

from __future__ import annotations

import pytest

from quiz.questions.gazetteer import fitting_names
from quiz.questions.gazetteer.flavours import Sought, list_of
from quiz.questions.gazetteer.sorts import SORTS
from quiz.questions.wordset import fold


def listed(
    kind: str, answer: str, text: str = "", stem: str = "Which is it?", type_: str = "term"
) -> set[str]:
    return set(list_of(kind, Sought(answer, type_, kind, stem, text)))


@pytest.mark.parametrize(
    ("kind", "answer", "like", "unlike"),
    [
        ("product", "beer", "lemonade", "pianos"),
        ("product", "pianos", "violins", "cheese"),
        ("climate", "humid continental", "subarctic", "tropical rainforest"),
        ("field", "astronomy", "geophysics", "anatomy"),
        ("industry", "brewing", "distilling", "insurance"),
        ("product", "rennet", "pectin", "bicycles"),
        ("colour", "pewter", "copper", "blue"),
        ("genus", "Eos", "Trichoglossus", "Emberiza"),
        ("family", "Bovidae", "Cervidae", "Sciuridae"),
        ("subfamily", "Torinae", "Labeoninae", "Salmoninae"),
    ],
)
def test_terms_of_one_row_stand_together(kind: str, answer: str, like: str, unlike: str) -> None:
    found = listed(kind, answer)
    assert like in found and unlike not in found and answer not in found


def test_no_other_word_for_the_answer_is_of_its_row() -> None:
    assert "scarlet" not in listed("colour", "red", stem="What colour are its eyes?")
    assert {"blue", "grey"} <= listed("colour", "brown", stem="What colour are the eyes of the bird?")
    assert "purple" not in listed("colour", "brown", stem="What colour are the eyes of the bird?")


def test_taxa_of_one_row_stand_beside_an_answer() -> None:
    text = "It is a parrot. Class: Aves."
    found = fitting_names(Sought("Psittacidae", "term", "family", "To which family does it belong?", text))
    assert set(found) == {"Cacatuidae", "Psittaculidae", "Psittrichasiidae", "Strigopidae"}


def test_every_row_is_long_enough_and_holds_nothing_twice() -> None:
    for rows in SORTS.values():
        for row in rows:
            names = [fold(name.strip()) for name in row.split(",")]
            assert len(set(names)) == len(names) >= 5


@pytest.mark.parametrize(
    ("kind", "text", "like"),
    [
        ("family", "It eats birds. Class: Mammalia. Order: Carnivora. A bird of a bird.", "Felidae"),
        ("genus", "Order: Passeriformes. It hunts mice and other mammals, mammals and mammals.", "Sylvia"),
        ("family", "Order: Pinales. A plant with leaves, leaves and flowers.", "Pinaceae"),
    ],
)
def test_taxa_are_of_the_group_whose_class_or_order_is_named(kind: str, text: str, like: str) -> None:
    assert like in listed(kind, "Odea", text)


@pytest.mark.parametrize(
    ("answer", "text", "stem", "like", "unlike"),
    [
        ("Connacht", "Ireland and Ireland", "To which province does it belong?", "Munster", "County Kerry"),
        ("Lower Silesian", "Poland Polish Poland", "In which voivodeship is it?", "Masovian", "Masovia"),
        ("Opole Voivodeship", "Poland", "In which region is it?", "Lublin Voivodeship", "Lublin"),
        ("Odeshire", "Wales Welsh Wales", "In which county is it?", "Flintshire", "Kent"),
    ],
)
def test_divisions_are_of_one_rank_and_form(
    answer: str, text: str, stem: str, like: str, unlike: str
) -> None:
    found = listed("province", answer, text, stem, "place")
    assert like in found and unlike not in found


@pytest.mark.parametrize("answer", ["Nowe Ogrody", "northern Ode and Lund Province"])
def test_a_district_and_two_regions_at_once_have_no_like(answer: str) -> None:
    assert not listed("province", answer, "Poland Polish Poland", "Which of the districts is it?", "place")


@pytest.mark.parametrize(
    ("answer", "like", "unlike"),
    [("Laos", "Thailand", "Poland"), ("Haiti", "Cuba", "Senegal"), ("Prussia", "Saxony", "Portugal")],
)
def test_countries_are_of_a_neighbourhood(answer: str, like: str, unlike: str) -> None:
    found = listed("country", answer, type_="place")
    assert like in found and unlike not in found


def test_the_second_neighbourhood_fills_where_the_text_names_the_first() -> None:
    text = "Belgium England France Netherlands Northern Ireland Scotland Wales"
    assert "Canada" in listed("country", "Ireland", text, type_="place")


def test_an_invented_country_has_none() -> None:
    assert not listed("country", "Montaraz", type_="place")


def test_goods_of_no_row_have_none_beside_them() -> None:
    assert not listed("product", "gyroscopes") and not listed("industry", "falconry")
