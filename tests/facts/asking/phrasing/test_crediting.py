"""Who a person is to the subject, told in the stem where the article tells it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
CHOIR = """= Ostby Choir =

Infobox
- Members: Signe Rask, Karl Oy
- Past members: Liv Moe
- Chief conductor: Ivar Thune

The Ostby Choir is a Danish orchestra founded in 1901.

== History ==
{text}

== Leaders ==
- 1901–1920 – Nils Berg
"""
MILL = """= Brack House =

Brack House is a country house in Denmark.

== History ==
{text}
"""


def stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


def test_whom_somebody_replaced_in_an_office_is_not_told_by_it(base_of: BaseOf) -> None:
    base = base_of(CHOIR.format(text="Ivar Thune was replaced as chief conductor by Bo Ek in 1961."))
    assert not any("conductor of" in stem and "as chief conductor" in stem for stem in stems(base))


TOLD = [
    (
        "Its first conductor, Clara Holm, was born in Lund.",
        "Where was Clara Holm, first conductor of {}, born?",
    ),
    (
        "The cellist Erik Dahl became principal conductor in 1960. Dahl died in Malmö in 1982.",
        "In which city did Erik Dahl, principal conductor of {}, die in 1982?",
    ),
    (
        "Clara Holm, a member of the orchestra, was born in Lund.",
        "Where was Clara Holm, a member of {}, born?",
    ),
    (
        "Signe Rask emigrated to Canada in 1961.",
        "In what year did Signe Rask, a member of {}, emigrate to Canada?",
    ),
    (
        "Liv Moe emigrated to Canada in 1961.",
        "In what year did Liv Moe, a former member of {}, emigrate to Canada?",
    ),
    (
        "Signe Rask and Karl Oy met at Lund in 1957.",
        "In what year did Signe Rask and Karl Oy, members of {}, meet at Lund?",
    ),
    (
        "Ivar Thune died in Bergen in 1999.",
        "In which city did Ivar Thune, chief conductor of {}, die in 1999?",
    ),
    ("Nils Berg died in Bergen in 1940.", "In which city did Nils Berg, leader of {}, die in 1940?"),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[row[0] for row in TOLD])
def test_what_somebody_is_to_the_subject_ties_the_question(text: str, told: str, base_of: BaseOf) -> None:
    assert told.format("the Ostby Choir") in stems(base_of(CHOIR.format(text=text)))


SILENT = [
    "Otto Lind declined to become principal conductor. Lind died in Turku in 2000.",
    "Otto Lind, conductor of the Malmö Orchestra, died in Turku in 2000.",
    "Otto Lind was not appointed conductor. Lind died in Turku in 2000.",
    "The rival's conductor, Otto Lind, died in Turku in 2000.",
    "Otto Lind became conductor in Malmö. Lind died in Turku in 2000.",
]


@pytest.mark.parametrize("text", SILENT)
def test_who_is_nothing_to_the_subject_is_not_told_as_if(text: str, base_of: BaseOf) -> None:
    told = stems(base_of(CHOIR.format(text=text)))
    assert all("of the Ostby Choir" not in stem.removeprefix("In the history of") for stem in told)


def test_a_role_is_not_told_twice(base_of: BaseOf) -> None:
    found = stems(base_of(CHOIR.format(text="Ivar Thune became chief conductor of the Royal Band in 1980.")))
    assert not any("chief conductor of the Ostby Choir, become" in stem for stem in found)


def test_who_designed_a_thing_is_its_designer(base_of: BaseOf) -> None:
    text = "The house was designed by Clara Holm. Holm was born in Lund in 1850."
    told = "In what year was Clara Holm, designer of Brack House, born in Lund?"
    assert told in stems(base_of(MILL.format(text=text)))
    text = "A rival house was designed by Clara Holm. Holm was born in Lund in 1850."
    assert told not in stems(base_of(MILL.format(text=text)))


def test_two_facts_of_one_person_do_not_contradict_each_other(base_of: BaseOf) -> None:
    text = "Ivar Thune emigrated to Canada in 1981. Thune died in 1999 in Bergen."
    found = stems(base_of(CHOIR.format(text=text)))
    assert "In what year did Ivar Thune, chief conductor of the Ostby Choir, emigrate to Canada?" in found
    assert "In what year did Ivar Thune, chief conductor of the Ostby Choir, die in Bergen?" in found
