"""Clubs and matches in prose: finals, scores, rivals, nicknames, records, scorers, managers."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_SCORE = r"(?P<score>(?<![\d–-])\d{1,3}[–-]\d{1,3}(?![\d–-]))"
_CUP = r"(?P<cup>(?:the )?(?:\[[dr]\d+\] )?‹[eoua]\d+›)"
_WHEN = r"(?P<when>[Ii]n \[[dr]\d+\])"
_WON = r"(?:has |had )?(?:won|lifted|claimed|captured|took|retained)"
_BEATING = r"(?:beating|defeating|overcoming|win over|victory over|won against|winning against)"
_OWN = r"(?:<SS>|[Ii]ts|[Tt]heir|[Tt]he|[Tt]he club's|[Tt]he team's)"
_MAIN = (
    r"(?P<main>main|local|fiercest|traditional|biggest|chief|greatest|closest|historic(?:al)?|principal"
    r"|bitterest|arch|oldest|nearest|longest-standing)"
)
_OPPONENT = r"(?:the )?(?:[A-Z]?[a-z]+ ){0,2}(?P<other>‹[oulpe]\d+›)(?!['’]s| and ‹|, ‹)"
_TRADE = r"(?:the )?(?:(?:former |‹\w\d+› |[A-Z][a-z]+ )?(?:[a-z-]+ ){0,3}?)"
_LEADING = (
    r"(?:all-time |club's |record )?(?:(?:all-time )?(?:leading|top|record|highest)) "
    r"(?:goal ?|point ?|try ?)?scorer"
)
_APPEARANCES = "(?:the )?(?:most )?(?P<sort>league )?appearances(?: for §)?"

TURNS: tuple[Turn, ...] = (
    Turn(
        "club.won_final",
        "won lifted claimed captured took retained",
        rf"{_WHEN},? (?:when )?(?:<S>|it)<ADV> {_WON} {_CUP}[^;.‹]*?(?:‹\w\d+› )?[^;.‹]*?{_BEATING} "
        rf"{_OPPONENT}"
        rf"(?: {_SCORE})?[^;.]*? final",
        {"other": "name:club", "score": "score", "cup": "name:competition"},
        "club",
    ),
    Turn(
        "club.won_final",
        "won lifted claimed captured took retained",
        rf"<S><ADV> {_WON} {_CUP} {_WHEN}[^;.‹]*?{_BEATING} {_OPPONENT}(?: {_SCORE})?[^;.]*? final",
        {"other": "name:club", "score": "score", "cup": "name:competition"},
        "club",
    ),
    *(
        Turn(
            name,
            verbs,
            pattern.format(deed=deed, cup=cup),
            {"other": "name:club", "score": "score"},
            "club",
        )
        for cup in (rf"the final of {_CUP}", rf"{_CUP} final")
        for name, verbs, deed in (
            (
                "club.won_final",
                "beat defeated",
                rf"(?:beat|defeated) {_OPPONENT}(?: {_SCORE})?(?: on penalties| after extra time)?",
            ),
            ("club.lost_final", "lost", rf"lost(?: {_SCORE})? to {_OPPONENT}"),
        )
        for pattern in (
            r"<S><ADV> {deed} in {cup} (?P<when>in \[d\d+\])",
            r"(?P<when>[Ii]n \[d\d+\]),? (?:<S>|it)<ADV> {deed} in {cup}",
        )
    ),
    Turn(
        "club.lost_final",
        "final losing lost beaten defeated",
        rf"(?:{_WHEN},? )?(?:<S>|it)<ADV> (?:has |had )?(?:reached|played in|lost|appeared in) "
        rf"(?:the final of )?{_CUP}(?: final)?(?: for the first time)?"
        rf"(?: (?P<when2>in \[d\d+\]))?[^;.‹]*?(?:losing|lost|beaten|defeated|to)(?: {_SCORE})?"
        rf"(?: (?:to|by))? {_OPPONENT}",
        {"other": "name:club", "score": "score"},
        "club",
    ),
    Turn(
        "club.first_match",
        "match game fixture",
        rf"^(?:In [^,]*, )?{_OWN} first (?P<sort>competitive |official |league |recorded |home "
        ")?(?:match|game|fixture)"
        rf"(?:,| was| took place| ended)[^;]*?(?:against|with|over|to|by) {_OPPONENT}(?:[^;‹]*? {_SCORE})?",
        {"other": "name:club", "score": "score"},
        "club",
    ),
    Turn(
        "club.first_match_day",
        "match game fixture",
        rf"^{_OWN} first (?P<sort>competitive |official |league |recorded |home )?(?:match|game|fixture)"
        r"(?: was|,)?(?: played| took place)? (?P<when>on \[d\d+\])",
        {"when": "date"},
        "club",
    ),
    Turn(
        "club.first_score",
        "match game fixture",
        rf"^{_OWN} first (?P<sort>competitive |official |league |recorded |home "
        ")?(?:match|game|fixture)(?! (?:in|of|at|for|under|against|since|as) )[^;.]*? (?:ended|"
        rf"finished|resulted|was lost|was won)[^;.‹]*? {_SCORE}",
        {"score": "score"},
        "club",
    ),
    Turn(
        "club.nickname",
        "nicknamed nickname known",
        "<S> (?:is|are|was|has been) "
        "(?:nicknamed|(?:popularly|commonly|affectionately|colloquially|locally|widely|also"
        r"|often) (?:known|called|nicknamed)(?: as)?|known (?:locally |popularly )?as) "
        r"(?P<nick>the (?:‹\w\d+›|[A-Z]\w+)(?: [A-Z]\w+)?)",
        {"nick": "called:club nickname"},
        "club",
    ),
    Turn(
        "club.nickname",
        "nickname",
        rf"{_OWN} nickname(?: is|,| was) (?P<nick>[Tt]he (?:‹\w\d+›|[A-Z]\w+)(?: [A-Z]\w+)?)",
        {"nick": "called:club nickname"},
        "club",
    ),
    Turn(
        "club.supporters",
        "supporters fans",
        rf"{_OWN} (?:supporters|fans) are (?:known as|called|nicknamed) (?P<nick>the "
        r"(?:‹\w\d+›|[A-Z]\w+)(?: [A-Z]\w+)?)",
        {"nick": "called:club nickname"},
        "club",
    ),
    Turn(
        "club.rival",
        "rival rivals",
        rf"{_OWN} {_MAIN}[ -](?:local )?rivals? (?:are|is|have been|has been) {_OPPONENT}",
        {"other": "name:club"},
        "club",
    ),
    Turn(
        "club.rivalry",
        "rivalry",
        rf"(?:<S>|[Ii]t|[Tt]he club) [^;.‹]*?rivalry with {_OPPONENT}",
        {"other": "name:club"},
        "club",
    ),
    Turn(
        "club.derby",
        "derby",
        r"[Mm]atches (?:against|with) (?P<other>‹[oulp]\d+›) (?:are|is) (?:known as|called) "
        r"the (?P<derby>(?:[A-Z][\w–-]+ |‹\w\d+› )+[Dd]erby)",
        {"derby": "called:derby"},
        "club",
    ),
    Turn(
        "club.scorer",
        "scorer goalscorer",
        rf"(?P<who><P>)(?: \([^()]*\))? is (?:<SS>|the club's|the) {_LEADING},? with (?P<number><C>)",
        {"who": "person:footballer", "number": "figure"},
        "club",
    ),
    Turn(
        "club.scorer",
        "scorer goalscorer",
        rf"{_OWN} {_LEADING}(?: of all time)? is {_TRADE}(?P<who><P>),? (?:with|who (?:has )?scored) "
        "(?P<number><C>)",
        {"who": "person:footballer", "number": "figure"},
        "club",
    ),
    *(
        Turn(
            "club.appearances",
            "record appearances",
            rf"{held},? (?:(?:<P>|who|having|with) )?(?:has |had )?(?:played |made |appeared in )?"
            "(?P<number><C>)(?: (?P<field>in all competitions))?",
            {"who": "person:footballer", "number": "figure"},
            "club",
        )
        for held in (
            rf"record for {_APPEARANCES},? is held by {_TRADE}(?P<who><P>)",
            rf"(?P<who><P>) holds the (?:§'s |club )?record for {_APPEARANCES}",
        )
    ),
    Turn(
        "club.crowd",
        "attendance crowd",
        r"record (?:home )?(?:attendance|crowd|gate)[^;.]*? (?P<when>(?:on|in) \[d\d+\])[^;.]*? "
        "(?:against|with|by) "
        rf"{_OPPONENT}",
        {"other": "name:club"},
        "club",
    ),
    Turn(
        "club.record",
        "victory win defeat loss",
        rf"{_OWN} (?P<sort>biggest|largest|record|heaviest|worst) (?:(?P<field>league|cup|home|European) )?"
        rf"(?P<what>victory|win|defeat|loss)(?: is| was| came|,)[^;.‹]*? {_SCORE}[^;.‹]*? "
        "(?:over|against|to|at|by|from|"
        rf"with) {_OPPONENT}",
        {"other": "name:club", "score": "score"},
        "club",
    ),
    Turn(
        "club.signing",
        "signing",
        rf"{_OWN} record signing (?:is|was|remains) {_TRADE}(?P<who><P>),? "
        "(?:(?:<P>|who|signed|bought|joined) )?"
        rf"(?:was |signed |bought |joined )?from (?:the )?(?:[A-Z]?[a-z]+ ){{0,2}}(?P<other>‹[oulp]\d+›)",
        {"who": "person:footballer", "other": "name:club"},
        "club",
    ),
    Turn(
        "club.fee",
        "fee",
        "[Tt]he (?:highest|largest|record) (?:transfer )?fee (?:that )?(?:§|it|the club)(?: has| have)? "
        "(?:ever )?"
        rf"(?P<way>received|paid) (?:is|was) (?P<fee><M>)(?:,? (?:paid by|from) {_OPPONENT})?(?: for "
        rf"{_TRADE}(?P<who><P>))?",
        {"fee": "figure", "who": "person:footballer", "other": "name:club"},
        "club",
    ),
    Turn(
        "club.floodlights",
        "floodlights",
        r"^[Ff]loodlights were (?:first )?(?:installed|used|switched on|erected|introduced|added)[^;.‹]*? "
        r"(?P<when>(?:in|on) \[d\d+\])",
        {"when": "date"},
        "club|stadium",
    ),
    Turn(
        "club.under",
        "under led",
        rf"[Uu]nder {_TRADE}(?:manager |coach )?(?P<who><P>)[^;.]*?<S> {_WON} {_CUP} {_WHEN}",
        {"who": "person:manager"},
        "club",
    ),
    Turn(
        "club.sponsor",
        "sponsor",
        rf"{_OWN} first (?:shirt|kit|main) sponsor(?:,[^,;]*,)? (?:was|were) (?P<who>(?:the "
        ")?<N>)(?!['’]s)",
        {"who": "name:company"},
        "club",
    ),
    Turn(
        "club.owner",
        "bought purchased acquired sold",
        r"(?P<share>\[s\d+\]) of (?:the|its|the club's) shares[^;.‹]*? (?:was|were) (?:sold|transferred) "
        "to (?P<who><N>)"
        r" (?P<when>in \[d\d+\])",
        {"who": "name:company", "share": "figure"},
        "club",
    ),
    Turn(
        "match.winning_goal",
        "goal try point",
        "[Tt]he (?P<sort>winning|only|opening|first|decisive|golden) (?P<what>goal|try|point|run) (?:of "
        "the (?:match|game) )?"
        rf"(?:was|came)(?: scored)?(?: in the \[k\d+\] minute)? (?:by|from) {_TRADE}(?P<who><P>)",
        {"who": "person:footballer"},
        "event",
    ),
    Turn(
        "match.presented",
        "presented",
        "[Tt]he (?P<what>trophy|cup|shield|medals|championship) (?:was|were) presented (?:to "
        rf"{_TRADE}<P> )?by "
        rf"{_TRADE}(?P<who><P>)",
        {"who": "person:official"},
        "event",
    ),
    Turn(
        "match.refereed",
        "refereed officiated umpired",
        rf"<S> was (?P<done>refereed|umpired|officiated) by {_TRADE}(?P<who><P>)",
        {"who": "person:referee"},
        "event",
    ),
    Turn(
        "match.crowd",
        "crowd watched attended spectators",
        "(?:<S> was (?:watched|attended|seen) by|[Bb]efore|[Ii]n front of) (?:a crowd of |an attendance "
        "of )?"
        r"(?:more than |about )?(?P<number>\[n\d+\])",
        {"number": "figure:people,spectators,fans,crowd"},
        "event",
    ),
)
