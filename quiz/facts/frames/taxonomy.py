"""Who described a living thing, after whom it is named, where it is at home, where its types were found."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_TRADE = r"(?:the )?(?:(?:‹\w\d+› |[A-Z][a-z]+ )?(?:(?!and\b)[a-z-]+ ){0,3}?)"
_FIRST = r"(?:first |originally |formally |initially |scientifically )+"
_PART = (
    r"(?:the islands? of )?"
    r"(?P<part>the (?:[a-z-]+ ){0,2}(?:coasts?|highlands|lowlands|mountains|forests|waters|part) of )?"
)
_BY = rf"by {_TRADE}(?P<who><P>)"
_MADE = (
    r"(?:specimens?|holotype|material|skins?|type series|skeletons?|shells?|skulls?)"
    r"(?: that (?:was|were|had been))?"
)
_FROM = rf"described[^;]*? (?:from|on|using)[^;.‹]{{0,40}}?{_MADE} collected"
_AT = r"(?:near|in|at|on|from) (?:the )?(?P<where>‹[lu]\d+›)"

# fmt: off
TURNS: tuple[Turn, ...] = (
    Turn("taxonomy.described", "described",
        rf"(?:^First (?:<S> was )?|<S> (?:was|were) (?:{_FIRST})?)(?:formally |scientifically )?described"
        r"(?: scientifically| formally| for the first time)?"
        r"(?: (?:as|under the)(?! (?:new|second))[^,;.]{3,60}?)?"
        rf"(?:,? (?:in|on) (?P<when>\[d\d+\]))?(?: (?:in the|as) [^,;.]{{3,40}}?)? {_BY}"
        rf"(?:,? (?:in|on) (?P<year>\[d\d+\]))?", {"who": "person:naturalist", "when": "date",
        "year": "date"}, "species"),
    Turn("taxonomy.described", "described", rf"(?P<who><P>),?(?: [^;.‹]{{0,60}},)? {_FIRST}described <S>",
        {"who": "person:naturalist"}, "species"),
    Turn("taxonomy.described_in", "described",
        rf"<S> was described as [^,;.]{{3,40}}? (?P<when>in \[d\d+\]) {_BY}", {"who": "person:naturalist"},
        "species"),
    Turn("taxonomy.described_in", "described",
        r"(?P<who><P>),?(?: [^;.‹§]{0,60},| [^;.‹]{0,60}§[^;.‹]{0,40},)? (?:independently )?described <S>"
        r"(?P<again> a second time| again)?(?: ¦)? (?P<when>in \[d\d+\])", {"who": "person:naturalist"},
        "species"),
    Turn("taxonomy.moved", "transferred moved reassigned placed",
        rf"(?:^(?:[Ii]n|[Oo]n) (?P<when>\[d\d+\]),? )?(?:<S>|it) was (?:then |later |subsequently )?"
        rf"(?P<done>transferred|moved|reassigned|placed)(?: (?:in|on) (?P<year>\[d\d+\]))?(?: {_BY})?"
        r" (?P<to>to|in|into) (?:the |its own )?(?:new )?genus (?P<genus>‹\w\d+›|[A-Z][a-z]+)"
        rf"(?: {_BY.replace('who', 'whom')})?(?: in (?P<date>\[d\d+\]))?", {"who": "person:naturalist",
        "whom": "person:naturalist", "when": "date", "year": "date", "date": "date", }, "species"),
    Turn("taxonomy.moved", "transferred moved reassigned",
        r"(?:<P>|[A-Z]\w+) (?P<done>transferred|moved|reassigned) (?:<S>|it) (?P<to>to|into) (?:the )?"
        r"(?:new )?genus (?P<genus>‹\w\d+›|[A-Z][a-z]+)(?: in (?P<date>\[d\d+\]))", {"date": "date"},
        "species"),
    Turn("taxonomy.introduced", "introduced",
        r"<S> (?:was|were) introduced (?P<when>in \[d\d+\]) (?:in)?to (?:the )?(?P<where>‹l\d+›)",
        {"where": "place:"}, "species"),
    Turn("taxonomy.introduced", "introduced",
        r"<S> (?:was|were) introduced (?:in)?to (?:the )?(?P<where>‹l\d+›) (?P<when>in \[d\d+\])",
        {"where": "place:"}, "species"),
    Turn("taxonomy.protected", "protected",
        r"(?:[Tt]he largest protected area in which <S> (?:lives|occurs|is found|grows)|protected areas, the "
        r"largest of which) is (?:the )?(?P<where>‹[lou]\d+›)", {"where": "place:park"}, "species"),
    Turn("taxonomy.bred", "breeding bred",
        r"(?:[Ff]irst (?:successful )?(?:captive breeding|breeding in captivity)"
        r"|<S> was first bred in captivity)[^;‹]{0,40}?(?:(?:at|in) (?P<where>‹[lou]\d+›))?"
        rf"(?: <ON>)?,? {_BY}", {"who": "person:keeper", "where": "place:"}, "species"),
    Turn("taxonomy.described", "description",
        r"[Tt]he (?:first|original|formal) (?:formal |scientific |published )?description(?: of <S>)?,? "
        rf"(?:was|appeared)[^;.‹]{{0,50}}?(?: <ON>)? {_BY}(?: in (?P<year>\[d\d+\]))?",
        {"who": "person:naturalist", "year": "date"}, "species"),
    Turn("taxonomy.named_after", "epithet name named honours honors commemorates",
        r"(?:epithet|<S>|[Ii]t)[^;.‹]{0,40}? (?:honou?rs|commemorates|is in honou?r of"
        r"|was chosen in honou?r of|(?:is|was) named (?:after|for|in honou?r of)) "
        rf"{_TRADE}(?P<who><P>)", {"who": "person:naturalist"}, "species"),
    Turn("taxonomy.locality", "locality",
        r"type locality (?:is|was|as|being|given as|at) (?:near |at )?(?:the )?(?P<where>‹[lu]\d+›)",
        {"where": "place:"}, "species"),
    Turn("taxonomy.stamp", "stamp stamps", r"(?:<S>|[Ii]t) (?:is|was|has been|have been)?"
        r"(?: ?(?:featured|depicted|shown|appears|appeared))? ?on [^;.‹]{0,40}?"
        r"(?:postage )?stamps? (?:issued )?(?:by|of|from) (?P<where>‹[lu]\d+›)(?: in (?P<when>\[d\d+\]))?",
        {"where": "country", "when": "date"}, "species"),
    Turn("taxonomy.home", "native endemic confined restricted",
        r"<S>(?:(?! which | who | that |[;.§]).){0,160}? (?P<how>native|endemic|confined|restricted) to "
        rf"{_PART}(?P<where>(?:the )?‹[lu]\d+›)"
        r"(?=[.,;]| where | in | off | and (?:is|was|has|grows|lives) |$)(?!, ‹)", {"where": "place:"},
        "species"),
    Turn("taxonomy.types", "collected", rf"{_FROM}(?: by {_TRADE}<P>)?(?: <ON>)? {_AT}"
        rf"(?: <ON>)?(?: {_BY})?", {"where": "place:", "who": "person:collector"}, "species"),
    Turn("taxonomy.types", "collected", rf"{_FROM} {_BY}(?: <ON>)?(?: {_AT})?", {"where": "place:",
        "who": "person:collector"}, "species"),
)
# fmt: on
