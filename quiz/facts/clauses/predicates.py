"""What is said of things of one kind only: a film grosses, a bird is rediscovered, a town lies somewhere.

Where a document is about such a thing, "it" with such a verb means it, unless another of the kind is near.
An entry may name the objects that the verb needs to tell the kind ("receive" of a film: reviews).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.facts.words import word_set


@dataclass(frozen=True, slots=True)
class Predicates:
    """The predicates of one kind of thing.

    `active`: "it grossed"; `objects`: "it received six nominations", by verb; `passive`: "it was released";
    `upon`: "they released it"; `rivals`: nouns of other things of which the same is said.
    """

    active: frozenset[str]
    passive: frozenset[str]
    upon: frozenset[str]
    objects: Mapping[str, frozenset[str]]
    rivals: frozenset[str]


_PRAISE = word_set(
    "review acclaim praise nomination rating score award critic certification response reception attention"
)
_CREATIONS = word_set(
    """film movie picture short documentary series show pilot episode album record ep single song track tune
    score soundtrack trailer teaser novel book novella memoir story play musical opera ballet game sequel
    prequel remake adaptation version cut edition draft screenplay script video clip recording poem comic
    biography autobiography magazine tour concert production staging exhibition reissue"""
)
_WORK = Predicates(
    active=word_set("premiere"),
    passive=word_set(
        """release rerelease re-release distribute nominate certify review screen reissue remaster
        translate adapt shortlist longlist"""
    ),
    upon=word_set("award rate release distribute rerelease review give rank screen"),
    objects={
        "receive": _PRAISE,
        "win": word_set("award prize oscar grammy bafta emmy tony globe medal palme"),
        "earn": _PRAISE,
        "garner": _PRAISE,
        "get": _PRAISE,
    },
    rivals=_CREATIONS,
)
_FILM = Predicates(
    active=_WORK.active | word_set("gross star"),
    passive=_WORK.passive | word_set("shoot film dub broadcast air"),
    upon=_WORK.upon | word_set("dub"),
    objects=_WORK.objects,
    rivals=_CREATIONS,
)
_MUSIC = Predicates(
    active=_WORK.active | word_set("chart peak debut"),
    passive=_WORK.passive,
    upon=_WORK.upon,
    objects={
        **_WORK.objects,
        "reach": word_set("number position top place peak"),
        "sell": word_set("copy unit"),
        "spend": word_set("week"),
        "top": word_set("chart"),
        "enter": word_set("chart"),
    },
    rivals=_CREATIONS,
)
_SPECIES = Predicates(
    active=word_set(
        "occur inhabit feed breed nest forage migrate hibernate moult molt flower hatch spawn bloom roost "
        "gather graze browse"
    ),
    passive=word_set(
        """describe rediscover classify transfer uplist downlist discover name introduce reintroduce hunt
        poach cultivate propagate pollinate"""
    ),
    upon=word_set("uplist downlist reclassify rediscover classify describe transfer"),
    objects={},
    rivals=word_set(
        """species subspecies bird animal plant tree fish mammal insect frog form genus family population
        specimen male female skin nest egg young pair race morph variety holotype taxon individual"""
    ),
)
_SETTLEMENT = Predicates(
    active=word_set("lie border"),
    passive=word_set("found situate incorporate settle annex besiege capture sack twin locate rename"),
    upon=word_set("besiege capture annex sack rename"),
    objects={"have": word_set("population inhabitant resident")},
    rivals=word_set(
        """city town village municipality commune settlement suburb district province region port harbour
        harbor river lake island fort castle valley bay gulf mountain hill country colony county parish"""
    ),
)
_MISSION = Predicates(
    active=word_set("orbit weigh"),
    passive=word_set("launch propel deorbit power"),
    upon=word_set("launch deorbit"),
    objects={"enter": word_set("orbit"), "reach": word_set("orbit"), "leave": word_set("orbit")},
    rivals=word_set(
        """mission spacecraft probe orbiter lander rover satellite rocket launcher stage capsule module
        telescope shuttle station craft vehicle instrument drill camera"""
    ),
)
_COMPANY = Predicates(
    active=word_set("employ manufacture"),
    passive=word_set("found list headquarter float delist incorporate nationalise nationalize privatise"),
    upon=word_set("nationalise nationalize privatise privatize"),
    objects={"acquire": word_set("company stake maker firm business"), "report": word_set("revenue profit")},
    rivals=word_set(
        """company firm business subsidiary brand division factory group bank manufacturer maker plant shop
        store studio publisher label office branch partnership venture corporation rival union"""
    ),
)
_SHIP = Predicates(
    active=word_set("sail displace"),
    passive=word_set("commission decommission torpedo scrap scuttle launch refit"),
    upon=word_set("torpedo scrap scuttle refit"),
    objects={},
    rivals=word_set("ship vessel boat hull tug submarine destroyer cruiser convoy tanker liner yacht"),
)
_CLUB = Predicates(
    active=word_set("play compete"),
    passive=word_set("relegate promote re-elect"),
    upon=word_set("relegate promote"),
    objects={
        **dict.fromkeys(
            ("win", "retain", "lift"),
            word_set("cup shield trophy promotion league title championship medal double match game flag"),
        ),
        "reach": word_set("final semi-final semifinal quarter-final playoff playoffs"),
        "gain": word_set("promotion"),
    },
    rivals=word_set("club team side squad league rival opponent player reserves academy"),
)
PREDICATES: Mapping[str, Predicates] = {
    **dict.fromkeys(("film", "television"), _FILM),
    **dict.fromkeys(("album", "song"), _MUSIC),
    **dict.fromkeys(("book", "play", "game"), _WORK),
    "species": _SPECIES,
    "settlement": _SETTLEMENT,
    "mission": _MISSION,
    "company": _COMPANY,
    "ship": _SHIP,
    "club": _CLUB,
}
