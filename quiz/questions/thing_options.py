"""Wrong options for the things of everyday: their fellows, of which the document says nothing."""

from __future__ import annotations

import re

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.terms.find import akin
from quiz.facts.things.find import Named, fellows, named, with_article
from quiz.facts.things.modern import too_late
from quiz.facts.values.nouns import one_of, plural
from quiz.facts.words import word_set
from quiz.questions.ages import told_years
from quiz.questions.wordset import YEAR, alike_in_length, contains, digest

WANTED = 3
_ONLY: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (re.compile(r"\bbrew(?:s|ed|ing)?\b"), frozenset(("beer", "ale", "cider", "mead", "ginger beer"))),
    (
        re.compile(r"\bdistill?(?:s|ed|ing)?\b"),
        frozenset(("whisky", "gin", "rum", "brandy", "vodka", "absinthe", "rose water")),
    ),
    (
        re.compile(r"\b(?:die|died|dies|kill|killed|death)\b"),
        frozenset(
            (
                *(
                    "stroke",
                    "tumour",
                    "aneurysm",
                    "heart attack",
                    "chest infection",
                    "head injury",
                    "brain tumour",
                ),
                *(
                    "brain haemorrhage",
                    "gunshot wound",
                    "heart condition",
                    "burst appendix",
                    "ruptured spleen",
                ),
                *("punctured lung", "snake bite", "stomach ulcer", "weak heart"),
            )
        ),
    ),
)
"""What alone can be meant, by the verb of the question: only some drinks are brewed."""
_FAR_AWAY = {
    "avalanche": "snow|mountain|slope",
    "landslide": "mountain|slope|hill|cliff|rain",
    "sandstorm": "desert|sand|dune",
    "tsunami": "ocean|earthquake|wave",
    "tornado": "tornado|storm|prairie",
    "earthquake": "quake|tremor|fault",
}
"""Disasters that happen in some places only, and what a document of such a place speaks of."""
_NATURE = frozenset(("avalanche", "landslide", "sandstorm", "tsunami", "earthquake", "flood", "tornado"))
_MASONRY = word_set("brick stone marble granite basalt concrete sandstone limestone slate flint timber")
_WALLS = re.compile(r"\b(?:built|building|tower|church|chapel|house|wall|walls|brewery|mill|hall|castle)\b")
_OFFICES = re.compile(
    r"\b(?:opens?|opened|establish(?:ed)?|found(?:ed)?|closed?|head(?:ed)?|ran|run|staffed)\b"
)
_AT_SCHOOL = re.compile(r"\b(?:to|at) (?:[A-Z]\S+ )*(?:College|University|School|Academy|Conservatoire)\b")
"""Where nothing else can be won than a place or the means to take it up."""
_SUNG = word_set("song shanty hymn anthem carol ballad chant ditty jingle")
_IN_NUMBERS = re.compile(r"\bissues?\b")
_SERIALS = frozenset(("newspaper", "magazine", "comic", "almanac", "fashion magazine", "film magazine"))
_DITTIES = frozenset(("waltz", "lullaby", "mazurka", "polka", "tango", "nocturne", "hymn", "madrigal"))
"""Short pieces, beside which nobody takes an opera for the answer."""
_LIVES = frozenset(("memoir", "autobiography", "biography", "diary", "novel", "travelogue"))
_MANUALS = frozenset(
    (
        *("textbook", "dictionary", "atlas", "almanac", "cookbook", "encyclopaedia", "hymnbook", "catalogue"),
        *("guidebook", "hymn book", "telephone directory", "prayer book", "cookery book", "school textbook"),
        *("phrase book", "school atlas", "atlases", "atlase", "spelling book", "railway timetable"),
    )
)
"""Books to look things up in, beside which no story and no paper is asked for."""


def is_thing(fact: Fact) -> bool:
    """Whether a fact's answer is a thing whose guild has tables."""
    return fact.relation == "clause.thing"


def thing_options(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Three fellows of a thing in its shape; None where there are not three that are surely wrong."""
    answer = re.sub(r"^an? ", "", fact.answer.text)
    thing = next((n for n in named(answer) if n.guild.noun == fact.answer.fine), None)
    if thing is None:
        return None
    year = _year(fact, stem, base)
    names = [
        n
        for n in fellows(thing, answer, one=answer != fact.answer.text)
        if _apart(n, thing, answer, stem, base) and (too_late(answer, year) or not too_late(n, year))
    ]
    if thing.guild.noun == "what is won" and _AT_SCHOOL.search(stem):
        return None
    if thing.guild.noun == "piece of furniture" and _OFFICES.search(stem):
        return None
    names = [n for n in names if _is_meant(n, answer, stem, thing) and _may_be_here(n, answer, base)]
    names.sort(key=lambda name: digest(key, name))
    chosen: list[str] = []
    for name in names:
        if len(chosen) < WANTED and all(_unlike(name, other, thing) for other in chosen):
            chosen.append(name)
    if len(chosen) < WANTED:
        return None
    return tuple(with_article(name, fact.answer.text) for name in chosen)


def _is_meant(name: str, answer: str, stem: str, thing: Named) -> bool:
    """Whether a thing goes with the verb as the answer does, and is of its size and sort."""
    bare, said = (n.removeprefix(f"{thing.kept} ") if thing.kept else n for n in (name, answer))
    for verb, only in _ONLY:
        if verb.search(stem) and one_of(said) in only | {said} & only and one_of(bare) not in only:
            return False
    if thing.guild.noun == "kind of publication" and _IN_NUMBERS.search(stem) and one_of(said) in _SERIALS:
        return one_of(bare) in _SERIALS
    last, own = (one_of(n.split()[-1]) for n in (bare, said))
    if (last in _SUNG) != (own in _SUNG) or (
        own in _MASONRY and _WALLS.search(stem) and last not in _MASONRY
    ):
        return False
    return all((one_of(bare) in sort) == (one_of(said) in sort) for sort in (_DITTIES, _LIVES, _MANUALS))


def _may_be_here(name: str, answer: str, base: FactBase) -> bool:
    """Whether a disaster may have happened where the document tells of, or is of the answer's sort."""
    if name in ("collision", "epidemic"):
        return False
    told = _FAR_AWAY.get(name.split()[-1])
    if told is None or (name in _NATURE and answer in _NATURE):
        return True
    return re.search(rf"\b(?:{told})", base.document.text) is not None


def _year(fact: Fact, stem: str, base: FactBase) -> int:
    """The year in which a question plays, as far as its evidence or its subject tells; 0 where unknown."""
    told = base.document.text[fact.evidence.start : fact.evidence.end]
    years = [int(year) for year in YEAR.findall(f"{stem} {told}")]
    if not years:
        lines = [n for n, line in enumerate(base.lines) if line.span.overlaps(fact.evidence)]
        years = list(told_years(lines[0], base)) if lines else []
    return max(years, default=int(base.subject.year or 0))


def _unlike(name: str, other: str, thing: Named) -> bool:
    """Whether two options share neither their noun nor the word before it."""
    if thing.guild.paired:
        return _first(name, thing) != _first(other, thing)
    return not akin(name, other) and _first(name, thing) != _first(other, thing)


def _first(name: str, thing: Named) -> str:
    return name.removeprefix(f"{thing.kept} ").split()[0]


def _apart(name: str, thing: Named, answer: str, stem: str, base: FactBase) -> bool:
    """Whether a name is no other word for the answer, and neither the question nor the document holds it."""
    bare = name.removeprefix(f"{thing.kept} ") if thing.kept else name
    said = answer.removeprefix(f"{thing.kept} ") if thing.kept else answer
    shared = set(bare.split()) & set(said.split()) - {"of"}
    if bare == said or (not thing.guild.paired and (akin(bare, said) or shared)):
        return False
    if bare.split()[0] == said.split()[0]:
        return False
    if not alike_in_length(name, answer):
        return False
    if any(contains(stem, word) for word in bare.split() if len(word) > 3):
        return False
    forms = {bare, one_of(bare), plural(one_of(bare))}
    last = bare.split()[-1] if " of " not in bare else ""
    forms |= {one_of(last), plural(one_of(last))} if last and not thing.compound else set()
    return not any(contains(base.document.text, form) for form in forms if form)
