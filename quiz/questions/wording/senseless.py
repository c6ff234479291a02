"""Stems that say nothing: a number of nothing, a comparison with nothing (names are blanked)."""

from __future__ import annotations

from quiz.questions.wording.model import table

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
SENSELESS = table(
    (
        "a count of nothing, or of one",
        r"\b[Hh]ow many (?:(?:an?|per|did|do|does|was|were|is|are|has|have)\b"
        r"|(?:day|year|week|month|hour|man|woman)(?![-\w]))",
        "For how many day a week did she teach?",
    ),
    ("a gap", "  ", "Who built  the mill?"),
    (
        "a second verb that the first one's helper does not fit",
        r"\b(?:does|did)\b.* and (?:weighs|measures|has|is|was|were|stands)\b",
        "How many centimetres does it measure in length and weighs between 40 and 50 g?",
    ),
    (
        "a distance from nothing",
        r"\b[Hh]ow many (?:miles|kilometres|metres) (?:is|was|are|were) .* (?:based|located|situated)\?$",
        "How many miles is Skell Town based?",
    ),
    (
        "one showing of many",
        r"^[Ii]n which of these (?:places|cities|towns|countries) (?:was|were) .* (?:shown|screened)\?$",
        "In which of these places was the film shown?",
    ),
    (
        "a state put into a time",
        r"^During the (?:making|development|production|mission) .*, "
        r"who (?:was|were) (?:best|better|well) known\b",
        "During the making of it, who was best known as a vicar?",
    ),
    (
        "a past year of what is so today",
        r"^[Ii]n (?:what|which) year (?:is|are|does|do) (?!.*\b(?:set|take place|begin|end|open)\b)",
        "In what year is the film based on the story?",
    ),
    (
        "a town that goes somewhere",
        r"\b[Ww]hich (?:city|town|village) (?:crosse[sd]|carries|carried|departs|departed|announced|flew)\b",
        "At X, which city crosses the strait?",
    ),
    ("that a thing is", r"\b(?:was|is|were) that (?:an?|the)\b", "How long was that a standing wave?"),
    (
        "two prepositions",
        r"\b(?:between|(?<!take )in|from|to|by) on\b",
        "Which agency carried it out between on 11 April and 7 June?",
    ),
    (
        "a comparison with nothing",
        r"\b(?:longer|shorter|higher|larger|smaller|earlier|later|better|worse|older|younger|faster)\?$",
        "Who held out for eight months longer?",
    ),
    (
        "a claim about nothing",
        r"\ba (?:belief|controversy|claim|rumou?r|legend|dispute|debate)\b"
        r"(?! (?:that|about|over|of|between))",
        "In what year did a controversy begin with the probe?",
    ),
    (
        "an aside",
        r"\b(?:mostly|mainly|chiefly|largely) [A-Z\d]",
        "How many aircraft did the army possess mostly Breguet 19s?",
    ),
    (
        "in a day",
        r"\b[Ii]n \d{1,2} (?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)",
        "How many aircraft were shot down in 12 January 1929?",
    ),
    (
        "a count at the end",
        r"^(?!.*\bbetween\b).* and (?:two|three|four|five|six|seven|eight|nine|ten)\?$",
        "Who built the mill and two?",
    ),
    (
        "by whom somebody did it",
        r"\b[Bb]y whom (?:did|does|do) (?!.*\b(?:have|bear|child|children|sons?|daughters?)\b)",
        "By whom did she play the organ?",
    ),
    (
        "a measure without a verb",
        r"[Hh]ow many (?:second|minute|hour|day|week|month|year|metre|mile)s (?:from|after|before|into)\b"
        r"(?!.*\b(?:did|do|does|was|were|is|are|has|had|have)\b)",
        "How many miles from Kell to Ode?",
    ),
    (
        "a name joined to a count",
        rf"\b[A-Z][\w'’-]+ and {_NUMBER} [^?]*?\w+s\?$"
        rf"|\bfrom [^,?]{{0,40}}, {_NUMBER} [^,?]+, and (?:an?|\d+) ",
        "Who led Kell and four goals?",
    ),
    (
        "an ordinal of nothing",
        r"\b(?:was|were|did) an? (?:second|third|fourth|fifth|sixth) "
        r"(?:\w+e[dn]|built|sent|held|made|found)\b",
        "In what year was a second delivered?",
    ),
    (
        "a career that does something",
        r"\bdid an? (?:career|life|time|period|spell)\b",
        "To which of these places did a career take her?",
    ),
    (
        "how many of so many",
        r"\b[Hh]ow many of the \d+ (?:passengers|people|crew|men) of\b",
        "How many of the 148 passengers of Ode Air were injured?",
    ),
    (
        "more than was told, or not before",
        r"\bhow many more \w+|\bonly (?:in|on|after|when)\b",
        "For how many more weeks did the town hold out?",
    ),
    (
        "a distance that is common",
        r"\b[Hh]ow many (?:kilo)?(?:met(?:re|er)s|feet|miles) "
        r"(?:(?:is|are) [^?]*\b(?:abundant|common|found|seen)|(?:do|does|did) [^?]*\blie)\?",
        "How many meters is the linsang most abundant?",
    ),
    (
        "born in a body",
        r"^(?:In|At) which (?:club|company|team|band|firm|school|party) (?:was|were) [^?]* born\b",
        "In which club was Bertil Lund born in 1936?",
    ),
    (
        "a bare verb",
        r"\b(?:did|does|do) (?:the )?[^,?]*[a-z\w] be\b|\bleave having\b",
        "Since what year did the Social Union be in power?",
    ),
    (
        "a count whose verb tells nothing",
        r"^How many .* (?:is|are|was|were)\?$",
        "How many vaulted chambers linked by a stair of 133 steps inside are?",
    ),
)
