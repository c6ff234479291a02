"""A kind of thing that is named by common nouns, and the nouns that belong to it."""

from __future__ import annotations

from dataclasses import dataclass


def listed(text: str) -> tuple[str, ...]:
    """The entries of a table written as running text, between commas."""
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing.

    `name` is the fine type of its answers; `noun` and `nouns` ask for one and for several. `single` are its
    one-word names, the last word of which also tells what longer names are; `double` names of two words.
    Things of a kind that is not `countable` are named in one form alone: "wheat", "pneumonia".
    """

    name: str
    noun: str
    nouns: str
    single: tuple[str, ...]
    double: tuple[str, ...]
    countable: bool = True
