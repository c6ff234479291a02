"""Words that tell what a name is. One entry here teaches the generator a kind of organisation, place or work.

`HEADS` maps the last word of a name ("Meridian Gate *Releasing*") or the common noun beside it ("the *label*
Tin Anchor") to its type and to the noun that a question uses for it ("Which *record label* …").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.facts.words import word_set

_TABLE: Mapping[str, Mapping[str, str]] = {
    "organization": {
        "company": (
            "company firm corporation conglomerate manufacturer inc ltd llc plc gmbh corp co startup "
            "enterprises industries holdings group subsidiary contractor supplier retailer shipyard "
            "brewery bakery airline automaker works motors foundry systems technologies electronics "
            "aerospace logistics brothers ropeworks ironworks steelworks brickworks waterworks glassworks"
        ),
        "film company": "pictures films studios productions releasing entertainment distributor",
        "record label": "records label recordings",
        "publisher": (
            "press publishing publisher publishers books verlag förlag forlag éditions editions wydawnictwo"
        ),
        "publication": (
            "newspaper magazine journal daily weekly gazette herald tribune review times courier "
            "chronicle post periodical tabloid paper website webzine examiner advertiser"
        ),
        "broadcaster": "broadcaster network channel radio television broadcasting",
        "university": "university college polytechnic academy conservatory conservatoire",
        "institute": "institute laboratory laboratories observatory",
        "school": "school gymnasium lyceum seminary",
        "band": "band ensemble orchestra quartet trio choir duo",
        "club": (
            "club fc f.c. afc united rovers wanderers athletic albion rangers thistle hotspur hibernians "
            "corinthians"
        ),
        "team": "team squad",
        "party": "party",
        "bank": "bank",
        "agency": "agency authority commission bureau department ministry office service",
        "council": "council committee board",
        "legislature": "parliament senate assembly legislature diet",
        "society": (
            "society association guild federation union foundation trust charity organisation "
            "organization fund alliance institution"
        ),
        "trade union": "workers",
        "division": "division",
        "stock exchange": "exchange",
        "court": "court tribunal",
        "survey": "survey",
        "shipping line": "line lines",
        "navy": "navy",
        "army": "army militia force",
        "unit": "regiment battalion brigade corps infantry cavalry artillery",
        "fleet": "fleet squadron flotilla",
        "church": "diocese archdiocese order",
        "ship": (
            "ship barque brig steamer frigate schooner trawler destroyer submarine carrier liner tanker "
            "freighter steamship ferry yacht cutter cruiser battleship corvette minesweeper tug whaler "
            "sealer sloop ketch clipper vessel lifeboat icebreaker steamboat sternwheeler riverboat "
            "paddle-steamer sidewheeler dredger"
        ),
    },
    "place": {
        "museum": "museum gallery galleries",
        "cemetery": "cemetery churchyard graveyard mausoleum crypt necropolis",
        "church": "church cathedral abbey chapel basilica mosque temple synagogue monastery priory convent",
        "theatre": "theatre theater playhouse cinema",
        "stadium": "stadium arena ground",
        "hospital": "hospital infirmary",
        "zoo": "zoo aquarium",
        "field": "field meadow heath moor",
        "hotel": "hotel inn",
        "pub": "pub tavern arms",
        "café": "café",
        "waterfall": "waterfall falls",
        "reef": "reef",
        "pier": "pier wharf quay jetty",
        "library": "library",
        "river": "river creek stream",
        "lake": "lake reservoir lagoon loch",
        "sea": "sea ocean gulf strait",
        "": "bay",
        "inlet": "inlet estuary firth fjord cove",
        "coast": "coast",
        "land": "land",
        "monument": "monument fountain memorial obelisk",
        "mine": "mine colliery shaft quarry",
        "island": "island islands isle islet archipelago atoll",
        "mountain": "mountain mountains mount hill hills peak ridge volcano range massif",
        "street": "street road avenue boulevard square lane",
        "road": "highway motorway expressway freeway turnpike",
        "railway": "railway railroad tramway",
        "canal": "canal",
        "dam": "dam barrage weir",
        "tunnel": "tunnel",
        "stand": "stand grandstand",
        "bridge": "bridge viaduct aqueduct",
        "airport": "airport airfield",
        "station": "station",
        "port": "port harbour harbor dock docks",
        "building": (
            "building tower palace castle fort fortress hall house mansion villa lighthouse "
            "prison barracks citadel"
        ),
        "park": "park garden gardens reserve forest",
        "asteroid": "asteroid",
        "planet": "planet",
        "moon": "moon satellite",
        "crater": "crater",
        "village": "village hamlet",
        "town": "town township borough municipality",
        "city": "city capital",
        "country": (
            "country kingdom republic nation empire duchy principality sultanate emirate margraviate "
            "electorate archduchy landgraviate khanate"
        ),
        "province": (
            "province county state region district prefecture canton territory voivodeship oblast "
            "governorate krai"
        ),
        "glacier": "glacier glaciers icefield",
        "valley": "valley canyon gorge plain",
        "desert": "desert",
        "plateau": "plateau",
        "peninsula": "peninsula",
        "headland": "cape headland",
    },
    "event": {
        "festival": "festival biennale week fleadh eisteddfod",
        "awards ceremony": "awards oscars baftas emmys grammys",
        "competition": (
            "cup league championship championships tournament olympics games marathon trophy rally shield"
        ),
        "law": "act",
        "war": "war rebellion revolt uprising revolution campaign",
        "battle": "battle siege raid",
        "race": "prix regatta",
        "conference": "conference summit congress",
        "exhibition": "exhibition expo fair exposition",
        "treaty": "treaty convention accord agreement armistice",
    },
    "award": {
        "award": "award prize medal oscar order fellowship honour decoration bursary",
    },
    "work": {
        "film": "film movie documentary featurette",
        "television series": "series sitcom show miniseries telenovela",
        "novel": "novel novella",
        "book": "book memoir autobiography monograph treatise biography textbook anthology history",
        "play": "play drama",
        "musical": "musical",
        "opera": "opera ballet symphony cantata oratorio concerto",
        "album": "album ep",
        "song": "song single track ballad hymn anthem duet",
        "poem": "poem sonnet",
        "short story": "story",
        "video game": "game",
        "painting": "painting sculpture mural fresco portrait",
        "episode": "episode",
        "aria": "aria",
        "": "sequel prequel spin-off remake expansion",
    },
}
HEADS: dict[str, tuple[str, str]] = {
    word: (type_, fine)
    for type_, kinds in _TABLE.items()
    for fine, words in kinds.items()
    for word in words.split()
}
FINE_NOUNS = frozenset(fine for _, fine in HEADS.values() if fine)

STARTS: dict[str, tuple[str, str]] = {
    word: kind
    for kind, words in {
        ("place", "river"): "rio río rivière river",
        ("place", "lake"): "lago lac lake loch laguna lough",
        ("place", "mountain"): "cerro monte mont mount pico volcán",
        ("place", "island"): "isla isola île isle ilha",
        ("place", "headland"): "cape",
        ("place", ""): "punta puerto playa fort port villa valle sierra golfo bahía cabo",
        ("organization", "university"): "universidad università université universität universidade",
        ("place", "stadium"): "estadio stadio stade stadion estádio arena aréna",
        ("place", "bridge"): "puente ponte pont",
        ("place", "park"): "parque parc parco",
        ("place", "road"): "route",
        (
            "organization",
            "club",
        ): "fc real sporting dynamo dinamo atlético deportivo borussia inter olympique",
        ("place", "museum"): "museo musée museu",
        ("place", "theatre"): "teatro théâtre",
        ("place", "café"): "café",
        ("award", "award"): "prix premio",
        ("place", "street"): "calle rue via avenida",
        ("place", "square"): "plaza piazza praça",
        (
            "place",
            "building",
        ): "castle castillo château schloss palazzo palacio palais casa edificio",
        ("organization", "publication"): (
            "gazzetta giornale corriere rivista revista zeitschrift diario jornal bulletin annalen"
        ),
        ("organization", "ship"): "mv ss hms rms uss hmas hmcs",
        ("organization", "publisher"): "editorial éditions edizioni wydawnictwo",
    }.items()
    for word in words.split()
}
"""What the first word of a name tells, in the languages of which English texts keep the names."""

PAPERS = re.compile(
    r"^the .* (?:Guardian|Mercury|Telegraph|Observer|Bulletin|Argus|Inquirer|Enquirer|Sentinel|Despatch)$"
    r"|^the (?:Daily|Sunday|Evening|Morning) (?:Express|Mail|Mirror|News|Sketch|Standard|Star)$"
    r"|(?:zeitung|tidende|tidning(?:en)?|posten|bladet|blad)$"
)
"""What newspapers are called, where the words are no common nouns for one."""
BROADCASTERS = word_set(
    """AMC ARD BBC CBC CBS Hulu HBO ITV NBC Netflix NHK NPO NRK ORF PBS RTBF RTVE RTÉ Showtime SVT TF1
    TVE TVP VRT Yle ZDF"""
)
PARTS_OF_LAND = word_set(
    """North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Little Outer
    Inner New Old"""
)
"""First words of places ("Upper Talva"), and of nobody."""

TITLES = word_set(
    """Mr Mrs Ms Miss Dr Sir Dame Lord Lady Captain Colonel General Major Lieutenant Admiral Commander
    Marshal Sergeant President Professor Prof Rev Reverend Father Sister Brother Mother Bishop
    Archbishop Pope King Queen Prince Princess Emperor Duke Count Baron Chancellor Senator Governor
    Mayor Judge Justice Minister CEO CFO CTO Mr. Mrs. Ms. Dr. Prof. Rev. Capt. Col. Gen. Lt. Sgt.
    Brigadier Commodore"""
)
SAINTLY = frozenset(("St", "St.", "Saint"))
NOBLES = word_set("Earl Marquess Marquis Viscount Viscountess Duchess Countess Margrave Landgrave Elector")
PARTICLES = word_set(
    """van der den dem des de la le del della da das dos du di von zu bin ibn al el y ten ter af av lo las los
    san st. upon"""
)
JOINING_HEADS = word_set(
    """guild university academy battle house museum gallery bank church ministry order school institute
    society department college bay gulf isle city bridge treaty siege duke kingdom republic bishop
    archbishop diocese chamber board office court union league army hall castle port cape mount lake
    river sea peace council association federation faculty centre center national royal journal
    cross legion star duchy principality
    history feast state commission convention declaration edict congress parliament festival lord
    lady earl marquess marquis viscount duchess countess margrave landgrave elector count prince princess
    king queen mayor governor minister palace tower hospital library
    garden gardens cathedral abbey war"""
)
GENERIC_ENDINGS = word_set(
    """Films Pictures Inc Inc. Ltd Ltd. Company Corporation Corp Co Co. Records Press Group Studios
    Productions Entertainment Releasing University Limited plc Plc GmbH AG Motors Airlines
    Industries Works Instruments Systems Foundation Publishing Books"""
)

OWN_NOUNS = word_set(
    """orchestra choir quartet hill range tower hall castle cathedral abbey chapel gallery lighthouse volcano
    cinema inn infirmary"""
)
"""Last words of names by which those are asked for, for they say more than their kind."""
CLUB_WORDS = word_set("City Town United County Albion Athletic Rangers Rovers Wanderers")
"""What follows a town's name in those of its clubs."""
_LOOSER = {
    "university": (re.compile(r"universit|polytechnic", re.IGNORECASE), "institution"),
    "army": (re.compile(r"army|militia|army corps", re.IGNORECASE), "force"),
    "society": (re.compile(r"^(?!.*\b(?:Union|Alliance)$)"), "organization"),
    "film company": (re.compile(r"^(?!.*\bStudios?$)"), "studio"),
    "band": (re.compile(r"^(?!.*\b(?:Orchestra|Philharmonic|Symphony)$)"), "orchestra"),
}


def head_type(word: str) -> tuple[str, str] | None:
    """The type and fine type that the last word of a name, or the noun beside it, tells; None if nothing."""
    word = word.casefold()
    return HEADS.get(word) or (HEADS.get(word[:-1]) if word.endswith("s") and word not in HEADS else None)


def is_post(words: list[str]) -> bool:
    """Whether a name is that of a post: "Minister of Fisheries"."""
    return words[0] in ("Minister", "Secretary", "Director", "President", "Prime") and len(words) > 2


def kind_asked(text: str, fine: str) -> str:
    """The noun by which a name is asked for: a choir is no "band", an academy no "university"."""
    own = text.split()[-1].casefold()
    if own in OWN_NOUNS and HEADS[own][1] == fine:
        return own
    looser = _LOOSER.get(fine)
    return looser[1] if looser and not looser[0].search(text) else fine
