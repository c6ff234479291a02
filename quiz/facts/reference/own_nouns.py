"""By which nouns an article speaks of what it is about: "the firm" of a brewery, the "accident"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quiz.facts.language import Sentence
from quiz.facts.reference.kin import former_nouns, living_nouns
from quiz.facts.subject import Subject
from quiz.facts.subject_class import title_noun
from quiz.facts.subject_lead import readings
from quiz.facts.subject_nouns import WORKS
from quiz.facts.words import word_set

# What anything of a class may be called, where it is not the name of the class.
_CLASS_NOUNS: Mapping[str, str] = {
    **dict.fromkeys(
        ["person", "thing", "region", "food", "station", "bridge", "mountain", "lake", "river"], ""
    ),
    "television": "series show programme program",
    "periodical": "publication",
    **dict.fromkeys(("play", "artwork"), "work"),
}
_ANYBODYS = word_set("people head area name")
# What is called by the first word of a line is called by the others too.
_ALSO = """
film: movie picture / book: volume work / album: record ep / song: single track
software: program application / settlement: city town village municipality commune borough
country: nation / company: firm corporation business / airline: company carrier
organization: organisation / school: university college institution / rocket: launcher
club: team side franchise / stadium: ground arena venue / ship: vessel / aircraft: type / law: act
road: route / mission: spacecraft probe orbiter / award: prize / war: conflict
storm: hurricane cyclone typhoon / hurricane: storm cyclone / cyclone: storm hurricane
typhoon: storm cyclone / band: group duo trio quartet quintet sextet / conglomerate: group / river: waterway
stream: waterway / crash: accident disaster collision / collision: accident crash disaster
derailment: accident disaster crash / shipwreck: disaster sinking / sinking: disaster
fire: blaze disaster / explosion: blast disaster accident / earthquake: quake disaster / flood: disaster
eruption: disaster / flight: accident crash / spaceflight: flight / match: game final / final: match game
tournament: competition / championship: competition tournament / cup: competition tournament
election: vote / referendum: vote / strike: dispute / robbery: theft heist / outbreak: epidemic
epidemic: outbreak / pandemic: outbreak / plague: outbreak epidemic / exposition: fair
exhibition: exposition fair / revolt: uprising rebellion rising / uprising: revolt rebellion rising
rebellion: revolt uprising rising / revolution: uprising / treaty: agreement / siege: battle
newspaper: paper / weekly: newspaper paper / painting: picture portrait / portrait: painting picture
sculpture: statue / novella: novel / play: drama show / musical: show / opera: show / sitcom: programme
medication: drug medicine / vaccine: drug / car: vehicle model / coupé: car model / saloon: car model
airliner: plane airplane aeroplane / manufacturer: maker / producer: manufacturer maker
maker: manufacturer / carmaker: manufacturer / automaker: manufacturer / stratovolcano: volcano mountain
volcano: mountain / reservoir: lake / lake: reservoir / railway: line / line: railway / regiment: unit
battalion: unit / division: unit / brigade: unit / squadron: unit / monastery: abbey
"""
ALSO: Mapping[str, frozenset[str]] = {
    noun.strip(): word_set(others)
    for entry in _ALSO.replace("\n", "/").split("/")
    if entry.strip()
    for noun, _, others in (entry.partition(":"),)
}


def subject_nouns(subject: Subject, sentences: Sequence[Sentence]) -> frozenset[str]:
    """The nouns that mean the subject behind "the": its class's, its own, the bird of "a species of bird"."""
    nouns = set(_CLASS_NOUNS.get(subject.cls, subject.cls).split())
    if subject.cls != "person":
        nouns |= set(_own(subject))
    nouns |= {other for noun in tuple(nouns) for other in ALSO.get(noun, ())}
    living = subject.cls == "species"
    nouns |= living_nouns(subject, sentences) if living else former_nouns(subject, sentences)
    return frozenset(nouns - {""})


def _own(subject: Subject) -> Iterator[str]:
    """What the lead calls a subject, and what its title does ("Royal *Theatre*, Sund", "Sund *Riots*")."""
    yield from {subject.noun, subject.noun.rpartition(" ")[2]} - _ANYBODYS
    word = title_noun(subject.name).casefold() if " " in subject.name and subject.cls not in WORKS else ""
    if subject.cls in readings(word)[0]:
        yield from (word, readings(word)[1])
