"""Names formed after a pattern that many share, for bodies and honours that the world does not know.

"Ministry of Information" ─▶ other ministries     "Golden Frog" ─▶ other golden things
"St Helen's Hospital" ─▶ other saints             "Wisbech High School" ─▶ other towns of the land
"Lisbon School of Fine Arts" ─▶ other towns of the land
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.lexicon import head_type
from quiz.facts.words import word_set
from quiz.questions.gazetteer.flavours import Sought, flavour_of
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.gazetteer.towns import CITIES
from quiz.questions.made_people import origin_of_people
from quiz.questions.origins import of_people
from quiz.questions.patterned_names import names_of_pattern
from quiz.questions.prizes import GILT
from quiz.questions.quarters import other_quarters
from quiz.questions.wordset import contains_word

_TWO_NAMES = (("World War I", "First World War", "Great War"), ("World War II", "Second World War"))
FIELDS = (
    "Agriculture; Conservation; Environment; Fisheries; Food; Forestry; Lands; Mines; Natural Resources",
    "Aircraft Production; Economic Warfare; Food; Information; Labour; Supply; War Transport; Works",
    "Culture; Education; Health; Housing; Justice; Labour; Social Affairs; Welfare",
    "Commerce; Energy; Industry; Mines; Public Works; Trade; Transport; Works",
)
"""What a ministry, a department or a board can be for, by what may be taken for each other."""
EMBLEMS = """Anchor Antelope Arrow Boomerang Compass Dolphin Eagle Feather Frog Goblet Heron Horse Lantern
    Lyre Oar Owl Pelican Puck Quill Shell Spire Swan Trident"""
"""What a golden or silver prize can be in the shape of."""
SAINTS = """Andrew Anne Bartholomew Catherine Clement Cuthbert Edmund Giles Helen Joseph Lawrence Luke
    Margaret Martin Matthew Nicholas Stephen Thomas"""
_BODY_OF = re.compile(
    r"^(?P<body>(?:\w+ )?(?:Ministry|Department|Bureau|Board|Office|Commission|Directorate) of (?:the )?)"
    r"(?P<field>[A-Z]\w+(?: Works)?)$"
)
_SAINT = re.compile(r"^(?P<saint>St\.?|Saint) (?P<name>[A-Z]\w+)(?P<rest>(?:['’]s?)?(?: [A-Z].*| and .*)?)$")
_LOCAL = re.compile(
    r"^(?P<town>[A-Z][a-z]{3,}) (?P<rest>(?:(?:Girls'|Boys'|Cottage|General|City|Town|Public|Royal|Central"
    r"|Municipal|Grammar|High|County|School of(?: \w+)?) )*"
    r"(?:School|College|Hospital|Infirmary|Museum|Library|Station|Academy|Salon|(?<=Town )Hall|Cathedral|Arts"
    r"|Art|Music|Medicine|Design|Zoo|Theatre|Observatory|Mercury|Advertiser|Herald|Gazette|Echo|Examiner))$"
)
_CATEGORIES = (
    "Screenplay; First Screenplay; Original Screenplay; Adapted Screenplay; Feature Screenplay; Writing",
    "Sound; Sound Editing; Sound Mixing; Sound Design",
    "Score; Original Score; Film Score; Dramatic Score",
    "Song; Original Song; Film Song; Song Lyrics",
)
"""What prizes of one craft are called."""
_SAINTLY_LANDS = word_set("Lucia Kitts Vincent Helena Pierre Barthélemy Maarten")
_SET = word_set("Royal National International Imperial Federal Central State Public Great Grand North South")


def names_of(name: str) -> tuple[str, ...]:
    """A name and the others of the same thing, of what the world calls by several."""
    return next((names for names in _TWO_NAMES if name in names), (name,))


def formed(answer: str, land: str) -> Iterator[str]:
    """Names after the answer's pattern, () where it follows none.

    Args:
        answer: the name.
        land: the country in which it is, as the lists call it, "" for unknown.
    """
    if patterned := names_of_pattern(answer, land):
        yield from patterned
    elif quarters := other_quarters(answer):
        yield from quarters
    elif body := _BODY_OF.match(answer):
        fields = next((row for line in FIELDS if body["field"] in (row := line.split("; "))), [])
        yield from (body["body"] + field for field in fields if field != body["field"])
    elif row := categories_like(answer):
        yield from row
    elif gilt := GILT.match(answer):
        if head_type(gilt["emblem"]) is None and answer != "Golden Globe":
            yield from (f"{gilt['gilt']} {e}" for e in EMBLEMS.split() if e != gilt["emblem"])
    elif (saint := _SAINT.match(answer)) and _is_of_saint(saint["rest"]) and not _is_land(saint["name"]):
        own = saint["name"].removesuffix("s")
        yield from (f"{saint['saint']} {s}{saint['rest']}" for s in SAINTS.split() if s != own)
    elif (local := _LOCAL.match(answer)) and local["town"] not in _SET:
        yield from (f"{town} {local['rest']}" for town in _towns(local["town"], land))


def categories_like(prize: str) -> list[str]:
    """Prizes of the craft that a prize is for: "Best Adapted Screenplay" beside "Best Screenplay"."""
    own = prize.removeprefix("Best ")
    rows = (line.split("; ") for line in _CATEGORIES)
    row = next((row for row in rows if own in row and own != prize), [])
    return [f"Best {category}" for category in row if category != own]


def land_spoken_of(fact: Fact, base: FactBase) -> str:
    """The country of which a document speaks, or else that of its people."""
    sought = Sought(fact.answer.text, fact.answer.type, fact.answer.fine, "", base.document.text)
    return flavour_of(sought, VARIANTS["town"]) or origin_of_people(base)


def names_strange_land(stem: str) -> bool:
    """Whether a question names a country of whose people's names no table is: no English one fits it."""
    held = (land for land in COUNTRIES if land in stem)
    return any(not of_people(land) and contains_word(stem, land) for land in held)


def _is_land(saint: str) -> bool:
    """Whether a saint's name is that of a country: the Saint Lucia Labour Party is nobody's church."""
    return saint in _SAINTLY_LANDS


def _is_of_saint(rest: str) -> bool:
    """Whether a saint's name goes on as a church's, a school's or a hospital's does; St. Louis does not."""
    return rest.startswith(("'", "’")) or (bool(rest) and head_type(rest.split()[-1]) is not None)


def _cities(country: str) -> Sequence[str]:
    return CITIES.get(country, "").split(", ")


def _towns(town: str, land: str) -> Sequence[str]:
    """The towns of the land in which a known town lies, or else of the land that is told."""
    towns = VARIANTS["town"]
    lying = [names for country, names in towns.items() if town in names or town in _cities(country)]
    known = towns.get(land, ()) if towns.get(land) in lying or not lying else lying[0]
    return [name for name in known if name != town and " " not in name]
