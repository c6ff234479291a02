"""Lists of results, votes, scores, signatories, productions and first ascents."""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, Ask, relation
from quiz.facts.subject_nouns import EVENTS, WORKS

_PERSON = frozenset(("person",))
_CANDIDATES = relation(
    r"(?:election )?(?:result|candidate|vote)",
    (r"(?P<runner>P)(?:\([NPQwx])?[–:,](?P<count>F)(?:[,(–]%)?",),
    Ask(
        "list.candidate_votes",
        "count",
        ("How many {counted} did {runner} win in {subject}?",),
        kind="figure",
        type="count",
        example="How many votes did Ada Poe win in the 1961 Ostby by-election?",
    ),
    of=EVENTS,
)
_WON = Ask(
    "list.win_year",
    "year",
    ("In which year did {subject} win {race}?",),
    kind="date",
    type="date",
    first=True,
    example="In which year did Falk win the Kell Derby?",
)
_WINS = relation(
    r"(?:[a-z]+ )*(?:win|victory|title)",
    (r"(?P<race>[NPx])(?:,N)?[(,–](?P<year>[Ys])",),
    _WON,
    never=frozenset((*WORKS, *EVENTS)),
)
_PLACES = relation(
    r"(?:[a-z]+ )*(?:result|achievement|palmarès|win|victory)",
    (
        r"(?P<year>[Ys])[–:,](?P<rank>k)[–:,](?P<race>[NPx])(?:[,–(].)*",
        r"(?P<year>[Ys])[–:](?P<race>[NPx])[,–:](?P<rank>k)(?:[,–(].)*",
    ),
    _WON,
    never=frozenset((*WORKS, *EVENTS)),
)
_SCORES = relation(
    r"(?:critical |professional |review )?(?:reception|review|score|rating|review score)",
    (r"(?P<outlet>[NPxo])[:–](?P<score>R)",),
    Ask(
        "list.score",
        "score",
        ("What score did {outlet} give {subject}?",),
        kind="figure",
        type="value",
        example="What score did Edge give the game Krag?",
    ),
    of=WORKS,
)
_SIGNED = relation(
    r"signatory|signature|signer",
    (rf"(?P<land>[NP])[–:](?P<name>{NAME})(?:,.)?",),
    Ask(
        "list.signed",
        "name",
        ("Who signed {subject} for {land}?",),
        kind="person",
        example="Who signed the Treaty of Krag for Norway?",
    ),
)
_STAGED = relation(
    r"(?:stage |theatre )?(?:production|staging|revival)",
    (rf"(?P<year>Y)[–:,](?P<house>{NAME}),(?P<town>[NP])[,–(](?P<led>c)",),
    Ask(
        "list.production_director",
        "led",
        ("Who directed the {year} production of {subject}?",),
        kind="person",
        type="person",
        fine="director",
        example="Who directed the 1951 production of the play Krag?",
    ),
    Ask(
        "list.production_house",
        "house",
        ("At which theatre or house was the {year} production of {subject} staged?",),
        kind="place",
    ),
    of=WORKS,
)
_OWNED = relation(
    r"provenance|ownership|ownership history",
    (rf"(?P<span>S)[:–,](?P<owner>{NAME})(?:[,(].)*", rf"(?P<owner>{NAME})[(,–](?P<span>S)"),
    Ask(
        "list.owner_then",
        "owner",
        ("Who owned {subject} {years}?",),
        kind="person",
        example="Who owned the painting Krag from 1911 to 1920?",
    ),
    never=_PERSON,
)
_ASCENTS = relation(
    r"first ascent",
    (r"(?P<year>Y)[–:](?P<race>[NPx])(?:[,(–].)*", r"(?P<race>[NPx])(?:,w)?[(,](?P<year>Y)(?:,.)?"),
    Ask(
        "list.ascent_year",
        "year",
        ("In which year did {subject} make the first ascent of {race}?",),
        kind="date",
        type="date",
        example="In which year did Ada Poe make the first ascent of the North Ridge of Mount Ode?",
    ),
    of=_PERSON,
)
_CHARACTERS = relation(
    r"character",
    (r"(?P<name>P)[,–:](?P<trait>w)(?:[,(].)*",),
    Ask(
        "list.character",
        "name",
        ("Which character in {subject} is {trait}?",),
        ("Which of these characters in {subject} is {trait}?",),
        kind="cast",
        example="Which character in the novel Krag is the harbour master?",
    ),
    of=WORKS,
)
_TAKINGS = relation(
    r"box office|gross|box office gross",
    (r"(?P<place>[NP])[–:](?P<sum>\$)",),
    Ask(
        "list.takings",
        "sum",
        ("How much did {subject} gross in {place}?",),
        kind="figure",
        type="value",
        example="How much did the film Krag gross in Norway?",
    ),
    of=WORKS,
)
_NUMBERS = relation(
    r"(?P<counted>visitor|passenger|student|member|employee|pupil|subscriber)"
    r"(?: number| figure| total| count)?",
    (r"(?P<year>[Ys])[:–](?P<sum>F)",),
    Ask(
        "list.numbers",
        "sum",
        ("How many {counted}s did {subject} have in {year}?",),
        kind="figure",
        type="count",
        example="How many visitors did Krag National Park have in 2019?",
    ),
    never=_PERSON,
)
_POSITIONS = relation(
    r"(?:academic |teaching )?(?:position|post|appointment)(?: held)?",
    (
        r"(?P<span>S)[:–](?P<post>[NPxw]),(?P<house>[NPx])",
        r"(?P<post>[NPxw]),(?P<house>[NPx])[(,–](?P<span>S)",
    ),
    Ask(
        "list.employer",
        "house",
        ("At which institution did {subject} have a post {years}?",),
        kind="organization",
        example="At which institution did Ada Poe have a post from 1951 to 1970?",
    ),
    of=_PERSON,
)
RELATIONS = (
    _CANDIDATES,
    _WINS,
    _PLACES,
    _SCORES,
    _SIGNED,
    _STAGED,
    _OWNED,
    _ASCENTS,
    _CHARACTERS,
    _TAKINGS,
    _NUMBERS,
    _POSITIONS,
)
