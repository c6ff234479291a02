"""What a place, a house or an institution has: holdings, budgets, costs, basins, people, turnouts."""

from __future__ import annotations

from quiz.facts.turns.model import BUILT, GROUP, LAND, PLACE, Turn

_ANY = LAND | BUILT | GROUP | frozenset(("event", "award", "river", "lake"))
_HOUSE = BUILT | GROUP
_VOTE = frozenset(("event",))

FEATURES: tuple[Turn, ...] = (
    Turn(
        "has.holds",
        r"<thing> (?:holds|contains|comprises|houses|numbers|includes|consists of|has) <count>"
        r" (?P<noun>(?:[a-z-]+ )?[a-z]+)(?=[,.;]| and| from| of)",
        ("count",),
        _HOUSE,
        "The herbarium holds 320,000 plants, most of them pressed before 1900.",
    ),
    Turn(
        "has.cost",
        r"(?:<thing>|<S>|[Tt]he building|[Cc]onstruction) (?:[^.;,]{0,40}? and )?cost <cost>",
        ("cost",),
        _ANY,
        "The clock tower cost £38,000, twice what the town had expected.",
        sure="expected",
    ),
    Turn(
        "has.budget",
        r"(?:[Tt]he|[Ii]ts)(?: annual| total)? budget(?: of <S>)? (?:was|is|amounted to) <money>(?:"
        r" in (?P<at>⟨D\d+⟩))?",
        ("money",),
        _ANY,
        "The budget was 18.4 million kronor in 2022, more than ever.",
    ),
    Turn(
        "has.listed",
        r"(?:<S>|<thing>|[Tt]he building) was listed(?: as)? (?P<grade>Grade [IV]+\*?|⟨[A-Z]\d+⟩) in <when>",
        ("when",),
        _HOUSE,
        "The clock tower was listed Grade II in 1972, with its gates.",
    ),
    Turn(
        "has.wing",
        r"<thing>, (?:which was )?(?P<deed>designed|built|painted|carved|donated|endowed) by (?:the"
        r" )?(?:[\w'’-]+ ){0,4}?<architect>,",
        ("architect",),
        _ANY,
        "The west wing, designed by Maud Ferrers, was added in 1931.",
    ),
    Turn(
        "has.first_head",
        r"(?:<S>['’]s|[Tt]he|[Ii]ts) first (?P<office>director|president|rector|principal|editor"
        r"|curator|chairman|chancellor|headmaster"
        r"|manager|conductor|governor|bishop|abbot|warden|coach|captain) was (?:the )?(?:[\w'’-]+"
        r" ){0,4}?<head>",
        ("head",),
        _ANY,
        "Its first director was the geologist Edwin Marsh, who served until 1911.",
    ),
    Turn(
        "has.first_to",
        r"[Tt]he first (?P<whom>woman|person|man|American|European|foreigner|Briton|child) to"
        r" (?P<deed>climb|cross|reach|swim across|fly over|sail around|visit) (?:it|<S>) was"
        r" (?:the )?(?:[\w'’-]+ ){0,3}?<winner>",
        ("winner",),
        PLACE,
        "The first woman to climb it was the Swiss teacher Odile Charbon, in 1929.",
    ),
    Turn(
        "has.first_woman",
        r"<winner>(?:,[^,;.]*,)? (?:became|was) (?:the|its|<S>['’]s) first (?P<whom>woman|person|black person"
        r"|foreigner) to (?P<deed>hold the (?:presidency|office)|be (?:elected|appointed) [a-z]+"
        r"|serve as [a-z]+|become [a-z]+)(?: of <S>)?(?= in|,|\.)",
        ("winner",),
        GROUP | LAND,
        "Karin Moe, a historian, became the first woman to serve as rector in 1988.",
    ),
    Turn(
        "has.nearest",
        r"[Tt]he nearest (?P<what>(?:[a-z]+ )?(?:airport|station|hospital|port|motorway))(?: to <S>)? is"
        r" (?:in|at) <city>(?:, <distance>(?= (?:away|to the|from|north|south|east|west)))?",
        ("city", "distance"),
        LAND,
        "The nearest international airport is in Holm, 45 km away.",
    ),
    Turn(
        "has.admitted",
        r"[Ww]omen were (?:first admitted|admitted for the first time)(?: to <S>)? (?:in|on) <when>",
        ("when",),
        GROUP,
        "Women were admitted for the first time in 1881, when there were ninety students.",
    ),
    Turn(
        "has.granted",
        r"<S> (?:was granted|was given|received|gained|obtained|was awarded|acquired)"
        r" (?P<status>(?:(?:a|its) )?(?:[a-z]+ )?(?:university|city|town|borough|market|municipal|college)"
        r" (?:status|rights|privileges|charter)|(?:a|its) royal charter)(?: by [^.;⟨]{0,60}?)?"
        r" (?:in|on) <when>",
        ("when",),
        GROUP | LAND,
        "Ostby was granted university status by an act of parliament on 30 April 1926.",
    ),
    Turn(
        "has.headed",
        r"<head>, (?:who was|the) (?P<office>president|rector|director|mayor|chancellor|principal|chairman"
        r"|chief executive|governor|headmaster)(?: of <S>)? from (?P<reign>⟨R\d+⟩)",
        ("head",),
        GROUP | LAND,
        "Under Karin Moe, who was president from 1953 to 1972, a library was built.",
    ),
    Turn(
        "has.took_office",
        r"[Tt]he (?:current |present )(?P<office>president|rector|director|mayor|chancellor|vice-chancellor"
        r"|principal|chairman|chief executive|governor|bishop|editor|conductor),?"
        r" (?:the )?(?:[\w'’-]+ ){0,2}?(?P<person>⟨P\d+⟩),? (?:took office|was elected|was appointed)"
        r" (?:in|on) <when>",
        ("when",),
        GROUP | LAND | BUILT,
        "The current president, the geochemist Karin Moe, took office in 2019.",
    ),
    Turn(
        "has.crater",
        r"(?:[Ss]ummit|<S>|[Ii]t|top)[^.;]{0,60}? an? (?:[a-z]+ )?(?P<part>crater|caldera|lava dome) <size>"
        r" (?P<way>wide|across|deep|high|in diameter)",
        ("size",),
        frozenset(("mountain",)),
        "Its summit is occupied by a crater 900 metres wide, inside which lies a lake.",
    ),
    Turn(
        "has.dead",
        r"<count> of (?:its|her|the) (?:⟨C\d+⟩ )?(?P<noun>members|crew|passengers|men|climbers|participants"
        r"|sailors) (?P<deed>died|were killed|were drowned|drowned|perished|survived|lost their lives)",
        ("count",),
        frozenset(("event", "ship", "mission")),
        "Three of its 31 members died, and two lost their toes.",
    ),
    Turn(
        "has.record_crowd",
        r"[Ii]n (?P<at>⟨D\d+⟩),? a record <count> (?P<noun>people|visitors|spectators) (?:attended"
        r"|came|visited)",
        ("count",),
        _ANY,
        "In 2019 a record 212,000 people attended.",
    ),
    Turn(
        "has.first_crowd",
        r"[Tt]he first (?P<what>edition|festival|exhibition|fair|race|tournament)[^.;]*? (?:drew"
        r"|attracted|was attended by) <count> (?P<noun>visitors|people|spectators)",
        ("count",),
        _VOTE,
        "The first edition was held in spring and drew 4,000 visitors.",
    ),
    Turn(
        "has.ticket",
        r"[Tt]ickets cost <price>",
        ("price",),
        _ANY,
        "Tickets cost 120 kronor, and children are let in without one.",
    ),
    Turn(
        "has.prize",
        r"[Tt]he (?P<rank>main|first|top|grand) prize(?:, ⟨?[^,;.]*,)? is worth <worth>",
        ("worth",),
        _VOTE,
        "The main prize, the Golden Lamp, is worth 100,000 kronor.",
    ),
    Turn(
        "has.basin",
        r"(?:drainage basin|catchment area|catchment|basin|watershed)(?: is| covers|,)?(?: an area)?"
        r"(?: of)? <area>",
        ("area",),
        frozenset(("river", "lake")),
        "Ostby is long and has a drainage basin of 5,800 square kilometres.",
    ),
    Turn(
        "has.mouth",
        r"<S>[^.;]*? (?:flows|empties|runs|drains|discharges) into (?:the )?(?:[a-z]+ )?<mouth>",
        ("mouth",),
        frozenset(("river",)),
        "The river rises in the hills and flows into the Daugava near Holm.",
    ),
    Turn(
        "has.discharge",
        r"(?:[Tt]he|[Ii]ts)(?: mean| average)? discharge(?: (?:at|of) ⟨[A-Z]\d+⟩)? is <amount> per second",
        ("amount",),
        frozenset(("river",)),
        "Its mean discharge at Holm is 35 cubic metres per second.",
    ),
    Turn(
        "has.island",
        r"<S> has an area of <area>(?: and a population of <count>(?: as of (?P<at>⟨D\d+⟩))?)?",
        ("area",),
        frozenset(("island",)),
        "The island has an area of 86 square kilometres and a population of 1,240 as of 2021.",
    ),
    Turn(
        "has.people",
        r"<S> has [^.;]*?and a population of <count> (?:as of|in) (?P<at>⟨D\d+⟩)",
        ("count",),
        LAND,
        "Ostby has an area of 86 square kilometres and a population of 1,240 as of 2021.",
    ),
    Turn(
        "has.first_lit",
        r"<thing> was (?:lit for the first time|first lit) (?:on|in) <when>",
        ("when",),
        PLACE,
        "The lighthouse was lit for the first time on 1 October 1859.",
    ),
    Turn(
        "has.tunnel",
        r"[Aa] (?P<what>tunnel|bridge|causeway|canal|railway|cable car)(?P<way> to the mainland|"
        r" under the [a-z]+| across the [a-z]+)?, <length> long, (?:was )?(?:opened|completed|built)"
        r"(?: in| on) (?P<at>⟨D\d+⟩)",
        ("length",),
        PLACE,
        "A tunnel to the mainland, 7.8 kilometres long, opened in 2003 and has no toll.",
    ),
    Turn(
        "has.turnout",
        r"[Tt]urnout (?:was|reached|stood at) <share>",
        ("share",),
        _VOTE,
        "It was held in a wet spring, and voter turnout was 71.4%.",
    ),
    Turn(
        "has.votes_cast",
        r"(?:[Aa] total of )?<count> (?P<noun>votes|ballots) were cast",
        ("count",),
        _VOTE,
        "A total of 2,104,337 votes were cast in all parts of the country.",
    ),
    Turn(
        "has.seats_won",
        r"(?P<party>(?:[Tt]he )?⟨[GNPE]\d+⟩)(?:,[^.;]*?,)? (?:won|took|gained|came [a-z]+ with"
        r"|finished [a-z]+ with) <count>(?: of the ⟨C\d+⟩)? seats",
        ("count",),
        _VOTE,
        "The Liberal Party won 82 of the 150 seats in the National Assembly.",
    ),
    Turn(
        "has.merged_into",
        r"<S> was (?P<deed>merged|incorporated|absorbed|annexed) (?:with|into|by) (?P<other_place>"
        r"(?:the )?⟨[A-Z]\d+⟩) (?:on|in) <when>",
        ("when",),
        LAND | GROUP,
        "In the end the town was merged with Bodin on 1 January 1968.",
    ),
)
