"""Keys that are plain English nouns or participles, told alike of any class of subject that has no entry
of its own."""

from __future__ import annotations

from quiz.facts.infobox.keys.model import Key, key

# fmt: off
GENERIC_KEYS: tuple[Key, ...] = (
    key("generic_measure",
        "height|length|width|depth|weight|mass|diameter|area|volume|speed|range|altitude|elevation"
        "|wingspan|radius|thickness|circumference|temperature|average temperature|maximum depth"
        "|total length|total area|gauge|track gauge|wheelbase|dimensions|distance|span|surface area|drop"
        "|gradient|displacement", "measure", "What {is} the {key} of {subject}?"),
    key("generic_money", "cost|price|budget|total cost|value|prize money|purse", "money",
        "What was the {key} of {subject}?"),
    key("generic_duration", "duration|lifespan|gestation|orbital period|period", "duration",
        "What {is} the {key} of {subject}?"),
    key("generic_agent",
        "sculptor|conductor|choreographer|curator|organist|engineer|designer|founder|inventor|discoverer"
        "|architect|painter|composer|author|illustrator|translator|editor|publisher|director|manager"
        "|coach|captain|librettist|narrator|patron|patron saint|chief engineer|landscape architect"
        "|set designer|costume designer|dean|bishop|abbot|conservator|restorer", "person",
        "Who {is} the {key} of {subject}?", several="Which of these people {is} a {key} of {subject}?"),
    key("generic_date",
        "renovated|restored|rebuilt|expanded|extended|signed|ratified|adopted|listed|designated"
        "|introduced|discontinued|discovered|dedicated|consecrated|founded|established|opened|closed"
        "|demolished|completed|launched|published|abolished|dissolved|inaugurated|unveiled|decommissioned"
        "|excavated|electrified", "date", "When was {subject} {key}?"),
)
# fmt: on
