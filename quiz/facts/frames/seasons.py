"""In which months things happen: "flowers from May to July", "The breeding season lasts from March to July".

And what colour they are: "The bill is coral-red in adults". Both answers are words, and their wrong options
others of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.facts.frames.owned import Owned, find_owned, owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.find import kind_named, kinds_of
from quiz.facts.values.calendar import MONTHS
from quiz.facts.words import word_set

_MONTH = f"(?:{'|'.join(MONTHS)})"
_PART = r"(?:early |mid-|late |the (?:beginning|middle|end) of )?"
_SPAN = (
    rf"(?:from |between )?(?P<early>{_PART})(?P<first>{_MONTH})(?P<joint> to | and | until |–)"
    rf"(?P<late>{_PART})(?P<last>{_MONTH})\b(?! \d)"
)
_DONE = (
    r"(?:(?:usually|mainly|mostly|typically|generally) )?(?:(?P<be>is|are) )?(?:(?:usually|mainly|mostly) )?"
    r"(?P<verb>flowers?|blooms?|breeds?|nests?|spawns?|fruits?|mates?|hibernates?|hatch(?:es)?|ripens?|emerges?"
    r"|lasts?|runs|extends|takes? place|occurs?|frozen|harvested|flies|fly|ice-free|wet|sown|laid|born|shed"
    r"|on the wing|active|produced|appears?|open)(?: (?!and\b|or\b|but\b|in\b)[a-z]+){0,3}? "
)
_MONTHS = re.compile(rf"{OPENING}{PHRASE} {_DONE}(?:in )?{_SPAN}")
_ONE_MONTH = re.compile(
    rf"{OPENING}{PHRASE} {_DONE}in (?P<early>{_PART})(?P<first>{_MONTH})\b(?!(?: and| or| to|–|,) ?(?:\w+ )?"
    rf"{_MONTH}| \d)"
)
_WHERE = re.compile(r" (?P<where>(?:in|on) (?:the )?[\w' -]{3,28}?)(?= and from|[.,;]| and )")
_OF_BEING = (
    "frozen",
    "harvested",
    "ice-free",
    "wet",
    "sown",
    "laid",
    "shed",
    "born",
    "on the wing",
    "active",
    "produced",
)
_SHADES = word_set("golden orange silver olive pinkish brownish tawny rufous russet rufous-brown")
_SHIFTS = (2, -2, 3, -3, 4, -4, 5)
_WHOSE = (
    r" in (?:both sexes|the (?:male|female|young|adult)|(?:adult |juvenile |breeding |young )?(?:adults|males"
    r"|females|juveniles|birds|fish|animals)|summer|winter)"
    r"| on the (?:back|belly|head|underside|flanks|upperparts|underparts)"
)
_COLOUR = re.compile(
    rf"{OPENING}{PHRASE} (?:(?:is|are) [^;]{{2,60}}? and )?(?P<be>is|are) (?:usually |mostly |mainly )?"
    r"(?P<colour>[a-z]+(?:[- ][a-z]+){0,2}?)"
    rf"(?P<whose>{_WHOSE})?"
    rf"(?P<second> and (?P<colour2>[a-z]+(?:[- ][a-z]+)?)(?P<whose2>{_WHOSE}))?"
    r"(?= with | and (?:[\w-]+ ){0,4}(?:is|are|has|have|bears?)\b|[.,;])"
)
_OWN_COLOUR = re.compile(
    r"(?:^|[;,] (?:and )?)(?:The|Its|the|its) (?:(?:large|small|showy|fragrant|oval|round|glossy"
    r"|smooth), )?"
    r"(?P<colour>[a-z]+(?:[- ][a-z]+)?) (?P<part>eggs|flowers|berries|petals|fruits?|seeds|spores|cap"
    r"|catkins)"
    r"(?=,| (?:are|is|hatch|appear|open|measure|contain|ripen|have)\b)"
)


def months(spot: Spot) -> Iterator[Fact]:
    """Ask in which months something happens, where one span of months is told of it."""
    for match in (*_MONTHS.finditer(spot.text), *_ONE_MONTH.finditer(spot.text)):
        thing = find_owned(match, spot)
        spans = len(re.findall(_SPAN, spot.text))
        place = _WHERE.match(spot.text, match.end())
        last = match.groupdict().get("last")
        if thing is None or (spans > 1 and place is None) or match["first"] == last:
            continue
        verb = re.sub(r"^(hatch|fl)(?:es|ies)$", r"\1", match["verb"])
        verb = {"fl": "fly", "takes place": "take place"}.get(verb, verb.removesuffix("s"))
        if (verb in _OF_BEING) != bool(match["be"]):
            continue
        where = f" {place['where']}" if place is not None and spans > 1 else ""
        auxiliary = thing.be(False) if match["be"] else thing.do(False)
        asked = "during which months" if last else "in which month"
        found = fact(
            spot,
            "months",
            "other",
            _span(match, 0),
            f"{asked} {auxiliary} {thing.text} {verb}{where}",
            (thing.phrase,),
        )
        yield replace(found, near=tuple(_span(match, n).text for n in _SHIFTS))


def _span(match: re.Match[str], shift: int) -> Answer:
    """The months of a match, or those so many months after."""
    told = match.groupdict()
    first = f"{told['early']}{MONTHS[(MONTHS.index(told['first']) + shift) % 12]}"
    if not told.get("last"):
        return Answer(first, "months")
    last = f"{told['late']}{MONTHS[(MONTHS.index(told['last']) + shift) % 12]}"
    return Answer(f"{first} to {last}", "months")


def colours(spot: Spot) -> Iterator[Fact]:
    """Ask what colour a part of the subject is."""
    for match in _COLOUR.finditer(spot.text):
        thing = find_owned(match, spot)
        if thing is not None and thing.noun:
            yield from _coloured(match["colour"], match["whose"] or "", thing, spot)
            if match["second"]:
                yield from _coloured(match["colour2"], match["whose2"], thing, spot)
    own = _OWN_COLOUR.search(spot.text) if spot.page.subject.cls == "species" else None
    thing = owned(f"the {own['part']}", own.start("part"), spot) if own is not None else None
    if own is not None and thing is not None:
        yield from _coloured(own["colour"], "", thing, spot)


def _of_whom(thing: str, whose: str, spot: Spot) -> str:
    """A part of the adults, the young, the males alone, where the sentence tells of these."""
    own = {"adults": "adult", "young": "young", "males": "male", "females": "female", "juveniles": "young"}
    reference = spot.page.subject.reference
    sort = own.get(whose.split()[-1], "") if len(whose.split()) <= 3 and whose else ""
    if not sort or not reference.startswith("the ") or not thing.endswith(reference):
        return thing + whose
    return f"{thing.removesuffix(reference)}the {sort} {reference.removeprefix('the ')}"


def _coloured(colour: str, whose: str, thing: Owned, spot: Spot) -> Iterator[Fact]:
    """What colour a thing is, if the word is a colour."""
    first, _, last = colour.rpartition(" and ")
    if first:
        colour = "" if "colour" in kinds_of(first) else last
    if "colour" in kinds_of(colour) or colour.rpartition(" ")[2] in _SHADES:
        stem = f"what {kind_named('colour').noun} {thing.be(False)} {_of_whom(thing.text, whose, spot)}"
        yield fact(spot, "living.term", "other", Answer(colour, "term", "colour"), stem, (thing.phrase,))


RULES = (months, colours)
