"""Awards in prose: won is not nominated, and every category has its ceremony."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.frames.honours import ceremonies
from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

FILM = """= Ode (2016 film) =

Infobox
- Director: Ada Poe
- Starring: Noor Castellane, Lucienne Dray

Ode is a 2016 drama film directed by Ada Poe. It stars Noor Castellane as Maren Aldous.

== Accolades ==
{text}
"""
WON = (
    "At the 41st Halcyon Awards, Ode was nominated for Best Picture, Best Director, Best Actress "
    "(Castellane) and "
    "Best Supporting Actress (Dray), winning for Best Supporting Actress and Best Cinematography."
)
LOST = "At the 30th Veltri Awards, Poe lost Best Director to Bartholomew Lark, for another film."


def test_what_was_won_is_told_from_what_was_only_nominated(asked: Asked) -> None:
    facts = asked(FILM.format(text=WON), "award.won")

    assert {f.answer.text for f in facts} == {"Best Supporting Actress", "Best Cinematography"}
    assert all("Best Picture" in f.near and "Best Picture" not in f.also for f in facts)


def test_nominations_exclude_every_category_of_the_ceremony(asked: Asked) -> None:
    facts = asked(FILM.format(text=WON), "award.nominated")

    assert "Best Supporting Actress" in facts[0].also
    assert all(f.answer.text != "Best Cinematography" for f in facts)


def test_a_winner_named_elsewhere_in_the_sentence_is_joined_to_the_win(asked: Asked) -> None:
    facts = asked(FILM.format(text=WON), "award.holder")

    assert [(f.roles["category"], f.answer.text) for f in facts] == [
        ("Best Supporting Actress", "Lucienne Dray")
    ]


def test_who_lost_is_asked_to_whom_and_wins_nothing(asked: Asked) -> None:
    facts = asked(FILM.format(text=LOST), "award.")

    assert [(f.relation, f.answer.text) for f in facts] == [("award.lost_to", "Bartholomew Lark")]


@pytest.mark.parametrize(
    "text",
    [
        "At the 41st Halcyon Awards, Ode did not win Best Picture.",
        "Ode won Best Picture and Best Director.",
        "The sequel won Best Picture at the 42nd Halcyon Awards.",
        "Ode won Best Picture at the Halcyon Awards, the Lumen Awards and the Veltri Awards.",
    ],
)
def test_a_win_that_is_denied_or_has_no_one_ceremony_is_left_alone(text: str, asked: Asked) -> None:
    assert not asked(FILM.format(text=text), "award.")


def test_nominations_and_wins_are_counted_at_their_ceremony(asked: Asked) -> None:
    text = "At the 41st Halcyon Awards, Ode received six nominations and won two."

    facts = asked(FILM.format(text=text), "award.")

    assert {(f.relation, f.answer.text, f.roles["ceremony"]) for f in facts} == {
        ("award.nominations", "six", "the 41st Halcyon Awards"),
        ("award.wins", "two", "the 41st Halcyon Awards"),
    }


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("at the 8th Rome International Film Festival, where", ["the 8th Rome International Film Festival"]),
        ("At the 30th Veltri Critics' Circle Awards, Fenn", ["the 30th Veltri Critics' Circle Awards"]),
        ("at the 57th Annual Grammy Awards", ["the 57th Annual Grammy Awards"]),
        ("at the National Board of Review Awards", ["the National Board of Review Awards"]),
        ("won Best Album Cover at home", []),
    ],
)
def test_a_ceremony_is_found_with_its_number(text: str, named: list[str]) -> None:
    assert [c.text for c in ceremonies(text)] == named


@pytest.mark.parametrize(
    ("elsewhere", "asked_where"), [("Best Original Screenplay", False), ("Best Director", True)]
)
def test_where_a_craft_was_honoured_is_asked_only_where_no_other_award_honoured_it(
    elsewhere: str, asked_where: bool, asked: Asked
) -> None:
    text = (
        f"At the 3rd Veltri Awards, Poe won {elsewhere}. At the 41st Halcyon Awards, Poe won Best Screenplay."
        " At the 9th Lumen Awards, Noor Castellane won Best Actress."
    )
    facts = asked(FILM.format(text=text), "award.where")
    assert ("Halcyon Awards" in {f.answer.text for f in facts}) == asked_where
