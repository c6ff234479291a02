"""What else a person is called: the names that an infobox gives beside the title."""

from __future__ import annotations

import re

from quiz.documents import Document

_KEYS = frozenset(("birth name", "birthname", "full name", "fullname", "born as"))
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|van|von|de|da|di|der|y)){1,6}")


def other_names(document: Document) -> tuple[str, ...]:
    """The full names of a person at birth and in full, as the infobox has them."""
    rows = (row for row in document.infobox if row.key.strip().lower().replace("_", " ") in _KEYS)
    bare = (_BRACKETS.sub("", row.value).strip() for row in rows)
    return tuple(name for name in bare if _FULL_NAME.fullmatch(name))
