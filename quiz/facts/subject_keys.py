"""Which keys of an infobox speak for which classes of subjects: "Laid down" is said of ships alone.

A key may stand under several classes; it then speaks for each. `key_stem` tells which spellings are one key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_MARKS = re.compile(r"\(s\)|[.\d]")
_GAPS = re.compile(r"[\s_-]+")

_KEYS: Mapping[str, str] = {
    "person": """born|birth date|birth place|birth name|date of birth|place of birth|died|death date|
        death place|spouse|partner|children|parent|father|mother|relative|occupation|profession|nationality|
        citizenship|alma mater|education|resting place|burial place|known for|notable work|pen name|
        turned pro|office|term|term start|term end|reign|coronation|thesis|doctoral advisor|doctoral student|
        honorific prefix|honorific suffix|feast|venerated in|rank|net worth|cap|youth career|senior career|
        criminal charge|criminal penalty|political party|residence|military service|peak rating|
        significant building|first appearance|playing position|position|employer|appointed|ordination|
        tribe""",
    "person|unit": "allegiance|branch",
    "person|band": "year active|instrument|associated act|label",
    "company|airline|organization|school|club|band|periodical|award|building": """founder|founded|foundation|
        formation|dissolved|formerly|former name""",
    "company|airline|organization|periodical": "headquarters|key people|area served|owner",
    "company|airline": """revenue|net income|operating income|traded as|total asset|subsidiaries|num employee|
        number of employee|employee|parent|isin""",
    "company": "industry|product|brand|service|fate|successor|defunct|division|trade name",
    "airline": "callsign|hub|secondary hub|fleet size|frequent flyer|destination|focus cities",
    "airline|station": "iata|icao",
    "organization": """leader|ideology|political position|membership|secretary general|jurisdiction|
        agency executive|minister responsible|legal status|affiliation|youth wing|legislature type|house|
        member|voting system|number of position|classification|separated from|volunteer|founding location|
        territory""",
    "school": """student|undergraduate|postgraduate|academic staff|chancellor|vice chancellor|rector|
        principal|headteacher|head teacher|enrolment|enrollment|campus|mascot|faculty""",
    "club": """ground|league|head coach|coach|manager|arena|championship|full name|short name|chairman|
        capacity""",
    "band": "origin|genre|member|past member|music director|principal conductor",
    "unit": "active|size|garrison|battle honours|engagement|identification symbol",
    "settlement|region|country|island": "population|demonym|time zone|governor|largest city|area",
    "settlement": """mayor|elevation|postal code|post town|population density|settlement type|municipality|
        coat of arms|district|province|county|borough|governorate|area code""",
    "country": """capital|currency|calling code|official language|government|driving side|monarch|
        common language""",
    "region": "seat|capital|named for|number of municipalities",
    "river": "source|mouth|basin size|discharge|tributaries|length|river system|source elevation|lock",
    "lake": """inflow|outflow|primary inflow|primary outflow|surface area|max depth|water volume|
        basin countries""",
    "mountain": "elevation|prominence|parent range|range|first ascent|last eruption|isolation|highest point",
    "island": "archipelago|highest elevation|highest point|total island|major island",
    "park": "iucn category|governing body|nearest city|visitor|designated",
    "building|stadium|bridge|station": """architect|opened|structural engineer|main contractor|completed|
        construction started|cost""",
    "building": """floor count|floor|architectural style|style|heritage designation|number of room|
        denomination|diocese|functional status|consecrated|built by|condition|bed|tower height|
        collection size|director|visitor|dedication|built|status""",
    "stadium": "surface|capacity|tenant|seating capacity|field size",
    "bridge": "carries|crosses|main span|span|impound|clearance below|design|construction began",
    "station": """platform|station code|line|track gauge|electrification|runway|ridership|number of station|
        locale""",
    "road": "route number|termini|major junction|maintained by|major cities|existed",
    "ship": """displacement|draught|draft|homeport|laid down|launched|commissioned|beam|sail plan|complement|
        armament|tonnage|port of registry|class and type|builder|ordered|yard number|struck""",
    "aircraft": "first flight|number built|role|primary user|wingspan|introduction",
    "vehicle": "body style|wheelbase|transmission|production|model year|wheel arrangement|build date|layout",
    "weapon": "cartridge|caliber|calibre|muzzle velocity|rate of fire|in service|warhead|guidance system|war",
    "mission": """mission type|launch date|launch mass|launch site|cospar id|mission duration|crew size|
        landing date|spacecraft type|wavelength|first light""",
    "rocket": "stage|payload to leo|total launches|function",
    "species": """kingdom|phylum|order|family|genus|species|binomial name|binomial|conservation status|
        type species|temporal range|clade|coat|life span""",
    "film": """starring|director|distributor|directed by|cinematography|running time|gross|box office|budget|
        edited by|screenplay|distributed by|produced by""",
    "television": """season|num season|no of season|episode|num episode|no of episode|original network|
        network|showrunner""",
    "television|podcast": "created by|hosted by|home station",
    "album|song": "recorded|studio|released|producer",
    "album": "track|label",
    "song": "b side|songwriter|lyricist",
    "book": "author|page|isbn|publication date|cover artist|illustrator|media type|oclc|volume",
    "play": "librettist|place premiered|date premiered|libretto|movement",
    "artwork": "medium|dimension|artist",
    "game": "platform|engine|mode|player|playing time|developer|designer",
    "software": """stable release|license|written in|initial release|paradigm|typing discipline|
        operating system""",
    "periodical": "circulation|editor|issn|frequency|format|first issue",
    "language": "speaker|native speaker|language family|iso|writing system|native to",
    "award": "awarded for|presented by|first awarded|eligibility",
    "law": "royal assent|territorial extent|long title|enacted by",
    "case": "court|decided|citation|judges sitting",
    "event|battle|war": "date|location|result|participant|outcome|cause",
    "event": """venue|host city|nation|athlete|turnout|magnitude|death|fatalities|injuries|formed|dissipated|
        damage|edition|champion|current champion|number of team|attendance|referee|election date|highest wind|
        lowest pressure|observed by""",
    "battle|war": """belligerent|combatant|commander|commanders and leader|strength|casualties and losses|
        part of""",
    "substance": """formula|chemical formula|molar mass|atomic number|melting point|boiling point|
        crystal system|mohs scale hardness|trade name|routes of administration|cas number""",
    "thing": """incumbent|inaugural holder|first holder|appointer|term length|
        regions with significant populations|apparent magnitude|constellation|semi-major axis|discovery date|
        orbital period|scripture|highest governing body|stylistic origin|iso code|central bank|weight|
        material""",
    "disease": "symptom|specialty|cause|treatment|risk factor|usual onset|diagnostic method",
    "food": "main ingredient|place of origin|source of milk|alcohol by volume|course|texture",
}


@lru_cache(maxsize=1)
def _by_key() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for classes, keys in _KEYS.items():
        for name in keys.split("|"):
            stem = key_stem(name)
            found[stem] = tuple(dict.fromkeys((*found.get(stem, ()), *classes.split("|"))))
    return found


def key_stem(key: str) -> str:
    """A key as the table has it: "No. of seasons" is "no of season"."""
    return _GAPS.sub(" ", _MARKS.sub("", key.lower())).strip().removesuffix("s")


def key_votes(keys: Iterable[str]) -> list[tuple[str, ...]]:
    """What each key of an infobox that is known says of its subject: the classes that have such a key."""
    known = _by_key()
    return [known[stem] for stem in sorted({key_stem(k) for k in keys}) if stem in known]
