"""Lists of people: who held an office, won a prize, sang a role, stood for election."""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, STEP, Ask, relation, worded
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
    r"|commanding officer|colonel|chief|administrator|constable"
    r"|castellan|proprietor|landlord|head|skipper|moderator|bailiff|burgomaster"
    r"|king|queen|count|duke|elector|landgrave|ruler|emperor|sultan|prince|doge|emir|khan|margrave|chieftain)"
    r"(?: of (?!the )[a-z ]+)?"
)
_HOLDER = (
    r"(?P<who>[PQ])(?:\([NPQwx])?[(–,](?P<span>[SY])(?:[(,][wNP])*",
    r"(?P<span>[SY])[:–,](?P<who>[PQ])(?:[(,][wPN])*",
)
_SUPPORTERS = relation(
    r"(?:[a-z-]+ )?(?P<office>(?:main |shirt |kit |title )?(?:sponsor|supplier|manufacturer|operator|tenant"
    r"|owner)|(?:home )?(?:ground|stadium|venue|arena))",
    (rf"(?P<span>S)[:–,](?P<holder>{NAME})(?:[(,].)*", rf"(?P<holder>{NAME})[(–,](?P<span>S)"),
    Ask(
        "list.supporter",
        "holder",
        "organization",
        "Which was the {office} of {subject} {years}?",
        several="Which of these was {office} of {subject} {years}?",
    ),
    of=frozenset(("club", "competition", "station", "ship")),
)
_OFFICES = relation(
    f"(?P<office>{_OFFICE})",
    _HOLDER,
    Ask(
        "list.office_holder",
        "who",
        "person",
        "Who was the {office} of {subject} {years}?",
        several="Which of these people was {office} of {subject} {years}?",
        fine="office holder",
    ),
    Ask(
        "list.incumbent",
        "who",
        "person",
        "Who became {office} of {subject} in {since}?",
        fine="office holder",
        least=4,
    ),
    Ask("list.office_start", "start", "date", "In which year did {who} become {office} of {subject}?"),
    Ask("list.office_end", "until", "date", "Until which year was {who} {office} of {subject}?"),
    never=_PERSON,
    least=2,
)
_LORDS = relation(
    r"(?:list of )?(?P<title>lords|earls|counts|dukes|barons|margraves|princes|kings|abbots|priors|bishops"
    r"|lairds) of (?P<seat>(?:the )?[A-Z][\w' -]+)",
    (
        r"(?P<lord>P)[(–,](?P<span>[SY])(?:[(,][wPNx])*",
        r"(?P<span>[SY])[:–,](?P<lord>P)(?:[(,][wPNx])*",
    ),
    Ask(
        "list.title_holder",
        "lord",
        "person",
        "Who was {title} of {seat} {years}?",
        several="Which of these people was {title} of {seat} {years}?",
        fine="nobleman",
    ),
    Ask("list.title_end", "until", "date", "Until which year was {lord} {title} of {seat}?"),
    never=_PERSON,
    scope="heading",
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
        "date",
        "In which year did {who}, of {subject}, receive a Nobel Prize?",
        type=STEP,
    ),
    Ask(
        "list.laureate",
        "who",
        "person",
        "Which laureate of {subject} received the Nobel Prize in {field} in {year}?",
        fine="laureate",
    ),
    Ask(
        "list.laureate_field",
        "field",
        "other",
        "In which field did {who}, of {subject}, receive a Nobel Prize?",
    ),
    never=_PERSON,
    least=2,
)
_BY_YEAR = (
    r"(?P<year>[Ys])[–:,](?P<winner>P)(?:\([NPQwx])?(?:[,–].)?",
    r"(?P<winner>P)(?:\([NPQwx])?[(,–](?P<year>[Ys])",
)
_GIVEN = frozenset(("award", "competition", "event", "thing"))
_WINNERS = relation(
    r"(?:[a-z-]+ )?(?:winner|champion)",
    _BY_YEAR,
    Ask(
        "list.winner",
        "winner",
        "award",
        "Who won {subject} in {year}?",
        several="Which of these won {subject} in {year}?",
    ),
    of=_GIVEN,
)
_FIELDS = relation(
    r"(?P<field>(?:men|women|boy|girl|junior)['’]?s)(?: [a-z]+)? (?:winner|champion)",
    _BY_YEAR,
    Ask(
        "list.field_winner",
        "winner",
        "person",
        "Who won the {field} race of {subject} in {year}?",
        several="Which of these won the {field} race of {subject} in {year}?",
    ),
    of=_GIVEN,
)
_FINISHERS = worded(
    r"^(?:general |overall |final )?(?:classification|standings|ranking|podium)$",
    r"(?P<place_no>\d{1,2})(?:st|nd|rd|th|[.:])? *(?:[–—-] )?(?P<who>[A-Z][^\d,:(–—]*?)(?: \([A-Z]{3}\))?"
    r"(?:,| –| —|:| \() .*",
    Ask("list.finisher", "who", "person", "Who finished {rank} in {subject}?", fine="cyclist"),
    of=_GIVEN,
    least=3,
    people=("who",),
)
_RECIPIENTS = relation(
    r"(?:[a-z-]+ )?(?:recipient|medallist|medalist|laureate|honoree|holder)",
    _BY_YEAR,
    Ask(
        "list.recipient",
        "winner",
        "award",
        "Who received {subject} in {year}?",
        several="Which of these people received {subject} in {year}?",
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
        "cast",
        "Who created the role of {role} in {subject}?",
        type="person",
        fine="singer",
    ),
    Ask(
        "list.created_role",
        "called",
        "cast",
        "Which role did {singer} create in {subject}?",
        type="character",
        fine="character",
    ),
    Ask("list.voice", "voice", "cast", "For which voice is the role of {role} in {subject} written?"),
    of=WORKS,
)
_GOALS = worded(
    r"^(?:senior )?international goals\b",
    r"(?:\d+[.:] )?(?P<date>\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})\s*[–—:]\s*"
    r"(?:v\.? |vs\.? |against )?(?P<rival>[A-Z][^,(\d]+?)(?:, [A-Z][^,(\d]*)*[,:] \d+[–-]\d+\b.*",
    Ask(
        "list.goal_date",
        "date",
        "date",
        "When did {subject} score an international goal against {rival}?",
        type="value",
        beside=False,
    ),
    Ask(
        "list.goal_rival",
        "rival",
        "place",
        "Against which country did {subject} score an international goal on {date}?",
    ),
    of=_PERSON,
    least=3,
    names=("rival",),
)
_PARTS = relation(
    r"(?:television|film|stage|theatre|screen|radio|film and television|filmography|acting credit"
    r"|television role"
    r"|film role|stage role|credit|role)",
    (r"(?P<work>[NPQxo])[(–,](?P<year>Y)[,–:(](?P<part>a)",),
    Ask("list.part", "part", "cast", 'Which role did {subject} play in "{work}"?'),
    of=_PERSON,
)
_ROLES_PLAYED = relation(
    r"(?:television|film|stage|theatre|screen|radio|film and television|filmography|(?:film|stage) role"
    r"|credit)",
    (
        rf"(?P<year>Y)[–:,](?P<work>{NAME})[–:,(](?P<part>[NPx])(?:[,–(].)*",
        rf"(?P<work>{NAME})[(–,](?P<year>Y)[,–:](?P<part>[NPx])(?:[,–(].)*",
    ),
    Ask("list.part_played", "part", "cast", 'Which role did {subject} play in "{work}"?'),
    of=_PERSON,
    nouns=frozenset(("actor", "actress", "comedian")),
)
_POLLS = r"(?:electoral|election)(?: history| result| record)?|(?:parliamentary|general|local) election"
_ELECTIONS = relation(
    _POLLS,
    (r"(?P<year>Y)[–:,](?P<place>[NP])[,–:](?P<count>F)(?:[,–(].)*",),
    Ask("list.votes_there", "count", "count", "How many {counted} did {subject} win in {place} in {year}?"),
    of=_PERSON,
)
_PARTY = relation(
    _POLLS,
    (r"(?P<year>Y)[–:,](?:%[,–(])?(?P<count>F)(?:[,–(].)*",),
    Ask("list.votes", "count", "count", "How many {counted} did {subject} win in the {year} election?"),
    never=_PERSON,
)
_CABINET = relation(
    r"(?P<body>(?:shadow )?cabinet|ministry|government)(?: member)?",
    (r"(?P<function>[xPNw])[:–](?P<name>P)(?:[(,].)*", r"(?P<name>P)[:–,](?P<function>[xPNw])(?:[(,].)*"),
    Ask(
        "list.cabinet",
        "name",
        "person",
        "Who was {post} in the {body} of {subject}?",
        fine="{trade}",
    ),
    of=_PERSON,
)
RELATIONS = (
    _FINISHERS,
    _FIELDS,
    _ROLES_PLAYED,
    _SUPPORTERS,
    _CABINET,
    _LORDS,
    _OFFICES,
    _LAUREATES,
    _WINNERS,
    _RECIPIENTS,
    _ROLES,
    _GOALS,
    _PARTS,
    _ELECTIONS,
    _PARTY,
)
