"""From an item's text to a typed answer, as a player would read it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.infobox.keys import Key
from quiz.facts.model import Answer
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.lexicon import head_type
from quiz.facts.values import (
    Date,
    DateRange,
    Quantity,
    Value,
    find_values,
    number_text,
    option_text,
    parse_value,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MDY = re.compile(rf"\b(?:{'|'.join(_MONTHS)}) \d{{1,2}}(?:, \d{{4}})?\b")
_DMY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(_MONTHS)})\b")
_GROUP_WORDS = re.compile(
    r"\b(?:Ensemble|Orchestra|Band|Quartet|Quintet|Trio|Choir|Philharmonic|Symphony|Collective|Brothers|Sisters|"
    r"Boys|Girls|Kids|Group)\b|^The\b.*s$"
)
CODES: Mapping[str, str] = {
    "EX": "Extinct",
    "EW": "Extinct in the wild",
    "CR": "Critically endangered",
    "EN": "Endangered",
    "VU": "Vulnerable",
    "NT": "Near threatened",
    "LC": "Least concern",
}
_MUST: Mapping[str, re.Pattern[str]] = {
    "type of volcano": re.compile(r"volcano|cone\b|caldera|dome\b|maar\b|vent\b"),
}
"""What an answer of a fine type says of itself, where the key alone does not."""
_DISPUTE = re.compile(
    r"\b(?:given as|whereas|disputed|variously|other (?:sources|authorities|accounts)|"
    r"some (?:sources|accounts)|never been settled|contradict\w*)\b"
)
_NOT_WON = re.compile(r"\b(?:shortlist(?:ed)?|longlist(?:ed)?|nominee|nominations?|nominated|finalist)\b")
_ACCEPTED: Mapping[str, tuple[str, ...]] = {
    "number": ("count", "measure", "money", "rating"),
    "rating": ("count", "rating", "measure"),
}
_ROUGHLY = frozenset(
    ("about", "approximately", "approx.", "around", "some", "roughly", "circa", "c.", "ca.", "~", "est.")
)
_AMERICAN = {"metres": "meters", "kilometres": "kilometers"}
_FIRM_WORDS = re.compile(
    r"\b(?:Pictures|Films?|Inc|Ltd|LLC|Studios?|Company|Corporation|Corp|GmbH|Records|Group|Agency|University|"
    r"Museum|Institute|Council|Authority|Trust|Government|Ministry|Party|Society|Press|Books|Games|Entertainment)\b"
)
_BURIED = re.compile(r"(?<=\w) (?:churchyard|cemetery|graveyard)$")


_INCHES = re.compile(r"(?<=^\d) in(?=$| \()|(?<=^\d\d) in(?=$| \()|(?<=^\d\d\d) in(?=$| \()")
_OTHER_UNIT = re.compile(r"(?P<own>[\d.,]+ [a-z]{1,3}) / [\d.,]+ [a-z]{1,3}")
_SCALE = re.compile(r"(?:No\. )?(?P<own>\d[\d.]*)(?: M(?:[wsLlbj]|JMA))?")
"""What stands about a bare figure: a place ("No. 14"), the scale of a shock ("7.6 Mw")."""


def date_style(document: Document) -> str:
    """How the article's prose writes dates: "mdy" (May 13, 2014) or "dmy" (13 May 2014)."""
    return "mdy" if len(_MDY.findall(document.text)) >= len(_DMY.findall(document.text)) else "dmy"


def read_date(text: str, style: str) -> tuple[Answer | None, str]:
    """The date a text starts with, written in `style`, and what follows it; None where it starts
    otherwise."""
    if match := _ISO.match(text):
        year, month, day = match.groups()
        if not 1 <= int(month) <= 12 or not 1 <= int(day) <= 31:
            return None, text
        name = _MONTHS[int(month) - 1]
        text = (f"{name} {int(day)}, {year}" if style == "mdy" else f"{int(day)} {name} {year}") + text[
            match.end() :
        ]
    found = find_values(text)
    if not found or found[0].start > 0 or not isinstance(found[0].value, Date | DateRange):
        return None, text
    value = found[0].value
    if value.approximate or (isinstance(value, Date) and value.year is None):
        return None, text
    return Answer(option_text(value), value.type, "", value), text[found[0].end :].strip()


def read_number(text: str, entry: Key, unit: str) -> Answer | None:
    """A number, a sum, a measure or a duration, with the unit that the key or the table gives a bare
    number."""
    text = _INCHES.sub(" inches", re.sub(r"\s+", " ", text.strip()))
    told = _OTHER_UNIT.fullmatch(text) or _SCALE.fullmatch(text)
    text = told["own"] if told else text
    bare = re.fullmatch(r"[\d,.]+", text)
    if bare and entry.type == "number":
        value = parse_value(f"{text} {entry.fine}") if entry.fine else None
        value = value if isinstance(value, Quantity) else parse_value(text)
        return _number(value, entry, bare=True)
    value = parse_value(f"{text} {unit or entry.unit}".strip() if bare else text)
    return _number(value, entry, bare=False)


def _number(value: Value | None, entry: Key, *, bare: bool) -> Answer | None:
    if not isinstance(value, Quantity) or (
        value.approximate and not (_measured(value) or _told_roughly(value))
    ):
        return None
    if value.type not in _ACCEPTED.get(entry.type, (entry.type,)):
        return None
    counted = entry.type == "number" and value.type == "count"
    return Answer(
        number_text(value) if bare or counted else option_text(value), value.type, entry.fine, value
    )


def _measured(value: Quantity) -> bool:
    """Whether a value that is no single figure is still one size: a range from one measure to another
    ("18–32 m", "12 to 14 days"), or a measure that is told roughly ("about 240,000 years")."""
    rough = not value.qualifier or value.qualifier.casefold() in _ROUGHLY
    return value.type in ("measure", "duration") and rough and not value.parts


def _told_roughly(value: Quantity) -> bool:
    """Whether a count is one figure that is told roughly ("c. 1,200")."""
    rough = value.qualifier.casefold() in _ROUGHLY
    return value.type == "count" and value.far is None and rough and not value.parts


def disputed(answer: Answer, document: Document) -> bool:
    """Whether a sentence of the prose that has this figure says that others give another."""
    figure = rf"(?<![\w.,]){re.escape(answer.text)}(?!\w|[.,]\d)"
    sentences = (
        sentence
        for block in document.blocks
        if block.kind == "paragraph"
        for sentence in document.slice(block.span).split(". ")
    )
    held = (s for s in sentences if answer.text in s and _DISPUTE.search(s))
    return any(re.search(figure, sentence) for sentence in held)


def local_unit(unit: str, document: Document) -> str:
    """A unit as the article spells it: "meters" where it writes so."""
    american = _AMERICAN.get(unit, "")
    return (
        american
        if american
        and len(re.findall(r"\w*meters?\b", document.text)) > len(re.findall(r"\w*metres?\b", document.text))
        else unit
    )


def read_named(text: str, entry: Key, document: Document) -> Answer | None:
    """A person, an organization, a place, a work, an award, an event or a term; None where it reads
    otherwise."""
    text = text.strip().strip("→").strip()
    if entry.type == "person":
        return _person(text, entry, document)
    if entry.type == "country":
        return Answer(text, "place", entry.fine) if text in COUNTRIES else None
    if entry.relation == "infobox.based_on":
        text = re.sub(r" by (?:[A-Z][^ ]* )+[^ ]+$", "", text)
    if quoted := re.fullmatch(r'["“](?P<name>[^"”]+)["”](?: by .+)?', text):
        text = quoted["name"]
    if entry.fine in _MUST and not _MUST[entry.fine].search(text):
        return None
    if entry.type in ("work", "award"):
        text = text.strip('"“”')
        named = (text[:1].isupper() or text[:1].isdigit()) and not _NOT_WON.search(text)
        return Answer(text, entry.type, entry.fine) if named else None
    if entry.type == "place":
        text = _place(text)
    if entry.type in ("place", "organization", "event"):
        plain = text.removeprefix("the ")
        parts = [_BURIED.sub("", part) for part in plain.split(", ")]
        fits = all(is_name(part) for part in parts) and not re.fullmatch(r"[\d\s]+", plain)
        return (
            Answer(text, entry.type, _grave(text) if entry.fine == "cemetery" else entry.fine)
            if fits
            else None
        )
    fits = bool(re.search(r"[^\W\d_]", text))
    return Answer(text, entry.type, entry.fine) if fits and len(text) <= 60 else None


def _grave(text: str) -> str:
    """What a burial place is: a cemetery, if its name tells nothing else."""
    last = text.split()[-1].casefold()
    kind = head_type(last)
    return "cathedral" if last == "cathedral" else kind[1] if kind and kind[0] == "place" else "cemetery"


_STREET = re.compile(
    r"^(?:\d+[a-z]? )?(?:[^\W\d_][\w.'’-]* )+?(?:Street|Road|Avenue|Lane|Square|Way|Boulevard|Drive), (?=\w)"
    r"|^(?:[^\W\d_][\w.'’-]* )+\d+[a-z]?, (?=\w)"
)
"""An address before a place: "200 King Street, Toronto", "Ulica Solna 4, Kell"."""


def _place(text: str) -> str:
    """The place alone: "Madison" of "Madison, Wisconsin, U.S.", as the prose has it and as options stand
    best."""
    text = _STREET.sub("", text)
    first, comma, _ = text.partition(", ")
    named = comma and re.match(r"(?:the )?[^\W\d_]{2,}", first) and is_name(_BURIED.sub("", first))
    return first if named else text


def _person(text: str, entry: Key, document: Document) -> Answer | None:
    """A person's name, or the name of a band or a firm in a person's place, typed as such."""
    if is_person(text):
        member = rf"{re.escape(text)}['’]s? [A-Z]\w+ [A-Z]\w+"
        if _FIRM_WORDS.search(text):
            return Answer(text, "organization", "company")
        if entry.fine in ("composer", "performer") and (
            _GROUP_WORDS.search(text) or re.search(member, document.text) or _is_group(text, document)
        ):
            return Answer(text, "organization", "band")
        return Answer(text, "person", entry.fine)
    if is_name(text) and (_GROUP_WORDS.search(text) or _FIRM_WORDS.search(text)):
        fine = "band" if _GROUP_WORDS.search(text) else "company"
        return Answer(text, "organization", fine)
    return None


def _is_group(text: str, document: Document) -> bool:
    return bool(re.search(rf"(?:band|group|duo|trio) {re.escape(text)}\b", document.text))
