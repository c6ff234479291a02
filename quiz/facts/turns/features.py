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
