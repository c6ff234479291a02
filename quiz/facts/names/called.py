"""What else a person is called: the names that an infobox gives beside the title, and "he" or "she"."""

from __future__ import annotations

import re

from quiz.documents import Document
from quiz.facts.names.given import given_name_sex

_KEYS = frozenset(("birth name", "birthname", "full name", "fullname", "born as"))
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|van|von|de|da|di|der|y)){1,6}")


def other_names(document: Document) -> tuple[str, ...]:
    """The full names of a person at birth and in full, as the infobox has them."""
    rows = (row for row in document.infobox if row.key.strip().lower().replace("_", " ") in _KEYS)
    bare = (_BRACKETS.sub("", row.value).strip() for row in rows)
    return tuple(name for name in bare if _FULL_NAME.fullmatch(name))


def told_gender(document: Document) -> str:
    """The lead section's pronoun; where it uses both, that of the given name, if it is the commoner one."""
    lead = " ".join(
        document.slice(block.span) for block in document.blocks if block.section == document.blocks[0].section
    )
    he, she = len(_HE.findall(lead)), len(_SHE.findall(lead))
    open_to = given_name_sex(document.title) if he and she else "mf"
    return "he" if "m" in open_to and he > she else "she" if "f" in open_to and she > he else ""
