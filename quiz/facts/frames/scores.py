"""Results of matches and names that somebody is called by, as answers."""

from __future__ import annotations

import re

from quiz.facts.model import Answer

_SCORE = re.compile(r"(\d{1,3})[–-](\d{1,3})")
_MOST, _MOST_OF_ALL, _STEP = 15, 200, 2


def score_answer(text: str) -> Answer | None:
    """The result of a match; None where the text is none."""
    found = _SCORE.fullmatch(text)
    if found is None:
        return None
    one, two = int(found[1]), int(found[2])
    season = one > _MOST and two == one + 1
    likely = max(one, two) <= _MOST_OF_ALL and not season
    return Answer(text, "score") if likely else None


def near_scores(text: str) -> tuple[str, ...]:
    """Results that could have been: draws beside a draw, wins by a like margin beside a win."""
    found = _SCORE.fullmatch(text)
    if found is None:
        return ()
    one, two, joint = int(found[1]), int(found[2]), text[len(found[1])]
    if one == two:
        return tuple(f"{n}{joint}{n}" for n in range(max(0, one - _STEP), one + _STEP + 2) if n != one)
    near = []
    if max(one, two) > _MOST:
        shifts = ((3, 0), (0, 3), (-3, 0), (7, 3), (-5, 2), (4, -3), (6, 6), (-4, -3))
        moved = [(one + a, two + b) for a, b in shifts]
        return tuple(
            f"{a}{joint}{b}" for a, b in moved if min(a, b) >= 0 and a != b and (a > b) == (one > two)
        )
    for first in range(max(0, one - _STEP), one + _STEP + 1):
        for second in range(max(0, two - _STEP), two + _STEP + 1):
            alike = (first > second) == (one > two) and first != second
            if alike and 0 < abs(first - one) + abs(second - two) <= _STEP:
                near.append(f"{first}{joint}{second}")
    return tuple(near)


def called_answer(written: str, fine: str) -> Answer | None:
    """What somebody is called, with its article in front ("The Ropemen"); None where it is no such name."""
    name = re.sub(r"^[Tt]he ", "", written)
    if not re.fullmatch(r"[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|of|and|the|[a-z]+$))*", name):
        return None
    return Answer(
        f"The {name}" if written.lower().startswith("the ") and fine != "derby" else name, "term", fine
    )
