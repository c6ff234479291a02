"""Ships, bridges, buildings, machines: built, launched, how long, how fast, how many they hold."""

from __future__ import annotations

from quiz.facts.turns.model import CRAFT, Turn

_SHIP = frozenset(("ship",))
_SPAN = frozenset(("bridge", "building", "stadium", "river", "island", "station"))

CRAFTS: tuple[Turn, ...] = (
    Turn(
        "craft.laid_down",
        r"<S>(?:['’]s keel)? was (?P<deed>laid down|launched|commissioned|decommissioned|completed"
        r"|delivered|scrapped|sunk|wrecked|broken up|christened|recommissioned)"
        r"(?: at ⟨[A-Z]\d+⟩| by ⟨[A-Z]\d+⟩| in ⟨[LGN]\d+⟩)?,? (?:on|in) <when>",
        ("when",),
        _SHIP,
        "Ostby was laid down on 4 May 1911.",
    ),
    Turn(
        "craft.then_done",
        r"<S>[^.;]*? (?:on|in) ⟨D\d+⟩,? (?:and )?(?P<deed>launched|commissioned|completed|scrapped"
        r"|sunk|broken up) (?:on|in) <when>",
        ("when",),
        _SHIP,
        "Ostby was laid down on 4 May 1911, launched on 3 June 1912 and commissioned on 5 July 1913.",
    ),
    Turn(
        "craft.then_done",
        r"<S>[^.;]*? (?:on|in) ⟨D\d+⟩[^.;]*? and (?:was )?(?P<deed>launched|commissioned|completed"
        r"|scrapped|sunk|broken up) (?:on|in) <when>",
        ("when",),
        _SHIP,
        "Ostby was laid down on 4 May 1911, launched on 3 June 1912 and commissioned on 5 July 1913.",
    ),
    Turn(
        "craft.built_by",
        r"<S> was (?:built|constructed|laid down)(?: in ⟨D\d+⟩)? (?:by|at) (?:the )?<builder>",
        ("builder",),
        CRAFT,
        "Ostby was built in 1911 by the Krag Shipyard.",
    ),
    Turn(
        "craft.crew",
        r"<S>[^.;]{0,60}? (?:carried|had|with) a (?:crew|complement) of <count>",
        ("count",),
        CRAFT,
        "When new, Ostby had a crew of 64 men and two cats.",
    ),
    Turn(
        "craft.top_speed",
        r"(?:<S>[^.;,]{0,60}? (?:has|had|with|reached)|gave (?:her|it|them)) an?"
        r" (?:top|maximum|cruising|service) speed of <speed>(?! per)",
        ("speed",),
        CRAFT,
        "It has a top speed of 24 knots.",
    ),
    Turn(
        "craft.main_span",
        r"main span(?: of|, at| is| measures| was) <extent>",
        ("extent",),
        frozenset(("bridge",)),
        "Ostby has a main span of 320 metres.",
    ),
    Turn(
        "craft.long",
        r"<S> (?:is|was) <length>,? (?P<how>long|high|tall|wide|deep)",
        ("length",),
        _SPAN | CRAFT,
        "Ostby is 1,412 metres long and has nine arches.",
    ),
    Turn(
        "craft.length_of",
        r"<S>[^.;]{0,40}? (?:has|had|with) an? (?:total |overall )?(?P<what>length|height|width|depth"
        r"|diameter|wingspan|beam|draught|displacement|span|range) of <length>",
        ("length",),
        _SPAN | CRAFT | frozenset(("lake", "mountain")),
        "Ostby has a total length of 1,412 metres.",
    ),
    Turn(
        "craft.length_of",
        r"[Ww]ith an? (?:total |overall )?(?P<what>length|height|width|depth|diameter|wingspan|beam|draught"
        r"|displacement|span) of <length>(?: and [^.;,]*)?, <S> (?:is|was)",
        ("length",),
        _SPAN | CRAFT | frozenset(("lake", "mountain")),
        "With a length of 608 metres, Ostby was larger than her rivals.",
    ),
    Turn(
        "craft.seats",
        r"<S>(?:,[^.;]*?,)? (?:seats|can hold|holds|has (?:a )?(?:seating )?(?:capacity "
        r"(?:of|for)|room for|seats for)) <count>"
        r"(?= (?:people|spectators|visitors|passengers|worshippers|guests|persons)|[,.;]| and)",
        ("count",),
        frozenset(("stadium", "building")),
        "Ostby has a capacity of 8,150 spectators.",
    ),
    Turn(
        "craft.travelled",
        r"<S>[^.;]*? travell?ed <distance>",
        ("distance",),
        frozenset(("mission",)),
        "The mission was long and, at the time of its last contact, had travelled 5.9 billion kilometres.",
    ),
    Turn(
        "craft.lander",
        r"(?:<S> (?:consisted of|comprised|included|carried)|and)[^.]*? an? (?:small )?(?P<kind>lander|rover"
        r"|probe|subsatellite|sub-satellite|helicopter)(?:,| called| named) <craft>(?=,| and|\.)",
        ("craft",),
        frozenset(("mission",)),
        "Ostby consisted of an orbiter, a lander called Hato, and a small rover, Suzume.",
    ),
    Turn(
        "craft.headed",
        r"(?:<S>|[Tt]he (?:mission|project|science team)) was (?:led|headed) by (?:the )?(?:[\w'’-]+ ){0,3}?"
        r"<scientist>",
        ("scientist",),
        frozenset(("mission",)),
        "The mission was led by the planetary scientist Karin Moe of the University of Oslo.",
    ),
)
