"""Numbers as English writes them: `1,729`, `23 million`, `three and a half`, `84th`, `twenty-third`.

A `Numeral` keeps how the number was written, so that another number can be written the same way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from quiz.facts.values.once import once

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
UNITS = ("zero", *_ONES.split("|"), *_TEENS.split("|"))
TENS = tuple(_TENS.split("|"))
SCALES = {
    "hundred": Decimal(100),
    "dozen": Decimal(12),
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "lakh": Decimal(10) ** 5,
    "crore": Decimal(10) ** 7,
    "k": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9,
    "tn": Decimal(10) ** 12,
}
_SMALL = {word: number for number, word in enumerate(UNITS)}
_SMALL |= {word: 20 + 10 * place for place, word in enumerate(TENS)}
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_ORDINAL_OF = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_MOST_DIGITS = 18
_CARDINAL_OF = {ordinal: cardinal for cardinal, ordinal in _ORDINAL_OF.items()}

_UNDER_100 = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES})\b)?|{_TEENS}|{_ONES})\b"
COMPOUND = rf"(?i:(?:{_TENS})-(?:{_ONES})\b)"
"""A number in words whose hyphen joins no range: `thirty-four`."""
_UNDER_1000 = rf"(?:(?:(?:{_UNDER_100}|an?) hundred\b(?:,? (?:and )?{_UNDER_100})?)|{_UNDER_100})"
_THOUSANDS = rf"(?:(?:{_UNDER_1000}|an?) thousand\b(?:,? (?:and )?{_UNDER_1000})?)"
_HALF = r"(?: and (?:a|one)[- ](?:half|quarter)\b| and three[- ]quarters\b)"
_BIG = r"(?:[ \u00a0-](?:thousand|million|billion|trillion)\b)"
_DOZEN = rf"(?:(?:half a|a|{_ONES}) dozen\b)"

WORDS = (
    rf"(?i:half a (?:million|billion)\b|{_DOZEN}|{_THOUSANDS}|(?:{_UNDER_1000}{_HALF}?|an?){_BIG}"
    rf"|{_UNDER_1000}{_HALF}?)"
)
"""A cardinal in words, from `one` to `nine hundred billion`; `a` only before a scale word."""

_PLAIN = r"(?:\d{1,3}(?:,\d{3})+(?![\d,]*\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)"
DIGITS = rf"[-−]?(?:{_PLAIN}(?:\.\d+|\u00a0?[½¼¾])?|[½¼¾]){_BIG}?"
"""A cardinal in digits, with its scale word if it has one."""

CARDINAL = rf"(?:{DIGITS}|{WORDS})"

_ORDINAL_ONES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_ORDINAL_TEENS = "|".join({"twelve": "twelfth"}.get(word, f"{word}th") for word in _TEENS.split("|"))
_ORDINAL_TENS = "|".join(f"{word[:-1]}ieth" for word in TENS)
ORDINAL_WORDS = (
    rf"(?i:(?:{_TENS})[- ](?:{_ORDINAL_ONES})\b|(?:{_ORDINAL_TENS}|{_ORDINAL_TEENS}|{_ORDINAL_ONES})\b)"
)
ORDINAL_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b"
ORDINAL = rf"(?:{ORDINAL_DIGITS}|{ORDINAL_WORDS})"


@dataclass(frozen=True)
class Numeral:
    """A number and how it is written.

    `value` includes the scale: `23 million` has value 23000000, scale `" million"` (with what stands before
    it), `multiplier` 1000000 and no decimals. `group` is the thousands separator, "" where none is written.
    """

    text: str
    value: Decimal
    words: bool = False
    decimals: int = 0
    group: str = ","
    scale: str = ""
    multiplier: Decimal = Decimal(1)
    ordinal: bool = False
    half: str = ""

    @once
    def mantissa(self) -> Decimal:
        """The number before its scale word: 23 of `23 million`."""
        return self.value / self.multiplier

    @once
    def step(self) -> Decimal:
        """The smallest difference that this way of writing shows: 100000 for `23.4 million`."""
        return Decimal(1).scaleb(-self.decimals) * self.multiplier

    @once
    def grain(self) -> Decimal:
        """The place of the last digit that is not a rounding zero: 100 for `1,700`, 1 for `1,729`."""
        if self.decimals or not self.mantissa:
            return self.step
        grain, rest = Decimal(1), self.mantissa
        while rest % 10 == 0:
            grain, rest = grain * 10, rest / 10
        return grain * self.multiplier


@lru_cache(maxsize=1 << 12)
def read_numeral(text: str) -> Numeral | None:
    """The number that the whole of `text` writes, None where it writes none."""
    text = text.strip()
    if sum(c.isdigit() for c in text) > _MOST_DIGITS:
        return None
    first = text[:1]
    if first.isdigit() or first in _FRACTIONS or first in "-−":
        return _read_ordinal_digits(text) or _read_digits(text)
    return _read_ordinal_words(text) or _read_words(text)


def _read_digits(text: str) -> Numeral | None:
    match = re.fullmatch(
        r"(?P<sign>[-−]?)(?P<whole>[\d,\u00a0\u202f\u2009]*)(?:\.(?P<part>\d+))?(?P<half>[½¼¾]?)"
        r"(?P<scale>[ \u00a0-]?(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|k|mn?|bn|tn)?)",
        text,
        re.IGNORECASE,
    )
    if match is None or not (match["whole"] or match["half"]):
        return None
    digits = re.sub(r"\D", "", match["whole"])
    value = Decimal(f"{digits or 0}.{match['part'] or ''}") + _FRACTIONS.get(match["half"], Decimal(0))
    multiplier = SCALES.get(match["scale"].strip(" \u00a0-").lower(), Decimal(1))
    group = next((c for c in match["whole"] if not c.isdigit()), "," if len(digits) < 4 else "")
    value = -value if match["sign"] else value
    return Numeral(
        text,
        value * multiplier,
        decimals=len(match["part"] or ""),
        group=group,
        scale=match["scale"],
        multiplier=multiplier,
        half=match["half"],
    )


def _read_ordinal_digits(text: str) -> Numeral | None:
    match = re.fullmatch(r"([\d,]+)(st|nd|rd|th)", text)
    if match is None:
        return None
    value = int(match[1].replace(",", ""))
    if _suffix(value) != match[2]:
        return None
    return Numeral(text, Decimal(value), ordinal=True)


def _read_words(text: str) -> Numeral | None:
    low = text.lower()
    for word in ("million", "billion", "trillion", "thousand", "dozen"):
        if low.endswith(word) and low[: -len(word)].strip(" \u00a0-"):
            head = low[: -len(word)].strip(" \u00a0-")
            value = {"half a": Decimal("0.5"), "a": Decimal(1)}.get(head) or _words_value(head)
            if value is None:
                return None
            return Numeral(text, value * SCALES[word], True, scale=low[len(head) :], multiplier=SCALES[word])
    value = _words_value(low)
    return None if value is None else Numeral(text, value, words=True)


def _words_value(text: str) -> Decimal | None:
    match = re.fullmatch(r"(.+) and (a|one|three)[- ](half|quarters?)", text)
    if match is not None:
        whole, part = _words_value(match[1]), Decimal("0.5") if match[3] == "half" else Decimal("0.25")
        return None if whole is None else whole + (part * 3 if match[2] == "three" else part)
    total, current = 0, 0
    for word in re.split(r"[- ,]+", text):
        if word in _SMALL:
            current += _SMALL[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = max(current, 1) * 1000, 0
        elif word not in ("and", "a", "an"):
            return None
    return Decimal(total + current) if total + current or text == "zero" else None


def _read_ordinal_words(text: str) -> Numeral | None:
    low = text.lower()
    head, joint, last = low.rpartition("-" if "-" in low else " ")
    cardinal = _CARDINAL_OF.get(last)
    if cardinal is None and last.endswith("ieth"):
        cardinal = last[:-4] + "y"
    elif cardinal is None and last.endswith("th"):
        cardinal = last[:-2]
    value = _words_value(head + joint + cardinal) if cardinal in _SMALL else None
    return None if value is None else Numeral(text, value, words=True, ordinal=True)


def write_number(value: Decimal, like: Numeral) -> str:
    """Writes `value` (scale included) as `like` is written; in digits where words would be too many."""
    mantissa = value / like.multiplier
    if like.ordinal:
        return _ordinal_text(int(value), like.words)
    if like.words:
        text = number_words(mantissa)
        if text:
            return text + like.scale
    return _digits_text(mantissa, like) + like.scale


def restyled(value: Decimal, like: Numeral) -> Numeral:
    """`value` as a numeral in the style of `like`."""
    text = write_number(value, like)
    words = like.words and not any(c.isdigit() for c in text)
    return Numeral(
        text, value, words, like.decimals, like.group, like.scale, like.multiplier, like.ordinal, like.half
    )


def _digits_text(mantissa: Decimal, like: Numeral) -> str:
    sign, mantissa = ("−" if mantissa < 0 else ""), abs(mantissa)
    part = mantissa % 1
    if like.half and part in _FRACTIONS.values():
        mark = next(mark for mark, share in _FRACTIONS.items() if share == part)
        return sign + (f"{int(mantissa):,}" if mantissa >= 1 else "") + mark
    needed = max(like.decimals, -int(mantissa.normalize().as_tuple().exponent)) if part else like.decimals
    return sign + f"{mantissa:,.{needed}f}".replace(",", like.group)


def number_words(value: Decimal) -> str:
    """`eleven`, `three and a half`, `two hundred and fifty`; "" from one thousand on and below zero."""
    whole, part = int(value), value % 1
    tail = {Decimal(0): "", Decimal("0.5"): " and a half", Decimal("0.25"): " and a quarter"}.get(part)
    if tail is None or not 0 <= whole < 1000 or (part and not whole):
        return ""
    hundreds, rest = divmod(whole, 100)
    words = []
    if hundreds:
        words += [UNITS[hundreds], "hundred"] + (["and"] if rest else [])
    if rest or not hundreds:
        words.append(_under_100(rest))
    return " ".join(words) + tail


def _under_100(value: int) -> str:
    if value < 20:
        return UNITS[value]
    ten, one = divmod(value, 10)
    return TENS[ten - 2] + (f"-{UNITS[one]}" if one else "")


def _suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _ordinal_text(value: int, words: bool) -> str:
    if not words or not 0 < value < 100:
        return f"{value:,}{_suffix(value)}"
    head, joint, last = _under_100(value).rpartition("-")
    if last in _ORDINAL_OF:
        last = _ORDINAL_OF[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return head + joint + last
