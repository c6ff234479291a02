"""How hard a question is, from 1 to 3: how well known what is asked, how precise, how near the other options.

A point each makes it harder: a fact from the body of the article; an answer that the prose names only once,
or a figure of three digits or a full date; wrong options that lie close beside a figure or a year. A point
each makes it easier: an answer that stands in four sentences or more, or a small number, as a guess often
hits it; wrong options none of which the article names, as who has read it knows them for strangers; figures
or years that lie far apart, as a rough idea is enough. No point or less is easy, one medium, more hard.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.values import Date, Quantity, Value, parse_value
from quiz.questions.wordset import first_place

_EASY, _MEDIUM = 0, 1
_WELL_KNOWN = 4
_FRONT = ("Introduction", "Infobox")
_YEARS_CLOSE, _YEARS_FAR = 2, 5
_SHARE_CLOSE, _SHARE_FAR = 0.12, 0.25


def difficulty(fact: Fact, base: FactBase, wrong: Sequence[str] = ()) -> int:
    """1 (easy), 2 (medium) or 3 (hard).

    Args:
        fact: what is asked.
        base: its document.
        wrong: the wrong options.
    """
    points = 0 if fact.section in _FRONT else 1
    answer = fact.answer
    if answer.value is not None:
        points += 1 if _precise(answer.text) else -1 if _small(answer.text) else 0
        points += _closeness(answer.value, wrong)
    else:
        known = base.named[answer.text].count if answer.text in base.named else 1
        listed = fact.relation.startswith(("ranking", "list"))
        points += -1 if known >= _WELL_KNOWN else 1 if known <= 1 and not listed else 0
        points -= bool(wrong) and all(first_place(option, base.document.text) < 0 for option in wrong)
    return 1 if points <= _EASY else 2 if points <= _MEDIUM else 3


def _closeness(own: Value, wrong: Sequence[str]) -> int:
    """1 where the nearest wrong value is close, -1 where even that is far."""
    others = [value for value in map(parse_value, wrong) if value is not None and value.type == own.type]
    if not others:
        return 0
    if isinstance(own, Date):
        if own.precision != "year" or own.year is None:
            return 0
        away = min(abs((o.year or 0) - own.year) for o in others if isinstance(o, Date))
        return 1 if away < _YEARS_CLOSE else -1 if away >= _YEARS_FAR else 0
    if not isinstance(own, Quantity) or _small(own.text) or not own.amount:
        return 0
    share = min(abs(float(o.amount - own.amount)) for o in others if isinstance(o, Quantity)) / float(
        own.amount
    )
    return 1 if share < _SHARE_CLOSE else -1 if share >= _SHARE_FAR else 0


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
