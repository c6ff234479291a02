"""The pieces of pattern with which the frames of traits find what stands around a value."""

from __future__ import annotations

import re

OPENING = r"(?:^|[;,] (?:and |while |but |whereas )?| and | while )"
"""What stands before the noun phrase of a clause."""
PHRASE = r"(?P<np>(?:[A-Za-zéÀ-ÿ-]+ ){0,4}?[A-Za-zéÀ-ÿ-]+)"
"""A noun phrase without marks, as short as can be."""
ADVERB = r"(?P<adverb>typically|usually|normally|generally|on average|commonly|mainly|mostly|each)? ?"
"""An adverb that a question may keep."""
ENDS = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:$|[.,;:]|and\b|or\b|while\b|with\b|when full|including\b|excluding\b)"
)
"""What may follow a value that is told as a whole."""
