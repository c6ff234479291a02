"""What living things eat, who eats them, what their nests are made of: answers that are common nouns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact
from quiz.facts.terms.find import KINDS, akin, alike, kind_named, kinds_of

Asked = Callable[[str, str], list[Fact]]

BIRD = """= Marsh cotinga =

The marsh cotinga (Palustris minor) is a species of bird in the cotinga family. It was described in 1844.

== Ecology ==
{text} It was last counted by the state in 1998.
"""
TOLD = [
    (
        "It feeds mainly on locusts, and also takes geckos.",
        "On which of these insects does the marsh cotinga mainly feed?",
        "locusts",
    ),
    (
        "Nestlings are fed almost exclusively on crane flies.",
        "On which insects are the nestlings of the marsh cotinga fed almost exclusively?",
        "crane flies",
    ),
    (
        "The diet consists of snails, beetles, and fish.",
        "Of which of these insects does the diet of the marsh cotinga consist?",
        "beetles",
    ),
    (
        "Adults are taken by the crowned eagle and, on the coast, by cats.",
        "By which bird is the adult marsh cotinga taken?",
        "crowned eagle",
    ),
    (
        "The nest is a cup of mud lined with feathers.",
        "With which of these materials is the nest of the marsh cotinga lined?",
        "feathers",
    ),
    (
        "The eggs are eaten by rats and snakes.",
        "By which of these mammals are the eggs of the marsh cotinga eaten?",
        "rats",
    ),
    (
        "It is preyed upon by the Lapp fishhawk and the golden eagle.",
        "By which of these birds is the marsh cotinga preyed upon?",
        "golden eagle",
    ),
    (
        "The eggs are eaten by beetles of the genus Nicrophorus.",
        "By which of these insects are the eggs of the marsh cotinga eaten?",
        "beetles",
    ),
    (
        "The main predators are the golden eagle and the wild cat.",
        "Which of these birds is one of the main predators of the marsh cotinga?",
        "golden eagle",
    ),
    (
        "It feeds on fallen husks, beetles and snails.",
        "On which of these insects does the marsh cotinga feed?",
        "beetles",
    ),
    (
        "Predators of the adults include the golden eagle and the wild cat.",
        "Which of these birds is a predator of the adult marsh cotinga?",
        "golden eagle",
    ),
]
UNTOLD = [
    "The hawk feeds on mice and on voles.",
    "It feeds on the ground.",
    "The nest is lined by the female.",
    "The eggs are eaten by caterpillars of the alder moth.",
    "It was named by a friend of the painter.",
]


@pytest.mark.parametrize(("text", "stem", "answer"), TOLD)
def test_a_term_is_asked_by_its_kind(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {f.stems[0]: f.answer.text for f in asked(BIRD.format(text=text), "frame.living.term")}
    assert found.get(stem) == answer, found


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_no_known_term_or_of_another_thing_is_not_asked(asked: Asked, text: str) -> None:
    assert asked(BIRD.format(text=text), "frame.living.term") == []


def test_members_of_a_list_are_no_wrong_options_of_each_other(asked: Asked) -> None:
    text = BIRD.format(text="The eggs are eaten by rats, snakes and badgers.")
    (fact, *_) = [f for f in asked(text, "frame.living.term") if f.answer.text == "rats"]
    assert set(fact.also) == {"snakes", "badgers"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("African goshawk", ("bird",)),
        ("crane flies", ("insect",)),
        ("wild boar", ("mammal",)),
        ("pneumonia", ("disease",)),
        ("sea buckthorn", ("tree",)),
        ("club", ()),
        ("bank", ()),
        ("idea", ()),
    ],
)
def test_a_noun_tells_the_kind_of_what_it_names(text: str, kinds: tuple[str, ...]) -> None:
    assert kinds_of(text) == kinds


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_every_kind_has_names_enough_for_wrong_options(kind: str) -> None:
    assert len(kind_named(kind).single) >= 15
    assert len(kind_named(kind).double) >= 6


def test_wrong_options_have_the_number_and_the_length_of_the_answer() -> None:
    assert "eagles" in alike(kind_named("bird"), "thrushes")
    assert "golden eagle" in alike(kind_named("bird"), "African goshawk")
    assert "stag beetles" in alike(kind_named("insect"), "crane flies")
    assert "carp" in alike(kind_named("fish"), "trout")


@pytest.mark.parametrize(("one", "other"), [("rodents", "rats"), ("larch", "pine"), ("sea eagle", "eagle")])
def test_a_term_and_a_sort_of_it_do_not_stand_side_by_side(one: str, other: str) -> None:
    assert akin(one, other) and not akin(one, "trout")


TOWN = """= Port Lorne =

Port Lorne is a town in Canada. It was founded in 1844.

== Buildings ==
{text} The town hall was opened in 1998.
"""


def test_the_materials_of_a_named_building_are_asked_one_of_several(asked: Asked) -> None:
    text = TOWN.format(
        text="The Church of St. Anne, built entirely of larch and pine in 1926, is a monument."
    )
    (fact,) = asked(text, "frame.term")
    assert fact.stems[0].startswith("Of which of these materials was the Church of St. Anne in ")
    assert (fact.answer.text, fact.also) == ("larch", ("pine",))


def test_the_builder_of_a_named_building_is_no_material(asked: Asked) -> None:
    assert (
        asked(TOWN.format(text="The Church of St. Anne, built by friars in 1926, is big."), "frame.term")
        == []
    )
