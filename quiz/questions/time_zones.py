"""Wrong options for a time zone that is told by its hours from Greenwich: its neighbours, written alike."""

from __future__ import annotations

import re

from quiz.questions.draw import shuffled

_OFFSET = re.compile(
    r"(?P<before>(?:UTC|GMT) ?[+\-\u2212\u2013\u00b1])(?P<zero>0?)(?P<hours>\d{1,2})(?P<minutes>(?::\d\d)?)"
)
_MOST = 12
_STEPS = (-3, -2, -1, 1, 2, 3)
_WRONG = 3


def other_offsets(zone: str, key: str) -> tuple[str, ...] | None:
    """Three other offsets on the same side of Greenwich, None where a zone is not told by its hours alone.

    Args:
        zone: the right answer, as "UTC-3" or "UTC+05:30".
        key: what they are drawn from, as the question's id.
    """
    told = _OFFSET.fullmatch(zone)
    if told is None:
        return None
    hours = [int(told["hours"]) + step for step in shuffled(_STEPS, key, "offset")]
    width = len(told["zero"] + told["hours"])
    near = [f"{told['before']}{h:0{width}d}{told['minutes']}" for h in hours if 0 < h <= _MOST]
    return tuple(near[:_WRONG]) if len(near) >= _WRONG else None
