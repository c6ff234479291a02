"""Lists of results, votes, scores, signatories, productions and first ascents."""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, STEP, Ask, relation, worded
from quiz.facts.subject_nouns import EVENTS, PLACES, WORKS

_PERSON = frozenset(("person",))
_RUNNERS = worded(
    r"\b(?:results?|candidates?|votes?|by party|parties)\b",
    r"(?P<runner>[A-Z][^\d–—:,(]*?)(?: \([^()\d]*\))?(?:, [a-z][^\d–—:]*?)?\s*[–—:,(]\s*(?=\d)"
    r"(?=(?:.*?(?P<count>\d[\d,]* votes)\b)?)(?=(?:.*?(?P<share>\d[\d.]*(?:%| per cent| percent)))?)"
    r"(?=(?:.*?(?P<seats>\d+) seats?\b)?).*",
    Ask("list.candidate_votes", "count", "count", "How many {counted} did {runner} win in {subject}?"),
    Ask(
        "list.party_seats",
        "seats",
        "count",
        "How many seats did {runner} win in {subject}?",
        unit="seats",
        over=1,
    ),
    Ask(
        "list.party_share",
        "share",
        "value",
        "What share of the vote did {runner} win in {subject}?",
        by=("count",),
    ),
    of=EVENTS,
    least=3,
)
_SEATS = worded(
    r"^(?:composition|seats|current composition)$",
    r"(?!Independent|Vacant|Other)(?P<runner>[A-Z][^\d–—:,(]*?)(?: \([^()\d]*\))?\s*[–—:(]\s*"
    r"(?P<seats>\d+)(?: seats?)?\)?",
    Ask("list.seats_held", "seats", "count", "How many seats {does} {runner} hold in {subject}?", over=1),
    of=frozenset(("organization", "thing")),
    share=0.5,
)
_PEOPLES = worded(
    r"\b(?:ethnic (?:groups?|composition|origins?)|ethnicity|religions?)\b",
    r"(?P<group>[A-Z][a-z]+(?:ish|ese|an|ch|ic|ist|lim|ox|Hindu))\s*[–—:(]\s*(?P<share>\d[\d.]*%)\)?",
    Ask("list.people_share", "share", "value", "What percentage of the population of {subject} is {group}?"),
    of=PLACES,
    least=2,
    share=0.5,
)
_WON = Ask("list.win_year", "year", "date", "In which year did {subject} win {race}?", first=True)
_WINS = relation(
    r"(?:[a-z]+ )*(?:win|victory|title)",
    (r"(?P<race>[NPx])(?:,N)?[(,–](?P<year>[Ys])",),
    _WON,
    never=frozenset((*WORKS, *EVENTS)),
)
_PLACES = relation(
    r"(?:[a-z]+ )*(?:result|achievement|palmarès|win|victory)",
    (
        r"(?P<year>[Ys])[–:,](?P<rank>k)[–:,](?P<race>[NPx])(?:[,–(].)*",
        r"(?P<year>[Ys])[–:](?P<race>[NPx])[,–:](?P<rank>k)(?:[,–(].)*",
    ),
    _WON,
    never=frozenset((*WORKS, *EVENTS)),
)
_SCORES = relation(
    r"(?:critical |professional |review )?(?:reception|review|score|rating|review score)",
    (r"(?P<outlet>[NPxo])[:–](?P<score>R)",),
    Ask("list.score", "score", "value", "What score did {outlet} give {subject}?"),
    of=WORKS,
)
_SIGNED = relation(
    r"signatory|signature|signer",
    (rf"(?P<land>[NP])[–:](?P<name>{NAME})(?:,.)?",),
    Ask("list.signed", "name", "person", "Who signed {subject} for {land}?"),
)
_STAGED = relation(
    r"(?:stage |theatre )?(?:production|staging|revival)",
    (rf"(?P<year>Y)[–:,](?P<house>{NAME}),(?P<town>[NP])[,–(](?P<led>c)",),
    Ask(
        "list.production_director",
        "led",
        "person",
        "Who directed the {year} production of {subject}?",
        fine="director",
    ),
    Ask(
        "list.production_house",
        "house",
        "place",
        "At which theatre or house was the {year} production of {subject} staged?",
    ),
    of=WORKS,
)
_OWNED = relation(
    r"provenance|ownership|ownership history",
    (rf"(?P<span>S)[:–,](?P<owner>{NAME})(?:[,(].)*", rf"(?P<owner>{NAME})[(,–](?P<span>S)"),
    Ask("list.owner_then", "owner", "person", "Who owned {subject} {years}?"),
    never=_PERSON,
)
_ASCENTS = relation(
    r"first ascent",
    (r"(?P<year>Y)[–:](?P<race>[NPx])(?:[,(–].)*", r"(?P<race>[NPx])(?:,w)?[(,](?P<year>Y)(?:,.)?"),
    Ask("list.ascent_year", "year", "date", "In which year did {subject} make the first ascent of {race}?"),
    of=_PERSON,
)
_CHARACTERS = relation(
    r"character",
    (r"(?P<name>P)[,–:](?P<trait>w)(?:[,(].)*",),
    Ask(
        "list.character",
        "name",
        "cast",
        "Which character in {subject} is {trait}?",
        several="Which of these characters in {subject} is {trait}?",
    ),
    of=WORKS,
)
_TAKINGS = relation(
    r"box office|gross|box office gross",
    (r"(?P<place>[NP])[–:](?P<sum>\$)",),
    Ask("list.takings", "sum", "value", "How much did {subject} gross in {place}?"),
    of=WORKS,
)
_NUMBERS = relation(
    r"(?P<counted>visitor|passenger|student|member|employee|pupil|subscriber)"
    r"(?: number| figure| total| count)?",
    (r"(?P<year>[Ys])[:–](?P<sum>F)",),
    Ask("list.numbers", "sum", "count", "How many {counted}s did {subject} have in {year}?"),
    never=_PERSON,
)
_POSITIONS = relation(
    r"(?:academic |teaching )?(?:position|post|appointment)(?: held)?",
    (
        r"(?P<span>S)[:–](?P<post>[NPxw]),(?P<house>[NPx])",
        r"(?P<post>[NPxw]),(?P<house>[NPx])[(,–](?P<span>S)",
    ),
    Ask("list.employer", "house", "organization", "At which institution did {subject} have a post {years}?"),
    of=_PERSON,
)
_ACCIDENTS = relation(
    r"(?:[a-z]+ )*(?:accident|disaster|incident|accident and incident)",
    (r"(?P<day>[DY])[–:,](?P<mishap>[wx])[,–(](?P<toll>z)(?:[,(–].)*",),
    Ask(
        "list.mishap_toll",
        "toll",
        "count",
        "How many people were killed in the {mishap} at {subject} {day}?",
        over=1,
    ),
    never=frozenset(("person", "company", "organization", "airline", *WORKS, *EVENTS)),
)
_DEEDS = worded(
    r"^(?:timeline|chronology|key dates|history)$",
    r"(?P<year>(?:1[0-9]|20)\d\d)(?:: | [–—-] )(?P<deed>(?:damaged|destroyed|built|rebuilt|opened|reopened"
    r"|closed|looted|sold|bought|restored|enlarged|extended|renamed|converted|demolished|consecrated|founded|listed"
    r"|designated|acquired|burned|captured|besieged|commissioned|decommissioned|launched|scrapped|incorporated"
    r"|nationalised|privatised|dissolved|abandoned|excavated|granted|declared)\b[^.;]{0,60})\.?",
    Ask("list.deed_year", "year", "date", "In which year was {subject} {deed}?"),
    share=0.3,
)
_LAUNCHES = relation(
    r"release|release date|release history",
    (r"(?P<platform>[NPxw])[–:,(](?P<date>D)(?:[,(].)*", r"(?P<date>D)[–:,](?P<platform>[NPx])(?:[,(].)*"),
    Ask(
        "list.platform_date",
        "date",
        "date",
        "When was {subject} released for {platform}?",
        type="value",
        beside=False,
    ),
    of=frozenset(("game", "software")),
)
_VERSIONS = relation(
    r"(?:[a-z]+ )*(?:release|version|release history|version history|edition)",
    (r"(?P<version>[Fxg])[–:,(](?P<date>[DY])(?:[,(–].)*",),
    Ask(
        "list.version_date",
        "date",
        "date",
        "When was version {version} of {subject} released?",
        type="value",
        beside=False,
    ),
    of=frozenset(("game", "software")),
)
_EPISODES = relation(
    r"(?:[a-z]+ )*episode",
    (rf"(?P<work>{NAME})[–:,(](?P<date>D)(?:[,(–].)*", rf"(?P<date>D)[–:,](?P<work>{NAME})(?:[,(–].)*"),
    Ask(
        "list.episode_date",
        "date",
        "date",
        'When was the episode "{work}" of {subject} first broadcast?',
        type="value",
        beside=False,
    ),
    Ask(
        "list.episode_of_date",
        "work",
        "work",
        "Which episode of {subject} was first broadcast on {date}?",
        type=STEP,
    ),
    of=frozenset(("television",)),
)
_PERILS = relation(
    r"(?:[a-z]+ )*(?P<peril>eruption|earthquake|flood|fire|avalanche|explosion|raid|attack|riot)",
    (r"(?P<year>Y)[–:,](?:[^z].)*(?P<toll>z)(?:[,(–].)*",),
    Ask(
        "list.peril_toll",
        "toll",
        "count",
        "How many people were killed in the {year} {peril} {subject}?",
        over=1,
    ),
    never=frozenset(("person", *WORKS, *EVENTS)),
)
_COSTS = relation(
    r"\b(?:damage|losses|cost of)\b",
    (r"(?P<place>[NPx])[–:,(](?P<sum>\$)(?:[,(–].)*",),
    Ask("list.damage", "sum", "value", "How much damage did {subject} cause in {place}?"),
    of=EVENTS,
    scope="any",
)
RELATIONS = (
    _SEATS,
    _PEOPLES,
    _DEEDS,
    _PERILS,
    _COSTS,
    _ACCIDENTS,
    _LAUNCHES,
    _VERSIONS,
    _EPISODES,
    _RUNNERS,
    _WINS,
    _PLACES,
    _SCORES,
    _SIGNED,
    _STAGED,
    _OWNED,
    _ASCENTS,
    _CHARACTERS,
    _TAKINGS,
    _NUMBERS,
    _POSITIONS,
)
