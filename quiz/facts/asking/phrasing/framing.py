"""The words that tell what a question is about, where its clause does not name the subject of the article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.alone import YEAR
from quiz.facts.subject import Subject
from quiz.facts.words import FUNCTION_WORDS, word_set

if TYPE_CHECKING:
    from quiz.facts.language import Sentence

STORY = frozenset(("plot", "synopsis", "story", "premise", "setting", "characters", "plot summary"))
_MAKING = frozenset(
    (
        *("production", "casting", "filming", "development", "post-production", "pre-production", "writing"),
        *("recording", "conception", "composition", "composition history", "background and writing"),
        *("writing and publication", "design and development", "conception and development"),
        "principal photography",
    )
)
_DEVELOPING = frozenset(
    ("development", "pre-production", "conception", "design and development", "conception and development")
)
_HONOURS = frozenset(("accolades", "awards", "awards and nominations", "honours", "honors", "recognition"))
_BEFORE = frozenset(
    ("background", "prelude", "origins", "causes", "preparations", "planning", "outbreak", "build-up")
)
_AFTERWARDS = frozenset(
    (
        *("aftermath", "consequences", "response", "reactions", "relief effort", "reconstruction"),
        *("recovery", "investigation", "inquiry", "peace"),
    )
)
_AROUND = frozenset(
    (
        *("legacy", "commemoration", "in culture", "in popular culture", "later history"),
        *("memorials", "tectonic setting"),
    )
)
_AFTER = frozenset(
    ("reception", "critical reception", "adaptations", "release", "copies", "performance history", "sequel")
)
RECEIVED = frozenset(
    ("reception", "critical reception", "reviews", "critical response", "reception and legacy")
)
WORKS = word_set("film television book play game song album artwork podcast episode")
_INSIDE = word_set("settlement country region park")
PLACES = _INSIDE | word_set("lake building bridge stadium station mountain island")
_AMONG = {
    **dict.fromkeys(("company", "organization", "school", "club", "airline"), "At {}"),
    **dict.fromkeys(("lake", "building", "bridge", "stadium", "station"), "At {}"),
    **dict.fromkeys(("mountain", "island", "river"), "On {}"),
}
_FLOWN = frozenset(
    (
        *("mission", "flight", "launch", "cruise", "voyage", "operations", "landing", "mission timeline"),
        *("mission profile", "encounter", "approach", "in orbit", "science phase", "launch and cruise"),
    )
)
_WAYS = word_set("railway line road canal motorway tramway")
HAPPENINGS = word_set("battle war event")
_RUN_UP, _AFTERMATH = "In the run-up to {}", "In the aftermath of {}"
_MADE = ("During the making of ", "During the development of ")
TIMES = (_RUN_UP[:-2], _AFTERMATH[:-2], *_MADE)
_NEAR = 8
"""How many years before or after an event its run-up and its aftermath last."""
_LONG_BEFORE = 15
"""How many years before its release somebody may begin to make a work."""
_AMID = {
    **dict.fromkeys(word_set("expedition voyage"), "On {}"),
    "flight": "",
    **dict.fromkeys(
        word_set(
            """earthquake disaster fire accident shipwreck massacre outbreak pandemic election referendum race
            crash collision derailment hijacking bombing sinking explosion avalanche landslide famine riot"""
        ),
        "In {}",
    ),
    **dict.fromkeys(
        word_set("strike siege protest season flood storm hurricane typhoon cyclone eruption"), "During {}"
    ),
}
"""How what happens within an event is told, by the event's own noun; "At {}" for all others."""
_TRAILING = re.compile(
    rf"^(?:{'|'.join(_MADE)}|In the (?:film|game|novel|play|television series) "
    r"|(?:At|In|During) the \d{4} )"
)
_OWN_FRAME = re.compile(
    r",|\bthat\b|\bwhich\b.*\bwhich\b|\b(?:[Ii]n|[Aa]t) (?:the )?[A-Z]|\b(?:of|for|with|by|as|from)$"
)
_NOT_IN_THE_MAKING = re.compile(
    r"\b(?:credited|premiered?|released?|ran|run|running|screened|grossed|shown|starred|founded|reissued?"
    r"|issued?|published?)\b"
    r"|\bdid \S+(?: \S+)* found [A-Z]"
)
_FOUNDING = ("founded", "established", "foundation", "formed", "opened")
_BODIES = ("company", "organization", "school", "club", "airline")
_PLACE_ASKED = re.compile(
    r"^(?:where|(?:in|to|from|near|at) which (?:place|city|town|country|state|island|lake|airport|port))"
    r" (?P<past>did|was|were|had)?\b"
)
"""What is asked of a body that went on elsewhere: a crash is not "at the airline"."""
_ASKING = FUNCTION_WORDS | frozenset(["year", "many", "much", "long", "percentage"])
_FEWEST = 3
_NONDESCRIPT = re.compile(
    r"^which of these|^(?:who|which \w+) (?:held|made|gave|published) an? \w+ in \d+$"
    r"|^who \w+ only|\b(?:was|were|did|is|are) (?:an?|the|more|\d)\b(?! \S+ \S+ \S+)"
    r"|\b(?:count|column|daughters?|estimate|figure|inquiry|scene|sons?|wounded)\b"
)
_SOME_EVENT = re.compile(r"^(?:who|which \w+) (?:held|made|gave|published|issued) an? \w+ in \d+$")
_SUFFERED = re.compile(
    r"^who (?:was|were) (?:stationed|interned|imprisoned|arrested|wounded|decorated|trained|educated)\b"
    r"(?!.*\d{4})"
)
"""What befalls many, so that the name of a place does not tell who is meant."""
_MEASURING = re.compile(r"\bhow (?:long|far)\b", re.IGNORECASE)
_MOST_WORDS = 11
_YEAR_ASKED = re.compile(r"^(in|since|until) (?:what|which) year\b")
_WHEN = {"in": "when", "since": "since when", "until": "until when"}
"""What asks for a year behind a frame, which opens with "in" itself ("In Ostby, *when* did …")."""
_WH = frozenset(["who", "whom", "whose", "what", "which", "when", "where", "how"])
_SOON = 3


def headings_of(sentence: Sentence) -> list[str]:
    """The headings above a sentence from the outermost in, case folded."""
    return [heading.casefold() for heading in sentence.block.section]


def is_told_apart(headings: Collection[str]) -> bool:
    """Whether the section tells how the subject was made, or its story: what is said is so only there."""
    return any(h in STORY or h in _MAKING for h in headings)


def lead(subject: Subject, headings: Collection[str], *, past: bool = True) -> str:
    """What a question about a subject opens with: "In the film X", "At the company Y"; "" where nothing that
    a host would say ties the one to the other.

    Args:
        subject: the article's subject.
        headings: the section's headings from the outermost in, case folded.
        past: whether the clause tells what happened, and not what is so.
    """
    if subject.cls == "event" and subject.past and not past:
        return ""
    if subject.cls in HAPPENINGS and (beside := _beside(headings)) is not None:
        return beside.format(subject.reference)
    if subject.cls == "event":
        return _AMID.get(subject.noun, "At {}").format(subject.reference)
    if subject.noun in _WAYS:
        return f"On {subject.reference}"
    return _pattern(subject.cls, headings, past).format(subject.reference)


def _beside(headings: Collection[str]) -> str | None:
    """How what is told of before or after an event is opened, None where the section tells of the event."""
    if any(h in _BEFORE for h in headings):
        return _RUN_UP
    if any(h in _AFTERWARDS for h in headings):
        return _AFTERMATH
    return "" if any(h in _AROUND for h in headings) else None


def _pattern(cls: str, headings: Collection[str], past: bool) -> str:
    if cls in WORKS:
        return _of_work(headings, past)
    if cls in HAPPENINGS:
        return "In {}" if cls == "war" else "At {}"
    if cls in _INSIDE:
        return "In {}"
    flown = cls == "mission" and any(h in _FLOWN for h in headings)
    return "During the mission of {}" if flown else _AMONG.get(cls, "")


def _of_work(headings: Collection[str], past: bool) -> str:
    if any(h in STORY for h in headings) or (not past and any(h in _MAKING for h in headings)):
        return "In {}"
    if any(h in _MAKING for h in headings):
        return f"{_MADE[any(h in _DEVELOPING for h in headings)]}{{}}"
    if not past and not any(h in _AROUND | _AFTER | _BEFORE | {"introduction"} for h in headings):
        return "In {}"
    return "For {}" if any(h in _HONOURS for h in headings) else ""


def at_its_time(
    opening: str, subject: Subject, told: str, rows: Iterable[tuple[str, str]] = (), sentence: str = ""
) -> str:
    """A frame that fits the years told: none is "at the 1974 Games" in 1969, or "during the making" after.

    Args:
        opening: what `lead` gives.
        subject: the article's subject.
        told: the stem with its answer.
        rows: the infobox as keys and values.
        sentence: the whole sentence, of which a part told of later years puts the rest in doubt.
    """
    years = [int(year) for year in YEAR.findall(told)]
    low, high = _span(subject, rows)
    happens = subject.cls in (*HAPPENINGS, "event") and opening.startswith(("At ", "In ", "On ", "During "))
    if opening.startswith(_RUN_UP[:-2]):
        if any(int(year) > low for year in YEAR.findall(sentence)) or re.search(rf"\b{subject.noun}\b", told):
            return ""
        low, high = low - _NEAR, low
    elif opening.startswith(_AFTERMATH[:-2]):
        low, high = high if high < 9999 else low, high + _NEAR
    exists = opening.startswith("At ") and subject.cls not in HAPPENINGS
    if exists and subject.cls in _BODIES and (found := _PLACE_ASKED.search(told)):
        return "" if found["past"] else opening
    inside = opening.startswith(("In ", "On ")) and subject.cls in ("settlement", "river")
    if ((exists and subject.cls in PLACES) or inside) and _PLACE_ASKED.search(told):
        return ""
    making = opening.startswith(_MADE)
    outside = (
        (happens and any(not low <= year <= high for year in years))
        or (exists and any(year < low for year in years))
        or (making and any(not low - _LONG_BEFORE <= year <= high for year in years))
        or (making and bool(_NOT_IN_THE_MAKING.search(told)))
        or (happens and told.startswith("since "))
    )
    return "" if outside else opening


def _span(subject: Subject, rows: Iterable[tuple[str, str]]) -> tuple[int, int]:
    """The first and the last year of what happened, or since when there is a body; all years if unknown."""
    keys = _FOUNDING if subject.cls not in (*HAPPENINGS, "event") else ("date", "dates")
    own = YEAR.findall(subject.name) or ([subject.year] if subject.year and subject.cls != "war" else [])
    if not own:
        own = [year for key, value in rows if key.casefold() in keys for year in YEAR.findall(value)]
    if not own:
        return 0, 9999
    founded = subject.cls not in (*HAPPENINGS, "event") and subject.cls not in WORKS
    return int(min(own)), 9999 if founded else int(max(own))


def framed(text: str, opening: str) -> tuple[str, ...]:
    """The forms of a stem with its frame: in front, and behind it where it is short and ends in no place.

    None without a frame.

    Args:
        text: the stem without its mark and without a capital.
        opening: what `lead` gives.
    """
    if not opening:
        return ()
    forms = [f"{opening}, {_YEAR_ASKED.sub(lambda m: _WHEN[m[1]], text)}"]
    if _TRAILING.match(opening) and len(text.split()) <= _MOST_WORDS and not _OWN_FRAME.search(text):
        forms.append(f"{text} {opening[0].lower()}{opening[1:]}")
    return tuple(forms)


def in_other_words(text: str) -> tuple[str, ...]:
    """A stem and the same in other words ("in which year" for "in what year")."""
    other = re.sub(r"\b([Ii])n what year\b", r"\1n which year", text, count=1)
    return (text,) if other == text else (text, other)


def asks_late(text: str) -> bool:
    """Whether a host would read several words before the one that asks ("In the seat of which place")."""
    words = re.sub(r"^[Oo]n loan ", "", text).split()
    return not any(word.casefold() in _WH for word in words[:_SOON])


_UNTOLD_WORK = re.compile(
    r"\b(?:was|were) an? (?:study|survey|report|paper|review|description|revision|plan|proposal|offer|book"
    r"|poll)\b(?: (?:of|on|for) .+)? (?:made|published|conducted|carried out|drawn up|issued|released|held)$"
)


def is_untold_work(text: str) -> bool:
    """Whether a stem asks when some study was made, and says nothing of what it found or who made it."""
    return bool(_UNTOLD_WORK.search(text))


def says_little(text: str) -> bool:
    """Whether a stem that does not name the subject holds too few telling words, and no name."""
    words = re.findall(r"[\w'’-]+", _MEASURING.sub("units", text))
    if _SUFFERED.search(text):
        return True
    if any(w[0].isupper() for w in words):
        return False
    telling = len([w for w in words if w.casefold() not in _ASKING and len(w) > 2])
    some = text.startswith("who ") and "the" not in words and not any(w[0].isdigit() for w in words)
    little = telling < _FEWEST + some or bool(_SOME_EVENT.search(text))
    return little or (telling == _FEWEST and bool(_NONDESCRIPT.search(text)))
