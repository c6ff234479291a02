"""Words that tell what a name is. One entry here teaches the generator a kind of organisation, place or role.

`HEADS` maps the last word of a name ("Meridian Gate *Releasing*") or the common noun beside it ("the *label*
Tin Anchor") to its type and to the noun that a question uses for it ("Which *record label* …").
"""

from __future__ import annotations

import re

_TABLE: dict[tuple[str, str], str] = {
    ("organization", "company"): "company firm corporation conglomerate manufacturer inc ltd llc plc gmbh corp co "
    "startup enterprises industries holdings group subsidiary contractor supplier retailer shipyard brewery bakery "
    "airline automaker works motors foundry systems technologies electronics aerospace logistics",
    ("organization", "film company"): "pictures films studios productions releasing entertainment distributor",
    ("organization", "record label"): "records label recordings",
    ("organization", "publisher"): "press publishing publisher publishers books",
    ("organization", "publication"): "newspaper magazine journal daily weekly gazette herald tribune review times "
    "courier chronicle post periodical tabloid paper website webzine",
    ("organization", "broadcaster"): "broadcaster network channel radio television broadcasting",
    ("organization", "university"): "university college polytechnic academy conservatory conservatoire",
    ("organization", "institute"): "institute laboratory laboratories observatory_org",
    ("organization", "school"): "school gymnasium lyceum seminary",
    ("organization", "band"): "band ensemble orchestra quartet trio choir duo",
    ("organization", "club"): "club fc f.c. afc united rovers wanderers athletic albion rangers",
    ("organization", "team"): "team squad",
    ("organization", "party"): "party",
    ("organization", "bank"): "bank",
    ("organization", "agency"): "agency authority commission bureau department ministry office service",
    ("organization", "council"): "council parliament senate assembly congress committee board",
    ("organization", "society"): "society association guild federation union foundation trust charity "
    "organisation organization fund alliance institution",
    ("organization", "army"): "army navy regiment battalion brigade division corps fleet squadron militia force",
    ("organization", "church"): "diocese archdiocese order abbey_order",
    ("place", "museum"): "museum gallery",
    ("place", "church"): "church cathedral abbey chapel basilica mosque temple synagogue monastery priory convent",
    ("place", "theatre"): "theatre theater playhouse cinema",
    ("place", "stadium"): "stadium arena ground",
    ("place", "hospital"): "hospital infirmary",
    ("place", "library"): "library",
    ("place", "river"): "river creek stream",
    ("place", "lake"): "lake reservoir lagoon loch",
    ("place", "sea"): "sea ocean gulf bay strait channel_water",
    ("place", "island"): "island islands isle archipelago atoll",
    ("place", "mountain"): "mountain mountains mount hill hills peak ridge volcano range massif",
    ("place", "street"): "street road avenue boulevard square lane",
    ("place", "bridge"): "bridge viaduct aqueduct",
    ("place", "airport"): "airport airfield",
    ("place", "station"): "station",
    ("place", "port"): "port harbour harbor dock docks",
    ("place", "building"): "building tower palace castle fort fortress hall house mansion villa lighthouse observatory "
    "prison barracks citadel",
    ("place", "park"): "park garden gardens reserve forest",
    ("place", "village"): "village hamlet",
    ("place", "town"): "town township borough municipality",
    ("place", "city"): "city capital",
    ("place", "country"): "country kingdom republic nation empire",
    ("place", "province"): "province county state region district prefecture canton territory department_place",
    ("place", "glacier"): "glacier glaciers icefield",
    ("place", "valley"): "valley canyon gorge plain plateau desert peninsula cape headland",
    ("event", "festival"): "festival biennale",
    ("event", "awards ceremony"): "awards oscars baftas emmys grammys",
    ("event", "competition"): "cup league championship championships tournament olympics games marathon trophy rally grand_prix",
    ("event", "war"): "war rebellion revolt uprising revolution campaign",
    ("event", "battle"): "battle siege raid",
    ("event", "conference"): "conference summit",
    ("event", "exhibition"): "exhibition expo fair exposition",
    ("event", "treaty"): "treaty convention accord agreement armistice",
    ("award", "award"): "award prize medal oscar order fellowship honour",
    ("work", "film"): "film movie documentary featurette",
    ("work", "television series"): "series sitcom show miniseries telenovela",
    ("work", "novel"): "novel novella",
    ("work", "book"): "book memoir autobiography monograph treatise biography textbook anthology history",
    ("work", "play"): "play drama",
    ("work", "musical"): "musical",
    ("work", "opera"): "opera ballet symphony cantata oratorio concerto",
    ("work", "album"): "album ep",
    ("work", "song"): "song single track ballad hymn anthem duet",
    ("work", "poem"): "poem sonnet",
    ("work", "short story"): "story",
    ("work", "video game"): "game",
    ("work", "painting"): "painting sculpture mural fresco portrait",
    ("organization", "ship"): "ship barque brig steamer frigate schooner trawler destroyer submarine",
}
HEADS: dict[str, tuple[str, str]] = {
    word: kind for kind, words in _TABLE.items() for word in words.split() if "_" not in word
}

FINE_NOUNS = frozenset(fine for _, fine in HEADS.values())

ROLES = frozenset(
    ["actor", "actress", "director", "producer", "writer", "screenwriter", "author", "novelist", "playwright", "poet", "critic", "journalist", "editor", "composer", "musician", "singer", "songwriter", "rapper", "guitarist", "drummer", "bassist", "pianist", "violinist", "cellist", "percussionist", "organist", "flautist", "conductor", "soprano", "tenor", "baritone", "vocalist", "frontman", "frontwoman", "choreographer", "dancer", "comedian", "photographer", "cinematographer", "animator", "artist", "painter", "sculptor", "architect", "designer", "engineer", "inventor", "mechanic", "scientist", "physicist", "chemist", "biologist", "botanist", "zoologist", "naturalist", "astronomer", "mathematician", "geologist", "ornithologist", "entomologist", "herpetologist", "ichthyologist", "mycologist", "palaeontologist", "paleontologist", "oceanographer", "glaciologist", "physician", "surgeon", "doctor", "nurse", "psychologist", "psychiatrist", "philosopher", "historian", "archaeologist", "anthropologist", "economist", "sociologist", "linguist", "theologian", "philologist", "librarian", "teacher", "schoolteacher", "professor", "lecturer", "tutor", "student", "politician", "president", "minister", "mayor", "governor", "senator", "ambassador", "diplomat", "chancellor", "king", "queen", "emperor", "empress", "prince", "princess", "duke", "duchess", "count", "baron", "lord", "bishop", "archbishop", "pope", "priest", "monk", "nun", "abbot", "general", "admiral", "colonel", "major", "captain", "commander", "lieutenant", "sergeant", "marshal", "commodore", "soldier", "officer", "pilot", "astronaut", "cosmonaut", "navigator", "explorer", "mountaineer", "businessman", "businesswoman", "entrepreneur", "industrialist", "banker", "merchant", "financier", "philanthropist", "lawyer", "barrister", "judge", "attorney", "activist", "suffragist", "unionist", "footballer", "striker", "goalkeeper", "midfielder", "defender", "winger", "coach", "manager", "captain", "player", "referee", "cyclist", "swimmer", "runner", "sprinter", "boxer", "wrestler", "golfer", "skier", "skater", "jockey", "rower", "cricketer", "chairman", "chairwoman", "chairperson", "founder", "co-founder", "cofounder", "executive", "owner", "secretary", "treasurer", "stuntman", "stuntwoman", "recordist", "puppeteer", "magician", "chef", "farmer", "fisherman", "sailor", "shipbuilder", "carpenter", "blacksmith", "glassblower", "weaver", "potter", "printer", "publisher", "bookseller", "broadcaster", "presenter", "host", "narrator", "translator", "illustrator", "cartographer", "surveyor", "spy", "convict", "widow", "widower", "brother", "sister", "father", "mother", "son", "daughter", "husband", "wife", "uncle", "aunt", "nephew", "niece", "cousin", "grandfather", "grandmother", "grandson", "granddaughter", "collaborator", "colleague", "mentor", "pupil", "assistant", "partner", "rival", "successor", "predecessor", "projectionist", "consultant", "technician", "programmer", "developer", "hacker", "researcher", "scholar", "curator", "collector", "dealer", "clerk", "apprentice", "servant", "butler", "gardener", "tailor", "trader", "prospector", "settler", "missionary", "preacher", "reformer"]
)
_AGENTIVE = re.compile(r"\w{3,}(?:ologist|ographer|ician|ist|wright|smith|woman|sman)")
NOT_ROLES = frozenset(["list", "twist", "mist", "artist_run", "exist", "assist", "consist", "blacklist", "checklist", "playlist", "shortlist", "woman"])

TITLES = frozenset(
    ["Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Captain", "Colonel", "General", "Major", "Lieutenant", "Admiral", "Commander", "Marshal", "Sergeant", "President", "Professor", "Prof", "Rev", "Reverend", "Father", "Sister", "Brother", "Mother", "Bishop", "Archbishop", "Pope", "King", "Queen", "Prince", "Princess", "Emperor", "Duke", "Count", "Baron", "Chancellor", "Senator", "Governor", "Mayor", "Judge", "Justice", "Minister", "CEO", "CFO", "CTO", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Rev.", "Capt.", "Col.", "Gen.", "Lt.", "Sgt.", "Brigadier", "Commodore"]
)
PARTICLES = frozenset(
    ["van", "der", "den", "de", "la", "le", "del", "della", "da", "das", "dos", "du", "di", "von", "zu", "bin", "ibn", "al", "el", "y", "ten", "ter", "af", "av", "das", "lo", "las", "los", "san", "st."]
)
JOINING_HEADS = frozenset(
    ["guild", "university", "academy", "battle", "house", "museum", "bank", "church", "ministry", "order", "school", "institute", "society", "department", "college", "bay", "gulf", "isle", "city", "bridge", "treaty", "siege", "duke", "kingdom", "republic", "bishop", "archbishop", "diocese", "chamber", "board", "office", "court", "union", "league", "army", "hall", "castle", "port", "cape", "mount", "lake", "river", "sea", "peace", "council", "association", "federation", "faculty", "centre", "center", "national", "royal", "journal", "history", "feast", "port", "state", "commission", "convention", "declaration", "edict", "congress", "parliament", "festival", "lord", "lady", "earl", "count", "prince", "princess", "king", "queen", "mayor", "governor", "minister", "palace", "tower", "school", "hospital", "library", "garden", "gardens", "cathedral", "abbey", "war", "museum"]
)
GENERIC_ENDINGS = frozenset(
    ["Films", "Pictures", "Inc", "Inc.", "Ltd", "Ltd.", "Company", "Corporation", "Corp", "Co", "Co.", "Records", "Press", "Group", "Studios", "Productions", "Entertainment", "Releasing", "University", "Limited", "plc", "Plc", "GmbH", "AG", "Motors", "Airlines", "Industries", "Works", "Instruments", "Systems", "Foundation", "Publishing", "Books"]
)


HUMAN_VERBS = frozenset(
    ["say", "write", "marry", "die", "study", "sing", "resign", "retire", "graduate", "teach", "tell", "think", "believe", "recall", "remember", "explain", "state", "opine", "compose", "star", "direct", "paint", "play", "portray", "voice", "act", "emigrate", "divorce", "argue", "add", "note", "praise", "criticise", "criticize", "describe", "learn", "decide", "meet", "work", "co-write", "conceive"]
)


COUNTRIES = frozenset(
    ["Afghanistan", "Albania", "Algeria", "Argentina", "Armenia", "Australia", "Austria", "Azerbaijan", "Bangladesh", "Belarus", "Belgium", "Bolivia", "Brazil", "Bulgaria", "Cambodia", "Cameroon", "Canada", "Chile", "China", "Colombia", "Croatia", "Cuba", "Cyprus", "Czech Republic", "Czechia", "Denmark", "Ecuador", "Egypt", "England", "Estonia", "Ethiopia", "Finland", "France", "Germany", "Ghana", "Greece", "Guatemala", "Hungary", "Iceland", "India", "Indonesia", "Iran", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Jordan", "Kazakhstan", "Kenya", "Kuwait", "Latvia", "Lebanon", "Libya", "Lithuania", "Luxembourg", "Madagascar", "Malaysia", "Malta", "Mexico", "Moldova", "Mongolia", "Morocco", "Mozambique", "Namibia", "Nepal", "Netherlands", "New Zealand", "Nicaragua", "Nigeria", "North Korea", "Norway", "Pakistan", "Panama", "Paraguay", "Peru", "Philippines", "Poland", "Portugal", "Romania", "Russia", "Saudi Arabia", "Scotland", "Senegal", "Serbia", "Singapore", "Slovakia", "Slovenia", "Somalia", "South Africa", "South Korea", "Soviet Union", "Spain", "Sri Lanka", "Sudan", "Sweden", "Switzerland", "Syria", "Taiwan", "Tanzania", "Thailand", "Tunisia", "Turkey", "Uganda", "Ukraine", "United Kingdom", "United States", "Uruguay", "Venezuela", "Vietnam", "Wales", "West Germany", "Yemen", "Zambia", "Zimbabwe"]
)


def is_role(noun: str) -> bool:
    """Whether a lower-case noun names what a person does or is to another ("cellist", "sister")."""
    noun = noun.rsplit("-", 1)[-1] if noun.startswith("co-") else noun
    return noun in ROLES or (bool(_AGENTIVE.fullmatch(noun)) and noun not in NOT_ROLES)


def head_type(word: str) -> tuple[str, str] | None:
    """The type and fine type that the last word of a name, or the noun beside it, tells; None if nothing."""
    word = word.casefold()
    return HEADS.get(word) or (HEADS.get(word[:-1]) if word.endswith("s") and word not in HEADS else None)
