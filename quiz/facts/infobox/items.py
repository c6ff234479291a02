"""Reading a row's value: its list items, their qualifiers in brackets, names, and phrases of time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.facts.names.geography import COUNTRIES

_SUFFIX = re.compile(
    r"(?:Jr|Sr|Inc|Ltd|Co|Corp|LLC|L\.L\.C|LLP|PLC|plc|GmbH|AG|S\.A|S\.p\.A|N\.V|B\.V|Esq|Ph\.?D|M\.?D|D\.C|"
    r"II|III|IV|U\.S|USA)\b\.?.*"
)
_NUMBER_GO_ON = re.compile(r"\d{3}\b")
_QUALIFIED = re.compile(r"(?P<text>.*?)\s*\((?P<inner>[^()]*)\)\s*\.?", re.DOTALL)
_FATE = re.compile(r"\s*[†‡*✝]+$")
_JUNK = re.compile(
    r"(?:https?:|www\.|\bsee (?:below|text|list)|^(?:n/?a|none|unknown|tb[acd]|various|others?|varies|yes|no|"
    r"several|many|disputed|unclear|uncertain)$|^[^\w$£€¥]+$)",
    re.IGNORECASE,
)
_UNSAFE = re.compile(
    r"\b(?:former(?:ly)?|acting|planned|disputed|cancelled|canceled|proposed|interim|alleged|claimed|expected|"
    r"projected|target|assistant|unofficial|nominated|nominee|declined|rejected|honorary|uncredited|caretaker|"
    r"achieved|intended|est|estimate[ds]?|see|POW|KIA)\b"
)
_PARTICLES = frozenset(
    [
        "van",
        "der",
        "den",
        "de",
        "la",
        "le",
        "du",
        "di",
        "da",
        "dos",
        "das",
        "del",
        "della",
        "von",
        "fitz",
        "zu",
        "zum",
        "of",
        "the",
        "and",
        "al",
        "el",
        "bin",
        "ibn",
        "y",
        "e",
        "af",
        "av",
        "ap",
        "ter",
        "ten",
        "d'",
        "l'",
        "o'",
        "&",
        "i",
        "und",
    ]
)
_NAME_WORD = re.compile(r"(?:[^\W\d_]|[“\"'‘])[\w.'’“”\"‘–-]*|\d{1,4}|&")
_ROMAN_OR_INITIAL = re.compile(r"[A-Z]\.?|[IVX]+")
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "spring|summer|autumn|winter"
)
_WHEN = (
    (re.compile(rf"(?:as of |in |FY ?)?({_YEAR}[–/-]\d\d)"), "in {}"),
    (re.compile(rf"(?:as of |in |FY ?)?({_YEAR})"), "in {}"),
    (re.compile(rf"({_YEAR})-\d\d-\d\d"), "in {}"),
    (re.compile(rf"({_YEAR}) census|census(?:,| of)? ({_YEAR})"), "at the {} census"),
    (re.compile(rf"(?:as of |in )?((?:{_MONTHS}) {_YEAR})"), "in {}"),
    (
        re.compile(rf"(?:as of |on )?(\d{{1,2}} (?:{_MONTHS}) {_YEAR}|(?:{_MONTHS}) \d{{1,2}}, {_YEAR})"),
        "on {}",
    ),
    (
        re.compile(rf"({_YEAR}) est(?:\.|imate)?|est(?:\.|imate),? ({_YEAR})"),
        "according to an estimate of {}",
    ),
    (re.compile(rf"(?:m|married)\.? ({_YEAR})\b.*"), "in {}"),
)
_YEARS = (
    (re.compile(rf"(?:c\. )?({_YEAR})\s*[–—-]\s*({_YEAR})"), "from {} to {}"),
    (re.compile(rf"(?:until|to) ({_YEAR})"), "until {}"),
    (re.compile(rf"(?:from|since) ({_YEAR})"), "from {}"),
    (re.compile(rf"({_YEAR})"), "in {}"),
)
_SHORT_END = re.compile(r"(?P<century>1\d|20)(?P<first>\d\d)(?P<to>\s*[–—-]\s*)(?P<last>\d\d)(?!\d)")
"""A stretch of years of one century: "2019–24"."""


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a row: its text, and what stood in brackets behind it ("1974", "CEO"), "" where
    nothing did."""

    text: str
    qualifier: str = ""

    @property
    def safe(self) -> bool:
        """Whether the brackets do not take back or weaken what the item says."""
        return not _UNSAFE.search(self.qualifier)


def split_items(value: str, *, whole: bool = False) -> tuple[Item, ...]:
    """The items of a value, in order; empty where any of them is not clean text.

    Args:
        value: the row's value ("A, B Jr. (2004); C").
        whole: do not split at commas or semicolons.
    """
    parts = [value] if whole else _parts(value)
    items = tuple(_item(part) for part in parts if part)
    return items if items and all(_clean(item.text) for item in items) else ()


def when_phrase(text: str) -> str:
    """ "2017 census" as "at the 2017 census", "2023" as "in 2023"; "" where it tells no time."""
    return _phrase(_WHEN, text)


def years_phrase(text: str) -> str:
    """ "1998–2003" as "from 1998 to 2003", "2011" as "in 2011"; "" where it is none or still goes on."""
    return _phrase(_YEARS, _SHORT_END.sub(r"\g<century>\g<first>\g<to>\g<century>\g<last>", text))


def year_of(phrase: str) -> str:
    """The only year of a phrase, "" where there are none or several."""
    years = re.findall(_YEAR, phrase)
    return years[0] if len(years) == 1 else ""


def year_bounds(text: str) -> tuple[int, int] | None:
    """First and last year of "1998–2003" or "2011"; None for an open or an unreadable range."""
    years = [int(year) for year in re.findall(_YEAR, text)]
    if not years or not years_phrase(text):
        return None
    return years[0], years[-1]


def is_name(text: str) -> bool:
    """Whether a text reads as a proper name: capitalised words, particles between them, no other words."""
    words = text.replace(",", " ").split()
    if not words or len(words) > 9 or len(text) > 60:
        return False
    if not (
        words[0][0].isupper()
        or words[0].lower() in ("the", "de", "van", "von", "d'")
        or words[0][0] in "'\"“‘"
    ):
        return False
    if not any(word[0].isupper() for word in words):
        return False
    return all(_name_word(word) for word in words)


def _name_word(word: str) -> bool:
    if word.lower() in _PARTICLES or word[:2] in ("d'", "d’", "l'", "l’"):
        return True
    return bool(_NAME_WORD.fullmatch(word)) and (
        not word[0].isalpha() or word[0].isupper() or "-" in word[1:3]
    )


def is_person(text: str) -> bool:
    """Whether a text may name a person: a name without figures that is not a single initial or article, no
    country's, and does not begin with letters that stand for words ("HMS Leven")."""
    return (
        is_name(text)
        and text not in COUNTRIES
        and not re.search(r"\d|&|\b(?:and|The)\b|^[A-Z]{3,} ", text)
        and not _ROMAN_OR_INITIAL.fullmatch(text)
    )


def _parts(value: str) -> list[str]:
    """Split at strong separators, else at commas outside brackets and quotes."""
    strong = [part for part in _split_outside(value, ";·•|") if part]
    if len(strong) > 1:
        return strong
    pieces: list[str] = []
    for piece in _split_outside(value, ","):
        goes_on = pieces and (
            _SUFFIX.fullmatch(piece) or (_NUMBER_GO_ON.match(piece) and re.search(r"\d$", pieces[-1]))
        )
        if goes_on:
            pieces[-1] += ("," if piece[0].isdigit() else ", ") + piece
        else:
            pieces.append(piece)
    return _split_last_and(pieces)


def _split_last_and(pieces: list[str]) -> list[str]:
    """Split the last piece at its "and" where the pieces are full names: a firm of partners is one name."""
    if len(pieces) > 1 and pieces[-1].startswith(("and ", "& ")):
        return [*pieces[:-1], pieces[-1].removeprefix("and ").removeprefix("& ")]
    halves = pieces[-1].split(" and ")
    if len(halves) == 2 and all(is_person(half) and " " in half for half in halves):
        return [*pieces[:-1], *halves]
    if len(halves) == 2 and len(pieces) > 1 and all(" " not in piece for piece in (*pieces[:-1], *halves)):
        return [", ".join(pieces)]
    return pieces


def _split_outside(text: str, separators: str) -> list[str]:
    """Split at single characters that stand outside brackets and double quotes; parts are stripped."""
    parts, depth, quoted, start = [], 0, False, 0
    for i, char in enumerate(text):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth = max(0, depth - 1)
        elif char == '"':
            quoted = not quoted
        elif char in separators and not depth and not quoted:
            if char == "," and text[i - 1 : i].isdigit() and text[i + 1 : i + 4].isdigit():
                continue
            if char == "·" and text[i - 1 : i].isalpha() and text[i + 1 : i + 2].isalpha():
                continue
            parts.append(text[start:i].strip())
            start = i + 1
    return [*parts, text[start:].strip()]


def _item(part: str) -> Item:
    part = _FATE.sub("", part)
    match = _QUALIFIED.fullmatch(part)
    return Item(match["text"], match["inner"].strip()) if match and match["text"] else Item(part)


def _clean(text: str) -> bool:
    balanced = text.count("(") == text.count(")") and text.count('"') % 2 == 0
    return balanced and 0 < len(text) <= 90 and not _JUNK.search(text)


def _phrase(table: tuple[tuple[re.Pattern[str], str], ...], text: str) -> str:
    for pattern, template in table:
        if match := pattern.fullmatch(text.strip()):
            return template.format(*(group for group in match.groups() if group))
    return ""
