"""Posts, successions and honours of people, one at a time, as encyclopedias tell of them in prose."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_POST = (
    r"(?P<post>(?:(?:an?|the) )?(?:(?!in |on |at |and |by |to |from |for )[a-z][\w'’-]+ ?){1,4}?"
    r"(?: of (?:the )?(?:<N>|[a-z]+(?: [a-z]+)?))?)"
)
_AT = r"(?: (?:at|of|for|in|with) (?P<org>(?:the )?<O>))?"
_NAMED = (
    r"(?P<how>appointed|named|elected|made|promoted to|chosen as|installed as|ordained|hired as|engaged "
    r"as|employed as|re-elected|sworn in as|unanimously elected)"
)

TURNS: tuple[Turn, ...] = (
    Turn(
        "career.joined",
        "joined entered",
        r"<S><ADV> joined (?P<org>(?:the )?<O>)(?: as (?P<post>an? [a-z]+(?: [a-z]+)?))?"
        r"(?:,? (?P<when><ON>))?(?: (?:at the (?:invitation|suggestion|request)|on the recommendation) of "
        r"(?:the )?"
        r"(?P<trade><TRADE>)?(?P<who><P>))?",
        {"org": "name:organization", "when": "date", "who": "person"},
        "person",
    ),
    Turn(
        "career.recommended",
        "recommendation",
        r"<S> [^;.]*?(?P<org><O>)[^;.‹]*? on the recommendation of "
        r"(?:the )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.appointed",
        "appointed named elected made promoted chosen installed ordained hired engaged employed re-elected",
        rf"<S><ADV> (?:was|had been) {_NAMED} (?:as )?{_POST}{_AT},? (?P<when>(?:in|on) \[d\d+\])",
        {"when": "date", "org": "organization:"},
        "person",
    ),
    Turn(
        "career.appointed",
        "appointed named elected made promoted",
        rf"<S><ADV> was {_NAMED} [^,;.‹]+? in <D>,? and (?:to )?{_POST}{_AT} (?P<when>in \[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "career.appointed",
        "appointed named elected made promoted chosen installed ordained hired engaged employed re-elected",
        rf"(?P<when>(?:[Ii]n|[Oo]n) \[d\d+\]),? <S><ADV> (?:was|had been) {_NAMED} (?:as )?{_POST}{_AT}"
        r"(?=[,.;]| and | where )",
        {"when": "date", "org": "organization:"},
        "person",
    ),
    Turn(
        "career.fellow",
        "elected fellow member",
        r"<S><ADV> (?:was|became) (?:elected )?(?:as )?an? (?:honorary |foreign |founding |corresponding )"
        r"?(?P<post>fellow|"
        r"member) (?:of|to) (?P<org>(?:the )?<OL>),? (?P<when>(?:in|on) \[d\d+\])",
        {"org": "organization:society"},
        "person",
    ),
    Turn(
        "career.elected_to",
        "elected",
        r"<S><ADV> was (?:re-)?elected to (?P<org>(?:the )?<N>)(?: as [^,;.‹§]+)?,? (?P<when>(?:in|on|at) "
        r"\[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "career.government",
        "government cabinet administration",
        r"<S><ADV> (?:served as|was|became) (?P<post>(?:<N>|(?:the )?[a-z]+ (?:minister|secretary)(?: "
        r"[a-z]+)*)(?: and ‹\w\d+›)?)"
        r"[^;.‹]*? in the (?:government|cabinet|administration) of (?P<who><P>)",
        {"who": "person:politician"},
        "person",
    ),
    Turn(
        "career.became",
        "became",
        rf"<S><ADV> became {_POST}{_AT},? (?P<when>(?:in|on) \[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "career.served",
        "served was worked president chairman chair director",
        r"<S><ADV> (?:served as|was|worked as|acted as|had been) (?P<post>(?:(?:an?|the) )"
        r"?(?:[a-z][\w'’-]+ ){1,3}?)"
        r"(?:of|for|at|with|to) (?P<org>(?:the )?<O>),? (?P<years>from \[[rd]\d+\](?: (?:to|until) "
        r"\[d\d+\])?|in "
        r"\[r\d+\]|\[r\d+\]|(?:since|in) \[d\d+\])",
        {"org": "organization:"},
        "person",
    ),
    Turn(
        "career.since",
        "since",
        r"(?:^|; )(?P<years>Since \[d\d+\]),? <S> has been (?P<post>(?:(?:an?|the) )?(?:[a-z][\w'’-]+ )"
        r"{1,3}?)"
        r"(?P<prep>of|for|at|with) (?:the )?(?P<noun>[a-z]+ )?(?P<org><O>)",
        {"org": "organization:"},
        "person",
    ),
    Turn(
        "career.then",
        "from between",
        r"(?:^|; )(?P<years>(?:From|Between) \[r\d+\]|\[r\d+\]),? <S> (?:was|served as|worked as) "
        r"(?P<post>(?:(?:an?|the) )?(?:[a-z][\w'’-]+ ){1,3}?)(?P<prep>of|for|at|with) (?:the )?(?P<org><O>)",
        {"org": "organization:"},
        "person",
    ),
    Turn(
        "career.succeeded",
        "succeeded replaced followed",
        r"<S> (?:directed|headed|led|edited|chaired|managed|ran|conducted|governed) (?P<org>(?:the )?<O>)"
        r"(?! and ‹)"
        r"[^;]*?<S> was (?:succeeded|replaced|followed) by (?:<SS> )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.successor",
        "succeeded replaced followed",
        rf"<S> was (?:succeeded|replaced|followed)(?: (?:as|in the post of) {_POST})?(?: (?P<when>in "
        rf"\[d\d+\]))? by "
        rf"(?:<SS> )?(?P<trade><TRADE>)?(?P<who><P>)(?: (?P<when2>in \[d\d+\]))?",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.predecessor",
        "succeeded replaced succeeding replacing took",
        rf"<S>(?:<ADV> (?:succeeded|replaced|took over from)|[^;.‹]*?,? (?:succeeding|replacing)) (?:the )?"
        rf"(?P<trade><TRADE>)?(?P<who><P>)(?: as {_POST})?(?=[,.;]| in | on | when | at |$)(?:,? "
        rf"(?P<when>in \[d\d+\]))?",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.predecessor",
        "replacing succeeding",
        rf"<S><ADV> was {_NAMED.replace('?P<how>', '?:')} (?:as )?{_POST}(?: (?P<when>in \[d\d+\]))?,? "
        rf"(?:replacing|succeeding|in succession to) "
        rf"(?:the )?(?:<TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.assistant",
        "assistant",
        r"<S>(?: [^;.‹]*?)? (?:as |was )an? (?:research |personal |teaching )?assistant (?:to (?:the )"
        r"?(?P<trade><TRADE>)?"
        r"(?P<who><P>)|at (?P<org>(?:the )?<OL>))",
        {"who": "person", "org": "name:institute"},
        "person",
    ),
    Turn(
        "career.offered",
        "offer offered",
        r"(?:<S> was offered|[Aa]n offer of) (?P<post>(?:the|an?) [a-z]+(?: [a-z]+)?) (?:of|at|in) "
        r"(?P<org>(?:the )?"
        r"<OL>)(?:, made to <S>)?(?: (?P<when>in \[d\d+\]))?",
        {"org": "name:institution"},
        "person",
    ),
    Turn(
        "career.first_offered",
        "offered",
        r"<S> accepted (?P<post>an? [a-z]+(?: [a-z]+)?) [^;]*?which had been offered first to (?:the )"
        r"?(?P<trade><TRADE>)?"
        r"(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "career.worked_for",
        "for",
        r"<S> (?P<deed>carried messages|spied|wrote|worked|reported|fought|raised money|flew|acted as a "
        r"courier) for "
        r"(?:the )?(?P<noun>[a-z]+ (?:organi[sz]ation|network|movement|service|newspaper|agency|group|"
        r"magazine)) "
        r"(?P<org><N>)",
        {"org": "organization:"},
        "person",
    ),
    Turn(
        "career.election",
        "lost",
        r"<S><ADV> lost (?P<what>the (?:\[d\d+\] )?(?:[a-z]+ )*(?:election|leadership contest|runoff|"
        r"primary))(?: [^;.‹§]*?)? to "
        r"(?:the )?(?:<TRADE>)?(?P<who><P>)",
        {"who": "person:politician"},
        "person",
    ),
    Turn(
        "career.converted",
        "converted",
        r"<S><ADV> converted to (?P<what><N>),? (?P<when>in \[d\d+\])",
        {"when": "date"},
        "person",
    ),
    Turn(
        "career.predecessor",
        "took",
        rf"<S><ADV> took over as {_POST}(?:,? (?P<when>in \[d\d+\]))? from (?P<who><P>)",
        {"who": "person"},
        "person",
    ),
)
