"""How a work was made: titles it had, parts offered and cut, days of shooting, versions and their length."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_SCREEN = "film|television|episode|play|musical"
_WORKS = "film|television|episode|album|song|book|novel|play|game|opera|artwork"
_VERSION = (
    r"(?P<version>(?:[a-z-]+ )?(?:director['’]s cut|final cut|extended cut|theatrical cut|rough cut|first "
    r"cut|cut|"
    r"first assembly|assembly cut|assembly|rough assembly|first draft|second draft|final draft|workprint|"
    r"extended version|uncut version|original version|television version|unrated version|restored version|"
    r"longer version|shorter version|international version))"
)

TURNS: tuple[Turn, ...] = (
    Turn(
        "making.working_title",
        "working original provisional",
        r"(?:[Tt]he|<SS>|Its) (?:working|original|provisional|first) title(?: of <S>)? was "
        r"(?P<title><TITLE>)(?=[,.;:]| and | in | but | before | until |$)",
        {"title": "title:working title"},
        _WORKS,
    ),
    Turn(
        "making.working_title",
        "originally working title",
        r"(?:<S> (?:was )?(?:originally|initially|first|provisionally) (?:titled|called|entitled|named|"
        r"announced (?:as|under "
        r"the title)|known as)|under the (?:working|provisional|original) title(?: of)?) "
        r"(?P<title><TITLE>)(?=[,.;:]| and | in | but | before | until |$)",
        {"title": "title:working title"},
        _WORKS,
    ),
    Turn(
        "making.announced",
        "announced",
        r"<S> was announced (?:[^;.‹§]*? )?(?:in <D> )?by (?P<who><N>) under the title (?P<title><TITLE>)",
        {"who": "organization:film company", "title": "title:working title"},
        _WORKS,
    ),
    Turn(
        "making.rights",
        "rights",
        r"(?:the|[Ff]ilm|[Tt]he film|screen) rights(?: to (?:§|the (?:novel|book|play|story)))? were "
        r"(?:acquired|bought|"
        r"purchased|optioned|secured|sold)[^;.‹]*? (?:by|to) (?P<who><N>)",
        {"who": "organization:film company"},
        _SCREEN,
    ),
    Turn(
        "making.declined",
        "declined turned passed",
        r"(?:role|part|lead)[^;.]*? (?:offered|went|given)[^;]*?(?P<who><P>) (?:had )?(?:declined|turned "
        r"(?:it|the part|"
        r"the role|the offer) down|passed|refused)",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.declined",
        "declined turned passed rejected",
        r"(?P<who><P>) (?:declined|turned down|passed on|rejected|refused) (?:the|an offer of the) (?:\w+ "
        r")?(?:role|part|"
        r"lead)(?: of (?P<role>(?:the )?<N>))?",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.declined",
        "offered",
        r"(?P<who><P>) was (?:first |originally )?offered the (?:role|part|lead)(?: of (?P<role>(?:the )"
        r"?<N>))?,? but (?:<P> )?"
        r"(?:declined|turned (?:it|the part|the role) down|refused|passed)",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.left",
        "left dropped withdrew",
        r"(?P<who><P>)(?:,? who)? (?:was cast|had been cast|was originally cast|signed on)(?: (?P<when>in "
        r"\[d\d+\]))?"
        r"(?: as (?P<role>(?:the )?<N>))?,? (?:but|and) (?:‹p\d+› )?(?:later |then |had to )?(?:left|"
        r"dropped out|withdrew|"
        r"pulled out)",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.auditioned",
        "auditioned",
        r"(?P<who><P>),? (?:who |‹p\d+› )?(?:had )?(?:originally |initially |first )?auditioned for "
        r"(?:the (?:role|part) of "
        r")?(?P<role>(?:the )?<N>)",
        {"role": "character:"},
        _SCREEN,
    ),
    Turn(
        "making.replaced",
        "replaced",
        r"(?P<new><P>) replaced (?P<old><P>)(?:(?! as)| as (?P<role>(?:the )?‹[cpu]\d+›))(?! by)",
        {"old": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.replaced",
        "replaced",
        r"(?P<old><P>)(?:,? (?:who|but))? (?:was|were|being) (?:later |then |subsequently )?replaced "
        r"(?:as (?P<role>(?:the )?‹[cpu]"
        r"\d+›) )?by (?:the )?(?:<TRADE>)?(?P<new><P>)",
        {"old": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.replaced_as",
        "replaced took",
        r"(?P<who><P>)(?: replaced (?P<old><P>)|,? who took over|,? took over)(?: from (?P<old2><P>))? as "
        r"(?P<post>(?:the )?(?:[a-z]+ )?(?:director|cinematographer|editor|composer|producer|writer|"
        r"showrunner|"
        r"production designer|screenwriter|drummer|bassist|guitarist|singer|host|presenter))",
        {"who": "person"},
        _SCREEN + "|album",
    ),
    Turn(
        "making.cut",
        "cut deleted removed",
        r"(?:subplot|scenes?|role|part|character|sequence|storyline|footage)s? (?:featuring|with|starring|"
        r"involving|"
        r"played by|of) (?P<who><P>)[^;.]*? (?:was|were) (?:\w+ )?(?:cut|deleted|removed|dropped|left on)",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.uncredited",
        "uncredited cameo",
        r"(?:^|[,;] |and )(?:[Tt]he )?(?P<trade><TRADE>)?(?P<who><P>) (?:makes|made|has|had|appears in) "
        r"an? (?:brief |"
        r"uncredited |short |small )*(?:appearance|cameo|cameo appearance|role|part) as (?P<role>an? "
        r"[a-z]+(?: [a-z]+)?)",
        {"who": "person:actor"},
        _SCREEN,
    ),
    Turn(
        "making.filmed",
        "filming shooting photography production",
        r"(?:[Pp]rincipal photography|[Ff]ilming|[Ss]hooting|[Pp]roduction)(?: on <S>| of <S>)? (?:began|"
        r"started|commenced|"
        r"got under way|took place)(?: in (?P<where><L>))?(?: on| in) (?P<begun><D>)(?: in ‹l\d+›)?(?:,? "
        r"and (?:was |were )?"
        r"(?:ended|finished|wrapped|concluded|was completed|lasted until|completed) (?:on |in )"
        r"?(?P<wrapped><D>))?"
        r"(?:,? (?:taking|after|lasting|and took|having taken) (?P<days><T>))?",
        {"begun": "date", "wrapped": "date", "days": "figure"},
        _SCREEN,
    ),
    Turn(
        "making.wrapped",
        "filming shooting photography",
        r"(?:[Pp]rincipal photography|[Ff]ilming|[Ss]hooting)(?: on <S>| of <S>)? (?:ended|finished|"
        r"wrapped(?: up)?|concluded|"
        r"was completed) (?:on |in )(?P<wrapped><D>)",
        {"wrapped": "date"},
        _SCREEN,
    ),
    Turn(
        "making.days",
        "filming shooting photography shoot",
        r"(?:[Pp]rincipal photography|[Ff]ilming|[Ss]hooting|[Tt]he shoot)(?: of <S>)? (?:took|lasted)(?: "
        r"for)? (?P<days><T>)",
        {"days": "figure"},
        _SCREEN,
    ),
    # --- versions
    Turn(
        "making.length",
        "running lasting ran lasted runs run",
        rf"(?:[Aa]n?|[Tt]he|[Tt]heir|<SS>|His|Her|Its) {_VERSION}(?: of <S>)?(?:,| that| which)?(?: "
        rf"[^;.,‹]{{0,30}}?)? ?"
        rf"(?:running(?: to| for| at)?|lasting|ran(?: to| for)?|lasted(?: for)?|runs(?: to| for)?) "
        rf"(?P<long><T>)",
        {"long": "figure"},
        _SCREEN,
    ),
    Turn(
        "making.pages",
        "pages",
        rf"(?:[Aa]n?|[Tt]he|[Tt]heir|<SS>|his|her|its) {_VERSION},? (?:of|running to|ran to|which ran to)"
        r" (?P<pages><C>)",
        {"pages": "figure:pages"},
        _SCREEN + "|book|novel",
    ),
    Turn(
        "making.prepared",
        "prepared cut edited assembled made",
        r"(?:the )?(?P<trade><TRADE>)?(?P<who><P>) (?:prepared|cut|edited|assembled|made|put together) a "
        r"(?:shorter |longer |"
        r"new )?version (?:lasting|running(?: to)?|of) (?P<long><T>)",
        {"who": "person:editor", "long": "figure"},
        _SCREEN,
    ),
    Turn(
        "making.version_issued",
        "issued released published",
        rf"(?:[Aa]n?|[Tt]he) {_VERSION}(?: of <S>)?(?:, [^,;]+,)? was (?:issued|released|published)(?: on "
        rf"(?:[A-Z]\w*-?\w*"
        rf"(?: and )?)+)?(?: by (?P<who>(?:[Tt]he )?<N>))?(?: (?:on|in) (?P<when><D>))?",
        {"who": "organization:", "when": "date"},
        _SCREEN,
    ),
)
