"""What concrete nouns name, and the fellows beside which they tempt."""

from __future__ import annotations

import pytest

from quiz.facts.terms.find import akin
from quiz.facts.things.find import GUILDS, fellows, named, with_article
from quiz.facts.things.modern import too_late


@pytest.mark.parametrize(
    ("text", "guild"),
    [
        ("coracle", "kind of small boat"),
        ("wet towel", "cloth or covering"),
        ("tank transmissions", "component"),
        ("bus tickets", "collector's item"),
        ("blocks of ice", "load"),
        ("debating club", "kind of club or society"),
        ("ear infection", "kind of injury or ailment"),
    ],
)
def test_a_noun_names_a_thing_of_its_guild(text: str, guild: str) -> None:
    assert guild in {n.guild.noun for n in named(text)}


@pytest.mark.parametrize("text", ["agreement", "part", "club", "new idea", "lovely agreement", ""])
def test_an_empty_or_ambiguous_noun_names_nothing(text: str) -> None:
    assert not list(named(text))


@pytest.mark.parametrize(
    ("text", "one_of_them"),
    [
        ("wet towel", "wet blanket"),
        ("coracles", "canoes"),
        ("gold medal", "silver medal"),
        ("copper", "zinc"),
    ],
)
def test_fellows_have_the_shape_of_the_name(text: str, one_of_them: str) -> None:
    assert any(one_of_them in fellows(n, text) for n in named(text))


def test_a_name_that_is_one_though_it_looks_like_many_has_fellows_that_are_one() -> None:
    thing = next(iter(named("glass works")))
    assert "paper mill" in fellows(thing, "glass works", one=True)


@pytest.mark.parametrize(
    ("name", "like", "said"),
    [
        ("inn", "a mill", "an inn"),
        ("school", "an inn", "a school"),
        ("university", "a mill", "a university"),
        ("mills", "inns", "mills"),
    ],
)
def test_an_option_has_the_article_of_the_answer(name: str, like: str, said: str) -> None:
    assert with_article(name, like) == said


def test_nothing_modern_stands_in_an_old_year() -> None:
    assert too_late("radio set", 1844)
    assert not too_late("radio set", 1990)
    assert not too_late("oil lamp", 1844)
    assert not too_late("radio set", 0)


@pytest.mark.parametrize("guild", GUILDS, ids=lambda g: g.noun)
def test_every_guild_has_enough_that_differ(guild: object) -> None:
    from quiz.facts.things.guild import Guild

    assert isinstance(guild, Guild)
    for entries in (guild.ones, guild.twos):
        names = [name for entry in entries for name in entry]
        assert len(names) == len(set(names)), [n for n in names if names.count(n) > 1]
    names = [e[0] for e in (*guild.ones, *guild.twos)]
    some = names[0]
    apart = [n for n in names if n != some and (guild.paired or not akin(n, some))]
    assert len(apart) >= 2
