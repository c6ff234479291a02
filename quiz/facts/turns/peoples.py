"""Who lives in a place: census figures, shares, languages, the largest groups and employers."""

from __future__ import annotations

from quiz.facts.turns.model import GROUP, LAND, Turn

_CENSUS = r"(?P<at>[Aa]t|[Ii]n|[Aa]s of|[Aa]ccording to|[Bb]y) the <census> (?P<count_of>[a-z]* ?census)"

_GROUP = r"(?P<what>⟨[NGLWEPT]\d+⟩|[A-Z]\w+)(?=,| and\b|;|\.)"
_GROWN = (
    r"(?:(?:[Ii]ts|[Tt]he|⟨S\d+⟩['’]s) )?(?P<what>[Pp]opulation|[Ee]nrol+ment|[Mm]embership|[Ww]orkforce"
    r"|[Cc]irculation|[Aa]ttendance)(?: (?:of|at) <S>)? (?:grew|rose|increased|fell|declined|dropped"
    r"|shrank|went)(?: [a-z]+ly)? from"
)

PEOPLES: tuple[Turn, ...] = (
    Turn(
        "people.census",
        rf"{_CENSUS},? (?:<S>|the population) (?:had|has|was|counted|stood at|numbered|recorded)"
        r"(?: a(?: total| resident)? population of)?(?: of| at)? <count>(?: inhabitants| people| residents)?",
        ("count",),
        LAND,
        "At the 2017 census Ostby had 87,214 inhabitants.",
    ),
    Turn(
        "people.census",
        rf"<S> (?:had|has)(?: a population of)? <count>(?: inhabitants| people| residents)? {_CENSUS}",
        ("count",),
        LAND,
        "Ostby had a population of 87,214 at the 2017 census.",
    ),
    Turn(
        "people.census",
        rf"(?:[Tt]he|[Ii]ts) population(?: of <S>)? (?:was|is|stood at)(?: recorded as)? <count>(?:"
        rf" people| inhabitants)?"
        rf"(?:,| according to)? {_CENSUS}",
        ("count",),
        LAND,
        "The population was 12,684 at the 2020 census.",
    ),
    Turn(
        "people.census",
        r"(?P<at>[Aa]s of|[Aa]t|[Ii]n) the (?P<count_of>census) of <census>,? there were <count> "
        r"(?:people|residents|inhabitants)",
        ("count",),
        LAND,
        "As of the census of 2010, there were 12,442 people, 5,012 households, and 3,201 families in"
        " the town.",
    ),
    Turn(
        "people.homes",
        r"(?P<at>[Aa]s of|[Aa]t|[Ii]n) the (?P<count_of>census) of <census>,? there were ⟨C\d+⟩ "
        r"(?:people|residents|inhabitants), <count> (?P<noun>households)",
        ("count",),
        LAND,
        "As of the census of 2010, there were 12,442 people, 5,012 households, and 3,201 families in"
        " the town.",
    ),
    Turn(
        "people.density",
        r"population density (?:was|is|of) <count> (?P<per>(?:inhabitants|people|persons) per square"
        r" (?:mile|kilomet(?:re|er)))",
        ("count",),
        LAND,
        "The population density was 2,000.3 inhabitants per square mile.",
    ),
    Turn(
        "people.median",
        r"[Tt]he median (?P<what>age) (?:in|of) <S> (?:was|is) <years>",
        ("years",),
        LAND,
        "The median age in the town was 37.4 years.",
    ),
    Turn(
        "people.makeup",
        r"[Tt]he (?P<what>racial|ethnic|linguistic|religious) make-?up of <S> (?:was|is) <share> "
        r"(?P<group>⟨[NGLWE]\d+⟩|[A-Z][\w-]+)(?=,| and|\.)",
        ("share",),
        LAND,
        "The ethnic makeup of the town was 93.1% Norwegian, 2.5% Sami, and 0.2% Finnish.",
    ),
    Turn(
        "people.in_year",
        r"<S> (?:has |had |had had )(?:a population of )?(?:about |some )?<count>(?: inhabitants|"
        r" people| residents)?"
        r"(?: \(| in | as of | by | at the end of )<year>(?! census)",
        ("count",),
        LAND,
        "Ostby had 78,093 inhabitants in 2002.",
    ),
    Turn(
        "people.population",
        r"(?:[Ii]ts|[Tt]he|⟨S\d+⟩['’]s) population(?: of <S>)? (?:was|is|stood at|reached|numbered)"
        r"(?: estimated at)? <count>(?: inhabitants| people| residents)? (?:in|as of|by) <year>",
        ("count",),
        LAND,
        "The population of Ostby was 78,093 in 2002.",
    ),
    Turn(
        "people.women",
        rf"{_CENSUS}, <share> of the (?P<whole>inhabitants|population|residents|people) were"
        r" (?P<what>women|men|female|male|(?:under|over) (?:the )?(?:age of )?⟨[ACO]\d+⟩|(?:born"
        r"|living) (?:abroad|overseas))",
        ("share",),
        LAND,
        "According to the 2017 census, 51.3% of the inhabitants were women.",
    ),
    Turn(
        "people.women",
        rf"{_CENSUS}, <share> of the (?P<whole>inhabitants|population|residents|people)"
        rf" (?:were|was|are) {_GROUP}",
        ("share",),
        LAND,
        "According to the 2017 census, 88.6 percent of the population were Slovaks, and 5.1 percent Roma.",
    ),
    Turn(
        "people.women",
        rf"{_CENSUS}, ⟨H\d+⟩ of the (?P<whole>inhabitants|population|residents|people) (?:were|was|are)"
        rf" (?:⟨[A-Z]\d+⟩|[A-Z]\w+),? (?:and )?<share>(?: were)? {_GROUP}",
        ("share",),
        LAND,
        "According to the 2017 census, 88.6 percent of the population were Slovaks, and 5.1 percent Roma.",
    ),
    Turn(
        "people.grew",
        rf"{_GROWN} (?:about |some )?<first> (?:in|at) (?P<at>⟨D\d+⟩) to (?:about |some )?<second> (?:in|by)"
        r" (?P<then>⟨D\d+⟩)",
        ("first", "second"),
        LAND | GROUP,
        "The population grew from 9,800 in 1900 to 28,400 in 1970.",
    ),
    Turn(
        "people.jobless",
        r"(?:[Tt]he )?[Uu]nemployment(?: rate)?(?: in <S>)? (?:was|stood at|is) <share> in (?P<at>⟨D\d+⟩)",
        ("share",),
        LAND,
        "Unemployment stood at 6.3 percent in 2023.",
    ),
    Turn(
        "people.share",
        rf"{_CENSUS}, [^.;]*?<share>(?: of (?:the )?(?:inhabitants|population|residents|people|respondents))?"
        r" (?P<doing>identified|described)(?: themselves)? as"
        r" (?P<what>⟨[NGLWEPT]\d+⟩|[A-Z][\w-]+)",
        ("share",),
        LAND,
        "According to the 2017 census, 51.3% of the inhabitants were women and 28.4% identified"
        " themselves as Sami.",
    ),
    Turn(
        "people.age",
        rf"{_CENSUS}, [^.;]*?, <share> were (?P<what>(?:under|over) (?:the )?(?:age of )?⟨[ACO]\d+⟩"
        rf"|women|men)",
        ("share",),
        LAND,
        "According to the 2017 census, 51.3% of the inhabitants were women, 17.6% were under the age"
        " of fifteen.",
    ),
    Turn(
        "people.faith",
        r"[Oo]f those who (?P<did>declared|stated|named|professed|gave) a (?P<what>religion|mother"
        r" tongue|faith), "
        r"<share> (?:were|was|spoke|named) (?P<group>[A-Z][\w-]+|⟨[NGLWE]\d+⟩)",
        ("share",),
        LAND,
        "Of those who declared a religion, 54% were Catholic and 23% Lutheran.",
    ),
    Turn(
        "people.faith",
        r"[Oo]f those who (?P<did>declared|stated|named|professed|gave) a (?P<what>religion|mother"
        r" tongue|faith), "
        r"⟨H\d+⟩ (?:were|was|spoke|named) (?:[A-Z][\w-]+|⟨[NGLWE]\d+⟩),? and <share>(?: were)? "
        r"(?P<group>[A-Z][\w-]+|⟨[NGLWE]\d+⟩)",
        ("share",),
        LAND,
        "Of those who declared a religion, 54% were Catholic and 23% Lutheran.",
    ),
    Turn(
        "people.employs",
        r"(?P<trade>(?:[A-Z][a-z]+|⟨[NG]\d+⟩)(?: and [a-z]+)? (?:farming|fishing|mining|processing|industry)"
        r"|Tourism|Agriculture|Mining|Fishing|Forestry) (?:directly )?employs <count> people",
        ("count",),
        LAND,
        "Salmon farming employs about 9,300 people in Ostby.",
    ),
    Turn(
        "people.employer",
        r"(?:[Tt]he|[Ii]ts|⟨S\d+⟩['’]s) (?P<rank>largest|biggest|main|principal)(?P<sort> private|"
        r" public)? employer"
        r"(?: in <S>)? is (?:the )?(?:[\w'-]+ ){0,5}?<company>",
        ("company",),
        LAND,
        "The largest private employer is the processing company Holm Foods.",
    ),
    Turn(
        "people.mayor",
        r"<mayor>(?:,[^.;]*?,)? was elected (?:as )?(?P<office>mayor|president|governor)(?: of <S>)?"
        r"(?P<date>,? (?:in|on) ⟨D\d+⟩)?"
        r"(?: with <share> of the (?:vote|votes))?",
        ("mayor", "share"),
        LAND,
        "Karin Moe, a former midwife, was elected mayor in May 2021 with 43.7% of the vote.",
    ),
    Turn(
        "people.elected_when",
        r"(?P<person>⟨[PN]\d+⟩)(?:,[^.;]*?,)? was elected (?:as )?(?P<office>mayor|president"
        r"|governor)(?: of <S>)? (?:in|on) <when>",
        ("when",),
        LAND,
        "Karin Moe, a former midwife, was elected mayor in May 2021 with 43.7% of the vote.",
    ),
    Turn(
        "people.council",
        r"(?:council|assembly) of <count> (?:members|councillors)",
        ("count",),
        frozenset(("settlement",)),
        "The town is governed by a mayor and a council of eight members.",
    ),
)
