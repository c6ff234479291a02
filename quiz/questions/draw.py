"""Choices that look random and never change: everything is drawn from a hash of a key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2s
from typing import TypeVar

T = TypeVar("T")
_MASK = (1 << 64) - 1


def draw(key: str, label: str, size: int) -> int:
    """A number from 0 to `size` - 1, uniform over keys and the same in every run."""
    return _seed(key, label) % size


def numbers(key: str, label: str) -> Iterator[int]:
    """An endless row of 64-bit numbers that hangs on the key alone (SplitMix64, seeded by BLAKE2s)."""
    state = _seed(key, label)
    while True:
        state = (state + 0x9E3779B97F4A7C15) & _MASK
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        yield mixed ^ (mixed >> 31)


def shuffled(items: Sequence[T], key: str, label: str) -> list[T]:
    """The items in an order drawn from the key."""
    order, row = list(items), numbers(key, label)
    for place in range(len(order) - 1, 0, -1):
        other = next(row) % (place + 1)
        order[place], order[other] = order[other], order[place]
    return order


def _seed(key: str, label: str) -> int:
    digest = blake2s(f"{label}\0{key}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")
