"""Stems that a host would stumble over: a cut phrase, a plural of one ("X" is the subject)."""

from __future__ import annotations

from quiz.questions.wording.model import table

_FINALS = (
    r"(?:win|won|lose|lost|reach|reached|play|played|suffer|suffered|score|scored|take|taken) "
    r"(?:finals|semi-finals|quarter-finals|titles|championships|promotions|defeats|victories|matches|medals"
    r"|elections|battles|hat-tricks)\b"
)
FRAME = (
    r"(?:At|On|In|For|During|In the (?:run-up to|aftermath of|history of|story of)"
    r"|During the (?:making|development|mission) of)"
)
BEHIND = r" during the (?:making|development) of X\?$"
_END = rf"(?:\?$|{BEHIND})"

STUMBLES = table(
    (
        "a sentence that runs into another",
        r"[a-z] The [a-z]",
        "In which year were deer smuggled out of Italy The northern flank of X?",
    ),
    (
        "a question mark of a name's own",
        r"\?.*\?",
        "Where was X ranked by the magazine Which??",
    ),
    (
        "a place that builds: a body whose name was cut",
        rf"^(?:{FRAME} X, )?[Ww]hich (?:of these places|place|city|town|village|island) "
        r"(?:built|designed|absorbed|incorporated|was (?:absorbed|taken over|bought|acquired|formed)) ",
        "Which of these places built X between 1856 and 1861?",
    ),
    (
        "a comparison that is cut",
        r"\b(?:than|such as|as well as)\?$",
        "Where was X buried beside her parents rather than?",
    ),
    (
        "since then, and not until now",
        r"^Since (?:what|which) year did\b",
        "Since what year did Birdlife classify X as endangered?",
    ),
    (
        "a total of nothing",
        r"\b[Ww]hat was the \S+['’]s? (?:final |official )?(?:count|total|figure|estimate)\?$",
        "What was the government's final count?",
    ),
    (
        "a plural of one",
        rf"^(?:[Ii]n (?:which|what) (?:year|season)|[Ww]hen|[Oo]n (?:which|what) date)\b.*\b{_FINALS}"
        rf"|^(?:To|Against|By) \w+ .*\b{_FINALS}.* in \d{{4}}\?$",
        "In which year did X lose finals to Ostby?",
    ),
    (
        "first of what is cut",
        r"\bat first (?:for|in|with|by|on|from|as|under|only|at)\b",
        "Where did X work at first for Lund Press?",
    ),
    (
        "a scheme for nothing",
        r"\bunder an? (?:new |revised |joint |later )?(?:scheme|plan|programme|program|law|system|series)\b"
        r"(?! (?:for|to|by|called|named|drawn|devised|passed))",
        "In which year did X settle in Veltri under a new scheme?",
    ),
    (
        "things in cash",
        r"\b(?:of|in) [a-z-]+ [a-z-]+ in cash\b",
        "Who paid a sum of nine crowns in cash?",
    ),
    (
        "a participle before a name",
        r"\b(?:of|by|with) [a-z]+ed [A-Z]",
        "Who took charge of occupied Veltri?",
    ),
    (
        "the subject told as a kind of itself",
        r"\bwith which (?:the [a-z ]+)?X (?:was|is) an? ",
        "Who is the rival with which X is a partner?",
    ),
    (
        "a distance of nobody",
        r"^How many \w+ from \w+ (?:was|is) (?:the [a-z ]+)?X\?$",
        "How many miles from Veltri was X?",
    ),
    (
        "the subject of something",
        r"\bof X of [a-z]|\bunemployment of X",
        "The third period of X of success began under whom?",
    ),
    (
        "work on nothing",
        r"\bdid (?:work|construction|building) (?:begin|start|resume|stop|end)\b(?! on)",
        "When did work begin under Bram Lund?",
    ),
    (
        "a verb that lost its object",
        rf"^(?:When|Where|In (?:what|which) year) did .* (?:work|carry|find|bring|sort|lay) (?:out|up){_END}"
        r"|^[Ww]hich (?:publication|newspaper|magazine|critic|reviewer) found X\?$"
        r"|\b(?:open|establish|found) a practice\?$|\breach(?:ed)? number [\w-]+\?$",
        "In what year did Bram Lund work out?",
    ),
    (
        "an owner without what is owned",
        r"['’]s (?:on|upon|as|for|by|in) [a-z]+ing\b",
        "Who returned to Bram Lund's on being hired?",
    ),
    (
        "a day that is a slot",
        r"\b(?:in|at) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b",
        "Until what year did X stay in Tuesdays?",
    ),
    (
        "a measure or a participle for a name",
        r"\b[Ww]hat (?:temperature|height|length|speed|weight) did [^?]* name\b|\bdid [a-z]+ed [A-Z]",
        "What temperature did Ada Lund name kelp acid?",
    ),
    (
        "a phrase that led on",
        r"\bin (?:time|turn|part|addition|fact|general|particular|full)\?$",
        "Who became X's strongest advocate in time?",
    ),
    (
        "a count told twice",
        r"(?i:\bof how many [^?]+ made up \w+ly\?$)",
        "Of how many wards is Veltri made up administratively?",
    ),
    (
        "a land that does what its people do",
        r"\b(?:[Aa]board which country|[Ii]n which side)\b"
        r"|\b[Ww]hich place (?:issued|signed|declared|ratified)\b",
        "In which side was the president deposed?",
    ),
    (
        "a thing opened beside another",
        r"\b(?:was|were) [^?]*\b(?:opened|founded|closed|built|completed) the [A-Z]",
        "In what year was the Sund Route opened the Sund Day?",
    ),
    ("a year that opens", r"^(?:1[5-9]|20)\d\d [a-z]", "1950 players at X struck for nine days?"),
    (
        "kin of somebody",
        r"\b(?:did|does|do|was|were|is|has|had) the (?:\w+ )?"
        r"(?:son|daughter|brother|sister|wife|widow|child)s? of an? ",
        "Where did the daughter of a merchant work?",
    ),
    (
        "a time that owns something",
        r"\b[Tt]he (?:time|year|day|moment)['’]s [a-z]",
        "How many works were in print by the time's retirement?",
    ),
    (
        "a preposition that lost its date",
        r" (?:in|on) to ",
        "Which chief executive of X turned in to the peel of lemons?",
    ),
)
