"""What is told of living things in few ways: status, range, parts counted, ages, records, names' meanings.

Read from the words around a term or a value, as in `living` and `traits`: "There are five sepals", "The
heaviest specimen recorded weighed 38 kg", "is classified as vulnerable", "the epithet is the Latin for …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.owned import Owned, find_owned, owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.frames.traits import of_thing
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.parts import PARTS, SEXES
from quiz.facts.values import Quantity
from quiz.facts.wording.phrases import Phrase

_STATUS = re.compile(
    rf"{OPENING}{PHRASE} (?:is|are|has been|have been) (?:now |currently |officially )?(?:listed|classified"
    r"|classed|categori[sz]ed|assessed|rated|ranked|regarded|considered)(?: by the [A-Z][^,;.]{2,60}?)? "
    r"(?:as |to be )?(?:an? )?[\"“]?(?P<status>(?:critically )?endangered|vulnerable|near[- ]threatened"
    r"|(?:of )?least concern|data deficient)\b",
    re.IGNORECASE,
)
_ANY_STATUS = re.compile(
    r"\b(?:endangered|vulnerable|near[- ]threatened|least concern|data deficient|extinct)\b", re.IGNORECASE
)
_THERE = re.compile(r"(?:^|[;,] (?:and )?)[Tt]here are (?:usually |typically )?(?:about )?$")
_EACH = re.compile(
    r"(?:^|[;,] (?:and )?)(?P<each>[Ee]ach) (?P<np>[a-z]+(?: [a-z]+)?) (?:usually |typically )?"
    r"(?P<verb>contains|has|bears|holds|produces|carries|lays) (?:about |an average of )?$"
)
_RECOGNISED = re.compile(r" (?:are|is) (?:currently |usually |now |generally )?(?:recogni[sz]ed|accepted)\b")
_RECORD = re.compile(
    r"(?:^|[;,] (?:and )?)[Tt]he (?P<how>longest|largest|heaviest|oldest|tallest|biggest|smallest|lightest)"
    r"(?: (?P<told>known|recorded|measured|reported|confirmed|living|documented|ringed"
    r"|banded|captive))?(?: (?P<noun>[a-z]+))?"
    r"(?P<rest> (?:ever |so far )?(?:known|recorded|measured|reported|caught|taken|weighed"
    r"|captured|found|documented)(?: (?:in|on|by|from|at) [^,;.]{2,40}?)?| on record)?(?:"
    r", (?:an? )?[a-z ]{3,20} of|(?:, [^;.]{3,70}?,)? (?:was|is|weighed|weighs|measured|measures|reached"
    r"|had|stood|stands|being)(?: found to be| estimated to be)?) "
    r"(?:a (?:length|height|weight|mass) of |about )?$"
)
_GREATEST = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?P<how>greatest|maximum|longest|oldest|highest) "
    r"(?P<told>known |recorded |reported |confirmed )?"
    r"(?P<noun>age|lifespan|life span|longevity)(?: (?:recorded|known|determined|reported|reached)"
    r"[^,;.]{0,50}?)? (?:is|was|being|of) (?:about )?$"
)
_ASKED = {
    "mass": "how much did {x} weigh",
    "length": "how long was {x}",
    "duration": "how old was {x}",
    "age": "how old was {x}",
}
_AGES = ("duration", "age")
_MATURE = re.compile(
    rf"{OPENING}{PHRASE} (?:(?P<be>is|are|become|becomes) )?(?:usually |typically |first )?(?P<doing>matures?"
    r"|breeds?|flowers?|fruits?|spawns?|mates?|nests?|reproduces?|sexually mature|mature|weaned|fledged"
    r"|reach(?:es)? (?:sexual )?maturity)(?: for the first time)?,? (?:when (?:they are|it is) |at |from )"
    r"(?:the |an )?(?:about )?$"
)
_ELLIPSIS = re.compile(r"^,? (?:and|but) (?P<np>[a-z]+) at (?:about )?$")
_GLOSS = re.compile(
    r"\b(?:[Ee]pithet|[Ss]p(?:ecific|ecies) name)\b[^;.]{0,70}?(?P<how>is a Latin word meaning"
    r"|means|meaning|the Latin (?:word )?for|is Latin for|Latin for"
    r"|the Greek (?:word )?for|is Greek for|Greek for|translates as|signifies),? [\"“'‘](?P<gloss>"
    r"[a-z][a-z -]{2,24})[,.]?[\"”'’]"
)
_ADJECTIVE = re.compile(
    r"(?:ed|y|en|ish|ous|less|ful|ant|ent|al|ive|ing|like|pale|dark|swift|slender|small)$"
)


def status(spot: Spot) -> Iterator[Fact]:
    """ "The species is classified as vulnerable": what is its status."""
    match = _STATUS.search(spot.text)
    thing = find_owned(match, spot) if match is not None else None
    if match is None or thing is None or thing.noun or len(_ANY_STATUS.findall(spot.text)) > 1:
        return
    shown = re.sub(r"[ -]+", " ", match["status"].lower().removeprefix("of ")).title()
    answer = Answer(shown, "term", "conservation status")
    where = " on the IUCN Red List" if "IUCN" in spot.text and "Act" not in spot.text else ""
    stem = f"what is the conservation status of {thing.text}{where}"
    yield fact(spot, "species.status", "other", answer, stem, (thing.phrase,))


def counted(spot: Spot) -> Iterator[Fact]:
    """ "There are five sepals", "Each capsule contains about 40 seeds": how many."""
    parts = PARTS["species"]
    for slot in spot.values:
        value = slot.found.value
        if not isinstance(value, Quantity) or value.type != "count" or value.bound not in ("", "~"):
            continue
        before, behind = spot.text[: slot.found.start], spot.text[slot.found.end :]
        pairs = re.match(r" of (?P<of>[a-z]+)\b", behind) if value.unit in ("pairs", "rows") else None
        noun = f"{value.unit} of {pairs['of']}" if pairs else value.noun
        recognised = _RECOGNISED.match(behind) or "recogni" in value.text
        if value.noun.endswith("subspecies") and recognised:
            own = subject_of(spot)
            stem = f"how many subspecies of {own.text} are recognised"
            told_fact = fact(spot, "feature", "figure", value_answer(value, bare=True), stem, (own.phrase,))
            yield of_thing(told_fact, own)
        if noun.split()[-1:] == [] or noun.split()[-1] not in parts | SEXES:
            continue
        about = "about " if value.bound == "~" else ""
        each = _EACH.search(before)
        if each is not None:
            thing = owned(f"the {each['np']}", each.start("np"), spot)
            told = thing.text.replace("the ", "each ", 1) if thing is not None and thing.noun else ""
            verb = {"has": "have", "carries": "carry"}.get(each["verb"], each["verb"].removesuffix("s"))
            stem = f"{about}how many {noun} does {told} {verb}" if told else ""
        else:
            thing = subject_of(spot) if _THERE.search(before) else None
            stem = f"{about}how many {noun} {thing.do(False)} {thing.text} have" if thing else ""
        if stem and thing is not None:
            told_fact = fact(spot, "feature", "figure", value_answer(value, bare=True), stem, (thing.phrase,))
            yield of_thing(told_fact, thing)


def subject_of(spot: Spot) -> Owned:
    """The article's subject itself."""
    subject = spot.page.subject
    return Owned(subject.reference, "", subject.plural, Phrase(subject.reference, False, True))


def records(spot: Spot) -> Iterator[Fact]:
    """ "The heaviest recorded weighed 38 kg", "the greatest age known being 31 years": how much, how old."""
    for slot in spot.values:
        value = slot.found.value
        if not isinstance(value, Quantity) or value.bound or value.upper is not None:
            continue
        before = spot.text[: slot.found.start]
        kind = value.dimension if value.type == "measure" else value.type
        match = _RECORD.search(before) or (_GREATEST.search(before) if kind in ("duration", "age") else None)
        stem = _record(match, kind, spot) if match is not None else ""
        if stem:
            thing = subject_of(spot)
            answer = value_answer(value)
            yield of_thing(fact(spot, "feature", "figure", answer, stem, (thing.phrase,)), thing)


def _record(match: re.Match[str], kind: str, spot: Spot) -> str:
    """The question of a record, "" where the noun is not the subject's."""
    reference = spot.page.subject.reference
    if match["noun"] in ("age", "lifespan", "life span", "longevity"):
        return f"what is the greatest {match['told'] or 'recorded '}age of {reference}"
    noun = match["noun"] or ""
    own = {*spot.page.discourse.nouns, *SEXES, "specimen", "individual", "example", "one", "animal"}
    if kind not in _ASKED or (noun and noun not in own) or not reference.startswith("the "):
        return ""
    if not (noun or match["told"] or match["rest"]) or (match["how"] != "oldest" and kind in _AGES):
        return ""
    sex = f"{noun} " if noun in ("male", "female", "adult") else ""
    told = f"{match['told']} " if match["told"] else "" if match["rest"] else "known "
    thing = f"the {match['how']} {told}{sex}{reference.removeprefix('the ')}{match['rest'] or ''}"
    asked = "how tall was {x}" if match["how"] == "tallest" else _ASKED[kind]
    if match["told"] == "living":
        asked = asked.replace("was", "is").replace("did", "does")
    return asked.format(x=thing)


def ages(spot: Spot) -> Iterator[Fact]:
    """ "Males mature at four years of age and females at six": at what age do they."""
    last: tuple[int, str] | None = None
    for slot in spot.values:
        value = slot.found.value
        if value.type not in ("age", "count"):
            continue
        before = spot.text[: slot.found.start]
        shared = _ELLIPSIS.search(before[last[0] :]) if last is not None and value.type == "count" else None
        match = _MATURE.search(before) if value.type == "age" else None
        np = shared["np"] if shared is not None else ""
        thing = find_owned(match, spot) if match is not None else owned(np, 0, spot) if np else None
        if thing is None or (match is None and last is None):
            continue
        doing = _doing(match) if match is not None else last[1] if last is not None else ""
        stem = f"at what age, in years, {thing.do(False)} {thing.text} {doing}"
        if "month" not in value.text and "day" not in value.text:
            answer = value_answer(value, bare=True)
            yield of_thing(fact(spot, "feature", "figure", answer, stem, (thing.phrase,)), thing)
        last = (slot.found.end, doing)


def _doing(match: re.Match[str]) -> str:
    """What is done at that age, in its base form."""
    doing = re.sub(
        r"^(mature|breed|flower|fruit|spawn|mate|nest|reproduce|reach)(?:e?s)\b", r"\1", match["doing"]
    )
    first = "first " if doing in ("breed", "flower", "fruit", "spawn", "mate", "nest", "reproduce") else ""
    return f"{first}{'become ' if match['be'] else ''}{doing}"


def glosses(spot: Spot) -> Iterator[Fact]:
    """ "The specific epithet is the Latin for "saddle-cloth"": what does it mean."""
    match = _GLOSS.search(spot.text)
    if match is None or len(re.findall(r"[\"“][^\"”]+[\"”]", spot.text)) > 1:
        return
    gloss = match["gloss"].strip()
    language = next((f" in {name}" for name in ("Latin", "Greek") if name in match[0]), "")
    thing = subject_of(spot)
    stem = f"what does the specific epithet of {thing.text} mean{language}"
    yield fact(
        spot, "species.gloss", "other", Answer(gloss, "term", epithet_kind(gloss)), stem, (thing.phrase,)
    )


def epithet_kind(gloss: str) -> str:
    """Whether what a name means is a quality or a thing: the fine type of its wrong options."""
    return "epithet meaning" if _ADJECTIVE.search(gloss) else "epithet thing"


_TOLD = (status, counted, records, ages, glosses)


def species(spot: Spot) -> Iterator[Fact]:
    """Everything that is told of living things alone."""
    if spot.page.subject.cls == "species":
        for rule in _TOLD:
            yield from rule(spot)


RULES = (species,)
