"""Stems that hang on what stood before them: a claim to nothing, a race of no name ("X" is the subject)."""

from __future__ import annotations

from quiz.facts.values.calendar import MONTHS
from quiz.questions.wording.model import table

_MONTH = "|".join(MONTHS)
_NAMED = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
HANGS = table(
    (
        "a thing of now, without its name",
        r"\bthe (?:present|current|existing) [a-z]+\b(?! (?:of|for|at|in|on)\b)",
        "On X, how many passengers does the present vessel carry?",
    ),
    (
        "a victory in nothing",
        r"\b(?:[Ww]hen|(?:what|which) year) did [^?]* (?:win|lose|score|finish|compete|lead)\?$",
        "In what year did Ada Lund win?",
    ),
    (
        "an answer to something",
        r"\b(?:replies|signatures|applications|complaints|responses)\b"
        r"(?! (?:to|for|against|from|of|about|on|in)\b)",
        "How many replies did X receive?",
    ),
    (
        "what is asked, spoken of as if it were told",
        r"^(?:[A-Za-z]+ )?[Ww]hich (?P<kind>[a-z]+)\b.*\bthe (?P=kind)\b(?! (?:of|that|which)\b)",
        "Of which club did X succeed Bram Lund with the club bottom?",
    ),
    (
        "a deed that answers to something",
        r"\b(?:relent(?:ed)?|turn(?:ed)? back|back(?:ed)? down|g[ia]ve (?:way|in))\b"
        r"(?! (?:at|from|to) (?:the )?[A-Z])",
        "On X, when did the Ministry relent?",
    ),
    (
        "chosen for nothing",
        r"\b(?:chosen|selected|picked)\b(?![^?]*\b(?:as|to|for|by|in preference)\b)",
        "From how many candidates was Clara Fenn chosen during the making of X?",
    ),
    (
        "names between commas whose second comma is lost",
        r"\b(?:was|were|did) [^,?]*, (?:[A-Z][\w'’-]+ )+and (?:[A-Z][\w'’-]+ )+(?!of\b|in\b|from\b)[a-z]+\b",
        "In what year were two guides from X, Bram Lund and Ole Dahl killed?",
    ),
    (
        "a title that is told to be nothing",
        r"^(?:[Ww]ho|[Bb]y whom|[Ww]hen|[Ii]n (?:what|which) year) (?:was |did )?"
        r'(?:\w+ )?"[^"]+"(?: \w+ed)?\?$',
        'Who directed "The White Door"?',
    ),
    (
        "a house of a town to which its options cannot keep",
        r"\bat which (?:theatre|theater|place|venue|museum|hotel|hall|church|studio) in [A-Z]"
        r"|^The [a-z-]+ (?:at|in|on) which [a-z]+ in ",
        "X was first performed on 3 May 1897 at which theatre in Milan?",
    ),
    (
        "a town whose house tells its tongue",
        r"^[Ii]n which (?:city|country|place|town)\b.*\bat (?:the )?(?:Teatro|Teatru|Théâtre|Theater|Opéra"
        r"|Ópera|La|Le|Les|Il|El|Palazzo|Palais|Palacio|Schloss|Stadio|Estadio|Stade|Biblioteca"
        r"|Bibliothèque) |^[Ii]n which city\b.*\boutside [A-Z]",
        "In which city was X first performed at the Teatro Grande?",
    ),
    (
        "things that are new beside what is not told",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|how many) (?:new|further|extra) [a-z]+s\b"
        r"(?![^?]*\b(?:for|after|following|because|when)\b)",
        "When were three new scenes of X filmed?",
    ),
    (
        "viewers of one broadcast told as those of all",
        r"^[Hh]ow many (?:[a-z]+ )?(?:viewers|listeners|households|people) (?:watched|saw|heard)\b"
        r"(?!.*\b(?:premiere|pilot|episode|finale?|broadcast|in|on|at)\b)",
        "How many viewers watched X?",
    ),
    (
        "how often within a stretch that nothing places",
        rf"\b[Ii]n how many (?:seasons|years) .*\b(?:twice|{_NUMBER} times)\b"
        rf"|^[Hh]ow (?:many times|often)\b.*\bin {_NUMBER} (?:seasons|years)\?$",
        "In how many seasons was X relegated four times?",
    ),
    (
        "a sum for nothing",
        r"\bcompensation\b(?! (?:for|after|from|because)\b)(?!.* for (?:the|an?|its|their|his|her|damage)\b)",
        "To how many farmers did X pay compensation?",
    ),
    (
        "training as nobody",
        rf"\bdid (?:X|{_NAMED}) train(?: in {_NAMED})?\?$",
        "In which country did X train?",
    ),
    (
        "a part in a prize that is not named",
        r"^(?!.*(?:[Aa]ward|[Pp]rize|Oscar|Emmy|BAFTA|Globe|Genie|Festival|Circle|Guild|Academy|César|Goya))"
        r".*\b(?:nominated|w[io]n) (?:for|as|the)? ?(?:Best|best|supporting|leading)\b",
        "Who was nominated for Best Actress for X?",
    ),
    (
        "a member of nothing",
        r"\ban? (?:associate|member|fellow|partner|delegate)(?: in (?:[A-Z]\w+ )?\d{4})?\?$",
        "When was Kell admitted as an associate?",
    ),
    (
        "terms as nobody",
        r"^[Ff]or how many terms did [^?]* serve\b(?![^?]* as\b)",
        "For how many terms did Bram Lund serve in X?",
    ),
    (
        "a single find of no day",
        r"^(?!.*\b\d{4}\b)(?:\w+ which \w+|Where) was (?:a|the) single [a-z]+ .*"
        r"\b(?:obtained|found|collected|taken|caught|shot)\b",
        "Near which place was a single skin of X obtained?",
    ),
    (
        "a year of what may be so in others",
        r"^[Ii]n (?:what|which) year (?!.*\bat (?:its|his|her|their) (?:peak|height)\b)(?:did|was|were) .*"
        rf"\b(?:employ(?:ing)?|make up|stand at|account for|number|have) (?:about |some |nearly |over )?"
        rf"(?:\d|{_NUMBER})",
        "In what year did X employ 5,260 people?",
    ),
    (
        "a count of now, whose year is not told",
        r"^(?!.*\b\d{4}\b)(?:[Aa]bout )?[Hh]ow many (?:[a-z]+ )?"
        r"(?:students|employees|graduates|pupils|people|members) do(?:es)? .* (?:have|employ)\b",
        "About how many students does X have?",
    ),
    (
        "a part or a copy of what is not told",
        r"\b(?:an?|the|another|its|their|second|third) (?:[a-z-]+ )?"
        r"(?:rights|version|edition|tail|satellite|remake|sequel|prequel|adaptation|conversion|reissue|revival"
        r"|advance|consent|approach|predecessor|counterpart)\b"
        r"(?! (?:of|to|for|from|in which|that|against|on|named|called|known|by [A-Z][^?]* of)\b|[-'’])"
        r"(?![^?]* (?:of|from|for) (?:the (?:[a-z-]+ )?(?:film|novel|book|play|series|song|work|game)\b|X))"
        r"|\b(?:in (?:charge|command)|agree to [a-z]+)\?|\bin (?:charge|command) (?:in|from|until|for|at)\b",
        "Who published a restored version in 2021?",
    ),
    (
        "a body that is not named",
        r"\bthe [A-Z][a-z]+(?:an|ish|ese|ch|ss) "
        r"(?:group|company|firm|chain|bank|club|conglomerate)\b(?! [A-Z])",
        "At X, when was the Kell brewery sold to the Halvernian group?",
    ),
)
"""What hangs on the sentence before, in questions that a sentence words."""
UNDATED = table(
    (
        "a month without its year",
        r"^(?!.*\b\d{4}\b)(?!.*\b(?:every|each|usually|is|are|does|do|has|have)\b).*"
        rf"\b(?:in|on|by|until) (?:{_MONTH})\b(?! \d)",
        "To which city did Bram Lund move X in May?",
    ),
    (
        "what had been going on before a time that is not told",
        r"\bhad (?:[\w'’-]+ )*?been [a-z]+ing\b(?!.*\b(?:since|until|by|before|when)\b)",
        "Where had Bram Lund of X been teaching?",
    ),
    (
        "the latest work of a day that is not told",
        r"\bmost recent (?:studio )?(?:album|single|novel|book|film)\b(?!.*\bas of\b)",
        "What is the title of X's most recent album?",
    ),
    (
        "an attempt at what is not told",
        r"^which attempt\b|\b(?:first|second|third|last) attempt\b(?! (?:at|to|on)\b)",
        "Who published X's second attempt in 1934?",
    ),
    (
        "a place in a table of no year",
        r"^(?!.*\b\d{4}\b)(?!.*\b(?:[Ww]hen|(?:what|which) (?:year|season))\b)"
        r".*\bfinish(?:ed)? (?:second|third|fourth|fifth|last|top|bottom|runners?-up)\b",
        "Which club finished second behind Kell?",
    ),
)
"""What the subject tells where it is an event, and nothing where it is not."""
