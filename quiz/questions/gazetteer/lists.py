"""The tables as lists of names."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.questions.gazetteer.common import COMMON, PLATEAUS
from quiz.questions.gazetteer.dated import DATED
from quiz.questions.gazetteer.events import EVENTS
from quiz.questions.gazetteer.groups import GROUPS
from quiz.questions.gazetteer.land_bodies import (
    BANKS,
    HIGH_SCHOOLS,
    MUSEUMS,
    PARTIES,
    RAILWAYS,
    REGIMENTS,
)
from quiz.questions.gazetteer.land_houses import (
    AIRPORTS,
    CONTESTS,
    FILM_COMPANIES,
    ORCHESTRAS,
    PUBLISHERS,
    THEATRES,
    UNIONS,
)
from quiz.questions.gazetteer.land_places import CASTLES, COUNTIES, ISLANDS, LAKES, MOUNTAINS
from quiz.questions.gazetteer.national import CLUBS, COUNTRIES, NEWSPAPERS, PROVINCES
from quiz.questions.gazetteer.nations import CHANNELS, FIRMS, PRESS, RIVERS, UNIVERSITIES
from quiz.questions.gazetteer.nature import NATURE, TAXA
from quiz.questions.gazetteer.parks import PARKS, VOIVODESHIPS
from quiz.questions.gazetteer.places import PLACES
from quiz.questions.gazetteer.schools import SCHOOLS
from quiz.questions.gazetteer.sports import CALLED, GROUNDS, LEAGUES
from quiz.questions.gazetteer.terms import LANGUAGES, TERMS
from quiz.questions.gazetteer.titles import TITLES
from quiz.questions.gazetteer.towns import TOWNS
from quiz.questions.gazetteer.works import WORKS


def _names(text: str) -> tuple[str, ...]:
    """The names of a table written as running text, divided by semicolons where names hold commas."""
    joint = ";" if ";" in text else ","
    return tuple(" ".join(part.split()) for part in text.split(joint) if part.strip())


GAZETTEER: dict[str, tuple[str, ...]] = {
    **{
        kind: _names(text)
        for table in (WORKS, EVENTS, PLACES, GROUPS, NATURE, TERMS, CALLED, COMMON, SCHOOLS, VOIVODESHIPS)
        for kind, text in table.items()
    },
    **{kind: tuple(dated) for kind, dated in DATED.items()},
    "saint for short": tuple(name.replace("Saint ", "St ") for name in _names(TERMS["saint"])),
}
GAZETTEER["instrument"] = GAZETTEER["musical instrument"]
_NATIONAL = {
    "town": TOWNS,
    "club": CLUBS,
    "league": LEAGUES,
    "stadium": GROUNDS,
    "plateau": PLATEAUS,
    "newspaper": {**PRESS, **NEWSPAPERS},
    "university": UNIVERSITIES,
    "broadcaster": CHANNELS,
    "language": LANGUAGES,
    "country": COUNTRIES,
    "province": PROVINCES,
    "foreign title": TITLES,
    "national park": PARKS,
    "castle": CASTLES,
    "county": COUNTIES,
    "island": ISLANDS,
    "bank": BANKS,
    "railway": RAILWAYS,
    "regiment": REGIMENTS,
    "party": PARTIES,
    "museum": MUSEUMS,
    "school": HIGH_SCHOOLS,
    "film company": FILM_COMPANIES,
    "publisher": PUBLISHERS,
    "orchestra": ORCHESTRAS,
    "theatre": THEATRES,
    "trade union": UNIONS,
    "competition": CONTESTS,
}
VARIANTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    **{
        kind: {flavour: _names(text) for flavour, text in table.items()}
        for kind, table in {**_NATIONAL, **TAXA}.items()
    },
    "instrument": {"music": GAZETTEER["musical instrument"], "space": GAZETTEER["science instrument"]},
    "publication": {
        **{country: _names(text) for country, text in {**PRESS, **NEWSPAPERS}.items()},
        "music": GAZETTEER["music magazine"],
        "book": GAZETTEER["book review"],
        "game": GAZETTEER["game magazine"],
    },
    "magazine": {
        "music": GAZETTEER["music magazine"],
        "book": GAZETTEER["book review"],
        "game": GAZETTEER["game magazine"],
    },
    "medal": {"art": GAZETTEER["art medal"], "science": GAZETTEER["medal"]},
    "observatory": {"weather": GAZETTEER["weather observatory"]},
    "art college": {"United States": GAZETTEER["American art college"]},
    "prize": {
        "book": GAZETTEER["prize"],
        "art": GAZETTEER["art prize"],
        "architecture": GAZETTEER["building prize"],
        "stage": GAZETTEER["stage award"],
        "music": GAZETTEER["music prize"],
        "game": GAZETTEER["game award"],
        "screen": GAZETTEER["screen award"],
        "science": GAZETTEER["science prize"],
    },
    "awards ceremony": {
        "screen": GAZETTEER["awards ceremony"],
        "music": GAZETTEER["music awards"],
        "stage": GAZETTEER["theatre awards"],
        "game": GAZETTEER["game awards"],
    },
    "film award": {
        "screen": GAZETTEER["film award"],
        "music": GAZETTEER["music categories"],
        "stage": GAZETTEER["stage categories"],
        "game": GAZETTEER["game award"],
    },
    "ministry": dict.fromkeys(("England", "Scotland", "Wales"), GAZETTEER["British ministry"]),
    "agency": {"space": GAZETTEER["space agency"], "United States": GAZETTEER["American agency"]},
    "lake": {
        **dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean lake"]),
        **{country: _names(text) for country, text in LAKES.items()},
    },
    "mountain": {
        **dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean mountain"]),
        **{country: _names(text) for country, text in MOUNTAINS.items()},
    },
    "river": {
        **dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean river"]),
        **{country: _names(text) for country, text in RIVERS.items()},
    },
    "airport": {
        "Spanish": GAZETTEER["Spanish airport"],
        **{country: _names(text) for country, text in AIRPORTS.items()},
    },
    "company": {
        **{country: _names(text) for country, text in FIRMS.items()},
        "space": GAZETTEER["aerospace company"],
    },
    "genre": {"book": GAZETTEER["book genre"]},
}
"""Lists of one kind by the document's flavour: its country, or the group that it speaks of."""

LIKE: Mapping[str, str] = {
    like: kind
    for kind, likes in {
        "film company": "studio|distributor|production company|film studio",
        "film distributor": "film distributors",
        "label": "record label|record company",
        "company": "manufacturer|firm|maker|supplier|contractor|operator",
        "food company": "seafood company|fish company|food producer|fishing company|food manufacturer",
        "game company": "developer|game developer|software company|game publisher",
        "electrical company": "electronics company|electrical firm|engineering company|engineering firm",
        "car maker": "automaker|car manufacturer|car company",
        "retailer": "shop|store|department store|chain|importer",
        "investor": "private equity firm|investment firm|investment company|private-equity firm|owner",
        "town": "birthplace|settlement|village|municipality|place|hometown",
        "province": "voivodeship|oblast|region|county|state|U.S. state|department|canton|prefecture"
        "|historical region",
        "river": "tributary|stream|watercourse",
        "mountain": "highest point|peak|volcano|hill|summit",
        "mountain range": "range of hills|hills|massif|highlands",
        "sea": "body of water",
        "cape": "headland",
        "garden": "gardens|botanical garden|botanic garden",
        "fort": "fortress|citadel",
        "theatre": "playhouse",
        "concert venue": "venue|concert hall|music venue|club night",
        "gallery": "art gallery|art museum",
        "abbey": "monastery|convent|priory",
        "order": "taxonomic order",
        "asteroid": "celestial body|minor planet|comet",
        "spacecraft": "mission|probe|orbiter|satellite|rover|space probe",
        "instrument": "science instrument",
        "actor": "actress",
        "court": "tribunal",
        "town museum": "museum",
        "town library": "library",
        "shipping line": "shipping company|line|steamship company",
        "plateau": "tableland",
        "ridge": "seamount",
        "theatre company": "drama society|theatre group|acting company",
        "choir": "chorus|choral society",
        "football division": "division",
        "monograph": "treatise|study",
        "thesis": "doctoral thesis|dissertation",
        "novel": "novella|debut novel|work|title",
        "memoir": "autobiography|account|diary|travelogue",
        "book": "textbook|guide|essay collection|anthology|collection",
        "song": "single|track|ballad|hymn|anthem|lead single|tune|theme song|duet",
        "album": "ep|studio album|record|debut album|live album|soundtrack",
        "film": "movie|feature|short film|feature film|thriller|comedy",
        "television series": "series|remake|sitcom|show|television programme|television show|programme",
        "painting": "portrait|mural|fresco|drawing|canvas",
        "sculpture": "statue",
        "opera": "operetta",
        "orchestral work": "symphony|ballet|concerto|composition|piece|suite|overture",
        "video game": "game|strategy game|computer game|expansion",
        "short story": "story",
        "orchestra": "philharmonic|symphony orchestra",
        "chamber ensemble": "ensemble|trio|chamber orchestra",
        "string quartet": "quartet",
        "band": "group|rock band|duo|pop group|indie band",
        "newspaper": "daily|daily newspaper|tabloid",
        "publication": "outlet",
        "magazine": "weekly|periodical",
        "journal": "scientific journal|academic journal",
        "music magazine": "music publication|webzine",
        "website": "aggregator|review aggregator|site|review site|web site",
        "broadcaster": "network|channel|television channel|station network|television network",
        "radio station": "radio network",
        "publisher": "publishing house|press|imprint",
        "university": "institution|alma mater",
        "conservatory": "music school|conservatoire|music academy",
        "art college": "art school|school of art|art academy",
        "royal academy": "academy",
        "institute": "research institute",
        "society": "association|learned society|guild|federation",
        "trade union": "union|labour union|labor union",
        "resistance group": "resistance organization|resistance movement|resistance network",
        "survey": "geological survey",
        "polar institute": "polar survey|research organization",
        "charity": "non-profit",
        "government body": "authority|government agency|government department",
        "legislature": "parliament|assembly",
        "regiment": "unit|regiment of foot|military unit",
        "belligerent": "kingdom|duchy|power|side|electorate|empire",
        "national team": "national side",
        "exhibition": "world's fair|exposition",
        "trade fair": "fair|motor show|air show",
        "competition": "cup|championship|tournament",
        "conference": "summit|congress",
        "treaty": "peace treaty|convention|agreement|accord|peace",
        "battle": "siege|action|engagement",
        "military operation": "operation|campaign",
        "revolution": "revolt|rebellion|uprising|civil war",
        "office": "political office|post|ministerial post|portfolio",
        "medal": "gold medal",
        "prize": "literary prize|award for literature",
        "cause of death": "disease|illness|infection",
        "rock": "stone|kind of rock|kind of stone|type of rock|type of stone",
        "religion": "faith|denomination",
        "field": "discipline|science|branch of science|field of study",
        "occupation": "profession|trade|job",
        "launch site": "spaceport",
        "nickname of a city": "nickname",
        "motto": "slogan",
        "knighthood": "order of chivalry|honour",
        "belief": "church body",
    }.items()
    for like in likes.split("|")
}
"""Fine types and nouns for which another kind's list stands in."""
