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


def is_senseless(text: str) -> bool:
    """Whether a stem, its names blanked, holds such a wording."""
    return bool(_SENSELESS.search(text))
