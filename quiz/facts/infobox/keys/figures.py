"""What figures of one row are asked by, where their own nouns, a rival or a whole tell what they are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.facts.infobox.keys.model import Key, key
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.words import word_set

RIVAL = key(
    "record_rival",
    "",
    "organization",
    "Against which club did {subject} {verb} its {key}?",
    classes="club",
    fine="club",
)
RIVAL_YEAR = key("record_year", "", "date", "In which year did {subject} {verb} its {key}?")
SEATS_OF = key(
    "seats_of",
    "",
    "number",
    "How many of the {whole} seats in {item} {does} {subject} hold?"
    "|How many of the {whole} seats in {item} did {subject} hold {when}?",
    fine="seats",
)
LIVING = key("sort_living", "", "number", "How many {unit} live in {item}?", fine="people")
_DIED = key("sort_dead", "", "number", "How many people died in {subject}?", fine="deaths")
_HURT = key("sort_hurt", "", "number", "How many people were injured in {subject}?", fine="injured")
_MISSING = key("sort_missing", "", "number", "How many people were missing after {subject}?", fine="missing")
_CIVILIANS = key(
    "sort_civilians", "", "number", "How many civilians were {unit} in {subject}?", fine="casualties"
)
_FOUGHT = key("sort_fought", "", "number", "How many {unit} took part in {subject}?", fine="strength")
_IN_GARRISON = key(
    "sort_garrison", "", "number", "How many men were in the garrison at {subject}?", fine="strength"
)
_HELD = key("sort_held", "", "number", "How many {unit} {does} {subject} have?")
_WON = key("sort_won", "", "number", "How many {unit} did {subject} win?", classes="person")
FIGURE_KEYS = (
    RIVAL,
    RIVAL_YEAR,
    SEATS_OF,
    _DIED,
    _HURT,
    _MISSING,
    _CIVILIANS,
    _FOUGHT,
    _IN_GARRISON,
    _HELD,
    _WON,
)

_HARM: Mapping[str, Key] = {
    **dict.fromkeys(("dead", "killed", "deaths", "fatalities", "died"), _DIED),
    **dict.fromkeys(("injured", "wounded", "injuries"), _HURT),
    "missing": _MISSING,
}
_TOLLS = re.compile(r"(?:total )?(?:casualties|fatalities|deaths|losses|victims|human toll|death toll)")
_LOST = word_set("killed wounded injured captured")
_SIDED = word_set(
    """besiegers defenders attackers rebels knights crusaders insurgents mutineers loyalists royalists
    settlers warriors conspirators raiders"""
)
_HOLDINGS = word_set("fleet staff personnel workforce collection collections holdings rooms stock livestock")


def sort_of(name: str, noun: str, cls: str) -> tuple[Key | None, str]:
    """What a figure with a noun of its own tells in a row of that name, and how the noun is said; None where
    nothing surely."""
    last = noun.rpartition(" ")[2]
    if cls in EVENTS and _TOLLS.fullmatch(name):
        return (_HARM.get(noun), noun) if cls == "event" else (None, noun)
    if cls in EVENTS and name.startswith("civilian "):
        return (_CIVILIANS if noun in _LOST else None), noun
    if cls in EVENTS and name == "strength":
        return (_IN_GARRISON, noun) if noun == "garrison" else (_FOUGHT if last in _SIDED else None, noun)
    if name in _HOLDINGS and cls not in ("person", "species") and last.endswith("s") and noun.islower():
        return _HELD, noun
    if cls == "person" and name.endswith("titles") and re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)*", noun):
        return _WON, f"{noun} titles"
    return None, noun
