"""Nouns for what may be a subject's, by its class: the smelter *in a town*, the livery *of an airline*.

`BRIDGES` are the subject's whatever the document says of them. `OWNED` are so where a phrase tells more of
them, and those of `_ALONE` too where the whole document speaks of one only (`reference.things`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import HEADS, head_type
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.introduced import near, told_of_another
from quiz.facts.reference.mentions import main_subject
from quiz.facts.reference.moments import read_moments
from quiz.facts.reference.pronouns import HE, PRONOUNS, SHE
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

BODIES = ("company", "organization", "school", "club", "airline", "periodical")
_LAND = ("settlement", "region", "island", "park")
_WORKS = ("film", "game", "book", "play", "television")
_BUILT = ("building", "bridge", "stadium", "station")
_OF_WORK = word_set(
    """adaptation sequel prequel remake edition expansion prototype trailer soundtrack rights draft
    scenes translation screening premiere reissue performance re-release revival restoration"""
)
_PRINTED = word_set("edition translation reissue")
"""What a book has, and of what is told of a film rather the book that it was made of."""
_OF_BODY = word_set(
    """team division factory workforce exports sales herbarium campus stripes attendance crest badge
    mascot governors bid laboratory headquarters shares orchestra choir newspaper brewery plant kit
    nickname emblem song anthem catalogue programme store"""
)
_OF_SITE = word_set("refuge dome cone flank face ascent glaciers viaduct pier belfry")
OWNED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("book", "play", "game", "album", "song"), _OF_WORK),
    **dict.fromkeys(("film", "television"), _OF_WORK - _PRINTED),
    **dict.fromkeys(BODIES, _OF_BODY),
    **dict.fromkeys(("mountain", "building", "bridge", "station", "island"), _OF_SITE),
    "ship": word_set("pool panelling staircase ballroom sister"),
    "mission": word_set("wings panels antenna instruments orbiter camera"),
    "person": word_set("retrospective biography statue bust"),
    "species": word_set(
        """skin specimen specimens neotype lectotype nest nests eggs song calls skeleton photograph flock
        stomachs"""
    ),
}
_STANDING = word_set(
    """museum cemetery church theatre stadium hospital zoo hotel library monument mine bridge airport
    school university"""
)
_IN_PLACES = word_set(
    """smelter refinery sawmill mill cannery tannery kiln dam canal lock weir tunnel bypass racecourse
    aerodrome distillery brewery foundry shipyard shipyards steelworks ironworks glassworks brickworks
    ropeworks gasworks waterworks pumphouse lighthouse observatory fortress citadel castle fort
    gatehouse garrison barracks arsenal prison orphanage workhouse poorhouse townhall courthouse
    slaughterhouse granary bathhouse bandstand pavilion promenade pier breakwater tramway cableway
    funicular carnival crematorium planetarium casino wharf slipway windmill watermill"""
) | {word for word, (kind, fine) in HEADS.items() if kind == "place" and fine in _STANDING}
_KEPT = word_set(
    """livery capital logo motto prototype flagship boardroom flotation receivership bankruptcy
    liquidation takeover merger pension monopoly patents debts losses charter endowment treasury archive
    archives telescope clubhouse pavilion grandstand terraces terrace floodlights scoreboard boathouse
    shirt anthem trust workshops warehouse depot foundry mill smelter catalogue trademark slogan
    masthead presses dormitories refectory gymnasium observatory curriculum secretariat statutes senate
    seal chapel arboretum press name"""
)
_FLOWN = word_set(
    """capsule spacewalk spacewalks flyby docking undocking splashdown touchdown landing burn descent
    orbit data budget balloon parachute heatshield airlock spacesuits emblem countdown lift-off
    rendezvous re-entry insignia telemetry booster boosters fairing"""
)
_OF_EVENT = word_set(
    """torch flame oath mascot boycott budget cauldron marathon programme emblem slogan medallists
    volunteers campaign wreckage victims dead survivors rescuers epicentre epicenter aftershocks inquiry"""
)
_OF_HOUSE = word_set(
    """chapel refectory infirmary chapter-house churchyard graveyard baptistery campanile bellcote carillon
    clerestory narthex oratory sacristy sanctuary vestry altarpiece scriptorium steeple lake cellar cellars
    ruins garrison dungeon barbican bailey portcullis guardhouse postern ditch dam well stables kitchen
    kitchens gardens orchard dovecote deer-park estate undercroft orangery conservatory ballroom loggia
    rotunda portico pediment parapet outbuildings mausoleum minaret auditorium foyer cafeteria lift
    clock turret"""
)
_OF_WORKS = word_set(
    """name cost budget inauguration dedication cornerstone chandelier mosaic frescoes contractor
    embankment embankments earthworks cuttings ironwork caisson caissons walkway balustrade keystone
    signalling sleepers rails footbridge turntable"""
)
_OF_STORY = word_set("climax prologue palette skies storyline art orchestrations prelude tutorial paperback")
_ALONE: Mapping[str, frozenset[str]] = {
    **OWNED,
    **dict.fromkeys(_LAND, _IN_PLACES | word_set("settlers colonists islanders name")),
    **dict.fromkeys(BODIES, _OF_BODY | _KEPT),
    **dict.fromkeys(_BUILT, _OF_SITE | _OF_WORKS),
    "building": _OF_SITE | _OF_WORKS | _OF_HOUSE,
    "mountain": _OF_SITE | word_set("name massif moraine icefall couloir funicular"),
    "river": _OF_WORKS | word_set("towpath locks aqueduct promoters shareholders bill tolls reservoirs"),
    **dict.fromkeys(_WORKS, _OF_STORY),
    **dict.fromkeys(("aircraft", "vehicle", "rocket"), word_set("prototype budget patent livery boosters")),
    "mission": _FLOWN | OWNED["mission"] | word_set("name propellant"),
    "person": word_set("family memoirs autobiography funeral estate diaries diary coronation"),
    "event": _OF_EVENT,
    "ship": OWNED["ship"]
    | word_set(
        "ballast wheelhouse paddles salvage sinking mutiny galley lifeboats lifeboat rudder cost survivors"
    ),
    "band": word_set("logo break-up reunion debut demo rehearsals"),
    "language": word_set("alphabet orthography script dialects grammar speakers vocabulary"),
    "award": word_set("jury trophy medal ceremony shortlist judges sponsor statuette"),
    "law": word_set("bill sponsor preamble repeal"),
    "software": word_set("codebase repository mascot logo documentation installer"),
}
_KINDS = {"place": (*_BUILT, "mountain", "river"), "organization": BODIES, "work": _WORKS}
_LARGE = word_set("city town village country county state region district river sea lake mountain island")
_COUNTING = word_set("first second third fourth fifth sixth seventh eighth ninth tenth final")
_SOLE = ("only", "sole")
_FOREMOST = word_set("first last only sole final inaugural")
_PERIODS = word_set(
    """minute hour day night morning evening afternoon weekend month summer winter spring autumn century
    decade round half stage phase leg quarter section row shot"""
)
_LIVES = ("person", "battle", "war", "disease", "substance", "language")
_HAPPENINGS = word_set(
    "strike lockout flood fire earthquake massacre riot uprising revolt explosion robbery plebiscite"
)
_HAPPEN_IN = {
    **dict.fromkeys(_LAND, "in"),
    "island": "on",
    **dict.fromkeys((*BODIES, *_BUILT), "at"),
    "ship": "on",
}


def belonging(noun: Token, inside: set[int], sentence: Sentence, discourse: Discourse) -> str:
    """The word that ties a definite noun to the subject, whose only one it is; "" where nothing proves it."""
    cls, word = discourse.subject.cls, noun.lower_
    if word not in _ALONE.get(cls, frozenset()) or word in ANAPHORIC_NOUNS or is_role(word):
        return ""
    before = [c for c in noun.children if c.i < noun.i and c.lower_ != "the"]
    if _is_within(noun, inside) or (cls == "person" and _of_others(sentence, discourse)):
        return ""
    if _another_owns(noun, sentence, discourse):
        return ""
    spoken = discourse.things.spoken(noun, discourse)
    only = any(c.lower_ in _SOLE for c in before)
    counted = only or (noun.tag_ == "NN" and all(c.lower_ in _COUNTING for c in before))
    several = noun.tag_ == "NNS" and all(c.dep_ == "nummod" or c.lower_ in _COUNTING for c in before)
    if not (spoken.theirs if before and (counted or several) else spoken.one and not before):
        return ""
    if cls in _LAND:
        return "on" if cls == "island" else "in"
    return {"inquiry": "into", "bill": "for"}.get(word, "of")


@dataclass(frozen=True, slots=True)
class Happening:
    """The strike or the fire of one year. `back`: how many sentences before tell the year."""

    year: int
    link: str
    back: int


def happening(noun: Token, inside: set[int], sentence: Sentence, discourse: Discourse) -> Happening | None:
    """The only strike or fire of the document, None where it is not the only one, or of no one year."""
    link = _HAPPEN_IN.get(discourse.subject.cls, "") if noun.lower_ in _HAPPENINGS else ""
    if not link or _is_within(noun, inside) or any(c.i < noun.i and c.lower_ != "the" for c in noun.children):
        return None
    spoken = discourse.things.spoken(noun, discourse)
    told: Sentence | None = spoken.first if spoken.one else None
    if told is not None and not any(m.year for m in read_moments(told)):
        told = discourse.before(told)
    years = {m.year for m in read_moments(told) if m.year} if told is not None else set()
    back = near(told, sentence, discourse) if told is not None and len(years) == 1 else None
    year = next(iter(years), None)
    return Happening(year, link, back) if back is not None and year is not None else None


def foremost(noun: Token, inside: set[int], sentence: Sentence, discourse: Discourse) -> str:
    """The word that ties "the first doctorate", "the oldest known specimen" to the subject; "" where it may
    be another's.

    Such a phrase opens its sentence or a later main clause of it, and tells of what the paragraph has not
    told before. The sentence before speaks of the subject, or of no other thing that could own it.
    """
    cls, before = discourse.subject.cls, discourse.before(sentence)
    told = [c for c in noun.children if c.i < noun.i and c.dep_ != "det"]
    topmost = any(t.lower_ in _FOREMOST or t.tag_ in ("JJS", "RBS") for c in told for t in c.subtree)
    counted = any(c.dep_ in ("nummod", "poss") for c in told)
    if cls in _LIVES or not topmost or counted or noun.tag_ != "NN" or _is_within(noun, inside):
        return ""
    if noun.lower_ in _PERIODS or told_of_another(noun, sentence, discourse) or not _opens(noun, sentence):
        return ""
    if before is not None and not discourse.tells_of_subject(before):
        theirs = not is_role(noun.lower_) and discourse.things.spoken(noun, discourse).theirs
        if not theirs or _tells_of_another(before, discourse):
            return ""
    return {"island": "on"}.get(cls, "in") if cls in _LAND else "of"


def _tells_of_another(before: Sentence, discourse: Discourse) -> bool:
    """Whether a sentence brings in a thing of its own, or goes on about one with a name."""
    subject = main_subject(before)
    if subject is None or subject.lower_ in PRONOUNS:
        return subject is not None and subject.lower_ not in (*HE, *SHE)
    return brings_in(subject, before, discourse)


def brings_in(subject: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a sentence's subject is a thing that it brings in, or a name that is nobody's."""
    run = run_around(subject, sentence, discourse)
    name = discourse.names.mention(run) if run is not None else None
    articled = any(c.lower_ in ("a", "an") for c in subject.children)
    return articled or (run is not None and (name is None or name.type != "person"))


def _opens(noun: Token, sentence: Sentence) -> bool:
    """Whether a noun is the subject that a sentence opens with, or of a main clause behind a plain one."""
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    first = noun.left_edge.i
    if first == sentence.tokens.start:
        return True
    verb = noun.head
    joined = verb.dep_ == "conj" and verb.head.dep_ == "ROOT" and first > verb.head.i
    return joined and not any(
        t.lower_ in ("a", "an") or t.dep_ == "poss" for t in sentence.tokens if t.i < first
    )


def _another_owns(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a thing of the subject's kind is told of just before, whose part the noun may be ("She built a
    *mansion* near Lund. The chapel …").
    """
    kind = next((kind for kind, classes in _KINDS.items() if discourse.subject.cls in classes), "")
    before = discourse.before(sentence)
    for where in (before, sentence) if before is not None and kind else (sentence,) if kind else ():
        for token in where.tokens:
            if where is sentence and token.i >= noun.i:
                break
            articled = any(c.lower_ in ("a", "an", "another") for c in token.children)
            if articled and token.tag_ == "NN" and (head_type(token.lower_) or ("",))[0] == kind:
                return True
            run = discourse.run_at(where, token.i)
            name = discourse.names.mention(run) if run is not None else None
            if run is None or name is None or discourse.names_subject(run):
                continue
            if (
                name.type == kind
                and name.fine not in _LARGE
                and run.head.dep_ in ("dobj", "nsubj", "nsubjpass")
            ):
                return True
    return False


def _of_others(sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the sentence before tells of another person, whose estate may be meant."""
    before = discourse.before(sentence)
    return before is not None and not discourse.tells_of_subject(before)


def _is_within(noun: Token, inside: set[int]) -> bool:
    """Whether a noun is but a part of another's phrase, or words behind it tell more of it."""
    return noun.dep_ in ("poss", "compound") or any(c.i > noun.i and c.i in inside for c in noun.children)
