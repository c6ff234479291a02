"""In which months things happen: "flowers from May to July", "The breeding season lasts from March to July".

And what colour they are: "The bill is coral-red in adults". Both answers are words, and their wrong options
others of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.facts.frames.owned import find_owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.find import kind_named, kinds_of
from quiz.facts.values.calendar import MONTHS

_MONTH = f"(?:{'|'.join(MONTHS)})"
_SPAN = rf"(?:from |between )?(?P<first>{_MONTH})(?P<joint> to | and | until |–)(?P<last>{_MONTH})\b(?! \d)"
_MONTHS = re.compile(
    rf"{OPENING}{PHRASE} (?:(?:usually|mainly|mostly|typically) )?(?:(?P<be>is|are) )?(?P<verb>flowers?"
    r"|blooms?|breeds?|nests?|spawns?|fruits?|mates?|hibernates?|hatch(?:es)?|ripens?|emerges?|lasts?|runs"
    r"|extends|takes? place|occurs?|frozen|harvested|flies|fly|ice-free|wet|sown)"
    r" (?:usually |mainly |mostly |in )?" + _SPAN
)
_WHERE = re.compile(r" (?P<where>(?:in|on) (?:the )?[\w' -]{3,28}?)(?= and from|[.,;]| and )")
_SHIFTS = (2, -2, 3, -3, 4, -4, 5)
_COLOUR = re.compile(
    rf"{OPENING}{PHRASE} (?P<be>is|are) (?:usually |mostly |mainly )?(?P<colour>[a-z]+(?:[- ][a-z]+){{0,2}}?)"
    r"(?P<whose> in (?:both sexes|(?:adult |juvenile |breeding )?(?:adults|males|females|juveniles|birds)))?"
    r"(?= with | and (?:[\w-]+ ){1,4}(?:is|are|has|have)\b|[.,;])"
)


def months(spot: Spot) -> Iterator[Fact]:
    """Ask in which months something happens, where one span of months is told of it."""
    for match in _MONTHS.finditer(spot.text):
        thing = find_owned(match, spot)
        spans = re.findall(_SPAN, spot.text)
        place = _WHERE.match(spot.text, match.end())
        if thing is None or (len(spans) > 1 and place is None) or match["first"] == match["last"]:
            continue
        verb = re.sub(r"^(hatch|fl)(?:es|ies)$", r"\1", match["verb"])
        verb = {"fl": "fly", "takes place": "take place"}.get(verb, verb.removesuffix("s"))
        where = f" {place['where']}" if place is not None and len(spans) > 1 else ""
        done = (
            f"{thing.be(False)} {thing.text} {verb}"
            if match["be"]
            else f"{thing.do(False)} {thing.text} {verb}"
        )
        first, last = MONTHS.index(match["first"]), MONTHS.index(match["last"])
        near = tuple(f"{MONTHS[(first + n) % 12]} to {MONTHS[(last + n) % 12]}" for n in _SHIFTS)
        answer = Answer(f"{match['first']} to {match['last']}", "months")
        found = fact(spot, "months", "other", answer, f"during which months {done}{where}", (thing.phrase,))
        yield replace(found, near=near)


def colours(spot: Spot) -> Iterator[Fact]:
    """Ask what colour a part of the subject is."""
    for match in _COLOUR.finditer(spot.text):
        thing = find_owned(match, spot)
        if thing is None or not thing.noun or "colour" not in kinds_of(match["colour"]):
            continue
        whose = match["whose"] or ""
        stem = f"what {kind_named('colour').noun} {thing.be(False)} {thing.text}{whose}"
        yield fact(spot, "term", "other", Answer(match["colour"], "term", "colour"), stem, (thing.phrase,))


RULES = (months, colours)
