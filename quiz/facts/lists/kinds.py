"""The kinds of lists that are read as tables. To teach one, add a `relation` with its example, and name it in
`RELATIONS`.
"""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, Ask, relation
from quiz.facts.subject_nouns import EVENTS, PLACES, WORKS

_PERSON = frozenset(("person",))
_OFFICE = (
    r"(?:[a-z-]+ ){0,3}(?:executive|president|mayor|mayoress|manager|coach|director|chairman|chairwoman|chair"
    r"|chairperson|captain|governor|rector|chancellor|editor|conductor|principal|headmaster|headmistress"
    r"|headteacher|minister|secretary|secretary-general|commander|commandant|bishop|archbishop|curator|owner"
    r"|presenter|keeper|abbot|abbess|prior|prioress|dean|provost|warden|master|vicar|pastor|rabbi|chaplain"
    r"|organist|leader|speaker|ambassador|commissioner|superintendent|stationmaster|harbourmaster|matron"
    r"|librarian|archivist|premier|treasurer|publisher|choirmaster|concertmaster|sheriff|lord lieutenant"
    r"|administrator|constable|castellan|proprietor|landlord|head|skipper|moderator|bailiff|burgomaster)"
    r"(?: of (?!the )[a-z ]+)?"
)
_HOLDER = (
    r"(?P<who>[PQ])[(–,](?P<span>[SY])(?:,w)?(?:[(,][w])?",
    r"(?P<span>[SY])[:–](?P<who>[PQ])(?:[(,][wPN])?",
)
_OFFICES = relation(
    f"(?P<office>{_OFFICE})",
    _HOLDER,
    Ask(
        "list.office_holder",
        "who",
        ("Who was the {office} of {subject} {years}?",),
        ("Which of these people was {office} of {subject} {years}?",),
        kind="person",
        type="person",
        fine="office holder",
        example="Who was the chief executive of Tamarisk from 1966 to 1988?",
    ),
    Ask(
        "list.incumbent",
        "who",
        ("Who became {office} of {subject} in {since}?",),
        kind="person",
        type="person",
        fine="office holder",
        least=4,
        example="Who became chief executive of Tamarisk in 2022?",
    ),
    Ask(
        "list.office_start",
        "start",
        ("In which year did {who} become {office} of {subject}?",),
        kind="date",
        type="date",
    ),
    Ask(
        "list.office_end",
        "until",
        ("Until which year was {who} {office} of {subject}?",),
        kind="date",
        type="date",
    ),
    never=_PERSON,
    least=2,
)
_LAUREATES = relation(
    r"(?P<prize>nobel)(?: prize)? (?:laureate|winner|prizewinner|recipient)",
    (
        rf"(?P<who>P)[–:,(](?P<field>{NAME})[,(–](?P<year>Y)",
        rf"(?P<who>P)[–:,(](?P<year>Y)[,–](?P<field>{NAME})",
        rf"(?P<year>Y)[–:](?P<who>P)[–,(](?P<field>{NAME})",
        r"(?P<who>P)[–:,(](?P<year>Y)",
    ),
    Ask(
        "list.laureate_year",
        "year",
        ("In which year did {who}, of {subject}, receive a Nobel Prize?",),
        kind="date",
        example="In which year did Ada Poe, of the University of Ostby, receive a Nobel Prize?",
    ),
    Ask(
        "list.laureate",
        "who",
        ("Which laureate of {subject} received the Nobel Prize in {field} in {year}?",),
        kind="person",
        type="person",
        fine="laureate",
        example="Which laureate of the University of Ostby received the Nobel Prize in Physics in 1936?",
    ),
    Ask(
        "list.laureate_field",
        "field",
        ("In which field did {who}, of {subject}, receive a Nobel Prize?",),
        example="In which field did Ada Poe, of the University of Ostby, receive a Nobel Prize?",
    ),
    never=_PERSON,
    least=2,
)
_AWARDS = relation(
    r"(?:award|accolade|prize|honour|honor|nomination|award and nomination|recognition)",
    (
        rf"(?P<category>{NAME})(?:\(.)?[–:](?P<body>[NPxo]),(?P<year>Y)[–:,(](?P<end>r)",
        rf"(?P<year>Y)[–:](?P<body>[NPxo])[–:,](?P<category>{NAME})(?:\(.)?[–:,(](?P<end>r)",
    ),
    Ask(
        "list.category_won",
        "category",
        ("In which category did {subject} win at {body} in {year}?",),
        ("In which of these categories did {subject} win at {body} in {year}?",),
        kind="award",
        only=(("end", "won"),),
        by=("end",),
        example="In which category did the game Krag win at the Ostby Game Awards in 2019?",
    ),
    Ask(
        "list.category_nominated",
        "category",
        ("For which award was {subject} nominated at {body} in {year}?",),
        ("For which of these awards was {subject} nominated at {body} in {year}?",),
        kind="award",
        only=(("end", "nominated"),),
    ),
    of=WORKS,
)
_ROUTES = relation(
    r"(?:climbing |mountaineering |ascent )?(?:route|climb|ascent)|first ascent",
    (rf"(?P<route>{NAME})[–:](?P<grade>[gx])(?:,(?P<who>[PQ])|,P,P|,P,P,P)?,(?P<year>Y)",),
    Ask(
        "list.route_year",
        "year",
        ('In which year was the route "{route}" on {subject} first climbed?',),
        kind="date",
        type="date",
        example='In which year was the route "North pillar" on Piz Krag first climbed?',
    ),
    Ask(
        "list.route_grade",
        "grade",
        ('What is the grade of the route "{route}" on {subject}?',),
        example='What is the grade of the route "North pillar" on Piz Krag?',
    ),
    Ask(
        "list.route_climber",
        "who",
        ('Who made the first ascent of the route "{route}" on {subject} with {mate}?',),
        kind="person",
        example='Who made the first ascent of the route "North pillar" on Piz Krag with Jo Holm?',
    ),
    of=frozenset(("mountain",)),
)
_RECORDINGS = relation(
    r"(?:complete |studio |live |audio )?recording|discography",
    (r"(?P<year>Y)(?:.[NPQxwo])*.(?P<led>c)(?:.o)*(?:.(?P<label>[NP])|(?:.[^Y])*)",),
    Ask(
        "list.recording_conductor",
        "led",
        ("Who conducted the {year} recording of {subject}?",),
        kind="person",
        type="person",
        fine="conductor",
        example="Who conducted the 1974 recording of the opera Krag?",
    ),
    Ask(
        "list.recording_year",
        "year",
        ("From which year is the recording of {subject} conducted by {led}?",),
        kind="date",
        type="date",
    ),
    Ask(
        "list.recording_label",
        "label",
        ("Which label issued the {year} recording of {subject}?",),
        kind="organization",
        example="Which label issued the 1974 recording of the opera Krag?",
    ),
    of=WORKS,
)
_ROLES = relation(
    r"(?:original |premiere |first )?(?:role|cast|character)",
    (
        r"(?P<role>[NPx])(?:,[wxP])*,(?P<voice>v)[–:](?P<singer>P)",
        r"(?P<role>[NPx])(?:,[wxP])*\((?P<voice>v)[–:,](?P<singer>P)",
        r"(?P<singer>P)[–:](?P<role>[NPx])(?:,[wxP])*[(,](?P<voice>v)",
        r"(?P<role>[NPx])(?:,[wxP])*[(,–:](?P<voice>v)",
    ),
    Ask(
        "list.singer",
        "singer",
        ("Who created the role of {role} in {subject}?",),
        kind="cast",
        type="person",
        fine="singer",
        example="Who created the role of Nora in the opera Krag?",
    ),
    Ask(
        "list.voice",
        "voice",
        ("For which voice is the role of {role} in {subject} written?",),
        kind="cast",
        example="For which voice is the role of Nora in the opera Krag written?",
    ),
    of=WORKS,
)
_POLLS = r"(?:electoral|election)(?: history| result| record)?|(?:parliamentary|general|local) election"
_ELECTIONS = relation(
    _POLLS,
    (r"(?P<year>Y)[–:,](?P<place>[NP])[,–:](?P<count>F)(?:[,–(].)*",),
    Ask(
        "list.votes_there",
        "count",
        ("How many {counted} did {subject} win in {place} in {year}?",),
        kind="figure",
        type="count",
        example="How many votes did Ada Poe win in Ostby in 1994?",
    ),
    of=_PERSON,
)
_PARTY = relation(
    _POLLS,
    (r"(?P<year>Y)[–:,](?:%[,–(])?(?P<count>F)(?:[,–(].)*",),
    Ask(
        "list.votes",
        "count",
        ("How many {counted} did {subject} win in the {year} election?",),
        kind="figure",
        type="count",
        example="How many seats did the Ostby Party win in the 1994 election?",
    ),
    never=_PERSON,
)
_VARIANTS = relation(
    r"(?:variant|version|model|mark|sub-?type|sub-?class)",
    (r"(?P<model>[NPx])(?:.[^b])*.(?P<count>b)(?:..)*",),
    Ask(
        "list.built",
        "count",
        ("How many examples of the {model}, a variant of {subject}, were built?",),
        kind="figure",
        type="count",
        example="How many examples of the Merlin Mk. 2, a variant of the Krag Merlin, were built?",
    ),
)
_EXTREMES = relation(
    r"(?P<sup>highest|lowest|strongest|heaviest|greatest) (?:observed |recorded |measured )?"
    r"(?P<noun>(?:(?:total|daily"
    r"|sustained|wind|storm|24-hour) )?(?:rainfall|snowfall|precipitation|temperature|gust|surge|wind)"
    r"(?: total| amount)?)",
    (
        r"(?P<rank>k)[–:].(?:\(.)?[,–:](?P<place>[NPx])(?:,.)*",
        r"(?P<rank>k)[–:](?P<place>[NPx])(?:,[NP])?[,–:(][xMF](?:\(.)?",
    ),
    Ask(
        "list.extreme",
        "place",
        ("Where was the {rank}{sup} {noun} of {subject} recorded?",),
        ("At which of these places was the {rank}{sup} {noun} of {subject} recorded?",),
        kind="place",
        example="Where was the second-highest rainfall total of Hurricane Krag recorded?",
    ),
    of=EVENTS,
)
_TALLEST = relation(
    r"(?P<sup>tallest|highest|longest|largest|deepest|oldest|busiest) (?P<noun>[a-z]+(?: [a-z]+)?)",
    (rf"(?P<rank>k)[–:](?P<what>{NAME})(?:[–,:(].)*",),
    Ask(
        "list.tallest",
        "what",
        ("Which is the {rank}{sup} {noun} in {subject}?",),
        example="Which is the second-tallest building in Port Ansgar?",
    ),
    of=PLACES,
)
RELATIONS = (
    _OFFICES,
    _LAUREATES,
    _AWARDS,
    _ROUTES,
    _RECORDINGS,
    _ROLES,
    _ELECTIONS,
    _PARTY,
    _VARIANTS,
    _EXTREMES,
    _TALLEST,
)
