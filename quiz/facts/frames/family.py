"""A life's kin: parents, brothers and sisters, marriages, children, as encyclopedias tell of them."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_KIN = (
    r"(?P<kin>(?:(?:elder|older|younger|twin|only|eldest|youngest|late|maternal|paternal|half) )*(?:father|"
    r"mother|brother|sister|half-brother|half-sister|cousin|uncle|aunt|nephew|niece|grandfather|"
    r"grandmother|grandson|granddaughter|great-grandfather|son|daughter|stepfather|stepmother|"
    r"father-in-law|mother-in-law|brother-in-law|sister-in-law|son-in-law|godfather|stepson))"
)

TURNS: tuple[Turn, ...] = (
    # --- parents, brothers and sisters
    Turn(
        "life.parents",
        "born",
        r"<S> was born(?:,? (?:in|at|on|near|into|the) (?:(?!,? to |;).)*?)?,? to (?:(?:farmers?|parents) )?"
        r"(?:<TRADE>)?(?P<father><P>)<ASIDE>,? and (?:(?:his|her) (?:\w+ )?(?:wife|husband),? )?(?:<TRADE>)?"
        r"(?P<mother><P>)",
        {"father": "person", "mother": "person"},
        "person",
    ),
    Turn(
        "life.parents",
        "wife",
        r"<S> (?:was|is) [^;.‹]*?(?:child|son|daughter|children|one|\w+th|second|third) of (?:<C> )"
        r"?(?:<C> of )?"
        r"(?:the )?(?:<TRADE>)?(?P<father><P>)(?:,? \([^()]*\))?(?:, ‹p\d+› [^,;]*,)?<ASIDE>,? and his "
        r"(?:\w+ )?wife,? "
        r"(?P<mother><P>)",
        {"father": "person", "mother": "person"},
        "person",
    ),
    Turn(
        "life.son_of",
        "child son daughter children",
        r"<S> (?:was|is) (?:the|an?|one of) (?:(?:only|eldest|oldest|youngest|first|second|third|younger|"
        r"elder|illegitimate|middle|\w+th) )*(?:child(?:ren)? |sons? |daughters? )?of (?P<number><C>)"
        r"?(?: |"
        r"(?= ))?(?:(?:born |to |of )+)?(?:the )?(?P<trade><TRADE>)?(?P<father><P>)<ASIDE>(?:,? and "
        r"(?:(?:his|her) (?:\w+ )?(?:wife|husband),? )?(?:<TRADE>)?(?P<mother><P>))?",
        {"father": "person", "mother": "person", "number": "figure:children,siblings,sons,daughters"},
        "person",
    ),
    Turn(
        "life.maiden",
        "née",
        r"<S> was [^;.]*?\bof [^;.]*?‹p\d+›[^;.]*? and (?:his|her|<SS>) (?:\w+ )?wife,? ‹[pu]\d+›,? \(?née "
        r"(?P<name>‹[pu]\d+›)",
        {"name": "called:surname"},
        "person",
    ),
    Turn(
        "life.siblings",
        "child children siblings",
        r"<S> (?:was|is) (?:the|one of) (?:(?:eldest|oldest|youngest|second|third|middle|\w+th) )*"
        r"(?:child |son |daughter )?of (?P<number><C>)(?=,|\.| and | in |;|$)",
        {"number": "figure:children,siblings,sons,daughters"},
        "person",
    ),
    Turn(
        "life.kin",
        "brother sister cousin uncle aunt nephew niece grandson granddaughter grandfather great-grandson",
        rf"(?:^|and |, |; )(?:the )?(?P<trade><TRADE>)?(?P<who><P>)<ASIDE>,? (?:is|was) (?:also )?"
        rf"(?:<SS>|(?:an? )){_KIN}(?: of <S>)?(?=[.,;]| and)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "life.kin",
        "brother sister cousin uncle aunt nephew niece grandson granddaughter grandfather great-grandson",
        rf"(?:<SS>) {_KIN},? (?:is|was) (?:the )?(?P<trade><TRADE>)?(?P<who><P>)(?=[,.;])",
        {"who": "person"},
        "person",
    ),
    Turn(
        "life.son_of",
        "born son daughter child",
        r"(?:^(?:Born|<S> was born) (?:in|on|at|near) (?:(?!, (?:the|an?) )[^;.])*|<S>), (?:the|an?) "
        r"(?:(?:only|eldest|"
        r"oldest|youngest|"
        r"second|third|younger|elder|\w+th) )*(?:child|son|daughter) of (?:the )?(?P<trade><TRADE>)"
        r"?(?P<father><P>)"
        r"(?: and (?:his (?:\w+ )?wife,? )?(?:the )?(?:<TRADE>)?(?P<mother><P>))?",
        {"father": "person"},
        "person",
    ),
    Turn(
        "life.son_of",
        "children sons daughters",
        r"(?:^Born |<S> was born )[^;.]*?, (?:the |one )?(?:\w+ )?of (?:the )?(?P<number><C>)"
        r"(?: children| sons| daughters)?(?: born)? (?:of|to) (?:the )?(?P<trade><TRADE>)?(?P<father><P>)"
        r"(?:, an? (?P<job>[a-z-]+(?: [a-z-]+)?)(?=[,.;]| and | who | (?:with|from|in|at) ))?"
        r"(?: (?:with|from|in|at) [^,;.]*)?,?"
        r"(?: and (?:his|her|<SS>) (?:\w+ )?wife,? (?P<mother><P>))?",
        {
            "father": "person",
            "mother": "person",
            "number": "figure:children,siblings,sons,daughters",
            "job": "term:occupation",
        },
        "person",
    ),
    # --- marriage and children
    Turn(
        "life.married",
        "married",
        r"(?:(?P<when>(?:[Ii]n|[Oo]n) \[d\d+\]),? )?<S><ADV> (?:was )?married(?: secondly| again|,? "
        r"secondly,?)? "
        r"(?:to )?(?:the )?(?P<trade><TRADE>)?(?P<who><P>)(?! and ‹)(?:(?:, (?:an?|the) [^,;.‹]{3,50},?)?"
        r"(?: in ‹l\d+›)? (?P<date>(?:in|on) \[d\d+\]))?",
        {"who": "person:spouse", "when": "date", "date": "date"},
        "person",
    ),
    Turn(
        "life.spouse",
        "husband wife",
        r"<SS> (?P<nth>first|second|third|fourth|former|late) (?P<role>husband|wife),? (?:whom <S> (?:had )?"
        r"married (?P<when>in \[d\d+\]),? )?(?:was|is) (?:the )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person:spouse"},
        "person",
    ),
    Turn(
        "life.parted",
        "divorced separated",
        r"<S> and (?P<who><P>) (?:were )?(?:divorced|separated|parted) (?P<when><ON>)",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.parted",
        "divorced separated left",
        r"<S><ADV> (?:divorced|separated from|was divorced from) (?P<who><P>) (?P<when><ON>)",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.parted",
        "dissolved divorced separated divorce annulled",
        r"(?:husband|wife|married)[^;.‹]*?(?P<who><P>)[^;.]*[;,] (?:but |and )?(?:(?:the|their) marriage "
        r"(?:was (?:dissolved|annulled)|ended(?: in divorce)?)|the couple (?:divorced|separated|parted)|they "
        r"(?:were )?(?:divorced|separated|parted)) (?P<when><ON>)",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.daughter",
        "daughter son",
        r"(?:<S>|[Tt]hey|[Tt]he couple) (?:had|have)[^;.]{0,60}? (?P<role>daughter|son)(?:,| named)? "
        r"(?:the )?"
        r"(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person:child"},
        "person",
    ),
    Turn(
        "life.kin",
        "brother sister cousin uncle aunt nephew niece son daughter grandson granddaughter father mother",
        rf"<SS> {_KIN}, (?:the )?(?P<trade><TRADE>)(?P<who><P>)(?=,| \(|;|\.)",
        {"who": "person"},
        "person",
    ),
)
