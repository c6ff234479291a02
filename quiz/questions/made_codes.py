"""Codes that might have been: area codes, registrations, call signs of two or three letters."""

from __future__ import annotations

import re

from quiz.questions.wordset import digest

CODES = frozenset(
    (
        *("area code", "airline code of two", "airline code of three"),
        *("IATA code", "ICAO code", "registration", "number plate"),
    )
)
_LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"
_TRIES = 12
_SHORTEST = 2
_CODE = re.compile(r"(?P<home>\+?[A-Z\d]{1,4}[- ])?[A-Z\d]{1,4}(?:[- ][A-Z\d]{1,4})*")
"""What a code is; what stands before its first dash or space tells the country, and stays."""


def made_codes(code: str) -> tuple[str, ...]:
    """Codes of the same shape, their first sign kept now and then; () for what is no code.

    >>> all(len(other) == 3 and other != "819" for other in made_codes("819"))
    True
    """
    match = _CODE.fullmatch(code)
    if match is None or len(code) < _SHORTEST:
        return ()
    home = match["home"] or ""
    made = (home + _like(code.removeprefix(home), str(n)) for n in range(_TRIES))
    return tuple(dict.fromkeys(other for other in made if other != code))


def _like(code: str, salt: str) -> str:
    """Another code: every sign replaced by one of its sort; every second one keeps the first sign."""
    kept = int(salt) % 2 if len(code) > 1 else 0
    drawn = (digest(code, salt, str(place)) for place in range(len(code)))
    return code[:kept] + "".join(
        _LETTERS[n % len(_LETTERS)] if sign.isalpha() else str(n % 9 + 1) if sign.isdigit() else sign
        for sign, n in list(zip(code, drawn, strict=True))[kept:]
    )
