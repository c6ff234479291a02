"""Where a place lies, what it borders, how high and how wide it is, its weather."""

from __future__ import annotations

from quiz.facts.turns.model import LAND, PLACE, Turn

_LIES = r"(?:is |was )?(?:lies|lying|stands|sits|situated|located|is|found|rises|set)"
_AT = rf"<S>,?(?: also)? {_LIES}(?: [a-z]+)?"

SITING: tuple[Turn, ...] = (
    Turn(
        "siting.head_of",
        rf"{_AT} (?P<part>at the (?:head|mouth|entrance|foot|edge|tip|confluence)|on the (?:shores?"
        rf"|coast|banks?"
        r"|edge|slopes)|(?:in|on|at) the (?:eastern|western|northern|southern|south-?eastern|south-?western"
        r"|north-?eastern|north-?western|upper|lower) (?:part|end|shores?|coast|banks?|edge|slopes"
        r"|foot|foothills"
        r"|tip|corner)) of <gulf>",
        ("gulf",),
        PLACE,
        "Ostby lies at the head of the Gulf of Holm.",
    ),
    Turn(
        "siting.on_river",
        r"<S>[^.;]{0,120}? on (?:both sides of |either side of |(?:the|its) (?P<bank>left|right|north"
        r"|south|east|west"
        r"|northern|southern|eastern|western|upper|lower)(?: bank| banks| side)? of )?(?:the )?"
        r"(?:[Rr]iver )<river>",
        ("river",),
        PLACE,
        "Ostby is a town on the left bank of the river Ilm.",
    ),
    Turn(
        "siting.far_from",
        r"<S>[^.;]{0,160}?,? <distance> (?P<way>(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|south)?-?"
        r"(?:east|west))?) of (?:the (?:[a-z]+ ){1,3})?,? ?<city>",
        ("distance",),
        PLACE,
        "Ostby lies about 40 kilometres west of Holm.",
    ),
    Turn(
        "siting.on_river",
        r"<S>[^.;]{0,80}? (?:lies|stands|located|situated|sits) (?:on|along|beside|astride)(?: both"
        r" banks of)? <stream>(?=,|\.| in| at| near| about|$)",
        ("stream",),
        PLACE,
        "Ostby is located on the Glom River, about 52 miles south of Drammen.",
    ),
    Turn(
        "siting.high",
        r"[Aa]t an? (?:elevation|altitude|height) of <height>(?: above sea level)?,? <S> (?:is|was)",
        ("height",),
        frozenset(("mountain", "settlement", "lake")),
        "At an elevation of 14,179 feet, Ostby is the second-highest peak in the range.",
    ),
    Turn(
        "siting.high",
        r"<S>(?:,[^.;]*?,)? (?:is|stands|lies) (?:at )?(?:an? )?(?:elevation of |altitude of |height"
        r" of )?<height> (?:above sea level|high|tall)",
        ("height",),
        frozenset(("mountain", "settlement", "lake")),
        "Ostby lies at an elevation of 14,179 feet above sea level.",
    ),
    Turn(
        "siting.climbed",
        r"(?:<S> was|[Tt]he first ascent(?: of <S>)? was(?: made)?) (?:first )?(?:climbed|ascended"
        r"|summited|made)?(?: in| on) <when>(?: by (?P<climber>⟨[PNG]\d+⟩))?",
        ("when",),
        frozenset(("mountain",)),
        "Ostby was first climbed on August 14, 1854 by Elias Pearce.",
    ),
    Turn(
        "siting.climber",
        r"(?:<S> was|[Tt]he first ascent(?: of <S>)? was(?: made)?) (?:first )?(?:climbed|ascended"
        r"|summited|made)?(?:(?: in| on) (?P<at>⟨D\d+⟩))? by (?:the )?(?:[\w'’-]+ ){0,3}?<discoverer>",
        ("discoverer",),
        frozenset(("mountain",)),
        "Ostby was first climbed on August 14, 1854 by Elias Pearce.",
    ),
    Turn(
        "siting.erupted",
        r"(?:<S>|[Tt]he volcano) last erupted (?:in|on) <when>",
        ("when",),
        frozenset(("mountain", "island")),
        "The volcano last erupted in 1786 after a long rest.",
    ),
    Turn(
        "siting.water_part",
        r"<S>[^.;]*?, of which ⟨Q\d+⟩ is land and <area> is water",
        ("area",),
        LAND,
        "Ostby has a total area of 6.43 square miles, of which 6.22 square miles is land and 0.21"
        " square miles is water.",
    ),
    Turn(
        "siting.land_part",
        r"<S>[^.;]*?, of which <area> is land",
        ("area",),
        LAND,
        "Ostby has a total area of 6.43 square miles, of which 6.22 square miles is land and 0.21"
        " square miles is water.",
    ),
    Turn(
        "siting.by_air",
        r"<named>, <distance> (?P<way>(?:north|south|east|west)(?:-(?:east|west))?) of the "
        r"(?P<of_what>city|town)"
        r" cent(?:re|er)",
        ("distance",),
        LAND,
        "Holm Airport, 12 kilometres north-east of the city centre, was opened in 1950.",
    ),
    Turn(
        "siting.highest",
        r"(?:[Tt]he|[Ii]ts) highest (?P<what>point|mountain|peak|summit|hill)(?: of <S>| in <S>| on <S>)?"
        r" (?:is|being) (?:the )?(?:summit of )?(?:the )?<mountain>(?:,? (?:at|with an elevation of"
        r"|which (?:is|reaches"
        r"|rises to)|rising to|reaching|standing at)(?: a height of)? <height>)?",
        ("mountain", "height"),
        LAND,
        "The highest point is Holm Tor, at 1,412 metres.",
    ),
    Turn(
        "siting.highest",
        r"<mountain>(?:, at <height>,|, <height> high,)? is (?:the|its) highest (?P<what>point"
        r"|mountain|peak|summit|hill)"
        r"(?: of| in| on)? <S>",
        ("mountain", "height"),
        LAND,
        "Holm Tor, at 1,412 metres, is the highest point of Ostby.",
    ),
    Turn(
        "siting.rises_to",
        r"<S>[^.;]{0,60}? (?:rises|rising|reaches|reaching|has an elevation of|stands|with an elevation of)"
        r" (?:to )?(?:a (?:height|maximum height|maximum elevation) of )?<height>(?: above sea level)?",
        ("height",),
        frozenset(("mountain", "island", "settlement")),
        "Ostby rises to 1,412 metres above sea level.",
    ),
    Turn(
        "siting.bounded",
        r"<S> (?:is )?(?:bordered|bounded|borders|bordering)[^.;]*?(?:to|on) the"
        r" (?P<side>north|south|east|west|north-?east|north-?west|south-?east|south-?west)"
        r" by (?:the )?(?:[a-zA-Z]+ (?:commune|municipality|district|town|county|parish|province"
        r"|state) of )?<town>",
        ("town",),
        LAND,
        "It is bounded to the north by Holm, to the east by Krag, and to the south by Dalby.",
        near=True,
    ),
    Turn(
        "siting.bounded",
        r"(?:bordered|bounded) [^.;]*?, (?:and )?(?:to|on|in) the"
        r" (?P<side>south|east|west|north-?east|north-?west|south-?east|south-?west)"
        r" by (?:the )?(?:[A-Za-z]+ (?:commune|municipality|district|town|county|parish|province"
        r"|state) of )?<town>",
        ("town",),
        LAND,
        "It is bounded to the north by Holm, to the east by Krag, and to the south by Dalby.",
        near=True,
    ),
    Turn(
        "siting.region",
        r"<S>,? (?:is|was) [^.;]*?,? in the <region>(?: [Rr]egion| [Pp]rovince| [Dd]istrict| [Cc]ounty|,|\.)",
        ("region",),
        frozenset(("settlement", "lake", "mountain", "river")),
        "Ostby is a town in southern Norway, in the Holm Region.",
    ),
    Turn(
        "siting.capital_of",
        r"<S>[^.;]*?,? (?:of whose (?:province|county|region|district) of <region> it is"
        r"|(?:is |and |,? )?(?:the )?(?:capital|seat|administrative cent(?:re|er)|county town) of"
        r"(?: the)?(?: (?:province|county|region|district|state|department) of)? <region>)"
        r"(?P<tail> the capital)?",
        ("region",),
        frozenset(("settlement",)),
        "Ostby is a city and the capital of the province of Holm.",
    ),
    Turn(
        "siting.enters_sea",
        r"<S>[^.;]*? where (?:the )?(?:[Rr]iver )?<river>(?:,[^.;]*?,)? (?:enters|flows into|meets"
        r"|joins|empties into|runs into"
        r"|reaches) (?P<water>the (?:sea|ocean|lake|bay|gulf|fjord|estuary))",
        ("river",),
        frozenset(("settlement",)),
        "Ostby stands where the Ilm, joined by two brooks, enters the sea.",
    ),
    Turn(
        "siting.tributary",
        r"<river>,? (?:[a-z]+ [^.;,]*? )?by its (?P<rank>principal|main|largest|longest|chief|most"
        r" important) tributary, (?:the )?<lake>",
        ("lake",),
        PLACE,
        "The Ilm River, joined here by its principal tributary, the Krag, enters the sea.",
    ),
    Turn(
        "siting.tributary_of",
        r"(?:[Ii]ts|[Tt]he) (?P<rank>principal|main|largest|longest|chief|most important) tributary"
        r"(?: of <S>)? is (?:the )?<river>",
        ("river",),
        frozenset(("river",)),
        "Its largest tributary is the Krag.",
    ),
    Turn(
        "siting.area",
        r"<S>(?: [a-z]+){0,2} (?:covers|occupies|has|with|covering|spans|extends over)(?: an?(?:"
        r" total| overall| land| surface)?"
        r" area of(?: some| about)?)? <area>(?! (?:long|wide|high|tall|deep|above|of coast|from))",
        ("area",),
        LAND | frozenset(("lake", "mountain", "battle", "building", "school")),
        "Ostby covers an area of 1,146.2 km2.",
    ),
    Turn(
        "siting.thing_area",
        r"<thing>(?:,[^.;⟨]*(?:⟨D\d+⟩[^.;⟨]*)*,)? (?:covers|occupies|covering|spans) (?:an area of )?<area>",
        ("area",),
        example="The Holm factory, which was extended in 1982, covers 41,000 square metres.",
    ),
    Turn(
        "siting.urban",
        r"<S>[^.;]*?, of which <area> is urban",
        ("area",),
        LAND,
        "Ostby covers an area of 1,146.2 km2, of which 38.7 km2 is urban.",
    ),
    Turn(
        "siting.hottest",
        r"[Tt]he (?P<end>highest|lowest|hottest|coldest|record high|record low) temperature(?:"
        r" ever)?(?: measured| recorded| on record|"
        r" registered)?(?: in <S>)?(?:, | was | is |: | of )<temperature>"
        r"(?:,? (?:was |were )?(?:measured|recorded|registered|reached|set)?,? ?on <when>)?",
        ("temperature", "when"),
        LAND,
        "The highest temperature ever measured, 35.4 °C, was recorded on 4 February 2019.",
    ),
    Turn(
        "siting.coldest",
        r"highest temperature [^.]*?[;,] (?:and )?(?:the|its) lowest(?: is| was| being| of|,) <lowest>"
        r"(?:,? (?:was )?(?:recorded |measured )?on <when>)?",
        ("lowest", "when"),
        LAND,
        "The highest temperature ever measured was 35.4 °C; the lowest is −6.2 °C, on 11 July 1995.",
    ),
    Turn(
        "siting.rain",
        r"(?P<span>[Aa]nnual|[Aa]verage annual|[Mm]ean annual|[Yy]early|[Aa]nnual average) "
        r"(?:precipitation|rainfall)"
        r"(?: amounts to| is| averages| totals| of| was| reaches)(?: about| around| some)? <rain>",
        ("rain",),
        LAND,
        "Annual precipitation amounts to 1,874 millimetres.",
    ),
    Turn(
        "siting.mean",
        r"(?:[Tt]he|with an?|has an?|and an?) (?P<which>(?:annual |yearly )?(?:mean|average)"
        r"(?: annual| yearly)?) temperature(?: of <S>| in <S>)? (?:is|of) <temperature>(?! in)",
        ("temperature",),
        LAND,
        "The mean annual temperature is 8.1 °C.",
    ),
    Turn(
        "siting.month",
        r"[Tt]he (?P<which>mean|average) temperature (?:is|ranges from|varies from) <temperature> in"
        r" (?P<month>January|February|June|July|August|December)",
        ("temperature",),
        LAND,
        "The mean temperature is 15.1 °C in January, the warmest month.",
    ),
    Turn(
        "siting.month",
        r"[Tt]he (?P<which>mean|average) temperature (?:is|ranges from|varies from) ⟨Q\d+⟩ in"
        r" [^.;]*?(?:and|to) <temperature> in"
        r" (?P<month>January|February|June|July|August|December)",
        ("temperature",),
        LAND,
        "The mean temperature is 15.1 °C in January and 7.0 °C in July.",
    ),
)
