"""Codes that might have been: area codes, call signs of two or three letters, yard numbers."""

from __future__ import annotations

import re

from quiz.questions.wordset import digest

CODES = frozenset(("area code", "airline code of two", "airline code of three"))
_LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"
_TRIES = 12
_CODE = re.compile(r"[A-Z\d]{2,4}")


def made_codes(code: str) -> tuple[str, ...]:
    """Codes of the same shape, their first sign kept now and then; () for what is no code.

    >>> all(len(other) == 3 and other != "819" for other in made_codes("819"))
    True
    """
    if not _CODE.fullmatch(code):
        return ()
    made = (_like(code, str(n)) for n in range(_TRIES))
    return tuple(dict.fromkeys(other for other in made if other != code))


def _like(code: str, salt: str) -> str:
    """Another code: every sign replaced by one of its sort; every second one keeps the first sign."""
    kept = int(salt) % 2
    drawn = (digest(code, salt, str(place)) for place in range(len(code)))
    return code[:kept] + "".join(
        _LETTERS[n % len(_LETTERS)] if sign.isalpha() else str(n % 9 + 1)
        for sign, n in list(zip(code, drawn, strict=True))[kept:]
    )
