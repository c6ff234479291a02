"""Wrong options for a fraction in words: "a fifth" beside "a quarter", "two-thirds" beside "three-fifths"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from quiz.facts.values import Quantity
from quiz.facts.values.numerals import Numeral
from quiz.questions.draw import shuffled
from quiz.questions.synthesis_request import WRONG, Request, apart

_ONE = (("tenth", 10), ("eighth", 8), ("sixth", 6), ("fifth", 5), ("quarter", 4), ("third", 3))
_SEVERAL = (
    ("two-fifths", Decimal(40)),
    ("three-fifths", Decimal(60)),
    ("two-thirds", Decimal(200) / 3),
    ("three-quarters", Decimal(75)),
    ("four-fifths", Decimal(80)),
    ("nine-tenths", Decimal(90)),
)
_REACH = Decimal("2.6")
_NEAR = Decimal("0.12")


def fraction_options(value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """Other fractions written the same way, the nearer the likelier; None where too few are surely wrong."""
    ladder = [o for o in _ladder(value) if _tempts(o, value) and request.allows(o)]
    for rank in request.ranks():
        for options in shuffled(list(combinations(ladder, WRONG)), request.key, "fractions"):
            if sum(o.amount < value.amount for o in options) == rank and apart(options):
                return options
    return None


def _tempts(option: Quantity, value: Quantity) -> bool:
    """Whether a fraction is neither far from the right one nor as good as the same."""
    ratio = option.amount / value.amount
    return 1 / _REACH < ratio < _REACH and abs(ratio - 1) > _NEAR


def _ladder(value: Quantity) -> list[Quantity]:
    """The fractions of the value's own kind (one part, or several), and half."""
    plain = value.number.text
    joint = "-" if "-" in plain else " "
    if one := re.match(r"(an?|one)[ -]", plain, re.IGNORECASE):
        lead = "one" if one[1].casefold() == "one" else ""
        made = [(f"{lead or ('an' if n == 'eighth' else 'a')}{joint}{n}", Decimal(100) / p) for n, p in _ONE]
        made.append(("half", Decimal(50)))
    elif plain.casefold() == "half":
        made = [("a quarter", Decimal(25)), ("a third", Decimal(100) / 3), *_SEVERAL]
    else:
        made = [(text.replace("-", joint), share) for text, share in _SEVERAL]
        made.append(("half", Decimal(50)))
    return [_as(value, text, share) for text, share in made]


def _as(value: Quantity, text: str, share: Decimal) -> Quantity:
    number = Numeral(text, round(share, 4), words=True, decimals=1)
    return replace(value, text=text, number=number, qualifier=value.qualifier)
