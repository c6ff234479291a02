"""Reading an infobox value: items, brackets, names and phrases of time."""

from __future__ import annotations

import pytest

from quiz.facts.infobox.items import is_name, is_person, split_items, when_phrase, years_phrase

SPLITS = [
    ("Megan Ellison, Spike Jonze", ["Megan Ellison", "Spike Jonze"]),
    ("Ada Poe, J. R. Hollowell Jr.", ["Ada Poe", "J. R. Hollowell Jr."]),
    ("J. R. Hollowell, Jr., Ada Poe", ["J. R. Hollowell, Jr.", "Ada Poe"]),
    ("Acme, Inc., Ode Works", ["Acme, Inc.", "Ode Works"]),
    ("Lanternfish Pictures, Ostler & Vane", ["Lanternfish Pictures", "Ostler & Vane"]),
    ("41,000 men, 68 guns", ["41,000 men", "68 guns"]),
    ("Ada Poe · Kim Oy", ["Ada Poe", "Kim Oy"]),
    ("Ode, Maine; Washington, D.C.", ["Ode, Maine", "Washington, D.C."]),
    ("Ada Poe and Kim Oy", ["Ada Poe", "Kim Oy"]),
    ("Ada Poe, Jo Lind, and Kim Oy", ["Ada Poe", "Jo Lind", "Kim Oy"]),
    ("Farrar, Straus and Giroux", ["Farrar, Straus and Giroux"]),
    ("Hungary (until 1939), Norway (1939–1952)", ["Hungary", "Norway"]),
    ("Casa (Ode, Chile), Low Ceiling", ["Casa", "Low Ceiling"]),
]


@pytest.mark.parametrize(("value", "texts"), SPLITS, ids=[row[0] for row in SPLITS])
def test_a_list_is_split_where_its_items_end(value: str, texts: list[str]) -> None:
    assert [item.text for item in split_items(value)] == texts


@pytest.mark.parametrize(
    "value", ["N/A", "TBA", "see below", "Ada Poe, various", "www.tamarisk.example", "(", ""]
)
def test_a_value_that_is_no_clean_text_has_no_items(value: str) -> None:
    assert split_items(value) == ()


def test_brackets_behind_an_item_are_its_qualifier() -> None:
    assert [item.qualifier for item in split_items("Ada Poe (chair), Kim Oy (m. 1934; died 1943)")] == [
        "chair",
        "m. 1934; died 1943",
    ]


@pytest.mark.parametrize("qualifier", ["former", "acting", "planned", "assistant", "until 1990; interim"])
def test_an_item_that_its_brackets_take_back_is_not_safe(qualifier: str) -> None:
    assert not split_items(f"Ada Poe ({qualifier})")[0].safe


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("2023", "in 2023"),
        ("2017 census", "at the 2017 census"),
        ("31 December 2019", "on 31 December 2019"),
        ("December 2019", "in December 2019"),
        ("2022 estimate", "according to an estimate of 2022"),
        ("m. 1934; died 1943", "in 1934"),
        ("CEO", ""),
        ("1939–1952", ""),
    ],
)
def test_a_time_is_told_as_a_phrase(text: str, phrase: str) -> None:
    assert when_phrase(text) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("1998–2003", "from 1998 to 2003"),
        ("2011", "in 2011"),
        ("until 1939", "until 1939"),
        ("2023–", ""),
        ("x", ""),
    ],
)
def test_a_stretch_of_years_is_told_as_a_phrase_unless_it_goes_on(text: str, phrase: str) -> None:
    assert years_phrase(text) == phrase


@pytest.mark.parametrize(
    "name",
    [
        "Ada Poe",
        "Ilse van der Morrow",
        "Hector d'Aubrac",
        "A. J. St. Clair-Moss",
        "J. R. Hollowell Jr.",
        "Tomasz Velić",
    ],
)
def test_a_person_is_known_by_the_shape_of_the_name(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "text",
    ["", "the harbour", "Ode loyalists", "Ostler & Vane", "Stage 6", "X", "see Ada Poe", "Norway"],
)
def test_other_texts_are_no_persons(text: str) -> None:
    assert not is_person(text)


def test_a_name_may_hold_figures_and_signs_where_it_is_no_persons() -> None:
    assert is_name("Ostler & Vane")
    assert is_name("Stage 6")
    assert not is_name("four, see text")
