"""Houses, schools, expeditions and earthquakes in prose: their heads, leaders, backers, ships and shocks."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_HOUSES = "school|building|organization|club|company|stadium|park"
_POST = (
    r"(?:(?:artistic|musical|general|managing|executive|founding|technical|scientific|chief) )?"
    r"(?:vice-chancellor|chancellor|rector|principal|headmaster|headmistress|head teacher|director|president"
    r"|curator|librarian|conductor|chairman|chairwoman|chief executive|matron|warden|dean|provost|abbot)"
)
_TRADE = r"(?:the )?(?:(?:former )?(?:[A-Z]?[a-z-]+ ){0,3}?)"
_OWN = r"(?:<SS>|[Ii]ts|[Tt]he)"

TURNS: tuple[Turn, ...] = (
    Turn(
        "house.first_head",
        "first",
        rf"^(?:In [^,]*, )?{_OWN} first (?P<role>{_POST})(?: was|,) {_TRADE}(?P<who><P>)",
        {"who": "person:academic"},
        _HOUSES,
    ),
    Turn(
        "house.head",
        "current present",
        rf"{_OWN} (?:current|present) (?P<role>{_POST})(?: is|,) {_TRADE}(?P<who><P>)",
        {"who": "person:academic"},
        _HOUSES,
    ),
    Turn(
        "house.first_woman",
        "woman graduate",
        rf"[Tt]he first (?P<whom>woman|female student) to (?P<deed>graduate) was "
        rf"{_TRADE}(?P<who><P>)",
        {"who": "person:academic"},
        "school",
    ),
    Turn(
        "event.led",
        "led headed commanded",
        rf"^(?:The )?<S>[^;.‹]*? was an? [^;.]*?(?:expedition|strike|protest|rebellion|march|voyage)[^;.‹]*? "
        rf"(?:led|headed|commanded) by {_TRADE}(?P<who><P>)",
        {"who": "person:explorer"},
        "event",
    ),
    Turn(
        "event.backed",
        "financed funded sponsored",
        rf"<S> was (?:largely |mainly |partly )?(?P<done>financed|funded|sponsored) by {_TRADE}(?P<who><P>)"
        r"(?!(?: and|, ) ‹)",
        {"who": "person:patron"},
        "event",
    ),
    Turn(
        "event.patron",
        "patron",
        r"(?P<who><P>) was <SS> patron",
        {"who": "person:patron"},
        "event",
    ),
    Turn(
        "event.ship",
        "ship vessel",
        r"^<SS> ship, (?:the )?(?P<ship><N>),",
        {"ship": "name:ship"},
        "event",
    ),
    Turn(
        "quake.magnitude",
        "magnitude",
        r"^(?:<S>|It) (?:had|measured|registered)[^;.]*? magnitude of (?P<number>\[[ngv]\d+\])",
        {"number": "figure"},
        "event",
    ),
    Turn(
        "quake.shock",
        "shock shaking tremor",
        r"^The (?P<what>main shock|shock|shaking|tremor) lasted (?:for )?(?P<long><T>)",
        {"long": "figure"},
        "event",
    ),
    Turn(
        "quake.centre",
        "epicentre epicenter",
        rf"{_OWN} (?P<what>epicent(?:re|er)) (?:was|lay)(?: located)? (?P<far>\[q\d+\]) "
        r"(?P<side>(?:north|south|east|west)[a-z-]*) of (?P<place>‹\w\d+›)",
        {"far": "figure"},
        "event",
    ),
)
