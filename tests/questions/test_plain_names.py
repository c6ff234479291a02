"""Ranks and suffixes that only some of four options have are left out."""

from __future__ import annotations

from quiz.questions.plain_names import level, level_clubs


def test_a_rank_that_not_all_have_is_left_out() -> None:
    assert level("Captain Ada Poe", ("Otto Frey", "Clara Holm", "Bram Lund"))[0] == "Ada Poe"


def test_a_suffix_that_not_all_clubs_have_is_left_out() -> None:
    mixed = level_clubs("Ostby Town F.C.", ("Lund City", "Poe Rovers F.C.", "Frey United"))
    assert mixed == ("Ostby Town", ("Lund City", "Poe Rovers", "Frey United"))


def test_a_suffix_that_all_or_none_have_stays() -> None:
    every = ("Lund City F.C.", "Poe Rovers F.C.", "Frey United F.C.")
    assert level_clubs("Ostby Town F.C.", every) == ("Ostby Town F.C.", every)
    none = ("Lund City", "Poe Rovers", "Frey United")
    assert level_clubs("Ostby Town", none) == ("Ostby Town", none)


def test_a_club_of_one_word_keeps_its_suffix() -> None:
    options = ("Lund City", "Poe Rovers", "Frey United")
    assert level_clubs("Ostby FC", options) == ("Ostby FC", options)
