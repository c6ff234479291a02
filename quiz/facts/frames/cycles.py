"""How long things of a life last, how many eggs are laid, what share survives, where and when a thing occurs.

The words right before and behind a value tell what it is of: "The young leave the nest after 19 to 23 days",
"The clutch is of two eggs", "About 41% of nests succeed", "It occurs mainly between 1,600 and 2,400 metres".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.owned import Owned, find_owned, owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import ENDS, OPENING, PHRASE
from quiz.facts.frames.traits import of_thing
from quiz.facts.model import Fact
from quiz.facts.values import Quantity
from quiz.facts.words import word_set

_HOW = (
    r"(?:(?P<how>usually|typically|normally|generally|mainly|mostly|sometimes|commonly|about|only|first"
    r"|fully) )?"
)
_DOING = {
    r"hatch(?:es|ed)?": "hatch",
    r"fledged?s?": "fledge",
    r"pupates?": "pupate",
    r"emerges?": "emerge",
    r"germinates?": "germinate",
    r"(?:leave|leaves|left) the (?P<left>nest|pouch|den|burrow|hive|water)": "leave the {left}",
    r"opens? (?P<own>their|its) eyes": "open {own} eyes",
    r"becomes? independent": "become independent",
    r"reach(?:es)? (?P<ripe>sexual maturity|maturity|adulthood)": "reach {ripe}",
    r"matures?": "mature",
    r"ripens?": "ripen",
    r"lives?": "live",
    r"survives?": "survive",
    r"lasts?": "last",
    r"lasted": "last",
    r"takes?": "take",
    r"remains? in the nest": "remain in the nest",
    r"remains? dependent": "remain dependent",
    r"hibernates?": "hibernate",
}
_BEING = (
    r"incubated|brooded|weaned|independent|dependent|fully grown|sexually mature|able to fly|guarded|fed"
    r"|suckled|carried|matured|aged|cured|left to ferment|fermented|pressed|smoked|salted"
)
_BY = r"(?P<by> by (?:the )?(?:female|male|both (?:parents|sexes)|queen|parents|mother)(?: alone)?)?"
_IDLE = ("last", "take")
_ACTIVE = re.compile(
    rf"{OPENING}{PHRASE}(?P<which>, which)? (?:(?:is|are) [^;]{{2,60}}? and )?"
    rf"{_HOW}(?P<doing>{'|'.join(_DOING)}) {_HOW.replace('how', 'then')}"
    r"(?P<preposition>after |for |at |in |within )?(?:an? (?:average|mean) of )?$"
)
_PASSIVE = re.compile(
    rf"{OPENING}(?:{PHRASE} (?:(?:is|are|was|were) [^,;.]{{0,40}} and )?)?(?P<be>is|are|was|were)"
    rf" {_HOW}(?P<being>{_BEING}){_BY} "
    r"(?P<preposition>after|for|at|in|within) (?:an? (?:average|mean) of )?$"
)
_LAYS = re.compile(
    rf"{OPENING}{PHRASE}(?: [a-z]+ed (?:by|with) [^,;.]{{2,40}}?)? {_HOW}(?P<verb>lays?|laid) "
    r"(?:an average of )?(?:a |clutches of |clutch of )*$"
)
_BEARS = re.compile(
    rf"{OPENING}{PHRASE} {_HOW}(?P<verb>gives? birth to|bears?|produces?) "
    r"(?:a litter of |litters of |an average of )?$"
)
_HOLDS = re.compile(
    rf"{OPENING}(?P<np>(?:The|Its|A|the|its|a)(?: usual| average)? (?:clutch|litter|brood)(?: size)?) {_HOW}"
    rf"(?:is|consists of|comprises|contains|numbers|averages) {_HOW.replace('how', 'then')}(?:of )?$"
)
_YOUNG = word_set(
    "eggs cubs pups young calves kittens puppies foals piglets joeys kits offspring live larvae"
)
_WHERE = re.compile(
    rf"{OPENING}{PHRASE} (?:(?P<be>is|are) )?{_HOW}(?P<verb>found|occurs?|lives?"
    r"|breeds?|nests?|grows?|recorded|inhabits?|restricted|confined)\b"
    r"(?:[^;.A-Z]{0,80}?)(?: (?P<then>mainly|mostly|usually))? (?:at (?:an? )?"
    r"(?P<noun>altitudes?|elevations?|depths?|heights?)"
    r"(?: of| from| ranging from)?|(?P<between>))(?: )?$"
)
_PUT = re.compile(
    r"(?P<np>[Tt]he|[Ii]ts) (?P<what>(?:total |wild |world |global )?population"
    r"|number of (?:mature|breeding|wild|living|adult)(?: [a-z]+)?) (?:is|was) (?:put|estimated|believed"
    r"|thought)(?: by (?P<who>(?:the )?[A-Z][\w. -]+?))?(?: in (?P<year>\d{4}))? (?:at|to be|to number) $"
)
_SHARE_OF = re.compile(
    r"^ of (?:all |the )?(?P<np>[a-z-]+(?: [a-z-]+)?) (?P<verb>[a-z]{4,}(?: [a-z'-]+){0,5})(?=[.,;])"
)
_MADE_UP = re.compile(
    r"(?:^|, | and )(?P<what>[A-Za-z]+(?: [a-z]+){0,2}) (?P<verb>made up|makes? up|accounted for"
    r"|accounts? for|constituted?s?|comprised?s?|formed|forms?) $"
)
_OF_WHOLE = re.compile(r"^ (?:of )?(?:the |its )(?P<whole>diet|prey|food|stomach contents|contents|intake)\b")


def cycles(spot: Spot) -> Iterator[Fact]:
    """Ask for every value of the sentence that one of the wordings tells about."""
    for slot in spot.values:
        value = slot.found.value
        if not isinstance(value, Quantity) or value.bound not in ("", "~"):
            continue
        before, behind = spot.text[: slot.found.start], spot.text[slot.found.end :]
        asked = _asked(value, before, behind, spot)
        if asked is not None:
            stem, thing, bare = asked
            answer = value_answer(value, bare=bare)
            yield of_thing(fact(spot, "feature", "figure", answer, stem, (thing.phrase,)), thing)


def _asked(value: Quantity, before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    """The question, what it is about, and whether the answer is the number alone."""
    if value.type == "duration":
        return _lasting(value, before, behind, spot)
    if value.type == "count":
        return _young(value, before, behind, spot) or _population(value, before, behind, spot)
    if value.type == "share":
        return _share(before, behind, spot)
    return _height(value, before, behind, spot) if value.dimension == "length" else None


def _unit(value: Quantity) -> str:
    """The plural unit of a duration, "" where it is none."""
    unit = value.noun.rpartition(" ")[2] or value.word
    return unit if unit.endswith("s") else ""


def _lasting(value: Quantity, before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    unit = _unit(value)
    if not unit or not (ENDS.match(behind) or re.match(r" (?:in|of age|after)\b", behind)):
        return None
    match = _ACTIVE.search(before)
    thing = find_owned(match, spot) if match is not None else None
    if match is not None and thing is not None:
        doing = next(base for words, base in _DOING.items() if re.fullmatch(words, match["doing"]))
        done = doing.format(left=match["left"], own="their" if thing.plural else "its", ripe=match["ripe"])
        preposition = match["preposition"] or ""
        if (done in _IDLE) != (not preposition):
            return None
        past = match["doing"].endswith("ed")
        return (
            f"{preposition}how many {unit} {thing.do(past)} {thing.text} {_adverb(match)}{done}",
            thing,
            True,
        )
    match = _PASSIVE.search(before)
    if match is None:
        return None
    thing = find_owned(match, spot) if match["np"] else None
    if thing is None and match["being"] in ("incubated",):
        thing = owned("the eggs", 0, spot)
    if thing is None:
        return None
    by = match["by"] or ""
    be = thing.be(match["be"] in ("was", "were"))
    stem = f"{match['preposition']} how many {unit} {be} {thing.text} {_adverb(match)}{match['being']}{by}"
    return stem, thing, True


def _adverb(match: re.Match[str]) -> str:
    how = match.groupdict().get("how") or match.groupdict().get("then") or ""
    return f"{how} " if how and how != "about" else ""


def _young(value: Quantity, before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    if value.unit not in _YOUNG:
        return None
    for pattern, form in (
        (_LAYS, "how many {noun} {do} {x} {how}lay"),
        (_BEARS, "to how many {noun} {do} {x} {how}give birth"),
        (_HOLDS, "how many {noun} {do} {x} {how}contain"),
    ):
        match = pattern.search(before)
        thing = find_owned(match, spot) if match is not None else None
        if match is None or thing is None:
            continue
        once = re.match(
            r" (?:at a time|per clutch|in a clutch|a year|per year|each year|per season)\b", behind
        )
        how = _adverb(match) or (
            "usually " if re.match(r",? (?:but )?(?:rarely|occasionally)", behind) else ""
        )
        asked = form.format(
            noun=value.noun, do=thing.do(False), x=thing.text.replace(" size of", " of"), how=how
        )
        return asked + (once[0] if once else ""), thing, True
    return None


def _population(value: Quantity, before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    """An estimate is asked with the one who made it or its year, never as the truth."""
    match = _PUT.search(before)
    year = re.match(r"(?: \([^)]*\))? in (?P<year>\d{4})\b", behind)
    number = match["what"].startswith("number") if match is not None else False
    if match is None or not (number or match["who"] or match["year"] or year):
        return None
    thing = owned("the population", match.start("np"), spot)
    if thing is None:
        return None
    if number:
        reference = spot.page.subject.reference
        told = " ".join(match["what"].split()[:3])
        text = f"at how many is the {told} {reference.removeprefix('the ')} estimated"
        return (text, thing, True) if reference.startswith("the ") else None
    by = f" by {match['who']}" if match["who"] else ""
    when = match["year"] or (year["year"] if year else "")
    noun = value.noun or "individuals"
    return f"at how many {noun} was {thing.text} estimated{by}{f' in {when}' if when else ''}", thing, True


def _share(before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    what = _MADE_UP.search(before.rpartition(" that ")[2]) if not before.startswith("In ") else None
    whole = _OF_WHOLE.match(behind)
    if what is not None and whole is not None:
        noun = whole["whole"].replace("stomach contents", "contents")
        thing = owned("the diet", 0, spot)
        if thing is None:
            return None
        told = "the stomach contents" if noun == "contents" else f"the {noun}"
        eaten = what["what"][0].lower() + what["what"][1:]
        verb = re.sub(
            r"^(make|account|constitut|compris|form)\w*", _base, what["verb"].replace("made", "make")
        )
        reference = spot.page.subject.reference
        return (
            f"{_for(verb)}what percentage of {told} of {reference} did {eaten} {verb.split(' for')[0]}",
            thing,
            False,
        )
    match = _SHARE_OF.match(behind)
    if match is None or not re.search(r"(?:^|[;,] (?:and )?)(?:[Aa]bout |[Oo]nly |[Ss]ome )?$", before):
        return None
    thing = owned(match["np"], 0, spot)
    if thing is None or re.match(r"(?:of|in|from|with|and|were being)\b", match["verb"]):
        return None
    return f"what percentage of {thing.text} {match['verb']}", thing, False


def _base(match: re.Match[str]) -> str:
    return {"constitut": "constitute", "compris": "comprise"}.get(match[1], match[1])


def _for(verb: str) -> str:
    return "for " if verb.endswith(" for") else ""


def _height(value: Quantity, before: str, behind: str, spot: Spot) -> tuple[str, Owned, bool] | None:
    match = _WHERE.search(before)
    if match is None or not re.match(
        r"(?: \([^)]*\))?(?: above sea level| a\.s\.l\.| in\b| on\b|[.,;]|$| and\b)", behind
    ):
        return None
    if not match["noun"] and not (value.text.startswith("between") and value.base > _LOWEST):
        return None
    thing = find_owned(match, spot)
    if thing is None or thing.noun:
        return None
    noun = match["noun"] or "altitudes"
    verb = match["verb"].rstrip("s")
    verb = {"inhabit": "live", "restricted": "found", "confined": "found"}.get(verb, verb)
    auxiliary = thing.be(False) if match["be"] else thing.do(False)
    return f"at what {noun} {auxiliary} {thing.text} {_adverb(match)}{verb}", thing, False


_LOWEST = 100
RULES = (cycles,)
