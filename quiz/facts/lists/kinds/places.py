"""Lists of twin towns, of an event's toll, of charts, of subspecies and of a spacecraft's instruments."""

from __future__ import annotations

from quiz.facts.lists.relations import Ask, worded
from quiz.facts.subject_nouns import EVENTS, WORKS

_TWINS = worded(
    r"\b(?:twin|sister) (?:towns?|cit)|\btwinn",
    r"(?P<town>[^,(]+),\s*(?=(?P<land>[^,(]+?)\s*(?:\(|$))"
    r"(?:(?P<country>[^,(]+?)|[^,(]+?\s*\((?:since )?(?P<year>\d{4})\))",
    Ask(
        "list.twin_there",
        "town",
        "place",
        "With which town in {country} is {subject} twinned?",
        fine="twin town",
        beside=False,
    ),
    Ask(
        "list.twin_of_year",
        "town",
        "place",
        "With which place was {subject} twinned in {year}?",
        several="With which of these places was {subject} twinned in {year}?",
        fine="town",
    ),
    Ask("list.twin_year", "year", "date", "In which year was {subject} twinned with {town}?"),
    names=("town", "land"),
)
_BY_NATION = worded(
    r"^(?P<counted>passengers|victims|occupants|athletes|competitors|participants|prisoners|casualties|players"
    r"|survivors|delegates|entries|visitors|crew members) by (?:nationality|country|nation|citizenship"
    r"|country of origin)$",
    r"(?P<territory>[A-Z][^:–—\d(]*?)\s*[:–—]\s*(?P<number>\d[\d,]*)",
    Ask(
        "list.of_nation",
        "number",
        "count",
        "How many of the {counted} of {subject} came from {place}?",
        over=3,
    ),
    of=EVENTS,
    least=3,
    share=0.8,
    names=("territory",),
)
_DEATHS = worded(
    r"^(?:deaths|fatalities|death toll) (?:by|per|in each) [a-z ]+$",
    r"(?P<territory>[A-Z][^:–—\d(]*?)\s*[:–—]\s*(?P<number>\d[\d,]*)",
    Ask("list.deaths", "number", "count", "How many people did {subject} kill in {place}?", over=3),
    of=EVENTS,
    least=3,
    share=0.8,
    names=("territory",),
)
_CHARTS = worded(
    r"\bcharts?\b|\bpeak\b",
    r"(?P<chart>[^:–]+?)(?:\s*\([^()]*\))?\s*(?::|\s[–—-])\s+(?:No\. ?)?(?P<peak>\d{1,3})",
    Ask(
        "list.chart",
        "peak",
        "ranking",
        "What position did {subject} reach on the {chart}?|At what number did {subject} peak on the {chart}?",
        type="count",
        fine="chart position",
    ),
    of=frozenset(("album", "song")),
)
_SUBSPECIES = worded(
    "",
    r"(?P<item>[A-Z]\. ?[a-z]\. ?[a-z]+)(?: [–—-])?\s+\(?(?:[^\d–]+), (?P<year>\d{4})\)?(?:\s*[–—-]|:)\s*"
    r"(?:[Nn]ominate, )?(?:(?:[Ff]ound|[Oo]ccurs|[Ll]ives) (?:in|on) )?(?P<place>.+)",
    Ask(
        "list.subspecies",
        "item",
        "other",
        "The range of which subspecies of {subject} is given as {place}?",
        fine="subspecies",
    ),
    Ask(
        "list.subspecies_home",
        "place",
        "place",
        "Where does {item}, a subspecies of {subject}, live?",
        fine="range",
    ),
    Ask(
        "list.subspecies_year",
        "year",
        "date",
        "In which year was {item}, a subspecies of {subject}, described?",
    ),
    of=frozenset(("species",)),
)
_LENT = worded(
    r"\b(?:instruments|payload)\b",
    r"(?P<item>[A-Z][\w-]*(?:[ -][\w-]+)*?)(?: \([A-Z]+\))?, (?:provided by|from|built by) (?:the )?"
    r"(?P<maker>[^,(]+)",
    Ask(
        "list.instrument_maker",
        "maker",
        "organization",
        "Which institution provided the {item} of {subject}?",
        fine="{sort}",
    ),
    of=frozenset(("mission",)),
    names=("maker",),
)
_INSTRUMENTS = worded(
    r"\b(?:instruments|payload)\b",
    r"(?P<item>[A-Z][\w-]+)(?: \([A-Z][^()]+\))?\s*[–—-]\s*(?:an? )?(?P<what>[a-z](?:(?! and an? )[^,(])+?)"
    r"(?:,\s*(?P<city>[^,(]+?))?(?:\s*\((?:principal investigator: )?(?P<head>[^)]+)\))?",
    Ask(
        "list.instrument_kind",
        "what",
        "other",
        "What kind of instrument is {item} on {subject}?",
        fine="instrument",
    ),
    Ask(
        "list.instrument",
        "item",
        "other",
        "Which instrument of {subject} is the {what}?",
        fine="instrument name",
    ),
    Ask(
        "list.instrument_head",
        "head",
        "person",
        "Who was the principal investigator of {item}, the {what} of {subject}?",
        fine="scientist",
    ),
    Ask(
        "list.instrument_city",
        "city",
        "place",
        "From which place came {item}, the {what} of {subject}?",
        fine="city",
    ),
    Ask(
        "list.instrument_land",
        "from_land",
        "place",
        "Which country supplied {item}, the {what} of {subject}?",
        fine="country",
    ),
    of=frozenset(("mission",)),
)
_SPECIES = worded(
    r"^(?:[a-z]+ )?species$",
    r"(?P<binomial>[A-Z][a-z]*\.? [a-z]+)(?: \([A-Z][^)]*\d{4}\)| [A-Z][\w. &]+, \d{4})?"
    r"(?:\s*[–—:,]\s*|\s*\()(?:the )?(?P<common>[a-z'’A-Z-]+(?: [a-z'’A-Z-]+){0,4})\)?(?:[,(–].*)?",
    Ask("list.species", "common", "other", "What is the common name of {item}, a species of {subject}?"),
    of=frozenset(("species",)),
    least=3,
)
_ADAPTATIONS = worded(
    r"\badaptations?\b",
    r"(?P<year>\d{4})(?:: | [–—-] |, )(?:an? )?(?:[a-z-]+ )??(?P<medium>(?:television |radio |stage )?"
    r"(?:film|play|opera|musical|ballet|series))(?: adaptation| version)?,?"
    r"(?: (?P<by>directed|written|composed))? by (?P<name>[^,;()]+?)(?:[,;(].*)?",
    Ask("list.adapter", "name", "person", "Who {did} the {year} {medium} adaptation of {subject}?"),
    of=WORKS,
    share=0,
    people=("name",),
)
RELATIONS = (_SPECIES, _ADAPTATIONS, _TWINS, _BY_NATION, _DEATHS, _CHARTS, _SUBSPECIES, _LENT, _INSTRUMENTS)
