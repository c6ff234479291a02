"""A life: family, school, marriages, posts abroad, the end and what remains, as encyclopedias tell of it."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_KIN = (
    r"(?P<kin>(?:(?:elder|older|younger|twin|only|eldest|youngest|late|maternal|paternal|half) )*(?:father|"
    r"mother|brother|sister|half-brother|half-sister|cousin|uncle|aunt|nephew|niece|grandfather|"
    r"grandmother|grandson|granddaughter|great-grandfather|son|daughter|stepfather|stepmother|"
    r"father-in-law|mother-in-law|brother-in-law|sister-in-law|son-in-law|godfather|stepson))"
)
_DEGREE = (
    r"(?P<degree>(?:doctorate|PhD|Ph\.D\.|D\.Phil\.|DPhil|doctoral degree|bachelor['’]s degree|"
    r"master['’]s degree|law degree|medical degree|teaching diploma|diploma|degree|MBA|"
    r"Bachelor of \w+(?: degree)?|Master of \w+(?: degree)?|Doctor of \w+(?: degree)?|habilitation))"
)
_SUBJECT = (
    r"(?P<field>mathematics|physics|chemistry|biology|geology|botany|zoology|astronomy|medicine|law|"
    r"economics|philosophy|history|theology|engineering|architecture|linguistics|psychology|sociology|"
    r"geography|archaeology|anthropology)"
)
_DIED_OF = (
    r"(?:of|from) (?P<cause>pneumonia|tuberculosis|malaria|cholera|influenza|smallpox|diphtheria|dysentery|"
    r"peritonitis|leukaemia|typhoid fever|typhus)"
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
        "life.siblings",
        "child children siblings",
        r"<S> (?:was|is) (?:the|one of) (?:(?:eldest|oldest|youngest|second|third|middle|\w+th) )*"
        r"(?:child |son |daughter )?of (?P<number><C>)(?=,|\.| and | in |;|$)",
        {"number": "figure:children,siblings,sons,daughters"},
        "person",
    ),
    Turn(
        "life.kin_trade",
        "father mother brother sister uncle grandfather husband wife",
        rf"(?:<SS>|(?<!\w)(?:His|Her)) {_KIN},? (?:<N>)?<ASIDE>,? ?(?:was|is|had been|worked as) an? "
        r"(?P<trade>[a-z-]+)(?=,| who| in | at | from | for | and |\.|;)",
        {"trade": "term:occupation"},
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
    # --- school and university
    Turn(
        "life.read",
        "entered enrolled went attended joined",
        rf"<S> (?:entered|enrolled (?:at|in)|went to|attended|joined|matriculated at) (?P<school>(?:the )"
        rf"?<O>)"
        rf"(?: (?P<when><ON>))?,?(?: (?:and|where) <S>)? (?:to (?:read|study)|studying|and studied|studied|"
        rf"read) "
        rf"{_SUBJECT}",
        {"field": "term:academic subject"},
        "person",
    ),
    Turn(
        "life.read",
        "studied read taught studying",
        rf"<S> (?:studied|read) {_SUBJECT}(?: and [a-z]+)? (?:at|in) (?P<school>(?:the )?<OL>)"
        r"(?:,? (?P<when><ON>))?",
        {"field": "term:academic subject", "school": "name:university"},
        "person",
    ),
    Turn(
        "life.educated",
        "educated schooled",
        r"<S> was (?:educated|schooled)(?: privately)? (?:first )?at (?P<school>(?:the )?<OL>)",
        {"school": "organization:school"},
        "person",
    ),
    Turn(
        "life.under",
        "under with",
        r"<S> (?:studied|trained)(?: (?P<craft>[a-z]+(?: [a-z]+)?))?(?: (?:at|in) (?P<school>(?:the )?<OL>))?"
        r"(?: (?P<when><ON>))?,? (?:under|with) (?:the )?(?P<trade><TRADE>)?(?P<who><P>)(?! and ‹)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "life.degree",
        "doctorate phd degree diploma habilitation ph.d dphil",
        rf"<S><ADV> (?:obtained|received|earned|took|completed|gained|was awarded|holds?|held|finished|"
        rf"graduated with) (?:<SS> |an? |the )?(?:\w+ )?{_DEGREE}(?: in {_SUBJECT})?(?: (?:from|at) "
        r"(?P<school>(?:the )?<O>))?(?:,? (?P<when><ON>))?",
        {"field": "term:academic subject", "school": "organization:university", "when": "date"},
        "person",
    ),
    Turn(
        "life.graduated",
        "graduated",
        rf"<S><ADV> graduated(?: in {_SUBJECT})? from (?P<school>(?:the )?<O>)(?:,? (?P<when><ON>))?",
        {"school": "organization:university", "when": "date"},
        "person",
    ),
    Turn(
        "life.thesis",
        "thesis dissertation",
        r"(?:with|for|and|submitted|completed|defended|wrote) (?:<SS>|an?|the|his|her) (?:\w+ )?(?:thesis|"
        r"dissertation)"
        r",? (?:entitled|titled|called),? (?P<title><TITLE>)(?=[,.;]| in | which| under| was)",
        {"title": "title:thesis"},
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
    # --- where life led
    Turn(
        "life.held",
        "held imprisoned interned detained jailed incarcerated confined",
        r"<S><ADV> (?:was )?(?:held|imprisoned|interned|detained|jailed|incarcerated|confined)(?: "
        r"(?P<long>for "
        r"<T>))?(?: (?:at|in) (?:the )?(?P<where><OL>))?(?: (?P<long2>for <T>))?(?: (?P<when><ON>))?",
        {"where": "place:prison", "long": "figure", "long2": "figure"},
        "person",
    ),
    Turn(
        "life.arrested",
        "arrested",
        r"<S><ADV> was arrested (?:(?:at|in) ‹\w\d+› )?(?P<when>(?:in|on) \[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.citizen",
        "citizen",
        r"<S> (?:became|was made) (?P<nation>an? (?:naturali[sz]ed )?(?:‹\w\d+›|[A-Z][a-z]+) citizen)"
        r"(?:,? (?P<when>in \[d\d+\]))",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.retired",
        "retired",
        r"<S><ADV> retired(?: from (?P<what>[a-z]+(?: [a-z]+)?))?(?: (?P<when>(?:in|on) \[d\d+\]))",
        {"when": "date"},
        "person",
    ),
    # --- death and after
    Turn(
        "life.died",
        "died",
        rf"<S><ADV> died(?: {_DIED_OF})?[^;.‹]{{0,60}}?(?: in (?P<where><L>))?(?:(?:, <N>)?,? (?:on|in) "
        rf"<D>)?,? "
        r"(?:at the |at )?(?P<age><AGE>)",
        {"age": "figure", "cause": "term:cause of death"},
        "person",
    ),
    Turn(
        "life.buried",
        "buried interred entombed",
        r"<S><ADV> (?:was|is|lies) (?:buried|interred|entombed)(?: (?:beside|with|near) [^‹§,;.]+)? (?:in|"
        r"at) (?:the )?"
        r"(?P<where><OL>)",
        {"where": "place:cemetery"},
        "person",
    ),
    Turn(
        "life.ashes",
        "ashes",
        r"<SS> ashes (?:were|are) (?:scattered|buried|interred|spread|kept|cast)<ASIDE>,? (?:on|in|at|"
        r"over|into|off|"
        r"near) (?:the )?(?P<where><OL>)",
        {"where": "place:"},
        "person",
    ),
    Turn(
        "life.papers",
        "papers archive letters manuscripts diaries",
        r"<SS> (?:(?:personal|private|collected) )?(?P<what>papers|archive|letters|manuscripts|diaries)"
        r"<ASIDE>,? "
        r"(?:are|is|were) (?:now )?(?:held|kept|preserved|housed) (?:by|at|in) (?P<where>(?:the )?<OL>)",
        {"where": "name:institution"},
        "person",
    ),
    Turn(
        "life.named_after",
        "named",
        r"(?P<thing>(?:the )?(?:asteroid |crater |street )?(?:\d+ )?<N>)(?: in (?:the )?‹l\d+›)? (?:was|"
        r"is|were|has been) (?:re)?named "
        r"(?:for|after|in hono(?:u)?r of) <S>(?:,? (?P<when>in \[d\d+\]))",
        {"when": "date"},
        "person",
    ),
)
