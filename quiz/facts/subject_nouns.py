"""The lexicon of subject classes: which nouns, infobox names and infobox keys speak for which class.

Adding a noun is one word in `NOUNS`. A class that has no row here is "thing".
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.terms.trades import ROLES
from quiz.facts.words import word_set

WORKS = word_set("film television album song book play game artwork podcast periodical episode")
PLACES = word_set(
    "settlement country region river lake mountain island park building stadium bridge station road"
)
GROUPS = frozenset({"company", "organization", "school", "club", "band", "unit", "airline"})
EVENTS = frozenset({"battle", "war", "event"})

_NOUNS: Mapping[str, str] = {
    "film": "film movie documentary featurette biopic mockumentary thriller western mystery drama sequel",
    "television": "series sitcom miniseries show telenovela soap anime programme program serial",
    "episode": "episode",
    "album": "album ep mixtape soundtrack lp compilation",
    "song": "song single ballad anthem hymn aria carol instrumental tune rhyme recording",
    "book": """novel book novella memoir autobiography biography trilogy manga comic poem anthology collection
        textbook cookbook dictionary encyclopedia manuscript story epic chronicle essay series handbook
        treatise guidebook pamphlet webcomic tetralogy saga sequel guide diary hymnal psalter gospel codex
        sutra""",
    "play": """play musical opera ballet operetta tragedy comedy symphony concerto oratorio cantata sonata
        requiem suite overture""",
    "game": "game videogame platformer sequel",
    "artwork": """painting sculpture fresco statue mural tapestry triptych engraving portrait altarpiece
        drawing woodcut etching installation photograph icon mosaic""",
    "podcast": "podcast",
    "periodical": """newspaper magazine journal weekly periodical tabloid broadsheet paper newsletter gazette
        fanzine almanac yearbook""",
    "person": """academic athlete educator fencer man model monarch nobleman person racer ruler saint umpire
        singer-songwriter woman chief warrior grandmaster bandleader fraudster superhero storyteller figure
        leader celebrity socialite outlaw gangster murderer criminal pirate slave martyr mystic prophet shaman
        rebel aristocrat courtier countess baroness pharaoh khan tsar shogun samurai youtuber streamer blogger
        polymath astrologer engraver poacher boy girl dj luthier crystallographer bookbinder""",
    "band": "band duo trio quartet quintet sextet orchestra ensemble choir supergroup boyband group chorus",
    "settlement": """city town village municipality capital hamlet settlement suburb commune borough port
        neighbourhood neighborhood district metropolis seaport township parish barrio community locality ward
        quarter oasis resort comune cantonment place""",
    "country": """country nation republic kingdom state microstate monarchy sultanate duchy principality
        empire caliphate khanate emirate tsardom city-state protectorate""",
    "region": """region province county prefecture territory canton peninsula valley desert coast department
        oblast voivodeship governorate state plateau headland cape plain steppe basin canyon gorge beach marsh
        swamp moor wetland forest woodland colony diocese archdiocese highland""",
    "river": "river tributary stream creek canal strait brook watercourse rivulet",
    "lake": "lake reservoir sea lagoon bay gulf inlet fjord loch lough tarn pond estuary cove harbour harbor",
    "mountain": "mountain volcano peak stratovolcano hill summit massif glacier ridge caldera fell crag",
    "island": "island islet isle isles archipelago atoll",
    "park": "park garden reserve arboretum zoo sanctuary refuge aquarium",
    "station": """station airport railway line metro tramway funicular subway airfield aerodrome heliport
        terminal""",
    "company": """company group corporation manufacturer brewery brand retailer firm publisher conglomerate
        bank studio label startup maker supermarket chain developer distillery shipbuilder subsidiary carmaker
        automaker brewer producer distributor supplier importer exporter operator provider insurer press
        bookshop winery foundry printer weaver builder miller distiller tailor broadcaster dealer designer
        consultancy railway railroad contractor store bookstore steelworks ironworks vineyard""",
    "airline": "airline carrier",
    "organization": """organization organisation charity foundation agency association union society party
        federation institute church ministry commission ngo cooperative institution laboratory network council
        league confederation trust legislature parliament court tribunal congregation denomination syndicate
        alliance coalition ministry group order broadcaster department authority committee senate fund dynasty
        body exchange regulator guild militia fraternity sorority lodge sect cult bureau board brotherhood
        diocese archdiocese clan""",
    "school": """university college school academy conservatory seminary polytechnic gymnasium faculty lyceum
        madrasa kindergarten lycée""",
    "club": "club team franchise side",
    "unit": """unit regiment battalion brigade division squadron legion corps army navy fleet flotilla militia
        wing garrison""",
    "mission": """mission spacecraft probe orbiter satellite rover lander telescope spaceflight flyby
        observatory capsule cubesat""",
    "rocket": "rocket launcher",
    "weapon": """howitzer rifle pistol revolver gun cannon missile torpedo mortar carbine musket shotgun bomb
        bayonet sword submachine-gun grenade machine-gun dagger spear""",
    "ship": """ship vessel ferry frigate destroyer cruiser submarine battleship steamship schooner brig liner
        yacht icebreaker barque trawler lifeboat sloop clipper steamer lightship minesweeper minelayer
        corvette gunboat tugboat dreadnought ironclad galleon ketch freighter tanker dredger whaler troopship
        u-boat barge boat tug cutter steamboat battlecruiser monitor hulk catamaran hydrofoil drillship tender
        lugger packet""",
    "aircraft": """aircraft airliner airplane aeroplane helicopter fighter bomber glider airship biplane
        monoplane seaplane floatplane trainer interceptor plane jetliner balloon drone sailplane
        rotorcraft""",
    "vehicle": """car automobile motorcycle truck locomotive bus tank tram trolleybus coupé van lorry roadster
        saloon sedan hatchback supercar scooter bicycle tractor railcar wagon""",
    "species": """species genus subspecies bird frog fish mammal beetle moth butterfly tree shrub plant orchid
        fungus lizard snake toad spider bat rodent shark whale mollusc crustacean fern moss insect herb grass
        dinosaur salamander seabird wader songbird parrot owl snail crab breed mushroom cultivar flower weed
        vine mangrove palm cactus conifer alga seaweed bacterium virus penguin gull duck goose eagle hawk
        falcon finch warbler thrush pigeon woodpecker kingfisher heron stork monkey lemur deer antelope bear
        seal dolphin rabbit squirrel mouse vole fox wolf marsupial primate crocodile turtle tortoise gecko
        skink newt ant bee wasp starfish coral sponge jellyfish octopus squid clam mussel worm trout salmon
        eel ray carp catfish reptile amphibian pterosaur sheep cattle hound apple""",
    "battle": """battle engagement siege skirmish offensive raid confrontation landing operation invasion
        ambush assault blockade bombardment""",
    "war": """war conflict uprising rebellion revolution campaign revolt insurgency crusade insurrection
        rising mutiny feud""",
    "event": """festival election tournament championship ceremony disaster earthquake flood storm hurricane
        exhibition conference race final season treaty fire eruption match expedition strike protest
        referendum regatta outbreak pandemic accident shipwreck massacre typhoon cyclone olympics games flight
        crash collision derailment hijacking bombing sinking explosion avalanche landslide famine riot coup
        event exposition fair assassination robbery drought competition cup league epidemic plague dispute
        congress summit blizzard tornado trial convention parade carnival concert tour edition playoff
        marathon rally scandal murder kidnapping crisis incident mutiny demonstration boycott coronation
        wedding funeral eclipse pilgrimage genocide shooting attack evacuation heist theft contest pageant
        tsunami wildfire bushfire agreement accord pact armistice truce winter""",
    "building": """building skyscraper tower castle palace cathedral temple mosque theatre theater museum
        library hotel house monastery abbey lighthouse hall mansion fort fortress monument synagogue basilica
        chapel pavilion mill mine colliery quarry prison hospital shipyard pier church observatory telescope
        pub inn gallery windmill priory mausoleum tomb shrine pagoda convent friary cemetery courthouse casino
        cinema market villa manor farmhouse barn barracks obelisk fountain factory smelter refinery steelworks
        ironworks structure amphitheatre sanatorium asylum orphanage camp memorial""",
    "stadium": "stadium arena velodrome racecourse ground",
    "bridge": "bridge viaduct tunnel dam aqueduct footbridge causeway overpass",
    "road": """road highway motorway freeway expressway street avenue route thoroughfare boulevard trail path
        square plaza""",
    "language": "language dialect creole pidgin",
    "award": "award prize medal trophy order honour decoration honor scholarship fellowship badge",
    "law": """act law statute decree directive ordinance constitution bill legislation amendment treaty
        agreement accord convention pact""",
    "case": "lawsuit case",
    "software": "software browser protocol compiler application app website framework emulator tool library",
    "substance": """element mineral compound alloy chemical drug medication vaccine metal gas acid pigment dye
        gemstone rock antibiotic salt hormone explosive alkaloid diamond""",
    "disease": """disease disorder syndrome infection illness parasitosis zoonosis cancer fever condition
        inflammation tumour tumor""",
    "thing": """people tribe clan sport religion theorem conjecture hypothesis theory concept principle
        currency genre star galaxy planet comet asteroid constellation moon nebula holiday alphabet script
        instrument protein gene enzyme movement cave waterfall site office post official racehorse horse
        meteorite hoard phenomenon technique method particle deity god goddess character console crater
        exoplanet pulsar""",
    "food": """dish cheese bread beer wine dessert soup cake sauce drink cocktail liqueur pastry stew sausage
        pasta snack confectionery biscuit cookie pudding pie porridge spirit whisky brandy ale cider condiment
        salad sandwich apple""",
}


def _read_all() -> dict[str, tuple[str, ...]]:
    """Every noun with its classes. A trade is a person's too where firms bear it first."""
    found: dict[str, tuple[str, ...]] = {}
    for cls, nouns in _NOUNS.items():
        for noun in nouns.lower().split():
            found[noun] = (*found.get(noun, ()), cls)
    for trade in (*ROLES, *(noun for noun in _NOUNS["company"].split() if noun.endswith("er"))):
        firm = ("company",) if trade.endswith(("er", "or")) else ()
        found[trade] = tuple(dict.fromkeys((*found.get(trade, ()), "person", *firm)))
    return found


# What a noun may say of a subject, its likeliest class first: "producer" is said of people and of companies.
READINGS: Mapping[str, tuple[str, ...]] = _read_all()
NOUNS: Mapping[str, str] = {noun: classes[0] for noun, classes in READINGS.items()}

# A qualifying word and its head that are told together, and the noun for them where it is another.
_PAIRS: Mapping[str, str] = {
    "game": """video game|computer game=video game|role-playing game=video game|adventure game=video game|
        puzzle game=video game|strategy game=video game|board game|card game|game series""",
    "organization": """upper house=chamber|lower house=chamber|public broadcaster=broadcaster|
        national broadcaster=broadcaster|radio station|television station|police force|trade union|
        government department=department|television channel|radio network|noble family=family|
        ruling house=dynasty|royal house=dynasty|top division=league|second division=league|
        top tier=league""",
    "film": """television film|short film|film series|romantic comedy=film|black comedy=film|
        action comedy=film|comedy drama=film|crime drama=film""",
    "book": """short story|graphic novel|book series|novel series|comic book|manga series|poetry collection|
        comic strip""",
    "television": """web series|television series|tv series=television series|drama series=television series|
        television drama=television series|television sitcom=sitcom""",
    "mission": "space probe|space telescope|space station|crewed flight=flight|orbital flight=flight",
    "ship": "research vessel|aircraft carrier|museum ship=ship",
    "company": """industrial group=group|media group=group|mining group=group|banking group=group|
        record label|bus operator|bus company|ballet company|theatre company|railway company|
        automobile manufacturer=manufacturer|shipping line|fashion house""",
    "settlement": "ghost town|civil parish=parish",
    "region": "u.s. state=state",
    "island": "island chain=archipelago|island group=archipelago",
    "mountain": "mountain range|mountain pass|mountain chain=mountain range",
    "club": "football team=team|national team=team",
    "album": "concept album=album|extended play=EP",
    "station": "railway station|railway line=line|metro station|rapid transit=metro",
    "building": "power station|power plant=power station|opera house|art museum=museum|parish church=church",
    "battle": "sea battle=battle",
    "park": "national park|protected area|nature reserve",
    "podcast": "radio series",
    "play": "radio play|opera seria=opera|opera buffa=opera",
    "country": "island country=country|island nation=country|sovereign state=state",
    "event": "motor race=race|horse race=race|stage race=race|concert series|world's fair",
    "rocket": "launch vehicle|carrier rocket=rocket",
    "band": "vocal group|musical group=group|girl group",
    "software": """vector graphics=software|text editor|image editor|media player|operating system|
        programming language|management system=system""",
    "case": "legal case=case|court case=case|landmark decision=case",
    "award": "literary award=award",
    "person": """horse trainer=trainer|racehorse trainer=trainer|film producer|record producer|music producer|
        television producer|theatre producer|fashion designer|game designer|graphic designer|town planner""",
    "thing": """dwarf planet|minor planet|natural satellite=moon|ethnic group|art movement|team sport=sport|
        fictional character=character|string instrument=instrument|musical instrument=instrument|time zone|
        writing system|coin collection|literary movement""",
}
PAIRS: Mapping[str, tuple[str, str]] = {
    said.strip(): (cls, noun or said.strip())
    for cls, pairs in _PAIRS.items()
    for said, _, noun in (pair.strip().partition("=") for pair in pairs.split("|"))
}

# Words by which an infobox's own name gives the class away ("Infobox football club").
INFOBOX_NAMES: Mapping[str, str] = {
    **NOUNS,
    **dict.fromkeys(("biography", "officeholder", "royalty", "sportsperson"), "person"),
    **dict.fromkeys(("speciesbox", "taxobox"), "species"),
    **dict.fromkeys(("television", "tv"), "television"),
    "video": "game",
    "musical": "band",
}

# Words at which the noun phrase of a lead's predicate ends.
STOPS = word_set(
    """of in on at by for from to with and or but that which who whose where when than as about into since
    until between under near off along around across outside over above beneath beside beyond against
    during through within without before after among so covering , ; : . written directed produced based
    located situated set founded built known held fought launched developed published released recorded
    performed designed operated created headquartered starring consisting formed composed native found
    established made flown run owned"""
)

# Prepositions and articles: a participle or an adjective right before them belongs to no noun behind it.
JOINTS = word_set(
    """of in on at by for from to with as a an the into since until between under near during along around
    across over within through against its his her their two three four"""
)
POSTPOSED = word_set(
    """active available native capable responsible common open similar present unique broadcast born sung
    sunk spread led sent sold won kept bred grown shown given taken drawn driven struck cut put lost laid
    bought brought begun hung met paid shot spoken thrown woven worn torn cast caught taught sought left"""
)

# Words that say how many or what sort of what follows them: "a *series* of disturbances".
SORTS = word_set(
    """series group set class collection number pair type kind form sort model variety name list system part
    range cluster cycle example"""
)
GERUNDS = word_set(
    """cycling racing boxing rowing skating skiing wrestling swimming sailing shipping mining banking
    publishing printing manufacturing engineering broadcasting advertising training building recording
    fishing running shopping housing clothing driving shooting diving weaving brewing selling breeding"""
)
