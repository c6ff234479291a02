"""Keys that are plain English nouns or participles, told alike of any class of subject that has no entry
of its own: those written out, and those that the form of the key and of its value explain ("landing mass",
"opened by", "most tries")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from quiz.facts.infobox.keys.model import Key, key
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.terms.trades import is_role
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set

# fmt: off
GENERIC_KEYS: tuple[Key, ...] = (
    key("generic_measure",
        "height|length|width|depth|weight|mass|diameter|area|volume|speed|range|altitude|elevation"
        "|wingspan|radius|thickness|circumference|temperature|average temperature|maximum depth"
        "|total length|total area|gauge|track gauge|wheelbase|dimensions|distance|span|surface area|drop"
        "|gradient|displacement|discharge|average discharge|tractive effort|muzzle velocity|calibre|caliber",
        "measure", "What {is} the {key} of {subject}?"),
    key("generic_money", "cost|price|budget|total cost|value|prize money|purse", "money",
        "What was the {key} of {subject} {when}?|What was the {key} of {subject}?"),
    key("generic_duration", "duration|lifespan|orbital period|period", "duration",
        "What {is} the {key} of {subject}?"),
    key("generic_agent",
        "sculptor|conductor|choreographer|curator|organist|engineer|designer|founder|inventor|discoverer"
        "|architect|painter|composer|author|illustrator|translator|editor|publisher|director|manager"
        "|coach|librettist|narrator|patron|patron saint|chief engineer|landscape architect"
        "|set designer|costume designer|dean|bishop|abbot|conservator|restorer|premier|rector|leader|builder"
        "|concertmaster|umpire|headteacher", "person",
        "Who {is} the {key} of {subject}?", several="Which of these people {is} a {key} of {subject}?"),
    key("generic_date",
        "renovated|restored|rebuilt|expanded|extended|signed|ratified|adopted"
        "|introduced|discontinued|discovered|dedicated|consecrated|founded|established|opened|closed"
        "|demolished|completed|launched|published|abolished|dissolved|inaugurated|unveiled|decommissioned"
        "|excavated|electrified", "date", "When was {subject} {key}?"),
)
# fmt: on

_MEASURABLE = word_set(
    """height length width breadth depth mass weight speed altitude elevation area diameter radius distance
    temperature range thrust power displacement clearance draught span wingspan inclination perimeter beam
    output effort velocity runway reach headroom capacity discharge generation fire climb
    ceiling point density gusts
    circumference thickness rainfall precipitation runtime endurance gradient"""
)
_COSTED = word_set(
    """cost budget price revenue income profit turnover endowment fee salary prize purse debt assets
    expenditure"""
)
_LASTING = word_set("duration lifespan span half-life period gestation incubation runtime residency")
_COUNTED = word_set(
    """stages sports nations rounds floors storeys rooms beds seats lanes spans tracks platforms courts
    islands schools faculties campuses branches shops stores restaurants hotels villages districts wards
    municipalities parishes chapters episodes volumes illustrations verses acts scenes movements levels
    films laureates depots routes chimneys constables officers
    characters engines decks masts guns lifts turbines locomotives carriages wheels gears doors carriers
    competitors delegates members volunteers staff pupils students dogs teams matches languages aftershocks
    fatalities casualties suites houses gates berths holes libraries museums theatres screens pitches
    musicians players runways spillways towers spires domes minarets piers junctions locks stations bridges
    tunnels aqueducts reservoirs movements grades recipients windows pews
    statues exhibits pavilions moons rings"""
)
# The type of a value, what the last word of its key must be, and how that is asked.
_BY_FORM: Mapping[str, tuple[frozenset[str], Key]] = {
    "measure": (_MEASURABLE, key("plain_measure", "", "measure", "What {is} the {key} of {subject}?")),
    "money": (
        _COSTED,
        key(
            "plain_money",
            "",
            "money",
            "What was the {key} of {subject} {when}?|What was the {key} of {subject}?",
        ),
    ),
    "duration": (_LASTING, key("plain_duration", "", "duration", "What {is} the {key} of {subject}?")),
    "number": (
        _COUNTED,
        key(
            "plain_count",
            "",
            "number",
            "How many {key} did {subject} have {when}?|How many {key} {does} {subject} have?",
        ),
    ),
}
# What is tallied in a career, and what one does to it.
_TALLIED: Mapping[str, str] = {
    noun: verb
    for verb, nouns in {
        "make": "appearances starts saves catches assists stumpings ascents flights",
        "win": "caps medals titles championships fights-won",
        "have": "fights bouts",
        "suffer": "losses defeats",
        "achieve": "wins podiums",
        "take": "wickets positions",
        "set": "laps",
        "gain": "yards",
        "score": "goals tries runs points touchdowns hundreds centuries fifties hat-tricks",
    }.items()
    for noun in nouns.split()
}
_TALLIES = {
    verb: key(f"tally_{verb}", "", "number", f"How many {{key}} did {{subject}} {verb}?", classes="person")
    for verb in dict.fromkeys(_TALLIED.values())
}
# What the subject itself did on a day, and how that is asked.
_MOVES: Mapping[str, str] = {
    "departed": "depart",
    "sailed": "sail",
    "arrived": "arrive",
    "returned": "return",
    "ended": "end",
    "started": "begin",
    "began": "begin",
    "premiered": "premiere",
    "landed": "land",
    "docked": "dock",
}
_MOVED = {
    name: key(f"move_{verb}", "", "date", f"When did {{subject}} {verb}?") for name, verb in _MOVES.items()
}
_DONE = key("plain_done", "", "date", "When was {subject} {key}?")
_DEBUT = key("plain_debut", "", "date", "When did {subject} make a {key}?", classes="person")
_DAY = key("plain_day", "", "date", "When was the {key} of {subject}?")
_AGENT = key(
    "plain_agent",
    "",
    "person",
    "Who {is} the {key} of {subject}?",
    several="Which of these people {is} a {key} of {subject}?",
    fine="",
)
_LEADER = key(
    "plain_leader",
    "",
    "person",
    "Who was the {key} at {subject}?",
    several="Which of these people was a {key} at {subject}?",
)
_LEADING = frozenset(["commander", "commanders"])
_DOER = key("plain_doer", "", "person", "Who {key} {subject}?", several="")
_FOR = key("plain_for", "", "person", "For whom was {subject} {key}?")
_AROUND = key("plain_around", "", "person", "Who was {key} {subject}?")
_MANNED = key("plain_manned", "", "number", "How many {unit} were in the {key} of {subject}?")
_TITLES = key("plain_titles", "", "number", "How many times has {subject} been {key}?")
_RECORD = key(
    "plain_record",
    "",
    "person",
    "Who holds the record for the {key} for {subject}?",
    classes="club",
    fine="player",
)
_NAMED = {
    type: key(
        "plain_named",
        "",
        type,
        "What {is} the {key} of {subject}?",
        several="Which of these {is} a {key} of {subject}?",
    )
    for type in ("place", "organization")
}
_ABOARD = word_set("captain master skipper")
"""Roles that in the box of an expedition or a disaster are those of its ship."""
_DEPUTY = word_set("second-in-command deputy vice-captain")
_APPEARING = frozenset(("appearance", "game", "match", "test", "fight"))
_ASIDE = frozenset(("predecessor", "successor"))
"""What no role is of any but a person or a firm."""
_HEADS = word_set("head chair director master keeper chief clerk captain leader secretary president")
_NO_NAMED = word_set(
    """country region province state area location city range group company assembly holding line depot
    highway route road street dam distributor organisation organization network"""
)
_BAND = word_set("party crew team group force garrison contingent delegation staff escort guard")
_DONE_BY = word_set("built made led written sung drawn won held found run cut laid kept cast")
"""Participles that do not end as others do."""
_NO_DAY = word_set("build model commission decay publication release start end completion opening closing")
_NO_EVENT = word_set(
    """retired died disappeared released unlisted related based armed manned crewed sized wounded united
    advanced existed expired owned managed located licensed"""
)
FALLBACKS: tuple[Key, ...] = (
    *(entry for _, entry in _BY_FORM.values()),
    *(*_TALLIES.values(), *_MOVED.values()),
    *(_DEBUT, _DONE, _DAY, _AGENT, _LEADER, _DOER, _FOR, _AROUND, _MANNED, _TITLES, _RECORD, _NAMED["place"]),
)
_WORDS = re.compile(r"[a-z]{3,}(?:[ -][a-z]{2,}){0,3}")


def fallback(name: str, cls: str) -> tuple[Key, ...]:
    """The entries for a key that no table holds, by its form: what they ask fits if the value is of their
    type."""
    if not _WORDS.fullmatch(name):
        return ()
    words = name.split()
    if special := _done(words, cls):
        return special
    if cls == "person":
        tallied = _TALLIED.get(words[-1], "")
        last = words[0] in ("first", "last", "final") and words[-1] in _APPEARING
        own = (
            (_DAY,)
            if last
            else (_DEBUT,)
            if words[-1] == "debut"
            else (_TALLIES[tallied],)
            if tallied
            else ()
        )
        return own or _by_value(words[-1])
    if words[-1] in _ASIDE or (words[-1] in _ABOARD and cls in EVENTS):
        return ()
    if words[-1] in _LEADING and cls in EVENTS:
        return (_LEADER,)
    if is_role(words[-1]) or words[-1] in _DEPUTY:
        return (_AGENT,)
    if len(words) == 3 and words[1] == "of" and words[0] in _HEADS:
        return (_AGENT,)
    told = head_type(words[-1]) if singular(words[-1]) not in _NO_NAMED and cls != "species" else None
    named = (replace(_NAMED[told[0]], fine=told[1]),) if told is not None and told[0] in _NAMED else ()
    return (*named, *_by_value(words[-1]))


def _done(words: list[str], cls: str) -> tuple[Key, ...]:
    """The entries for a key of what was done, won or manned."""
    last, done = words[-1], words[0].endswith("ed") or words[0] in _DONE_BY
    told = (
        (last == "by" and len(words) == 2 and done, _DOER),
        (last == "for" and len(words) == 2 and done, _FOR),
        (last == "date" and len(words) > 1 and words[-2] not in _NO_DAY, _DAY),
        (last in ("before", "after") and cls in EVENTS and is_role(words[-2]), _AROUND),
        (cls == "club" and last in ("champions", "winners") and len(words) > 1, _TITLES),
        (last in _BAND and cls != "person", _MANNED),
        (last in _MOVED and len(words) == 1 and cls != "person", _MOVED.get(last, _DONE)),
        (len(words) == 1 and last.endswith("ed") and last not in _NO_EVENT, _DONE),
        (cls == "club" and words[0] == "most" and len(words) > 1, _RECORD),
    )
    return next(((entry,) for fits, entry in told if fits), ())


def _by_value(last: str) -> tuple[Key, ...]:
    """The entries that ask for a figure of the noun a key ends in."""
    return tuple(entry for nouns, entry in _BY_FORM.values() if last in nouns)
