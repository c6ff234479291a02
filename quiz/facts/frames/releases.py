"""How a work came out and fared: premieres, territories, titles abroad, charts, sales, takings, "
"translations."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_SCREEN = "film|television|episode"
_WORKS = "film|television|episode|album|song|book|novel|play|game|opera"

TURNS: tuple[Turn, ...] = (
    Turn(
        "release.premiere",
        "premiere premiered debuted screened shown",
        r"<S> (?:had its (?:world |national |European |international )?premiere|premiered|was first "
        r"(?:shown|screened)|"
        r"debuted|received its (?:world )?premiere)(?: as the (?:opening|closing) film)?(?: at| of| in) "
        r"(?P<fest>(?:the )?(?:\[\w\d+\] )?"
        r"‹[eou]\d+›)(?:,? (?P<when>(?:on|in) \[d\d+\]))?",
        {"fest": "event:festival", "when": "date"},
        _SCREEN,
    ),
    Turn(
        "release.abroad_title",
        "title titled released known published distributed issued",
        r"(?:[Ii]n (?P<where>(?:the )?<L>),? )?<S> (?:was|is) (?:distributed|released|published|issued|"
        r"known|marketed|shown)"
        r"(?: in (?P<where2>(?:the )?<L>))?(?: by (?P<who><N>))? (?:under the title|as|with the title) "
        r"(?P<title><TITLE>)"
        r"(?=[,.;:]| and | on | in | by |$)",
        {"title": "title:title abroad", "who": "organization:"},
        _WORKS,
    ),
    Turn(
        "release.abroad_title",
        "title retitled",
        r"(?:[Ii]n|from) (?P<where>(?:the )?<L>), where (?:it|<S>) was (?:retitled|(?:dubbed|released|"
        r"published|shown)(?: in <D>)? (?:under|with) the title) (?P<title><TITLE>)(?=[,.;:]| and | in |$)",
        {"title": "title:foreign title"},
        _WORKS,
    ),
    Turn(
        "release.territory",
        "released distributed published issued",
        r"(?:[Ii]n (?P<where>(?:the )?<L>),? )<S> was (?:distributed|released|published|issued) by "
        r"(?P<who>(?:the )?<N>)"
        r"(?:,? (?:on|in) (?P<when><D>))?",
        {"who": "organization:"},
        _WORKS,
    ),
    Turn(
        "release.territory",
        "released distributed published issued",
        r"<S> was (?:distributed|released|published|issued) in (?P<where>(?:the )?<L>) by (?P<who>(?:the )"
        r"?<N>)"
        r"(?:,? (?:on|in) (?P<when><D>))?",
        {"who": "organization:", "when": "date"},
        _WORKS,
    ),
    Turn(
        "release.territory",
        "released distributed published issued",
        r"<S> was (?:distributed|released|published|issued) in (?P<where>(?:the )?<L>) (?:on|in) "
        r"(?P<when><D>) by "
        r"(?P<who>(?:the )?<N>)",
        {"who": "organization:", "when": "date"},
        _WORKS,
    ),
    Turn(
        "release.label",
        "released issued",
        r"(?:<S> (?:is|was) [^;.]*? (?:by|of) (?:the )?[^;.]*?(?:, |and )?<S> was |<S> was )(?:first )"
        r"?released (?:on|in) "
        r"(?P<when><D>),? (?:by|on|through) (?P<who>(?:the )?<N>)(?:,? and,? in (?P<where>(?:the )?<L>),? "
        r"by (?P<second><N>))?",
        {"when": "date", "second": "organization:label"},
        "album|song|film|game",
    ),
    Turn(
        "release.second_label",
        "released",
        r"released (?:on|in) (?P<when><D>),? by (?P<who>(?:the )?<N>)(?:,? and,? in (?P<where>‹\w\d+›),? by "
        r"(?P<second><N>))",
        {"second": "organization:label"},
        "album|song",
    ),
    Turn(
        "release.not_until",
        "until",
        r"<S> was not (?:released|published|shown|issued|screened) in (?P<where>(?:the )?(?:<L>|U\.S\.|UK|"
        r"U\.K\.))(?:, "
        r"[^;]*?,)? until (?P<when><D>)",
        {"when": "date"},
        _WORKS,
    ),
    Turn(
        "release.rights_held",
        "rights",
        r"(?P<where>(?:the )?(?:<L>|U\.S\.|UK|U\.K\.)), where (?P<who><N>) held the (?:distribution )?rights",
        {"who": "organization:"},
        _WORKS,
    ),
    Turn(
        "release.opened",
        "opened",
        r"[Ii]n (?P<where>(?:the )?<L>),? <S> [^;]*?<S> opened on (?P<when><D>)",
        {"when": "date"},
        _SCREEN,
    ),
    # --- money
    Turn(
        "release.total",
        "total",
        r"<S> (?:has )?(?:grossed|earned|made|took) (?P<part><M>) in (?P<where>(?:the )?(?:<N>|U\.S\.|"
        r"United States)"
        r"(?: and (?:<N>|Canada))?)[^;]*?,? for an? (?:combined )?(?:worldwide|global) (?:total|gross) of "
        r"(?P<sum><M>)",
        {"sum": "figure"},
        _SCREEN,
    ),
    Turn(
        "release.sum",
        "total",
        r"<S> (?:grossed|earned|made|took) <M> in (?P<one>(?!other)[\w -]+?) and <M> in (?P<two>(?!other)"
        r"[\w -]+?),? for a "
        r"(?:combined )?total of (?P<sum><M>)",
        {"sum": "figure"},
        _WORKS,
    ),
    Turn(
        "release.profit",
        "estimated calculated profit loss",
        r"(?:(?P<when>[Ii]n \[d\d+\]),? )?(?:the )?(?:[a-z]+ )*(?P<who><N>) (?:estimated|calculated|put|"
        r"reported) (?:that )?"
        r"(?:<SS>|its|the (?:film|movie)['’]s|the) (?P<what>(?:net |gross )?(?:profit|loss))(?: of <S>)? "
        r"(?:at|to be|as) "
        r"(?P<sum><M>)",
        {"sum": "figure"},
        _SCREEN,
        reported=True,
    ),
    Turn(
        "release.cost",
        "cost budget",
        r"<S> (?:cost|was (?:made|produced|shot|filmed) (?:on|for|with) a budget of|had a budget of) "
        r"(?P<sum><M>)"
        r"(?: to (?:make|produce))?",
        {"sum": "figure"},
        _SCREEN,
    ),
    # --- charts and sales
    Turn(
        "release.chart_entry",
        "entered debuted",
        r"<S> (?:entered|debuted on|debuted in) (?P<chart>(?:the )?<N>) (?:at|in) (?P<rank><K>)",
        {"rank": "figure"},
        "album|song|book|novel",
    ),
    Turn(
        "release.chart_peak",
        "peak peaked",
        r"<S>[^;.]*? (?P<chart>(?:the )?<N>) at <K>[^;]*?(?:and )?(?:<S> )?(?:climbed|rose|went up) to "
        r"(?:<SS>|its|a) "
        r"peak (?:position )?of (?P<rank><K>)",
        {"rank": "figure"},
        "album|song",
    ),
    Turn(
        "release.chart_peak",
        "peak peaked reached",
        r"<S><ADV> (?:peaked at|reached|rose to|climbed to|charted at|reached a peak (?:position )?of) "
        r"(?P<rank><K>)"
        r"(?: on (?P<chart>(?:the )?(?:<N>|UK|U\.S\.|US)(?: charts?| singles chart| albums chart| "
        r"classical chart)?))(?=[,.;]| and)",
        {"rank": "figure"},
        "album|song|book|novel",
    ),
    Turn(
        "release.weeks",
        "weeks",
        r"(?:(?P<where>(?:the )?<N>)(?:,? where)? )?<S> (?:spent|stayed|remained)(?: for)? (?P<weeks><T>) "
        r"(?:at|on|in) (?P<top>"
        r"(?:number one|the top|\[k\d+\]|(?:the )?chart|the charts))(?: (?P<where2>(?:on|in) "
        r"(?:the )?<N>))?",
        {"weeks": "figure"},
        "album|song|book|novel",
    ),
    Turn(
        "release.weeks",
        "weeks",
        r"in (?P<where>(?:the )?<L>),? where (?:it|<S>) (?:spent|stayed|remained)(?: for)? (?P<weeks><T>) "
        r"(?:at|on|in) "
        r"(?P<top>(?:number one|the top|\[k\d+\]|the charts?))",
        {"weeks": "figure"},
        "album|song",
    ),
    Turn(
        "release.sold",
        "sold",
        r"(?:[Bb]y (?:the end of )?(?P<by><D>),? )?<S><ADV> (?:has |had )?sold (?P<sum><C>)"
        r"(?: (?P<where>in (?:the )?<L>(?: and (?:the )?<L>)?|worldwide)| (?:in|during|within) "
        r"(?:its|<SS>|the) "
        r"(?P<span>first (?:week|month|year|day|weekend|(?:two|three|six) months|\w+ weeks)))?"
        r"(?: (?:by|as of) (?:the end of )?(?P<by2><D>))?(?=[,.;]| and (?!(?:the )?<L>)|$)",
        {"sum": "figure:copies,units"},
        _WORKS,
    ),
    Turn(
        "release.soundtrack",
        "soundtrack",
        r"[Tt]he (?:film['’]s |official |original )?soundtrack(?: album)?(?: of <S>)? was released (?:by "
        r"(?P<who>(?:the )?<N>)"
        r",? )?(?:on|in) (?P<when><D>)(?: by (?P<who2>(?:the )?<N>))?",
        {"when": "date", "who": "organization:record label", "who2": "organization:record label"},
        _SCREEN,
    ),
    Turn(
        "release.based",
        "based adapted",
        r"<S> (?:is|was) (?:loosely |partly )?(?:based (?:up)?on|adapted from) (?:the )?(?:\[d\d+\] )"
        r"?(?:best-selling )?"
        r"(?P<sort>novel|novella|book|play|short story|memoir|comic|manga|poem|musical|article|biography|"
        r"video game|graphic "
        r"novel|opera|autobiography)(?: of the same name| (?P<title><TITLE>))? by (?:the )?(?:<TRADE>)"
        r"?(?P<who><P>)",
        {"who": "person:writer", "title": "title:novel"},
        _WORKS,
    ),
    Turn(
        "release.song_chart",
        "reached peaked",
        r"(?P<song>«\d+»|‹\w\d+›)(?: (?:also|later))? (?:reached|peaked at|charted at) (?P<rank><K>) "
        r"(?P<chart>(?:on|in) "
        r"(?:the )?(?:<N>|UK|U\.S\.)(?: charts?| singles chart)?)(?=[,.;]| and)",
        {"rank": "figure"},
        "album",
    ),
    Turn(
        "release.translated",
        "translated",
        r"<S> (?:has been|was|had been) translated into (?P<sum><C>)(?= ?[.,;]| and| by| languages| since)",
        {"sum": "figure:languages"},
        _WORKS,
    ),
    Turn(
        "release.translator",
        "translated translation",
        r"<S> was translated into (?P<tongue>[A-Z][a-z]+) by (?:the )?(?:<TRADE>)?(?P<who><P>)(?:,? "
        r"(?P<when>in \[d\d+\]))?",
        {"who": "person:writer"},
        _WORKS,
    ),
    Turn(
        "release.adapted",
        "adapted",
        r"<S> (?:was|has been) (?:also )?adapted (?:into|as|for) (?P<what>an? (?:[a-z-]+ ){0,2}(?:film|"
        r"play|opera|musical|"
        r"series|ballet|radio play|game|novel|stage play|mini-?series))(?: of the same name| in <D>)"
        r"*(?:,? directed)? by "
        r"(?:the )?(?:<TRADE>)?(?P<who><P>)(?:,? (?P<when>in \[d\d+\]))?",
        {"who": "person", "when": "date"},
        _WORKS,
    ),
    Turn(
        "release.tour",
        "tour",
        r"[Tt]he (?:\w+ )?tour(?: in support of <S>)?,? (?:was )?(?:called|named|entitled|titled|known as)"
        r" (?P<title><TITLE>)"
        r"(?:,|\.| )",
        {"title": "title:tour"},
        "album",
    ),
    Turn(
        "release.won",
        "won",
        r"<S> won the (?P<year><D>) (?P<award>‹[aeou]\d+›)(?= and |[,.;]| for | in )",
        {"award": "award:"},
        "album|book|novel|play|game|song",
    ),
    Turn(
        "release.set",
        "set takes",
        r"<S> (?:is|was|are) (?:mainly |largely |partly |chiefly )?set (?:over a single \w+ )?(?:in a "
        r"[^.;,‹]*? )?(?:in|on) "
        r"(?:the )?(?P<where>‹[lu]\d+›)(?:,? (?P<when>in (?:the )?\[d\d+\]))?",
        {"where": "place:", "when": "date"},
        _WORKS,
    ),
    Turn(
        "release.premiere",
        "premiere premiered debuted screened shown",
        r"<S> (?:had its (?:world )?premiere|premiered|was first (?:shown|screened)|debuted) (?P<when>on "
        r"\[d\d+\])(?:,)? at "
        r"(?P<fest>(?:the )?(?:\[\w\d+\] )?‹[eo]\d+›)",
        {"fest": "event:festival", "when": "date"},
        _SCREEN,
    ),
)
