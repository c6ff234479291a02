"""Figures that articles on living things tell in few ways: "it has only four nipples", "their eyes open at
five weeks", "from sea level up to 1,600 m", "from which it diverged about 1.1 million years ago".

Each saying is a pattern over the sentence in which `¤` stands for the value, `<O>` for the opening of a
clause, `<P>` for its noun phrase `np`; where it has none, the article's subject is what is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.facts.cues import may_match
from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.owned import Owned, find_owned
from quiz.facts.frames.species import subject_of
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.frames.traits import of_thing
from quiz.facts.model import Fact
from quiz.facts.terms.parts import PARTS
from quiz.facts.values import Quantity, plain
from quiz.facts.words import word_set

_COUNTED = word_set(
    """nipples teats mammae teeth spines rays scales vertebrae petals sepals stamens tepals lobes eyespots
    ribs toes digits whiskers rings bands stripes spots leaflets needles segments gills plates chromosomes
    feathers rectrices veins florets styles carpels antlers"""
)
_OFTEN = r"(?:(?P<how>only|usually|typically|generally|normally|always) )?"
_ABOUT = r"(?:about |around |approximately |some |roughly )?"
_END = r"(?=\s*(?:\([^()]*\))?\s*(?:$|[.,;]| and\b| with\b| in\b| on\b| but\b| though\b))"
_AGO = r"(?P<split>diverged|split|separated)(?: from (?P<from>(?:the |its )?[a-z][^,;.]{2,50}?))?"
_GROUP = "groups|shoals|flocks|colonies|herds|packs|schools|parties|family groups|bands|troops|clusters"


@dataclass(frozen=True, slots=True)
class Saying:
    """One way to tell a figure.

    Args:
        type: the type of the value, with the dimension of a measure behind a colon.
        pattern: over the sentence; its groups fill `ask`.
        ask: the question; `{x}` is the thing, `{do}` agrees with it, `{noun}` and `{unit}` are what
            is counted, `{how}` an adverb with a blank behind it.
        bare: whether the answer is the number alone.
    """

    type: str
    pattern: str
    ask: str
    bare: bool = False


# fmt: off
SAYINGS: tuple[Saying, ...] = (
    Saying("count", rf"<O><P> {_OFTEN}(?:has|have|possess(?:es)?|bears?|carr(?:y|ies)) "
        rf"{_OFTEN.replace('how', 'then')}¤{_END}", "how many {noun} {do} {x} have", True),
    Saying("count", rf"<O><P> (?:lives?|is found|are found|occurs?|travels?|forages?|gathers?) {_OFTEN}in "
        rf"(?P<many>{_GROUP}) of (?:between )?¤(?= (?:individuals|animals|birds|fish|members)|{_END})",
        "in {many} of how many {noun} {do} {x} live", True),
    Saying("count",
        rf"^¤ (?:are|may be) {_OFTEN}(?:raised|reared|produced|laid) (?P<when>(?:in|per|each|a|every) (?:a )?"
        r"(?:year|season|breeding season))", "how many {noun} does {x} {how}raise {when}", True),
    Saying("duration", r"\b(?:(?:[Tt]heir|[Tt]he) eyes (?:first )?(?:open|are opened)|open their eyes) "
        r"(?:at|after) (?:the age of )?¤", "at what age do the young of {x} open their eyes"),
    Saying("duration",
        rf"[Ss]exual maturity is (?:reached|attained|achieved) (?:by (?:(?P<np>females|males)|both sexes) )?"
        rf"(?:at|after) (?:an? (?:age|average) of )?{_ABOUT}¤(?: of age)?(?! by)",
        "at what age {do} {x} reach sexual maturity"),
    Saying("duration",
        r"[Ss]exual maturity is (?:reached|attained|achieved) [^;]*?(?:at|after) ¤(?: of age)? by "
        r"(?P<np>females|males)", "at what age {do} {x} reach sexual maturity"),
    Saying("duration", r"<O><P> (?:becomes? |are |is )sexually mature (?:at|by|after) (?:the age of )?¤",
        "at what age {do} {x} become sexually mature"),
    Saying("duration",
        r"\bsexually mature [^;.]*?(?:,|and)(?: and)? (?P<np>males|females) (?:at|by|after) ¤",
        "at what age {do} {x} become sexually mature"),
    Saying("duration",
        r"<O>(?:[Tt]he|[Ii]ts) (?P<what>(?:average |typical )?(?:lifespan|life expectancy)) (?:is|averages) "
        r"¤(?P<where> in (?:the wild|captivity))", "what is the {what} of {x}{where}"),
    Saying("duration", r"<O>(?:[Bb]oth (?:parents|sexes)|[Tt]he (?:female|male)) (?:alone )?incubates? "
        r"(?:the (?:eggs|clutch) )?for ¤", "for how many {unit} are the eggs of {x} incubated", True),
    Saying("measure:length",
        rf"<O><P> (?:reach|reaches|stands?|is|are|measures?) {_ABOUT}¤(?: \([^()]*\))? (?:tall |high )?"
        r"at the shoulder", "how tall {do} {x} stand at the shoulder"),
    Saying("duration",
        r"<O><P> (?:can |may |could )?(?:lives?|survives?) (?:for )?¤(?P<where> in (?:captivity|the wild))?",
        "for up to how many {unit} can {x} live{where}", True),
    Saying("duration", rf"(?:<O>|\bfrom which |\bthat )<P> {_AGO} {_ABOUT}¤ ago",
        "about how long ago did {x} diverge from {from}"),
    Saying("age",
        r"\b[Tt]he oldest (?P<told>known|captive|recorded|ringed|wild)(?: [a-z]+)?,[^;]{3,90}?,? died\b"
        r"[^;]{0,60}? (?:at )?(?:the )?(?:age of )?¤", "at what age did the oldest {told} {bare} die"),
    Saying("duration",
        r"<O><P> (?:begins?|starts?) to (?P<act>bear (?:fruit|cones|seeds?|flowers)|flower|fruit|breed) "
        rf"(?:(?:at|when) )?(?:they are |(?:an? |the )?(?:age of )?)?{_ABOUT}¤",
        "at what age {do} {x} begin to {act}"),
    Saying("share", r"<O>(?:[Ii]ts|[Tt]he) (?P<what>population|range|area) (?:of the [a-z]+ )?has "
        r"(?:fallen|declined|decreased|shrunk) by ¤ (?P<when>since \d{4})",
        "by {about}what percentage has the {what} of {x} fallen {when}"),
    Saying("share", r"<O>(?:[Ii]ts|[Tt]he) (?P<what>population|range|area) (?:of the [a-z]+ )?"
        r"(?:declined|fell|decreased|shrank) by ¤ (?P<when>(?:between|from) \d{4} (?:and|to) \d{4})",
        "by {about}what percentage did the {what} of {x} fall {when}"),
    Saying("measure:length",
        r"(?:from|between) sea level (?:up )?(?:to |and )?(?:elevations? of |altitudes? of )?¤",
        "from sea level up to what altitude does {x} occur"),
    Saying("measure:length",
        r"\bhighest(?: (?:record|sighting|observation|known locality))?(?:,| being| is| was)"
        r"[^;,.]{0,20}?(?:at|from) ¤", "what is the highest altitude at which {x} has been recorded"),
    Saying("measure:length",
        r"<O><P> (?:has been |have been |is |was |are )?(?:recorded|found|observed|seen) "
        r"(?:as high as|at up to|up to) ¤", "what is the highest altitude at which {x} has been recorded"),
    Saying("measure:celsius",
        r"<O><P> (?:can )?(?:tolerates?|withstands?|survives?) (?:winter )?(?:temperatures|frosts?) "
        r"(?:down to|as low as|of) ¤", "down to what temperature can {x} survive"),
    Saying("measure:celsius", r"<O><P> prefers? (?P<what>(?:water )?temperatures) (?:of )?¤",
        "what {what} does {x} prefer"),
    Saying("measure:area", r"<O>(?:[Tt]erritories|[Ii]ts territories|[Hh]ome ranges) (?:average|are) ¤",
        "how large is a territory of {x} on average"),
)
# fmt: on
"""The sayings, each with its question; those without `<P>` ask about the article's subject."""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("<O>", OPENING).replace("<P>", PHRASE))


_PATTERNS = tuple((saying, _compiled(saying.pattern)) for saying in SAYINGS)


def sayings(spot: Spot) -> Iterator[Fact]:
    """Ask for every value of the sentence that a saying tells about."""
    if spot.page.subject.cls != "species":
        return
    for slot in spot.values:
        value = slot.found.value
        if not isinstance(value, Quantity):
            continue
        before, behind = spot.text[: slot.found.start], spot.text[slot.found.end :]
        for saying, pattern in _PATTERNS:
            kind, _, dimension = saying.type.partition(":")
            if kind != value.type or (dimension and dimension != value.dimension):
                continue
            line = f"{before}¤{behind}"
            match = pattern.search(line) if may_match(saying.pattern, line) else None
            told = match is not None and match.groupdict().get("np")
            thing = find_owned(match, spot) if match is not None and told else subject_of(spot)
            if match is None or thing is None:
                continue
            if stem := _worded(saying, match, value, thing, spot):
                answer = value_answer(plain(value), bare=saying.bare)
                yield of_thing(fact(spot, "feature", "figure", answer, stem, (thing.phrase,)), thing)
                break


def _worded(saying: Saying, match: re.Match[str], value: Quantity, thing: Owned, spot: Spot) -> str:
    """The question, "" where the value or a slot of it is not what the saying is for."""
    groups = {k: v or "" for k, v in match.groupdict().items()}
    if saying.ask.startswith("how many {noun} {do}") and not (
        {*value.noun.split()[-1:]} & (_COUNTED | PARTS["species"])
    ):
        return ""
    most = "up to" in saying.ask or "highest" in saying.ask
    if (value.bound not in ("", "~") and not most) or ("up to how" in saying.ask and value.bound != "<"):
        return ""
    if "{from}" in saying.ask:
        kin = spot.text.find("closest relative")
        groups["from"] = groups["from"] or ("its closest relative" if 0 <= kin < match.start() else "")
        if not groups["from"] or re.match(r"(?:which|it|each)\b", groups["from"]):
            return ""
    groups |= {"x": thing.text, "do": thing.do(False), "noun": value.noun}
    groups |= {"unit": value.noun.rpartition(" ")[2] or value.word}
    groups |= {"bare": spot.page.subject.reference.removeprefix("the ")}
    groups |= {"about": "about " if value.bound == "~" else ""}
    groups |= {"how": f"{groups['how']} " if groups.get("how") and groups["how"] != "only" else ""}
    stem = saying.ask.format(**groups)
    return re.sub(r"^(at |(?=how ))(?=what age|how )", r"\1about ", stem) if value.bound == "~" else stem


RULES = (sayings,)
