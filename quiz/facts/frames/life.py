"""A life: school, arrests, retirement, the end and what remains, as encyclopedias tell of it."""

from __future__ import annotations

from quiz.facts.frames.roles import SUBJECTS
from quiz.facts.frames.turns import Turn

_DEGREE = (
    r"(?P<degree>(?:doctorate|PhD|Ph\.D\.|D\.Phil\.|DPhil|doctoral degree|bachelor['’]s degree|"
    r"master['’]s degree|law degree|medical degree|teaching diploma|diploma|degree|MBA|"
    r"Bachelor of \w+(?: degree)?|Master of \w+(?: degree)?|Doctor of \w+(?: degree)?|habilitation))"
)
_SUBJECT = rf"(?P<field>{'|'.join(sorted(SUBJECTS))})"

TURNS: tuple[Turn, ...] = (
    # --- birth and death
    Turn(
        "life.lived",
        "– —",
        r"^§ \((?:[^()]*?[;,] )?(?P<born>\[r\d+\])\),? ",
        {"born": "start"},
        "person",
    ),
    Turn(
        "life.lived",
        "– —",
        r"^§ \((?:[^()]*?[;,] )?(?P<died>\[r\d+\])\),? ",
        {"died": "end"},
        "person",
    ),
    Turn(
        "life.born",
        "born",
        r"^§ \((?:[^()]*?[;,] )?born (?:on )?(?P<when>\[d\d+\])(?:[;,] [^()]*)?\),? ",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.born",
        "born",
        r"<S> was born (?:(?:on|in) \[d\d+\],? )?(?:in|at) (?:the (?:town|city|village|port|hamlet) of )?"
        r"(?P<where>‹[lu]\d+›)(?=[,.;]| to | as | on | and | into )",
        {"where": "place:"},
        "person",
    ),
    Turn(
        "life.siblings",
        "born",
        r"<S> was born[^;.]*?,? the (?:eldest|oldest|youngest|second|third|middle|\w+th)"
        r"(?: child| son| daughter)? of (?P<number>\[n\d+\])(?= of | born|[,.;])",
        {"number": "figure:children,siblings"},
        "person",
    ),
    Turn(
        "life.first_to",
        "first",
        r"<S> was the first (?P<whom>[A-Za-z-]+(?: [A-Z][a-z]+)?) to (?P<deed>be [a-z]+ed|[a-z]+)"
        r" (?P<prep>at|to|in|from|by) (?:the )?(?P<org><O>)",
        {"org": "organization:"},
        "person",
    ),
    # --- school and university
    Turn(
        "life.read",
        "entered enrolled went attended joined",
        rf"<S> (?:entered|enrolled (?:at|in)|went (?:up )?to|attended|joined|matriculated at) "
        rf"(?P<school>(?:the )?<O>)(?:, ‹[lo]\d+›)?"
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
        "life.supervised",
        "supervision direction guidance under supervised",
        rf"<S>[^;.]*? {_DEGREE}[^;.]*?,? (?:under (?:the (?:supervision|direction|guidance) of )?|"
        rf"supervised by )"
        r"(?:the )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "life.thesis",
        "thesis dissertation",
        r"<SS> (?:doctoral |Ph\.?D\.? |PhD |master['’]s )?(?:thesis|dissertation), (?P<title><TITLE>),",
        {"title": "title:thesis"},
        "person",
    ),
    Turn(
        "life.degree",
        "doctorate phd degree diploma habilitation ph.d dphil",
        rf"<S><ADV> (?:obtained|received|earned|took|completed|gained|was awarded|holds?|held|finished|"
        rf"graduated with) (?:<SS> |an? |the )?(?:(?!honorary)\w+ )?{_DEGREE}(?: in {_SUBJECT})?"
        r"(?: (?:from|at) (?P<school>(?:the )?<O>))?(?:,? (?P<when><ON>))?",
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
    Turn(
        "life.portrait",
        "portrait bust",
        r"(?:(?:<SS>|[Aa]|[Tt]he) (?P<what>portrait|bust)(?: of <S>)?)(?:, | was |, which was )"
        r"<WAS>(?:painted|made|sculpted|"
        r"drawn) by (?:the )?(?:<TRADE>)?(?P<who><P>)(?:,? (?P<when>in \[d\d+\]))?",
        {"who": "person:artist"},
        "person",
    ),
    Turn(
        "life.wrote",
        "published appeared",
        r"<SS> (?:first |second |last |only |debut )?(?P<sort>memoir|autobiography|novel|novella|book|"
        r"monograph|textbook|"
        r"collection of poems|play|memoirs|diary|travelogue),? (?P<title><TITLE>),? (?:was published|"
        r"appeared|came out)"
        r"(?: (?P<when>in \[d\d+\]))",
        {"title": "title:book", "when": "date"},
        "person",
    ),
    # --- death and after
    Turn(
        "life.died",
        "died",
        r"<S><ADV> died(?: (?:of|from) [a-z ]+?)?[^;.‹]{0,60}?(?: in (?P<where><L>))?"
        r"(?:(?:, <N>)?,? (?:on|in) <D>)?,? (?:at the |at )?(?P<age><AGE>)",
        {"age": "figure"},
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
        r"(?:^|(?<=[,;] )|(?<= and ))"
        r"(?P<thing>(?:the )?(?:asteroid |crater |street )?(?:\d+ )?<N>)(?: in (?:the )?‹l\d+›)? (?:was|"
        r"is|were|has been) (?:re)?named "
        r"(?:for|after|in hono(?:u)?r of) <S>(?:,? (?P<when>in \[d\d+\]))",
        {"when": "date"},
        "person",
    ),
    Turn(
        "life.portrayed",
        "portrayed played",
        r"<S> (?:was|is|has been) (?:portrayed|played) by (?:the )?(?:<TRADE>)?(?P<who><P>) in "
        r"(?:‹\w\d+›['’]s |the )?(?P<year><D>)? ?"
        r"(?P<sort>film|television series|series|miniseries|play|musical|opera|drama|biopic) "
        r"(?P<title><TITLE>)",
        {"who": "person:actor"},
        "person",
    ),
)
