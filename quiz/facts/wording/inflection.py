"""The forms of English verbs (lemminflect, MIT)."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def base_form(word: str) -> str:
    """The base form of a verb ("premiered" → "premiere")."""
    from lemminflect import getLemma

    prefix, hyphen, rest = word.casefold().rpartition("-")
    if hyphen:
        return f"{prefix}-{base_form(rest)}"

    found: tuple[str, ...] = getLemma(word.casefold(), upos="VERB")
    return found[0] if found else word.casefold()


@lru_cache(maxsize=4096)
def inflect(base: str, tag: str) -> str:
    """A verb's form for a Penn Treebank tag, such as VBD or VBZ."""
    from lemminflect import getInflection

    prefix, hyphen, rest = base.rpartition("-")
    if hyphen:
        return f"{prefix}-{inflect(rest, tag)}"

    if base.endswith("cast") and tag in ("VBD", "VBN"):
        return base
    found: tuple[str, ...] = getInflection(base, tag=tag)
    return found[0] if found else base


def load_forms() -> None:
    """Read the tables of forms, which the first verbs would read else, in each process anew."""
    base_form("went")
    inflect("go", "VBD")
