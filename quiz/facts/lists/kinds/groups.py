"""Lists of ships, units and battles, of crews, squads and staffs, of records and aircraft."""

from __future__ import annotations

from quiz.facts.lists.relations import Ask, relation, worded
from quiz.facts.lists.told import DONE
from quiz.facts.subject_nouns import WORKS

_RANK = (
    r"(?:(?:Vice|Rear|Lieutenant|Major|Brigadier|Flag|Field|Wing|Group|Squadron)[ -])?"
    r"(?:Captain|Commander|Admiral|Commodore|Colonel|General|Brigadier|Major|Marshal|Lieutenant|Leader)"
)
_FORCES = worded(
    r"\b(?:order of battle|orders of battle|forces|fleets?|ships|units|commanders|armies|garrison|regiments"
    r"|composition)\b",
    r"(?=(?:.*?\b(?P<men>\d[\d,]*) men)?)(?P<force>[^–—:,(]+?)\s*(?:\([\d,]+ men\)\s*)?"
    r"(?:[–—:,(]|\bunder\b|, commanded by|[,(–] ?\d+ guns,)\s*"
    rf"(?P<officer>{_RANK}\.? (?P<name>[^,;()]+?))(?:[,;()].*)?",
    Ask("list.unit_commander", "name", "person", "Who commanded {unit} {amid} {subject}?", fine="officer"),
    Ask(
        "list.unit_of",
        "force",
        "organization",
        "Which {kind} did {officer} command {amid} {subject}?",
        fine="{kind}",
    ),
    Ask("list.unit_strength", "men", "count", "How many men did {unit} have at {subject}?", unit="men"),
    of=frozenset(("battle", "war")),
    people=("name",),
)
_ENGAGEMENTS = worded(
    r"\b(?:engagements|battles|campaigns?|timeline|sieges)\b",
    r"(?P<battle>(?:Battle|Siege|Capture|Fall|Action|Skirmish|Storming|Raid|Sack|Relief) (?:of|on|at) "
    r"[^,(–—:]+?)(?:, | \(| [–—-] |: )"
    r"(?P<date>(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?(?P<year>\d{4}))"
    r"(?P<till>(?:\s?[–—-]\s?\d[^–—]*\d{4})?)\)?(?:(?: [–—-] |: |, )(?P<outcome>[^–—\d]+))?",
    Ask(
        "list.battle_date",
        "date",
        "date",
        "When did {battle} {begin} in {subject}?",
        type="value",
        beside=False,
    ),
    Ask(
        "list.battle_end",
        "outcome",
        "other",
        "What was the outcome of {battle} in {year}, in {subject}?",
        fine="outcome",
    ),
    of=frozenset(("war",)),
)
_HOLDERS = (
    r"(?P<function>[xPNw])[:–](?P<name>P)(?:[(,].)*",
    r"(?P<name>P)[–,](?:(?P<function>w)|w(?:,w)+)(?:[(,][^w])?",
)
_NO_STAFF = frozenset(("person", *WORKS))
_HOUSE = (
    r"(?:key|senior) (?:people|staff|personnel|figures)|(?:senior )?management|leadership|(?:club )?officials"
    r"|board of directors|(?:current )?(?:management|coaching|technical|backroom|medical) (?:team|staff)"
)
"""Headings of those who run the subject as a whole."""
_STAFF = relation(
    f"^(?:{_HOUSE})$",
    _HOLDERS,
    Ask("list.staff", "name", "person", "Who {is} the {post} of {subject}?", fine="{trade}"),
    never=_NO_STAFF,
    least=2,
    share=0.8,
    scope="heading",
)
_PARTY = relation(
    "^(?:expedition )?(?:members|personnel|participants)$",
    _HOLDERS,
    Ask("list.member", "name", "person", "Who was the {post} of {subject}?", fine="{trade}"),
    of=frozenset(("event", "mission")),
    share=0.6,
    scope="heading",
)
_POSTS = relation(
    rf"^(?!(?:{_HOUSE})$)(?:members of the (?=.)|(?=(?:[a-z-]+ ){{0,3}}(?:party|crew|team|staff|committee"
    r"|council|cabinet|jury|board|faculty|delegation)$))(?P<body>[a-z -]+)$",
    _HOLDERS,
    Ask(
        "list.post",
        "name",
        "person",
        "Who was the {post} of the {body} of {subject}?|Who served as {post} in the {body} of {subject}?",
        fine="{trade}",
    ),
    never=_NO_STAFF,
    least=2,
    share=0.8,
    scope="heading",
)
_SQUAD = worded(
    r"\b(?:squad|roster|players|team)\b",
    r"(?:No\. )?(?P<number>\d{1,2})\.?(?: [–—-]|:|,)? (?P<player>[^\d,:(–—]+?)(?:, | [–—-] )"
    r"(?P<position>[a-z][a-z -]+?)(?:,[^()]*)?(?: \((?P<home>[^()]+)\).*)?",
    Ask(
        "list.squad_number",
        "number",
        "figure",
        "Which number does {player} wear for {subject}?",
        type="term",
        fine="shirt number",
    ),
    Ask(
        "list.squad_land",
        "from_land",
        "place",
        "From which country does {player} of {subject} come?",
        fine="country",
        rare=True,
    ),
    of=frozenset(("club",)),
    least=4,
    share=0.8,
    people=("player",),
    otherwise=r"(?:No\. )?(?:\d{1,2}\.?)?(?: [–—-]|:|,)? ?(?:[A-Z]{2} [–—-] )"
    r"(?P<player>[^\d,:(–—]+?)(?:, | [–—-] | \()(?P<home>[A-Z][A-Za-z ]+?)(?:[),(].*| \(.*)?",
)
_LEADING = worded(
    r"^(?:(?P<heading>(?:leading|top).*)|.*)",
    r"(?P<nth>\d{1,2})(?:st|nd|rd|th)?[.:]? (?:[–—-] )?(?P<who>[^\d,:(–—]+?)(?:,| –| —|:) "
    rf"(?P<number>[\d,]+) (?P<noun>{'|'.join(DONE)})\b.*",
    Ask("list.leading", "number", "count", "How many {noun} did {who} {done} for {subject}?"),
    Ask(
        "list.leading_rank",
        "who",
        "person",
        "Who is {rank} among the {heading} of {subject}?",
        fine="player",
    ),
    of=frozenset(("club",)),
    share=0.8,
    people=("who",),
)
_SEASONS = worded(
    r"\b(?:episodes|seasons|series)\b",
    r"(?:Season|Series) (?P<nr>\d{1,2})\b[^:]*?(?: \([^()]*\))?(?:: | [–—-] )(?P<number>\d+) episodes"
    r"(?:, ranked (?P<position_then>\d+(?:st|nd|rd|th)))?.*",
    Ask("list.season_length", "number", "count", "How many episodes did season {nr} of {subject} have?"),
    Ask(
        "list.season_rank",
        "position_then",
        "ranking",
        "Which place did season {nr} of {subject} reach in the television ratings?",
    ),
    of=WORKS,
)
_FLEET = worded(
    r"\b(?:fleet|aircraft|rolling stock)\b",
    r"(?P<model>[A-Z][\w .-]*\d[\w .-]*?)\s*[–—:]\s*(?P<number>\d{1,4})",
    Ask(
        "list.fleet",
        "number",
        "count",
        "As of {when}, how many {model} aircraft were in the fleet of {subject}?",
        fine="aircraft",
        unit="aircraft",
        over=1,
    ),
    share=0.8,
    above=r"\b[Aa]s of (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b",
)
_CONTESTS = frozenset(("event", "competition", "thing", "award"))
_TABLE = worded(
    r"\b(?:tables?|standings|classification|ranking|results)\b",
    r"(?P<place_no>\d{1,2})(?:st|nd|rd|th|[.:])? *(?:[–—-] )?(?P<side>[A-Z][^\d,:(–—]*?)(?: \([^()]*\))?"
    r"(?:,| –| —|:) (?P<points>\d+) (?:points|pts)\b.*",
    Ask(
        "list.points",
        "points",
        "count",
        "How many points did {side} win in {subject}?",
        unit="points",
        over=1,
    ),
    Ask("list.placed", "side", "organization", "Which side finished {rank} in {subject}?"),
    of=_CONTESTS,
    least=3,
)
_FINALS = worded(
    r"\b(?:finals|winners|champions|results|editions)\b",
    r"(?P<year>\d{4})(?: [–—-]|:|,) (?P<side>[A-Z][^\d,:(–—]*?) (?P<tally>\d{1,3}[–-]\d{1,3})"
    r"(?: \([^)]*\))? (?P<loser>[A-Z][^\d,:(–—]*?)(?:[,(].*| \(.*)?",
    Ask("list.final_winner", "side", "organization", "Who won {subject} in {year}?"),
    Ask(
        "list.final_loser",
        "loser",
        "organization",
        "Whom did {side} beat to win {subject} in {year}?",
    ),
    of=_CONTESTS,
    least=3,
)
_STAGES = worded(
    r"\bstages?\b",
    r"(?P<stage>Stage \d+[ab]?|Prologue)(?: [–—-]|:|,) .*(?: [–—-]|,|:) (?P<name>[^\d,:()–—]+?)"
    r"(?: \([A-Z]{3}\))?",
    Ask("list.stage_winner", "name", "person", "Who won {stage} of {subject}?", fine="cyclist"),
    of=_CONTESTS,
    least=3,
    people=("name",),
)
RELATIONS = (
    _PARTY,
    _FINALS,
    _TABLE,
    _STAGES,
    _FORCES,
    _ENGAGEMENTS,
    _STAFF,
    _POSTS,
    _SQUAD,
    _LEADING,
    _SEASONS,
    _FLEET,
)
