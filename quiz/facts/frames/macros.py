"""The short names by which the patterns of turns speak of marks: `<P>` for a person, `<ON>` for "in 1938"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_MACROS: Mapping[str, str] = {
    "S": "§",
    "SS": "§['’]s",
    "P": r"‹[pu]\d+›",
    "O": r"‹[ou]\d+›",
    "L": r"‹[lu]\d+›",
    "OL": r"‹[oluwe]\d+›",
    "N": r"(?:‹\w\d+›|«\d+»)",
    "W": r"(?:‹[wu]\d+›|«\d+»)",
    "A": r"‹[aeouw]\d+›",
    "D": r"\[d\d+\]",
    "R": r"\[r\d+\]",
    "M": r"\[m\d+\]",
    "C": r"\[n\d+\]",
    "T": r"\[t\d+\]",
    "K": r"\[k\d+\]",
    "AGE": r"\[a\d+\]",
    "ON": r"(?:in|on|by|during) (?:the )?\[d\d+\]",
    "YEARS": r"(?:(?:in )?\[r\d+\]|since \[d\d+\])",
    "TITLE": r"(?:‹\w\d+›(?:['’]s)?|«\d+»|[A-Z0-9][\w'’]*)(?:,? [A-Z][\w'’]*| (?:(?:of|the|a|an|and|in|on|to|"
    r"for|with|or|by|from) ){0,2}(?:‹\w\d+›(?:['’]s)?|[A-Z][\w'’]*))*[!?]?",
    "TRADE": r"(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? )?(?:(?!(?:by|as|to|of|in|with|and|for|from|at|on|or|after)\b)"
    r"[a-z][\w'’-]+ ){1,3}?",
    "WAS": r"(?:(?:§|‹\w\d+›) was )?",
    "ASIDE": r"(?:,? \([^()]*\))?(?:, (?:(?!, |; | who | which ).){1,70},)?",
    "ADV": r"(?: (?:also|later|then|subsequently|eventually|soon|finally|briefly|duly|once|twice))?",
}
_MACRO = re.compile(r"<([A-Z]+)(?::(\w+))?>")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A turn's pattern with its macros written out."""
    return re.compile(_MACRO.sub(_expand, pattern))


def _expand(match: re.Match[str]) -> str:
    text = _MACROS[match[1]]
    return f"(?P<{match[2]}>{text})" if match[2] else f"(?:{text})"
