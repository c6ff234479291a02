"""Space missions: launched, flew past, landed, weighed, cost, carried, sent back."""

from __future__ import annotations

from quiz.facts.turns.model import BUILT, CRAFT, Turn

_PROBE = frozenset(("mission", "rocket"))

FLIGHTS: tuple[Turn, ...] = (
    Turn(
        "craft.launched_on",
        r"(?:<S>(?: was| were)? )?[Ll]aunched (?:on|by|aboard|atop|with) an? <rocket>(?: rocket|"
        r" launch vehicle| launcher|(?= from)|(?= on)|(?=,))"
        r"(?: from (?P<site_of>(?:the )?⟨[A-Z]\d+⟩)(?:, ⟨[A-Z]\d+⟩)?)?(?: (?:on|in) <when>)?",
        ("rocket", "when"),
        _PROBE,
        "Launched on an Ariane rocket from Kourou on 14 September 2011, Ostby flew past Mars.",
    ),
    Turn(
        "craft.launched_from",
        r"(?:<S> (?:was |were )?)?[Ll]aunched(?: (?:on|by|aboard|atop) an? ⟨[A-Z]\d+⟩(?: rocket)?)?"
        r" from (?:the )?<site>",
        ("site",),
        _PROBE,
        "Launched on an Ariane rocket from Kourou on 14 September 2011, Ostby flew past Mars.",
    ),
    Turn(
        "craft.launched_when",
        r"<S> was launched(?: (?:from|on|by|aboard) [^.;,]*?)? on <when>",
        ("when",),
        CRAFT,
        "Ostby was launched on 4 May 1911.",
    ),
    Turn(
        "craft.orbited",
        r"<S>[^.;]{0,80}? (?:that )?orbited (?:the )?(?:[a-z -]+ )?<body_of>",
        ("body_of",),
        _PROBE,
        "Ostby was a space probe that orbited the asteroid Krag from 2015 until 2021.",
    ),
    Turn(
        "craft.proposed",
        r"<S> was (?P<deed>proposed|conceived|approved|cancelled|selected|revived)(?: formally)? in <when>",
        ("when",),
        _PROBE,
        "Ostby was proposed in 1998 by a group of astronomers.",
        sure=r"proposed|approved|cancelled",
    ),
    Turn(
        "craft.approved",
        r"(?:<S>|and) was (?:formally |officially |finally )(?P<deed>approved|selected|adopted)"
        r" on <when>",
        ("when",),
        _PROBE,
        "It was formally approved on 5 November 2003, with launch foreseen for 2009.",
    ),
    Turn(
        "craft.led_by",
        r"<S> was proposed (?:in ⟨D\d+⟩ )?by (?:a (?:group|team) led by )?(?:the )?(?:[\w'’-]+"
        r" ){0,3}?<scientist>",
        ("scientist",),
        _PROBE,
        "Ostby was proposed in 1998 by a group led by the planetary scientist Karin Moe.",
        sure=r"proposed",
    ),
    Turn(
        "craft.cost",
        r"(?:[Ii]ts|[Tt]he)(?: total| final)? cost(?: of <S>)?(?:, estimated at [^,;.]*(?: when"
        r" [^,;.]*)?,)? (?:came to|was|reached|amounted to|rose to) <cost>",
        ("cost",),
        CRAFT | BUILT,
        "Its total cost, estimated at €385 million when it was approved, came to €612 million.",
        sure=r"estimated(?: at[^,;.]*)?",
    ),
    Turn(
        "craft.borne",
        r"<money> was (?:borne|paid|provided|contributed) by (?P<payer>(?:the )?⟨[A-Z]\d+⟩)",
        ("money",),
        CRAFT | BUILT,
        "Of the final cost, €431 million was borne by the Krag Agency.",
    ),
    Turn(
        "craft.borne",
        r"⟨M\d+⟩ was (?:borne|paid|provided|contributed) by (?:the )?⟨[A-Z]\d+⟩ and <money> by "
        r"(?P<payer>(?:the )?⟨[A-Z]\d+⟩)",
        ("money",),
        CRAFT | BUILT,
        "Of the final cost, €431 million was borne by the Krag Agency and €96 million by the Holm Agency.",
    ),
    Turn(
        "craft.thing_built",
        r"(?:<thing>|<named>|<S>)(?:,[^.;]*?,)? was (?P<deed>built|made|manufactured|assembled) by "
        r"(?:the )?<builder>(?: in (?P<where_built>⟨[A-Z]\d+⟩))?",
        ("builder",),
        CRAFT,
        "The orbiter, a box of metal, was built by Krag Astro in Leeds.",
    ),
    Turn(
        "craft.thing_built_in",
        r"(?:<thing>|<named>|<S>)(?:,[^.;]*?,)? was (?P<deed>built|made|manufactured|assembled)(?: by"
        r" (?:the )?⟨[A-Z]\d+⟩)? in <city>",
        ("city",),
        CRAFT - {"mission"},
        "Ostby, a box of metal, was built by Krag Marine in Leeds.",
    ),
    Turn(
        "craft.thing_directed",
        r"(?P<called>⟨[A-Z]\d+⟩|[A-Z]\w+)(?:,[^.;]*?,)? was (?P<deed>built|designed"
        r"|developed)[^.;,]*? under the direction of (?:the )?(?:[a-z]+ ){0,2}?<engineer>",
        ("engineer",),
        CRAFT,
        "Ceyx, a drum weighing 73 kilograms, was built in Leeds under the direction of the engineer"
        " Karin Moe.",
    ),
    Turn(
        "craft.lander_mass",
        r"(?P<called>⟨[A-Z]\d+⟩|[A-Z]\w+), (?P<kind>an? [a-z -]+?) weighing <mass>",
        ("mass",),
        CRAFT,
        "Ceyx, a drum weighing 73 kilograms, was built in Leeds.",
    ),
    Turn(
        "craft.launch_mass",
        r"[Aa]t launch,? <S> (?:weighed|had a mass of) <mass>",
        ("mass",),
        _PROBE,
        "At launch it weighed 2,184 kilograms, including the lander.",
    ),
    Turn(
        "craft.propellant",
        r"(?:including|carrying|carried) <mass> of (?P<stuff>propellant|fuel|hydrazine|xenon|cargo|coal|oil)",
        ("mass",),
        CRAFT,
        "At launch it weighed 2,184 kilograms, including 948 kilograms of propellant.",
    ),
    Turn(
        "craft.wings",
        r"(?P<what>[Ss]olar (?:wings|arrays|panels)), spanning <extent>",
        ("extent",),
        CRAFT,
        "Two solar wings, spanning 26.8 metres, produced 1,640 watts.",
    ),
    Turn(
        "craft.thrusters",
        r"(?P<verb>propelled|powered|driven) by <count> (?P<what>[a-z -]*?(?:thrusters|engines|motors"
        r"|turbines|propellers|screws|batteries|cells|boilers))",
        ("count",),
        CRAFT,
        "It was propelled by four ion thrusters of British design.",
    ),
    Turn(
        "craft.memory",
        r"(?P<what>memory|capacity) of <amount>(?: (?P<unit>gigabits|gigabytes|megabits|megabytes|bits))?",
        ("amount",),
        _PROBE,
        "Data were stored in a solid-state memory of 64 gigabits.",
    ),
    Turn(
        "craft.assist",
        r"<S> (?:received|got|had|used|performed) a gravity assist (?:from|of|at) "
        r"(?P<planet>⟨[A-Z]\d+⟩) (?:on|in) <when>",
        ("when",),
        _PROBE,
        "The spacecraft received a gravity assist from Mars on 27 February 2013.",
    ),
    Turn(
        "craft.passed",
        r"<S>[^.;]*? from (?P<planet>⟨[A-Z]\d+⟩)(?: on ⟨D\d+⟩)?, passing(?: within)? <distance>"
        r" (?:above|from) (?:the|its) surface",
        ("distance",),
        _PROBE,
        "It received a gravity assist from Mars on 27 February 2013, passing 612 kilometres above the"
        " surface.",
    ),
    Turn(
        "craft.assist_by",
        r"<S> (?:received|got|had|used|performed) a gravity assist (?:from|of|at) <body_of>",
        ("body_of",),
        _PROBE,
        "The spacecraft received a gravity assist from Mars on 27 February 2013.",
    ),
    Turn(
        "craft.flyby",
        r"[Tt]he (?P<what>flyby of (?:the )?⟨[A-Z]\d+⟩)(?:,[^.;]*?,)? took place on <when>(?: at a"
        r" distance of <distance>)?",
        ("when", "distance"),
        _PROBE,
        "The flyby of Tatishchev, suggested by amateurs, took place on 30 March 2014 at a distance of"
        " 1,480 kilometres.",
    ),
    Turn(
        "craft.released",
        r"(?P<called>⟨[A-Z]\d+⟩|[A-Z]\w+) was released on (?P<at>⟨D\d+⟩)(?:,[^.;]*?,)? from a height"
        r" of <height>",
        ("height",),
        _PROBE,
        "Ceyx was released on 2 June 2016, at noon, from a height of 3.4 kilometres.",
    ),
    Turn(
        "craft.rest",
        r"came to rest <distance> from the (?P<what>intended site|target|planned site)",
        ("distance",),
        _PROBE,
        "It bounced twice, and came to rest 190 metres from the intended site.",
        sure=r"intended site|planned site",
    ),
    Turn(
        "craft.transmitted",
        r"(?:lander|rover|probe) (?P<called>⟨[A-Z]\d+⟩|[A-Z]\w+), which (?:transmitted|operated"
        r"|worked) for <lasting>",
        ("lasting",),
        _PROBE,
        "In 2016 it set down the lander Ceyx, which transmitted for 61 hours, on the surface.",
    ),
    Turn(
        "craft.lander",
        r"<S>[^.]*? (?:set down|deployed|released|carried) the (?P<kind>lander|rover|probe"
        r"|subsatellite|orbiter) <craft>",
        ("craft",),
        _PROBE,
        "Ostby in June 2016 set down the lander Ceyx on the surface.",
    ),
    Turn(
        "craft.orbits",
        r"[Ii]n (?:all|total), <count> (?P<what>orbits|revolutions|flights|voyages|sorties|dives"
        r"|crossings) were (?:completed|made|flown)",
        ("count",),
        CRAFT,
        "In all, 1,873 orbits were completed, and about 47,000 images were returned.",
    ),
    Turn(
        "craft.images",
        r"<count> (?P<what>images|photographs|pictures) were (?P<deed>returned|taken|transmitted|sent"
        r" back|received)",
        ("count",),
        _PROBE,
        "In all, 1,873 orbits were completed, and about 47,000 images were returned.",
    ),
    Turn(
        "craft.papers",
        r"(?:[Aa] total of )?<count> (?P<what>scientific papers|papers|articles) [^.;]*?had been"
        r" published by (?P<by>(?:the end of )?⟨D\d+⟩)",
        ("count",),
        _PROBE,
        "A total of 512 scientific papers based on its data had been published by the end of 2023.",
    ),
    Turn(
        "craft.found_by",
        r"[Ii]n (?P<at>⟨D\d+⟩) (?P<what>an? (?:satellite|moon|comet|ring|crater)[^.;]*?) was (?:found"
        r"|discovered)[^.;]*? by (?:an? |the )?(?:[\w'’-]+,? ){0,3}?<discoverer>",
        ("discoverer",),
        _PROBE,
        "In 2020 a satellite was found in old images by a student, Karin Moe.",
    ),
    Turn(
        "craft.moonlet",
        r"(?P<what>satellite|moon|comet|ring|crater)[^.;]*? was (?:found|discovered)[^.;]*? and was "
        r"(?:provisionally |officially )?named <craft>",
        ("craft",),
        _PROBE,
        "In 2020 a satellite was found in old images by a student, and was provisionally named Botis.",
    ),
    Turn(
        "craft.target_found",
        r"(?P<called>⟨[A-Z]\d+⟩), an? [^.;]*?that (?:had been|was) discovered in <when>(?: at "
        r"(?P<place_of>⟨[A-Z]\d+⟩))?",
        ("when",),
        _PROBE,
        "Krag, a body about 84 kilometres in diameter that had been discovered in 1930 at Uccle, was"
        " chosen instead.",
    ),
    Turn(
        "craft.managed",
        r"<S> was managed(?: for (?P<agency>(?:the )?⟨[A-Z]\d+⟩))? by <manager> until (?P<until>⟨D\d+⟩)",
        ("manager",),
        _PROBE,
        "The mission was managed for ESA by Colette Armengaud until 2010 and thereafter by Piotr Krag.",
    ),
    Turn(
        "craft.managed_then",
        r"<S> was managed(?: for (?P<agency>(?:the )?⟨[A-Z]\d+⟩))? by ⟨[A-Z]\d+⟩ until "
        r"(?P<since>⟨D\d+⟩) and (?:thereafter|then|afterwards|subsequently) by <manager>",
        ("manager",),
        _PROBE,
        "The mission was managed for ESA by Colette Armengaud until 2010 and thereafter by Piotr Krag.",
    ),
    Turn(
        "craft.stamp",
        r"[Aa] stamp (?:depicting|showing|honouring|commemorating) (?P<what>[^.;,]*?) was issued by "
        r"(?:the )?<body>",
        ("body",),
        example="A stamp depicting the lander was issued by India Post on 2 June 2017.",
    ),
)
