"""Choices that look random and never change: everything is drawn from a hash of a key."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2s
from typing import TypeVar

T = TypeVar("T")


def draw(key: str, label: str, size: int) -> int:
    """A number from 0 to `size` - 1, uniform over keys and the same in every run."""
    digest = blake2s(f"{label}\0{key}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") % size


def shuffled(items: Iterable[T], key: str, label: str) -> list[T]:
    """The items in an order drawn from the key."""
    return [
        item
        for _, _, item in sorted((draw(key, f"{label}{n}", 1 << 62), n, item) for n, item in enumerate(items))
    ]
