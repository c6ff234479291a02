"""The tables as lists of names."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.questions.gazetteer.common import COMMON, PLATEAUS
from quiz.questions.gazetteer.dated import DATED
from quiz.questions.gazetteer.events import EVENTS
from quiz.questions.gazetteer.groups import GROUPS
from quiz.questions.gazetteer.national import CLUBS, COUNTRIES, NEWSPAPERS, PROVINCES
from quiz.questions.gazetteer.nations import CHANNELS, FIRMS, MOUNTAINS, PRESS, RIVERS, UNIVERSITIES
from quiz.questions.gazetteer.nature import NATURE, TAXA
from quiz.questions.gazetteer.parks import PARKS, VOIVODESHIPS
from quiz.questions.gazetteer.places import PLACES
from quiz.questions.gazetteer.sports import CALLED, GROUNDS, LEAGUES
from quiz.questions.gazetteer.terms import LANGUAGES, TERMS
from quiz.questions.gazetteer.titles import TITLES
from quiz.questions.gazetteer.towns import TOWNS
from quiz.questions.gazetteer.works import WORKS


def _names(text: str) -> tuple[str, ...]:
    """The names of a table written as running text, divided by semicolons where names hold commas."""
    joint = ";" if ";" in text else ","
    return tuple(" ".join(part.split()) for part in text.split(joint) if part.strip())


GAZETTEER: Mapping[str, tuple[str, ...]] = {
    **{
        kind: _names(text)
        for table in (WORKS, EVENTS, PLACES, GROUPS, NATURE, TERMS, CALLED, COMMON, VOIVODESHIPS)
        for kind, text in table.items()
    },
    **{kind: tuple(dated) for kind, dated in DATED.items()},
    "saint for short": tuple(name.replace("Saint ", "St ") for name in _names(TERMS["saint"])),
}
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
}
VARIANTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    **{
        kind: {flavour: _names(text) for flavour, text in table.items()}
        for kind, table in {**_NATIONAL, **TAXA}.items()
    },
    "instrument": {"music": GAZETTEER["musical instrument"], "space": GAZETTEER["instrument"]},
    "publication": {
        **{country: _names(text) for country, text in {**PRESS, **NEWSPAPERS}.items()},
        "music": GAZETTEER["music magazine"],
        "book": GAZETTEER["book review"],
        "game": GAZETTEER["game magazine"],
    },
    "medal": {"art": GAZETTEER["art medal"]},
    "prize": {
        "music": GAZETTEER["music prize"],
        "game": GAZETTEER["game award"],
        "screen": GAZETTEER["screen award"],
        "science": GAZETTEER["science prize"],
    },
    "awards ceremony": {"music": GAZETTEER["music awards"], "game": GAZETTEER["game awards"]},
    "film award": {"game": GAZETTEER["game award"]},
    "agency": {"space": GAZETTEER["space agency"], "United States": GAZETTEER["American agency"]},
    "lake": dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean lake"]),
    "mountain": {
        **dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean mountain"]),
        **{country: _names(text) for country, text in MOUNTAINS.items()},
    },
    "river": {
        **dict.fromkeys(("Chile", "Argentina"), GAZETTEER["Andean river"]),
        **{country: _names(text) for country, text in RIVERS.items()},
    },
    "airport": {"Spanish": GAZETTEER["Spanish airport"]},
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
        "film company": "studio|distributor|film distributor|production company|film studio",
        "label": "record label|record company",
        "company": "manufacturer|firm|maker|supplier|contractor|operator",
        "food company": "seafood company|fish company|food producer|fishing company|food manufacturer",
        "game company": "developer|game developer|software company|game publisher",
        "electrical company": "electronics company|electrical firm|engineering company|engineering firm",
        "car maker": "automaker|car manufacturer|car company",
        "retailer": "shop|store|department store|chain|importer",
        "investor": "private equity firm|investment firm|investment company|private-equity firm|owner",
        "town": "birthplace|settlement|village|port|municipality|place|hometown",
        "province": "voivodeship|oblast|region|county|state|U.S. state|department|canton|prefecture"
        "|historical region",
        "river": "tributary|stream|watercourse",
        "mountain": "highest point|peak|volcano|hill|summit",
        "mountain range": "range of hills|hills|massif|highlands",
        "sea": "bay|gulf|strait|ocean|body of water|channel",
        "cape": "peninsula|headland",
        "park": "garden|gardens|reserve",
        "castle": "fort|fortress|citadel",
        "theatre": "cinema|opera house",
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
        "orchestra": "ensemble|quartet|trio|philharmonic",
        "band": "group|rock band|duo|pop group|indie band",
        "newspaper": "daily|daily newspaper|tabloid",
        "publication": "magazine|journal|weekly|periodical|outlet",
        "music magazine": "music publication|webzine",
        "website": "aggregator|review aggregator|site|review site|web site",
        "broadcaster": "network|channel|television channel|radio station|station network|television network",
        "publisher": "publishing house|press|imprint",
        "university": "institution|alma mater",
        "art school": "conservatory|academy|music school|drama school|conservatoire",
        "institute": "research institute|laboratory|observatory",
        "society": "association|learned society|guild|federation",
        "trade union": "union|labour union|labor union",
        "resistance group": "resistance organization|resistance movement|resistance network",
        "survey": "polar survey|geological survey|research organization",
        "charity": "foundation|trust|non-profit",
        "government body": "ministry|authority|government agency|government department",
        "council": "parliament|assembly|committee|chamber",
        "army": "regiment|battalion|unit|corps|brigade|regiment of foot|military unit",
        "fleet": "squadron|flotilla",
        "belligerent": "kingdom|duchy|power|side|electorate|empire",
        "national team": "national side",
        "exhibition": "trade fair|world's fair|fair|exposition|trade show",
        "competition": "cup|championship|tournament",
        "conference": "summit|congress",
        "treaty": "peace treaty|convention|agreement|accord|peace",
        "battle": "siege|action|engagement",
        "military operation": "operation|campaign",
        "revolution": "revolt|rebellion|uprising|civil war",
        "office": "political office|post|ministerial post|portfolio",
        "medal": "gold medal",
        "prize": "literary prize|award for literature",
        "disease": "illness|infection",
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

SPORTS = ("rugby", "ice hockey", "cricket", "basketball")
"""Flavours that say more than the country of a club."""
FLAVOURS: Mapping[str, str] = {
    "bird": "bird birds Aves passerine flycatcher nest plumage",
    "mammal": "mammal mammals Mammalia rodent fur",
    "fish": "fish fishes fin fins Actinopterygii",
    "insect": "insect insects beetle butterfly moth larvae Insecta",
    "reptile": "lizard snake reptile tortoise Reptilia",
    "frog": "frog frogs toad tadpoles Amphibia",
    "conifer": "conifer conifers cones Pinopsida",
    "plant": "plant plants flowers leaves petals Plantae",
    "music": "album song songs band singer tracks",
    "space": "spacecraft orbiter probe satellite orbit",
    "book": "novel book author chapters narrator",
    "rugby": "rugby Rugby scrum-half fly-half tries hooker",
    "ice hockey": "hockey Hockey goaltender puck shutouts",
    "cricket": "cricket Cricket wicket wickets innings batsman",
    "basketball": "basketball Basketball rebounds",
    "game": "game gameplay player players console developer",
    "screen": "film television episode episodes drama directed filmed",
    "science": "chemist physicist laboratory thesis scientist professor research chemistry physics",
    "art": "painter painting paintings exhibition exhibited canvas sculptor",
    "Spanish": "Spanish Spain Chile Chilean Argentina Argentine Peru Mexico Mexican Colombia",
    "Sweden": "Sweden Swedish",
    "Norway": "Norway Norwegian",
    "Denmark": "Denmark Danish",
    "Finland": "Finland Finnish",
    "Germany": "Germany German",
    "Austria": "Austria Austrian",
    "Switzerland": "Switzerland Swiss",
    "Netherlands": "Netherlands Dutch",
    "Belgium": "Belgium Belgian",
    "France": "France French",
    "Spain": "Spain Spanish",
    "Portugal": "Portugal Portuguese",
    "Italy": "Italy Italian",
    "Greece": "Greece Greek",
    "Poland": "Poland Polish",
    "Hungary": "Hungary Hungarian",
    "Czech": "Czech Czechoslovakia Czechia Bohemia",
    "Romania": "Romania Romanian",
    "Russia": "Russia Russian Soviet",
    "Ireland": "Ireland Irish",
    "Scotland": "Scotland Scottish",
    "Wales": "Wales Welsh",
    "England": "England English Britain British",
    "United States": "United States American U.S.",
    "Canada": "Canada Canadian",
    "Australia": "Australia Australian",
    "New Zealand": "Zealand",
    "South Africa": "South Africa South African",
    "Nigeria": "Nigeria Nigerian",
    "Cameroon": "Cameroon Cameroonian",
    "India": "India Indian",
    "Japan": "Japan Japanese",
    "China": "China Chinese",
    "Indonesia": "Indonesia Indonesian",
    "Turkey": "Turkey Turkish",
    "Brazil": "Brazil Brazilian",
    "Argentina": "Argentina Argentine",
    "Chile": "Chile Chilean",
    "Mexico": "Mexico Mexican",
    "Peru": "Peru Peruvian",
    "Ukraine": "Ukraine Ukrainian",
    "Vietnam": "Vietnam Vietnamese Laos",
    "Madagascar": "Madagascar Malagasy",
    "Egypt": "Egypt Egyptian",
    "Ghana": "Ghana Ghanaian",
    "Kenya": "Kenya Kenyan",
}
"""The words by which a document shows of which country or group it speaks."""
