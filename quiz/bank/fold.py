"""When two options are the same to a player, though they are not the same text.

`fold` brings a text to a form in which case, accents, quotes, leading articles and the ways of writing a
number or a date make no difference: "$2.7 million" and "2,700,000", "2013-10-12" and "12 October 2013".
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_NUMBER = {name: n for n, name in enumerate(_MONTHS, 1)}
_MONTH_NUMBER |= {name[:3]: n for n, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_MONTH = "(" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_MONTH_FIRST = re.compile(rf"\b{_MONTH} {_DAY}\b(?:,? (\d{{4}})\b)?")
_DAY_FIRST = re.compile(rf"\b{_DAY} (?:of )?{_MONTH}(?:,? (\d{{4}})\b)?")
_MONTH_YEAR = re.compile(rf"\b{_MONTH},? (\d{{4}})\b")

_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SHORT_SCALES = {"k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12}
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:(?:,\d{3})+(?!\d)|(?: \d{3})+(?![\d,]))")
_SHORT = re.compile(r"(?<=[$£€¥])(\d+(?:\.\d+)?) ?(k|mn?|bn?|tn)\b")
_SCALED = re.compile(r"(?<![\d.,])(\d+(?:\.\d+)?)[ -](thousand|million|billion|trillion)s?\b")
_DECIMAL = re.compile(r"(?<![\d.])\d+\.\d*?0+(?![\d.])")
_DOLLAR = re.compile(r"(?:\bus ?)?\$ ?(?=\d)")
_PERCENT = re.compile(r"(?<=\d) ?(?:%|percent\b|per cent\b)")
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)
_ORDINAL_ENDS = {1: "st", 2: "nd", 3: "rd"}
_NUMBER_WORDS = {word: str(n) for n, word in enumerate(_UNITS)}
_NUMBER_WORDS |= {word: f"{n}{_ORDINAL_ENDS.get(n, 'th')}" for n, word in enumerate(_ORDINALS, 1)}
_NUMBER_WORD = re.compile(rf"\b({'|'.join(sorted(_NUMBER_WORDS, key=len, reverse=True))})\b")
_ARTICLE = re.compile(r"^(?:the|an?) (?=\w)")
_SIGNS = str.maketrans(dict.fromkeys("–—−‐‑", "-") | dict.fromkeys("'’‘\"“”„«»`"))
_DIGIT = re.compile(r"\d")
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """The text without what a player would not take for a difference; "" only for text without a sign."""
    plain = text.replace("&", " and ")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = plain.casefold().translate(_SIGNS)
    plain = _SPACES.sub(" ", plain).strip(" .,;:!?") or _SPACES.sub(" ", plain).strip()
    plain = _ARTICLE.sub("", plain)
    plain = _NUMBER_WORD.sub(lambda m: _NUMBER_WORDS[m[1]], plain)
    return _fold_numbers(_fold_dates(plain)) if _DIGIT.search(plain) else plain


def _fold_dates(text: str) -> str:
    text = _MONTH_FIRST.sub(lambda m: _date(m[3], m[1], m[2]), text)
    text = _DAY_FIRST.sub(lambda m: _date(m[3], m[2], m[1]), text)
    return _MONTH_YEAR.sub(lambda m: f"{m[2]}-{_MONTH_NUMBER[m[1]]:02}", text)


def _date(year: str | None, month: str, day: str) -> str:
    return f"{year or '-'}-{_MONTH_NUMBER[month]:02}-{int(day):02}"


def _fold_numbers(text: str) -> str:
    text = _GROUPED.sub(lambda m: m[0].replace(",", "").replace(" ", ""), text)
    text = _SHORT.sub(lambda m: _times(m[1], _SHORT_SCALES[m[2]]), text)
    text = _SCALED.sub(lambda m: _times(m[1], _SCALES[m[2]]), text)
    text = _DECIMAL.sub(lambda m: m[0].rstrip("0").rstrip("."), text)
    return _PERCENT.sub("%", _DOLLAR.sub("", text))


def _times(number: str, power: int) -> str:
    value = Decimal(number).scaleb(power)
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"
