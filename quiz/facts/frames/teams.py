"""How clubs began and who was first in them: colours, grounds, officers, matches, holders of records."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_TRADE = r"(?:the )?(?:(?:former |‹\w\d+› |[A-Z][a-z]+ )?(?:(?!and\b|by\b)[a-z-]+ ){0,3}?)"
_OWN = r"(?:<SS>|[Ii]ts|[Tt]heir|§'|[Tt]he club's|[Tt]he team's)"
_POST = r"(?P<post>head coach|coach|manager|captain|president|chairman|secretary|player-manager)"
_KIT = r"(?:hoops|stripes|quarters|shirts|jerseys|kits?|strip|colours|colors|halves)"
_COLOUR = r"(?:(?:dark|light|pale|sky|royal|navy) )?[a-z]+"
_OTHER = r"(?P<other>‹[oulp]\d+›)(?!['’]s)"

TURNS: tuple[Turn, ...] = (
    Turn(
        "team.colours",
        "plays play played wears wear wore",
        rf"<S>(?: also)? (?:plays?|wears?) (?:in )?(?P<colours>{_COLOUR} and {_COLOUR}) {_KIT}",
        {"colours": "term:colour"},
        "club",
    ),
    Turn(
        "team.first_colours",
        "originally first initially",
        r"<S> (?:originally |initially |first )?(?:played|wore)(?: originally| initially| at first)? "
        rf"(?:in )?(?P<colours>{_COLOUR}(?: and {_COLOUR})?) {_KIT}",
        {"colours": "term:colour"},
        "club",
    ),
    Turn(
        "team.ground",
        "home ground games matches stadium",
        r"(?:<S> (?:play|plays|have played|has played) (?:its|their|§'s) home (?:games|matches) at"
        r"|(?:<SS>|[Ii]ts|[Tt]heir|§') home(?: ground| stadium| arena| rink)? (?:is|has been)) "
        r"(?:the )?(?P<where>‹[lou]\d+›)",
        {"where": "place:stadium"},
        "club",
    ),
    Turn(
        "team.officer",
        "first",
        rf"{_OWN} first (?:full-time |professional |paid |permanent )?{_POST}(?:,| was) {_TRADE}(?P<who><P>)",
        {"who": "person:coach"},
        "club",
    ),
    Turn(
        "team.officer",
        "captain president chairman secretary",
        rf"(?:form|formed|found|founded|establish|established)\b[^;.]*?,? with {_TRADE}(?P<who><P>),? as "
        rf"(?:its |their |the |§'s )?(?:first )?{_POST}",
        {"who": "person:coach"},
        "club|organization",
    ),
    Turn(
        "team.officer",
        "captain president chairman secretary",
        rf"(?:form|formed|found|founded|establish|established)\b[^;.]*?,? with <P> as [a-z ]{{3,20}} and "
        rf"{_TRADE}(?P<who><P>),? as (?:its |their |the |§'s )?(?:first )?{_POST}",
        {"who": "person:coach"},
        "club|organization",
    ),
    Turn(
        "team.debut",
        "debut match game",
        rf"it was against {_OTHER}[^;.‹]*?,? that <S> (?:made (?:its|their|§'s) debut"
        r"|played (?:its|their|§'s) first (?:match|game))",
        {"other": "name:club"},
        "club",
    ),
    Turn(
        "team.first_goal",
        "goal try point run",
        r"[Tt]he first (?P<what>goal|try|point|century|run) (?:in the history of|for) <S> was scored by "
        rf"{_TRADE}(?P<who><P>)",
        {"who": "person:player"},
        "club",
    ),
    Turn(
        "team.holder",
        "holds hold",
        r"(?P<who><P>) holds (?:the (?:club|team|franchise|§(?:['’]s)?) record|§ record|<SS> record) for "
        r"(?:the )?(?:most )?(?P<what>(?:(?:career|league|first-class) )?(?:goals|points|assists|appearances"
        r"|tries|runs|wickets|games|wins|saves|shutouts)(?: in a season)?),? with (?:\[n\d+\]|\d)",
        {"who": "person:player"},
        "club",
    ),
    Turn(
        "team.most",
        "most",
        r"[Tt]he most (?P<what>(?:[a-z]+ )?(?:goals|points|minutes|assists|tries|runs|wickets|saves)"
        r"(?: in a (?:single )?(?:season|match|game)))(?:, (?P<number>\[n\d+\]),)? (?:was|were) "
        r"(?:scored|recorded|taken|made) by (?P<who><P>)",
        {"who": "person:player"},
        "club",
    ),
    Turn(
        "team.renamed",
        "founded formed",
        r"[Ff]ounded (?:in \[d\d+\] )?as (?:the )?(?P<name>‹\w\d+›),",
        {"name": "name:club"},
        "club",
    ),
)
