"""Ages of people and things."""

from __future__ import annotations

import re

from quiz.facts.values.numerals import CARDINAL, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import END, Hit, Rule, clean


def _age(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or not 0 < number.value < 1000:
        return None
    start = match.start("number") - match.start()
    head, tail = match[0][:start], match[0][start + len(match["number"]) :]
    return Hit(Quantity(clean(match[0]), "age", number, "year", before=head, after=tail), match.end())


RULES = (
    Rule(
        "aged-number",
        "age",
        ("word",),
        re.compile(rf"(?:[Aa]ged? |(?:the )?age of )(?P<number>{CARDINAL}){END}"),
        _age,
        yes=(
            ("died in Paris aged 44.", "aged 44"),
            ("(age 71)", "age 71"),
            ("at the age of eleven he", "age of eleven"),
        ),
        no=("in the age of 3D film", "aged care for 44"),
    ),
    Rule(
        "number-years-old",
        "age",
        ("digit", "word"),
        re.compile(rf"(?P<number>{CARDINAL})(?: years? old\b| years of age\b|-year-olds?\b)"),
        _age,
        yes=(("was 44 years old when", "44 years old"), ("a twelve-year-old girl", "twelve-year-old")),
        no=("44 years older",),
        needs=("year",),
    ),
    Rule(
        "then-number",
        "age",
        ("digit",),
        re.compile(r"(?<=then )(?P<number>[1-9]\d?)(?=[,)])"),
        _age,
        yes=(("Velić, then 44, was", "44"),),
        no=("and then 44 people",),
    ),
)
