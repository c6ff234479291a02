"""The lexicon of subject classes: which nouns, infobox names and infobox keys speak for which class.

Adding a noun is one word in `NOUNS`. A class that has no row here is "thing".
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.words import word_set

WORKS = word_set("film television album song book play game artwork podcast periodical episode")
PLACES = word_set(
    "settlement country region river lake mountain island park building stadium bridge station road"
)
GROUPS = frozenset({"company", "organization", "school", "club", "band", "unit", "airline"})
EVENTS = frozenset({"battle", "war", "event"})

_NOUNS: Mapping[str, str] = {
    "film": "film movie documentary featurette biopic",
    "television": "series sitcom miniseries show telenovela soap anime programme program serial",
    "episode": "episode",
    "album": "album ep mixtape soundtrack lp",
    "song": "song single ballad anthem hymn",
    "book": """
        novel book novella memoir autobiography biography trilogy manga comic poem anthology collection
        textbook cookbook dictionary encyclopedia manuscript story epic chronicle essay""",
    "play": "play musical opera ballet operetta tragedy comedy symphony concerto oratorio",
    "game": "game videogame platformer",
    "artwork": "painting sculpture fresco statue mural tapestry triptych engraving portrait",
    "podcast": "podcast",
    "periodical": "newspaper magazine journal weekly periodical tabloid broadsheet",
    "person": """
        actor actress singer songwriter singer-songwriter musician composer conductor pianist violinist
        director filmmaker screenwriter writer author novelist poet playwright journalist historian
        philosopher politician statesman stateswoman president minister king queen emperor empress prince
        princess duke duchess general admiral soldier officer lawyer judge physician surgeon scientist
        physicist chemist biologist botanist zoologist astronomer mathematician engineer inventor
        architect painter sculptor artist photographer designer model dancer choreographer footballer
        player cyclist swimmer runner sprinter athlete boxer wrestler golfer skier skater driver coach
        manager mountaineer explorer navigator aviator pilot astronaut cosmonaut businessman businesswoman
        entrepreneur executive industrialist philanthropist economist theologian bishop priest nun saint
        activist teacher educator academic scholar linguist critic comedian presenter broadcaster producer
        rapper guitarist drummer bassist cellist organist soprano tenor illustrator cartoonist chef
        cricketer rower fencer gymnast racer jockey umpire referee cryptographer geologist meteorologist
        oceanographer programmer cinematographer editor translator diplomat monarch ruler woman man person
        hydrographer cartographer naturalist midwife nurse sailor printer glassblower weaver nobleman
        noblewoman""",
    "band": "band duo trio quartet quintet orchestra ensemble choir supergroup",
    "settlement": """
        city town village municipality capital hamlet settlement suburb commune borough port neighbourhood
        neighborhood district metropolis seaport""",
    "country": "country nation republic kingdom state microstate monarchy",
    "region": """
        region province county prefecture territory canton peninsula valley desert coast department oblast""",
    "river": "river tributary stream creek canal strait",
    "lake": "lake reservoir sea lagoon bay gulf",
    "mountain": "mountain volcano peak stratovolcano hill summit massif glacier",
    "island": "island islet isle isles archipelago atoll",
    "park": "park garden reserve arboretum zoo",
    "company": """
        company corporation manufacturer brewery brand retailer firm publisher conglomerate bank studio
        label startup maker supermarket chain developer distillery shipbuilder subsidiary carmaker
        automaker""",
    "airline": "airline carrier",
    "organization": """
        organization organisation charity foundation agency association union society party federation
        institute church ministry commission ngo cooperative institution laboratory network council league
        confederation trust""",
    "school": "university college school academy conservatory seminary polytechnic",
    "club": "club team franchise side",
    "unit": "regiment battalion brigade division squadron legion",
    "mission": """
        mission spacecraft probe orbiter satellite rover lander telescope spaceflight flyby observatory""",
    "rocket": "rocket launcher",
    "weapon": """
        howitzer rifle pistol revolver gun cannon missile torpedo mortar carbine musket shotgun bomb bayonet
        sword submachine-gun grenade""",
    "ship": """
        ship vessel ferry frigate destroyer cruiser submarine battleship steamship schooner brig liner
        yacht icebreaker barque trawler lifeboat sloop clipper steamer lightship
        minesweeper minelayer corvette gunboat tugboat dreadnought ironclad galleon ketch freighter tanker
        dredger whaler troopship""",
    "aircraft": """
        aircraft airliner airplane aeroplane helicopter fighter bomber glider airship biplane monoplane
        seaplane floatplane""",
    "vehicle": "car automobile motorcycle truck locomotive bus tank tram",
    "species": """
        species genus subspecies bird frog fish mammal beetle moth butterfly tree shrub plant orchid
        fungus lizard snake toad spider bat rodent shark whale mollusc crustacean fern moss insect herb
        grass dinosaur salamander seabird wader songbird parrot owl snail crab breed mushroom""",
    "battle": "battle engagement siege skirmish offensive raid confrontation",
    "war": "war conflict uprising rebellion revolution campaign revolt insurgency",
    "event": """
        festival election tournament championship ceremony disaster earthquake flood storm hurricane
        exhibition conference race final season treaty fire eruption match expedition strike protest
        referendum regatta outbreak pandemic accident shipwreck massacre typhoon cyclone olympics games
        flight crash collision derailment hijacking bombing sinking explosion avalanche landslide famine
        riot coup event""",
    "building": """
        building skyscraper tower castle palace cathedral temple mosque theatre theater museum library
        hotel house monastery abbey lighthouse hall mansion fort fortress monument synagogue basilica
        chapel pavilion mill mine colliery quarry prison hospital shipyard pier""",
    "stadium": "stadium arena velodrome racecourse ground",
    "bridge": "bridge viaduct tunnel dam aqueduct",
    "station": "station airport railway line",
    "road": "road highway motorway freeway expressway",
    "language": "language dialect creole pidgin",
    "award": "award prize medal trophy order honour",
    "law": "act law statute decree directive ordinance constitution bill legislation amendment",
    "case": "lawsuit",
    "software": "software browser protocol compiler application app website",
    "substance": "element mineral compound alloy chemical drug medication",
    "disease": "disease disorder syndrome infection illness parasitosis zoonosis cancer",
    "food": "dish cheese bread beer wine dessert soup cake sauce drink cocktail liqueur pastry stew",
}

NOUNS: Mapping[str, str] = {noun: cls for cls, nouns in _NOUNS.items() for noun in word_set(nouns)}

# A qualifying word and its head that are told together: "video game", not "game".
PAIRS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("video", "game"): ("game", "video game"),
    ("computer", "game"): ("game", "video game"),
    ("role-playing", "game"): ("game", "video game"),
    ("adventure", "game"): ("game", "video game"),
    ("puzzle", "game"): ("game", "video game"),
    ("strategy", "game"): ("game", "video game"),
    ("upper", "house"): ("organization", "chamber"),
    ("lower", "house"): ("organization", "chamber"),
    ("public", "broadcaster"): ("organization", "broadcaster"),
    ("national", "broadcaster"): ("organization", "broadcaster"),
    ("board", "game"): ("game", "board game"),
    ("card", "game"): ("game", "card game"),
    ("television", "film"): ("film", "television film"),
    ("short", "film"): ("film", "short film"),
    ("short", "story"): ("book", "short story"),
    ("graphic", "novel"): ("book", "graphic novel"),
    ("book", "series"): ("book", "book series"),
    ("novel", "series"): ("book", "novel series"),
    ("film", "series"): ("film", "film series"),
    ("web", "series"): ("television", "web series"),
    ("comic", "book"): ("book", "comic book"),
    ("space", "probe"): ("mission", "space probe"),
    ("space", "telescope"): ("mission", "space telescope"),
    ("space", "station"): ("mission", "space station"),
    ("research", "vessel"): ("ship", "research vessel"),
    ("record", "label"): ("company", "record label"),
    ("ghost", "town"): ("settlement", "ghost town"),
    ("football", "team"): ("club", "team"),
    ("concept", "album"): ("album", "album"),
    ("railway", "station"): ("station", "railway station"),
    ("power", "station"): ("building", "power station"),
    ("power", "plant"): ("building", "power station"),
    ("radio", "station"): ("organization", "radio station"),
    ("television", "station"): ("organization", "television station"),
    ("police", "force"): ("organization", "police force"),
    ("bus", "operator"): ("company", "bus operator"),
    ("bus", "company"): ("company", "bus company"),
    ("aircraft", "carrier"): ("ship", "aircraft carrier"),
    ("sea", "battle"): ("battle", "battle"),
    ("national", "park"): ("park", "national park"),
    ("opera", "house"): ("building", "opera house"),
    ("art", "museum"): ("building", "museum"),
    ("radio", "series"): ("podcast", "radio series"),
    ("radio", "play"): ("play", "radio play"),
    ("island", "country"): ("country", "country"),
    ("island", "nation"): ("country", "country"),
    ("vector", "graphics"): ("software", "software"),
    ("text", "editor"): ("software", "text editor"),
    ("image", "editor"): ("software", "image editor"),
    ("media", "player"): ("software", "media player"),
    ("operating", "system"): ("software", "operating system"),
    ("legal", "case"): ("case", "case"),
    ("court", "case"): ("case", "case"),
    ("programming", "language"): ("software", "programming language"),
    ("literary", "award"): ("award", "award"),
}

# Words by which an infobox's own name gives the class away ("Infobox football club").
INFOBOX_NAMES: Mapping[str, str] = {
    **{noun: cls for noun, cls in NOUNS.items() if cls not in ("person",)},
    "television": "television",
    "tv": "television",
    "person": "person",
    "biography": "person",
    "footballer": "person",
    "officeholder": "person",
    "scientist": "person",
    "writer": "person",
    "artist": "person",
    "actor": "person",
    "royalty": "person",
    "sportsperson": "person",
    "academic": "person",
    "spaceflight": "mission",
    "speciesbox": "species",
    "taxobox": "species",
    "military conflict": "battle",
    "video": "game",
    "musical": "band",
}

KEY_VOTES: Mapping[str, str] = {
    "starring": "film",
    "cinematography": "film",
    "gross": "film",
    "num seasons": "television",
    "seasons": "television",
    "episodes": "television",
    "born": "person",
    "birth date": "person",
    "birth place": "person",
    "alma mater": "person",
    "spouse": "person",
    "clubs1": "person",
    "genus": "species",
    "binomial name": "species",
    "binomial": "species",
    "conservation status": "species",
    "belligerents1": "battle",
    "combatant1": "battle",
    "commanders1": "battle",
    "commander1": "battle",
    "strength1": "battle",
    "ground": "club",
    "league": "club",
    "isbn": "book",
    "pages": "book",
    "label": "album",
    "tracks": "album",
    "platforms": "game",
    "platform": "game",
    "revenue": "company",
    "traded as": "company",
    "number of employees": "company",
    "mayor": "settlement",
    "population": "settlement",
    "elevation": "settlement",
    "currency": "country",
    "calling code": "country",
    "mission type": "mission",
    "launch mass": "mission",
    "launch date": "mission",
    "launch site": "mission",
    "displacement": "ship",
    "draught": "ship",
    "draft": "ship",
    "homeport": "ship",
    "floor count": "building",
    "floors": "building",
    "architect": "building",
    "speakers": "language",
    "native speakers": "language",
    "members": "band",
    "past members": "band",
}

PERSON_SUFFIXES = (
    "ist",
    "ian",
    "ologist",
    "woman",
    "man",
    "eer",
    "ress",
    "grapher",
    "maker",
    "wright",
    "keeper",
)

# Words at which the noun phrase of a lead's predicate ends.
STOPS = word_set(
    """of in on at by for from to with and or but that which who whose where when than as about into since
    until between under near off along around across outside over above beneath beside , ; : . written
    directed produced based located situated set founded built
    known held fought launched developed published released recorded performed designed operated created
    headquartered starring consisting formed composed native found established made flown run owned"""
)
