"""The pieces of pattern with which the frames of traits find what stands around a value."""

from __future__ import annotations

import re

from quiz.facts.words import word_set

OPENING = r"(?:^|[;,] (?:and |while |but |whereas )?| and | while )"
"""What stands before the noun phrase of a clause."""
PHRASE = (
    r"(?P<np>(?:[A-Za-zéÀ-ÿ'’-]+ ){0,4}?[A-Za-zéÀ-ÿ-]+)"
    r"(?:, (?:which|who|an? |known|called|found|[a-z]+ed )(?:[^,;.]|[.,](?=\d)){2,80},)?"
)
"""A noun phrase without marks, as short as can be, and an aside between commas."""
ADVERB = r"(?P<adverb>typically|usually|normally|generally|on average|commonly|mainly|mostly|each)? ?"
"""An adverb that a question may keep."""
ENDS = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:$|[.,;:]|and\b|or\b|while\b|with\b|when full|including\b|excluding\b)"
)
"""What may follow a value that is told as a whole."""
AND_WEIGHS = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:long|tall|high|in length|in height)?(?: at the shoulder)?,? and "
    r"(?:usually |typically |commonly |normally )?weighs? (?:about |on average )?"
)
"""What ties a weight to the length before it."""
FIGURE = r"wingspan|trunk diameter|weight|mass|(?:head[- ]and[- ]body|head-body|body|total|tail|wing) length"
"""What the figure behind "with a … of" may be of."""
MOSTLY = "(?:typically|usually|commonly|normally|generally|mostly|on average)"
"""How usual a figure is."""
ADJECTIVES = {
    "broad": "wide",
    "across": "wide",
    "in length": "long",
    "in height": "high",
    "in width": "wide",
    "in depth": "deep",
    "in thickness": "thick",
}
"""What a thing is that is so many metres "in length"."""
LONG = word_set(
    """wing tail bill beak tarsus body skull tusks horns antlers ears tongue trunk leaves larvae
    caterpillars pods catkins cones needles stems spines crystals snout teeth mandibles antennae fins"""
)
"""Parts whose one measure is their length."""
SIZE = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?P<size>long|tall|high|wide|broad|thick|deep|across|in (?:length|height|width"
    r"|depth|thickness|diameter|wingspan|circumference))\b(?! (?:as|enough|ago))"
)
AT_BIRTH = re.compile(r"\s*(?:\([^()]*\)\s*)?(?P<when>at birth|at hatching|when born)\b")
AT_PEAK = re.compile(r"\b(?:[Aa]t (?:its|their|the) (?:peak|height)|peaked)\b")
