"""What is told of books, plays, games, pictures, series and magazines: who conducted, narrates or sat for
them, what came of them, how they were printed, watched and sold.
"""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_TOLD = "film|television|episode|book|play|game|podcast"
_ANY = "film|television|episode|album|song|book|play|game|artwork|podcast|periodical"
_DERIVED = r"(?P<what>sequel|prequel|spin-off|follow-up|remake|expansion|expansion pack|companion novel)"
_MEDIUM = r"(?P<what>film|television|stage|radio|screen|musical|opera|comic)"
_OF = r"(?: of <S>| based on <S>)?"
_OUT = r"(?:released|broadcast|aired|premiered|shown|published|staged|performed)"

TURNS: tuple[Turn, ...] = (
    Turn(
        "creation.conducted",
        "conducted baton",
        r"(?:<S> (?:was|had been) (?:first|originally) (?:performed|given|staged|produced|heard)|[Tt]he "
        r"(?:first performance|premiere)(?: of <S>)?)[^;.]*?,? (?:was )?(?:conducted by|under the baton of|"
        r"under the direction of) (?:the )?(?:<TRADE>)?(?P<who><P>)(?=[,.;]| and the | with |$)",
        {"who": "person:conductor"},
        "play|song",
    ),
    Turn(
        "creation.model",
        "modelled modeled based inspired",
        r"[Tt]he (?:character|figure|part|role) of (?P<role>(?:the )?<N>) (?:is|was)[^;.‹]*? "
        r"(?:modelled|modeled|"
        r"based|inspired) (?:partly |largely |loosely )?(?:up)?(?:on|by) (?:the )?(?:<TRADE>)?(?P<who><P>)"
        r"(?=[,.;]| who |$)",
        {"who": "person"},
        _TOLD,
    ),
    Turn(
        "creation.narrator",
        "told narrated",
        r"<S> is (?:told|narrated)(?: in the (?:first|third) person)?(?: from the point of view of| by)"
        r" (?:the )?(?:[a-z-]+ ){0,3}(?P<who>‹[cpu]\d+›)(?=[,.;]| who | in | and |$)",
        {"who": "character:character"},
        _TOLD,
    ),
    Turn(
        "creation.sequel",
        "sequel prequel spin-off follow-up remake expansion",
        rf"(?:[Aa]n?|[Tt]he|[Ii]ts) (?:\w+ )?{_DERIVED}(?: to <S>)?,? (?:called |titled |entitled )?"
        r"(?P<title><TITLE>),? (?:directed by [^;.]*?, )?(?:was |were |is "
        r")?(?:announced[^;.]*? and )?(?:§ was )?"
        r"(?:released|published|issued|came out|appeared|aired|broadcast|followed)(?: in| on)? (?P<when><D>)",
        {"title": "title:sequel", "when": "date"},
        _TOLD,
    ),
    Turn(
        "creation.printing",
        "edition printing print copies",
        r"(?:[Tt]he|[Ii]ts) (?P<which>first edition|first printing|initial print run|first "
        r"print run|first issue)"
        r"(?: of <S>)?,?(?: was| had| comprised| consisted| ran to|,? a print run)?(?: only)?(?: of)?"
        r" (?P<sum><C>)(?=,| was| were| and|\.|;)",
        {"sum": "figure:copies"},
        "book|periodical",
    ),
    Turn(
        "creation.issue",
        "issue",
        r"[Tt]he (?P<which>first|last|final) issue(?: of <S>)?,?(?: which)?(?: number \[n\d+\],)?(?: was)?"
        r" (?:published|appeared|came out|released|issued|printed)(?: on| in)? (?P<when><D>)",
        {"when": "date"},
        "periodical",
    ),
    Turn(
        "creation.issue_had",
        "issue",
        r"[Tt]he (?P<which>first|last|final) issue(?: of <S>)?(?:,[^;.]*?,)? (?:had|contained|"
        r"ran to|consisted of)"
        r" (?P<pages><C>)",
        {"pages": "figure:pages"},
        "periodical",
    ),
    Turn(
        "creation.issue_sold",
        "issue",
        r"[Tt]he (?P<which>first|last|final) issue(?: of <S>)?(?:,[^;.]*?,)?[^;.,]*? (?:and "
        r")?sold (?P<sum><C>)",
        {"sum": "figure:copies"},
        "periodical",
    ),
    Turn(
        "creation.lasts",
        "lasts takes runs",
        r"<S> (?:lasts|takes|runs)(?: for)? (?P<long><T>)(?= to perform| in performance|[,.;]| and |$)",
        {"long": "figure"},
        "play|song|film|episode|podcast",
    ),
    Turn(
        "creation.version",
        "version adaptation film series",
        rf"[Aa]n? (?:[a-z]+ )?{_MEDIUM} (?P<sort>version|adaptation|series|serial|"
        rf"play){_OF}(?:,| was)? directed by"
        r" (?:the )?(?:<TRADE>)?(?P<who><P>)(?=,| and (?:starring|released)|\.)[^;.]*?"
        rf"(?:was |and )?{_OUT} (?:on|in) (?P<when><D>)",
        {"who": "person:director", "when": "date"},
        _TOLD,
    ),
    Turn(
        "creation.translation",
        "translation",
        r"(?:[Tt]he|[Aa]n?|[Ii]ts) (?:first )?(?P<tongue>[A-Z][a-z]+) translation(?: of "
        r"<S>)?,? (?:made )?by (?:the )?"
        r"(?:<TRADE>)?(?P<who><P>),? (?:was (?:first )?(?:published|issued|released)|appeared|"
        r"came out|followed)"
        r"(?: by (?:the )?<N>)?(?: in <L>)? (?:in|on) (?P<when><D>)",
        {"who": "person:translator", "when": "date"},
        "book|play",
    ),
    Turn(
        "creation.named",
        "named voted declared chosen",
        r"<S> was (?:named|voted|declared|chosen as|chosen) (?P<what>(?:[a-z]+ )?(?:game|film|"
        r"book|novel|album|play|"
        r"podcast|magazine|series|song|single|show|work) of the (?:year|decade|century)) by "
        r"(?P<who>(?:the )?<N>)"
        r"(?:,? (?P<when>in <D>))?(?=[,.;]| and |$)",
        {"who": "organization:publication"},
        _ANY,
    ),
    Turn(
        "creation.watched",
        "watched seen viewed",
        r"[Tt]he (?P<which>(?:first|last|final|opening|second|third) (?:episode|instalment|"
        r"part)|pilot|finale)"
        r"(?: of <S>)? was (?:watched|seen|viewed) by (?:an (?:estimated|average) )?(?P<sum><C>)"
        r"(?: (?P<where>in (?:the )?<L>))?(?=[,.;]| and |$)",
        {"sum": "figure"},
        "television|podcast",
    ),
    Turn(
        "creation.reported",
        "sold",
        r"<S> was sold to (?P<sum><C>)(?=[,.;]| and |$)",
        {"sum": "figure:countries"},
        "television|film",
    ),
    Turn(
        "creation.collection",
        "added acquired",
        r"(?P<who>(?:the )?‹[olu]\d+›)(?:,? in (?:the )?‹[lu]\d+›,?)? (?:added|acquired|"
        r"admitted) <S> (?:to|for) "
        r"(?:its|their|the)(?: permanent)? collection(?:,? in (?P<when><D>))?",
        {"who": "place:museum"},
        _ANY,
    ),
)
