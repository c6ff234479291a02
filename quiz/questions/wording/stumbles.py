"""Stems that a host would stumble over: a cut phrase, a plural of one ("X" is the subject)."""

from __future__ import annotations

from quiz.questions.wording.model import table

_FINALS = (
    r"(?:win|won|lose|lost|reach|reached|play|played|suffer|suffered|score|scored|take|taken) "
    r"(?:finals|semi-finals|quarter-finals|titles|championships|promotions|defeats|victories|matches|medals"
    r"|elections|battles|hat-tricks)\b"
)
FRAME = (
    r"(?:At|On|In|For|During|In the (?:run-up to|aftermath of)|During the (?:making|development|mission) of)"
)
BEHIND = r" during the (?:making|development) of X\?$"
_END = rf"(?:\?$|{BEHIND})"

STUMBLES = table(
    (
        "one of so many children, cut off from whose child it is",
        r", the (?:youngest|eldest|oldest|only|second|third|fourth|fifth|sixth) (?:of|son|daughter|child)\b",
        "When was X born in Ostby, the youngest of the six children of Jo Holm, and his wife Ada?",
    ),
    (
        "a sentence that runs into another",
        r"[a-z] The [a-z]",
        "In which year were deer smuggled out of Italy The northern flank of X?",
    ),
    (
        "a name joined to people",
        r"\bof X and (?:staff|graduates|students|members|friends|family)\b",
        "When was the choir of X and students founded?",
    ),
    (
        "extended to a number",
        rf"\b(?:extended|enlarged|expanded|lengthened|widened) to [\d,]+{_END}",
        "At X, in which year were aerial surveys extended to 96,000?",
    ),
    (
        "a new edition of nothing",
        r"\ban? new (?:edition|version|translation)\b(?! of)",
        "When was a new edition published by Lund Press?",
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
        "an ordinal of nothing",
        r"\ban? (?:second|third|fourth|fifth|further) [a-z]+(?:ed|en)\?$",
        "In what year was a second delivered?",
    ),
    (
        "a thing that is called as its maker is",
        r"\b[Aa]n? X\b",
        "How many households owned a X?",
    ),
    (
        "a people called as the company is",
        r"\bX (?:family|brothers|sisters)\b",
        "Until what year did X remain under the control of the X family?",
    ),
    (
        "since then, and not until now",
        r"^Since (?:what|which) year did\b",
        "Since what year did Birdlife classify X as endangered?",
    ),
    (
        "known and another participle",
        r"\bknown [a-z]+ed by\b",
        "When was the oldest bird known ringed by Ada Poe?",
    ),
    (
        "one of a row of events, of which nobody told",
        r"\b(?:was|were|did) an? (?:first|second|third)"
        r" (?:siege|attack|attempt|expedition|election|trial|edition) [a-z]+",
        "At X, after how many days was a first siege abandoned in February 1644?",
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
    (
        "what was long ago and is",
        r"\byears ago (?:do|does|is|are)\b",
        "How many years ago do the hills consist of granite?",
    ),
    ("a year that opens", r"^(?:1[5-9]|20)\d\d [a-z]", "1950 players at X struck for nine days?"),
    (
        "kin of somebody",
        r"\b(?:did|does|do|was|were|is|has|had) the (?:\w+ )?"
        r"(?:son|daughter|brother|sister|wife|widow|child)s? of an? ",
        "Where did the daughter of a merchant work?",
    ),
    (
        "a preposition that lost its date",
        r" (?:in|on) to ",
        "Which chief executive of X turned in to the peel of lemons?",
    ),
)
