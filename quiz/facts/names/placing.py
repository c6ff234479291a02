"""Titles that end in the place that tells one from its namesakes ("Royal Theatre, Sund")."""

from __future__ import annotations

import re


def placed(title: str, opening: str) -> str:
    """A title as it stands inside a sentence ("the Royal Theatre in Sund").

    Args:
        title: the article's title.
        opening: the words before the verb of the lead, which begin with the title's head where the place is
            no part of the name.
    """
    head, comma, place = title.partition(", ")
    match = re.match(rf"(the\s+)?{re.escape(head.removeprefix('The '))}\b", opening, re.IGNORECASE)
    if not comma or match is None or opening.startswith(title) or re.search(r",| and ", place):
        return title
    return f"the {head.removeprefix('The ')} in {place}" if match[1] else f"{head} in {place}"
