"""Names that tell a quarter of a land: "North Eastern Railway" ─▶ the other three corners.

Of "Northern Trains" there are none.
"""

from __future__ import annotations

import re

from quiz.facts.words import word_set

_COMPASS = re.compile(r"\b(?P<one>North|South)(?P<between>[ -])(?P<two>East|West)(?P<ern>ern)?\b")
_CORNERS = (("North", "East"), ("North", "West"), ("South", "East"), ("South", "West"))
WINDS = word_set("North South East West Northern Southern Eastern Western")
"""Words that tell whereabouts: nobody takes the opposite one for them, and no land has "West Northern"."""


def other_quarters(name: str) -> list[str]:
    """A name with each of the other three corners of a land, [] where it tells none.

    >>> other_quarters("South Western Bank")
    ['North Eastern Bank', 'North Western Bank', 'South Eastern Bank']
    """
    own = _COMPASS.search(name)
    if own is None:
        return []
    before, after = name[: own.start()], (own["ern"] or "") + name[own.end() :]
    found = (f"{before}{one}{own['between']}{two}{after}" for one, two in _CORNERS)
    return [other for other in found if other != name]


def is_of_a_quarter(name: str) -> bool:
    """Whether a name tells a quarter of a land alone: "Royal Northern Conservatoire"."""
    return not WINDS.isdisjoint(name.split()[:2]) and _COMPASS.search(name) is None
