"""What a noun phrase names, and its fellows in its own shape: bare, with its adjective, or a compound."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.terms.find import KINDS
from quiz.facts.terms.kind import Kind
from quiz.facts.things.doings import DOINGS
from quiz.facts.things.guild import Guild
from quiz.facts.things.sites import SITES
from quiz.facts.things.stuffs import STUFFS
from quiz.facts.things.wares import WARES
from quiz.facts.values.nouns import SAME, is_plural, one_of, plural
from quiz.facts.words import word_set

_LIVING = ("bird", "mammal", "fish", "insect", "small animal", "reptile or amphibian", "tree", "plant")
_MUSIC = "instrument"
_MANY_SENSES = word_set(
    """crane kite swift bat mole cricket tick bug ray bass sole char iris rush plane date rail martin monitor
    seal horn fly perch skate roach pike smelt lark jay rose palm ash mint violet lily heather tit ant bream
    eel tang drums recorder organ port club pipe ear back eye hand arm foot head leg neck march ring index
    file pick trust company king"""
)
"""Words that mean something else too often to be told by themselves."""
_KEPT = word_set(
    """wet dry damp small large big little tiny giant huge old broken damaged disused abandoned derelict empty
    stolen borrowed second-hand used white black red blue green yellow grey brown"""
)
_A_FEW = 3


@dataclass(frozen=True, slots=True)
class Named:
    """What a phrase names: its guild, the entry that it is, the word kept before each of its fellows.

    `made_up`: no table holds it, and its last noun alone tells what it is.
    """

    guild: Guild
    entry: tuple[str, ...]
    kept: str
    compound: bool
    made_up: bool = False


def _of_kind(kind: Kind) -> Guild:
    """The guild of a kind whose nouns are in the tables of living things."""
    ones = tuple((name,) for name in kind.single)
    return Guild(kind.noun, ones, tuple((name,) for name in kind.double), not kind.countable)


_LIVES = tuple(_of_kind(kind) for kind in KINDS if kind.name in (*_LIVING, _MUSIC))
GUILDS: tuple[Guild, ...] = (*WARES, *SITES, *DOINGS, *STUFFS, *_LIVES)
_BY_NOUN = {guild.noun: guild for guild in GUILDS}


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[tuple[Guild, tuple[str, ...]], ...]]:
    """What each name of the tables names, a plural one under its singular."""
    found: dict[str, tuple[tuple[Guild, tuple[str, ...]], ...]] = {}
    for guild in GUILDS:
        for entry in (*guild.ones, *guild.twos):
            for name in entry:
                key = _single(name)
                found[key] = (*found.get(key, ()), (guild, entry))
    return found


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[Guild, ...]]:
    """The guilds in whose compounds a noun comes last ("club" in "rowing club")."""
    found: dict[str, Counter[str]] = {}
    for guild in GUILDS:
        for entry in guild.twos:
            found.setdefault(_single(entry[0].split()[-1]), Counter())[guild.noun] += 1
    return {
        head: tuple(_BY_NOUN[noun] for noun, count in held.most_common() if count > 1)
        for head, held in found.items()
    }


def _single(text: str) -> str:
    """A name with its last word in the singular; of "sack of flour" the first."""
    if " of " in text:
        first, of, rest = text.partition(" of ")
        return one_of(first) + of + rest
    before, blank, last = text.rpartition(" ")
    return before + blank + one_of(last)


def named(text: str) -> Iterator[Named]:
    """What a noun phrase without its article may name, the guilds in the order of the tables."""
    key = _single(text.casefold())
    words = key.split()
    if not words or (len(words) == 1 and key in _MANY_SENSES):
        return
    for guild, entry in _table().get(key, ()):
        yield Named(guild, entry, "", " " in entry[0])
    if len(words) < 2 or key in _table() or " of " in key:
        return
    rest = " ".join(words[1:])
    if words[0] in _KEPT:
        for guild, entry in _table().get(rest, ()):
            if not guild.mass:
                yield Named(guild, entry, words[0], " " in rest)
        return
    if len(words) == 2:
        for guild in _heads().get(words[-1], ()):
            yield Named(guild, (key,), "", compound=True, made_up=True)


def fellows(thing: Named, text: str, *, one: bool = False) -> tuple[str, ...]:
    """Other names of a guild in the shape of one: compounds beside a compound, as many things.

    Args:
        thing: what the text names.
        text: the name without its article.
        one: whether the article is "a", so that even "a glass works" is one.
    """
    entries = thing.guild.twos if thing.compound else thing.guild.ones
    if thing.guild.mixed:
        entries = (*thing.guild.ones, *thing.guild.twos)
    names = tuple(entry[0] for entry in entries if entry != thing.entry)
    last = text.split(" of ")[0].split()[-1]
    many = is_plural(last) and not one
    if thing.guild.mass:
        alike = tuple(name for name in names if is_plural(name.split()[-1]) == many)
        return alike if len(alike) >= _A_FEW else ()
    if many and last not in SAME:
        names = tuple(_many(name) for name in names)
    return tuple(f"{thing.kept} {name}" for name in names) if thing.kept else names


def _many(name: str) -> str:
    first, of, rest = name.partition(" of ")
    before, blank, last = first.rpartition(" ")
    return before + blank + plural(last) + of + rest


_AN = re.compile(r"[aeio]|u(?!ni|se|su|ti|ro|tensil)|hono(?:u)?r|hour|heir|X-ray", re.IGNORECASE)


def with_article(name: str, like: str) -> str:
    """A name with "a" or "an" before it where the other name has it."""
    if not re.match(r"an? ", like):
        return name
    return f"{'an' if _AN.match(name) else 'a'} {name}"
