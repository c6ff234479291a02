"""A guild: concrete nouns of one sort and of one level, each of which could stand where another stands."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.facts.words import word_set


@dataclass(frozen=True, slots=True)
class Guild:
    """Nouns that tempt beside each other.

    Of the nouns that one entry joins ("lorry=truck") the first is offered; all name one thing, or one a sort
    of the other, and never stand side by side.

    Attributes:
        noun: what they are, as it is asked for ("kind of boat").
        ones: one-word names.
        twos: longer names, each with a word before its noun.
        mass: whether they are named in one form alone, without an article ("copper", "gunpowder").
        asked: whether the noun asks for them behind a preposition, and not "what".
        mixed: whether one-word and longer names stand beside each other.
        paired: whether names with the same last word do ("gold medal" and "silver medal").
        verbs: the verbs behind which the noun is of this guild; of any where there are none.
    """

    noun: str
    ones: tuple[tuple[str, ...], ...]
    twos: tuple[tuple[str, ...], ...]
    mass: bool = False
    asked: bool = False
    mixed: bool = False
    paired: bool = False
    verbs: frozenset[str] = frozenset()


def guild(
    noun: str,
    ones: str,
    twos: str = "",
    *,
    mass: bool = False,
    asked: bool = False,
    mixed: bool = False,
    paired: bool = False,
    verbs: str = "",
) -> Guild:
    """A guild from its nouns as running text, between commas, and its verbs, between blanks."""
    return Guild(noun, _entries(ones), _entries(twos), mass, asked, mixed, paired, word_set(verbs))


def _entries(text: str) -> tuple[tuple[str, ...], ...]:
    parts = (" ".join(part.split()) for part in text.split(","))
    return tuple(tuple(part.split("=")) for part in parts if part)
