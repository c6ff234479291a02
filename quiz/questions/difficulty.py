"""How hard a question is, from 1 to 3: how well known what is asked, how precise it must be, how far from the
lead.

A point each makes it harder: a fact from the body of the article; an answer that the prose names only once,
or a figure of three digits or a full date. An answer that stands in four sentences or more, or a small
number, takes a point away.
"""

from __future__ import annotations

import re

from quiz.facts.base import FactBase
from quiz.facts.model import Fact

_EASY, _MEDIUM = 0, 1
_WELL_KNOWN = 4
_FRONT = ("Introduction", "Infobox")


def difficulty(fact: Fact, base: FactBase) -> int:
    """1 (easy), 2 (medium) or 3 (hard)."""
    points = 0 if fact.section in _FRONT else 1
    answer = fact.answer
    if answer.value is not None:
        points += 1 if _precise(answer.text) else -1 if _small(answer.text) else 0
    else:
        known = next((e.count for e in base.entities if e.text == answer.text), 1)
        listed = fact.relation.startswith(("ranking", "list"))
        points += -1 if known >= _WELL_KNOWN else 1 if known <= 1 and not listed else 0
    return 1 if points <= _EASY else 2 if points <= _MEDIUM else 3


def _small(text: str) -> bool:
    """Whether a value is a number up to ten, which a guess often hits."""
    return bool(
        re.fullmatch(r"(?:10|\d)(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten", text)
    )


def _precise(text: str) -> bool:
    """Whether a value has three significant digits or more, or a day."""
    if re.search(r"[A-Z][a-z]+ \d{1,2},|\d{1,2} [A-Z][a-z]+ \d{4}", text):
        return True
    digits = re.sub(r"\D", "", text).strip("0")
    return len(digits) >= 3 and not re.fullmatch(r"\d{4}", text)
