"""Honours given singly in a life: medals, orders, doctorates, shortlists, prizes shared and declined."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

TURNS: tuple[Turn, ...] = (
    Turn(
        "honour.first",
        "first",
        r"<S>[^;.]*?,? (?:and,? )?(?P<when>in \[d\d+\]),? (?:became )?the first (?P<group>(?:[A-Za-z-]+ )"
        r"?(?:woman|man|"
        r"person|writer|scientist|European|African|Asian|American|[A-Z][a-z]+))? ?to (?:be awarded|"
        r"receive|win|be given) "
        r"(?:the )?(?P<award><A>)",
        {"award": "award:", "when": "date"},
        "person",
    ),
    Turn(
        "honour.first",
        "first",
        r"(?P<when>[Ii]n \[d\d+\]),? <S> became the first (?P<group>(?:[A-Za-z-]+ )?(?:woman|man|person|"
        r"writer|scientist|"
        r"artist|[A-Z][a-z]+)) to (?:be awarded|receive|win|be given) (?:the )?(?P<award><A>)",
        {"award": "award:", "when": "date"},
        "person",
    ),
    Turn(
        "honour.given",
        "awarded received won given presented honoured honored decorated",
        r"<S><ADV> (?:was (?:awarded|given|presented with|honou?red with|decorated with)|received|won|earned|"
        r"collected) (?:the|an?) (?:\[d\d+\] )?(?P<award>‹[ae]\d+›(?: (?:in|for) ‹[uewo]\d+›)?)(?: (?:for "
        r"(?:<SS> )?[^,;.‹§]{3,50}?))"
        r"?(?:,? "
        r"(?P<when>in \[d\d+\]))",
        {"award": "award:", "when": "date"},
        "person",
    ),
    Turn(
        "honour.shortlisted",
        "shortlisted longlisted finalist nominated",
        r"<S><ADV> (?:was |became )?(?P<how>shortlisted|longlisted|short-listed|a finalist|nominated)(?: \w+ "
        r"times?)? for "
        r"(?:the )?(?:\[d\d+\] )?(?P<award><A>)(?! (?:in|for) (?:‹|[A-Z]))",
        {"award": "award:"},
        "person|book|novel|play",
    ),
    Turn(
        "honour.work_shortlisted",
        "shortlisted longlisted",
        r"(?:biography|novel|book|memoir|history|life|study|play|poem|collection)(?: of <S>)?(?: by "
        r"(?:<N>)(?:<S>)?)?, (?P<title><TITLE>),? [^;]*?(?:was |were )?(?:shortlisted|longlisted) for "
        r"(?:the )?(?:\[d\d+\] )?(?P<award><A>)",
        {"award": "award:"},
        "person",
    ),
    Turn(
        "honour.rank",
        "made appointed created named invested",
        r"<S><ADV> was (?:made|appointed|created|named|invested as) (?P<rank>an? (?:Honorary )?(?:‹\w\d+›|"
        r"Member|"
        r"Officer|"
        r"Commander|Companion|Knight|Dame|Knight Commander|Dame Commander|Chevalier|Grand Officer|Knight "
        r"Bachelor|"
        r"[a-z]+))(?: of (?:the )?(?P<order><N>))?,? (?P<when>in \[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "honour.declined",
        "declined refused",
        r"<S><ADV> (?:declined|refused|turned down) (?P<award>(?:the |an? )?(?:‹[aeuow]\d+›(?: for "
        r"‹\w\d+›(?: and "
        r"‹\w\d+›)?)?|knighthood|peerage|damehood|honorary \w+|CBE|OBE|MBE))(?:,? (?P<when>in \[d\d+\]))",
        {"when": "date", "award": "award:"},
        "person",
    ),
    Turn(
        "honour.inducted",
        "inducted",
        r"<S><ADV> was (?:posthumously )?inducted into (?:the )?(?P<hall><N>)(?:,? (?P<when>in \[d\d+\]))",
        {"when": "date"},
    ),
    Turn(
        "honour.doctorate",
        "honorary",
        r"<S><ADV> (?:was (?:awarded|given)|received) an honorary (?P<sort>doctorate|degree) (?:by|from) "
        r"(?P<org>(?:the )?<O>)"
        r"(?! and)(?:,? (?P<when>in \[d\d+\]))?",
        {"org": "organization:university"},
        "person",
    ),
    Turn(
        "honour.shared",
        "jointly shared with",
        r"<S><ADV> (?:received|won|was awarded|shared) the (?:\[d\d+\] )?(?P<award><A>(?: (?:in|for) "
        r"‹[uewo]\d+›)?)"
        r"(?:,? (?P<when>in \[d\d+\]),?)?,? (?:jointly |together |shared )?with (?:the )"
        r"?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.debut",
        "debut",
        r"<S><ADV> made (?:<SS>|his|her) (?P<debut>(?:stage|film|screen|acting|television|operatic|"
        r"directorial|Broadway|West End|"
        r"solo|concert|professional stage|feature film) debut)(?:,? (?P<when>(?:in|on) \[d\d+\]))?(?: "
        r"(?:at|in) (?P<where>(?:the )?"
        r"‹[lo]\d+›))?",
        {"when": "date", "where": "place:theatre"},
        "person",
    ),
    Turn(
        "life.wrote",
        "published released wrote",
        r"<S><ADV> (?:published|released) (?:<SS>|his|her) (?:(?:first|second|last|debut|only) )"
        r"?(?P<sort>memoir|autobiography|"
        r"novel|novella|monograph|textbook|play|diary|travelogue),? (?P<title><TITLE>),? (?P<when>in "
        r"\[d\d+\])",
        {"title": "title:book", "when": "date"},
        "person",
    ),
)
