"""What the opening sentence of an article tells of anything of its kind: who made a work and when it came
out, between whom and when a war was fought, in which country a place lies, who owns it.
"""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_IS = r"^(?:The )?(?:<S>|«\d+»)(?: ?\([^()]*\))? (?:is|was) (?:an?|the) "
_NP = r"(?:(?!by |that |which |who |from |after |based |about )[^‹«;,.]|\[\w\d+\])*?"
_BY = (
    rf"{_NP}(?:of (?:the )?‹\w\d+› )?(?<!ed )by (?:the )?"
    r"(?:‹[lu]\d+›(?:-born)? |[A-Z][a-z]+-born )?(?:<TRADE>)?(?P<who><P>)"
    r"(?=[,.;]| first | published | released | to an? | set | that | which |$)"
)
_OUT = r"(?P<done>(?:first |originally )?(?:published|released|issued|performed|staged|broadcast))"
_SERVED = (
    r"^<S> \(\[r\d+\]\) was an? [^;.‹]*? who (?:served|ruled|reigned) as (?:the )?"
    r"(?P<post>(?:<N>|[a-z]+ )(?:(?: of| for)? (?:the )?<N>)?) ?(?:from )?(?P<span><R>)(?=[,.;]|$)"
)
_QUARTER = r"(?:(?:(?:north|south|east|west|central)(?:ern|-?\w+ern)?|the [a-z]+|mainland|rural) )?"
_LAND = "settlement|region|river|lake|mountain|island|park|building|stadium|bridge|station|school"
_BUILT = "building|stadium|bridge|station|island|park|school|airline|company|periodical|club"

TURNS: tuple[Turn, ...] = (
    Turn(
        "opening.wrote",
        "by",
        rf"{_IS}{_NP}(?:novel|novella|book|memoir|poem|play|tragedy|comedy|short story|essay|biography"
        rf"|autobiography|trilogy|collection) {_BY}",
        {"who": "person:writer"},
        "book|play",
        opening=True,
    ),
    Turn(
        "opening.composed",
        "by",
        rf"{_IS}{_NP}(?:opera|operetta|ballet|symphony|concerto|oratorio|cantata|musical|requiem|mass) {_BY}",
        {"who": "person:composer"},
        "play",
        opening=True,
    ),
    Turn(
        "opening.painted",
        "by",
        rf"{_IS}{_NP}(?:painting|portrait|fresco|triptych|altarpiece|landscape|watercolour) {_BY}",
        {"who": "person:painter"},
        "artwork",
        opening=True,
    ),
    Turn(
        "opening.made",
        "by",
        rf"{_IS}{_NP}(?:sculpture|statue|engraving|etching|woodcut|tapestry|mosaic|monument) {_BY}",
        {"who": "person:artist"},
        "artwork",
        opening=True,
    ),
    Turn(
        "opening.recorded",
        "by",
        rf"{_IS}{_NP}(?:song|single|album|EP|ballad) {_BY.removeprefix(_NP)}",
        {"who": "person:singer"},
        "song|album",
        opening=True,
    ),
    Turn(
        "opening.came_out",
        "published released issued performed staged broadcast",
        rf"{_IS}(?:(?!based |adapt|inspired |who |that |sequel|which |from | in an? | in the )[^«;.])*?,? "
        rf"(?:and )?{_OUT} "
        r"(?:by (?:the )?<N> )?(?:in|on) (?P<when><D>)",
        {"when": "date"},
        "book|play|album|song|film|game|television",
        opening=True,
    ),
    Turn(
        "opening.fought",
        "fought",
        r"^(?:The )?<S>(?:,[^;.]*?,)? (?:was|were) fought (?:on|in) (?P<when><D>)",
        {"when": "date"},
        "battle|war",
        opening=True,
    ),
    Turn(
        "opening.occurred",
        "occurred happened took place",
        r"^(?:The )?<S> (?:was|were) (?:an?|the) [^‹;.]*?(?:that|which) (?:occurred|happened|took place"
        r"|struck [^;.]*?) (?:on|in) (?P<when><D>)",
        {"when": "date"},
        "event|battle|war",
        opening=True,
    ),
    Turn(
        "opening.lasted",
        "lasted fought waged from",
        r"^(?:The )?<S>(?:,[^;.]*?,)? (?:was|were) (?:an?|the) [^;.]*?(?:lasted|fought|waged|place)"
        r"(?: between [^;.,]*?)?,? (?:from )?(?P<span><R>)(?=[,.;]| between | and |$)",
        {"span": "start"},
        "war|battle",
        opening=True,
    ),
    Turn(
        "opening.country",
        "is was",
        rf"^(?:The )?<S>(?: ?\([^()]*\))? (?:is|was) (?:an?|the|one of) "
        rf"(?:(?!off |between |border|across |from |near |and ‹)[^;.])*?(?:, | in | of ){_QUARTER}"
        r"(?P<where>‹l\d+›)(?=[.;]|, (?!‹)| that | which |$)(?![^;.]*?(?:border|frontier))",
        {"where": "country:"},
        _LAND,
        opening=True,
    ),
    Turn(
        "opening.score",
        "music",
        rf"{_IS}[^«;.]*?music (?P<both>and lyrics )?by (?P<who><P>)",
        {"who": "person:composer"},
        "play|film",
        opening=True,
    ),
    Turn(
        "opening.words",
        "lyrics libretto",
        rf"{_IS}[^«;.]*?(?<!music and )(?P<what>lyrics|libretto) by (?P<who><P>)",
        {"who": "person:writer"},
        "play|song",
        opening=True,
    ),
    Turn(
        "opening.developed",
        "developed",
        rf"{_IS}[^«;.]*?game (?:that was )?developed by (?:the )?(?:<TRADE>)?(?P<who>‹[oup]\d+›)"
        r"(?=[,.;]| and published| for | in |$)",
        {"who": "name:game company"},
        "game",
        opening=True,
    ),
    Turn(
        "opening.won",
        "won",
        r"<S> was won by (?:the )?(?:<TRADE>)?(?P<who><P>)(?=[,.;]| in a | who | for | with |$)",
        {"who": "person"},
        "event",
    ),
    Turn(
        "opening.served",
        "served ruled reigned",
        _SERVED,
        {"span": "start"},
        "person",
        opening=True,
    ),
    Turn(
        "opening.left",
        "served ruled reigned",
        _SERVED,
        {"span": "end"},
        "person",
        opening=True,
    ),
    Turn(
        "opening.owned",
        "owned",
        r"<S> is(?: now| currently| wholly)? owned by (?:the )?(?P<who>‹[oup]\d+›)(?=[,.;]| and |$)",
        {"who": "name:owner"},
        _BUILT,
    ),
    Turn(
        "opening.run",
        "operated managed maintained administered run",
        r"<S> is (?:owned and )?(?P<done>operated|managed|maintained|administered|run) by (?:the )?"
        r"(?P<who>‹o\d+›)(?=[,.;]|$)",
        {"who": "organization:operator"},
        f"{_BUILT}|lake|river",
    ),
    Turn(
        "opening.drains",
        "drains flows empties",
        r"<S> (?:[^;.‹]*? and )?(?:drains|flows|empties) (?:north |south |east |west )?into (?:the )?"
        r"(?P<into>‹l\d+›)(?=[,.;]| at | near | in |$)",
        {"into": "place:river"},
        "lake|river",
    ),
)
