"""Lists of people: who held an office, won a prize, sang a role, stood for election."""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, Ask, relation
from quiz.facts.subject_nouns import WORKS

_PERSON = frozenset(("person",))
_OFFICE = (
    r"(?:[a-z-]+ ){0,3}(?:(?:head|chief|principal|artistic|musical) [a-z]+|executive"
    r"|president|mayor|mayoress|manager|coach|director|chairman|chairwoman|chair"
    r"|chairperson|captain|governor|rector|chancellor|editor|conductor|principal|headmaster|headmistress"
    r"|headteacher|minister|secretary|secretary-general|commander|commandant|bishop|archbishop|curator|owner"
    r"|presenter|keeper|abbot|abbess|prior|prioress|dean|provost|warden|master|vicar|pastor|rabbi|chaplain"
    r"|organist|leader|speaker|ambassador|commissioner|superintendent|stationmaster|harbourmaster|matron"
    r"|librarian|archivist|premier|treasurer|publisher|choirmaster|concertmaster|sheriff|lord lieutenant"
    r"|administrator|constable|castellan|proprietor|landlord|head|skipper|moderator|bailiff|burgomaster"
    r"|king|queen|emperor|sultan|prince|doge|emir|khan|margrave|chieftain)"
    r"(?: of (?!the )[a-z ]+)?"
)
_HOLDER = (
    r"(?P<who>[PQ])(?:\([NPQwx])?[(–,](?P<span>[SY])(?:[(,][wNP])*",
    r"(?P<span>[SY])[:–,](?P<who>[PQ])(?:[(,][wPN])*",
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
_BY_YEAR = (
    r"(?P<year>[Ys])[–:,](?P<winner>P)(?:\([NPQwx])?(?:[,–].)?",
    r"(?P<winner>P)(?:\([NPQwx])?[(,–](?P<year>[Ys])",
)
_GIVEN = frozenset(("award", "competition", "thing"))
_WINNERS = relation(
    r"(?:[a-z-]+ )?(?:winner|champion)",
    _BY_YEAR,
    Ask(
        "list.winner",
        "winner",
        ("Who won {subject} in {year}?",),
        ("Which of these won {subject} in {year}?",),
        kind="award",
        example="Who won the Ostby Prize in 1998?",
    ),
    of=_GIVEN,
)
_RECIPIENTS = relation(
    r"(?:[a-z-]+ )?(?:recipient|medallist|medalist|laureate|honoree|holder)",
    _BY_YEAR,
    Ask(
        "list.recipient",
        "winner",
        ("Who received {subject} in {year}?",),
        ("Which of these people received {subject} in {year}?",),
        kind="award",
        example="Who received the Krag Medal in 1998?",
    ),
    of=_GIVEN,
)
_ROLES = relation(
    r"(?:.* )?(?:roles?|cast|characters?)(?: and .*)?",
    (
        r"(?P<role>[NPx])(?:,[wxP])*[,(](?P<voice>v)[–:,](?P<singer>P)(?:[(,].)*",
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
_PARTS = relation(
    r"(?:television|film|stage|theatre|screen|radio|film and television|filmography|acting credit"
    r"|television role"
    r"|film role|stage role|credit|role)",
    (r"(?P<work>[NPQxo])[(–,](?P<year>Y)[,–:(](?P<part>a)",),
    Ask(
        "list.part",
        "part",
        ('Which role did {subject} play in "{work}"?',),
        kind="cast",
        example='Which role did Ada Poe play in "The Salt Year"?',
    ),
    of=_PERSON,
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
RELATIONS = (
    _OFFICES,
    _LAUREATES,
    _WINNERS,
    _RECIPIENTS,
    _ROLES,
    _PARTS,
    _ELECTIONS,
    _PARTY,
)
