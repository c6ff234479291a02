"""Wordings that no host reads out: a number of nothing, a comparison with nothing, an empty claim."""

from __future__ import annotations

import re

_SENSELESS = re.compile(
    r"\b[Hh]ow many (?:(?:an?|per|did|do|does|was|were|is|are|has|have)\b"
    r"|(?:day|year|week|month|hour|man|woman)(?![-\w]))"
    r"|  |\b(?:was|is|were) that (?:an?|the)\b|\b(?:between|in|from|to|by) on\b"
    r"|\b(?:longer|shorter|higher|larger|smaller|earlier|later|better|worse|older|younger|faster)\?$"
    r"|\ba (?:belief|controversy|claim|rumou?r|legend|dispute|debate)\b(?! (?:that|about|over|of|between))"
    r"|\b(?:mostly|mainly|chiefly|largely) [A-Z\d]"
    r"|\b[Ii]n \d{1,2} (?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
)

_LEFT_COUNT = re.compile(r"^(?!.*\bbetween\b).* and (?:two|three|four|five|six|seven|eight|nine|ten)\?$")
_ACTIVE_BY = re.compile(
    r"\b[Bb]y whom (?:did|does|do) (?!.*\b(?:have|bear|child|children|sons?|daughters?)\b)"
)
_LOOSE_COUNT = re.compile(
    r"[Hh]ow many (?:second|minute|hour|day|week|month|year|metre|mile)s (?:from|after|before|into)\b"
    r"(?!.*\b(?:did|do|does|was|were|is|are|has|had|have)\b)"
)
_JOINED_NAME = re.compile(
    r"\b[A-Z][\w'’-]+ and (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [^?]*?\w+s\?$"
    r"|\bfrom [^,?]{0,40}, (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [^,?]+,"
    r" and (?:an?|\d+) "
)
_HANGING_WORDS = re.compile(
    r"\b(?:was|were|did) an? (?:second|third|fourth|fifth|sixth) (?:\w+e[dn]|built|sent|held|made|found)\b"
    r"|\bdid an? (?:career|life|time|period|spell)\b"
    r"|\b[Hh]ow many of the \d+ (?:passengers|people|crew|men) of\b"
    r"|\bhow many more \w+|\bonly (?:in|on|after|when)\b"
    r"|\b[Hh]ow many (?:kilo)?(?:met(?:re|er)s|feet|miles) (?:is|are) [^?]*\b(?:abundant|common|found|seen)\?"
    r"|\b[Hh]ow many (?:kilo)?(?:met(?:re|er)s|feet|miles) (?:do|does|did) [^?]*\blie\?"
)
_BORN_IN_A_BODY = re.compile(
    r"^(?:In|At) which (?:club|company|team|band|firm|school|party) (?:was|were) [^?]* born\b"
)
_UNCONJUGATED = re.compile(r"\b(?:did|does|do) (?:the )?[^,?]*[a-z\w] be\b|\bleave having\b")
_ENDS_OPEN = re.compile(
    r"^How many .* (?:inside|outside|above|below|there|within|around)? ?(?:is|are|was|were)\?$"
)
_PATTERNS = (
    _ENDS_OPEN,
    _UNCONJUGATED,
    _BORN_IN_A_BODY,
    _HANGING_WORDS,
    _SENSELESS,
    _ACTIVE_BY,
    _LOOSE_COUNT,
    _JOINED_NAME,
    _LEFT_COUNT,
)


def is_senseless(text: str) -> bool:
    """Whether a stem, its names blanked, holds such a wording."""
    return any(pattern.search(text) for pattern in _PATTERNS)
